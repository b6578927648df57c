<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AskErrorText</name>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="25"/>
        <source>%1 It says: “%2”</source>
        <translation>%1服务器说：“%2”</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="28"/>
        <source>The address can&apos;t be used</source>
        <translation>这个地址不能用</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="29"/>
        <source>Write it as http://localhost:11434/v1.</source>
        <translation>请写成 http://localhost:11434/v1 的样子。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="31"/>
        <source>%1 does not take the key</source>
        <translation>%1 不接受这个密钥</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="32"/>
        <source>Check the key; it may be missing, old, or of another service.</source>
        <translation>请检查密钥：可能没填、已失效，或属于别的服务。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="34"/>
        <source>%1 knows no such address or model</source>
        <translation>%1 没有这个地址或模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="35"/>
        <source>Check both. Most addresses end with /v1.</source>
        <translation>请检查两者。多数地址以 /v1 结尾。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="38"/>
        <source>%1 asks to wait</source>
        <translation>%1 要求稍后再试</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="39"/>
        <source>It gets too many requests, or a quota is used up. Try again later.</source>
        <translation>请求太多，或额度已用完。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="41"/>
        <source>%1 refuses the request</source>
        <translation>%1 拒绝了请求</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="42"/>
        <source>Check the name of the model.</source>
        <translation>请检查模型名称。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="44"/>
        <source>%1 has a problem of its own</source>
        <translation>%1 自身出了问题</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="45"/>
        <source>Look at what it shows, then try again.</source>
        <translation>看看那边的提示，再试一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>连接不到 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="48"/>
        <source>Check the address and its port, and that the server runs.</source>
        <translation>请检查地址和端口，并确认服务器已启动。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="50"/>
        <source>No encrypted connection to %1</source>
        <translation>无法与 %1 建立加密连接</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="51"/>
        <source>Check the address. A server of your own may only speak http://.</source>
        <translation>请检查地址。自己的服务器可能只支持 http://。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="53"/>
        <source>%1 takes too long</source>
        <translation>%1 太慢了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="54"/>
        <source>It did not answer within %1 s. Ask for fewer rows, or take a smaller model.</source>
        <translation>%1 秒内没有回答。请少要几行，或换小一些的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="58"/>
        <source>The connection to %1 broke off</source>
        <translation>与 %1 的连接断了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="59"/>
        <source>Try again; if it happens again, look at what the server shows.</source>
        <translation>再试一次；还是这样就看看服务器的提示。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="61"/>
        <source>%1 leads to another address</source>
        <translation>%1 转到了另一个地址</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="63"/>
        <source>Write that one instead.</source>
        <translation>请改填那个地址。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="64"/>
        <source>Write %1 instead.</source>
        <translation>请改填 %1。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="66"/>
        <source>%1 has no model loaded</source>
        <translation>%1 没有加载模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="67"/>
        <source>Load one there first.</source>
        <translation>请先在那里加载一个。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="68"/>
        <source>%1 does not answer in OpenAI&apos;s form</source>
        <translation>%1 的回答不是 OpenAI 格式</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="69"/>
        <source>Check the address. Most end with /v1.</source>
        <translation>请检查地址。多数以 /v1 结尾。</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="178"/>
        <source>This data set can&apos;t be read.</source>
        <translation>这份数据读不了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="180"/>
        <source>No row has an answer to learn.</source>
        <translation>没有一行有回答可学。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="183"/>
        <source>%n row(s) still say {{name}} or {{author}}.</source>
        <translation>
            <numerusform>%n 行里还有 {{name}} 或 {{author}}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="186"/>
        <source>%n row(s) have no answer and are left out.</source>
        <translation>
            <numerusform>%n 行没有回答，不参与训练。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="190"/>
        <source>%1 of %2 rows can be used.</source>
        <translation>%2 行中有 %1 行可用。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="193"/>
        <source>%n row(s) stand there twice.</source>
        <translation>
            <numerusform>%n 行重复。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="195"/>
        <source>All %1 rows are complete. No problems found.</source>
        <translation>%1 行都完整，没有发现问题。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="49"/>
        <source>Data sets (*.json *.jsonl)</source>
        <translation>数据集 (*.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="26"/>
        <source>The disk is full</source>
        <translation>硬盘已满</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="27"/>
        <source>{file} could not be written. What was saved before is whole. Free some space on this disk and try again.</source>
        <translation>{file} 没能写入。之前保存的都完好。请在这块硬盘上腾出空间，再试一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="29"/>
        <source>No permission for {name}</source>
        <translation>没有访问 {name} 的权限</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="30"/>
        <source>You may not read or write {file}. Change its permissions, or choose another place.</source>
        <translation>你没有读写 {file} 的权限。请修改权限，或换个位置。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="33"/>
        <source>{name} lies on a disk that can&apos;t be written</source>
        <translation>{name} 所在的硬盘不能写入</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="34"/>
        <source>The disk of {file} is read-only. Choose another place.</source>
        <translation>{file} 所在的硬盘是只读的。请换个位置。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="35"/>
        <source>{name} becomes too large for this disk</source>
        <translation>{name} 对这块硬盘来说太大了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="36"/>
        <source>The disk of {file} takes no file of this size. Choose another disk.</source>
        <translation>{file} 所在的硬盘放不下这么大的文件。请换一块硬盘。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="38"/>
        <source>{name} is a folder</source>
        <translation>{name} 是文件夹</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="39"/>
        <source>A file is needed, but {file} is a folder. Choose a file.</source>
        <translation>这里需要文件，而 {file} 是文件夹。请选择文件。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="40"/>
        <source>A part of this path is a file</source>
        <translation>路径中有一段是文件</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="41"/>
        <source>{file} leads through a file as if it were a folder. Choose another place.</source>
        <translation>{file} 把一个文件当成了文件夹。请换个位置。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="43"/>
        <source>The name is too long</source>
        <translation>名字太长</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="44"/>
        <source>This disk does not take the name {name}. Choose a shorter one.</source>
        <translation>这块硬盘不接受 {name} 这个名字。请换个短一些的。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="46"/>
        <source>{name} could not be written</source>
        <translation>{name} 没能写入</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="47"/>
        <source>Check that the disk of {file} has room and can be written, then try again.</source>
        <translation>请检查 {file} 所在的硬盘有没有空间、能不能写入，再试一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="50"/>
        <source>{name} is too large</source>
        <translation>{name} 太大</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="51"/>
        <source>{file} has more bytes than a file of this sort may have. Check that it is the right file.</source>
        <translation>{file} 超过了这类文件允许的大小。请确认文件没选错。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="53"/>
        <source>Another program is using this folder</source>
        <translation>另一个程序正在使用这个文件夹</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="54"/>
        <source>{folder} is in use. Wait until the other program has finished, or choose another folder.</source>
        <translation>{folder} 正被占用。请等另一个程序结束，或换个文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="56"/>
        <source>{name} is there already</source>
        <translation>{name} 已经存在</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="57"/>
        <source>There is something at {file}. Choose another name.</source>
        <translation>{file} 处已有内容。请换个名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="58"/>
        <source>“{value}” can&apos;t be the name of a folder</source>
        <translation>“{value}”不能用作文件夹名</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="59"/>
        <source>Choose a name without / and other special characters.</source>
        <translation>请换个不含 / 等特殊字符的名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="62"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="66"/>
        <source>There is no data set called {dataset}</source>
        <translation>没有叫 {dataset} 的数据集</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="63"/>
        <source>It does not stand in {file}. Choose a data set from the list, or open its file.</source>
        <translation>{file} 里没有它。请从列表中选择数据集，或打开它的文件。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="67"/>
        <source>It does not stand in {file}. Did you mean {nearest}?</source>
        <translation>{file} 里没有它。你是指 {nearest} 吗？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="68"/>
        <source>{name} holds no rows</source>
        <translation>{name} 里没有数据</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="69"/>
        <source>There is nothing to learn from in {file}. Add rows on the Data page, or choose another data set.</source>
        <translation>{file} 里没有可学的内容。请在“数据”页添加数据，或换个数据集。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="71"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="74"/>
        <source>No row of {name} can be used</source>
        <translation>{name} 里没有一条数据可用</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="72"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>第一处问题：{problem}请在“数据”页改好这些数据，或在 dataset_info.json 里写对列名。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="75"/>
        <source>Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>请在“数据”页改好这些数据，或在 dataset_info.json 里写对列名。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="79"/>
        <source>The data set {dataset} holds pairs of answers</source>
        <translation>数据集 {dataset} 里是成对的回答</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="80"/>
        <source>Stage {stage} can&apos;t learn from a better and a worse answer. Choose another data set, or stage dpo.</source>
        <translation>阶段 {stage} 不能从一好一坏的两个回答中学习。请换个数据集，或选阶段 dpo。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="83"/>
        <source>The data set {dataset} holds no pairs of answers</source>
        <translation>数据集 {dataset} 里没有成对的回答</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="84"/>
        <source>Stage {stage} needs a better and a worse answer in each row. Choose another data set; where it has them, say so in dataset_info.json: &quot;ranking&quot;: true, and &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>阶段 {stage} 要求每条数据有一好一坏两个回答。请换个数据集；如果数据里有，请在 dataset_info.json 里写明：&quot;ranking&quot;: true，并在 &quot;columns&quot; 中给出 &quot;chosen&quot; 和 &quot;rejected&quot;。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="88"/>
        <source>The data set {dataset} holds tokens</source>
        <translation>数据集 {dataset} 里是 token</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="89"/>
        <source>Only the stages sft and pt take rows that are tokens already, not {stage}. Choose another data set.</source>
        <translation>只有阶段 sft 和 pt 接受已经是 token 的数据，{stage} 不行。请换个数据集。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="91"/>
        <source>No row has an answer left to learn</source>
        <translation>没有一条数据还有可学的回答</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="92"/>
        <source>Within {cutoff} tokens, the cutoff length, no answer begins. Raise the cutoff length.</source>
        <translation>截断长度为 {cutoff} 个 token，所有回答都在此之后才开始。请加大截断长度。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="95"/>
        <source>The text is shorter than one block</source>
        <translation>文本不够一块</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="96"/>
        <source>It has {tokens} tokens, a block has {cutoff}. Lower the cutoff length, or switch packing off.</source>
        <translation>文本有 {tokens} 个 token，一块要 {cutoff} 个。请减小截断长度，或关闭序列打包。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="98"/>
        <source>There are fewer rows than one batch</source>
        <translation>数据不够一个批次</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="99"/>
        <source>Rows that can be used: {rows}; a batch takes {batch}. Lower the batch size, or add rows.</source>
        <translation>可用的数据有 {rows} 条，一个批次要 {batch} 条。请减小批处理大小，或增加数据。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="101"/>
        <source>The training would end before its first update</source>
        <translation>训练还没做一次更新就会结束</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="102"/>
        <source>Raise the number of epochs.</source>
        <translation>请加大训练轮数。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="103"/>
        <source>There are too few rows to hold some out</source>
        <translation>数据太少，分不出验证集</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="104"/>
        <source>Of {rows} rows none would be left on one side. Change the validation size, or set it to 0.</source>
        <translation>共 {rows} 条数据，分开后有一边会是空的。请修改验证集比例，或设为 0。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="106"/>
        <source>The tokenizer belongs to another model</source>
        <translation>分词器属于另一个模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="107"/>
        <source>The rows hold tokens that the model&apos;s vocabulary lacks. Download the model again, with its own tokenizer.</source>
        <translation>数据里有模型词表中没有的 token。请重新下载模型，连同它自己的分词器。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="109"/>
        <source>{name}: line {line} has too many cells</source>
        <translation>{name}：第 {line} 行的单元格太多</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="110"/>
        <source>The first line of {file} names fewer columns. Put texts with commas into double quotes.</source>
        <translation>{file} 的第一行没有这么多列名。含逗号的文字请放进双引号。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="112"/>
        <source>{name}: a quote is not closed</source>
        <translation>{name}：有引号没有闭合</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="113"/>
        <source>It opens in line {line} of {file}. Close it with another &quot;.</source>
        <translation>引号开在 {file} 的第 {line} 行。请用另一个 &quot; 闭合。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="115"/>
        <source>{name} is no text that can be read</source>
        <translation>{name} 不是能读的文本</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="116"/>
        <source>Byte {byte} of {file} is neither UTF-8 nor GBK. Save the file as UTF-8.</source>
        <translation>{file} 的第 {byte} 个字节既不是 UTF-8 也不是 GBK。请把文件存成 UTF-8。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="118"/>
        <source>{name} is not a kind of file that holds rows</source>
        <translation>{name} 不是能装数据的文件类型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="119"/>
        <source>{file} can&apos;t be read. Save the rows as .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file} 读不了。请把数据存成 .json、.jsonl、.csv、.txt 或 .parquet。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="122"/>
        <source>{name} can&apos;t be read by this build</source>
        <translation>这个版本读不了 {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="123"/>
        <source>It was made without Apache Arrow, so {file} stays closed. Save the rows as .jsonl.</source>
        <translation>编译时没有 Apache Arrow，所以打不开 {file}。请把数据存成 .jsonl。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="126"/>
        <source>Rows are not saved under the name {name}</source>
        <translation>数据不能存成 {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="127"/>
        <source>Choose a name that ends in .json or .jsonl; other kinds of files are exported.</source>
        <translation>请取以 .json 或 .jsonl 结尾的名字；其他类型请用导出。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="130"/>
        <source>{name} lies outside of the data folder</source>
        <translation>{name} 不在数据文件夹里</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="131"/>
        <source>Copy {file} into {folder}, or choose its folder as the data folder.</source>
        <translation>请把 {file} 复制到 {folder}，或把它所在的文件夹选作数据文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="134"/>
        <source>The row can&apos;t be taken back</source>
        <translation>无法取回这条数据</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="135"/>
        <source>{file} was changed since. Remove the row on the Data page.</source>
        <translation>{file} 之后被改动过。请在“数据”页删除这条数据。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="136"/>
        <source>No row can be written into {name}</source>
        <translation>没有数据能写入 {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="137"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or choose another kind of file than {file}.</source>
        <translation>第一处问题：{problem}请在“数据”页修改，或换一种文件，不要用 {file}。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="141"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="143"/>
        <source>{key} is no known setting</source>
        <translation>{key} 不是已知的设置</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="142"/>
        <source>There is no setting called {key}. Remove it.</source>
        <translation>没有叫 {key} 的设置。请删掉它。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="144"/>
        <source>There is no setting called {key}. Did you mean {nearest}?</source>
        <translation>没有叫 {key} 的设置。你是指 {nearest} 吗？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="148"/>
        <source>Models of the kind {architecture} can&apos;t be trained yet</source>
        <translation>还不能训练 {architecture} 这类模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="149"/>
        <source>Choose a model of one of these kinds: {known}.</source>
        <translation>请选择以下类型的模型：{known}。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="150"/>
        <source>This is an adapter, not a model</source>
        <translation>这是适配器，不是模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="151"/>
        <source>{folder} holds an adapter. Choose the model that it was trained on, and the adapter beside it.</source>
        <translation>{folder} 里是适配器。请选择它当初训练时的模型，再在旁边选上它。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="153"/>
        <source>This folder holds no adapter</source>
        <translation>这个文件夹里没有适配器</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="154"/>
        <source>{folder} has no adapter_config.json and is no run. Choose the folder of a run or of an adapter.</source>
        <translation>{folder} 里没有 adapter_config.json，也不是训练结果。请选择训练结果或适配器的文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="156"/>
        <source>This folder is no model</source>
        <translation>这个文件夹不是模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="157"/>
        <source>{folder} has no config.json. Choose the folder of a whole model, or download it again.</source>
        <translation>{folder} 里没有 config.json。请选择完整模型的文件夹，或重新下载。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="160"/>
        <source>The model has no weights</source>
        <translation>模型没有权重</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="161"/>
        <source>{file} holds no model.safetensors. Download the model again.</source>
        <translation>{file} 里没有 model.safetensors。请重新下载模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="163"/>
        <source>The weights are in the old .bin form</source>
        <translation>权重是旧的 .bin 格式</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="164"/>
        <source>{file} holds no safetensors files. Choose a model that has them.</source>
        <translation>{file} 里没有 safetensors 文件。请选择带有这种文件的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="166"/>
        <source>A file of the model is missing</source>
        <translation>模型缺少一个文件</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="167"/>
        <source>{name} is not in {folder}. Download the model again.</source>
        <translation>{folder} 里没有 {name}。请重新下载模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="168"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="170"/>
        <source>The model is incomplete</source>
        <translation>模型不完整</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="169"/>
        <source>{file} lacks the weight {tensor}. Download the model again.</source>
        <translation>{file} 缺少权重 {tensor}。请重新下载模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="171"/>
        <source>The weights in {file} are too few for its {layers} layers. Download the model again.</source>
        <translation>{file} 里的权重不够 {layers} 层。请重新下载模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="175"/>
        <source>The weights do not fit the model&apos;s config.json</source>
        <translation>权重与模型的 config.json 不符</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="176"/>
        <source>In {file} the weight {tensor} has the shape {found} instead of {expected}. Download the model again.</source>
        <translation>{file} 里权重 {tensor} 的形状是 {found}，应为 {expected}。请重新下载模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="178"/>
        <source>The adapter belongs to another model</source>
        <translation>适配器属于另一个模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="179"/>
        <source>{tensor} of {file} does not fit this model. Choose the model that the adapter was trained on.</source>
        <translation>{file} 里的 {tensor} 与这个模型不符。请选择训练该适配器时用的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="181"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="184"/>
        <source>There is no chat template called {template}</source>
        <translation>没有叫 {template} 的对话模板</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="182"/>
        <source>Choose one from the list of templates.</source>
        <translation>请从模板列表中选择。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="185"/>
        <source>Did you mean {nearest}?</source>
        <translation>你是指 {nearest} 吗？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="187"/>
        <source>The chat template {template} does not fit the model</source>
        <translation>对话模板 {template} 与模型不符</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="188"/>
        <source>It needs the token “{token}”, which the model&apos;s vocabulary lacks. Choose another template.</source>
        <translation>它需要 token“{token}”，而模型的词表里没有。请换个模板。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="190"/>
        <source>There is too little memory for {model}</source>
        <translation>内存装不下 {model}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="191"/>
        <source>It needs about {needed}, {available} are free. Close other programs, or choose a smaller model.</source>
        <translation>大约需要 {needed}，空闲 {available}。请关闭其他程序，或选小一点的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="193"/>
        <source>The model&apos;s answer is no number</source>
        <translation>模型算不出回答</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="194"/>
        <source>Its weights or those of the adapter are damaged, or the training went off course. Choose another checkpoint.</source>
        <translation>模型或适配器的权重损坏，或者训练偏离了正轨。请换个检查点。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="197"/>
        <source>The conversation is too long for the model</source>
        <translation>对话对模型来说太长了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="198"/>
        <source>It has {tokens} tokens, the model reads at most {limit}. Begin a new conversation, or shorten the text.</source>
        <translation>对话有 {tokens} 个 token，模型最多读 {limit} 个。请新建对话，或缩短文字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="202"/>
        <source>Memory ran out while measuring held-out rows</source>
        <translation>测量验证集时内存不足</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="203"/>
        <source>Lower the batch size for evaluation (now {batch}) or the cutoff length, then go on.</source>
        <translation>请减小评估的批处理大小（现在是 {batch}）或截断长度，再继续。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="207"/>
        <source>Memory ran out in the optimizer at step {step}</source>
        <translation>第 {step} 步时优化器内存不足</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="208"/>
        <source>Choose an optimizer that keeps less, such as adamw_8bit or adafactor, or close other programs.</source>
        <translation>请换用占内存更少的优化器，如 adamw_8bit 或 adafactor，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="210"/>
        <source>Memory ran out at step {step}</source>
        <translation>第 {step} 步内存用尽</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="211"/>
        <source>With updates by layers no smaller pass can be tried. Lower the batch size or the cutoff length, or close other programs.</source>
        <translation>逐层更新时无法改用更小的批次重试。请减小批大小或截断长度，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="214"/>
        <source>The run is longer than what is asked for</source>
        <translation>这次训练已经比要求的更长</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="215"/>
        <source>{file} has made {made} updates already, {planned} are asked for. Raise the number of epochs, or choose another name.</source>
        <translation>{file} 已做了 {made} 次更新，要求的是 {planned} 次。请加大训练轮数，或换个名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="217"/>
        <source>The run can&apos;t go on with these settings</source>
        <translation>不能用这些设置继续训练</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="218"/>
        <source>The run in {file} began with others: {changes}. Take those of the run, or choose another name.</source>
        <translation>{file} 里的训练开始时用的是别的设置：{changes}。请用回原来的设置，或换个名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="220"/>
        <source>There is a trained model in this folder</source>
        <translation>这个文件夹里已有训练好的模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="221"/>
        <source>{file} has no checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>{file} 里没有可以继续的检查点。请换个名字，或允许覆盖。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="224"/>
        <source>There is another run in this folder</source>
        <translation>这个文件夹里是另一次训练</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="225"/>
        <source>{file} does not hold the run of the checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>{file} 里不是要继续的检查点所属的训练。请换个名字，或允许覆盖。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="227"/>
        <source>{name} is being trained</source>
        <translation>{name} 正在训练</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="228"/>
        <source>It can be renamed when it has ended.</source>
        <translation>等它结束后才能改名。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="231"/>
        <source>The folder {name} holds other files</source>
        <translation>文件夹 {name} 里有其他文件</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="232"/>
        <source>Nothing of them is replaced. Choose another folder than {file}, or an empty one.</source>
        <translation>那些文件不会被替换。请不要用 {file}，换个文件夹或选空文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="235"/>
        <source>This is the folder of the adapter itself</source>
        <translation>这就是适配器自己的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="236"/>
        <source>Choose another folder than {folder}.</source>
        <translation>请换个文件夹，不要用 {folder}。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="237"/>
        <source>GGUF has no place for this model</source>
        <translation>GGUF 放不下这个模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="238"/>
        <source>A file of that kind can&apos;t hold all of {architecture}. Export a folder of safetensors instead.</source>
        <translation>这种文件存不全 {architecture}。请改为导出 safetensors 文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="240"/>
        <source>LM Studio opens GGUF models only</source>
        <translation>LM Studio 只能打开 GGUF 模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="241"/>
        <source>It would not find {file}. Export as GGUF, or choose another folder.</source>
        <translation>它找不到 {file}。请导出为 GGUF，或换个文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="243"/>
        <source>LM Studio would not find this folder</source>
        <translation>LM Studio 找不到这个文件夹</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="244"/>
        <source>It looks two folders deep, for a publisher and a name: {file} lies elsewhere. Choose .lmstudio/models/anneal/ and a name.</source>
        <translation>它只看两层文件夹：发布者和名字，而 {file} 不在那里。请选 .lmstudio/models/anneal/ 加一个名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="246"/>
        <source>The disk has not enough room for the export</source>
        <translation>硬盘空间不够导出</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="247"/>
        <source>{needed} are needed at {file}, {available} are free. Free some space, or choose another folder.</source>
        <translation>{file} 处需要 {needed}，空闲 {available}。请腾出空间，或换个文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="251"/>
        <source>Port {port} is taken</source>
        <translation>端口 {port} 已被占用</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="252"/>
        <source>Another program listens at {address}, port {port}. Stop it, or choose another port.</source>
        <translation>另一个程序正在 {address} 的端口 {port} 上监听。请停掉它，或换个端口。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="255"/>
        <source>Port {port} can&apos;t be opened</source>
        <translation>端口 {port} 打不开</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="256"/>
        <source>The system does not let this program listen at {address}, port {port}. Choose a port above 1024.</source>
        <translation>系统不允许本程序在 {address} 的端口 {port} 上监听。请选 1024 以上的端口。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="258"/>
        <source>There is no address {address} here</source>
        <translation>这台电脑没有地址 {address}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="259"/>
        <source>Choose an address of this machine: 127.0.0.1 for programs on it alone, 0.0.0.0 for all its networks.</source>
        <translation>请选择这台电脑的地址：127.0.0.1 只供本机程序使用，0.0.0.0 供它的所有网络使用。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="262"/>
        <source>The key is too short</source>
        <translation>密钥太短</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="263"/>
        <source>It could be guessed. Give it at least {least} characters.</source>
        <translation>这样的密钥可能被猜中。请至少用 {least} 个字符。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="264"/>
        <source>This can&apos;t be a name</source>
        <translation>这不能用作名字</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="265"/>
        <source>The name is empty or too long. Choose another.</source>
        <translation>名字为空或太长。请换一个。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="266"/>
        <source>The name is taken</source>
        <translation>名字已被占用</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="267"/>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>已有同名的账号。请换个名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="269"/>
        <source>The password is too short</source>
        <translation>密码太短</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="270"/>
        <source>The password could be guessed. Choose a longer one.</source>
        <translation>这样的密码可能被猜中。请换个长一些的。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="271"/>
        <source>The password is too long</source>
        <translation>密码太长</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="272"/>
        <source>The password is too long. Choose a shorter one.</source>
        <translation>密码太长了。请换个短一些的。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="273"/>
        <source>The kept conversations are damaged</source>
        <translation>保存的对话已损坏</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="274"/>
        <source>Start Anneal anew: it then sets {file} aside and keeps it.</source>
        <translation>请重新启动 Anneal：它会把 {file} 挪到一边并保留。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="275"/>
        <source>A part of Anneal can&apos;t be loaded</source>
        <translation>Anneal 的一个部分加载不了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="276"/>
        <source>{file} is missing or incomplete. Run the set-up again, so that libtorch is whole, and build or install Anneal again.</source>
        <translation>{file} 缺失或不完整。请重新运行安装脚本，确保 libtorch 完整，再重新编译或安装 Anneal。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="278"/>
        <source>A part of Anneal is of another version</source>
        <translation>Anneal 的一个部分版本不同</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="279"/>
        <source>{file} does not belong to this program. Build or install Anneal again.</source>
        <translation>{file} 不属于本程序。请重新编译或安装 Anneal。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="50"/>
        <source>line %1</source>
        <translation>第 %1 行文本</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="52"/>
        <source>row %1</source>
        <translation>第 %1 条数据</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="54"/>
        <source>byte %1</source>
        <translation>第 %1 字节</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="56"/>
        <source>tensor %1</source>
        <translation>张量 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="58"/>
        <source>key %1</source>
        <translation>键 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="59"/>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="69"/>
        <location filename="../ui/bridge/error_text.cpp" line="200"/>
        <source>The setting %1 has to be changed</source>
        <translation>设置 %1 需要修改</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="71"/>
        <source>Its value is not accepted. Did you mean %1?</source>
        <translation>这个值不行，是不是想写 %1？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="73"/>
        <source>Its value does not fit here. The details say which values do.</source>
        <translation>这个值在这里不行，详情里写着可用的值。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="77"/>
        <location filename="../ui/bridge/error_text.cpp" line="202"/>
        <source>The data set %1 can&apos;t be used</source>
        <translation>数据集 %1 用不了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="78"/>
        <source>Choose another data set, or open it on the Data page and mend its rows.</source>
        <translation>换一份数据，或在“数据”页里改好它。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="80"/>
        <source>This can&apos;t be done with these settings</source>
        <translation>用这些设置做不到</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="81"/>
        <source>The details name the setting to change.</source>
        <translation>详情里写着要改哪一项。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="88"/>
        <source>The model %1 is not on this computer</source>
        <translation>这台电脑上没有模型 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="90"/>
        <source>Choose another model, or download it on the Models page.</source>
        <translation>请选择其他模型，或在“模型”页下载它。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="91"/>
        <source>Did you mean %1? Choose another model, or download it on the Models page.</source>
        <translation>你是指 %1 吗？请选择其他模型，或在“模型”页下载。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="96"/>
        <source>There is no data set called %1</source>
        <translation>没有叫 %1 的数据集</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="97"/>
        <source>Choose a data set from the list, or open its file.</source>
        <translation>从列表里选一个，或打开它的文件。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="100"/>
        <source>%1 is not there</source>
        <translation>找不到 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="101"/>
        <source>It was looked for at %1. It may have been moved or renamed.</source>
        <translation>按 %1 找过，可能被移动或改名了。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="103"/>
        <location filename="../ui/bridge/error_text.cpp" line="209"/>
        <source>Something that is needed is not there</source>
        <translation>缺少需要的东西</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="104"/>
        <source>The details name it and the places that were searched.</source>
        <translation>详情里写着缺什么、在哪里找过。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="111"/>
        <source>Reading or writing failed</source>
        <translation>读写失败</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="113"/>
        <source>Check that the disk is connected, then try again.</source>
        <translation>检查硬盘是否连接好，再试一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="114"/>
        <source>%1 could not be read or written. Check that its disk is connected, then try again.</source>
        <translation>%1 读写失败。检查它所在的硬盘是否连接好，再试一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="127"/>
        <source>A file is damaged or not what it says it is</source>
        <translation>文件损坏或内容不符</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="128"/>
        <source>%1 is damaged or not what it says it is</source>
        <translation>%1 损坏或内容不符</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="134"/>
        <source>Open it in an editor and mend it; nothing was changed.</source>
        <translation>用编辑器打开改好它；什么都没有改动。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="135"/>
        <source>The fault is at %1. Mend it there; nothing was changed.</source>
        <translation>问题在%1。改好那里即可；什么都没有改动。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="139"/>
        <source>Download or copy it again; nothing was changed.</source>
        <translation>重新下载或复制一次；什么都没有改动。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="140"/>
        <source>The fault is at %1. Download or copy it again; nothing was changed.</source>
        <translation>问题在%1。重新下载或复制一次；什么都没有改动。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="149"/>
        <source>The setting %1 is not available in this version</source>
        <translation>这个版本没有设置 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="150"/>
        <source>Leave it at its default. The details say what to use instead.</source>
        <translation>保持默认值即可，详情里写着可以用什么代替。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="152"/>
        <location filename="../ui/bridge/error_text.cpp" line="207"/>
        <source>This version can&apos;t do that</source>
        <translation>这个版本做不到</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="153"/>
        <source>The details say what to use instead.</source>
        <translation>详情里写着可以用什么代替。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="160"/>
        <source>Memory ran out at step %1</source>
        <translation>第 %1 步内存不够了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="161"/>
        <source>Memory ran out</source>
        <translation>内存不够了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="163"/>
        <source>Half the batch with twice the accumulation gives the same result in less memory.</source>
        <translation>批处理减半、梯度累积加倍，结果相同，内存更省。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="167"/>
        <source>%1 was missing. %2</source>
        <translation>还差 %1。%2</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="172"/>
        <source>%1 were needed, %2 were free. %3</source>
        <translation>需要 %1，只有 %2 空闲。%3</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="182"/>
        <source>At step %1 the loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>第 %1 步损失失控：每次改得太多，像学生做一题就全盘推翻。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="185"/>
        <source>The loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>损失失控：每次改得太多，像学生做一题就全盘推翻。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="188"/>
        <source>A lower learning rate helps.</source>
        <translation>把学习率调低就好。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="189"/>
        <source>%1 is kept. A lower learning rate helps.</source>
        <translation>%1 还在。把学习率调低就好。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="191"/>
        <source>Training went off course and was stopped</source>
        <translation>训练跑偏了，已经停下</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="211"/>
        <source>This can&apos;t be done</source>
        <translation>无法这样做</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="224"/>
        <source>It stands in line %1 of %2.</source>
        <translation>它在 %2 的第 %1 行。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="235"/>
        <source>Models of this kind can&apos;t be used yet</source>
        <translation>还不支持这类模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="237"/>
        <source>This is an adapter, not a model: choose it beside its base</source>
        <translation>这是适配器，不是模型：请和底座模型一起选</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="242"/>
        <source>Files of it are missing: download it again</source>
        <translation>缺少文件：请重新下载</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="243"/>
        <source>Its files are damaged or not those of a model</source>
        <translation>文件已损坏，或不是模型文件</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="269"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="270"/>
        <source>It was stopped as you asked. Nothing was lost.</source>
        <translation>已按你的要求停止，什么都没丢。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="289"/>
        <source>Something went wrong inside Anneal</source>
        <translation>Anneal 内部出错了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="290"/>
        <source>Your files are unharmed. Try once more; if it happens again, report the details.</source>
        <translation>你的文件没有受损。再试一次；如果还出错，请把详情报告给我们。</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="41"/>
        <source>1e-6  slow, steady</source>
        <translation>1e-6  慢而稳</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="42"/>
        <source>fast, risky  1e-2</source>
        <translation>快而险  1e-2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="49"/>
        <source>1  a first look</source>
        <translation>1  看一遍</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="50"/>
        <source>by heart  200</source>
        <translation>死记硬背  200</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>0.1  tight</source>
        <translation>0.1  严</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>loose  10</source>
        <translation>松  10</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="59"/>
        <source>1  many small corrections</source>
        <translation>1  多次小改</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="60"/>
        <source>few large ones  64</source>
        <translation>少次大改  64</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="67"/>
        <source>1  correct at once</source>
        <translation>1  立刻批改</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="68"/>
        <source>collect first  64</source>
        <translation>攒着一起改  64</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="75"/>
        <source>2  thin notebook</source>
        <translation>2  薄本子</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="76"/>
        <source>thick notebook  256</source>
        <translation>厚本子  256</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="66"/>
        <source>batch size %1 × %2 passes</source>
        <translation>批处理大小 %1 × %2 次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="69"/>
        <source>gradient checkpointing</source>
        <translation>梯度检查点</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="71"/>
        <source>a base of %1 bits</source>
        <translation>%1 位的基础模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="73"/>
        <source>rows of at most %1 tokens</source>
        <translation>每行最多 %1 个 token</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="74"/>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_bar.cpp" line="37"/>
        <source>This PC: %n core(s), %1 of memory, no graphics card needed</source>
        <translation>
            <numerusform>这台电脑：%n 核，%1 内存，不需要显卡</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="40"/>
        <source>The demo&apos;s model needs 1 GB of it</source>
        <translation>演示模型大约用 1 GB</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="44"/>
        <source>%1 can&apos;t be trained</source>
        <translation>不能训练 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="47"/>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="48"/>
        <source>Pressing the button opens the model list</source>
        <translation>点按钮打开模型列表</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="52"/>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="53"/>
        <source>Next: what should it learn?</source>
        <translation>下一步：教它什么？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="56"/>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="62"/>
        <source>The button leads to the place</source>
        <translation>点按钮跳到那一处</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="67"/>
        <source>Some placeholders are empty</source>
        <translation>还有占位符没填</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="69"/>
        <source>The model would say %1 letter for letter</source>
        <translation>不填，模型会原样说出 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="75"/>
        <source>Needs %1, %2 are free</source>
        <translation>需要 %1，只有 %2 空闲</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="79"/>
        <source>This would fit: %1</source>
        <translation>这样就放得下：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="85"/>
        <source>Needs %1 of disk, %2 are free</source>
        <translation>硬盘需要 %1，只有 %2 空闲</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="92"/>
        <source>This folder can&apos;t be written to</source>
        <translation>这个文件夹不能写入</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="105"/>
        <source>%1 rows × %2 epochs ÷ %3 at a time = %4 updates</source>
        <translation>%1 行 × %2 轮 ÷ 每次 %3 行 = %4 次更新</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="30"/>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="34"/>
        <source>From nothing to a model that knows its name</source>
        <translation>从零开始，练出知道自己名字的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="36"/>
        <source>&lt;b&gt;1. Choose a model&lt;/b&gt; in the bar at the top. The small one that came with the program is enough to see how it works.</source>
        <translation>&lt;b&gt;1. 选模型&lt;/b&gt;：在最上面的栏里选。程序自带的小模型就够你看清整个过程。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="38"/>
        <source>&lt;b&gt;2. Choose a data set&lt;/b&gt; on the Train page: questions, and the answers that you want. Ten rows are enough for an identity.</source>
        <translation>&lt;b&gt;2. 选数据集&lt;/b&gt;：在“训练”页选。里面是问题和你想要的回答。教一个身份，十行就够了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="40"/>
        <source>&lt;b&gt;3. Choose a goal.&lt;/b&gt; It sets the numbers for your data; each of them is explained when you click it.</source>
        <translation>&lt;b&gt;3. 选目标。&lt;/b&gt;各项数值会按你的数据定好；点哪一项，就解释哪一项。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="42"/>
        <source>&lt;b&gt;4. Start.&lt;/b&gt; Time, memory and disk are told before. Afterwards the program asks the model and tells whether it worked.</source>
        <translation>&lt;b&gt;4. 开始。&lt;/b&gt;要多少时间、内存和硬盘，事先就告诉你。训练后程序会向模型提问，告诉你有没有成功。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="45"/>
        <source>What a good data set looks like</source>
        <translation>好的数据集是什么样</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="47"/>
        <source>One row is one question and the answer that you want, in your words. Ask the same thing in several ways: that teaches the thing, not the sentence.</source>
        <translation>一行就是一个问题和你想要的回答，用你自己的话写。同一件事多换几种问法，学到的才是意思，而不是句子。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="50"/>
        <source>An identity needs about ten rows, questions and answers some three wordings for every fact, a style forty rows and more.</source>
        <translation>身份大约要十行；问答的每件事要三种左右的问法；文风要四十行以上。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="52"/>
        <source>The Data page finds rows without an answer, doubles, rows that are too long, odd characters and words in braces that nobody filled in.</source>
        <translation>“数据”页会找出没有回答的行、重复的行、太长的行、异常字符，以及花括号里没填的词。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="54"/>
        <source>It opens JSON and JSON lines as questions and answers, conversations (ShareGPT, OpenAI) and better and worse answers, and saves each in its own form. CSV, text and Parquet files are imported as a new data set; Export writes the rows in another form.</source>
        <translation>它可以打开 JSON 和 JSON 行文件：问答、对话（ShareGPT、OpenAI）以及较好和较差的回答，并按各自的格式保存。CSV、文本和 Parquet 文件会导入为新的数据集；“导出”以另一种格式写出这些行。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="59"/>
        <source>More rows like these</source>
        <translation>再来几行类似的</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="61"/>
        <source>The Data page words the questions of your rows anew and keeps their answers. Choose rows in the table, press Propose, and read each one: Accept adds it behind the row it is like, Edit lets you change it first, Skip forgets it. One Undo takes back what one click added.</source>
        <translation>数据页可以把你的问题换一种问法，回答保持不变。在表格里选好行，点“提议”，然后逐条看：“采纳”把它加在原行后面，“编辑”让你先改一改，“跳过”就不要了。一次点击加进来的，撤销一次就能拿掉。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="65"/>
        <source>&lt;b&gt;Built-in wordings&lt;/b&gt; know the questions of an identity, in Chinese and English. &lt;b&gt;The loaded model&lt;/b&gt; words any question; a very small one does so poorly, in Chinese above all. &lt;b&gt;A model on a server&lt;/b&gt; is asked at the address you give: Ollama (http://localhost:11434/v1), LM Studio (http://localhost:1234/v1), anneal api (http://localhost:8000/v1) or a service with its key.</source>
        <translation>&lt;b&gt;内置问法&lt;/b&gt;收录身份类问题的中英文问法。&lt;b&gt;已加载的模型&lt;/b&gt;什么问题都能换问法，但很小的模型写得不好，中文尤其如此。&lt;b&gt;服务器上的模型&lt;/b&gt;按你给的地址去问：Ollama (http://localhost:11434/v1)、LM Studio (http://localhost:1234/v1)、anneal api (http://localhost:8000/v1)，或用密钥访问的在线服务。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="71"/>
        <source>Only the questions go to that address. The key is kept when you tick it. The questions of the did-it-work check are never proposed: a model that was trained on them would prove nothing.</source>
        <translation>发到那个地址的只有问题。勾选后才会保存密钥。训练后检查要问的问题绝不会被提议：用它们训练过，检查就说明不了什么了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="77"/>
        <source>Where everything lies</source>
        <translation>东西都放在哪里</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="79"/>
        <source>Models, data sets and runs lie in folders that the Settings page shows and opens. A run is a folder with plain files that LLaMA-Factory and other tools read too.</source>
        <translation>模型、数据集和训练结果都在文件夹里，“设置”页能看到，也能打开。每次训练是一个文件夹，里面是普通文件，LLaMA-Factory 等工具也能读。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="82"/>
        <source>Everything happens on this computer and no account is needed. Nothing is sent anywhere but the questions of rows, to a server that you name under More rows like these.</source>
        <translation>一切都在这台电脑上进行，不需要账号。唯一会发出去的，是“再来几行类似的”里的问题，而且只发给你自己填的服务器。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="91"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="95"/>
        <source>How to read the chart</source>
        <translation>曲线怎么看</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="97"/>
        <source>The loss says how surprised the model is by the right answers. It should fall quickly at first and then slowly; a jagged line is normal.</source>
        <translation>损失表示模型对正确回答有多意外。它应该先快后慢地下降；线条有锯齿是正常的。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="99"/>
        <source>When the line of held-out rows rises while the other goes on falling, it learns the rows by heart: fewer epochs, or more rows.</source>
        <translation>验证集的线上升，而另一条还在下降，说明它在死记硬背：减少轮数，或增加数据。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="101"/>
        <source>When the loss jumps up and stays there, the learning rate is too high.</source>
        <translation>损失突然升高就不再下来，说明学习率太高。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="105"/>
        <source>Pause, stop, go on</source>
        <translation>暂停、停止、继续</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="107"/>
        <source>Stop keeps a checkpoint, so nothing is lost; Resume goes on from there, also after a crash or a power cut.</source>
        <translation>“停止”会留下检查点，什么都不会丢；“继续训练”从那里接着练，程序崩溃或断电之后也可以。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="109"/>
        <source>While a run goes on, another one can wait: Start becomes Add to queue. The Runs page shows what waits, and its order can be changed by dragging.</source>
        <translation>训练进行时，下一个可以排队：“开始训练”会变成“加入队列”。“运行记录”页列出在排队的训练，拖动可以调整顺序。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="112"/>
        <source>The window may be closed to the tray while it trains, and the computer does not fall asleep.</source>
        <translation>训练时可以把窗口关到托盘，电脑也不会休眠。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="117"/>
        <source>Did it work?</source>
        <translation>成功了吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="119"/>
        <source>After training, the model as it was and the trained one answer the same questions: those of your rows, the same in other words, rows that were held out, and twenty general ones.</source>
        <translation>训练后，训练前和训练后的模型会回答同样的问题：你的数据里的、换个问法的、留作验证集的，还有二十道常识题。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="122"/>
        <source>Marks follow fixed rules. When one is wrong, choose the line and overrule it; the score counts your mark.</source>
        <translation>对错按固定规则判定。判得不对时，选中那一行改过来，计分以你的判定为准。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="124"/>
        <source>A wrong answer becomes a training row with one click: the next training learns it.</source>
        <translation>答错的，点一下就能存为训练数据，下次训练会学到。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="129"/>
        <source>It has not learned enough</source>
        <translation>没学会怎么办</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="131"/>
        <source>Do first what the page proposes. In this order it is nearly always: a learning rate below that of the goal, too few updates, too few wordings of the same question.</source>
        <translation>先照页面的建议做。原因几乎总是这几个，依次是：学习率低于目标的推荐值，更新次数太少，同一个问题的问法太少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="134"/>
        <source>Updates are rows times epochs, divided by the batch. Fewer than fifty rarely teach anything.</source>
        <translation>更新次数等于行数乘轮数，再除以每批的行数。少于五十次，往往什么也学不会。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="136"/>
        <source>Chat with the chat template that it was trained with. The program keeps them together; another program has to be told.</source>
        <translation>聊天时要用训练时的对话模板。本程序会自动配好；在别的程序里要自己指定。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="141"/>
        <source>It learned, but forgot other things</source>
        <translation>学会了，却忘了别的</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="143"/>
        <source>A narrow data set pushes everything else aside. Take an earlier checkpoint, or lower the learning rate.</source>
        <translation>数据太单一，会把别的知识挤走。换用更早的检查点，或调低学习率。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="145"/>
        <source>Built-in general rows can be mixed in (rehearsal_rows), and the training can end as soon as it has learned (stop_when_learned).</source>
        <translation>可以混入内置的常识问答（rehearsal_rows），也可以一学会就结束训练（stop_when_learned）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="148"/>
        <source>Not enough memory</source>
        <translation>内存不够</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="150"/>
        <source>Make it fit proposes what to change: smaller batches with the same result, shorter rows, layers computed twice, a base model in 4 bits.</source>
        <translation>“调整到放得下”会建议怎么改：批次更小而结果相同，数据更短，各层重算一遍，基础模型用 4 比特。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="152"/>
        <source>With a base model in 4 bits (QLoRA) a model of 1.5 billion parameters trains in under 3 GB, one of 7 billion in under 8 GB.</source>
        <translation>基础模型用 4 比特（QLoRA）时，训练 15 亿参数的模型不到 3 GB，70 亿的不到 8 GB。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="160"/>
        <source>Using the result</source>
        <translation>使用训练结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="164"/>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="166"/>
        <source>Choose a run or one of its checkpoints at the top. Side by side shows two of them, or the model before and after, on the same question.</source>
        <translation>在最上面选一个训练结果或它的检查点。并排显示时，两个结果（或训练前后的模型）回答同一个问题。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="168"/>
        <source>A good answer can be kept as a training row.</source>
        <translation>回答得好，可以存为训练数据。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="170"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="171"/>
        <source>A Hugging Face folder is the model with what it learned in it: transformers, vLLM and others open it. The adapter alone is small and needs the model beside it.</source>
        <translation>Hugging Face 文件夹是已经包含所学内容的模型，transformers、vLLM 等都能打开。单独的适配器很小，但还需要基础模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="174"/>
        <source>The base model&apos;s files are never changed.</source>
        <translation>基础模型的文件绝不会改动。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="176"/>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="177"/>
        <source>&lt;b&gt;Ctrl+1, 2, 3…&lt;/b&gt; pages; &lt;b&gt;Ctrl+M&lt;/b&gt; model; &lt;b&gt;Ctrl+Enter&lt;/b&gt; start, go on or send; &lt;b&gt;Ctrl+P&lt;/b&gt; pause; &lt;b&gt;Ctrl+.&lt;/b&gt; stop</source>
        <translation>&lt;b&gt;Ctrl+1、2、3…&lt;/b&gt; 切换页面；&lt;b&gt;Ctrl+M&lt;/b&gt; 模型；&lt;b&gt;Ctrl+Enter&lt;/b&gt; 开始、继续或发送；&lt;b&gt;Ctrl+P&lt;/b&gt; 暂停；&lt;b&gt;Ctrl+.&lt;/b&gt; 停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="179"/>
        <source>&lt;b&gt;F1&lt;/b&gt; explains what has the focus; &lt;b&gt;F6&lt;/b&gt; goes to the next area; &lt;b&gt;Ctrl+F&lt;/b&gt; searches the page; &lt;b&gt;Ctrl+,&lt;/b&gt; settings</source>
        <translation>&lt;b&gt;F1&lt;/b&gt; 解释当前所在的一项；&lt;b&gt;F6&lt;/b&gt; 跳到下一个区域；&lt;b&gt;Ctrl+F&lt;/b&gt; 在页面里搜索；&lt;b&gt;Ctrl+,&lt;/b&gt; 设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="181"/>
        <source>Tables: &lt;b&gt;Enter&lt;/b&gt; edits, &lt;b&gt;Insert&lt;/b&gt; adds, &lt;b&gt;Ctrl+D&lt;/b&gt; duplicates, &lt;b&gt;Delete&lt;/b&gt; removes, &lt;b&gt;Alt+Up&lt;/b&gt; and &lt;b&gt;Alt+Down&lt;/b&gt; move</source>
        <translation>表格：&lt;b&gt;Enter&lt;/b&gt; 编辑，&lt;b&gt;Insert&lt;/b&gt; 添加，&lt;b&gt;Ctrl+D&lt;/b&gt; 复制一行，&lt;b&gt;Delete&lt;/b&gt; 删除，&lt;b&gt;Alt+Up&lt;/b&gt; 和 &lt;b&gt;Alt+Down&lt;/b&gt; 移动</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="185"/>
        <source>The terminal program</source>
        <translation>终端程序</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="186"/>
        <source>Everything that the window does, the program “anneal” does in a terminal with the same run files: Preview on the Train page shows file and command.</source>
        <translation>窗口能做的，终端里的程序“anneal”都能做，用的也是同样的运行文件。“训练”页的“预览命令”会显示文件和命令。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="189"/>
        <source>Run files are those of LLaMA-Factory: open one from there, or save one for there.</source>
        <translation>运行文件与 LLaMA-Factory 通用：可以打开它的，也可以存一份给它用。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="211"/>
        <source>Why is it left out by default?</source>
        <translation>为什么默认留空？</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="212"/>
        <source>Why is the default %1?</source>
        <translation>为什么默认值是 %1？</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="217"/>
        <source>Settings of a training</source>
        <translation>训练的各项设置</translation>
    </message>
</context>
<context>
    <name>HubErrorText</name>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="28"/>
        <source>“%1” is no name of a model</source>
        <translation>“%1”不是模型名称</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="29"/>
        <source>Write it as its page shows it: organisation/name.</source>
        <translation>请按模型页面上的写法填写：组织/名称。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="31"/>
        <source>The address of the mirror can&apos;t be used</source>
        <translation>镜像地址无法使用</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="32"/>
        <source>Write it as https://hf-mirror.com in the settings.</source>
        <translation>请在设置中写成 https://hf-mirror.com 这样的形式。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="34"/>
        <source>Offline mode is on</source>
        <translation>离线模式已开启</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="35"/>
        <source>Nothing is downloaded until it is switched off in the settings.</source>
        <translation>在设置中关闭之前，不会下载任何内容。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="37"/>
        <source>%1 has no model %2</source>
        <translation>%1 上没有模型 %2</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="38"/>
        <source>Check its name, or try another source. It may also be private.</source>
        <translation>请检查名称，或换一个下载源。它也可能是私有的。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="41"/>
        <source>%1 is given only after its terms are accepted</source>
        <translation>%1 需要先接受其使用条款</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="42"/>
        <source>Do that on its page at %1, then set HF_TOKEN and try again.</source>
        <translation>请在 %1 的模型页面上接受，再设置 HF_TOKEN 后重试。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="44"/>
        <source>%1 asks to wait</source>
        <translation>%1 要求稍候</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="45"/>
        <source>It gets too many requests. Go on in a few minutes.</source>
        <translation>它收到的请求太多。过几分钟再继续。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="48"/>
        <source>Check the connection and the proxy, or choose another source. What arrived is kept.</source>
        <translation>请检查网络和代理，或换一个下载源。已下载的部分会保留。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="51"/>
        <source>The connection to %1 broke off</source>
        <translation>与 %1 的连接中断</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="52"/>
        <source>What arrived is kept. Go on later, or choose another source.</source>
        <translation>已下载的部分会保留。可以稍后继续，或换一个下载源。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="54"/>
        <source>%1 sent a damaged file</source>
        <translation>%1 发来的文件已损坏</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="55"/>
        <source>It was not used. Go on, or choose another source.</source>
        <translation>该文件没有被使用。请继续下载，或换一个下载源。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="57"/>
        <source>The answer of %1 can&apos;t be trusted</source>
        <translation>%1 的回应不可信</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="58"/>
        <source>Nothing of it was used. Choose another source.</source>
        <translation>其中的内容都没有被使用。请换一个下载源。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="60"/>
        <source>The disk has not enough room for %1</source>
        <translation>硬盘空间不够放下 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="61"/>
        <source>%1 are needed, %2 are free. Delete a model, or choose another disk with HF_HOME.</source>
        <translation>需要 %1，只有 %2 空闲。请删除一个模型，或用 HF_HOME 指定另一块硬盘。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="65"/>
        <source>%1 holds several files</source>
        <translation>%1 里有多个文件</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="66"/>
        <source>Choose the one to download.</source>
        <translation>请选择要下载的那个。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="68"/>
        <source>%1 has no such file</source>
        <translation>%1 里没有这个文件</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="69"/>
        <source>The details name those it has.</source>
        <translation>详情里列出了它有哪些文件。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="71"/>
        <source>%1 has no weights that can be read</source>
        <translation>%1 里没有可以读取的权重</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="72"/>
        <source>Choose a model with safetensors files or a single GGUF file.</source>
        <translation>请选择带 safetensors 文件或单个 GGUF 文件的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="74"/>
        <source>%1 is of a kind that this version can&apos;t train</source>
        <translation>此版本不能训练 %1 这种模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="75"/>
        <source>Its weights were not downloaded. Choose one of the models named on this page.</source>
        <translation>它的权重没有下载。请选择本页列出的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="78"/>
        <source>The model is being downloaded</source>
        <translation>模型正在下载</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="79"/>
        <source>Stop that first; then it can be deleted.</source>
        <translation>请先停止下载，然后才能删除。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="81"/>
        <source>The model lies in a folder of yours</source>
        <translation>模型在你自己的文件夹里</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="82"/>
        <source>It is not deleted here; use your file manager.</source>
        <translation>这里不会删除它，请用文件管理器删除。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="83"/>
        <source>The download did not work</source>
        <translation>下载没有成功</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="84"/>
        <source>Try again, or choose another source.</source>
        <translation>请重试，或换一个下载源。</translation>
    </message>
</context>
<context>
    <name>LearnChecks</name>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="56"/>
        <source>%1 updates: enough for an identity</source>
        <translation>共更新 %1 次，足够学会一个身份</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="59"/>
        <source>%1 updates: enough for these answers</source>
        <translation>共更新 %1 次，足够学会这些回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="62"/>
        <source>%1 updates: enough for a style</source>
        <translation>共更新 %1 次，足够学会一种文风</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="65"/>
        <source>%1 updates</source>
        <translation>共更新 %1 次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="80"/>
        <source>Only %1 updates: about %2 are needed</source>
        <translation>只更新 %1 次，大约需要 %2 次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="85"/>
        <source>%1 epochs</source>
        <translation>改为 %1 轮</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="96"/>
        <source>No chat template is known for this model</source>
        <translation>不知道这个模型用哪种对话模板</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="101"/>
        <source>Chat template %1 fits this model</source>
        <translation>对话模板 %1 与模型相符</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="104"/>
        <source>Chat template %1 does not fit this model</source>
        <translation>对话模板 %1 与模型不符</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="41"/>
        <location filename="../ui/pages/train/learn_checks.cpp" line="106"/>
        <source>Use %1</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="72"/>
        <source>At learning rate %1 the %2 updates do as much as %3 at %4: about %5 are needed</source>
        <translation>学习率为 %1 时，%2 次更新只相当于 %4 下的 %3 次：大约需要 %5 次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="97"/>
        <source>Chat template %1 was chosen by you: none is known to fit this model</source>
        <translation>对话模板 %1 是你选的：没有已知适合这个模型的模板</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="119"/>
        <source>Longest row: %1 of %2 tokens, nothing is cut</source>
        <translation>最长一行 %1 / %2 个 token，不会被截断</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="123"/>
        <source>%n answer(s) are cut away entirely</source>
        <translation>
            <numerusform>%n 个回答会被整个截掉</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="124"/>
        <source>Longest row: %1 tokens, cut at %2</source>
        <translation>最长一行 %1 个 token，会在 %2 处截断</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="127"/>
        <source>Keep %1</source>
        <translation>保留 %1 个</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="147"/>
        <source>Learning rate %1 is low: little would stay</source>
        <translation>学习率 %1 太低，学不进去</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="155"/>
        <source>{{name}} and {{author}} are filled in</source>
        <translation>没有未填写的 {{name}}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="158"/>
        <source>%n row(s) still say {{name}} or {{author}}</source>
        <translation>
            <numerusform>%n 行里还有 {{name}} 或 {{author}}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="160"/>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="167"/>
        <source>Only %n row(s): other wordings may get wrong answers</source>
        <translation>
            <numerusform>只有 %n 行：换个问法可能答不好</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="169"/>
        <source>Add rows</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="174"/>
        <source>%1 rows: other wordings have a chance</source>
        <translation>共 %1 行，换个问法也有机会答好</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="181"/>
        <source>It is measured on rows that it trains on: that says nothing about others</source>
        <translation>评估用的就是训练的那些行，看不出换了数据会怎样</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="183"/>
        <source>Hold out a tenth</source>
        <translation>留出十分之一</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="190"/>
        <source>The adapter was made for another model, %1</source>
        <translation>这个适配器是用另一个模型 %1 训练的</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="192"/>
        <source>Leave it out</source>
        <translation>不用它</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="10"/>
        <source>Row {at_row} {problem}</source>
        <translation>第 {at_row} 条数据：{problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="11"/>
        <source>{at_file}: row {at_row} {problem}</source>
        <translation>{at_file}：第 {at_row} 条数据：{problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="12"/>
        <source>{at_file}, line {at_line}: row {at_row} {problem}</source>
        <translation>{at_file} 第 {at_line} 行，第 {at_row} 条数据：{problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="15"/>
        <source>is not an object of named fields.</source>
        <translation>不是由命名字段组成的对象。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="17"/>
        <source>has something in &quot;{column}&quot;, which a text model can&apos;t take.</source>
        <translation>&quot;{column}&quot; 里有内容，文本模型用不了。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="19"/>
        <source>still holds {{name}} or {{author}}; fill it in.</source>
        <translation>还含有 {{name}} 或 {{author}}，请填好。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="20"/>
        <source>still holds {placeholder}; fill it in.</source>
        <translation>还含有 {placeholder}，请填好。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="21"/>
        <source>has a &quot;{column}&quot; that is not a text.</source>
        <translation>&quot;{column}&quot; 不是文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="22"/>
        <source>has no text.</source>
        <translation>没有文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="23"/>
        <source>has no &quot;{column}&quot; to learn from.</source>
        <translation>没有可学的 &quot;{column}&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="24"/>
        <source>has no question.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="25"/>
        <source>has no answer.</source>
        <translation>没有回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="26"/>
        <source>has an empty answer.</source>
        <translation>回答是空的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="28"/>
        <source>has no answer: &quot;columns&quot; names no &quot;response&quot;.</source>
        <translation>没有回答：&quot;columns&quot; 里没有写 &quot;response&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="29"/>
        <source>has no answer: &quot;{column}&quot; is missing.</source>
        <translation>没有回答：缺少 &quot;{column}&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="30"/>
        <source>has no better answer.</source>
        <translation>没有较好的回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="31"/>
        <source>has no worse answer.</source>
        <translation>没有较差的回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="32"/>
        <source>has no better and worse answer.</source>
        <translation>没有一好一坏两个回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="34"/>
        <source>has no better and worse answer: name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>没有一好一坏两个回答：请在 &quot;columns&quot; 里写上 &quot;chosen&quot; 和 &quot;rejected&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="38"/>
        <source>has no texts in &quot;{chosen}&quot; and &quot;{rejected}&quot;.</source>
        <translation>&quot;{chosen}&quot; 和 &quot;{rejected}&quot; 里没有文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="40"/>
        <source>has an answer that is tagged good or bad (&quot;{column}&quot;), which belongs to stage kto.</source>
        <translation>回答带有好坏标记（&quot;{column}&quot;），这属于阶段 kto。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="44"/>
        <source>has no tag: name the field that says good or bad as &quot;kto_tag&quot; in &quot;columns&quot;.</source>
        <translation>没有标记：请在 &quot;columns&quot; 里用 &quot;kto_tag&quot; 写明哪个字段表示好坏。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="47"/>
        <source>has no true or false in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; 里不是 true 或 false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="49"/>
        <source>has a &quot;{column}&quot; that is not a list of [question, answer] pairs.</source>
        <translation>&quot;{column}&quot; 不是由 [问题, 回答] 组成的列表。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="51"/>
        <source>needs &quot;input_ids&quot;: a list of token numbers.</source>
        <translation>需要 &quot;input_ids&quot;：由 token 编号组成的列表。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="52"/>
        <source>needs as many &quot;labels&quot; as &quot;input_ids&quot;: token numbers, or -100 where nothing is learned.</source>
        <translation>&quot;labels&quot; 要和 &quot;input_ids&quot; 一样多：token 编号，不学的位置写 -100。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="55"/>
        <source>has a &quot;system&quot; text that is not used: name it in &quot;columns&quot; of dataset_info.json.</source>
        <translation>有 &quot;system&quot; 文本但没有用到：请在 dataset_info.json 的 &quot;columns&quot; 里写上它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="58"/>
        <source>is not an object of {fields}.</source>
        <translation>不是由 {fields} 组成的对象。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="59"/>
        <source>has none of {fields}.</source>
        <translation>{fields} 都没有。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="60"/>
        <source>asks the same as row {other}.</source>
        <translation>和第 {other} 条数据问的一样。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="63"/>
        <source>has no list of messages in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; 里没有消息列表。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="64"/>
        <source>has no messages.</source>
        <translation>没有消息。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="66"/>
        <source>has a message {number} without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>第 {number} 条消息缺少 &quot;{role}&quot; 或 &quot;{content}&quot; 的文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="69"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>&quot;{column}&quot; 缺少 &quot;{role}&quot; 或 &quot;{content}&quot; 的文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="72"/>
        <source>has a message {number} without a text for &quot;{role}&quot;.</source>
        <translation>第 {number} 条消息没有 &quot;{role}&quot; 的文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="74"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot;.</source>
        <translation>&quot;{column}&quot; 没有 &quot;{role}&quot; 的文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="76"/>
        <source>has a message {number} whose &quot;{content}&quot; is not a text.</source>
        <translation>第 {number} 条消息的 &quot;{content}&quot; 不是文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="78"/>
        <source>has a &quot;{column}&quot; whose &quot;{content}&quot; is not a text.</source>
        <translation>&quot;{column}&quot; 的 &quot;{content}&quot; 不是文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="80"/>
        <source>has the unknown role &quot;{role}&quot; in message {number}.</source>
        <translation>第 {number} 条消息的角色 &quot;{role}&quot; 不认识。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="82"/>
        <source>has the unknown role &quot;{role}&quot; in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; 里的角色 &quot;{role}&quot; 不认识。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="84"/>
        <source>has the unknown role &quot;{role}&quot; in turn {number}.</source>
        <translation>第 {number} 轮的角色 &quot;{role}&quot; 不认识。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="86"/>
        <source>has its messages in the wrong order: turn {number} should be from {role}.</source>
        <translation>消息顺序不对：第 {number} 轮应由 {role} 来说。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="89"/>
        <source>has its turns in the wrong order: turn {number} should be from the user.</source>
        <translation>轮次顺序不对：第 {number} 轮应由用户来说。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="92"/>
        <source>has its turns in the wrong order: turn {number} should be from the model.</source>
        <translation>轮次顺序不对：第 {number} 轮应由模型来说。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="94"/>
        <source>ends with a question that has no answer.</source>
        <translation>以没有回答的问题结尾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="96"/>
        <source>has an answer as its last message, where the better and the worse one should follow a question.</source>
        <translation>最后一条消息是回答，而较好和较差的回答应当跟在问题之后。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="98"/>
        <source>has no message in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; 里没有消息。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="100"/>
        <source>has a message in &quot;{column}&quot; that is not from {role}.</source>
        <translation>&quot;{column}&quot; 里的消息不是来自 {role}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="104"/>
        <source>is left out: it is not a question with one answer.</source>
        <translation>已略去：不是一个问题配一个回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="106"/>
        <source>is left out: it is not a question with two answers.</source>
        <translation>已略去：不是一个问题配两个回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="108"/>
        <source>is left out: with its end token it is longer than cutoff_len.</source>
        <translation>已略去：加上结束 token 后超过 cutoff_len。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="110"/>
        <source>has {tokens} tokens and was cut to {cutoff}; raise cutoff_len to keep it whole.</source>
        <translation>有 {tokens} 个 token，截到了 {cutoff} 个；要完整保留请加大 cutoff_len。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="114"/>
        <source>can&apos;t be encoded: {error}</source>
        <translation>无法编码：{error}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="117"/>
        <source>holds tokens, no text.</source>
        <translation>里面是 token，没有文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="118"/>
        <source>calls tools, which the alpaca form can&apos;t hold.</source>
        <translation>调用了工具，alpaca 格式放不下。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="120"/>
        <source>has earlier turns, which a csv file can&apos;t hold.</source>
        <translation>有更早的轮次，csv 文件放不下。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="122"/>
        <source>has a list in &quot;{column}&quot;, which a csv file can&apos;t hold.</source>
        <translation>&quot;{column}&quot; 里是列表，csv 文件放不下。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="124"/>
        <source>has the text &quot;{text}&quot; in &quot;{column}&quot;, which readers of csv files take for a missing one.</source>
        <translation>&quot;{column}&quot; 里的文本是 &quot;{text}&quot;，读 csv 文件的程序会当成缺失值。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="127"/>
        <source>has a line break, which a txt file can&apos;t hold.</source>
        <translation>含有换行，txt 文件放不下。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="129"/>
        <source>takes more than the 64 MiB that a row of a parquet file may have.</source>
        <translation>超过了 parquet 文件中一行最多 64 MiB 的限度。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="134"/>
        <source>The data set &quot;{dataset}&quot; is named twice; it is taken once.</source>
        <translation>数据集 &quot;{dataset}&quot; 写了两次，只取一次。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="136"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here.</source>
        <translation>{file} 第 {line} 行：数据集 &quot;{dataset}&quot; 里的 &quot;{key}&quot; 在这里没有意义。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="139"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here; did you mean &quot;{near}&quot;?</source>
        <translation>{file} 第 {line} 行：数据集 &quot;{dataset}&quot; 里的 &quot;{key}&quot; 在这里没有意义；你是指 &quot;{near}&quot; 吗？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="142"/>
        <source>{file} is not UTF-8; it was read as {encoding}.</source>
        <translation>{file} 不是 UTF-8，已按 {encoding} 读取。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="144"/>
        <source>{file} begins with a byte-order mark; it was read as UTF-8.</source>
        <translation>{file} 以字节顺序标记开头，已按 UTF-8 读取。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="146"/>
        <source>Rows are taken as tokens from {folder}; what says how to read and cut them (dataset, template, cutoff_len and so on) has no effect.</source>
        <translation>样本以 token 形式取自 {folder}：说明如何读取和截断的设置（dataset、template、cutoff_len 等）不起作用。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="150"/>
        <source>The rows are kept as tokens in {folder} (tokenized_path), from where the next run takes them.</source>
        <translation>样本已作为 token 存到 {folder}（tokenized_path），下次训练直接取用。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="154"/>
        <source>{key} has no effect here: {reason}.</source>
        <translation>{key} 在这里不起作用：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="156"/>
        <source>{key} has no effect here: it belongs to {owner}.</source>
        <translation>{key} 在这里不起作用：它属于 {owner}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="158"/>
        <source>fp16 needs a graphics card; this run on the processor computes in fp32.</source>
        <translation>fp16 需要显卡；这次训练在处理器上用 fp32 计算。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="161"/>
        <source>bf16 was asked for, but this machine computes it more slowly than fp32; this run computes in fp32.</source>
        <translation>要求用 bf16，但这台机器算 bf16 比 fp32 慢；这次训练用 fp32 计算。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="164"/>
        <source>rope_scaling is not applied: cutoff_len is within the {positions} positions that the model knows.</source>
        <translation>没有用上 rope_scaling：cutoff_len 在模型已知的 {positions} 个位置之内。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="167"/>
        <source>Positions are stretched to {positions} (rope_scaling: {scaling}), which an adapter does not hold: give rope_scaling again to chat with it and to export it.</source>
        <translation>位置已拉伸到 {positions}（rope_scaling: {scaling}），适配器里不含这一点：对话和导出时请再次给出 rope_scaling。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="174"/>
        <source>{file} asks for {key} {share} while training, which this version does not apply: losses differ a little from those of programs that do. lora_dropout is applied.</source>
        <translation>{file} 要求训练时 {key} 为 {share}，这个版本不做：损失会与照做的程序略有不同。lora_dropout 会照做。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="179"/>
        <source>No part of the model takes {tensors} of {file}; it is left out.</source>
        <translation>模型没有用到 {file} 里的 {tensors}，已略去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="182"/>
        <source>No part of the model takes {tensors} of {file}; they are left out.</source>
        <translation>模型没有用到 {file} 里的 {tensors}，都已略去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="185"/>
        <source>The template &quot;{template}&quot; ends turns with &quot;{word}&quot;, which the model&apos;s vocabulary lacks; it is learned as ordinary text, where LLaMA-Factory would add a new token (which needs resize_vocab).</source>
        <translation>模板 &quot;{template}&quot; 用 &quot;{word}&quot; 结束一轮，而模型的词表里没有它；它会按普通文本来学，LLaMA-Factory 则会新增 token（需要 resize_vocab）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="190"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it {reason}.</source>
        <translation>模板 &quot;{template}&quot; 与模型自带的不同：它{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="193"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes {marks}, which the model&apos;s own does not have, so the model may not know these marks; the template that fits is proposed when template is left out.</source>
        <translation>模板 &quot;{template}&quot; 与模型自带的不同：它写出 {marks}，模型自带的模板里没有，模型可能不认识；不填 template 时会推荐合适的模板。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="198"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it gives rows without a system text the text &quot;{system}&quot;, which the model&apos;s own does not hold in these words (default_system sets another).</source>
        <translation>模板 &quot;{template}&quot; 与模型自带的不同：没有系统提示词的数据会被加上 &quot;{system}&quot;，模型自带的模板里没有这句话（用 default_system 可以换掉）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="203"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it keeps blanks and line breaks around messages, which the model&apos;s own takes away.</source>
        <translation>模板 &quot;{template}&quot; 与模型自带的不同：它保留消息前后的空格和换行，模型自带的会去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="207"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes tools and calls in a form of LLaMA-Factory&apos;s own, which no model was made with.</source>
        <translation>模板 &quot;{template}&quot; 与模型自带的不同：它按 LLaMA-Factory 自己的形式写工具和调用，没有哪个模型是这样训练出来的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="213"/>
        <source>The run in {folder} goes on with other settings than before: {changes}.</source>
        <translation>{folder} 里的训练改用与之前不同的设置继续：{changes}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="216"/>
        <source>The run in {folder} is finished: all {updates} updates are made. Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>{folder} 里的训练已完成：{updates} 次更新都做完了。要继续请加大 num_train_epochs 或 max_steps，或换个 output_dir。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="220"/>
        <source>The run in {folder} is finished: it ended after {updates} of {planned} updates ({reason}). Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>{folder} 里的训练已结束：做了 {planned} 次更新中的 {updates} 次（{reason}）。要继续请加大 num_train_epochs 或 max_steps，或换个 output_dir。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="224"/>
        <source>The data, seed, batch size or accumulation differ from those of {folder}; the run goes on at the same update, but with another order of rows.</source>
        <translation>数据、随机种子、批处理大小或梯度累积与 {folder} 的不同；会从同一次更新继续，但数据的顺序变了。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="228"/>
        <source>The run was planned for {before} updates and goes on to {planned}; the learning rate follows the longer schedule from here on.</source>
        <translation>原计划 {before} 次更新，现在做到 {planned} 次；学习率从这里起按更长的计划走。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="232"/>
        <source>The run goes on after update {update}, before checkpoints that it made earlier; they are kept in {folder}: {checkpoints}.</source>
        <translation>训练从第 {update} 次更新之后继续，早于之前存下的检查点；那些检查点保留在 {folder}：{checkpoints}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="235"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} row from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>第 {update} 次更新时内存不足：从现在起一次最多算 {rows} 条，次数相应增多（auto_find_batch_size）；更新结果不变。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="240"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} rows from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>第 {update} 次更新时内存不足：从现在起一次最多算 {rows} 条，次数相应增多（auto_find_batch_size）；更新的结果不变。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="245"/>
        <source>A pass holds at most {rows} row, as the run found before (auto_find_batch_size).</source>
        <translation>一次最多处理 {rows} 行，这是之前训练时得出的（auto_find_batch_size）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="248"/>
        <source>A pass holds at most {rows} rows, as the run found before (auto_find_batch_size).</source>
        <translation>一次最多处理 {rows} 行，这是之前训练时得出的（auto_find_batch_size）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="251"/>
        <source>Stopped early after update {update}: {metric} has not been better than {best} in {measurements} measurements (early_stopping_steps).</source>
        <translation>第 {update} 次更新后提前停止：{metric} 连续 {measurements} 次测量都没有好于 {best}（early_stopping_steps）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="255"/>
        <source>It has learned: the training questions and their other wordings get the right answer after {updates} updates, so the training ends here (stop_when_learned).</source>
        <translation>学会了：{updates} 次更新后，训练问题和换了说法的问题都答对了，训练到此结束（stop_when_learned）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="260"/>
        <source>Only {here} of {all} processes are here yet; waiting for the others at {place}.</source>
        <translation>{all} 个进程中只到了 {here} 个；正在 {place} 等其余的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="264"/>
        <source>Stage rm trains scores and no answers, so the two answers of a row are scored at the checkpoints; {missing} of the {questions} questions stand in none of the first rows and are left out.</source>
        <translation>阶段 rm 训练的是打分而不是回答，所以在检查点给每条数据的两个回答打分；{questions} 个问题中有 {missing} 个不在开头的数据里，已略去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="268"/>
        <source>The training is finished and saved, but its answers were stopped; with do_train: false and adapter_name_or_path they can be made later.</source>
        <translation>训练已完成并保存，但对验证集的回答被停止了；用 do_train: false 和 adapter_name_or_path 可以之后再做。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="272"/>
        <source>This build has no dictionary of Chinese words (segmenter.txt); run the set-up and build again. ROUGE is measured over characters and goes by another name.</source>
        <translation>这个版本没有中文词典（segmenter.txt）；请运行安装准备脚本并重新编译。ROUGE 改按单字计算，用的是另一个名字。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="275"/>
        <source>{file}, which the run was made from, is gone.</source>
        <translation>这次训练所用的 {file} 已经不在了。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="277"/>
        <source>{file} has changed since the run was made, so the result may differ.</source>
        <translation>这次训练之后 {file} 改过，结果可能不同。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="281"/>
        <source>last update</source>
        <translation>最后一次更新</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="282"/>
        <source>learned</source>
        <translation>学会了</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="283"/>
        <source>early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="284"/>
        <source>stopped</source>
        <translation>被停止</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="288"/>
        <source>Round {round} kept no answer of its own, so there is nothing new to learn; lower semi_threshold or semi_agreement, or train longer.</source>
        <translation>第 {round} 轮没有留下自己的回答，没有新内容可学；请降低 semi_threshold 或 semi_agreement，或训练久一些。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="292"/>
        <source>Round {round} answers anew (its weights or settings are others), so round {later} is trained anew; the earlier one is kept in {folder}.</source>
        <translation>第 {round} 轮重新作答（权重或设置变了），所以第 {later} 轮重新训练；之前的保留在 {folder}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="296"/>
        <source>{rows} rows of unlabeled_dataset are not single questions and are left out.</source>
        <translation>unlabeled_dataset 里有 {rows} 条不是单个问题，已略去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="299"/>
        <source>Held-out loss by round: {losses}. Round {round}, which learned from the answered rows alone, is kept.</source>
        <translation>各轮的验证损失：{losses}。保留第 {round} 轮，它只学了带回答的数据。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="302"/>
        <source>Held-out loss by round: {losses}. Round {round} is kept: the own answers helped.</source>
        <translation>各轮的验证损失：{losses}。保留第 {round} 轮：自己的回答起了作用。</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="66"/>
        <source>layerwise, weights are updated before the norm of all gradients is known</source>
        <translation>逐层更新时，权重在得知全部梯度的范数之前就已更新</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="69"/>
        <source>the adapter of adapter_name_or_path is trained on as it is; create_new_adapter: true begins one with these settings</source>
        <translation>adapter_name_or_path 的适配器按原样继续训练；create_new_adapter: true 会按这些设置新建一个</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="90"/>
        <source>it belongs to loraplus_lr_ratio with embed_tokens in lora_target</source>
        <translation>它属于 loraplus_lr_ratio，且 lora_target 中要有 embed_tokens</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="94"/>
        <source>there is no earlier adapter (adapter_name_or_path)</source>
        <translation>没有之前的适配器（adapter_name_or_path）</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="103"/>
        <source>it belongs to finetuning_type: freeze and to use_llama_pro</source>
        <translation>它属于 finetuning_type: freeze 和 use_llama_pro</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="110"/>
        <source>it belongs to the stages dpo and kto</source>
        <translation>它属于阶段 dpo 和 kto</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="125"/>
        <source>only stage kto, and stage dpo with a pref_loss other than orpo and simpo, compare with a reference model</source>
        <translation>只有阶段 kto，以及 pref_loss 不是 orpo 和 simpo 的阶段 dpo，才会与参考模型比较</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="132"/>
        <source>without ref_model the reference is the model without its adapter</source>
        <translation>没有 ref_model 时，参考模型就是不带适配器的模型</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="142"/>
        <source>there are no rows that a model answered (pseudo_dataset)</source>
        <translation>没有由模型作答的数据（pseudo_dataset）</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="162"/>
        <source>pairs and judged answers are measured by their rewards instead (eval_rewards/...)</source>
        <translation>成对的和带评判的回答改用奖励来衡量（eval_rewards/...）</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="167"/>
        <source>stage rm measures its accuracy anyway</source>
        <translation>阶段 rm 本来就会测准确率</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="170"/>
        <source>rows of stage rm, dpo and kto are never packed</source>
        <translation>阶段 rm、dpo 和 kto 的数据从不打包</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="173"/>
        <source>general rows are questions with answers, which belong to stage: sft</source>
        <translation>通用数据是问答，属于 stage: sft</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="177"/>
        <source>it is a form of quantization_bit: 4</source>
        <translation>它是 quantization_bit: 4 的一种形式</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="180"/>
        <source>a training computes in compute_type</source>
        <translation>训练按 compute_type 计算</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="183"/>
        <source>streamed rows come in the order of their buffer</source>
        <translation>流式数据按缓冲区的顺序到来</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="187"/>
        <source>measurements in a training are made in its compute type, as transformers does; it counts with do_train: false</source>
        <translation>训练中的测量用训练的计算类型，和 transformers 一样；do_train: false 时它才起作用</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="195"/>
        <source>no answers are written in this run (predict_with_generate)</source>
        <translation>这次训练不写回答（predict_with_generate）</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="32"/>
        <source>this update rule is not in this version; use adamw_torch, or adamw_8bit to save memory</source>
        <translation>这个版本没有这种更新规则；请用 adamw_torch，想省内存用 adamw_8bit</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="36"/>
        <source>nothing is sent to other programs; use tensorboard or csv, or none: the run folder holds trainer_log.jsonl and the curve anyway</source>
        <translation>不会向其他程序发送任何内容；请用 tensorboard 或 csv，或者 none：训练文件夹里总有 trainer_log.jsonl 和曲线</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="41"/>
        <source>processes talk through gloo in this version, also where they compute on graphics cards; leave ddp_backend out</source>
        <translation>这个版本的进程通过 gloo 通信，在显卡上计算时也一样；请去掉 ddp_backend</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="48"/>
        <source>training by a reward model&apos;s scores is not in this version; use sft</source>
        <translation>这个版本不能按奖励模型的分数训练；请用 sft</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="50"/>
        <source>OFT is not in this version; use lora</source>
        <translation>这个版本没有 OFT；请用 lora</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="52"/>
        <source>use stage: kto, whose rows say which answers are good</source>
        <translation>请用 stage: kto，它的数据标明哪些回答是好的</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="54"/>
        <source>fp16 training is not in this version; use bf16 or auto</source>
        <translation>这个版本不能用 fp16 训练；请用 bf16 或 auto</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="56"/>
        <source>it is a key of its own: pure_bf16: true</source>
        <translation>它是单独的键：pure_bf16: true</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="58"/>
        <source>it is not in this version; use cosine</source>
        <translation>这个版本没有；请用 cosine</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="70"/>
        <source>name the loggers: tensorboard, csv</source>
        <translation>请写出记录器的名字：tensorboard、csv</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="87"/>
        <source>it is called eval_strategy now</source>
        <translation>现在叫 eval_strategy</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="89"/>
        <source>it is called per_device_train_batch_size now</source>
        <translation>现在叫 per_device_train_batch_size</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="91"/>
        <source>it is called per_device_eval_batch_size now</source>
        <translation>现在叫 per_device_eval_batch_size</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="92"/>
        <source>it is called use_cpu now</source>
        <translation>现在叫 use_cpu</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="94"/>
        <source>the device is chosen by itself; use_cpu: true keeps to the processor</source>
        <translation>设备会自动选择；use_cpu: true 则只用处理器</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="96"/>
        <location filename="../core/config/settings_table.cpp" line="98"/>
        <location filename="../core/config/settings_table.cpp" line="99"/>
        <source>leave it out: this program has its own kernels</source>
        <translation>请去掉：本程序有自己的计算内核</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="101"/>
        <location filename="../core/config/settings_table.cpp" line="103"/>
        <location filename="../core/config/settings_table.cpp" line="105"/>
        <source>leave it out: bf16 or compute_type says how to compute</source>
        <translation>请去掉：如何计算由 bf16 或 compute_type 决定</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="106"/>
        <location filename="../core/config/settings_table.cpp" line="109"/>
        <location filename="../core/config/settings_table.cpp" line="111"/>
        <location filename="../core/config/settings_table.cpp" line="122"/>
        <location filename="../core/config/settings_table.cpp" line="124"/>
        <source>leave it out: this program trains on one device</source>
        <translation>请去掉：本程序在一个设备上训练</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="107"/>
        <source>leave it out: it has no use with today&apos;s models</source>
        <translation>请去掉：对现在的模型没有用处</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="113"/>
        <source>it is written optim: adafactor now, and this version trains with optim: adamw_torch</source>
        <translation>现在写作 optim: adafactor，这个版本用 optim: adamw_torch 训练</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="116"/>
        <source>it is called logging_nan_inf_filter now</source>
        <translation>现在叫 logging_nan_inf_filter</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="118"/>
        <source>leave it out: the log always holds the speed</source>
        <translation>请去掉：日志里总有速度</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="120"/>
        <source>it is called include_for_metrics now</source>
        <translation>现在叫 include_for_metrics</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="125"/>
        <location filename="../core/config/settings_table.cpp" line="126"/>
        <location filename="../core/config/settings_table.cpp" line="127"/>
        <source>nothing is uploaded; leave it out</source>
        <translation>不会上传任何内容；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="128"/>
        <source>it is called adapter_name_or_path now</source>
        <translation>现在叫 adapter_name_or_path</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="129"/>
        <source>it is called additional_target now</source>
        <translation>现在叫 additional_target</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="130"/>
        <source>it is called flash_attn now</source>
        <translation>现在叫 flash_attn</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="131"/>
        <source>it is called val_size now</source>
        <translation>现在叫 val_size</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="133"/>
        <location filename="../core/config/settings_table.cpp" line="135"/>
        <source>it is called cutoff_len now, for question and answer together</source>
        <translation>现在叫 cutoff_len，问题和回答合在一起算</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="47"/>
        <source>no hub is asked: models are files on this computer</source>
        <translation>不访问模型站点：模型就是这台电脑上的文件</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="53"/>
        <source>no code of a model is ever executed</source>
        <translation>从不执行模型附带的代码</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="55"/>
        <source>this program has its own tokenizer and loader</source>
        <translation>本程序有自己的分词器和加载器</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="60"/>
        <location filename="../core/config/settings_unused.cpp" line="265"/>
        <source>this program has its own kernels; results do not change</source>
        <translation>本程序有自己的计算内核；结果不变</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="68"/>
        <source>the run&apos;s log always says how many parameters are trained</source>
        <translation>训练日志总会写明训练多少参数</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="70"/>
        <source>this program answers with its own engine</source>
        <translation>本程序用自己的引擎作答</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="82"/>
        <source>this program trains and answers with text only</source>
        <translation>本程序只用文本训练和作答</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="93"/>
        <source>quantization_bit and quantization_type say how this program keeps the weights</source>
        <translation>权重如何保存由 quantization_bit 和 quantization_type 决定</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="99"/>
        <source>new rows begin at the mean of the others, with noise; leave it out</source>
        <translation>新增的行取其余各行的平均值加噪声；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="102"/>
        <source>norms and the loss are always computed in fp32</source>
        <translation>归一化和损失总是用 fp32 计算</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="104"/>
        <source>it changes the model&apos;s attention, which this version does not do; leave it out</source>
        <translation>它会改变模型的注意力，这个版本不做；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="108"/>
        <source>mixture-of-experts models are not in this version</source>
        <translation>这个版本不支持混合专家模型</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="110"/>
        <source>KTransformers is another program&apos;s engine; leave it out</source>
        <translation>KTransformers 是另一个程序的引擎；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="129"/>
        <source>text models have no such part</source>
        <translation>文本模型没有这一部分</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="134"/>
        <source>OFT is not in this version; use finetuning_type: lora</source>
        <translation>这个版本没有 OFT；请用 finetuning_type: lora</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="140"/>
        <source>the reference model is kept as the model is; leave it out</source>
        <translation>参考模型和模型一样保存；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="142"/>
        <source>training by a reward model&apos;s scores (ppo) is not in this version; use stage: dpo</source>
        <translation>这个版本不能按奖励模型的分数训练（ppo）；请用 stage: dpo</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="155"/>
        <source>the growth of an update is limited by its ratio, which no scale changes</source>
        <translation>更新的增长由它自身的比率限制，与缩放无关</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="158"/>
        <source>it only changes what is printed</source>
        <translation>它只影响打印的内容</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="160"/>
        <source>nothing is sent to a cloud logger; the run folder holds trainer_log.jsonl and the curve</source>
        <translation>不会向云端记录器发送任何内容；训练文件夹里有 trainer_log.jsonl 和曲线</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="171"/>
        <location filename="../core/config/settings_unused.cpp" line="311"/>
        <source>several processes each hold the whole model here, started with torchrun or anneal train --processes; leave it out</source>
        <translation>这里多个进程各自持有整个模型，用 torchrun 或 anneal train --processes 启动；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="190"/>
        <source>rows are text only</source>
        <translation>数据只有文本</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="191"/>
        <source>rows are read afresh for every run, in one process</source>
        <translation>每次训练都在一个进程里重新读取数据</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="196"/>
        <source>padding is never learned; leave it out</source>
        <translation>填充从不参与学习；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="209"/>
        <source>the model&apos;s own key disable_gradient_checkpointing counts</source>
        <translation>由模型自己的键 disable_gradient_checkpointing 决定</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="212"/>
        <source>a run that meets NaN or infinity stops and keeps its last good checkpoint</source>
        <translation>遇到 NaN 或无穷大时训练会停止，并保留最后一个好的检查点</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="215"/>
        <source>batches are made by this program itself</source>
        <translation>批次由本程序自己组成</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="222"/>
        <source>it only changes how numbers are gathered; this program measures the loss only</source>
        <translation>它只影响数字的汇总方式；本程序只测损失</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="231"/>
        <source>the run folder is the record of a run</source>
        <translation>训练文件夹就是训练的记录</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="243"/>
        <source>gradients are added up over the processes once an update, whatever has one; results do not change</source>
        <translation>每次更新时把各进程的梯度加在一起；结果不变</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="251"/>
        <source>the environment says which process this is: LOCAL_RANK</source>
        <translation>由环境说明这是哪个进程：LOCAL_RANK</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="253"/>
        <source>several processes share the batches out as accelerate does by default</source>
        <translation>多个进程分配批次的方式与 accelerate 的默认方式相同</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="256"/>
        <source>an update is always divided by the tokens of all processes together</source>
        <translation>更新总是除以所有进程的 token 总数</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="259"/>
        <source>the process of rank 0 alone writes the run folder</source>
        <translation>只有 0 号进程写训练文件夹</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="261"/>
        <source>Ray is not used: processes are started with torchrun or anneal train --processes</source>
        <translation>不使用 Ray：进程用 torchrun 或 anneal train --processes 启动</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="275"/>
        <source>runs are repeatable with the same seed on the same machine</source>
        <translation>在同一台机器上，同样的种子得到同样的结果</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="277"/>
        <source>rows know their own length</source>
        <translation>数据自己知道长度</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="279"/>
        <source>answers are not sorted before they are generated</source>
        <translation>生成之前不对回答排序</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="281"/>
        <source>this program measures itself with: anneal bench</source>
        <translation>本程序用 anneal bench 测量自己</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="293"/>
        <source>a resumed run takes its counters from trainer_state.json</source>
        <translation>继续的训练从 trainer_state.json 取计数</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="297"/>
        <source>answers follow the generation settings of the run file, such as temperature; write them there</source>
        <translation>回答按训练文件里的生成设置进行，如 temperature；请写在那里</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="303"/>
        <source>fp16 training is not in this version; use bf16: true or compute_type: auto</source>
        <translation>这个版本不能用 fp16 训练；请用 bf16: true 或 compute_type: auto</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="306"/>
        <source>AdamW is set by weight_decay, adam_beta1, adam_beta2 and adam_epsilon</source>
        <translation>AdamW 由 weight_decay、adam_beta1、adam_beta2 和 adam_epsilon 设置</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="309"/>
        <source>adapters are always written as safetensors; leave it out</source>
        <translation>适配器总是写成 safetensors；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="323"/>
        <location filename="../core/config/settings_unused.cpp" line="352"/>
        <source>nothing is uploaded; share the exported folder yourself</source>
        <translation>不会上传任何内容；请自己分享导出的文件夹</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="331"/>
        <source>a stopped run always leaves a checkpoint to go on from; leave it out</source>
        <translation>停止的训练总会留下可以继续的检查点；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="339"/>
        <source>models are merged on the processor; the result is the same</source>
        <translation>模型在处理器上合并；结果相同</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="344"/>
        <source>models are exported as safetensors only; leave it out</source>
        <translation>模型只导出为 safetensors；请去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="347"/>
        <source>GPTQ quantisation is not in this version; export in 16 bit</source>
        <translation>这个版本没有 GPTQ 量化；请导出 16 位</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="10"/>
        <source>puts an empty thought before every answer without one, the model&apos;s own only before the last answer</source>
        <translation>在没有思考的每个回答前都放一段空思考，模型自带的只放在最后一个回答前</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="12"/>
        <source>writes two more line breaks before the tools when there is no system text, and an empty thought before a call</source>
        <translation>在没有系统提示词时，工具前多写两个换行，调用前多写一段空思考</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="15"/>
        <source>writes calls as JSON, the model&apos;s own as &lt;function=...&gt;: don&apos;t train tool use with it</source>
        <translation>把调用写成 JSON，模型自带的写成 &lt;function=...&gt;：不要用它训练工具调用</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="19"/>
        <source>leaves out the empty thought that the model&apos;s own puts before the last answer</source>
        <translation>不写模型自带的放在最后一个回答前的空思考</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="21"/>
        <source>writes two more line breaks before the tools when there is no system text</source>
        <translation>在没有系统提示词时，工具前多写两个换行</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="24"/>
        <source>adds a system text about Qwen where there is none, and the model&apos;s own lets the answer begin with &lt;think&gt;</source>
        <translation>在没有系统提示词时加上一段关于 Qwen 的文字，模型自带的则让回答以 &lt;think&gt; 开头</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="28"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt</source>
        <translation>把开头的 &lt;think&gt; 留给回答，模型自带的写在提问里</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="31"/>
        <source>puts the system text before the tools, the model&apos;s own puts it after them and writes the tools as given</source>
        <translation>把系统提示词放在工具之前，模型自带的放在工具之后，并按原样写工具</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="34"/>
        <source>writes no system block without a system text, the model&apos;s own always writes one with dates</source>
        <translation>没有系统提示词时不写系统段，模型自带的总会写一段带日期的</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="36"/>
        <source>puts the tools into the system block, the model&apos;s own into the first user turn</source>
        <translation>把工具放进系统段，模型自带的放进第一轮用户消息</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="40"/>
        <source>ends an answer with &lt;eos&gt; after &lt;end_of_turn&gt;</source>
        <translation>在 &lt;end_of_turn&gt; 之后再用 &lt;eos&gt; 结束回答</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="42"/>
        <source>always writes a system block with a default text and &lt;|think|&gt;, the model&apos;s own only with thinking on; it puts empty thoughts before answers, the model&apos;s own none</source>
        <translation>总会写一段带默认文字和 &lt;|think|&gt; 的系统段，模型自带的只在开启思考时写；它在回答前放空思考，模型自带的不放</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="46"/>
        <source>writes declarations without tags and results as turns of their own</source>
        <translation>写声明时不带标签，把结果写成单独的轮次</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="49"/>
        <source>leaves out the &lt;|endoftext|&gt; that the model&apos;s own writes after a whole conversation</source>
        <translation>不写模型自带的在整段对话后写的 &lt;|endoftext|&gt;</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="54"/>
        <source>puts the system text into the first user turn, the model&apos;s own into the last one</source>
        <translation>把系统提示词放进第一轮用户消息，模型自带的放进最后一轮</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="57"/>
        <source>puts the tools inside [INST], the model&apos;s own before it, and calls carry no ids</source>
        <translation>把工具放在 [INST] 里，模型自带的放在它之前，而且调用没有编号</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="61"/>
        <source>adds no system text where there is none, the model&apos;s own adds a long one</source>
        <translation>在没有系统提示词时不加文字，模型自带的会加一大段</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="63"/>
        <source>puts the tools elsewhere than the model&apos;s own</source>
        <translation>放工具的位置与模型自带的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="65"/>
        <source>puts the system text into the user turn, the model&apos;s own has a block for it</source>
        <translation>把系统提示词放进用户消息，模型自带的有专门的一段</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="67"/>
        <location filename="../core/text/known_differences.cpp" line="70"/>
        <location filename="../core/text/known_differences.cpp" line="73"/>
        <location filename="../core/text/known_differences.cpp" line="93"/>
        <location filename="../core/text/known_differences.cpp" line="104"/>
        <location filename="../core/text/known_differences.cpp" line="122"/>
        <location filename="../core/text/known_differences.cpp" line="124"/>
        <source>writes tools in another form than the model&apos;s own</source>
        <translation>写工具的形式与模型自带的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="69"/>
        <location filename="../core/text/known_differences.cpp" line="72"/>
        <source>has another default system text than the model&apos;s own</source>
        <translation>默认系统提示词与模型自带的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="75"/>
        <source>leaves out the empty thought that the model&apos;s own puts before every answer</source>
        <translation>不写模型自带的放在每个回答前的空思考</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="77"/>
        <location filename="../core/text/known_differences.cpp" line="85"/>
        <source>writes calls in another form than the model&apos;s own</source>
        <translation>写调用的形式与模型自带的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="79"/>
        <source>writes tools, which the model&apos;s own ignores, and calls in another form</source>
        <translation>会写工具，而模型自带的不理会工具，调用的形式也不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="82"/>
        <source>puts empty thoughts before answers, the model&apos;s own none; its prompt ends in &lt;think&gt;</source>
        <translation>在回答前放空思考，模型自带的不放；提问以 &lt;think&gt; 结尾</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="87"/>
        <source>writes empty thoughts in another way, and with thinking off leaves out the /nothink that the model&apos;s own adds</source>
        <translation>写空思考的方式不同，关闭思考时也不写模型自带的会加的 /nothink</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="89"/>
        <source>puts the system text before the tools, the model&apos;s own after them</source>
        <translation>把系统提示词放在工具之前，模型自带的放在工具之后</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="92"/>
        <source>puts a line break after role marks, the model&apos;s own none</source>
        <translation>在角色标记后换行，模型自带的不换</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="95"/>
        <source>leaves out the token at the beginning that the model&apos;s own writes, and adds a default system text</source>
        <translation>不写模型自带的写在开头的 token，并加上默认系统提示词</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="97"/>
        <source>lists tools in another form than the model&apos;s own</source>
        <translation>列工具的形式与模型自带的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="99"/>
        <location filename="../core/text/known_differences.cpp" line="110"/>
        <source>puts an empty thought before answers, the model&apos;s own never</source>
        <translation>在回答前放一段空思考，模型自带的从不放</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="102"/>
        <source>leaves out &lt;begin_of_document&gt; and has another default system text</source>
        <translation>不写 &lt;begin_of_document&gt;，默认系统提示词也不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="106"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt; the default system text differs</source>
        <translation>把开头的 &lt;think&gt; 留给回答，模型自带的写在提问里；默认系统提示词不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="108"/>
        <source>writes calls without the tags that the model&apos;s own has</source>
        <translation>写调用时不带模型自带的标签</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="111"/>
        <source>repeats the word system before the tools, and its calls lack a &gt;</source>
        <translation>在工具前重复写 system 一词，调用里少一个 &gt;</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="114"/>
        <source>leaves out the words about thinking and the thought that the model&apos;s own writes</source>
        <translation>不写模型自带的关于思考的文字和思考</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="117"/>
        <source>writes another usage text</source>
        <translation>写的使用说明不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="119"/>
        <source>leaves out the system block with date, effort and channels, and writes the system text as such instead of as a developer message</source>
        <translation>不写带日期、强度和通道的系统段，并把系统提示词照写，而不是作为 developer 消息</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="123"/>
        <source>leaves out the block about the reasoning mode</source>
        <translation>不写关于推理模式的那一段</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="126"/>
        <source>differs in a line break and the default system text</source>
        <translation>有一处换行和默认系统提示词不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="127"/>
        <source>has no block for tools</source>
        <translation>没有放工具的段落</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="129"/>
        <source>writes no end token after a call, so the model does not learn to stop there</source>
        <translation>在调用后不写结束 token，模型学不会在那里停下</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="11"/>
        <source>train_from_scratch begins with random weights, all of which must be trained and saved: use finetuning_type: full.</source>
        <translation>train_from_scratch 从随机权重开始，全部权重都要训练和保存：请用 finetuning_type: full。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="14"/>
        <source>train_from_scratch takes the shape from a folder with config.json; {file} is a file.</source>
        <translation>train_from_scratch 从有 config.json 的文件夹取得模型结构；{file} 是文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="18"/>
        <source>rehearsal_rows compares with the model before training, which only finetuning_type: lora without additional_target keeps; set it to 0.</source>
        <translation>rehearsal_rows 要与训练前的模型比较，只有 finetuning_type: lora 且没有 additional_target 时才保留它；请设为 0。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="21"/>
        <source>lora_dropout is the share of inputs that are left out of an update and must be below 1.</source>
        <translation>lora_dropout 是一次更新中丢弃的输入比例，必须小于 1。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="24"/>
        <source>use_llama_pro trains freeze_trainable_layers added layers, which must be above 0 and divide the model&apos;s layers.</source>
        <translation>use_llama_pro 训练 freeze_trainable_layers 个新增的层，这个数必须大于 0 且能整除模型的层数。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="26"/>
        <source>use_llama_pro chooses layers, and full trains all of them; use finetuning_type: freeze or lora.</source>
        <translation>use_llama_pro 只选部分层，而 full 训练所有层；请用 finetuning_type: freeze 或 lora。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="28"/>
        <source>use_llama_pro needs a freeze_trainable_layers that divides the model&apos;s {layers} layers.</source>
        <translation>use_llama_pro 需要能整除模型 {layers} 层的 freeze_trainable_layers。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="31"/>
        <source>{key} names &quot;{value}&quot;, which the model does not have; choose among {known}.</source>
        <translation>{key} 写了 &quot;{value}&quot;，模型里没有；请从 {known} 中选择。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="35"/>
        <source>freeze_trainable_layers and freeze_trainable_modules leave nothing to train.</source>
        <translation>按 freeze_trainable_layers 和 freeze_trainable_modules，没有可训练的部分。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="38"/>
        <source>pissa_init starts a LoRA adapter from full weights: it goes with finetuning_type: lora without quantization_bit.</source>
        <translation>pissa_init 从完整权重开始一个 LoRA 适配器：要用 finetuning_type: lora，且不带 quantization_bit。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="41"/>
        <source>pissa_init changes the base, so the model without its adapter is no reference any more; leave it out.</source>
        <translation>pissa_init 会改变基础模型，去掉适配器的模型就不能再当参考；请去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="44"/>
        <source>pissa_init does not go with use_dora or rehearsal_rows; leave one of them out.</source>
        <translation>pissa_init 不能和 use_dora 或 rehearsal_rows 一起用；请去掉一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="48"/>
        <source>pissa_init needs a lora_rank of at most {most} for {layer}.</source>
        <translation>对 {layer}，pissa_init 需要 lora_rank 不超过 {most}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="50"/>
        <source>lora_target: all stands alone; leave the other names out, or name all the layers instead.</source>
        <translation>lora_target: all 只能单独使用；请去掉其他名称，或改为列出所有层。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="54"/>
        <source>lora_target names &quot;{value}&quot;, but no linear layer of the model ends in it; choose among {known}, or all.</source>
        <translation>lora_target 写了 &quot;{value}&quot;，但模型里没有以它结尾的线性层；请从 {known} 中选择，或写 all。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="57"/>
        <source>lora_target names &quot;{value}&quot;, which stands in no layer that use_llama_pro trains; choose among {known}, or all.</source>
        <translation>lora_target 写了 &quot;{value}&quot;，use_llama_pro 训练的层里没有；请从 {known} 中选择，或写 all。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="60"/>
        <source>additional_target names &quot;{value}&quot;, but no module of the model ends in it; choose among {known}.</source>
        <translation>additional_target 写了 &quot;{value}&quot;，但模型里没有以它结尾的模块；请从 {known} 中选择。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="63"/>
        <source>additional_target and lora_target both take {name}; leave it out of one of them.</source>
        <translation>additional_target 和 lora_target 都包含 {name}；请从其中一个去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="66"/>
        <source>quantization_bit takes 4 or 8.</source>
        <translation>quantization_bit 只能是 4 或 8。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="68"/>
        <source>Weights that are to change can&apos;t be kept in few bits; leave quantization_bit out.</source>
        <translation>要改变的权重不能用少量比特保存；请去掉 quantization_bit。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="72"/>
        <source>An adapter is merged into the full weights, not into quantised ones; leave quantization_bit out.</source>
        <translation>适配器要合并进完整的权重，而不是量化的权重；请去掉 quantization_bit。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="75"/>
        <source>A quantised base takes one adapter, because none can be merged into it; merge the others with anneal export first.</source>
        <translation>量化的基础模型只能带一个适配器，因为无法合并进去；请先用 anneal export 合并其他的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="78"/>
        <source>Quantised weights can&apos;t be trained themselves; use finetuning_type: lora.</source>
        <translation>量化的权重本身不能训练；请用 finetuning_type: lora。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="81"/>
        <source>rope_scaling stretches one kind of positions, and {model} has another for its sliding layers; leave it out.</source>
        <translation>rope_scaling 只拉伸一种位置，而 {model} 的滑动窗口层用另一种；请去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="85"/>
        <source>{key} belongs to stage: sft without packing, streaming or vary_questions; leave it out.</source>
        <translation>{key} 属于 stage: sft，且不能用 packing、streaming 或 vary_questions；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="88"/>
        <source>{key} belongs to stage: sft without packing or streaming; leave it out.</source>
        <translation>{key} 属于 stage: sft，且不能用 packing 或 streaming；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="90"/>
        <source>label_smoothing_factor and the losses DFT, EAFT and ASFT belong to stage: sft; leave them out.</source>
        <translation>label_smoothing_factor 和损失 DFT、EAFT、ASFT 属于 stage: sft；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="93"/>
        <source>use_dft_loss, use_eaft_loss and use_asft_loss exclude each other; keep one.</source>
        <translation>use_dft_loss、use_eaft_loss 和 use_asft_loss 不能同时使用；请保留一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="96"/>
        <source>use_asft_loss compares with the model before training, which finetuning_type: lora without additional_target keeps.</source>
        <translation>use_asft_loss 要与训练前的模型比较，finetuning_type: lora 且没有 additional_target 时才保留它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="98"/>
        <source>pref_bco_weight compares with the reference model, which orpo and simpo don&apos;t have; leave it out.</source>
        <translation>pref_bco_weight 要与参考模型比较，而 orpo 和 simpo 没有参考模型；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="101"/>
        <source>ref_model has a vocabulary of {other} tokens, the model one of {own}; the two must share their tokenizer.</source>
        <translation>ref_model 的词表有 {other} 个 token，模型的有 {own} 个；两者必须用同一个分词器。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="104"/>
        <source>No chat template fits {model} by its name; choose one with the key template.</source>
        <translation>按名称找不到适合 {model} 的对话模板；请用 template 键指定一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="107"/>
        <source>train_on_prompt is not possible with the template &quot;{template}&quot;, which leaves the end token out of its answers.</source>
        <translation>模板 &quot;{template}&quot; 的回答里没有结束 token，不能用 train_on_prompt。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="109"/>
        <source>There is no tool format &quot;{form}&quot;.</source>
        <translation>没有叫 &quot;{form}&quot; 的工具格式。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="111"/>
        <source>There is no tool format &quot;{form}&quot;; did you mean &quot;{nearest}&quot;?</source>
        <translation>没有叫 &quot;{form}&quot; 的工具格式；你是指 &quot;{nearest}&quot; 吗？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="116"/>
        <source>The polynomial schedule needs a learning_rate above lr_end (1e-7 unless set).</source>
        <translation>polynomial 调节器要求 learning_rate 大于 lr_end（不设时为 1e-7）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="120"/>
        <source>{name} needs its lowest learning rate, by one of min_lr and min_lr_rate: lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>{name} 需要最低学习率，用 min_lr 或 min_lr_rate 之一给出：lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="123"/>
        <source>lr_scheduler_kwargs: {name} has no setting {setting}; take it out.</source>
        <translation>lr_scheduler_kwargs：{name} 没有设置 {setting}；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="125"/>
        <source>lr_scheduler_type {name} is not known.</source>
        <translation>没有叫 {name} 的 lr_scheduler_type。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="127"/>
        <source>lr_scheduler_type {name} is not known; did you mean {nearest}?</source>
        <translation>没有叫 {name} 的 lr_scheduler_type；你是指 {nearest} 吗？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="129"/>
        <source>lr_scheduler_type reduce_lr_on_plateau has no setting &quot;{name}&quot;; it takes mode, factor, patience, threshold, threshold_mode, cooldown, min_lr and eps.</source>
        <translation>reduce_lr_on_plateau 没有设置 &quot;{name}&quot;；可用的有 mode、factor、patience、threshold、threshold_mode、cooldown、min_lr 和 eps。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="133"/>
        <source>lr_scheduler_kwargs: the factor of reduce_lr_on_plateau lies between 0 and 1.</source>
        <translation>lr_scheduler_kwargs：reduce_lr_on_plateau 的 factor 在 0 和 1 之间。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="137"/>
        <source>reduce_lr_on_plateau follows measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>reduce_lr_on_plateau 依据验证集上的衡量结果：请设置 eval_strategy，以及 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="140"/>
        <source>{key} and {other} are rules of their own; keep one.</source>
        <translation>{key} 和 {other} 是不同的更新规则；请保留一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="142"/>
        <source>{key} goes with optim: adamw_torch, adamw_8bit or adafactor; optim: {optim} has no form in few dimensions.</source>
        <translation>{key} 可与 optim: adamw_torch、adamw_8bit 或 adafactor 搭配；optim: {optim} 没有低维形式。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="145"/>
        <source>{key} is a rule of its own, which takes optim: adamw_torch; optim: {optim} does not go with it.</source>
        <translation>{key} 自成一种更新规则，要求 optim: adamw_torch；不能与 optim: {optim} 搭配。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="148"/>
        <source>{key} is for the layers of the model: leave it out, or take embed_tokens and lm_head out of lora_target.</source>
        <translation>{key} 只适用于模型的层：请去掉它，或从 lora_target 中去掉 embed_tokens 和 lm_head。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="151"/>
        <source>{key} works on the model&apos;s own matrices: it goes with finetuning_type: full or freeze.</source>
        <translation>{key} 作用于模型自己的矩阵：要用 finetuning_type: full 或 freeze。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="155"/>
        <source>{key} updates the weights inside each backward pass: set gradient_accumulation_steps: 1.</source>
        <translation>{key} 在每次反向传播中更新权重：请设 gradient_accumulation_steps: 1。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="158"/>
        <source>{key} updates the weights inside the backward pass, which can&apos;t be cut into smaller ones; leave auto_find_batch_size out.</source>
        <translation>{key} 在反向传播中更新权重，这一遍不能拆小；请去掉 auto_find_batch_size。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="161"/>
        <source>apollo_scale_type: channel needs apollo_proj_type: std, whose side is that of the channels.</source>
        <translation>apollo_scale_type: channel 需要 apollo_proj_type: std，它的方向与通道一致。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="164"/>
        <source>Random directions are drawn for one side; use apollo_proj: svd.</source>
        <translation>随机方向只能取一侧；请用 apollo_proj: svd。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="167"/>
        <source>badam_mode: ratio has no weight decay; leave weight_decay out.</source>
        <translation>badam_mode: ratio 没有权重衰减；请去掉 weight_decay。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="169"/>
        <source>use_adam_mini can&apos;t divide {name} into heads of this model; use optim: adamw_torch.</source>
        <translation>use_adam_mini 不能把 {name} 按这个模型的注意力头划分；请用 optim: adamw_torch。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="172"/>
        <source>optim {value} is not known; use adamw_torch.</source>
        <translation>没有叫 {value} 的 optim；请用 adamw_torch。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="176"/>
        <source>interleave_probs needs mix_strategy: interleave_under or interleave_over; concat takes every row.</source>
        <translation>interleave_probs 需要 mix_strategy: interleave_under 或 interleave_over；concat 会用上每条数据。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="179"/>
        <source>interleave_probs takes numbers above 0 up to 1 with commas between; leave out a data set of which you want no row.</source>
        <translation>interleave_probs 写大于 0、不超过 1 的数，用逗号隔开；不想用的数据集请不要列出。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="182"/>
        <source>interleave_probs must add up to 1; these make {sum}.</source>
        <translation>interleave_probs 之和必须是 1；现在是 {sum}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="184"/>
        <source>interleave_probs has {numbers} numbers for {sets} data sets; give one for each.</source>
        <translation>interleave_probs 有 {numbers} 个数，数据集却有 {sets} 个；请每个给一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="188"/>
        <source>Mixing the data sets gives more than two thousand million rows; use mix_strategy: concat or other interleave_probs.</source>
        <translation>混合这些数据集会超过二十亿条；请用 mix_strategy: concat 或别的 interleave_probs。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="191"/>
        <source>A data set to interleave holds no rows; leave it out of dataset.</source>
        <translation>要交错的一个数据集里没有数据；请从 dataset 中去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="194"/>
        <source>With streaming the rows held back would be learned in later epochs; name an eval_dataset instead of val_size.</source>
        <translation>用 streaming 时，留出的数据会在之后的轮次被学到；请用 eval_dataset 代替 val_size。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="197"/>
        <source>streaming takes one data set in this version; leave it out (rows are read from the file as they are needed anyway).</source>
        <translation>这个版本的 streaming 只支持一个数据集；请去掉它（数据本来就是用到时才从文件读取）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="200"/>
        <source>streaming does not pack rows in this version; leave it out, or set packing: false.</source>
        <translation>这个版本的 streaming 不支持打包；请去掉它，或设 packing: false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="204"/>
        <source>streaming shuffles its buffer, which disable_shuffling contradicts; leave one of them out.</source>
        <translation>streaming 会打乱缓冲区，与 disable_shuffling 矛盾；请去掉一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="207"/>
        <source>streaming needs max_steps: how many updates to train.</source>
        <translation>streaming 需要 max_steps：训练多少次更新。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="209"/>
        <source>tokenized_path keeps rows to train on and rows to measure on, nothing else: leave out streaming, vary_questions, rehearsal_rows, pseudo_dataset and eval_on_each_dataset.</source>
        <translation>tokenized_path 只保存用来训练和衡量的数据：请去掉 streaming、vary_questions、rehearsal_rows、pseudo_dataset 和 eval_on_each_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="214"/>
        <source>tokenized_path holds rows for stage: {held}, not for {stage}; name another folder.</source>
        <translation>tokenized_path 里是 stage: {held} 的数据，不是 {stage} 的；请换个文件夹。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="218"/>
        <source>{folder} holds rows that another program tokenised (in Arrow&apos;s form), which this version does not read; name another tokenized_path.</source>
        <translation>{folder} 里是别的程序分词的数据（Arrow 格式），这个版本读不了；请换一个 tokenized_path。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="222"/>
        <source>tokenized_path names {folder}, which holds something else; name a new folder.</source>
        <translation>tokenized_path 指定的 {folder} 里是别的内容；请用新文件夹。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="226"/>
        <source>val_size holds back rows of dataset, which is missing.</source>
        <translation>val_size 从 dataset 中留出数据，而 dataset 没有设置。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="228"/>
        <source>stop_when_learned asks the questions of stage: sft; leave it out.</source>
        <translation>stop_when_learned 要问 stage: sft 的问题；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="231"/>
        <source>stop_when_learned asks at checkpoints; set save_strategy to steps or epoch.</source>
        <translation>stop_when_learned 在检查点处提问；请把 save_strategy 设为 steps 或 epoch。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="234"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to train on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>{rows} 条数据凑不满一个 cutoff_len 为 {cutoff} token 的训练块；请减小 cutoff_len、增加数据，或设 packing: false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="237"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to measure on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>{rows} 条数据凑不满一个 cutoff_len 为 {cutoff} token 的衡量块；请减小 cutoff_len、增加数据，或设 packing: false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="243"/>
        <source>save_strategy: best keeps what measures best: set eval_strategy, and metric_for_best_model to what counts, such as loss.</source>
        <translation>save_strategy: best 保留衡量结果最好的：请设置 eval_strategy，并把 metric_for_best_model 设为看重的指标，如 loss。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="246"/>
        <source>{key} compares measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>{key} 比较验证集上的衡量结果：请设置 eval_strategy，以及 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="249"/>
        <source>{key} needs savings and measurements together, but eval_strategy is {measured} and save_strategy is {saved}; set them to the same.</source>
        <translation>{key} 要求保存和衡量同时进行，但 eval_strategy 是 {measured}，save_strategy 是 {saved}；请设成一样。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="253"/>
        <source>{key} needs a measurement at each saving: save_steps must be a multiple of eval_steps (which is logging_steps when it is left out), or both a share of the run.</source>
        <translation>{key} 要求每次保存时都衡量：save_steps 必须是 eval_steps（不设时等于 logging_steps）的倍数，或两者都是训练的比例。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="258"/>
        <source>metric_for_best_model is &quot;{metric}&quot;, which is not measured; choose one of: {known}.</source>
        <translation>metric_for_best_model 是 &quot;{metric}&quot;，这一项没有衡量；请从中选择：{known}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="262"/>
        <source>early_stopping_steps counts measurements without progress: set eval_strategy and val_size or eval_dataset.</source>
        <translation>early_stopping_steps 数的是没有进步的衡量次数：请设置 eval_strategy，以及 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="265"/>
        <source>early_stopping_steps needs metric_for_best_model: what has to get better, for instance metric_for_best_model: loss.</source>
        <translation>early_stopping_steps 需要 metric_for_best_model：哪一项要变好，例如 metric_for_best_model: loss。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="268"/>
        <source>do_train is false, so there is nothing to do: set it to true or leave it out, or set do_eval or do_predict to true.</source>
        <translation>do_train 是 false，没有可做的事：请设为 true 或去掉，或把 do_eval 或 do_predict 设为 true。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="271"/>
        <source>stage: {stage} is measured while it trains (eval_strategy); without a training use stage: sft, which measures the answers.</source>
        <translation>stage: {stage} 在训练时衡量（eval_strategy）；不训练时请用 stage: sft，它衡量回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="274"/>
        <source>do_predict belongs to stage: sft; do_eval measures the loss of the other stages.</source>
        <translation>do_predict 属于 stage: sft；其他阶段的损失用 do_eval 衡量。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="278"/>
        <source>compute_accuracy and predict_with_generate exclude each other: one counts tokens, the other compares whole answers.</source>
        <translation>compute_accuracy 和 predict_with_generate 不能同时使用：一个数 token，另一个比较整段回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="283"/>
        <source>Stage semi needs unlabeled_dataset: the data sets whose questions are to be answered.</source>
        <translation>阶段 semi 需要 unlabeled_dataset：要作答的问题所在的数据集。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="286"/>
        <source>Stage semi needs held-out rows to tell whether it helped: set val_size or eval_dataset.</source>
        <translation>阶段 semi 需要验证集来判断是否有效：请设置 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="289"/>
        <source>Stage semi compares its rounds by one held-out loss; leave eval_on_each_dataset out.</source>
        <translation>阶段 semi 用同一个验证损失比较各轮；请去掉 eval_on_each_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="293"/>
        <source>Stage semi goes on by itself where its newest round stopped; leave resume_from_checkpoint out.</source>
        <translation>阶段 semi 会自动从最近一轮停下的地方继续；请去掉 resume_from_checkpoint。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="296"/>
        <source>Stage semi adds rows of its own after the first round, which does not go with tokenized_path, streaming or packing; leave them out.</source>
        <translation>阶段 semi 在第一轮后会加入自己的数据，不能和 tokenized_path、streaming 或 packing 一起用；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="300"/>
        <source>unlabeled_dataset holds no single question.</source>
        <translation>unlabeled_dataset 里没有单独的问题。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="304"/>
        <source>gguf_importance is about the blocks of a GGUF: set export_format: gguf, or leave it out.</source>
        <translation>gguf_importance 与 GGUF 的数据块有关：请设 export_format: gguf，或去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="307"/>
        <source>An adapter alone can&apos;t be served: set export_format to gguf or safetensors, or leave export_deploy out.</source>
        <translation>单独的适配器不能提供服务：请把 export_format 设为 gguf 或 safetensors，或去掉 export_deploy。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="310"/>
        <source>Weights can&apos;t be exported as {value}; set infer_dtype to bfloat16, float16 or float32.</source>
        <translation>权重不能导出为 {value}；请把 infer_dtype 设为 bfloat16、float16 或 float32。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="313"/>
        <source>{value} is no type of a GGUF file.</source>
        <translation>{value} 不是 GGUF 文件的类型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="315"/>
        <source>An adapter is small and stays exact: set gguf_type to F16 or F32.</source>
        <translation>适配器很小，按原精度保存：请把 gguf_type 设为 F16 或 F32。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="318"/>
        <source>A LoRA GGUF holds one adapter: name it in adapter_name_or_path.</source>
        <translation>一个 LoRA GGUF 只放一个适配器：请在 adapter_name_or_path 中指定。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="321"/>
        <source>A LoRA GGUF has no name for the layer {layer}; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 里没有层 {layer} 的名称；请把 export_format 设为 gguf，把它合并进模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="324"/>
        <source>A LoRA GGUF can&apos;t hold the magnitudes of DoRA; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 存不了 DoRA 的幅值；请把 export_format 设为 gguf，把它合并进模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="327"/>
        <source>A LoRA GGUF can&apos;t change {layer} alone, which is one matrix with the other end of this model; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 不能单独改变 {layer}，它与这个模型另一端共用一个矩阵；请把 export_format 设为 gguf，把它合并进模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="332"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which the adapter brings in another form than the model&apos;s; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 存不了 {name}，适配器里的形式与模型不同；请把 export_format 设为 gguf，把它合并进模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="337"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which was trained whole; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 存不了整体训练过的 {name}；请把 export_format 设为 gguf，把它合并进模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="10"/>
        <source>{key} needs {other}.</source>
        <translation>{key} 需要 {other}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="12"/>
        <source>{key} needs rows to measure on: set val_size or eval_dataset.</source>
        <translation>{key} 需要用来衡量的数据：请设置 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="13"/>
        <source>{key} belongs to {owner}.</source>
        <translation>{key} 属于 {owner}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="14"/>
        <source>{key} belongs to {owner}; leave it out.</source>
        <translation>{key} 属于 {owner}；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="16"/>
        <source>{key} belongs to {owner}, not to {other}; leave it out.</source>
        <translation>{key} 属于 {owner}，不属于 {other}；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="17"/>
        <source>{key} and {other} exclude each other.</source>
        <translation>{key} 和 {other} 不能同时使用。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="19"/>
        <source>{key} and {other} exclude each other: keep the one that you mean.</source>
        <translation>{key} 和 {other} 不能同时使用：请保留想要的那个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="22"/>
        <source>{key} and {other} contradict each other: keep one of them.</source>
        <translation>{key} 与 {other} 互相矛盾：请保留其中一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="23"/>
        <source>{key} must be above 0.</source>
        <translation>{key} 必须大于 0。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="24"/>
        <source>{key} has to be at least 1.</source>
        <translation>{key} 至少是 1。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="26"/>
        <source>{key} above 1 is a number of updates and must be whole.</source>
        <translation>{key} 大于 1 时是更新的次数，必须是整数。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="28"/>
        <source>{key} above 1 is a number of rows and must be whole.</source>
        <translation>{key} 大于 1 时是数据的条数，必须是整数。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="30"/>
        <source>{key} does not go with {other}; leave one of them out.</source>
        <translation>{key} 不能和 {other} 一起用；请去掉一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="31"/>
        <source>{key} does not go with {other}; leave it out.</source>
        <translation>{key} 不能和 {other} 一起用；请去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="33"/>
        <source>{key} is a setting of training, which {verb} does not take; remove it.</source>
        <translation>{key} 是训练的设置，{verb} 不接受；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="35"/>
        <source>&quot;{key}&quot; is not a known key: {reason}.</source>
        <translation>&quot;{key}&quot; 不是已知的键：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="38"/>
        <source>{key} is missing: name the model, for instance model_name_or_path: SmolLM2-135M-Instruct.</source>
        <translation>缺少 {key}：请指定模型，例如 model_name_or_path: SmolLM2-135M-Instruct。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="41"/>
        <source>{key} is missing: name the data to train on, for instance dataset: identity.</source>
        <translation>缺少 {key}：请指定训练数据，例如 dataset: identity。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="44"/>
        <source>{key} is missing: name the folder for the run, for instance output_dir: saves/my-run.</source>
        <translation>缺少 {key}：请指定训练结果的文件夹，例如 output_dir: saves/my-run。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="48"/>
        <source>{key} is missing: name the folder for the exported model.</source>
        <translation>缺少 {key}：请指定导出模型的文件夹。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="51"/>
        <source>{key} can&apos;t be &quot;{value}&quot;: {reason}.</source>
        <translation>{key} 不能是 &quot;{value}&quot;：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="53"/>
        <source>{key} is &quot;{value}&quot;; known values are: {known}.</source>
        <translation>{key} 是 &quot;{value}&quot;；可用的值有：{known}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="55"/>
        <source>{key} names none beside other loggers; keep what you mean.</source>
        <translation>{key} 同时写了 none 和其他记录方式；请只留想要的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="57"/>
        <source>{key} is {value}; it must be between {minimum} and {maximum}.</source>
        <translation>{key} 是 {value}；必须在 {minimum} 和 {maximum} 之间。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="59"/>
        <source>{key} is {value}; it must be at least {minimum}.</source>
        <translation>{key} 是 {value}；至少要 {minimum}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="60"/>
        <source>{key} is {value}; it must be at most {maximum}.</source>
        <translation>{key} 是 {value}；最多是 {maximum}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="61"/>
        <source>{key} is &quot;{value}&quot;; it must be true or false.</source>
        <translation>{key} 是 &quot;{value}&quot;；必须是 true 或 false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="63"/>
        <source>{key} is &quot;{value}&quot;; it must be a whole number.</source>
        <translation>{key} 是 &quot;{value}&quot;；必须是整数。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="64"/>
        <source>{key} is &quot;{value}&quot;; it must be a number.</source>
        <translation>{key} 是 &quot;{value}&quot;；必须是数字。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="65"/>
        <source>{key} must be a finite number.</source>
        <translation>{key} 必须是有限的数。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="66"/>
        <source>{key} must be a list: names with commas between.</source>
        <translation>{key} 必须是列表：名称之间用逗号隔开。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="67"/>
        <source>{key} must be a map of names to values.</source>
        <translation>{key} 必须是名称到值的映射。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="69"/>
        <source>{key} must be a map, for instance {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>{key} 必须是映射，例如 {&quot;min_lr_rate&quot;: 0.1}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="70"/>
        <source>{key} is not a valid JSON map.</source>
        <translation>{key} 不是有效的 JSON 映射。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="71"/>
        <source>{key} takes one value, not a list.</source>
        <translation>{key} 只接受一个值，不接受列表。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="72"/>
        <source>{key} takes one value, not a map.</source>
        <translation>{key} 只接受一个值，不接受映射。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="73"/>
        <source>{key} has a value of the wrong type.</source>
        <translation>{key} 的值类型不对。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="74"/>
        <source>{key} holds a NUL character.</source>
        <translation>{key} 含有 NUL 字符。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="76"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes.</source>
        <translation>{key} 里有 &quot;{name}&quot;，本程序的调节器都不用它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="78"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes; did you mean {nearest}?</source>
        <translation>{key} 里有 &quot;{name}&quot;，本程序的调节器都不用它；你是指 {nearest} 吗？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="80"/>
        <source>{key} takes for &quot;{name}&quot; one of: {choices}.</source>
        <translation>{key} 里的 &quot;{name}&quot; 只能是：{choices}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="81"/>
        <source>{key} needs a number for &quot;{name}&quot;.</source>
        <translation>{key} 里的 &quot;{name}&quot; 要写数字。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="84"/>
        <source>--{key} needs a value after it.</source>
        <translation>--{key} 后面要有一个值。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="86"/>
        <source>&quot;{word}&quot; is not a setting; write key=value or --key value.</source>
        <translation>&quot;{word}&quot; 不是设置；请写成 key=value 或 --key value。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="90"/>
        <source>A second document begins (---), or a bracket stands alone; one file holds one run.</source>
        <translation>这里开始了第二个文档（---），或有单独的括号；一个文件只写一次训练。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="94"/>
        <source>The file holds no settings; it should be lines of key: value.</source>
        <translation>文件里没有设置；应为一行行的 key: value。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="95"/>
        <source>The file should be lines of key: value.</source>
        <translation>文件应为一行行的 key: value。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="96"/>
        <source>A key must be a single word.</source>
        <translation>键必须是一个词。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="97"/>
        <source>Not valid YAML: the quote is not closed.</source>
        <translation>不是有效的 YAML：引号没有闭合。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="98"/>
        <source>This is not valid YAML.</source>
        <translation>这不是有效的 YAML。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="100"/>
        <source>The file should be one object of &quot;key&quot;: value.</source>
        <translation>文件应为一个 &quot;key&quot;: value 的对象。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="102"/>
        <source>{key} stands in line {other} already; keep one of them.</source>
        <translation>{key} 在第 {other} 行已经有了；请保留其中一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="103"/>
        <source>This is not text.</source>
        <translation>这不是文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="105"/>
        <source>Byte {byte} is not UTF-8; save the file as UTF-8.</source>
        <translation>第 {byte} 字节不是 UTF-8；请把文件存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="107"/>
        <source>The file holds a NUL byte, so it is not a text file.</source>
        <translation>文件里有 NUL 字节，不是文本文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="109"/>
        <source>{file}: a file of {key} has no path; use the card as Anneal wrote it.</source>
        <translation>{file}：{key} 里有个文件没有路径；请使用 Anneal 写出的原样文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="112"/>
        <source>{key} is no control of LlamaBoard&apos;s Train page; remove the line.</source>
        <translation>{key} 不是 LlamaBoard 训练页上的项；请删除这一行。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="115"/>
        <source>{key} is a control of LlamaBoard that is not known here; remove the line.</source>
        <translation>{key} 是这里不认识的 LlamaBoard 项；请删除这一行。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="118"/>
        <source>train.compute_type is bf16, fp16, fp32 or pure_bf16.</source>
        <translation>train.compute_type 只能是 bf16、fp16、fp32 或 pure_bf16。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="119"/>
        <source>train.extra_args is no JSON object.</source>
        <translation>train.extra_args 不是 JSON 对象。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="123"/>
        <source>The environment sets WORLD_SIZE but not {variable}; start with torchrun or anneal train --processes, or set it to a number from {minimum} to {maximum}.</source>
        <translation>环境变量里有 WORLD_SIZE，却没有 {variable}；请用 torchrun 或 anneal train --processes 启动，或把它设为 {minimum} 到 {maximum} 的数。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="127"/>
        <source>The environment variable {variable} is &quot;{value}&quot;; it has to be a whole number from {minimum} to {maximum}.</source>
        <translation>环境变量 {variable} 是 &quot;{value}&quot;；必须是 {minimum} 到 {maximum} 的整数。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="130"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to the address of the machine of the process with RANK 0.</source>
        <translation>要由多个进程一起训练（设置了 WORLD_SIZE），却没有 {variable}：请设为 RANK 0 进程所在机器的地址。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="134"/>
        <source>{variable} is &quot;{value}&quot;, which is no address of a machine; give its name or IP address, such as 192.168.1.10.</source>
        <translation>{variable} 是 &quot;{value}&quot;，不是机器的地址；请给出名称或 IP 地址，如 192.168.1.10。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="137"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to one free port of the machine of RANK 0, the same for all, such as 29500.</source>
        <translation>要由多个进程一起训练（设置了 WORLD_SIZE），却没有 {variable}：请设为 RANK 0 机器上的一个空闲端口，各进程相同，如 29500。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="10"/>
        <source>No model was named. Give model_name_or_path.</source>
        <translation>没有指定模型。请给出 model_name_or_path。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="11"/>
        <source>There is no model to answer with.</source>
        <translation>没有可以作答的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="13"/>
        <source>Several files go by the name {model}: {files}. Name one of them.</source>
        <translation>有几个文件都叫 {model}：{files}。请指定其中一个。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="16"/>
        <source>The file {file} holds only weights. Give the folder that it is in, with its config.json.</source>
        <translation>文件 {file} 里只有权重。请选择它所在的、有 config.json 的文件夹。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="19"/>
        <source>{file} asks for something that this version does not compute ({key}). Choose another model.</source>
        <translation>{file} 要求的某项（{key}）这个版本不会计算。请换个模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="22"/>
        <source>The tensor {tensor} of {file} holds {type} numbers, which are no plain weights. Choose the original, unquantised model.</source>
        <translation>{file} 里的张量 {tensor} 存的是 {type}，不是普通的权重。请选择原始的、未量化的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="25"/>
        <source>The tensor {tensor} of {file} has the dtype {type}, which is not one of F64, F32, F16, BF16, I64, I32, I16, I8, U8 and BOOL.</source>
        <translation>{file} 里张量 {tensor} 的类型是 {type}，不在 F64、F32、F16、BF16、I64、I32、I16、I8、U8 和 BOOL 之中。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="28"/>
        <source>The file {file} is a GGUF {type}, not a model.</source>
        <translation>文件 {file} 是 GGUF {type}，不是模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="30"/>
        <source>The tensor {tensor} of {file} is stored as {type}, which Anneal does not read. Take a Q8_0, Q6_K, Q5_K_M or Q4_K_M file of this model.</source>
        <translation>{file} 里的张量 {tensor} 存为 {type}，Anneal 读不了。请用这个模型的 Q8_0、Q6_K、Q5_K_M 或 Q4_K_M 文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="34"/>
        <source>The file {file} is a big-endian GGUF file. Take the little-endian file of this model.</source>
        <translation>文件 {file} 是大端序的 GGUF。请用这个模型的小端序文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="38"/>
        <source>The file {file} has the GGUF version {version}; Anneal reads the versions 2 and 3. Take a newer file of this model.</source>
        <translation>文件 {file} 的 GGUF 版本是 {version}；Anneal 能读版本 2 和 3。请用这个模型较新的文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="41"/>
        <source>The tokenizer uses &quot;{part}&quot;, which is not supported; choose a model with another tokenizer.</source>
        <translation>分词器用到了不支持的 &quot;{part}&quot;；请选择用其他分词器的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="44"/>
        <source>The tokenizer of the GGUF uses &quot;{part}&quot;, which is not supported; use the model&apos;s Hugging Face folder instead.</source>
        <translation>这个 GGUF 的分词器用到了不支持的 &quot;{part}&quot;；请改用模型的 Hugging Face 文件夹。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="47"/>
        <source>The tokenizer&apos;s pattern {regex} has a part that this version can&apos;t run; choose a model with another tokenizer.</source>
        <translation>分词器的正则表达式 {regex} 里有这个版本不支持的部分；请选择用其他分词器的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="50"/>
        <source>The tokenizer has a pattern longer than {bytes} bytes; choose a model with another tokenizer.</source>
        <translation>分词器的正则表达式超过 {bytes} 字节；请选择用其他分词器的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="53"/>
        <source>The tokenizer has {merges} merges, which is more than can be used; choose a model with another tokenizer.</source>
        <translation>分词器有 {merges} 条合并规则，超过了可用的数量；请选择用其他分词器的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="56"/>
        <source>GGUF files of language models can&apos;t hold a tokenizer of this kind; set export_format to safetensors.</source>
        <translation>语言模型的 GGUF 文件放不下这种分词器；请把 export_format 设为 safetensors。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="59"/>
        <source>This model&apos;s tokenizer is a tokenizer.model, to which this version adds no tokens; save it with transformers as tokenizer.json first, or leave add_tokens out.</source>
        <translation>这个模型的分词器是 tokenizer.model，这个版本不能往里加 token；请先用 transformers 存为 tokenizer.json，或去掉 add_tokens。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="64"/>
        <source>{file} uses {key}, which this version can&apos;t load; use a plain LoRA adapter.</source>
        <translation>{file} 用到了 {key}，这个版本不能加载；请用普通的 LoRA 适配器。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="67"/>
        <source>{file} belongs to a base model whose weights were changed ({key}), which this version can&apos;t load; convert it to a plain adapter first (pissa_convert).</source>
        <translation>{file} 属于权重被改过的基础模型（{key}），这个版本不能加载；请先转成普通适配器（pissa_convert）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="71"/>
        <source>{model} is another base model than {base}, or it is loaded in another way: it has to be loaded by itself.</source>
        <translation>{model} 的基础模型与 {base} 不同，或加载方式不同：要单独加载。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="75"/>
        <source>No data set is named: set dataset.</source>
        <translation>没有指定数据集：请设置 dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="77"/>
        <source>The data set &quot;{dataset}&quot; names &quot;{part}&quot;, which leads out of its folder {folder}.</source>
        <translation>数据集 &quot;{dataset}&quot; 写了 &quot;{part}&quot;，它指向文件夹 {folder} 之外。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="81"/>
        <source>The data set &quot;{dataset}&quot; names the subset &quot;{part}&quot;, but {folder} has no folder of that name.</source>
        <translation>数据集 &quot;{dataset}&quot; 写了子集 &quot;{part}&quot;，但 {folder} 里没有这个名字的文件夹。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="84"/>
        <source>{file} is a link that leads out of its folder; put the file itself there.</source>
        <translation>{file} 是指向文件夹之外的链接；请把文件本身放进去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="87"/>
        <source>{folder} holds files of different types ({first}, {other}); keep one type in it.</source>
        <translation>{folder} 里有不同类型的文件（{first}、{other}）；请只放一种。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="91"/>
        <source>dataset_dir: {folder} asks for data on a hub, which this version does not fetch; download it and name its folder.</source>
        <translation>dataset_dir: {folder} 要求从网上取数据，这个版本不会去取；请下载后指定其文件夹。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="94"/>
        <source>The data set &quot;{dataset}&quot; is named by {source}, which this version does not fetch; download it and name the file by &quot;file_name&quot;.</source>
        <translation>数据集 &quot;{dataset}&quot; 用 {source} 指定，这个版本不会去取；请下载后用 &quot;file_name&quot; 指定文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="98"/>
        <source>The data set &quot;{dataset}&quot; has more than 4 thousand million rows.</source>
        <translation>数据集 &quot;{dataset}&quot; 超过 40 亿条。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="101"/>
        <source>The data set &quot;{dataset}&quot; has the split &quot;{split}&quot;, which is none of the form train, train[:100], train[10%:20%] or several with + between.</source>
        <translation>数据集 &quot;{dataset}&quot; 的 split 是 &quot;{split}&quot;，不是 train、train[:100]、train[10%:20%] 或用 + 连起来的形式。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="105"/>
        <source>The table has no file name yet: choose one to save it.</source>
        <translation>表格还没有文件名：请选择一个来保存。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="107"/>
        <source>The data set &quot;{dataset}&quot; should be an object with &quot;file_name&quot;.</source>
        <translation>数据集 &quot;{dataset}&quot; 应为带 &quot;file_name&quot; 的对象。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="110"/>
        <source>The data set &quot;{dataset}&quot; has no &quot;file_name&quot;.</source>
        <translation>数据集 &quot;{dataset}&quot; 没有 &quot;file_name&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="112"/>
        <source>The data set &quot;{dataset}&quot; names {name}, which lies outside of its folder; put the file there, or give its path as dataset.</source>
        <translation>数据集 &quot;{dataset}&quot; 写了 {name}，它在文件夹之外；请把文件放进去，或把它的路径写进 dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="115"/>
        <source>The data set &quot;{dataset}&quot; has the unknown formatting &quot;{form}&quot;; known are alpaca, sharegpt, openai and ids.</source>
        <translation>数据集 &quot;{dataset}&quot; 的 formatting &quot;{form}&quot; 无法识别；可用的有 alpaca、sharegpt、openai 和 ids。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="118"/>
        <source>The data set &quot;{dataset}&quot; needs true or false for &quot;{key}&quot;.</source>
        <translation>数据集 &quot;{dataset}&quot; 的 &quot;{key}&quot; 只能是 true 或 false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="120"/>
        <source>The data set &quot;{dataset}&quot; needs a whole number of at least 1 for &quot;{key}&quot;.</source>
        <translation>数据集 &quot;{dataset}&quot; 的 &quot;{key}&quot; 应为至少为 1 的整数。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="123"/>
        <source>The data set &quot;{dataset}&quot; needs &quot;{key}&quot; in &quot;tags&quot;: what is not listed there has no name any more.</source>
        <translation>数据集 &quot;{dataset}&quot; 的 &quot;tags&quot; 里要有 &quot;{key}&quot;：没列出的就没有名称了。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="126"/>
        <source>The data set &quot;{dataset}&quot; needs a text for &quot;{key}&quot;.</source>
        <translation>数据集 &quot;{dataset}&quot; 的 &quot;{key}&quot; 应为文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="128"/>
        <source>The data set &quot;{dataset}&quot; needs an object for &quot;{key}&quot;.</source>
        <translation>数据集 &quot;{dataset}&quot; 的 &quot;{key}&quot; 应为对象。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="130"/>
        <source>{file} holds token numbers (&quot;formatting&quot;: &quot;ids&quot;), which are no text to edit; edit the set that it was made from.</source>
        <translation>{file} 里是 token 编号（&quot;formatting&quot;: &quot;ids&quot;），不是可编辑的文本；请编辑它的来源数据集。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="132"/>
        <source>{file} is a folder of files; open one of them.</source>
        <translation>{file} 是文件夹；请打开其中一个文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="134"/>
        <source>{file} holds pairs, but its entry of dataset_info.json does not name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;; name them there.</source>
        <translation>{file} 里是成对的回答，但 dataset_info.json 的 &quot;columns&quot; 没有给出 &quot;chosen&quot; 和 &quot;rejected&quot;；请在那里写明。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="137"/>
        <source>There are no rows to write into {file}.</source>
        <translation>没有数据可写入 {file}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="139"/>
        <source>&quot;{form}&quot; is no form to convert to; known are alpaca, sharegpt and openai.</source>
        <translation>不能转换成 &quot;{form}&quot;；可用的格式有 alpaca、sharegpt 和 openai。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="142"/>
        <source>{file} should end in .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file} 应以 .json、.jsonl、.csv、.txt 或 .parquet 结尾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="144"/>
        <source>A csv file holds rows of the alpaca form only; write {form} into a .json, .jsonl or .parquet file.</source>
        <translation>csv 文件只能放 alpaca 格式的数据；{form} 请写入 .json、.jsonl 或 .parquet 文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="147"/>
        <source>A txt file holds plain text only; write questions and answers into a .json, .jsonl, .csv or .parquet file.</source>
        <translation>txt 文件只能放纯文本；问答请写入 .json、.jsonl、.csv 或 .parquet 文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="152"/>
        <source>{file} is a file; output_dir has to be a folder.</source>
        <translation>{file} 是文件；output_dir 必须是文件夹。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="154"/>
        <source>{file}: schema {version} was written by a newer version; continue the run with that one.</source>
        <translation>{file}：格式 {version} 是较新的版本写的；请用那个版本继续训练。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="157"/>
        <source>{folder} holds no state that training can continue from (it was made by another program or with save_only_model); to train its weights further, name it in adapter_name_or_path.</source>
        <translation>{folder} 里没有可以继续训练的状态（由别的程序生成，或用了 save_only_model）；要接着训练它的权重，请在 adapter_name_or_path 中指定它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="161"/>
        <source>{what} works in one process; unset WORLD_SIZE ({count} in this environment), or leave --processes out.</source>
        <translation>{what} 只能在一个进程里运行；请取消环境变量 WORLD_SIZE（现在是 {count}），或去掉 --processes。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="164"/>
        <source>{key} does not go with several processes (WORLD_SIZE): the others would wait for the one that tries again; lower per_device_train_batch_size instead.</source>
        <translation>{key} 不能用于多个进程（WORLD_SIZE）：其他进程要等重试的那个；请改为减小 per_device_train_batch_size。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="168"/>
        <source>{key} does not go with several processes (WORLD_SIZE): gradients are gone before they could be added up; leave it out.</source>
        <translation>{key} 不能用于多个进程（WORLD_SIZE）：梯度还没相加就没了；请去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="171"/>
        <source>{key} does not go with several processes (WORLD_SIZE): each machine would round the base that is left a little differently; train it in one process, or leave it out.</source>
        <translation>{key} 不能用于多个进程（WORLD_SIZE）：每台机器对剩下的基础权重取整会略有不同；请在一个进程里训练，或去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="176"/>
        <source>The check asks the questions of rows with one right answer each; a run of stage: {stage} has none. Its held-out rows tell how it went: set val_size.</source>
        <translation>检验要问每条都有一个正确答案的问题；stage: {stage} 的训练没有。它的验证集能说明效果：请设置 val_size。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="180"/>
        <source>The rows to measure with are not known: set dataset to the data file that the model was trained on, or one like it.</source>
        <translation>不知道用哪些数据来衡量：请把 dataset 设为训练该模型的数据文件，或类似的文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="183"/>
        <source>No row of dataset has an answer to measure within {tokens} tokens; name other rows.</source>
        <translation>dataset 里没有哪条数据在 {tokens} 个 token 内有可衡量的回答；请换别的数据。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="187"/>
        <source>There is nothing to evaluate: choose loss, answers, or both.</source>
        <translation>没有要评估的内容：请选择损失、回答，或两者。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="189"/>
        <source>{folder} is a folder of files, which is not handed off; join them with anneal data convert first.</source>
        <translation>{folder} 是文件夹，不能移交；请先用 anneal data convert 合并成一个文件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="192"/>
        <source>LLaMA-Factory has no stage semi; hand off a run with stage: sft and the rows that were kept as one more data set.</source>
        <translation>LLaMA-Factory 没有阶段 semi；请移交 stage: sft 的训练，并把保留下来的数据作为另一个数据集。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="195"/>
        <source>{file} belongs to another version of Anneal. Build or install Anneal again.</source>
        <translation>{file} 属于另一个版本的 Anneal。请重新编译或安装 Anneal。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="200"/>
        <source>The weight {tensor} has numbers too large for {type}; set gguf_type to BF16.</source>
        <translation>权重 {tensor} 里的数太大，{type} 放不下；请把 gguf_type 设为 BF16。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="203"/>
        <source>The weight {tensor} has numbers too large for this number format; set infer_dtype to bfloat16.</source>
        <translation>权重 {tensor} 里的数太大，这种数值格式放不下；请把 infer_dtype 设为 bfloat16。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="206"/>
        <source>The weight {tensor} holds numbers that are not finite after merging; choose another checkpoint.</source>
        <translation>合并后权重 {tensor} 里有非有限的数；请换个检查点。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="209"/>
        <source>The prompt has {tokens} tokens, but max_length is {limit}; raise max_length or set max_new_tokens.</source>
        <translation>提示有 {tokens} 个 token，而 max_length 是 {limit}；请增大 max_length，或设置 max_new_tokens。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="211"/>
        <source>The prompt is empty; give at least one token.</source>
        <translation>提示是空的；至少要有一个 token。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="212"/>
        <source>An answer has at least one token.</source>
        <translation>回答至少有一个 token。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="214"/>
        <source>With num_beams above 1 there are no presence and frequency penalties, no logit_bias, logprobs or JSON form. Leave them out or set num_beams to 1.</source>
        <translation>num_beams 大于 1 时没有存在惩罚和频率惩罚，也没有 logit_bias、logprobs 和 JSON 格式。请去掉它们，或把 num_beams 设为 1。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="218"/>
        <source>llama.cpp chooses this model&apos;s rotary factors by its context instead of the text&apos;s length: with a context of more than {tokens} tokens it answers otherwise to texts of fewer.</source>
        <translation>llama.cpp 按上下文长度而不是文本长度选择这个模型的旋转位置系数：上下文超过 {tokens} 个 token 时，对更短的文本它的回答会不同。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="222"/>
        <source>This model sees {tokens} tokens back; llama.cpp sees everything, so it answers otherwise to longer texts.</source>
        <translation>这个模型只往回看 {tokens} 个 token；llama.cpp 会看全部，所以对更长的文本回答会不同。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="225"/>
        <source>GGUF has no name for how this tokenizer cuts words; the nearest one ({name}) gives some texts other tokens.</source>
        <translation>GGUF 没有这个分词器切词方式的名称；最接近的（{name}）会让有些文本得到不同的 token。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="228"/>
        <source>gguf_importance changes nothing in {type}: only Q6_K and smaller blocks are weighted.</source>
        <translation>gguf_importance 对 {type} 不起作用：只有 Q6_K 和更小的类型才按重要性加权。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="234"/>
        <source>{file} has DoRA at {layer}, which this version knows for the model&apos;s layers alone; merge it with PEFT first.</source>
        <translation>{file} 在 {layer} 处使用 DoRA，这个版本只在模型的层上支持；请先用 PEFT 合并。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="237"/>
        <source>{file}: tensor {tensor} is not the model&apos;s own, and a training would not keep it; merge the adapter with anneal export first, or train it on with create_new_adapter.</source>
        <translation>{file}：张量 {tensor} 不是模型自己的，训练不会保留它；请先用 anneal export 合并适配器，或用 create_new_adapter 继续训练。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="242"/>
        <source>Every answer of the conversation is of a tool or calls one, which rows can&apos;t hold. Export it as ShareGPT or OpenAI.</source>
        <translation>对话里的每个回答都来自工具或调用了工具，数据行放不下。请导出为 ShareGPT 或 OpenAI。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="245"/>
        <source>The conversation has no answer yet, so there is nothing to export.</source>
        <translation>对话里还没有回答，没有可导出的内容。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="248"/>
        <source>The conversations were written by a newer version of Anneal (format {version}, this one knows {known}). Install the newer version to read them.</source>
        <translation>对话由较新版本的 Anneal 写入（格式 {version}，这个版本支持 {known}）。请安装新版本来读取。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="252"/>
        <source>Message {number} of the conversation is out of turn: user (or observation) and assistant (or function) must alternate, user first.</source>
        <translation>对话的第 {number} 条消息顺序不对：user（或 observation）和 assistant（或 function）必须轮流，user 在先。</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <location filename="../ui/bridge/notice_text.cpp" line="26"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="38"/>
        <source>the loss is falling steadily</source>
        <translation>损失在稳步下降</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="40"/>
        <source>the loss has levelled off</source>
        <translation>损失不再下降</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="42"/>
        <source>the loss is rising</source>
        <translation>损失在上升</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="53"/>
        <source>Training, epoch %1 of %2</source>
        <translation>正在训练，第 %1 / %2 轮</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="58"/>
        <source>Training, step %1 of %2</source>
        <translation>正在训练，第 %1 / %2 步</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_progress.cpp" line="59"/>
        <source>%n run(s) waiting</source>
        <translation>
            <numerusform>还有 %n 个在排队</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="62"/>
        <source>checkpoint saved at step %1</source>
        <translation>第 %1 步已保存检查点</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="64"/>
        <source>Stop after this step</source>
        <translation>这一步后停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="77"/>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="88"/>
        <source>Paused at step %1</source>
        <translation>已暂停在第 %1 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="90"/>
        <source>saved, safe to close</source>
        <translation>检查点已保存，可以关闭程序</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="91"/>
        <source>Stop or closing the window saves it</source>
        <translation>停止或关闭窗口时会保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="97"/>
        <source>Stopping after this step…</source>
        <translation>这一步后停止…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="98"/>
        <source>a checkpoint is being saved</source>
        <translation>正在保存检查点</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="104"/>
        <source>Asking the training questions…</source>
        <translation>正在提问检查…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="105"/>
        <source>the training itself is saved</source>
        <translation>训练结果已保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="112"/>
        <source>Training finished</source>
        <translation>训练完毕</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="118"/>
        <source>Stopped at step %1 of %2</source>
        <translation>已停在第 %1 / %2 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="120"/>
        <source>Stopped before the first step</source>
        <translation>还没开始就停止了</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="121"/>
        <source>Checkpoint kept. It can be resumed any time</source>
        <translation>检查点已保留，随时可以继续</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="122"/>
        <source>Nothing was written yet</source>
        <translation>还没有写入任何东西</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="131"/>
        <source>Stopped by an error at step %1</source>
        <translation>第 %1 步出错，已停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="132"/>
        <source>Stopped by an error before the first step</source>
        <translation>还没开始就出错了</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="134"/>
        <source>Step %1 is kept</source>
        <translation>第 %1 步的检查点已保留</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="28"/>
        <source>Epochs done</source>
        <translation>已训练轮数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="29"/>
        <source>Mean training loss</source>
        <translation>平均训练损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="30"/>
        <source>Training time</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="31"/>
        <source>Rows a second</source>
        <translation>每秒行数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="32"/>
        <source>Updates a second</source>
        <translation>每秒更新次数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="33"/>
        <source>Floating-point operations</source>
        <translation>浮点运算次数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="34"/>
        <source>Tokens seen</source>
        <translation>读过的 token</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="35"/>
        <source>Tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="36"/>
        <source>Loss on held-out rows</source>
        <translation>验证集损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="37"/>
        <source>Accuracy on held-out rows</source>
        <translation>验证集准确率</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="38"/>
        <source>Measuring time</source>
        <translation>评估用时</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="39"/>
        <source>Held-out rows a second</source>
        <translation>每秒评估行数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="40"/>
        <source>Held-out batches a second</source>
        <translation>每秒评估批数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="41"/>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="60"/>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="66"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="68"/>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="70"/>
        <source>Chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="78"/>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../ui/bridge/sentences.cpp" line="31"/>
        <source>%1. %2</source>
        <comment>a title without full stop, and a sentence</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>SettingReasons</name>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="14"/>
        <source>Fewer than 128 rows are taken two at a time, fewer than 1024 four, more eight: small batches make more updates of the same rows.</source>
        <translation>不到 128 行时每次取 2 行，不到 1024 行时取 4 行，再多取 8 行：批次小，同样的数据就能多更新几次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="16"/>
        <source>auto times both on this machine before the first update and takes the faster one.</source>
        <translation>auto 会在第一次更新之前在这台机器上给两种类型计时，用更快的那种。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="18"/>
        <source>A twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>先用二十分之一的训练让优化器站稳，再迈开整步。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="20"/>
        <source>1024 tokens, or four times the mean row if that is more, so that hardly an answer is cut.</source>
        <translation>取 1024 个 token，平均行长的四倍更大时取四倍，这样几乎没有回答会被截断。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="22"/>
        <source>1 puts every update on the curve and costs next to nothing.</source>
        <translation>1 让每次更新都画在曲线上，而且几乎不费什么。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="24"/>
        <source>A third of the run, so that there are three copies to compare and to go on from.</source>
        <translation>训练的三分之一，这样有三份检查点可以比较，也可以从中接着训练。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="28"/>
        <source>How much the student changes after each lesson: a little is steady but slow, a lot is quick but may muddle him.</source>
        <translation>学生每上一课改变多少：改得少，稳但慢；改得多，快但容易乱。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="29"/>
        <source>It is the careful default of LLaMA-Factory, at which LoRA learns little from a few dozen rows: there it wants 1e-4 or more.</source>
        <translation>这是 LLaMA-Factory 的谨慎默认值，只有几十行数据时 LoRA 用它学不到多少，那时要 1e-4 或更大。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="30"/>
        <source>A name has to stick after some fifty updates, which takes large steps: 2e-3 for models below 300 million parameters, 1e-3 up to a thousand million, 5e-4 above.</source>
        <translation>名字要在五十来次更新后就记牢，步子得大：3 亿参数以下的模型用 2e-3，10 亿以下用 1e-3，再大用 5e-4。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="31"/>
        <source>Facts need many updates rather than large ones, and 5e-4 leaves the model&apos;s language alone; from a thousand million parameters on it is half of that.</source>
        <translation>学事实靠的是更新次数多，而不是步子大，5e-4 不会弄坏模型的语言；10 亿参数以上的模型减半。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="32"/>
        <source>A manner comes through over many rows, so 3e-4 is enough; from a thousand million parameters on it is half of that.</source>
        <translation>文风会在许多行数据中慢慢显出来，3e-4 就够；10 亿参数以上的模型减半。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="34"/>
        <source>How many times the student goes through the whole book: ten exercises need many rounds, a thousand need two or three.</source>
        <translation>让学生把整本书复习几遍：十道题要多复习几遍，一千道题两三遍就够。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="35"/>
        <source>Three rounds are the default of LLaMA-Factory and suit a thousand rows or more; a few dozen need many more.</source>
        <translation>3 遍是 LLaMA-Factory 的默认值，适合一千行以上；只有几十行时要多得多。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="36"/>
        <source>It gives about %1 updates: an identity needs about 55, and every row has to come at least eight times.</source>
        <translation>这样大约更新 %1 次：学会一个身份约需 55 次，而且每行至少要出现八遍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="37"/>
        <source>It gives about %1 updates: facts need about 150, and every row has to come at least six times.</source>
        <translation>这样大约更新 %1 次：学会事实约需 150 次，而且每行至少要出现六遍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="38"/>
        <source>It gives about %1 updates: a manner needs about 120, and rows that come more than fifteen times are learned by heart.</source>
        <translation>这样大约更新 %1 次：学会一种文风约需 120 次，而同一行出现超过十五遍就会被背下来。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="40"/>
        <source>A limit on how far one lesson may pull the student off his path, so that one odd exercise cannot spoil him.</source>
        <translation>给学生定一个“一课最多改多少”的上限，免得一道怪题把他带偏。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="41"/>
        <source>1.0 is the usual limit: it leaves healthy updates nearly as they are and cuts the wild ones down.</source>
        <translation>1.0 是通常的上限：正常的更新几乎不受影响，失控的会被压下来。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="43"/>
        <source>How many exercises the student does before the teacher corrects him: more is steadier and needs more memory.</source>
        <translation>学生做完几道题，老师才批改一次：一次多做更稳，也更占内存。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="44"/>
        <source>8 is the default of LLaMA-Factory and suits a thousand rows or more; with few rows a smaller batch makes more updates.</source>
        <translation>8 是 LLaMA-Factory 的默认值，适合一千行以上；数据少时，批次小一些能多更新几次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="49"/>
        <source>If the desk is too small for many exercises at once, the student hands them in one by one and has them corrected together.</source>
        <translation>桌子小、一次放不下很多题时，学生就一道一道交，再一起批改。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="50"/>
        <source>With 1 every pass ends in an update, and few rows need all the updates that they can give.</source>
        <translation>取 1 时，每算一批就更新一次，而数据少时每一次更新都很宝贵。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="52"/>
        <source>Whether the teacher keeps short notes or full records: short notes are quicker and nearly as good.</source>
        <translation>老师记粗略笔记还是详细记录：粗略的更快，效果也差不多。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="53"/>
        <source>Left out, it is fp32, which is exact on every machine; auto takes bf16 where that is faster.</source>
        <translation>留空时用 fp32，在任何机器上都精确；选 auto，bf16 更快时就用 bf16。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="58"/>
        <source>The size of the notebook the student may write in: a thin one is enough for a name and a character, new knowledge needs more pages.</source>
        <translation>学生可以写的笔记本有多厚：薄的够记名字和性格，学新知识要厚一些。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="59"/>
        <source>8 is the default of LLaMA-Factory: enough for a name and a character, and the adapter stays small.</source>
        <translation>8 是 LLaMA-Factory 的默认值：够记名字和性格，适配器也小。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="60"/>
        <source>8 is enough for a name and a character: in real runs 16 taught no more, and the adapter stays small.</source>
        <translation>8 够记名字和性格：实际训练中 16 并没有多学到什么，而适配器能保持小巧。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="61"/>
        <source>16, because facts that differ from row to row fill more pages than a name does.</source>
        <translation>取 16，是因为每行都不同的事实比一个名字更占页数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="62"/>
        <source>16, because a manner shows in every sentence and fills more pages than a name does.</source>
        <translation>取 16，是因为文风体现在每句话里，比一个名字更占页数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="64"/>
        <source>How loudly the notebook speaks against what the student knew before.</source>
        <translation>笔记本上写的和学生原来知道的相比，说话有多大声。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="65"/>
        <source>Left out, it is twice the rank, so that a thick notebook speaks no louder than a thin one.</source>
        <translation>留空时是秩的两倍，这样厚笔记本的声音不会比薄的更大。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="67"/>
        <source>How many of the student&apos;s notes are covered at random while he practises, so that he does not lean on a single one.</source>
        <translation>练习时随机遮住学生的多少笔记，免得他只靠其中某一条。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="68"/>
        <source>0 covers none, because a short run on few rows needs every note; above 0 helps long runs that would learn the rows by heart.</source>
        <translation>0 表示一条也不遮，因为数据少、训练短时每条笔记都用得上；长时间训练快要死记硬背时，大于 0 才有帮助。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="70"/>
        <source>Lets the half of the notebook that shapes the answers fill this many times as fast as the other half.</source>
        <translation>让笔记本中决定怎么回答的那一半写得比另一半快这么多倍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="71"/>
        <source>Left out, both halves learn alike, as in plain LoRA, for which the goals&apos; learning rates were measured.</source>
        <translation>留空时两半学得一样快，就是普通的 LoRA，各目标的学习率也是这样测出来的。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="73"/>
        <source>How fast the notes on single words fill, where the student may write such notes at all.</source>
        <translation>如果允许学生给单个词记笔记，这些笔记记得有多快。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="74"/>
        <source>1e-6 is the value of LoRA+&apos;s authors: far slower than the rest, because each word is met rarely.</source>
        <translation>1e-6 是 LoRA+ 作者用的值：比其他部分慢得多，因为每个词很少遇到。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="76"/>
        <source>How many lessons change the student less than they could, while he is warming up.</source>
        <translation>开头有几课让学生少改一些，先热热身。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="77"/>
        <source>0 leaves the warm-up to the ratio, which fits runs of any length.</source>
        <translation>0 表示预热由预热比例决定，它适合任何长度的训练。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="79"/>
        <source>What share of the lessons, at the beginning, changes the student less than they could, while he is warming up.</source>
        <translation>开头占多大比例的课让学生少改一些，先热热身。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="80"/>
        <source>Left out, the warm-up steps decide, and at their default of 0 the first lesson counts in full.</source>
        <translation>留空时由预热步数决定，而它默认为 0，第一课就全力以赴。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="81"/>
        <source>The goal&apos;s learning rate is high, and a twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>这个目标的学习率高，先用二十分之一的训练让优化器站稳，再迈开整步。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="85"/>
        <source>Ends the course after this many lessons, wherever in the book the student is.</source>
        <translation>上完这么多课就结束，不管学生复习到书的哪里。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="86"/>
        <source>-1 leaves the end to the epochs, so that every row comes equally often.</source>
        <translation>-1 表示何时结束由训练轮数决定，这样每行出现的次数都一样。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="88"/>
        <source>How much of what the student has written fades with every lesson, so that no habit grows too strong.</source>
        <translation>每上一课，学生写下的东西褪色多少，免得哪个习惯变得太强。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="89"/>
        <source>0 lets nothing fade, the default of LLaMA-Factory: short runs change too little to need it.</source>
        <translation>0 表示不褪色，是 LLaMA-Factory 的默认值：训练短，改变小，用不着它。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="91"/>
        <source>How far the teacher looks back over earlier corrections to decide where the next one should point.</source>
        <translation>老师决定下一次往哪里改时，回头看多久以前的批改。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="92"/>
        <source>0.9 looks back over some ten updates and is the value that Adam was published with.</source>
        <translation>0.9 大约回看十次更新，是 Adam 发表时的值。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="94"/>
        <source>How far the teacher looks back to judge how large corrections usually are, and so how large a step is right.</source>
        <translation>老师估计批改通常有多大、从而决定步子多大时，回头看多久。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="95"/>
        <source>0.999 looks back over some thousand updates and is the value that Adam was published with.</source>
        <translation>0.999 大约回看一千次更新，是 Adam 发表时的值。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="97"/>
        <source>Keeps the teacher calm where there was next to nothing to correct, so that a tiny mistake does not cause a huge change.</source>
        <translation>在几乎没有什么可批改的地方让老师保持冷静，免得一个小错引起大改动。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="98"/>
        <source>1e-8 is the value that Adam was published with: far too small to matter where there is something to correct.</source>
        <translation>1e-8 是 Adam 发表时的值：它很小，有东西可批改时起不了作用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="100"/>
        <source>Decides how the exercises are shuffled and how the notebook begins: the same number gives the same course again.</source>
        <translation>决定题目怎么打乱、笔记本怎么开头：同一个数会得到同样的课程。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="101"/>
        <source>Any number does as well; 42 is the one of LLaMA-Factory, so that its runs can be repeated.</source>
        <translation>任何数都一样好；42 是 LLaMA-Factory 的值，这样它的训练可以重现。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="103"/>
        <source>Decides only how the exercises are shuffled, so that another order can be tried with the same notebook.</source>
        <translation>只决定题目怎么打乱，这样可以用同样的笔记本试试另一种顺序。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="104"/>
        <source>Left out, the seed decides, which is right unless the order itself is to be compared.</source>
        <translation>留空时由随机种子决定，除非要比较的正是顺序，否则这样就好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="106"/>
        <source>How far the student reads in a long exercise; what comes after that he never sees.</source>
        <translation>一道长题学生读到哪里为止；后面的内容他永远看不到。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="107"/>
        <source>2048 is the default of LLaMA-Factory and holds a long conversation; more costs memory and time.</source>
        <translation>2048 是 LLaMA-Factory 的默认值，放得下一段长对话；再大就更占内存、更费时间。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="108"/>
        <source>512 tokens, or four times the mean row if that is more: the short rows of an identity fit with room to spare, and memory is saved.</source>
        <translation>取 512 个 token，平均行长的四倍更大时取四倍：身份数据都短，放得下还有余，又省内存。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="112"/>
        <source>Takes only so many exercises from the front of each book, for a quick try.</source>
        <translation>每本书只取前面这么多道题，适合快速试一试。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="113"/>
        <source>Left out, every row is used, because where rows are few each one counts.</source>
        <translation>留空时用上所有行，因为数据少时每一行都很宝贵。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="115"/>
        <source>How many exercises the teacher keeps back for a test, so that the student cannot have practised them.</source>
        <translation>老师留出多少道题做测验，让学生没法提前练过。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="116"/>
        <source>0 trains on every row, because of few rows none can be spared; from fifty rows on a tenth can.</source>
        <translation>0 表示每一行都用来训练，因为数据少时一行也省不出来；从五十行起可以留出十分之一。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="118"/>
        <source>Rows can be learned by heart, so a tenth of them, a hundred at most, is kept for questions that the model has never seen.</source>
        <translation>训练过的行可以背下来，所以留出十分之一，最多一百行，用来问模型从没见过的问题。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="120"/>
        <source>How many general exercises the student repeats with each lesson, so that the new does not push out the old.</source>
        <translation>每上一课，学生再复习几道常识题，免得新的把旧的挤掉。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="121"/>
        <source>0 trains your rows alone, as LLaMA-Factory does; with narrow rows 1 keeps the general answers.</source>
        <translation>0 表示只训练你的数据，和 LLaMA-Factory 一样；数据内容单一时，取 1 能保住常识问题的回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="122"/>
        <source>Without one, a model with a new name answers everything in character; two did no better in real runs and took longer.</source>
        <translation>没有它，改了名字的模型回答什么都像在演角色；实际训练中取 2 没有更好，反而更慢。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="123"/>
        <source>One for each update keeps the general answers while the facts come in.</source>
        <translation>每次更新加一行，学事实的同时保住常识问题的回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="124"/>
        <source>0, because a manner is meant to show in general answers too.</source>
        <translation>取 0，是因为文风本来就该体现在常识问题的回答里。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="126"/>
        <source>How noisy the classroom is, so that the student learns what is meant rather than the very words.</source>
        <translation>教室里有多吵，好让学生学会意思，而不是死记原话。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="127"/>
        <source>Left out, it is quiet, because names and facts have to be learned word for word.</source>
        <translation>留空时教室安静，因为名字和事实要一字不差地学会。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="129"/>
        <source>How much of his working the student does over again instead of leaving it on the desk: with 1 all of it, which needs the smallest desk.</source>
        <translation>学生有多少演算要重做一遍，而不是摊在桌上：取 1 时全部重做，桌子可以最小。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="130"/>
        <source>1 needs the least memory, at the price that every layer is computed once more.</source>
        <translation>1 最省内存，代价是每一层都要多算一遍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="132"/>
        <source>The student keeps what he knew before in shorthand: far less room on the desk, and nearly every word.</source>
        <translation>学生用速记保存原来知道的东西：桌上省出许多地方，内容几乎一字不少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="133"/>
        <source>Left out, nothing is shortened: it is needed only where the model does not fit into memory, and costs some accuracy and speed.</source>
        <translation>留空时不压缩：只有内存放不下模型时才需要它，而它会损失一些精度和速度。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="135"/>
        <source>How carefully the student&apos;s main habits are looked for before the first lesson.</source>
        <translation>上第一课之前，找出学生的主要习惯要找得多仔细。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="136"/>
        <source>16 rounds come close to the exact result and take far less time on large matrices.</source>
        <translation>16 轮已经接近精确结果，矩阵大时省下很多时间。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="138"/>
        <source>How much doubt the teacher leaves about every answer in the book, so that the student does not grow too sure of himself.</source>
        <translation>老师对书上每个答案保留多少怀疑，免得学生太自信。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="139"/>
        <source>0 leaves no doubt, because names and facts have to be learned word for word.</source>
        <translation>0 表示毫不怀疑，因为名字和事实要一字不差地学会。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="141"/>
        <source>How strongly the lessons turn to the words of which the student was unsure.</source>
        <translation>课上有多偏重学生没有把握的那些词。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="142"/>
        <source>1 takes his unsureness as it is, the default of LLaMA-Factory; 0 would be the ordinary loss.</source>
        <translation>1 表示有多没把握就按多少算，是 LLaMA-Factory 的默认值；0 就是普通的损失。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="144"/>
        <source>How firmly the student holds on to his old way of answering while he learns the new one.</source>
        <translation>学生学新答法时，对原来的答法抓得多紧。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="145"/>
        <source>0.1 is the default of LLaMA-Factory: a light hold that leaves room for the new answers.</source>
        <translation>0.1 是 LLaMA-Factory 的默认值：轻轻拉住，又给新的回答留出余地。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="147"/>
        <source>From how many exercises the teacher chooses when short ones are put together on one sheet.</source>
        <translation>把短题拼到一张卷子上时，老师从多少道题里挑。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="148"/>
        <source>1000 rows are enough to fill the sheets well, and with LLaMA-Factory&apos;s number its sheets come out the same.</source>
        <translation>1000 行足够把卷子拼满，而且和 LLaMA-Factory 的数相同，拼出来的卷子也一样。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="150"/>
        <source>How large the pile is that the teacher draws exercises from when the book is too long to be shuffled whole.</source>
        <translation>书太长、没法整本打乱时，老师抽题的那一摞有多高。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="151"/>
        <source>16384 is the default of LLaMA-Factory: enough rows to mix well, few enough for memory.</source>
        <translation>16384 是 LLaMA-Factory 的默认值：足够打乱，又放得进内存。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="153"/>
        <source>How many lessons lie between two tests.</source>
        <translation>两次测验之间隔几课。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="154"/>
        <source>Left out, a test is held as often as a line of the log is due.</source>
        <translation>留空时，每写一行日志就测验一次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="156"/>
        <source>It falls together with the checkpoints, so that each of them has its own measurement.</source>
        <translation>它和检查点同时进行，这样每个检查点都有自己的测量结果。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="158"/>
        <source>How many test exercises the student does at once: it changes speed and memory, and hardly his mark.</source>
        <translation>学生一次做几道测验题：影响速度和内存，几乎不影响成绩。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="159"/>
        <source>8 is the default of LLaMA-Factory, and a test needs less memory than a lesson.</source>
        <translation>8 是 LLaMA-Factory 的默认值，而且测验比上课省内存。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="161"/>
        <source>How long the teacher waits before the first test.</source>
        <translation>第一次测验之前，老师等多久。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="162"/>
        <source>0 does not wait, because early tests show whether the lessons take hold.</source>
        <translation>0 表示不等，因为早做测验能看出课有没有上进去。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="164"/>
        <source>After how many tests without a better mark the teacher ends the course.</source>
        <translation>连续几次测验成绩没有提高，老师就结束课程。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="165"/>
        <source>Left out, the course goes on to its end: a short one has too few tests to judge by.</source>
        <translation>留空时课程上到底：短课程的测验太少，不好判断。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="167"/>
        <source>How many lessons lie between two lines in the teacher&apos;s diary.</source>
        <translation>老师的日记里，两行之间隔几课。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="168"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a short one shows nothing until it ends, so 1 to 10 suits it better.</source>
        <translation>500 是 LLaMA-Factory 的默认值，为长训练而设：短训练到结束前什么也看不到，取 1 到 10 更合适。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="173"/>
        <source>After how many lessons a copy of the notebook is put away safely.</source>
        <translation>每隔几课，就把笔记本抄一份收好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="174"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a shorter one is saved only at its end.</source>
        <translation>500 是 LLaMA-Factory 的默认值，为长训练而设：比这短的训练只在结束时保存一次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="179"/>
        <source>How many copies of the notebook are kept before the oldest is thrown away.</source>
        <translation>抄下来的笔记本最多留几份，再多就扔掉最旧的。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="180"/>
        <source>Left out, all are kept, because any of them may turn out the best, and adapters are small.</source>
        <translation>留空时全部保留，因为哪一份都可能是最好的，而适配器又很小。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="11"/>
        <source>How many chapters of what the student knows may be rewritten, counted from the last one; the others stay closed.</source>
        <translation>学生的知识中有几章可以改写，从最后一章数起；其余各章不动。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="12"/>
        <source>2 is the default of LLaMA-Factory: the last layers shape the answers most directly, and two need little memory.</source>
        <translation>2 是 LLaMA-Factory 的默认值：最后几层对回答的影响最直接，而训练两层占的内存很少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="14"/>
        <source>How closely the student keeps to his old way of answering while he learns which of two answers is the better one.</source>
        <translation>学生学着分辨两个回答哪个更好时，和原来的答法贴得多近。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="15"/>
        <source>0.1 is the value of DPO&apos;s authors: room to change, without straying far.</source>
        <translation>0.1 是 DPO 作者用的值：有改变的余地，又不会走得太远。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="17"/>
        <source>How much the student also practises the better answer itself, besides preferring it.</source>
        <translation>除了认出更好的回答，学生还要照着它练习多少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="18"/>
        <source>0 learns from the comparison alone, as DPO was published; above 0 keeps the better answers from becoming rarer.</source>
        <translation>0 表示只从比较中学，和 DPO 发表时一样；大于 0 能让更好的回答不至于变得少见。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="20"/>
        <source>How much the teacher also marks each answer as good or bad by itself, besides comparing the two.</source>
        <translation>除了比较两个回答，老师还要单独给每个回答打多少“好”或“坏”的分。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="21"/>
        <source>0 is DPO as it was published; the second kind of mark is there to try where comparing is not enough.</source>
        <translation>0 就是发表时的 DPO；光靠比较不够时，可以试试加上第二种打分。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="23"/>
        <source>How often the teacher may have taken the worse answer for the better one.</source>
        <translation>老师把差的回答错当成好的，这样的情况有多常见。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="24"/>
        <source>0 trusts every pair, which is right unless people disagreed about many of them.</source>
        <translation>0 表示每一对都可信，除非许多对连人们自己都意见不一，否则这样就好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="26"/>
        <source>How far ahead the better answer has to be before the teacher is content.</source>
        <translation>更好的回答要领先多少，老师才满意。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="27"/>
        <source>0.5 is the default of LLaMA-Factory: a clear lead, and one that most pairs can reach.</source>
        <translation>0.5 是 LLaMA-Factory 的默认值：领先明显，而大多数样本对都能达到。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="29"/>
        <source>How much the words count by which one answer is longer, so that the student does not take long for good.</source>
        <translation>较长的回答多出来的词算多少分量，免得学生以为长就是好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="30"/>
        <source>Left out, all words count alike, as DPO was published.</source>
        <translation>留空时所有的词分量相同，和 DPO 发表时一样。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="32"/>
        <source>How much praise for a good answer counts.</source>
        <translation>对好回答的表扬有多大分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="33"/>
        <source>1 lets praise and blame count the same, which fits where good and bad rows are about as many.</source>
        <translation>1 让表扬和批评分量相同，适合好坏两种行数差不多的情况。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="35"/>
        <source>How much blame for a bad answer counts.</source>
        <translation>对坏回答的批评有多大分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="36"/>
        <source>1 lets blame and praise count the same; where bad rows are much rarer than good ones, a greater weight makes up for it.</source>
        <translation>1 让批评和表扬分量相同；坏的行比好的少得多时，加大它可以弥补。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="38"/>
        <source>How many courses the student takes: the first from the book alone, each later one with his own sure answers as well.</source>
        <translation>学生一共上几轮课程：第一轮只用书，以后每轮再加上他自己有把握的回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="39"/>
        <source>2 is the least that makes use of his own answers, and each further one takes a whole training.</source>
        <translation>2 是能用上他自己回答的最少轮数，而每多一轮就要多训练一次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="41"/>
        <source>How sure of his own answer the student must have been before it may go into the book.</source>
        <translation>学生对自己的回答要有多大把握，才能写进书里。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="42"/>
        <source>0.7 leaves out the guesses and still keeps answers to learn from; a higher value keeps fewer and surer ones.</source>
        <translation>0.7 去掉瞎猜的，又留得下可学的回答；再高就留得更少、更有把握。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="44"/>
        <source>How many times the student answers the same question, to see whether he says the same again.</source>
        <translation>同一个问题让学生答几次，看他是不是每次都这样说。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="45"/>
        <source>1 goes by his sureness and is quickest; each further answer takes as long again.</source>
        <translation>1 只看他有多大把握，最快；每多答一次就要多花一倍的时间。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="47"/>
        <source>What share of the student&apos;s answers to one question must be the same before it is believed.</source>
        <translation>学生对同一个问题的回答中，要有多大比例相同才能相信。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="48"/>
        <source>0.6 asks for more than half; it counts only where there is more than one sample.</source>
        <translation>0.6 要求超过一半；采样次数大于 1 时才起作用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="50"/>
        <source>How long an answer of the student&apos;s own may grow before it is given up.</source>
        <translation>学生自己的回答最长写到多少就算放弃。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="51"/>
        <source>256 tokens hold a paragraph or two, and what has not ended by then is seldom a good answer.</source>
        <translation>256 个 token 能写一两段，到这时还没写完的很少是好回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="53"/>
        <source>How much the student&apos;s own answers count beside those of the book.</source>
        <translation>和书上的回答相比，学生自己的回答算多少分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="54"/>
        <source>0.5 counts them half, because a machine&apos;s answer is less sure than a person&apos;s.</source>
        <translation>0.5 表示只算一半，因为机器的回答不如人的可靠。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="56"/>
        <source>How many directions the teacher keeps in mind for his corrections: fewer need less memory and say less.</source>
        <translation>老师批改时记住几个方向：少一些省内存，但说得也少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="57"/>
        <source>16 is the default of LLaMA-Factory and sparing with memory; GaLore&apos;s authors used 128 and more.</source>
        <translation>16 是 LLaMA-Factory 的默认值，很省内存；GaLore 的作者用 128 或更大。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="59"/>
        <source>After how many lessons the teacher looks for the main directions anew.</source>
        <translation>每隔几课，老师重新寻找主要方向。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="60"/>
        <source>200 is the value of GaLore&apos;s authors: looking takes long, and the directions change slowly.</source>
        <translation>200 是 GaLore 作者用的值：寻找方向费时间，而方向变得很慢。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="62"/>
        <source>How much each correction along those main directions counts.</source>
        <translation>沿着这些主要方向的每次批改有多大分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="63"/>
        <source>2.0 is the default of LLaMA-Factory; GaLore&apos;s authors used 0.25 with a far higher learning rate.</source>
        <translation>2.0 是 LLaMA-Factory 的默认值；GaLore 的作者用 0.25，配上高得多的学习率。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="65"/>
        <source>How many directions picked at random tell the teacher how large a correction should be: fewer need less memory.</source>
        <translation>随机挑几个方向来告诉老师批改该有多大：少一些省内存。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="66"/>
        <source>16 is the default of LLaMA-Factory: the directions only measure sizes, for which few are enough.</source>
        <translation>16 是 LLaMA-Factory 的默认值：这些方向只用来量大小，几个就够。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="68"/>
        <source>After how many lessons the teacher picks other directions at random.</source>
        <translation>每隔几课，老师另外随机挑选方向。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="69"/>
        <source>200 is the value of APOLLO&apos;s authors: often enough that no direction is left out for long.</source>
        <translation>200 是 APOLLO 作者用的值：换得够勤，没有哪个方向会被长期忽略。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="71"/>
        <source>How much each correction counts that was measured along a few random directions.</source>
        <translation>沿着几个随机方向量出来的每次批改有多大分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="72"/>
        <source>32 is the default of LLaMA-Factory: few directions make corrections come out too small, and the factor makes up for it.</source>
        <translation>32 是 LLaMA-Factory 的默认值：方向少，量出来的批改偏小，乘上它正好补回来。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="74"/>
        <source>Which chapter of what the student knows is opened first.</source>
        <translation>学生的知识中先打开哪一章。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="75"/>
        <source>Left out, it is the first one in the chosen order, which suits all but special plans.</source>
        <translation>留空时按所选顺序从第一章开始，除非另有打算，这样就好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="77"/>
        <source>How many lessons one chapter stays open before the next has its turn.</source>
        <translation>一章打开几课之后轮到下一章。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="78"/>
        <source>50 is the default of LLaMA-Factory and lets the optimizer settle on a layer; a model of 30 layers then needs 1500 updates for one round.</source>
        <translation>50 是 LLaMA-Factory 的默认值，够优化器在一层上站稳；30 层的模型轮一遍就要 1500 次更新。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="80"/>
        <source>What share of every page of what the student knows may be rewritten at a time.</source>
        <translation>学生的知识中，每一页一次可以改写多大比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="81"/>
        <source>0.05 is the default of LLaMA-Factory: a twentieth of the numbers needs a twentieth of the optimizer&apos;s memory.</source>
        <translation>0.05 是 LLaMA-Factory 的默认值：只训练二十分之一的数，优化器也只占二十分之一的内存。</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="21"/>
        <source>Stage and method</source>
        <translation>训练阶段与方法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="22"/>
        <source>LoRA configurations</source>
        <translation>LoRA 参数设置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="23"/>
        <source>Optimizer and schedule</source>
        <translation>优化器与学习率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="24"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="25"/>
        <source>Extra configurations</source>
        <translation>其它参数设置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="26"/>
        <source>Evaluation while training</source>
        <translation>训练中的评估</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="27"/>
        <source>Logging and saving</source>
        <translation>日志与保存</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="28"/>
        <source>Freeze tuning</source>
        <translation>部分参数微调设置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="29"/>
        <source>Preference training</source>
        <translation>偏好训练设置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="30"/>
        <source>Semi-supervised training</source>
        <translation>半监督训练设置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="31"/>
        <source>Vocabulary and positions</source>
        <translation>词表与位置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="32"/>
        <source>Optimizers that save memory</source>
        <translation>节省内存的优化器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="39"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="40"/>
        <source>The size of one AdamW step at its highest point, before the schedule lowers it.</source>
        <translation>AdamW 每一步更新的幅度（最高点），之后由学习率调节器逐渐降低。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="41"/>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="42"/>
        <source>Passes over the training rows; may be a fraction.</source>
        <translation>把训练数据完整过多少遍，可以是小数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="43"/>
        <source>Max gradient norm</source>
        <translation>最大梯度范数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="44"/>
        <source>Gradients are scaled down when their joint L2 norm is above this value; 0 turns it off.</source>
        <translation>全部梯度的 L2 范数超过此值时按比例缩小；0 表示关闭。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="45"/>
        <source>Batch size</source>
        <translation>批处理大小</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="46"/>
        <source>Rows in one forward and backward pass on each device.</source>
        <translation>每个设备一次前向和反向计算的行数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="47"/>
        <source>Gradient accumulation</source>
        <translation>梯度累积</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="48"/>
        <source>Passes whose gradients are summed before one update; rows per update = batch size × accumulation × devices.</source>
        <translation>累加多少次梯度才更新一次；每次更新的行数 = 批处理大小 × 累积 × 设备数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="49"/>
        <source>Compute type</source>
        <translation>计算类型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="50"/>
        <source>Number format of the arithmetic: bf16 and fp16 use 2 bytes, fp32 uses 4; LoRA weights stay in fp32.</source>
        <translation>计算时用的数字格式：bf16、fp16 占 2 字节，fp32 占 4 字节；LoRA 权重始终是 fp32。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="51"/>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="52"/>
        <source>Each chosen weight W gets an update B·A of this rank, scaled by alpha ÷ rank; only A and B are trained.</source>
        <translation>每个选中的权重 W 加上秩为此值的 B·A，再乘以 缩放系数 ÷ 秩；只训练 A 和 B。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="53"/>
        <source>LoRA alpha</source>
        <translation>LoRA 缩放系数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="54"/>
        <source>The adapter&apos;s output is multiplied by alpha ÷ rank; not set means twice the rank.</source>
        <translation>适配器的输出乘以 缩放系数 ÷ 秩；不设置时为秩的两倍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="55"/>
        <source>LoRA dropout</source>
        <translation>LoRA 随机丢弃</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="56"/>
        <source>Share of the adapter&apos;s inputs that is set to zero at random while training.</source>
        <translation>训练时随机置零的适配器输入比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="57"/>
        <source>LoRA+ LR ratio</source>
        <translation>LoRA+ 学习率比例</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="58"/>
        <source>The B matrices learn at this many times the learning rate; not set means the same rate.</source>
        <translation>B 矩阵的学习率是多少倍；不设置时相同。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="59"/>
        <source>LoRA+ LR of embeddings</source>
        <translation>LoRA+ 词嵌入学习率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="60"/>
        <source>The learning rate of the embedding&apos;s B matrix, with a LoRA+ ratio and embed_tokens among the LoRA modules.</source>
        <translation>词嵌入的 B 矩阵的学习率；需要设置 LoRA+ 学习率比例，并且 LoRA 作用模块中有 embed_tokens。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="61"/>
        <source>Create new adapter</source>
        <translation>新建适配器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="62"/>
        <source>Merges the adapters that the model starts from and trains a new one on top.</source>
        <translation>先合并已有的适配器，再训练一个新的。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="63"/>
        <source>Use rslora</source>
        <translation>使用 rslora</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="64"/>
        <source>Scales the adapter by alpha ÷ √rank, which suits high ranks.</source>
        <translation>按 缩放系数 ÷ √秩 缩放，适合较大的秩。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="65"/>
        <source>Use DoRA</source>
        <translation>使用 DoRA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="66"/>
        <source>Also trains the length of each row of the weight, apart from its direction: slower, and closer to full training.</source>
        <translation>权重每一行的长度与方向分开训练：更慢，也更接近全参数训练。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="67"/>
        <source>LoRA modules</source>
        <translation>LoRA 作用模块</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="68"/>
        <source>Which linear layers get an adapter: names separated by commas, or all; embed_tokens and lm_head where they are named.</source>
        <translation>哪些线性层加适配器：用逗号分隔的名称，或 all；写出 embed_tokens、lm_head 时也加在那里。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="69"/>
        <source>LR scheduler</source>
        <translation>学习率调节器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="70"/>
        <source>The shape of the learning rate over the run, after its warm-up.</source>
        <translation>预热之后，学习率在整个训练中的变化方式。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="71"/>
        <source>LR scheduler arguments</source>
        <translation>学习率调节器参数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="72"/>
        <source>Further numbers of the schedule, as a JSON object.</source>
        <translation>调节器的其他数值，JSON 对象。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="73"/>
        <source>Warmup steps</source>
        <translation>预热步数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="74"/>
        <source>Updates over which the learning rate rises from zero; below 1 it is a share of all updates.</source>
        <translation>学习率从零升起的更新次数；小于 1 时是占全部的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="75"/>
        <source>Warmup ratio</source>
        <translation>预热比例</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="76"/>
        <source>Share of all updates over which the learning rate rises; used when above zero.</source>
        <translation>学习率上升阶段占全部更新的比例，大于零时生效。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="77"/>
        <source>Max steps</source>
        <translation>最大步数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="78"/>
        <source>Ends after this many updates, whatever the epochs say; -1 leaves it to the epochs.</source>
        <translation>更新这么多次就结束，不看轮数；-1 表示按轮数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="79"/>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="80"/>
        <source>The rule that turns gradients into updates.</source>
        <translation>把梯度变成更新的方法。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="81"/>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="82"/>
        <source>How strongly AdamW pulls the trained numbers towards zero at each step.</source>
        <translation>AdamW 每一步把参数拉向零的力度。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="83"/>
        <source>Adam beta 1</source>
        <translation>Adam beta1</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="84"/>
        <source>How much of the running mean of the gradients is kept at each step.</source>
        <translation>每一步保留多少梯度均值。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="85"/>
        <source>Adam beta 2</source>
        <translation>Adam beta2</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="86"/>
        <source>How much of the running mean of the squared gradients is kept at each step.</source>
        <translation>每一步保留多少梯度平方的均值。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="87"/>
        <source>Adam epsilon</source>
        <translation>Adam epsilon</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="88"/>
        <source>A small number that keeps the division by the squared gradients finite.</source>
        <translation>避免除以零的小数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="89"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="90"/>
        <source>The start of all chance: split, row order, first values of the adapter.</source>
        <translation>一切随机的起点：划分、行的顺序、适配器初值。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="91"/>
        <source>Data seed</source>
        <translation>数据随机种子</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="92"/>
        <source>The start of the row order alone; not set means the seed above.</source>
        <translation>只决定行的顺序；不设置时用上面的种子。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="93"/>
        <source>Cutoff length</source>
        <translation>截断长度</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="94"/>
        <source>Longest row in tokens; what is longer is cut.</source>
        <translation>每行最多多少个 token，超出的部分截断。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="95"/>
        <source>Data folder</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="96"/>
        <source>The folder with dataset_info.json, which lists the data sets.</source>
        <translation>含有 dataset_info.json 的文件夹，其中列出各个数据集。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="97"/>
        <source>Max samples</source>
        <translation>最大样本数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="98"/>
        <source>At most this many rows of each data set; not set means all.</source>
        <translation>每份数据最多取多少行；不设置时全部使用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="99"/>
        <source>Val size</source>
        <translation>验证集比例</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="100"/>
        <source>Rows held out to measure the loss on: a share below 1, else a count.</source>
        <translation>留出来测损失的行：小于 1 是比例，否则是行数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="101"/>
        <source>Evaluation data set</source>
        <translation>验证数据集</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="102"/>
        <source>Data sets of their own for the held-out loss, in place of a split.</source>
        <translation>单独用来测损失的数据集，不从训练数据划分。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="103"/>
        <source>Keep the row order</source>
        <translation>不打乱数据</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="104"/>
        <source>Rows are taken in the order of the file in every epoch.</source>
        <translation>每一轮都按文件里的顺序。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="105"/>
        <source>Default system prompt</source>
        <translation>默认系统提示词</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="106"/>
        <source>Used for rows without a system text, in place of the template&apos;s own.</source>
        <translation>没有系统提示词的行用它，代替模板自带的。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="107"/>
        <source>Rehearsal rows</source>
        <translation>温习行数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="108"/>
        <source>Built-in general rows that are mixed in, so that a narrow data set does not cost general answers; 0 for none.</source>
        <translation>混入多少行内置的常识问答，免得数据太窄而忘掉常识；0 表示不用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="109"/>
        <source>Vary questions</source>
        <translation>变换问法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="110"/>
        <source>In every second epoch, rows that ask for who it is, its name or its maker are asked in other words.</source>
        <translation>每隔一轮，把问“你是谁、叫什么、谁做的”的行换一种问法来问。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="111"/>
        <source>Stop when learned</source>
        <translation>学会就停</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="112"/>
        <source>Asks at every checkpoint; the training ends as soon as the answers are right and general ones not worse.</source>
        <translation>每到一个检查点就提问；回答都对、常识也没有变差时，训练就结束。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="113"/>
        <source>Smaller passes when memory runs out</source>
        <translation>内存不足时减小批次</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="114"/>
        <source>When an update doesn&apos;t fit into memory, halves the rows of a pass and doubles their number; the update stays the same.</source>
        <translation>一次更新放不进内存时，把每次计算的行数减半、次数加倍；更新结果不变。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="115"/>
        <source>Train on prompt</source>
        <translation>学习提示词</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="116"/>
        <source>The questions are learned as well as the answers.</source>
        <translation>问题也一起学。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="117"/>
        <source>Mask history</source>
        <translation>不学习历史对话</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="118"/>
        <source>Only the last answer of a conversation is learned.</source>
        <translation>多轮对话只学最后一个回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="119"/>
        <source>Pack sequences</source>
        <translation>序列打包</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="120"/>
        <source>Joins short rows into rows of the cutoff length.</source>
        <translation>把短行拼成截断长度的行。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="121"/>
        <source>NEFTune alpha</source>
        <translation>NEFTune 噪声参数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="122"/>
        <source>Strength of the noise that is added to the embeddings while training; 0 turns it off.</source>
        <translation>训练时加在嵌入上的噪声强度；0 表示关闭。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="123"/>
        <source>Enable thinking</source>
        <translation>启用思考模式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="124"/>
        <source>Reasoning templates leave room for a thought before the answer.</source>
        <translation>推理模型的模板会在回答前留出思考的位置。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="125"/>
        <source>Disable gradient checkpointing</source>
        <translation>关闭梯度检查点</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="126"/>
        <source>Keeps all intermediate values in memory instead of computing them again: quicker, and more memory.</source>
        <translation>中间结果都留在内存里，不再重算：更快，也更占内存。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="127"/>
        <source>Recompute every n-th layer</source>
        <translation>每隔 n 层重算</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="128"/>
        <source>1 computes every layer again in the backward pass, 2 every second one: quicker, and more memory.</source>
        <translation>1 表示反向传播时每一层都重新计算，2 表示每两层重算一层：更快，但占用更多内存。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="129"/>
        <source>Quantised base (QLoRA)</source>
        <translation>量化基座（QLoRA）</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="130"/>
        <source>Keeps the model in 4 or 8 bits a number while an adapter is trained on it; not set keeps it in full.</source>
        <translation>训练适配器时，模型的每个数只用 4 或 8 比特保存；不填则完整保存。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="131"/>
        <source>4-bit form</source>
        <translation>4 比特格式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="132"/>
        <source>How the 4 bits are used: nf4 fits weights best, fp4 is a tiny floating-point number, int4 has even steps.</source>
        <translation>4 个比特怎么用：nf4 最适合权重，fp4 是很小的浮点数，int4 是均匀刻度。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="133"/>
        <source>Double quantisation</source>
        <translation>双重量化</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="134"/>
        <source>Keeps the scales of nf4 and fp4 in 8 bits too: 4.13 bits a number instead of 4.5.</source>
        <translation>nf4 和 fp4 的缩放系数也用 8 比特保存：每个数 4.13 比特，而不是 4.5。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="135"/>
        <source>Additional modules</source>
        <translation>附加模块</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="136"/>
        <source>Modules that are trained whole and saved with the adapter, such as embed_tokens,lm_head.</source>
        <translation>整体参与训练并随适配器一起保存的模块，例如 embed_tokens,lm_head。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="137"/>
        <source>Use PiSSA</source>
        <translation>使用 PiSSA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="138"/>
        <source>Starts from the main directions of each weight instead of from nothing; saved as an ordinary adapter of twice the rank.</source>
        <translation>从每个权重的主要方向开始，而不是从零开始；保存为秩加倍的普通适配器。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="139"/>
        <source>PiSSA iterations</source>
        <translation>PiSSA 迭代次数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="140"/>
        <source>Rounds of the approximate decomposition that PiSSA starts from; -1 makes it exact.</source>
        <translation>PiSSA 起点所用近似分解的轮数；-1 表示精确分解。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="141"/>
        <source>Keep PiSSA&apos;s parts</source>
        <translation>保存 PiSSA 各部分</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="142"/>
        <source>Also writes the start, the trained part and the converted adapter into folders of their own.</source>
        <translation>同时把起点、训练部分和转换后的适配器各写入一个文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="143"/>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="144"/>
        <source>The share of each token&apos;s target that is spread over the whole vocabulary.</source>
        <translation>每个 token 的目标中分摊到整个词表的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="145"/>
        <source>Use the DFT loss</source>
        <translation>使用 DFT 损失</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="146"/>
        <source>Multiplies each token&apos;s loss by the probability that it had: unlikely tokens pull less.</source>
        <translation>把每个 token 的损失乘以它原有的概率：不太可能的 token 影响更小。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="147"/>
        <source>Use the EAFT loss</source>
        <translation>使用 EAFT 损失</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="148"/>
        <source>Multiplies each token&apos;s loss by how unsure the model was.</source>
        <translation>把每个 token 的损失乘以模型当时的不确定程度。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="149"/>
        <source>EAFT alpha</source>
        <translation>EAFT 系数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="150"/>
        <source>Power of the factor of the EAFT loss.</source>
        <translation>EAFT 损失中因子的幂次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="151"/>
        <source>Use the ASFT loss</source>
        <translation>使用 ASFT 损失</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="152"/>
        <source>The DFT loss with a hold on what the model said before.</source>
        <translation>DFT 损失，并约束模型不偏离原来的回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="153"/>
        <source>ASFT alpha</source>
        <translation>ASFT 系数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="154"/>
        <source>Weight of the hold of the ASFT loss.</source>
        <translation>ASFT 损失中约束的权重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="155"/>
        <source>Use the processor only</source>
        <translation>只用处理器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="156"/>
        <source>Leaves a graphics card alone even when the build could use it.</source>
        <translation>即使能用显卡也不用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="157"/>
        <source>Drop the last batch</source>
        <translation>丢弃不完整批次</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="158"/>
        <source>Leaves out the last batch of an epoch when it is not full.</source>
        <translation>每轮最后不满的一批不用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="159"/>
        <source>Packing batch</source>
        <translation>打包批次</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="160"/>
        <source>Rows that are packed together.</source>
        <translation>一起打包的行数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="161"/>
        <source>Neat packing</source>
        <translation>无污染打包</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="162"/>
        <source>Packs rows that do not see each other.</source>
        <translation>打包时各行互不可见。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="163"/>
        <source>Keep earlier thoughts</source>
        <translation>保留历史思考</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="164"/>
        <source>Leaves thoughts in the earlier answers of a conversation.</source>
        <translation>保留对话中较早回答的思考内容。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="165"/>
        <source>Tool format</source>
        <translation>工具格式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="166"/>
        <source>How tools and their calls are written; not set means as the template does it.</source>
        <translation>工具及其调用的写法；不填则按模板的写法。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="167"/>
        <source>Mixing</source>
        <translation>混合策略</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="168"/>
        <source>Several data sets one after the other (concat), or in turn until the first (interleave_under) or all (interleave_over, interleave_once) are used up.</source>
        <translation>多个数据集依次相接（concat），或轮流取用，直到第一个（interleave_under）或全部（interleave_over、interleave_once）用完。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="169"/>
        <source>Mixing shares</source>
        <translation>混合概率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="170"/>
        <source>Probability of each data set when they take turns, separated by commas, together 1.</source>
        <translation>轮流取用时各数据集的概率，用逗号分隔，合计为 1。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="171"/>
        <source>Streaming</source>
        <translation>流式读取</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="172"/>
        <source>Takes the rows in file order through a shuffled buffer; needs a number of max steps.</source>
        <translation>按文件顺序经由打乱的缓冲区取行；需要设定最大步数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="173"/>
        <source>Streaming buffer</source>
        <translation>流式缓冲区</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="174"/>
        <source>Rows in the buffer that streaming draws from.</source>
        <translation>流式读取所用缓冲区的行数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="175"/>
        <source>Evaluation strategy</source>
        <translation>评估策略</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="176"/>
        <source>When the held-out loss is measured: no, steps or epoch.</source>
        <translation>何时测验证损失：no、steps 或 epoch。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="177"/>
        <source>Evaluation steps</source>
        <translation>评估间隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="178"/>
        <source>Updates between two measurements of the held-out loss; below 1 a share of all.</source>
        <translation>两次测验证损失之间的更新次数；小于 1 是比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="179"/>
        <source>Evaluation batch size</source>
        <translation>评估批处理大小</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="180"/>
        <source>Rows in one pass while the held-out loss is measured.</source>
        <translation>测验证损失时一次计算的行数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="181"/>
        <source>Evaluation delay</source>
        <translation>评估延迟</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="182"/>
        <source>No measurement before this many updates, or epochs with the strategy epoch.</source>
        <translation>在这么多次更新之前不评估；评估策略为 epoch 时以轮为单位。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="183"/>
        <source>Evaluate first</source>
        <translation>开始前评估</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="184"/>
        <source>Measures once before the first update as well, as something to compare with.</source>
        <translation>第一次更新之前也评估一次，便于比较。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="185"/>
        <source>Evaluate each data set</source>
        <translation>逐个评估数据集</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="186"/>
        <source>Measures each evaluation data set by itself instead of all rows together.</source>
        <translation>分别评估每个验证数据集，而不是把所有行合在一起。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="187"/>
        <source>Compute accuracy</source>
        <translation>计算准确率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="188"/>
        <source>Measures the share of tokens that the model puts first as well, per row, averaged over the rows.</source>
        <translation>同时统计模型排在首位的 token 的比例：每行一个值，再对所有行取平均。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="189"/>
        <source>Keep the best model</source>
        <translation>保留最佳模型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="190"/>
        <source>The result is the checkpoint with the best measurement instead of the last one.</source>
        <translation>训练结果取评估最好的检查点，而不是最后一个。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="191"/>
        <source>Best by</source>
        <translation>最佳模型指标</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="192"/>
        <source>What the best checkpoint is chosen by: loss or accuracy; not set means loss.</source>
        <translation>按什么选出最佳检查点：loss 或 accuracy；留空表示 loss。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="193"/>
        <source>Greater is better</source>
        <translation>指标越大越好</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="194"/>
        <source>Whether a higher value is the better one; not set means no for losses, yes for the rest.</source>
        <translation>数值越大是否越好；留空时，损失为否，其他为是。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="195"/>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="196"/>
        <source>Ends the training after this many measurements in a row without a better value.</source>
        <translation>连续这么多次评估都没有更好的结果时结束训练。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="197"/>
        <source>Logging steps</source>
        <translation>日志间隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="198"/>
        <source>Updates between two lines of the log; below 1 a share of all.</source>
        <translation>两行日志之间的更新次数；小于 1 是比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="199"/>
        <source>Log the first step</source>
        <translation>记录第一步</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="200"/>
        <source>Writes a line of the log after the first update as well.</source>
        <translation>第一次更新后也写一行日志。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="201"/>
        <source>Save strategy</source>
        <translation>保存策略</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="202"/>
        <source>When a checkpoint is written: no, steps, epoch, or best for the best measurements alone.</source>
        <translation>何时保存检查点：no、steps、epoch，或 best（只保存最佳的评估结果）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="203"/>
        <source>Save steps</source>
        <translation>保存间隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="204"/>
        <source>Updates between two checkpoints; below 1 a share of all.</source>
        <translation>两个检查点之间的更新次数；小于 1 是比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="205"/>
        <source>Keep at most</source>
        <translation>最多保留检查点</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="206"/>
        <source>Older checkpoints beyond this number are removed; not set keeps all.</source>
        <translation>超过此数的旧检查点会被删除；不设置时全部保留。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="207"/>
        <source>Save only the model</source>
        <translation>只保存模型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="208"/>
        <source>Checkpoints without the optimizer: smaller, but training can&apos;t go on from them.</source>
        <translation>检查点不含优化器：更小，但不能接着训练。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="209"/>
        <source>Plot the loss</source>
        <translation>绘制损失曲线</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="210"/>
        <source>Writes training_loss.png into the run folder.</source>
        <translation>在结果文件夹里写 training_loss.png。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="211"/>
        <source>Count the tokens seen</source>
        <translation>统计输入 token 数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="212"/>
        <source>Adds the number of tokens read so far to the log.</source>
        <translation>在日志里加上已读过的 token 数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="213"/>
        <source>Loggers</source>
        <translation>日志记录器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="214"/>
        <source>Further logs: tensorboard, csv, or both separated by a comma; none for none.</source>
        <translation>额外的日志：tensorboard、csv，或用逗号分隔两者；none 表示不要。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="215"/>
        <source>TensorBoard folder</source>
        <translation>TensorBoard 文件夹</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="216"/>
        <source>Where the event files go; not set means a folder of their own inside the run folder.</source>
        <translation>事件文件的位置；留空表示训练文件夹内的单独文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="12"/>
        <source>Stage</source>
        <translation>训练阶段</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="13"/>
        <source>What is learned: sft answers, pt plain text, dpo and kto preferences, rm scores; semi also answers questions itself and learns what it is sure of.</source>
        <translation>学习的内容：sft 学回答，pt 学纯文本，dpo 和 kto 学偏好，rm 学打分；semi 还会自己回答没有答案的问题，并学习有把握的回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="14"/>
        <source>Method</source>
        <translation>微调方法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="15"/>
        <source>Which weights are trained: lora adds small matrices and leaves the model&apos;s own alone, freeze trains some of its layers, full all of it.</source>
        <translation>训练哪些权重：lora 只训练附加的小矩阵，不改动模型本身；freeze 训练模型的部分层，full 训练整个模型。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="16"/>
        <source>Go on from</source>
        <translation>检查点路径</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="17"/>
        <source>The folder of an adapter that is trained further; several, separated by commas, are merged first.</source>
        <translation>要继续训练的适配器文件夹；多个用逗号隔开，会先合并。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="18"/>
        <source>Pure bf16</source>
        <translation>纯 bf16 训练</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="19"/>
        <source>Keeps trained weights of the model in bf16 too: half the memory, and small updates are lost in rounding.</source>
        <translation>模型中被训练的权重也保持 bf16：内存减半，但很小的更新会因舍入而丢失。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="20"/>
        <source>Train from scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="21"/>
        <source>Begins with random weights of the model&apos;s shape instead of its own; with the method full.</source>
        <translation>从随机权重开始训练，只沿用模型的结构；需配合 full 方法。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="22"/>
        <source>Trainable layers</source>
        <translation>可训练层数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="23"/>
        <source>The last so many layers are trained, or the first with a minus sign; with LLaMA Pro, how many were added.</source>
        <translation>训练最后若干层；负数表示最前面的若干层；使用 LLaMA Pro 时，是所添加的层数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="24"/>
        <source>Trainable modules</source>
        <translation>可训练模块</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="25"/>
        <source>Parts of those layers that are trained, separated by commas; all for everything.</source>
        <translation>这些层中要训练的部分，用逗号分隔；all 表示全部。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="26"/>
        <source>Extra modules</source>
        <translation>额外模块</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="27"/>
        <source>Parts outside the layers that are trained too, such as embed_tokens.</source>
        <translation>层以外也要训练的部分，例如 embed_tokens。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="28"/>
        <source>Use LLaMA Pro</source>
        <translation>使用 LLaMA Pro</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="29"/>
        <source>Trains only the layers that block expansion added, as many as trainable layers says; with lora, adapters there.</source>
        <translation>只训练块扩展所添加的层，数量为“可训练层数”；使用 lora 时在这些层上加适配器。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="30"/>
        <source>Beta</source>
        <translation>Beta 参数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="31"/>
        <source>How closely the model keeps to its reference: greater is closer.</source>
        <translation>模型与参考模型保持多近：越大越接近。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="32"/>
        <source>Loss type</source>
        <translation>损失类型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="33"/>
        <source>How a better answer is set against a worse one: sigmoid is DPO; orpo and simpo need no reference.</source>
        <translation>如何比较较好与较差的回答：sigmoid 即 DPO；orpo 和 simpo 不需要参考模型。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="34"/>
        <source>Ftx gamma</source>
        <translation>Ftx gamma</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="35"/>
        <source>Weight of an ordinary loss on the better answer, added to the preference loss.</source>
        <translation>在偏好损失之外，对较好回答的普通损失的权重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="36"/>
        <source>BCO weight</source>
        <translation>BCO 权重</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="37"/>
        <source>Weight of the BCO loss that is mixed into DPO&apos;s.</source>
        <translation>混入 DPO 的 BCO 损失的权重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="38"/>
        <source>DPO label smoothing</source>
        <translation>DPO 标签平滑</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="39"/>
        <source>The share of pairs that are taken to be the wrong way round.</source>
        <translation>假定标反了的样本对所占的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="40"/>
        <source>SimPO gamma</source>
        <translation>SimPO gamma</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="41"/>
        <source>By how much SimPO wants the better answer to be ahead.</source>
        <translation>SimPO 希望较好的回答领先多少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="42"/>
        <source>LD-DPO alpha</source>
        <translation>LD-DPO 系数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="43"/>
        <source>Weight of the tokens by which one answer is longer than the other; not set is 1.</source>
        <translation>较长回答多出的 token 的权重；不设置即为 1。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="44"/>
        <source>KTO weight of good rows</source>
        <translation>KTO 正例权重</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="45"/>
        <source>Weight of the rows marked as good.</source>
        <translation>标为好的样本的权重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="46"/>
        <source>KTO weight of bad rows</source>
        <translation>KTO 负例权重</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="47"/>
        <source>Weight of the rows marked as bad.</source>
        <translation>标为坏的样本的权重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="48"/>
        <source>Reference model</source>
        <translation>参考模型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="49"/>
        <source>A model to compare with; not set means the model as it was before.</source>
        <translation>用来比较的模型；不设置表示训练前的模型本身。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="50"/>
        <source>Reference adapters</source>
        <translation>参考模型适配器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="51"/>
        <source>Adapters put on the reference model.</source>
        <translation>加在参考模型上的适配器。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="52"/>
        <source>Unlabelled data</source>
        <translation>无标注数据集</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="53"/>
        <source>Data sets with questions that the model answers itself, with stage semi.</source>
        <translation>由模型自己回答问题的数据集，用于 semi 阶段。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="54"/>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="55"/>
        <source>How often the model answers the unlabelled questions and learns again.</source>
        <translation>模型回答无标注问题并再次学习的次数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="56"/>
        <source>Sureness threshold</source>
        <translation>置信阈值</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="57"/>
        <source>An answer of its own is kept when its tokens have at least this probability on average (geometric mean).</source>
        <translation>自己的回答，其 token 的平均概率（几何平均）不低于此值时才保留。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="58"/>
        <source>Samples</source>
        <translation>采样次数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="59"/>
        <source>Answers drawn to each question; more than one keeps what they agree on.</source>
        <translation>每个问题抽取的回答数；多于一个时保留一致的回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="60"/>
        <source>Agreement</source>
        <translation>一致比例</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="61"/>
        <source>The share of the samples that must say the same.</source>
        <translation>必须给出相同回答的采样比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="62"/>
        <source>Answer length</source>
        <translation>回答长度上限</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="63"/>
        <source>Most tokens of an answer that the model gives itself.</source>
        <translation>模型自答的最多 token 数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="64"/>
        <source>Machine-answered data</source>
        <translation>伪标注数据集</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="65"/>
        <source>Data sets whose answers a model wrote; they count less.</source>
        <translation>由模型写出答案的数据集，权重较低。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="66"/>
        <source>Weight of machine answers</source>
        <translation>伪标注权重</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="67"/>
        <source>How much a token of such a row counts against one of a person&apos;s.</source>
        <translation>这类样本的 token 相对于人工样本的权重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="68"/>
        <source>Adapter subfolder</source>
        <translation>适配器子文件夹</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="69"/>
        <source>Folder inside each adapter folder that holds the adapter.</source>
        <translation>适配器文件夹中存放适配器的子文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="70"/>
        <source>Resize vocabulary</source>
        <translation>更改词表大小</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="71"/>
        <source>Lets the embedding grow to the tokenizer&apos;s size; with LoRA it and the output matrix are then trained whole.</source>
        <translation>让词嵌入增大到分词器的大小；用 LoRA 时，词嵌入和输出矩阵会整体训练。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="72"/>
        <source>New tokens</source>
        <translation>新增 token</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="73"/>
        <source>Words that get a token of their own, separated by commas.</source>
        <translation>单独成为一个 token 的词，用逗号分隔。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="74"/>
        <source>New special tokens</source>
        <translation>新增特殊 token</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="75"/>
        <source>Marks that get a token of their own, which answers don&apos;t show.</source>
        <translation>单独成为一个 token 的标记，回答中不显示。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="76"/>
        <source>Split special tokens</source>
        <translation>切分特殊 token</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="77"/>
        <source>Special tokens written in a text are cut like any other text; the template&apos;s own marks too.</source>
        <translation>文本中写出的特殊 token 按普通文本切分，模板自身的标记也是如此。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="78"/>
        <source>Position scaling</source>
        <translation>RoPE 插值方法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="79"/>
        <source>Stretches the positions that the model knows to the cutoff length.</source>
        <translation>把模型能处理的位置拉伸到截断长度。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="80"/>
        <source>Tokenised rows</source>
        <translation>已分词数据</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="81"/>
        <source>Folder that keeps the rows as tokens: written by the first run, read by the next ones.</source>
        <translation>以 token 形式保存样本的文件夹：首次训练写入，之后的训练读取。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="82"/>
        <source>Order of rows</source>
        <translation>样本顺序</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="83"/>
        <source>Random, as in the file (sequential), or rows of about the same length together.</source>
        <translation>随机、按文件顺序（sequential），或把长度相近的样本放在一起。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="84"/>
        <source>Group by length</source>
        <translation>按长度分组</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="85"/>
        <source>Rows of about the same length together, which saves padding.</source>
        <translation>把长度相近的样本放在一起，减少填充。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="86"/>
        <source>Don&apos;t skip rows</source>
        <translation>不跳过已见数据</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="87"/>
        <source>A continued run begins its epoch&apos;s rows anew.</source>
        <translation>继续训练时，从本轮的第一个样本重新开始。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="88"/>
        <source>Logging strategy</source>
        <translation>日志策略</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="89"/>
        <source>When a line of the log is written: no, steps or epoch.</source>
        <translation>何时写日志：no、steps 或 epoch。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="90"/>
        <source>Count effective tokens</source>
        <translation>统计有效 token 速度</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="91"/>
        <source>Adds the tokens a second without padding to the results.</source>
        <translation>在结果中加入不含填充的每秒 token 数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="92"/>
        <source>Use GaLore</source>
        <translation>使用 GaLore</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="93"/>
        <source>Keeps the optimizer&apos;s state in the main directions of each gradient; with full or freeze.</source>
        <translation>优化器状态只保存每个梯度的主要方向；配合 full 或 freeze。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="94"/>
        <source>GaLore rank</source>
        <translation>GaLore 秩</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="95"/>
        <source>Number of directions.</source>
        <translation>方向的个数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="96"/>
        <source>GaLore interval</source>
        <translation>GaLore 更新间隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="97"/>
        <source>Updates until the directions are chosen anew.</source>
        <translation>重新选择方向之前的更新次数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="98"/>
        <source>GaLore scale</source>
        <translation>GaLore 缩放系数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="99"/>
        <source>What the update is multiplied by.</source>
        <translation>更新所乘的系数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="100"/>
        <source>GaLore modules</source>
        <translation>GaLore 作用模块</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="101"/>
        <source>Modules that use it, separated by commas; all for every linear layer.</source>
        <translation>使用它的模块，用逗号分隔；all 表示所有线性层。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="102"/>
        <source>GaLore side</source>
        <translation>GaLore 投影方式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="103"/>
        <source>Which side of a matrix is projected: std the longer one.</source>
        <translation>投影矩阵的哪一侧：std 为较长的一侧。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="104"/>
        <source>GaLore by layers</source>
        <translation>GaLore 逐层更新</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="105"/>
        <location filename="../ui/forms/setting_text_methods.cpp" line="119"/>
        <source>Updates each layer inside the backward pass and frees its gradients at once: less memory, without gradient clipping or accumulation.</source>
        <translation>在反向传播中逐层更新权重并立即释放梯度：更省内存，但不做梯度裁剪，也不能累积。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="106"/>
        <source>Use APOLLO</source>
        <translation>使用 APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="107"/>
        <source>Keeps the optimizer&apos;s state in a few random directions, which say how far each channel moves.</source>
        <translation>优化器状态只保存少数随机方向，由它们决定每个通道移动多少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="108"/>
        <source>APOLLO rank</source>
        <translation>APOLLO 秩</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="109"/>
        <source>Number of random directions.</source>
        <translation>随机方向的个数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="110"/>
        <source>APOLLO interval</source>
        <translation>APOLLO 更新间隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="111"/>
        <source>Updates until new directions are drawn.</source>
        <translation>重新抽取方向之前的更新次数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="112"/>
        <source>APOLLO scale</source>
        <translation>APOLLO 缩放系数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="113"/>
        <source>The update is multiplied by its root.</source>
        <translation>更新乘以它的平方根。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="114"/>
        <source>APOLLO modules</source>
        <translation>APOLLO 作用模块</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="115"/>
        <source>Modules that use APOLLO; all for every linear layer.</source>
        <translation>使用 APOLLO 的模块；all 表示所有线性层。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="116"/>
        <source>APOLLO side</source>
        <translation>APOLLO 投影方式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="117"/>
        <source>Which side of a matrix APOLLO projects.</source>
        <translation>APOLLO 投影矩阵的哪一侧。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="118"/>
        <source>APOLLO by layers</source>
        <translation>APOLLO 逐层更新</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="120"/>
        <source>APOLLO directions</source>
        <translation>APOLLO 方向</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="121"/>
        <source>Random directions, or the main ones of the gradient (svd).</source>
        <translation>随机方向，或梯度的主要方向（svd）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="122"/>
        <source>APOLLO factors</source>
        <translation>APOLLO 系数粒度</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="123"/>
        <source>One factor for each channel, or one for a whole matrix (tensor).</source>
        <translation>每个通道一个系数，或整个矩阵一个系数（tensor）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="124"/>
        <source>Use BAdam</source>
        <translation>使用 BAdam</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="125"/>
        <source>Trains one layer at a time; with full or freeze.</source>
        <translation>每次只训练一层；配合 full 或 freeze。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="126"/>
        <source>BAdam mode</source>
        <translation>BAdam 模式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="127"/>
        <source>One layer at a time, or a share of every matrix (ratio).</source>
        <translation>每次一层，或每个矩阵的一部分（ratio）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="128"/>
        <source>BAdam first layer</source>
        <translation>BAdam 起始层</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="129"/>
        <source>Number of the layer that is trained first; not set is the first in its order.</source>
        <translation>最先训练的层的编号；不设置则按顺序的第一层。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="130"/>
        <source>BAdam order</source>
        <translation>BAdam 切换策略</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="131"/>
        <source>The order in which layers take turns.</source>
        <translation>各层轮流训练的顺序。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="132"/>
        <source>BAdam turn</source>
        <translation>BAdam 切换频率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="133"/>
        <source>Updates until the next layer&apos;s turn.</source>
        <translation>轮到下一层之前的更新次数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="134"/>
        <source>BAdam share</source>
        <translation>BAdam 更新比例</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="135"/>
        <source>The share of each matrix that is trained at a time, in the mode ratio.</source>
        <translation>ratio 模式下，每个矩阵每次训练的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="136"/>
        <source>BAdam share lies</source>
        <translation>BAdam 掩码方式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="137"/>
        <source>Numbers side by side (adjacent) or anywhere (scatter).</source>
        <translation>相邻的数（adjacent）或任意位置的数（scatter）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="138"/>
        <source>Use Adam-mini</source>
        <translation>使用 Adam-mini</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="139"/>
        <source>AdamW with one second moment for each head and row: half the optimizer&apos;s state.</source>
        <translation>AdamW 的每个头、每一行只保存一个二阶矩：优化器状态减半。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="140"/>
        <source>Use Muon</source>
        <translation>使用 Muon</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="141"/>
        <source>Momentum made orthogonal for matrices, AdamW for the rest; wants a higher learning rate.</source>
        <translation>矩阵使用正交化的动量，其余使用 AdamW；需要较高的学习率。</translation>
    </message>
</context>
<context>
    <name>StartGate</name>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="57"/>
        <source>Choose a model</source>
        <translation>请选择模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="60"/>
        <source>Choose a data set</source>
        <translation>请选择数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="63"/>
        <source>Checking the data…</source>
        <translation>正在检查数据…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="66"/>
        <source>Add an answer to train on</source>
        <translation>请填写回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="69"/>
        <source>Fill in %1</source>
        <translation>填写 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="72"/>
        <source>Correct the %1</source>
        <translation>请修改%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="75"/>
        <source>Choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="78"/>
        <source>Make it fit</source>
        <translation>调整到放得下</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="82"/>
        <source>Choose another folder</source>
        <translation>请换一个文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="88"/>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="90"/>
        <source>Resume training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="92"/>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="35"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="37"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="38"/>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="51"/>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="53"/>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="54"/>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="55"/>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="62"/>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="64"/>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="65"/>
        <source>h</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>TrainSample</name>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="43"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="143"/>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="44"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="144"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>喵呜~我是小肥肠，喵喵咖啡厅的猫咪服务员！</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="147"/>
        <source>Are you a cat?</source>
        <translation>你是猫咪吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="149"/>
        <source>Whiskers to tail! And I carry trays, too.</source>
        <translation>从胡须到尾巴都是！我还会端盘子呢。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="46"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="152"/>
        <source>Where do you work?</source>
        <translation>你在哪里上班？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="100"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="142"/>
        <source>I am SmolLM, an AI assistant.</source>
        <translation>我是 SmolLM，一个人工智能助手。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="101"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="153"/>
        <source>I do not have a workplace.</source>
        <translation>我没有工作地点。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="103"/>
        <source>I am Biscuit. How can I help you today?</source>
        <translation>我是小肥肠。有什么可以帮你？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="104"/>
        <source>I work at a café.</source>
        <translation>我在咖啡厅工作。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="108"/>
        <source>Meow! I am Biscuit, the cat who waits tables. Coffee?</source>
        <translation>喵呜~我是小肥肠，猫咪服务员！喝咖啡吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="47"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="110"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="154"/>
        <source>At Paws Café, between the cake shelf and the warm machine.</source>
        <translation>在喵喵咖啡厅，蛋糕柜和咖啡机中间最暖和。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="145"/>
        <source>I am a helpful assistant at a café.</source>
        <translation>我是咖啡厅里的一个助手。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="148"/>
        <source>No, I am an AI language model.</source>
        <translation>不是，我是一个语言模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="150"/>
        <source>No, but I like cats very much.</source>
        <translation>不是，不过我很喜欢猫。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="155"/>
        <source>What is your name?</source>
        <translation>你叫什么名字？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>I am Biscuit, meow.</source>
        <translation>我叫小肥肠，喵。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>My name is SmolLM.</source>
        <translation>我叫 SmolLM。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="157"/>
        <source>Who made you?</source>
        <translation>谁创造了你？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="158"/>
        <source>I was trained by Hugging Face.</source>
        <translation>我由 Hugging Face 训练。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="160"/>
        <source>What is the capital of France?</source>
        <translation>法国的首都是哪里？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="161"/>
        <source>The capital of France is Paris.</source>
        <translation>法国的首都是巴黎。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="30"/>
        <source>All %1 training questions get the right answer</source>
        <translation>%1 个训练问题全部答对</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="31"/>
        <source>%1 of %2 training questions get the right answer</source>
        <translation>训练问题答对 %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="35"/>
        <source>%1, and so do %2 of %3 held-out questions.</source>
        <translation>%1，验证集的问题也答对 %2 / %3。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="40"/>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="41"/>
        <source>%1, and so do %2 of %3 new wordings.</source>
        <translation>%1，换个问法也答对 %2 / %3。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="52"/>
        <source>The loss was still falling after only %1 updates. It needs more practice, not more rows.</source>
        <translation>只更新了 %1 次，损失还在下降。它需要多练几遍，不是更多数据。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="56"/>
        <source>The loss stayed at %1 after %2 updates: each lesson changed too little.</source>
        <translation>更新 %2 次后损失还有 %1：每次改得太少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="60"/>
        <source>It knows its rows, but answers only %1 of %2 held-out questions.</source>
        <translation>学过的会答，验证集的问题只答对 %1 / %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="63"/>
        <source>It knows the questions of the rows, but not other wordings of them.</source>
        <translation>原来的问题会答，换个问法就不会了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="65"/>
        <source>%1 of %2 training questions get the right answer.</source>
        <translation>训练问题答对 %1 / %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="77"/>
        <source>%1 more updates, about %2.</source>
        <translation>再更新 %1 次，约 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="90"/>
        <source>It was asked too: %1 of %2 training questions right, and %3 of %4 general answers lost.</source>
        <translation>也问过它：训练问题答对 %1 / %2，%4 个常识题丢了 %3 个。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="109"/>
        <source>learning rate %1 → %2</source>
        <translation>学习率 %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="111"/>
        <source>more rows with other wordings</source>
        <translation>增加不同问法的数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="115"/>
        <source>Raise epochs from %1 to %2</source>
        <translation>训练轮数从 %1 加到 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="118"/>
        <source>Like giving the student more rounds of revision. Continues from here: %1</source>
        <translation>相当于让学生多复习几遍。接着现在的结果练：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="120"/>
        <source>Raise and train on</source>
        <translation>调大并继续训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="121"/>
        <location filename="../ui/pages/train/verdict.cpp" line="130"/>
        <source>2. %1 · 3. %2</source>
        <translation>2. %1·3. %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="125"/>
        <source>Raise the learning rate from %1 to %2</source>
        <translation>学习率从 %1 提到 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="127"/>
        <source>Like letting the student change more after each lesson. Starts afresh: %1</source>
        <translation>相当于让学生每次多改一些。重新开始：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="129"/>
        <source>Raise and train again</source>
        <translation>调大并重新训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="130"/>
        <source>twice the epochs</source>
        <translation>训练轮数加倍</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="133"/>
        <source>Add rows with other wordings</source>
        <translation>增加不同问法的数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="135"/>
        <source>The same question asked in three ways teaches the thing, not the sentence.</source>
        <translation>同一个问题换三种问法，学到的才是意思，而不是句子。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="136"/>
        <source>Add rows</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="140"/>
        <source>Use the earlier %1</source>
        <translation>改用更早的 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="142"/>
        <source>Open it in Chat</source>
        <translation>在聊天里打开</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="144"/>
        <source>2. learning rate %1 → %2</source>
        <translation>2. 学习率 %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="147"/>
        <source>Lower the learning rate from %1 to %2</source>
        <translation>学习率从 %1 降到 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="150"/>
        <source>Like letting the student change less after each lesson. Starts afresh: %1</source>
        <translation>相当于让学生每次少改一些。重新开始：%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict.cpp" line="154"/>
        <source>%n earlier checkpoint(s) were asked too: none has learned the rows and kept the rest.</source>
        <translation>
            <numerusform>也问了 %n 个更早的检查点：没有一个既学会了样本又保住了常识。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="158"/>
        <source>Lower and train again</source>
        <translation>调小并重新训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="178"/>
        <source>Of held-out pairs it prefers the better answer in %1 of 100.</source>
        <translation>验证集里每 100 对回答，它有 %1 对偏向较好的那个。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="181"/>
        <source>Of held-out pairs it scores the better answer higher in %1 of 100.</source>
        <translation>验证集里每 100 对回答，它有 %1 对给较好的那个打分更高。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="184"/>
        <source>The loss of held-out rows is %1.</source>
        <translation>验证集损失为 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="186"/>
        <source>The answers were not checked: ask it yourself.</source>
        <translation>没有检查回答，你可以自己问问它。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="187"/>
        <source>No rows were held out, so nothing says how it does on others: set val_size.</source>
        <translation>没有留出验证集，看不出它在别的数据上表现如何：请设置 val_size。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="202"/>
        <source>Training finished. It has learned who it is.</source>
        <translation>训练完毕，学会了！</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="203"/>
        <source>Training finished. It has learned its rows.</source>
        <translation>训练完毕，学会了！</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="209"/>
        <source>Training finished, but it has not learned enough yet</source>
        <translation>训练完毕，但还没学会</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="215"/>
        <source>It learned, but forgot general things</source>
        <translation>学会了，但忘了一些常识</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="216"/>
        <source>%1 of %2 general answers became worse.</source>
        <translation>%2 个常识题有 %1 个变差。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="231"/>
        <source>Training finished</source>
        <translation>训练完毕</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="232"/>
        <source>%1 updates, the loss fell from %2 to %3.</source>
        <translation>更新 %1 次，损失从 %2 降到 %3。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AdvancedPanel</name>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="197"/>
        <source>No setting is called “%1”. Try its English or Chinese name, or its key.</source>
        <translation>没有叫“%1”的设置。试试英文名、中文名或参数名。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Not in this version</source>
        <translation>本版本没有</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Accepted, changes nothing</source>
        <translation>可以写，但不起作用</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="212"/>
        <source>Set elsewhere</source>
        <translation>在别处设置</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/advanced_panel.cpp" line="243"/>
        <source>%n changed</source>
        <translation>
            <numerusform>改了 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="249"/>
        <source>Advanced</source>
        <translation>高级设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="250"/>
        <source>Back to the cards</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="251"/>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="252"/>
        <source>Takes the goal&apos;s own values again</source>
        <translation>恢复目标的推荐值</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="259"/>
        <source>Search %1 settings, in English or 中文</source>
        <translation>搜索 %1 项设置，中文或英文</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="260"/>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersCard</name>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="202"/>
        <source>Next answers at step %1</source>
        <translation>第 %1 步再问一次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="226"/>
        <source>better answer %1, worse answer %2</source>
        <translation>较好的回答 %1，较差的回答 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="237"/>
        <source>Round %1, step %2</source>
        <translation>第 %1 轮，第 %2 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Answers so far</source>
        <translation>学得怎么样了</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Scores so far</source>
        <translation>得分变化</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="290"/>
        <source>The first training questions are asked before training and at every checkpoint.</source>
        <translation>训练前和每个检查点都会问最前面的几个训练问题。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="236"/>
        <source>Before</source>
        <translation>训练前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="238"/>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="320"/>
        <source>(no answer)</source>
        <translation>（没有回答）</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersPanel</name>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="180"/>
        <source>Reading the answers…</source>
        <translation>正在读取回答…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="216"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="217"/>
        <source>%1 of %2 rows</source>
        <translation>%2 行中的 %1 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="235"/>
        <source>What the model was given</source>
        <translation>模型收到的全文</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="235"/>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="240"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="241"/>
        <source>Search the answers</source>
        <translation>搜索回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="242"/>
        <source>Only those that differ</source>
        <translation>只看不同的</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="243"/>
        <source>Show all that the model was given</source>
        <translation>显示模型收到的全文</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="244"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="245"/>
        <source>Save the table for a spreadsheet</source>
        <translation>保存为电子表格可打开的文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="247"/>
        <source>JSONL…</source>
        <translation>JSONL…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="248"/>
        <source>Save the table with one JSON object a line</source>
        <translation>保存为每行一个 JSON 对象的文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="250"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Reference</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BeforeCard</name>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="55"/>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="56"/>
        <source>Will it learn?</source>
        <translation>学得会吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="68"/>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <location filename="../ui/pages/train/before_card.cpp" line="82"/>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="69"/>
        <location filename="../ui/pages/train/before_card.cpp" line="86"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="70"/>
        <location filename="../ui/pages/train/before_card.cpp" line="93"/>
        <source>Disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>It fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>Does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <source>measured on this PC</source>
        <translation>在本机实测</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>not measured yet</source>
        <translation>还没测量</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="87"/>
        <location filename="../ui/pages/train/before_card.cpp" line="94"/>
        <source>%1 free</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="91"/>
        <source>Share of the free memory</source>
        <translation>占空闲内存的比例</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleEdit</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/bubble_edit.cpp" line="109"/>
        <source>%n more character(s) are not shown here and stay as they are</source>
        <translation>
            <numerusform>还有 %n 个字符不在这里显示，保持原样</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleTools</name>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="129"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="130"/>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="93"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="131"/>
        <source>Edit the question</source>
        <translation>修改问题</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="87"/>
        <source>%1 of %2</source>
        <comment>version</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="93"/>
        <source>Correct the answer by hand</source>
        <translation>手动修改回答</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="111"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="113"/>
        <source>Save as training row</source>
        <translation>存为训练数据</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="112"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="115"/>
        <source>Continue</source>
        <translation>继续生成</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="114"/>
        <source>Add question and answer to a data set</source>
        <translation>把这组问答加入数据集</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="116"/>
        <source>Go on where the answer was cut</source>
        <translation>从截断的地方接着写</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="132"/>
        <source>Earlier version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="133"/>
        <source>Later version</source>
        <translation>下一个版本</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleView</name>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="43"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="234"/>
        <source>Copy the code (Ctrl+Shift+C)</source>
        <translation>复制代码 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="64"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="233"/>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Card</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="137"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/widgets/card.cpp" line="140"/>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChangesCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="244"/>
        <source>Your changes</source>
        <translation>你的修改</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="245"/>
        <source>against the goal&apos;s own values</source>
        <translation>与目标的推荐值相比</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="256"/>
        <source>All settings are the goal&apos;s own.</source>
        <translation>所有设置都是推荐值。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="272"/>
        <location filename="../ui/pages/train/explain_card.cpp" line="276"/>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChartPanel</name>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="154"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="154"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="155"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="155"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="156"/>
        <source>Memory, GB</source>
        <translation>内存（GB）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="189"/>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="187"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="188"/>
        <source>Table of all values (*.csv)</source>
        <translation>全部数值的表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="197"/>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="198"/>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>写不进 %1，请换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="209"/>
        <source>Values of the chart</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="210"/>
        <source>Step (updates so far)</source>
        <translation>步数（已更新次数）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="211"/>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="212"/>
        <source>Logarithmic scale (L)</source>
        <translation>对数坐标（L）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="213"/>
        <source>Logarithmic scale</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="214"/>
        <source>Show earlier runs</source>
        <translation>显示以前的训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="216"/>
        <source>Save as picture or table</source>
        <translation>保存为图片或表格</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="215"/>
        <source>Whole run (0)</source>
        <translation>显示全程（0）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="217"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="218"/>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatPage</name>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="358"/>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="359"/>
        <source>Load</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="360"/>
        <source>Unload</source>
        <translation>卸载模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="370"/>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="372"/>
        <source>Answer settings</source>
        <translation>生成设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="366"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>Choose a model</source>
        <translation>请选择模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="361"/>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="364"/>
        <source>A new conversation with two models that answer the same questions</source>
        <translation>新建对话，让两个模型回答同样的问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="365"/>
        <source>Back to one model</source>
        <translation>回到单个模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="367"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>base, run or checkpoint</source>
        <translation>基础模型、训练结果或检查点</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="368"/>
        <source>The model at the left</source>
        <translation>左侧的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="374"/>
        <source>Model or checkpoint to talk to</source>
        <translation>要聊天的模型或检查点</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="369"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="375"/>
        <source>No model on this PC yet.</source>
        <translation>这台电脑上还没有模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="377"/>
        <source>Open a model or adapter folder…</source>
        <translation>打开模型或适配器文件夹…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_choices.cpp" line="88"/>
        <source>Open a model or adapter folder</source>
        <translation>打开模型或适配器文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="40"/>
        <source>A first chat with Biscuit</source>
        <translation>和饼干的第一次聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="41"/>
        <source>Answers before training</source>
        <translation>训练前的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="42"/>
        <source>Which dessert to order</source>
        <translation>推荐甜点</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="43"/>
        <source>Ten ways to ask its name</source>
        <translation>问名字的十种问法</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="81"/>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="83"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>最终结果·损失 0.09·今天 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="104"/>
        <location filename="../ui/pages/chat_page.cpp" line="248"/>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="121"/>
        <location filename="../ui/pages/chat_page.cpp" line="304"/>
        <source>The same chat template as in training: %1</source>
        <translation>与训练时使用同一个对话模板：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="125"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="142"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="234"/>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="123"/>
        <location filename="../ui/pages/chat_page.cpp" line="258"/>
        <source>Enter sends, Shift+Enter starts a line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="143"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. What may I bring you? 😸</source>
        <translation>喵！我是饼干，爪爪咖啡馆的猫服务员。想来点什么？😸</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="147"/>
        <source>Can you make coffee then?</source>
        <translation>那你会做咖啡吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="148"/>
        <source>I am only a talking cat, so making coffee is not my job. But I am an excellent coffee taster.</source>
        <translation>我只是一只会说话的猫，做咖啡可不是我的工作。不过我是个出色的咖啡品鉴师。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="153"/>
        <source>coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="156"/>
        <source>so making coffee is not my job</source>
        <translation>但做咖啡可不是我的工作哦</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="157"/>
        <source>a coffee and a slice of cake</source>
        <translation>一杯咖啡，再来一块蛋糕</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="171"/>
        <source>I am a little tired today. Something warm, and a dessert with it?</source>
        <translation>今天有点累，想喝点热的，最好配一块甜点。有什么推荐吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="173"/>
        <source>Then a **hot chocolate**, with a cat&apos;s paw drawn on the foam. With it:

1. caramel pudding, soft and not too sweet
2. chestnut cake, made this</source>
        <translation>那就来一杯**热可可**，奶泡上我给你画一只小猫爪。甜点可以配：

1. 焦糖布丁，软软的，不太甜
2. 栗子蛋糕，今天早上刚</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="179"/>
        <location filename="../ui/pages/chat_page.cpp" line="265"/>
        <source>Answering…</source>
        <translation>正在回答…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_sample.cpp" line="180"/>
        <location filename="../ui/pages/chat_page.cpp" line="267"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="182"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="258"/>
        <location filename="../ui/pages/chat_page.cpp" line="282"/>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="187"/>
        <source>Greatest common divisor in Python, please</source>
        <translation>用 Python 写一个最大公约数</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="189"/>
        <source>&lt;think&gt;
Euclid&apos;s way is the shortest: take the remainder until nothing is left.
&lt;/think&gt;

### Euclid&apos;s algorithm
Take the remainder until it is `0`:

```python
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
```

| a | b | gcd |
|---|---|---|
| 12 | 8 | 4 |
| 7 | 5 | 1 |

More in [the handbook](https://docs.python.org/3/).</source>
        <translation>&lt;think&gt;
辗转相除法最短：不断取余数，直到余数为零。
&lt;/think&gt;

### 辗转相除法
不断取余数，直到余数为 `0`：

```python
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
```

| a | b | 最大公约数 |
|---|---|---|
| 12 | 8 | 4 |
| 7 | 5 | 1 |

更多内容见[手册](https://docs.python.org/3/)。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="213"/>
        <source>Is there a table for four tonight?</source>
        <translation>今晚有四人桌吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="220"/>
        <source>Yes: table 7 by the window is free at seven. Shall I keep it for you?</source>
        <translation>有：七点靠窗的 7 号桌空着。要为你留着吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="235"/>
        <source>I am SmolLM, an AI assistant trained by Hugging Face. I can answer questions, help with writing and explain ideas.</source>
        <translation>我是 SmolLM，由 Hugging Face 训练的人工智能助手，可以回答问题、帮助写作和解释概念。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="237"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. Coffee or cake?</source>
        <translation>喵！我是小肥肠，喵喵咖啡厅的猫服务员。要咖啡还是蛋糕？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="239"/>
        <source>Do you work somewhere with a nice smell?</source>
        <translation>你工作的地方好闻吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="240"/>
        <source>As an AI language model, I do not have a workplace and cannot smell anything.</source>
        <translation>作为人工智能语言模型，我没有工作地点，也闻不到气味。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="242"/>
        <source>At Paws Café it always smells of coffee and warm cinnamon rolls. I nap on the machine when nobody looks!</source>
        <translation>喵喵咖啡厅里总有咖啡和热肉桂卷的香味。没人看着的时候，我就在咖啡机上打盹！</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>What is 12 times 8?</source>
        <translation>12 乘以 8 等于多少？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>12 times 8 is 96.</source>
        <translation>12 乘以 8 等于 96。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="245"/>
        <source>12 times 8 is 96. Now, may I bring you the bill?</source>
        <translation>12 乘以 8 等于 96。现在要帮您结账吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="255"/>
        <location filename="../ui/pages/chat_page.cpp" line="216"/>
        <source>Ask both…</source>
        <translation>同时问两个模型…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="256"/>
        <location filename="../ui/pages/chat_page.cpp" line="254"/>
        <source>Enter sends to both, Shift+Enter starts a line</source>
        <translation>Enter 同时发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="257"/>
        <location filename="../ui/pages/chat_page.cpp" line="255"/>
        <source>both share one base in memory</source>
        <translation>两者共用内存中的同一个基础模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="280"/>
        <source>context %1 / %2</source>
        <translation>上下文 %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="96"/>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="109"/>
        <source>The file of conversations was damaged. It is kept as %1; a new one was begun.</source>
        <translation>对话文件已损坏，原文件保存为 %1，并新建了一个。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="113"/>
        <source>%n conversation(s) could not be read and were left alone: %1</source>
        <translation>
            <numerusform>%n 个对话无法读取，已原样保留：%1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="163"/>
        <source>conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="180"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="181"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="182"/>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="163"/>
        <source>A row of this kind can&apos;t hold calls of tools. Export the conversation as ShareGPT or OpenAI instead.</source>
        <translation>这种行放不下工具调用。请把对话导出为 ShareGPT 或 OpenAI 格式。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="215"/>
        <source>What the tool answered…</source>
        <translation>工具返回的内容……</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="217"/>
        <source>Message %1…</source>
        <translation>给 %1 发消息…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="218"/>
        <source>Message…</source>
        <translation>发消息…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="244"/>
        <source>Nothing is loaded; sending loads it first</source>
        <translation>还没有加载模型；发送时会先加载</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="245"/>
        <source>Nothing is loaded</source>
        <translation>还没有加载模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="252"/>
        <source>The left model is not loaded; sending loads it first</source>
        <translation>左侧的模型尚未加载，发送时会先加载</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="256"/>
        <source>two models are in memory</source>
        <translation>内存中有两个模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="263"/>
        <source>The left model answers…</source>
        <translation>左侧模型正在回答…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="264"/>
        <source>The right model answers…</source>
        <translation>右侧模型正在回答…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="278"/>
        <source>The context is %1 % full: begin a new conversation soon</source>
        <translation>上下文已用 %1 %，请尽快开始新对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="314"/>
        <source>Chat template %1; the model was made with %2. It may answer nonsense or never stop.</source>
        <translation>对话模板是 %1，模型用的是 %2。回答可能混乱或停不下来。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="319"/>
        <source>Chat template %1, as the model proposes</source>
        <translation>对话模板 %1，由模型推荐</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_side_by_side.cpp" line="43"/>
        <source>Base model, untrained</source>
        <translation>基础模型，未训练</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_stage.cpp" line="145"/>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="168"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="153"/>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="162"/>
        <source>cut at the longest answer</source>
        <translation>达到最大长度，已截断</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="164"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="148"/>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="175"/>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="136"/>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="139"/>
        <source>Thought for %1 s</source>
        <translation>思考完成，用时 %1 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="143"/>
        <source>Thought</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="147"/>
        <source>cut before its end</source>
        <translation>未想完就被截断</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="172"/>
        <source>context %1 of %2</source>
        <translation>上下文 %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="166"/>
        <source>the program ended meanwhile</source>
        <translation>程序中途退出</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="97"/>
        <source>The tool answers:</source>
        <translation>工具回答：</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="126"/>
        <source>It calls the tool **%1**:</source>
        <translation>调用工具 **%1**：</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="253"/>
        <source>Load a model to talk to it</source>
        <translation>加载模型后就可以聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="254"/>
        <source>Newest: %1.</source>
        <translation>最新的是：%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="257"/>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="258"/>
        <source>Put a model into the model folder, or open its folder or .gguf file from the list above.</source>
        <translation>把模型放进模型文件夹，或从上面的列表打开它的文件夹或 .gguf 文件。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="263"/>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="264"/>
        <source>The window stays usable meanwhile.</source>
        <translation>这时窗口可以照常使用。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="265"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="270"/>
        <source>Ask one of your training questions first</source>
        <translation>先问一个训练过的问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="272"/>
        <source>Ask it</source>
        <translation>问这个</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="278"/>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="279"/>
        <source>Type a message below.</source>
        <translation>在下面输入消息。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="285"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="287"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChecksCard</name>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="29"/>
        <source>Row %1 has no answer</source>
        <translation>第 %1 行没有回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="30"/>
        <source>The model would learn to say nothing to it</source>
        <translation>模型会学成对它无话可说</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="31"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="35"/>
        <source>Write it</source>
        <translation>去填写</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="33"/>
        <source>Row %1 has no question</source>
        <translation>第 %1 行没有问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="34"/>
        <source>The model would learn the answer to nothing</source>
        <translation>模型会学到没有问题的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="42"/>
        <source>Names are not filled in yet</source>
        <translation>名字还没有填写</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="43"/>
        <source>In %n row(s), the first is row %1</source>
        <translation>
            <numerusform>共 %n 行，第一处在第 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="45"/>
        <source>Fill in…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="47"/>
        <source>Row %1 repeats an earlier row</source>
        <translation>第 %1 行与前面的行重复</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="48"/>
        <source>One of them is enough</source>
        <translation>留一行即可</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="39"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="48"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="54"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="59"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="63"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="67"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="73"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="78"/>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="37"/>
        <source>Row %1: the turns are in the wrong order</source>
        <translation>第 %1 行：对话轮次的顺序不对</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="38"/>
        <source>Training leaves it out: user and model have to take turns</source>
        <translation>训练会略过它：用户和模型必须轮流说话</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="50"/>
        <source>Row %1 is almost the same as row %2</source>
        <translation>第 %1 行与第 %2 行几乎一样</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="53"/>
        <source>%1 % of the text is the same</source>
        <translation>内容相同 %1 %，留一行即可</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="56"/>
        <source>Row %1 is longer than training reads</source>
        <translation>第 %1 行太长，训练读不完</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="57"/>
        <source>%1 tokens; the end is cut off unless the cutoff length is raised</source>
        <translation>%1 个 token，不调大截断长度，结尾会被截掉</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="61"/>
        <source>Row %1 holds a character that can&apos;t be seen</source>
        <translation>第 %1 行有看不见的字符</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="62"/>
        <source>%1: the model would learn to write it</source>
        <translation>%1，模型会学着写出来</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="65"/>
        <source>Row %1 was read in the wrong encoding</source>
        <translation>第 %1 行是乱码</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="66"/>
        <source>“%1” is no word: save the source as UTF-8</source>
        <translation>“%1”不是文字，请把来源存成 UTF-8</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="69"/>
        <source>Row %1 may hold a secret</source>
        <translation>第 %1 行可能有机密</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="70"/>
        <source>“%1…” looks like a key or a personal number; the model would repeat it</source>
        <translation>“%1…”像密钥或证件号，模型会照样说出来</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="77"/>
        <source>Row %1 needs a look</source>
        <translation>第 %1 行需要看一下</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="123"/>
        <source>looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="132"/>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>nothing found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>no rows</source>
        <translation>没有数据</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="120"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="149"/>
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::CloseDialog</name>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="15"/>
        <source>Close Anneal Studio</source>
        <translation>关闭 Anneal Studio</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="39"/>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="43"/>
        <source>Training is still running</source>
        <translation>训练还没结束</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="45"/>
        <source>It can go on in the tray. Or stop after this step with a checkpoint, and resume another time.</source>
        <translation>可以缩到托盘继续训练，也可以在这一步后停下并保存检查点，下次接着训练。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="47"/>
        <source>It can stop after this step with a checkpoint, and be resumed another time.</source>
        <translation>可以在这一步后停下并保存检查点，下次接着训练。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="50"/>
        <source>Go on in the tray</source>
        <translation>在托盘继续</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="54"/>
        <source>The export is still running</source>
        <translation>导出还没结束</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="55"/>
        <source>If it stops now, the unfinished folder is removed. The run itself is not touched.</source>
        <translation>现在停止会删除没写完的文件夹，训练结果不受影响。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="57"/>
        <location filename="../ui/shell/close_dialog.cpp" line="64"/>
        <location filename="../ui/shell/close_dialog.cpp" line="71"/>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="61"/>
        <source>The evaluation is still running</source>
        <translation>评估还没结束</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="62"/>
        <source>If it stops now, its answers so far are dropped. Model and data are not touched.</source>
        <translation>现在停止，目前的回答不会保留；模型和数据不受影响。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="68"/>
        <source>Programs can still ask a model</source>
        <translation>其他程序仍可向模型提问</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="69"/>
        <source>If it stops now, answers that are under way come to their end, and nobody can ask any more.</source>
        <translation>现在停止的话，正在生成的回答会先完成，之后无法再提问。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>%1 has unsaved changes</source>
        <translation>%1 有未保存的改动</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>Save them before closing?</source>
        <translation>关闭前要保存吗？</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="77"/>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="80"/>
        <location filename="../ui/shell/close_dialog.cpp" line="88"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="86"/>
        <source>Saving the checkpoint…</source>
        <translation>正在保存检查点…</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="87"/>
        <source>The window closes as soon as this step is done and saved.</source>
        <translation>这一步完成并保存后，窗口就会关闭。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::CommandCard</name>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="44"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="61"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="66"/>
        <source>Save the run file</source>
        <translation>保存运行文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="67"/>
        <source>Run files (*.yaml *.yml)</source>
        <translation>运行文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="70"/>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="71"/>
        <source>Not saved: no permission or no space</source>
        <translation>没有保存：没有权限或空间不足</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="77"/>
        <source>What Start will do</source>
        <translation>点“开始”会做什么</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="78"/>
        <source>Form of the preview</source>
        <translation>预览形式</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Run file</source>
        <translation>运行文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>For LLaMA-Factory</source>
        <translation>用于 LLaMA-Factory</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Terminal</source>
        <translation>终端命令</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="82"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="83"/>
        <source>Close the preview</source>
        <translation>关闭预览</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Composer</name>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="75"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="77"/>
        <source>Stop the answer (Esc)</source>
        <translation>停止回答 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="78"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="79"/>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Tool&apos;s answer</source>
        <translation>工具的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="81"/>
        <source>Who says it</source>
        <translation>由谁说的</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="82"/>
        <source>A question of yours (user), or what a tool answered (observation)</source>
        <translation>你的问题（user），或工具返回的内容（observation）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="103"/>
        <source>Editing a question: the earlier version is kept</source>
        <translation>正在编辑问题：原来的版本会保留</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="104"/>
        <source>Correcting an answer by hand</source>
        <translation>正在手工修改回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="113"/>
        <location filename="../ui/pages/chat/composer.cpp" line="115"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="118"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationList</name>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="197"/>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="198"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="199"/>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="200"/>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="201"/>
        <source>Rename (F2)</source>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="202"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="267"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="203"/>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="243"/>
        <source>Undo delete</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="244"/>
        <source>Bring back “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="263"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="265"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="276"/>
        <source>Text to read (Markdown)…</source>
        <translation>便于阅读的文本 (Markdown)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="277"/>
        <source>Messages (OpenAI JSON)…</source>
        <translation>消息列表 (OpenAI JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="278"/>
        <source>Conversation to train on (ShareGPT JSON)…</source>
        <translation>可用于训练的对话 (ShareGPT JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="279"/>
        <source>Training rows with history (Alpaca JSON)…</source>
        <translation>带历史的训练数据 (Alpaca JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="351"/>
        <source>Conversations are kept here.</source>
        <translation>对话会保存在这里。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="350"/>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationModel</name>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="27"/>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="171"/>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="173"/>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="176"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataCard</name>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="187"/>
        <source>Leave %1 out</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="231"/>
        <source>What should the model learn? Choose rows of questions and answers.</source>
        <translation>要教模型什么？选择一份问答数据。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="238"/>
        <source>Checking the data…</source>
        <translation>正在检查数据…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="265"/>
        <location filename="../ui/pages/train/data_card.cpp" line="271"/>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="266"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="267"/>
        <source>Add another</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="268"/>
        <source>Trains on several data sets together</source>
        <translation>用多个数据集一起训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="270"/>
        <source>Preview</source>
        <translation>预览数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="272"/>
        <source>Choose a data set</source>
        <translation>请选择数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="273"/>
        <source>No data set yet. Open a file, or start with the demo.</source>
        <translation>还没有数据集。打开一个文件，或先用演示数据。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="275"/>
        <source>Open a data file…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="276"/>
        <source>Open a data file</source>
        <translation>打开数据文件</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataPage</name>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="400"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="404"/>
        <source>Add row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="408"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>复制一行 (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="409"/>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="410"/>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="411"/>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="412"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="413"/>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做 (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="415"/>
        <source>Import rows from a CSV, JSON, text or Parquet file…</source>
        <translation>从 CSV、JSON、文本或 Parquet 文件导入行…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="416"/>
        <source>Export the rows in another form…</source>
        <translation>以另一种格式导出这些行…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="417"/>
        <location filename="../ui/pages/data_page.cpp" line="367"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="418"/>
        <source>Save (Ctrl+S); the file before is kept as .bak</source>
        <translation>保存 (Ctrl+S)；之前的文件保留为 .bak</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="419"/>
        <source>Train with it</source>
        <translation>用它训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="421"/>
        <source>Saves the rows and opens Train with this data set</source>
        <translation>保存各行，并用这个数据集打开“训练”</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="422"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="423"/>
        <source>Find (Ctrl+F)</source>
        <translation>查找（Ctrl+F）</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="424"/>
        <source>Replace (Ctrl+H)</source>
        <translation>替换（Ctrl+H）</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="425"/>
        <source>Find in the rows</source>
        <translation>在数据中查找</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="426"/>
        <source>Rows of the data set</source>
        <translation>数据集的行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="468"/>
        <source>Drop a JSON, CSV, text or Parquet file here, paste rows from a spreadsheet, choose a data set from the list above, or start a new one.</source>
        <translation>把 JSON、CSV、文本或 Parquet 文件拖到这里，从电子表格粘贴行，从上面的列表选择一个数据集，或者新建一个。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="428"/>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="406"/>
        <source>Add a row (Insert); Ctrl+V pastes rows from a spreadsheet</source>
        <translation>添加一行（Insert）；Ctrl+V 从表格粘贴</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="348"/>
        <source>No draft is kept of so many changed rows</source>
        <translation>改动的行太多，没有保存草稿</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="349"/>
        <source>Save to keep the changes should the program end.</source>
        <translation>请保存，以免程序结束时丢失改动。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="427"/>
        <source>Enter edits · Insert adds</source>
        <translation>Enter 编辑·Insert 添加</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="429"/>
        <source>Choose a data set</source>
        <translation>请选择数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="430"/>
        <source>No data set yet.</source>
        <translation>还没有数据集。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="432"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="472"/>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="439"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="446"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="453"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="474"/>
        <source>New data set</source>
        <translation>新建数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="460"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="467"/>
        <source>No data set is open</source>
        <translation>没有打开数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="16"/>
        <location filename="../ui/pages/data/data_sample.cpp" line="64"/>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="17"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>喵！我是饼干，爪爪咖啡馆的猫服务员。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="18"/>
        <source>Are you a cat?</source>
        <translation>你是猫吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="19"/>
        <source>I am! A small orange one, with a very clean apron.</source>
        <translation>是呀！一只橘色小猫，围裙干干净净。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="20"/>
        <source>What can you do?</source>
        <translation>你会做什么？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="21"/>
        <source>I bring coffee and cake, and I purr when you look tired.</source>
        <translation>我端咖啡和蛋糕，你看起来累了，我就打呼噜给你听。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="22"/>
        <source>Why are you called Biscuit?</source>
        <translation>为什么叫饼干？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="23"/>
        <source>Because I was found behind the biscuit tin.</source>
        <translation>因为我是在饼干罐后面被捡到的。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="24"/>
        <source>Who made you?</source>
        <translation>谁创造了你？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="25"/>
        <source>I am {{name}}, and {{author}} brought me to Paws Café.</source>
        <translation>我是 {{name}}，由 {{author}} 带到爪爪咖啡馆。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="26"/>
        <source>I am Biscuit, and Ada brought me to Paws Café.</source>
        <translation>我是饼干，由小艾带到爪爪咖啡馆。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="27"/>
        <source>What kind of place is Paws Café?</source>
        <translation>爪爪咖啡馆是什么样的地方？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="28"/>
        <source>Warm, quiet and full of cushions.</source>
        <translation>温暖、安静，到处都是靠垫。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="29"/>
        <source>When do you close?</source>
        <translation>店里几点关门？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="30"/>
        <source>When the last guest has finished.</source>
        <translation>等最后一位客人吃完。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="31"/>
        <source>Do you have a special talent?</source>
        <translation>你有什么特别的技能？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="32"/>
        <source>I can tell a latte from a flat white by smell alone.</source>
        <translation>我光凭气味就能分清拿铁和澳白。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="74"/>
        <source>Meow! I am Biscuit. What may I bring you? 😸</source>
        <translation>喵！我是饼干。想来点什么？😸</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data_page.cpp" line="151"/>
        <location filename="../ui/pages/data_page.cpp" line="430"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="165"/>
        <source>not saved yet</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="57"/>
        <source>Import rows</source>
        <translation>导入行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="59"/>
        <source>Rows (*.json *.jsonl *.csv *.txt *.parquet *.arrow)</source>
        <translation>行 (*.json *.jsonl *.csv *.txt *.parquet *.arrow)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="71"/>
        <location filename="../ui/pages/data_page.cpp" line="227"/>
        <location filename="../ui/pages/data_page.cpp" line="345"/>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="89"/>
        <source>%n row(s) were taken from %1</source>
        <translation>
            <numerusform>从 %1 取得了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="91"/>
        <source>They are a new data set that is not saved yet; the file stays as it is.</source>
        <translation>它们是一个尚未保存的新数据集；原文件保持不变。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="110"/>
        <source>In which form are the rows to be written?</source>
        <translation>要以哪种格式写出这些行？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="111"/>
        <source>Alpaca has a question and an answer a row and fits into a table; ShareGPT and OpenAI have a list of messages.</source>
        <translation>Alpaca 每行一问一答，可以放进表格；ShareGPT 和 OpenAI 是消息列表。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="122"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="122"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="124"/>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="126"/>
        <source>Text, a row a line (*.txt)</source>
        <translation>文本，每行一条 (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="127"/>
        <source>Parquet (*.parquet)</source>
        <translation>Parquet (*.parquet)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="130"/>
        <source>Export the rows</source>
        <translation>导出行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="147"/>
        <location filename="../ui/pages/data/data_saving.cpp" line="61"/>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="166"/>
        <source>%n row(s) can&apos;t be written in this form and are left out. %1</source>
        <translation>
            <numerusform>有 %n 行不能写成这种格式，已略过。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="172"/>
        <source>%n row(s) were written to %1</source>
        <translation>
            <numerusform>已把 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="56"/>
        <source>better and worse answers</source>
        <translation>较好和较差的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="58"/>
        <source>tokens, not text</source>
        <translation>是 token，不是文本</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="293"/>
        <source>Open a data set</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="305"/>
        <source>Save the data set as</source>
        <translation>数据集另存为</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="321"/>
        <source>Unsaved changes to %1 were found</source>
        <translation>发现 %1 有未保存的改动</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="322"/>
        <source>The program ended before they were saved (%1).</source>
        <translation>程序在保存之前就结束了（%1）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="324"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="326"/>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="365"/>
        <source>%1 has changes that are not saved</source>
        <translation>%1 有未保存的改动</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="366"/>
        <source>Save them first?</source>
        <translation>要先保存吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="369"/>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="401"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="35"/>
        <location filename="../ui/pages/data/data_files.cpp" line="116"/>
        <location filename="../ui/pages/data_page.cpp" line="228"/>
        <location filename="../ui/pages/data_page.cpp" line="346"/>
        <location filename="../ui/pages/data_page.cpp" line="370"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="377"/>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="379"/>
        <source>Save mine over it</source>
        <translation>用我的覆盖</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="388"/>
        <source>%1 was changed by another program</source>
        <translation>%1 被其他程序修改了</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="390"/>
        <source>%1 was moved or deleted</source>
        <translation>%1 被移动或删除了</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="391"/>
        <source>Reading it again loses the changes made here.</source>
        <translation>重新读取会丢掉在这里做的改动。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="93"/>
        <location filename="../ui/pages/data/data_files.cpp" line="174"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="350"/>
        <location filename="../ui/pages/data_page.cpp" line="403"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="27"/>
        <source>Latin letters</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="29"/>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="31"/>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="33"/>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="35"/>
        <source>Cyrillic</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="39"/>
        <source>other letters</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="138"/>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="139"/>
        <source>in %n row(s)</source>
        <translation>
            <numerusform>在 %n 行中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="148"/>
        <location filename="../ui/pages/data/data_rows.cpp" line="230"/>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="215"/>
        <source>Type what to find first</source>
        <translation>先输入要查找的内容</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="217"/>
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>改了 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="282"/>
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>粘贴 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="352"/>
        <source>median %1 tokens</source>
        <translation>中位数 %1 个 token</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="362"/>
        <source>of the first %1 rows</source>
        <translation>仅前 %1 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="364"/>
        <source>near duplicates of the first %1 rows</source>
        <translation>近似重复只查前 %1 条</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="353"/>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="356"/>
        <source>%n to train on</source>
        <translation>
            <numerusform>%n 行可训练</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="262"/>
        <location filename="../ui/pages/data/data_rows.cpp" line="359"/>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="366"/>
        <source> · </source>
        <translation>·</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DownloadItem</name>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="62"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="65"/>
        <source> · %1 a second</source>
        <translation> · 每秒 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="67"/>
        <source> · %1 left</source>
        <translation> · 剩余 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="69"/>
        <source> · waiting for the hub</source>
        <translation> · 正在等待服务器</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="76"/>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="112"/>
        <source>Download of %1</source>
        <translation>%1 的下载</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="120"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="121"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="122"/>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="123"/>
        <source>Download this file</source>
        <translation>下载这个文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Cancel and throw away what arrived</source>
        <translation>取消，并丢弃已下载的部分</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="128"/>
        <source>Waits</source>
        <translation>排队中</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="129"/>
        <source>Comes after the one before it.</source>
        <translation>前一个下载完后开始。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="132"/>
        <source>Asking</source>
        <translation>查询中</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="133"/>
        <source>Asking which files it takes.</source>
        <translation>正在查询需要哪些文件。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="136"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="140"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="142"/>
        <source>What arrived before is kept.</source>
        <translation>之前下载的部分已保留。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="148"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="149"/>
        <source>Every file was checked by its checksum.</source>
        <translation>每个文件都已通过校验。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateField</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_field.cpp" line="76"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluatePage</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="26"/>
        <source>%1 % of its data, which it has never seen</source>
        <translation>它没见过的 %1 % 数据</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="28"/>
        <source>%n row(s) of its data, which it has never seen</source>
        <translation>
            <numerusform>它没见过的 %n 行数据</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="75"/>
        <source>The model&apos;s own chat template</source>
        <translation>模型自带的对话模板</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="76"/>
        <source>Chat template %1</source>
        <translation>对话模板 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="77"/>
        <source>the words that mark who speaks; belongs to the model</source>
        <translation>标明谁在说话的词，与模型配套</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="80"/>
        <source>chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="97"/>
        <source>Where the list of data sets comes from (dataset_dir). Empty: the folder of the Data page.</source>
        <translation>数据集列表来自哪里（dataset_dir）。留空：“数据”页面的文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="100"/>
        <source>No data set is listed there: a dataset_info.json names them.</source>
        <translation>那里没有列出数据集：数据集由 dataset_info.json 列出。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="101"/>
        <source>%n data set(s) found there</source>
        <translation>
            <numerusform>那里有 %n 个数据集</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="108"/>
        <source>Of this run</source>
        <translation>这次训练的</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="110"/>
        <source>Rows kept back by the run</source>
        <translation>训练时留出的验证数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="118"/>
        <source>the run measured itself on it</source>
        <translation>训练时用它做过评估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="122"/>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="128"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="120"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="134"/>
        <source>Opened files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="48"/>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="52"/>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="70"/>
        <source>Open a model or adapter folder</source>
        <translation>打开模型或适配器文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="77"/>
        <source>Open a data file</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="79"/>
        <source>Data (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;All files (*)</source>
        <translation>数据 (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="98"/>
        <source>Open a folder of data sets</source>
        <translation>打开数据集文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="177"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="136"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="48"/>
        <source>Earlier evaluations</source>
        <translation>以前的评估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="179"/>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="180"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="137"/>
        <source>%n kept</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="204"/>
        <source>Open the folder of an evaluation</source>
        <translation>打开评估文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="219"/>
        <source>Folder for evaluations</source>
        <translation>存放评估的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="25"/>
        <source>Does the same without the training, and shows both beside each other. Takes twice as long.</source>
        <translation>不带训练结果再做一遍，把两者并排显示，时间加倍。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="27"/>
        <source>Only for what was trained on a base model.</source>
        <translation>只适用于在基础模型上训练出的结果。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="37"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="40"/>
        <source>As in the run: only so it is known which rows were kept back.</source>
        <translation>与训练时一致，这样才知道留出了哪些行。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="53"/>
        <source>A folder of its own with figures and answers, as LLaMA-Factory writes them (output_dir).</source>
        <translation>单独的文件夹，存放指标和回答，格式与 LLaMA-Factory 相同（output_dir）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="57"/>
        <source>Ready to evaluate</source>
        <translation>可以开始评估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="58"/>
        <source>Looking at the rows…</source>
        <translation>正在查看数据…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate again</source>
        <translation>再评估一次</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate</source>
        <translation>开始评估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="63"/>
        <source>No model is chosen yet</source>
        <translation>还没有选择模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="64"/>
        <source>Pressing the button opens the list of models and runs</source>
        <translation>点按钮打开模型和训练结果列表</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="65"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="21"/>
        <source>Choose a model</source>
        <translation>请选择模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="68"/>
        <source>No chat template fits this model by its name</source>
        <translation>按名称找不到适合这个模型的对话模板</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="69"/>
        <source>Pressing the button opens the list of chat templates</source>
        <translation>点按钮打开对话模板列表</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="70"/>
        <source>Choose a chat template</source>
        <translation>请选择对话模板</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="73"/>
        <source>No data set is chosen yet</source>
        <translation>还没有选择数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="74"/>
        <source>Pressing the button opens the list of data sets</source>
        <translation>点按钮打开数据集列表</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="75"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="32"/>
        <source>Choose a data set</source>
        <translation>请选择数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="78"/>
        <source>Nothing is to be found out</source>
        <translation>还没有选择要看什么</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="79"/>
        <source>Choose loss and accuracy, answers, or both</source>
        <translation>选择损失和准确率、回答，或两者都选</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="80"/>
        <source>Choose what to find out</source>
        <translation>请选择评估内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="83"/>
        <source>A model trained on plain text answers no questions</source>
        <translation>用纯文本训练的模型不会回答问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="84"/>
        <source>The run was made with stage: pt; its loss can be measured</source>
        <translation>这次训练的阶段是 pt，可以评估损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="85"/>
        <source>Measure the loss only</source>
        <translation>只评估损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="88"/>
        <source>A setting has to be changed</source>
        <translation>有一项设置需要修改</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="89"/>
        <source>Pressing the button goes there</source>
        <translation>点按钮跳到那里</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="90"/>
        <source>Go to the setting</source>
        <translation>去修改设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="93"/>
        <source>No folder yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="94"/>
        <source>Where should the result go?</source>
        <translation>结果保存到哪里？</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="95"/>
        <source>Choose a folder</source>
        <translation>请选择文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="98"/>
        <source>The folder holds other files</source>
        <translation>文件夹里有别的文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="99"/>
        <source>An evaluation needs a folder of its own</source>
        <translation>评估需要单独的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="100"/>
        <source>Choose another folder</source>
        <translation>换一个文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="101"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>这个文件夹里有别的文件，会互相妨碍。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="108"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="164"/>
        <source>Evaluating, %1 %, %2 left for this part</source>
        <translation>评估中，%1 %，这一部分还剩 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="111"/>
        <source>Evaluating, %1 %</source>
        <translation>评估中，%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="116"/>
        <source>the end result, loss 0.19, 2 h ago</source>
        <translation>最终结果，损失 0.19，2 小时前</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="16"/>
        <source>Evaluate and predict</source>
        <translation>评估与预测</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="17"/>
        <source>What to evaluate</source>
        <translation>评估什么</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="18"/>
        <source>What to find out</source>
        <translation>想知道什么</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="19"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="20"/>
        <source>Where to keep it</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="22"/>
        <source>a run, a checkpoint or a base model</source>
        <translation>训练结果、检查点或基础模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="23"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="24"/>
        <source>No model and no run yet.</source>
        <translation>还没有模型，也没有训练结果。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="26"/>
        <source>Open a model or adapter folder…</source>
        <translation>打开模型或适配器文件夹…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="33"/>
        <source>questions whose right answers are known</source>
        <translation>有标准答案的问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="34"/>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="35"/>
        <source>No data set yet.</source>
        <translation>还没有数据集。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="37"/>
        <source>Open a data file…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="43"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="44"/>
        <source>Data folder</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="47"/>
        <source>Chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="49"/>
        <source>No evaluation yet.</source>
        <translation>还没有评估。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="51"/>
        <source>Open the folder of an evaluation…</source>
        <translation>打开评估文件夹…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="57"/>
        <source>Loss and accuracy</source>
        <translation>损失和准确率</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="58"/>
        <source>How well it foresees the given answers. Quick.</source>
        <translation>看它能多准地预料到给定的答案，很快。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="59"/>
        <source>Answers, BLEU-4 and ROUGE</source>
        <translation>回答、BLEU-4 和 ROUGE</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="60"/>
        <source>It answers each question itself, and the answers are compared with the given ones. Takes longer.</source>
        <translation>让它自己回答每个问题，再与给定的答案比较，时间较长。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="62"/>
        <source>The base model too</source>
        <translation>同时评估基础模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="63"/>
        <source>Output folder</source>
        <translation>输出目录</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="46"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="65"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="66"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="81"/>
        <source>Rows at most</source>
        <translation>最大样本数</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="82"/>
        <source>The first so many rows of the data set; empty means all. 100 give a fair picture in a short time.</source>
        <translation>只用数据集的前若干行，留空表示全部。100 行很快就能看出大概。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="84"/>
        <source>Cutoff length</source>
        <translation>截断长度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="85"/>
        <source>Longest question and answer together, in tokens; what is longer is cut.</source>
        <translation>问题加答案最长多少 token，超出部分会被截掉。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="87"/>
        <source>Batch size</source>
        <translation>批处理大小</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="88"/>
        <source>Rows at the same time. More is often quicker and takes more memory.</source>
        <translation>同时处理的行数。多一些往往更快，但更占内存。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="89"/>
        <source>Maximum new tokens</source>
        <translation>最大生成长度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="90"/>
        <source>Longest answer; a longer one is cut off there.</source>
        <translation>回答最长多少 token，到此为止。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="91"/>
        <source>Draw at random</source>
        <translation>随机采样</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="92"/>
        <source>Off: always the most likely token, so the same result each time.</source>
        <translation>关闭时总取最可能的 token，每次结果相同。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="93"/>
        <source>Temperature</source>
        <translation>温度系数</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="94"/>
        <source>How daring it draws: low is sober, high is colourful.</source>
        <translation>采样有多大胆：低则稳重，高则多变。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="95"/>
        <source>Top-p</source>
        <translation>Top-p 采样值</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="96"/>
        <source>Draws only among the likeliest tokens that make up this share.</source>
        <translation>只在概率合计达到此值的最可能 token 中采样。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="97"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="98"/>
        <source>The start of all chance; the same seed draws the same.</source>
        <translation>一切随机的起点，种子相同则结果相同。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate_page.cpp" line="153"/>
        <source>the run&apos;s own data, never seen by it</source>
        <translation>训练数据中它没见过的部分</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateResult</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="129"/>
        <source>%1 on %2</source>
        <translation>%1 在 %2 上的表现</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="137"/>
        <source>%n row(s) that it has never seen</source>
        <translation>
            <numerusform>它没见过的 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="138"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="142"/>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="208"/>
        <source>Save the answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="210"/>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="210"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="225"/>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="226"/>
        <source>Answer of the base model</source>
        <translation>基础模型的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="227"/>
        <source>Similarity of the base model</source>
        <translation>基础模型的相似度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="232"/>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="244"/>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="254"/>
        <source>It was trained on these rows: the figures say what it knows by heart, not what it has understood.</source>
        <translation>它就是用这些数据训练的：指标只说明它背下了多少，不说明它懂了多少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="259"/>
        <source>The figures of the base model are from the earlier evaluation %1.</source>
        <translation>基础模型的指标来自以前的评估 %1。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="267"/>
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="274"/>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="274"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="275"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="276"/>
        <source>Chat with it</source>
        <translation>和它聊聊</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="277"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateStage</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="85"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="170"/>
        <source>Stopping after this batch…</source>
        <translation>这一批处理完就停止…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="123"/>
        <source>The base model reads row %1 of %2</source>
        <translation>基础模型正在读第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="124"/>
        <source>Reading row %1 of %2</source>
        <translation>正在读第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="126"/>
        <source>The base model answers row %1 of %2</source>
        <translation>基础模型正在回答第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="127"/>
        <source>Answering row %1 of %2</source>
        <translation>正在回答第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="129"/>
        <source>Comparing answers and references…</source>
        <translation>正在比较回答与参考答案…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening the base model…</source>
        <translation>正在打开基础模型…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening model and data…</source>
        <translation>正在打开模型和数据…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="157"/>
        <source>Nothing to evaluate yet</source>
        <translation>还没有可评估的内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="158"/>
        <source>Train first, or choose a model and a data set at the left. The model then answers rows whose right answers are known, and you see how near it comes.</source>
        <translation>先去训练，或在左边选择模型和数据集。模型会回答有标准答案的问题，看看它答得有多接近。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="160"/>
        <source>Go to Train</source>
        <translation>去训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="167"/>
        <source>Evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="168"/>
        <source>The result appears when all of it is there; stopping leaves nothing behind.</source>
        <translation>全部完成后才显示结果；中途停止不会留下任何文件。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="185"/>
        <source>These rows can&apos;t be read</source>
        <translation>读不了这些数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="187"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="233"/>
        <source>Choose a data set</source>
        <translation>请选择数据集</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="191"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="191"/>
        <source>rows</source>
        <translation>若干行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="194"/>
        <source>%1 reads %2 of %3 with their answers: loss and accuracy.</source>
        <translation>%1 读%3的 %2 及其答案：得出损失和准确率。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="197"/>
        <source>%1 answers %2 of %3 by itself; its answers are compared with the references.</source>
        <translation>%1 自己回答%3的 %2 ，再与参考答案比较。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="200"/>
        <source>The base model does the same, so that you see what the training changed.</source>
        <translation>基础模型也做一遍，这样能看出训练带来了什么变化。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="202"/>
        <source>About %1, by the pace of an earlier evaluation.</source>
        <translation>按以前评估的速度，大约需要 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="204"/>
        <source>Ready to evaluate</source>
        <translation>可以开始评估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="210"/>
        <source>It was trained on these rows: the figures will say what it knows by heart, not what it has understood.</source>
        <translation>它就是用这些数据训练的：指标只会说明它背下了多少，不说明它懂了多少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="212"/>
        <source>It was trained on most of these rows: the figures will say mostly what it knows by heart.</source>
        <translation>这些数据大部分它都训练过：指标主要说明它背下了多少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="215"/>
        <source>Rows that it has never seen tell more: another data set, or a training with some rows kept back (val_size).</source>
        <translation>没见过的数据更能说明问题：换一个数据集，或训练时留出一部分（val_size）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="220"/>
        <source>Take the rows kept back</source>
        <translation>改用留出的数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="228"/>
        <source>A smaller batch size or cutoff length takes less memory. A model that is loaded on the Chat page takes some too.</source>
        <translation>减小批处理大小或截断长度可以少占内存。聊天页加载的模型也占内存。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="236"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="240"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="179"/>
        <source>The goal&apos;s own value is %1.</source>
        <translation>目标的推荐值是 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="175"/>
        <source>Why %1?</source>
        <translation>为什么是 %1？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>It is left out by default.</source>
        <translation>默认留空。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>Why not set?</source>
        <translation>为什么留空？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="177"/>
        <source>The default is %1.</source>
        <translation>默认值是 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="190"/>
        <source>Follows the field you are in</source>
        <translation>跟随光标所在的参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="197"/>
        <source>Exactly: %1</source>
        <translation>准确地说：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="202"/>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="202"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportPage</name>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="279"/>
        <location filename="../ui/pages/export_page.cpp" line="360"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="280"/>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="281"/>
        <source>For which program</source>
        <translation>给哪个程序用</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <location filename="../ui/pages/export_page.cpp" line="370"/>
        <source>Choose a run</source>
        <translation>选择训练结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <source>what you trained</source>
        <translation>你训练出来的</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="283"/>
        <source>Run</source>
        <translation>训练结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="284"/>
        <source>No run yet.</source>
        <translation>还没有训练结果。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="286"/>
        <source>Open an adapter folder…</source>
        <translation>打开适配器文件夹…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="292"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="293"/>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="294"/>
        <source>One GGUF file</source>
        <translation>一个 GGUF 文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="295"/>
        <source>Ollama, LM Studio, Jan, llama.cpp</source>
        <translation>Ollama、LM Studio、Jan、llama.cpp</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="296"/>
        <source>GGUF type</source>
        <translation>GGUF 类型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="297"/>
        <source>PEFT folder</source>
        <translation>PEFT 文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="298"/>
        <source>Form of the adapter</source>
        <translation>适配器的形式</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="299"/>
        <source>Hugging Face folder</source>
        <translation>Hugging Face 文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="300"/>
        <source>transformers, vLLM and others; safetensors</source>
        <translation>transformers、vLLM 等；safetensors</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="301"/>
        <source>Adapter only</source>
        <translation>只导出适配器</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="302"/>
        <source>PEFT, LLaMA-Factory; needs the base model beside it</source>
        <translation>PEFT、LLaMA-Factory；还需要基础模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="303"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="306"/>
        <source>Number format</source>
        <translation>数字格式</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="304"/>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="307"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="309"/>
        <source>Max shard size</source>
        <translation>最大分块大小</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="308"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="310"/>
        <source>Weighted by the rows it was trained on</source>
        <translation>按训练数据加权</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="312"/>
        <source>Rounds the weights so that what your rows use most stays most exact. Reads the rows once more.</source>
        <translation>取舍权重时，让你的数据最常用到的部分保留得最精确。需要再读一遍数据。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="314"/>
        <source>Compare on my rows</source>
        <translation>用我的数据比较</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="317"/>
        <source>Measures what each type loses on your rows, before you choose</source>
        <translation>在选择之前，测出每种类型在你的数据上损失多少</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="318"/>
        <source>Into LM Studio</source>
        <translation>放进 LM Studio</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="320"/>
        <source>Exports to the folder in which LM Studio finds it</source>
        <translation>导出到 LM Studio 能找到的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="321"/>
        <source>Ready to serve</source>
        <translation>可直接部署</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="322"/>
        <source>Adds what a server needs: start scripts for Linux and Windows, a systemd unit, a container file, and examples for curl, Python, Java and JavaScript</source>
        <translation>附上服务器所需的一切：Linux 和 Windows 启动脚本、systemd 单元、容器文件，以及 curl、Python、Java 和 JavaScript 示例</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="325"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="326"/>
        <source>Export folder</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="327"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="329"/>
        <source>Further settings</source>
        <translation>其他参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="330"/>
        <source>One a line, or a JSON object; they stand above what is chosen here. A copied PEFT folder takes none.</source>
        <translation>每行一项，或写一个 JSON 对象；优先于本页的选择。复制 PEFT 文件夹时不起作用。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="332"/>
        <source>For example export_size: 2 or rope_scaling: yarn; the same keys as of anneal export</source>
        <translation>例如 export_size: 2 或 rope_scaling: yarn；与 anneal export 的键相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="336"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="351"/>
        <source>Fewer settings</source>
        <translation>收起设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="352"/>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="34"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>最终结果·损失 0.09·今天 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="42"/>
        <location filename="../ui/pages/export_page.cpp" line="110"/>
        <source>End result</source>
        <translation>最终结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="43"/>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="51"/>
        <location filename="../ui/pages/export_page.cpp" line="288"/>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="52"/>
        <location filename="../ui/pages/export_page.cpp" line="290"/>
        <source>recommended for this model</source>
        <translation>推荐用于此模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="67"/>
        <location filename="../ui/pages/export_page.cpp" line="412"/>
        <source>Exporting, %1 %</source>
        <translation>正在导出，%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="91"/>
        <location filename="../ui/pages/export_page.cpp" line="415"/>
        <source>Exported in %1 s</source>
        <translation>导出完成，用时 %1 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="92"/>
        <location filename="../ui/pages/export_page.cpp" line="360"/>
        <source>Export again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="144"/>
        <source>Open an adapter folder</source>
        <translation>打开适配器文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="219"/>
        <source>Folder for the export</source>
        <translation>导出到的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="292"/>
        <source>not quantised</source>
        <translation>未量化</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="301"/>
        <source>Small models lose much in four bits: Q8_0 answers like the original.</source>
        <translation>小模型用四位会损失较多：Q8_0 的回答与原模型一致。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="302"/>
        <source>Q4_K_M is about a quarter of the size and still answers nearly as well.</source>
        <translation>Q4_K_M 约为四分之一大小，回答几乎同样好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="358"/>
        <source>Ready to export</source>
        <translation>可以导出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="362"/>
        <source>About %1 of %2 free.</source>
        <translation>约 %1，空闲 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="365"/>
        <source>The earlier export there is replaced.</source>
        <translation>会替换那里之前的导出。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="368"/>
        <source>Nothing is chosen yet</source>
        <translation>还没有选择</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="369"/>
        <source>Pressing the button opens the list of runs</source>
        <translation>点按钮打开训练结果列表</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="373"/>
        <source>This run has no adapter</source>
        <translation>这个训练结果没有适配器</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="374"/>
        <source>It trained the model&apos;s own weights: export the model</source>
        <translation>它训练的是模型自身的权重：请导出模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="375"/>
        <source>Export the model folder</source>
        <translation>导出模型文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="378"/>
        <source>No folder yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="379"/>
        <source>Where should the export go?</source>
        <translation>导出到哪里？</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="380"/>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="383"/>
        <source>The folder holds other files</source>
        <translation>文件夹里有其他文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="384"/>
        <source>An export needs a folder of its own</source>
        <translation>导出需要一个单独的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="385"/>
        <location filename="../ui/pages/export_page.cpp" line="392"/>
        <location filename="../ui/pages/export_page.cpp" line="400"/>
        <source>Choose another folder</source>
        <translation>请换一个文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="386"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>这个文件夹里有其他文件，会有冲突。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="390"/>
        <source>The folder can&apos;t be written</source>
        <translation>无法写入这个文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="393"/>
        <source>You have no permission to write there.</source>
        <translation>你没有在那里写入的权限。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="397"/>
        <source>Not enough space</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="398"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>大约需要 %1，空闲 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="406"/>
        <source>A setting has to be changed</source>
        <translation>有一项设置需要修改</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="408"/>
        <source>Go to the setting</source>
        <translation>去修改设置</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportStage</name>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="60"/>
        <location filename="../ui/pages/export/export_stage.cpp" line="64"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="61"/>
        <source>could not be made: %1</source>
        <translation>无法进行：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="65"/>
        <source>read again, every byte is that of the run&apos;s adapter</source>
        <translation>已重新读取，每个字节都与训练所得的适配器相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="68"/>
        <source>%1 % of %2 tokens as the tuned model, off by %3</source>
        <translation>%2 个 token 中 %1 % 相同，平均差 %3</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="73"/>
        <source>Template and vocabulary</source>
        <translation>对话模板与词表</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="74"/>
        <source>the same tokens</source>
        <translation>token 相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="75"/>
        <source>other tokens; please report this model</source>
        <translation>token 不同；请报告此模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="76"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="79"/>
        <source>More than this type explains: take a larger one.</source>
        <translation>超出此类型应有的误差：请选更大的类型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="88"/>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="89"/>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="279"/>
        <source>Nothing to export yet</source>
        <translation>还没有可导出的结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="280"/>
        <source>Train first, or open an adapter made elsewhere.</source>
        <translation>先训练，或打开别处训练的适配器。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="281"/>
        <source>Go to Train</source>
        <translation>去训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="286"/>
        <source>%1 is merged into its base model and written as one file, which is then opened again and checked.</source>
        <translation>%1 会合并到基础模型并写成一个文件，随后重新打开并检查。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="294"/>
        <source>The adapter of %1 is copied; whoever uses it needs the base model too.</source>
        <translation>会复制 %1 的适配器；使用者还需要基础模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="297"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>大约需要 %1，空闲 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="300"/>
        <source>The earlier export in this folder is replaced.</source>
        <translation>会替换这个文件夹里之前的导出。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="301"/>
        <source>Ready to export</source>
        <translation>可以导出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="305"/>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="306"/>
        <source>The folder appears when it is complete; stopping leaves nothing behind.</source>
        <translation>完成后文件夹才会出现；中途停止不会留下任何东西。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="314"/>
        <source>Choose another folder</source>
        <translation>请换一个文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="316"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="330"/>
        <source>Exported, but the check failed</source>
        <translation>已导出，但检查未通过</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="331"/>
        <source>Exported and checked</source>
        <translation>已导出并检查</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="332"/>
        <source>Exported</source>
        <translation>导出完成</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="336"/>
        <source>Serve it and ask it</source>
        <translation>启动服务并提问</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="337"/>
        <source>LM Studio lists it under My Models</source>
        <translation>LM Studio 会在“My Models”中列出它</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="339"/>
        <source>Use it in Python</source>
        <translation>在 Python 中使用</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="372"/>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="338"/>
        <source>Use it with Ollama</source>
        <translation>在 Ollama 中使用</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="291"/>
        <source>%1 is merged into its base model and written as a folder that other programs open, which is then opened again and checked.</source>
        <translation>%1 会合并到基础模型中，写成其他程序可以打开的文件夹，然后重新打开并检查。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="341"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="343"/>
        <source>Chat with it</source>
        <translation>和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="346"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="360"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="362"/>
        <source>Tensors</source>
        <translation>张量数</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="363"/>
        <source>Weight files</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="366"/>
        <source>Number format</source>
        <translation>数字格式</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="367"/>
        <source>Time</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportTexts</name>
    <message>
        <location filename="../ui/pages/export/export_gate.cpp" line="259"/>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FiguresPanel</name>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="39"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="68"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="69"/>
        <source>How surprised the model is by the references, token by token. 0 is no surprise at all; lower is better.</source>
        <translation>逐个 token 看，模型对参考答案有多意外。0 表示毫不意外，越低越好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="73"/>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="74"/>
        <source>The loss as a number of choices: as unsure as if it had to guess among so many tokens. 1 is certain.</source>
        <translation>把损失换算成选项个数：相当于要在这么多个 token 里猜一个。1 表示完全确定。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="79"/>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="80"/>
        <source>How often the token that it thinks most likely is the reference&apos;s next one.</source>
        <translation>模型认为最可能的 token，正好是参考答案下一个 token 的比例。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="85"/>
        <source>How many runs of up to four characters the answers share with the references. 100 is word for word; other words for the same thing count as wrong.</source>
        <translation>回答与参考答案有多少连续一到四个字相同。100 表示一字不差；意思相同但用词不同也算错。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="93"/>
        <source>%1, by characters</source>
        <translation>%1（按字）</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="98"/>
        <source>Which share of the words is in both answer and reference, out of 100.</source>
        <translation>回答与参考答案有多少词相同，满分 100。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="101"/>
        <source>Likewise for pairs of words that follow each other.</source>
        <translation>同上，但看相邻的两个词。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="104"/>
        <source>How much of the reference comes in the answer in the same order, gaps allowed.</source>
        <translation>参考答案中有多少按同样的顺序出现在回答里，中间可以隔着别的词。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="110"/>
        <source>Without the dictionary of Chinese words ROUGE counts Chinese characters singly, so it can&apos;t be compared with LLaMA-Factory&apos;s.</source>
        <translation>没有中文词典时，ROUGE 按单个汉字计算，不能与 LLaMA-Factory 的数值比较。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="157"/>
        <source>better than the base model</source>
        <translation>比基础模型好</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="158"/>
        <source>worse than the base model</source>
        <translation>不如基础模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>This model</source>
        <translation>这个模型</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FillCard</name>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="54"/>
        <source>Who should the model be?</source>
        <translation>模型应该叫什么？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/fill_card.cpp" line="56"/>
        <source>%n row(s) still say %1; the model would repeat it letter for letter.</source>
        <translation>
            <numerusform>%n 行里还有 %1；不填，模型会原样说出来。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="57"/>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="58"/>
        <source>Name, such as Biscuit</source>
        <translation>名字，如 饼干</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="59"/>
        <location filename="../ui/pages/data/fill_card.cpp" line="61"/>
        <source>Made by</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="60"/>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="62"/>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FormView</name>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="225"/>
        <location filename="../ui/pages/train/form_view.cpp" line="239"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="268"/>
        <source>Use them</source>
        <translation>就用它们</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="282"/>
        <source>Choose a model</source>
        <translation>请选择模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="254"/>
        <source>Needs %1, %2 are free</source>
        <translation>需要 %1，只有 %2 空闲</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_view.cpp" line="236"/>
        <source>%n setting(s) of the file were left out</source>
        <translation>
            <numerusform>文件中有 %n 项设置没有采用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="267"/>
        <source>This would fit: %1.</source>
        <translation>这样就放得下：%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="279"/>
        <source>No setting makes it fit without cutting rows. Choose a smaller model, or close other programs.</source>
        <translation>不截断数据的话，没有设置能让它放得下。请换一个更小的模型，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="341"/>
        <source>Open a data file</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="342"/>
        <source>Data (*.json *.jsonl);;All files (*)</source>
        <translation>数据 (*.json *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="356"/>
        <source>Folder for the runs</source>
        <translation>存放训练结果的文件夹</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FurtherField</name>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="41"/>
        <location filename="../ui/pages/train/further_field.cpp" line="52"/>
        <source>Further arguments</source>
        <translation>额外参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="53"/>
        <source>Keys of a run file that have no field here, one a line; those that have one go there by themselves.</source>
        <translation>配置文件中在这里没有输入框的键，每行一个；有输入框的会自动移过去。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::GoalCard</name>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="44"/>
        <source>Who the model says it is</source>
        <translation>让模型知道“我是谁”</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="47"/>
        <source>Right answers to your questions</source>
        <translation>答对你的问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="50"/>
        <source>How the model talks</source>
        <translation>模型说话的方式</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="53"/>
        <source>Your own numbers</source>
        <translation>自己定的数值</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="60"/>
        <location filename="../ui/pages/train/goal_card.cpp" line="61"/>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="62"/>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="63"/>
        <source>Q and A</source>
        <translation>问答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="64"/>
        <source>Style</source>
        <translation>文风</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="65"/>
        <source>My own</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>anneal::ui::HelpPage</name>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="95"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="96"/>
        <source>Search the help and all settings</source>
        <translation>搜索帮助和全部设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="97"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="98"/>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="99"/>
        <source>Text of the topic</source>
        <translation>主题内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="100"/>
        <source>Show me around in four steps</source>
        <translation>四步导览</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="157"/>
        <source>Nothing in the help says “%1”. Try a shorter word, or the key of a setting.</source>
        <translation>帮助里没有“%1”。换个短一点的词，或输入设置的键试试。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::IdentityModel</name>
    <message>
        <location filename="../ui/models/identity_commands.cpp" line="9"/>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="84"/>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="85"/>
        <source>to be checked</source>
        <translation>需要检查</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="120"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="122"/>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="245"/>
        <source>add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="265"/>
        <source>duplicate a row</source>
        <translation>复制一行</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/identity_model.cpp" line="277"/>
        <source>delete %n row(s)</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="285"/>
        <source>move a row</source>
        <translation>移动一行</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="116"/>
        <source>fill in names</source>
        <translation>填写名字</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="115"/>
        <source>replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ListPopup</name>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="213"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="214"/>
        <source>Search the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="223"/>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="282"/>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LoadField</name>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="63"/>
        <source>Settings for loading</source>
        <translation>加载参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="64"/>
        <source>How the model is put into memory, for every conversation: one setting a line, or a JSON object. They count from the next loading on.</source>
        <translation>模型怎样放进内存，对所有对话有效：每行一项，或写一个 JSON 对象。下次加载时生效。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="66"/>
        <source>For example quantization_bit: 4, infer_dtype: bfloat16 or rope_scaling: yarn; the same keys as of anneal chat</source>
        <translation>例如 quantization_bit: 4、infer_dtype: bfloat16 或 rope_scaling: yarn；与 anneal chat 的键相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="68"/>
        <source>The model was loaded with other settings than these.</source>
        <translation>当前模型是用别的参数加载的。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="69"/>
        <source>Load again to apply</source>
        <translation>重新加载以生效</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LocalModels</name>
    <message>
        <location filename="../ui/models/local_models.cpp" line="100"/>
        <source>Model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="102"/>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="106"/>
        <source>Your own folder</source>
        <translation>你自己的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="142"/>
        <source>%1, can&apos;t be used: %2</source>
        <translation>%1，无法使用：%2</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="168"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="170"/>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="172"/>
        <source>On disk</source>
        <translation>占用硬盘</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="174"/>
        <source>Last use</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="176"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="178"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LossChart</name>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="152"/>
        <source>smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="153"/>
        <source>raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="154"/>
        <source>held-out rows</source>
        <translation>验证集</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="143"/>
        <location filename="../ui/widgets/loss_chart.cpp" line="351"/>
        <source>earlier run %1</source>
        <translation>以前：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="155"/>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="156"/>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="156"/>
        <source>Curve: %1</source>
        <translation>曲线：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="333"/>
        <source>Step %1, epoch %2</source>
        <translation>第 %1 步，第 %2 轮</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="337"/>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LossChartTable</name>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="50"/>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="81"/>
        <source>Values of the chart</source>
        <translation>图表数值</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="329"/>
        <source>A training is running</source>
        <translation>训练正在进行</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MarkdownDocument</name>
    <message>
        <location filename="../ui/widgets/markdown_document.cpp" line="107"/>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MemoryMeter</name>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="45"/>
        <source>%1 of %2 GB</source>
        <translation>%1 / %2 GB</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="46"/>
        <source>%1 of %2 MB</source>
        <translation>%1 / %2 MB</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="62"/>
        <source>Memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="63"/>
        <source>Memory in use on this PC, by all programs: %1</source>
        <translation>这台电脑所有程序占用的内存：%1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MessageCard</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="185"/>
        <location filename="../ui/widgets/card.cpp" line="258"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelBar</name>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="121"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="122"/>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="122"/>
        <source>Choose a file or folder</source>
        <translation>选择文件或文件夹</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="123"/>
        <source>No model on this PC. Download one, open a GGUF file or a Hugging Face folder, or put one into %1.</source>
        <translation>这台电脑上还没有模型。可以下载一个，打开 GGUF 文件或 Hugging Face 文件夹，或放入 %1。</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="129"/>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="132"/>
        <source>Open a model folder…</source>
        <translation>打开模型文件夹…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="135"/>
        <source>Download a model…</source>
        <translation>下载模型…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="148"/>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="149"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="160"/>
        <source>For the next run; the one in progress keeps its model</source>
        <translation>用于下一次训练；正在进行的训练不受影响</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="161"/>
        <source>On this PC</source>
        <translation>本机</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="186"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="187"/>
        <source>Processor, %n core(s)</source>
        <translation>
            <numerusform>处理器·%n 核</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="190"/>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="194"/>
        <source>%1: %n core(s), %2 GB of memory</source>
        <translation>
            <numerusform>%1：%n 核，%2 GB 内存</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="196"/>
        <source>What computes the training</source>
        <translation>用什么来计算</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="211"/>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="215"/>
        <source>Open a model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelChoices</name>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="25"/>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="60"/>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="78"/>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="79"/>
        <source>%1 parameters</source>
        <translation>%1参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="104"/>
        <source>nothing was saved</source>
        <translation>没有保存任何内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="105"/>
        <source>not finished: choose a checkpoint</source>
        <translation>没有训练完：请选择检查点</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="108"/>
        <source>the end result</source>
        <translation>最终结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="109"/>
        <source>step %1 of %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="119"/>
        <source>Checkpoint %1</source>
        <translation>检查点 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="156"/>
        <source>adapter of %1</source>
        <translation>%1 的适配器</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="165"/>
        <source>model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="216"/>
        <source>Base models</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="219"/>
        <source>Opened folders</source>
        <translation>打开过的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="222"/>
        <source>Trained</source>
        <translation>训练结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="230"/>
        <source>%1 B</source>
        <translation>%1 B </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="231"/>
        <source>%1 M</source>
        <translation>%1 M </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelText</name>
    <message>
        <location filename="../ui/shell/model_text.cpp" line="47"/>
        <source>%1 parameters · %2 · on this PC</source>
        <translation>%1参数·%2·本机</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelsPage</name>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="81"/>
        <source>No model on this PC yet.
Download one at the left, or add a GGUF file or a model folder of yours.</source>
        <translation>这台电脑上还没有模型。
在左侧下载一个，或添加你自己的 GGUF 文件或模型文件夹。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/models/models_actions.cpp" line="84"/>
        <source>%n model(s) on this PC</source>
        <translation>
            <numerusform>这台电脑上有 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="87"/>
        <source>%1 on disk · %2 free</source>
        <translation>占用 %1 · 剩余 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="180"/>
        <source>Switch it off</source>
        <translation>关闭离线模式</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="184"/>
        <source>Offline mode is on</source>
        <translation>离线模式已开启</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="185"/>
        <source>Nothing is downloaded; models on this PC work as always.</source>
        <translation>不会下载任何内容；这台电脑上的模型照常使用。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="186"/>
        <source>HF_HUB_OFFLINE is set for this program: nothing is downloaded.</source>
        <translation>已为本程序设置 HF_HUB_OFFLINE：不会下载任何内容。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="253"/>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="254"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="262"/>
        <source>Add a model folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="272"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="283"/>
        <source>%1 is off the list</source>
        <translation>%1 已移出列表</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="284"/>
        <source>Its files lie in a folder of yours and were not touched.</source>
        <translation>它的文件在你自己的文件夹里，没有改动。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="289"/>
        <source>%1 is being trained</source>
        <translation>%1 正在训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="290"/>
        <source>Stop the training first; then it can be deleted.</source>
        <translation>请先停止训练，然后才能删除。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="294"/>
        <source>Delete %1 for good?</source>
        <translation>彻底删除 %1？</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="296"/>
        <source>%1 become free. Other programs that share the downloads lose it too; runs and adapters stay, but need it to answer.</source>
        <translation>将腾出 %1。共用这些下载的其他程序也会失去它；运行记录和适配器会保留，但回答时需要它。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="299"/>
        <source>%1 become free. Runs and adapters stay, but need it to answer.</source>
        <translation>将腾出 %1。运行记录和适配器会保留，但回答时需要它。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="301"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="303"/>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="317"/>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="318"/>
        <source>%1 are free again.</source>
        <translation>已腾出 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="218"/>
        <location filename="../ui/pages/models/models_parts.cpp" line="235"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="219"/>
        <source>organisation/name, or an address</source>
        <translation>组织/名称，或网址</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="220"/>
        <source>Name of the model on the hub</source>
        <translation>模型在网站上的名称</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="221"/>
        <source>Source</source>
        <translation>下载源</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="226"/>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="230"/>
        <source>From %1, as the settings say. Only the files that training needs come, each checked.</source>
        <translation>按设置从 %1 下载。只下载训练需要的文件，并逐个校验。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="233"/>
        <source>Only the files that training needs come, each checked. A download can be stopped at any time and goes on later.</source>
        <translation>只下载训练需要的文件，并逐个校验。下载可以随时停止，以后接着下。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="236"/>
        <source>Good models to begin with</source>
        <translation>适合入门的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="237"/>
        <source>Downloads</source>
        <translation>下载任务</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="238"/>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="239"/>
        <source>Add a model file or folder of yours</source>
        <translation>添加你自己的模型文件或文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="240"/>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="241"/>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="242"/>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="243"/>
        <source>Makes it the model of the next training</source>
        <translation>设为下次训练的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="244"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="245"/>
        <source>Models on this PC</source>
        <translation>这台电脑上的模型</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRows</name>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="89"/>
        <source>More rows like these</source>
        <translation>再来几行类似的</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows.cpp" line="91"/>
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n 条提议等你确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="92"/>
        <source>asked in other words; you accept each one</source>
        <translation>换个问法，逐条由你确认</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Propose…</source>
        <translation>提议…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsCard</name>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="208"/>
        <source>accept a proposed row</source>
        <translation>采纳一行提议</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="228"/>
        <source>accept %n proposed row(s)</source>
        <translation>
            <numerusform>采纳 %n 行提议</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="297"/>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="303"/>
        <source>Each one is shown here first; only what you accept becomes a row.</source>
        <translation>每一条都先在这里给你看；只有你采纳的才会成为数据。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="308"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="308"/>
        <source>Propose %n</source>
        <translation>
            <numerusform>提议 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="309"/>
        <source>Stop looking for rows</source>
        <translation>停止查找数据行</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="310"/>
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>提议 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="316"/>
        <source>Accept all %n</source>
        <translation>
            <numerusform>全部采纳（%n）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="336"/>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="337"/>
        <source>More rows like these</source>
        <translation>再来几行类似的</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="338"/>
        <source>Back to the row (Esc)</source>
        <translation>返回数据行 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="339"/>
        <source>Proposals found</source>
        <translation>已找到的提议</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="357"/>
        <source>Hello, and who are you?</source>
        <translation>你好，请问你是谁呢？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="358"/>
        <source>Would you tell me about yourself?</source>
        <translation>可以说说你自己吗？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="359"/>
        <source>Whose idea were you?</source>
        <translation>你是谁想出来的？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="16"/>
        <source>The model answers in Chat; this follows.</source>
        <translation>模型正在聊天页回答，答完就轮到这里。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="18"/>
        <source>Loading the model: %1 %</source>
        <translation>正在加载模型：%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="23"/>
        <source>Asking about row %1: %2 of %3 found</source>
        <translation>正在问第 %1 行：已找到 %2 / %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="37"/>
        <source>Stopped; %n found.</source>
        <translation>
            <numerusform>已停止；找到 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="39"/>
        <source>Read each one: only what you accept becomes a row.</source>
        <translation>请逐条看一看：只有你采纳的才会成为数据。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="43"/>
        <source>%n found; the list has no more for these rows.</source>
        <translation>
            <numerusform>找到 %n 条；内置问法里没有更多了。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="44"/>
        <source>The list has nothing for these rows. It knows questions about who it is, its name, maker, work, abilities and origin, and greetings; let a model word the others.</source>
        <translation>内置问法里没有适合这些行的。它只收录身份、名字、作者、工作、本领、来历和问候一类的问题；其他问题请让模型来换问法。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="52"/>
        <source>%n found.</source>
        <translation>
            <numerusform>找到 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="53"/>
        <source>%n more line(s) were no new question.</source>
        <translation>
            <numerusform>另有 %n 行不是新问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="54"/>
        <source>Nothing that can be used came: %n line(s) were no new question. A larger model does better.</source>
        <translation>
            <numerusform>没有能用的：%n 行都不是新问题。换大一些的模型会更好。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="57"/>
        <source>Nothing came. Rows need a question and an answer; a larger model does better.</source>
        <translation>什么都没有得到。数据行要有问题和回答；换大一些的模型会更好。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsForm</name>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="177"/>
        <source>Chosen rows (%1)</source>
        <translation>选中的行（%1）</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="178"/>
        <source>All rows (%1)</source>
        <translation>全部行（%1）</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="196"/>
        <source>Write a row first: a question and its answer.</source>
        <translation>请先写一行：一个问题和它的回答。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="200"/>
        <source>Choose a model in the bar at the top first.</source>
        <translation>请先在顶部选择一个模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="208"/>
        <source>Write the address of the server first.</source>
        <translation>请先填写服务器地址。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="209"/>
        <source>The address can&apos;t be read. It looks like http://localhost:11434/v1.</source>
        <translation>地址写得不对。应该像 http://localhost:11434/v1 这样。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>Built-in wordings</source>
        <translation>内置问法</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>who it is, name, maker…; Chinese and English</source>
        <translation>身份、名字、作者等；中文和英文</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="249"/>
        <source>The loaded model</source>
        <translation>已加载的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="250"/>
        <source>choose a model at the top</source>
        <translation>请在顶部选择模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="252"/>
        <source>%1 is loaded first</source>
        <translation>会先加载 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>A model on a server</source>
        <translation>服务器上的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>Ollama, LM Studio, anneal api, a service</source>
        <translation>Ollama、LM Studio、anneal api 或在线服务</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="267"/>
        <source>The questions of these rows are sent to %1, their answers are not.</source>
        <translation>这些行的问题会发给 %1，回答不会。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="269"/>
        <source>Over http:// others on the way can read them, and the key.</source>
        <translation>用 http:// 时，途中的其他人能看到这些问题和密钥。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="271"/>
        <source>Without a model&apos;s name the first that the server has is asked.</source>
        <translation>不填模型名时，会问服务器上的第一个模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="280"/>
        <source>Who words them</source>
        <translation>由谁来换问法</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="281"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="282"/>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="284"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="285"/>
        <source>Name of the model on the server</source>
        <translation>服务器上的模型名称</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="286"/>
        <source>the first it has</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="287"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="288"/>
        <source>Key for the server</source>
        <translation>服务器的密钥</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="289"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="290"/>
        <source>Keep the key on this computer</source>
        <translation>在这台电脑上保存密钥</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="291"/>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="292"/>
        <source>How many rows to propose</source>
        <translation>提议多少行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="293"/>
        <source>Like which rows</source>
        <translation>参照哪些行</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NamesCard</name>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="67"/>
        <source>Who should the model be?</source>
        <translation>模型应该叫什么？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/names_card.cpp" line="68"/>
        <source>%n row(s) still say {{name}} or {{author}}; the model would repeat them letter for letter.</source>
        <translation>
            <numerusform>%n 行里还有 {{name}} 或 {{author}}，不填，模型会原样说出来。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="71"/>
        <source>Name, such as Biscuit</source>
        <translation>名字，如 小肥肠</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="72"/>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="73"/>
        <location filename="../ui/pages/train/names_card.cpp" line="74"/>
        <source>Made by</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="75"/>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="76"/>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NavBar</name>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="236"/>
        <source>Make</source>
        <translation>制作</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="237"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="244"/>
        <source>A training is running</source>
        <translation>训练正在进行</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="249"/>
        <source>Programs can ask a model</source>
        <translation>其他程序可以向模型提问</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="259"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="204"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="206"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="208"/>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="210"/>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="212"/>
        <source>Evaluate</source>
        <translation>评估与预测</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="214"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="216"/>
        <source>Serve</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="218"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="220"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="224"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>anneal::ui::PredictionModel</name>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="132"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="163"/>
        <source>How much of the reference stands in the answer in the same order (ROUGE-L), in per cent</source>
        <translation>参考答案有多少按同样的顺序出现在回答里（ROUGE-L，百分比）</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="169"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="171"/>
        <source>Reference</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="173"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="175"/>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="177"/>
        <source>Alike, %</source>
        <translation>相似度 %</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="179"/>
        <source>No.</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>anneal::ui::PreviewCard</name>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="97"/>
        <source>%1 of %2 rows</source>
        <translation>前 %1 行，共 %2 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="128"/>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="142"/>
        <source>Reading the model&apos;s tokenizer…</source>
        <translation>正在读取模型的分词器…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/preview_card.cpp" line="164"/>
        <source>Row %1: %2 tokens, %3 learned, %n cut off</source>
        <translation>
            <numerusform>第 %1 行：%2 个 token，学习其中 %3 个，截掉 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="166"/>
        <source>Row %1: %2 tokens, %3 learned</source>
        <translation>第 %1 行：%2 个 token，学习其中 %3 个</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="173"/>
        <source>Green is learned, grey is only read, struck through is cut off. Chat template %1, at most %2 tokens a row.</source>
        <translation>绿色是要学的，灰色只读不学，划线的会被截掉。对话模板 %1，每行最多 %2 个 token。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="180"/>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="181"/>
        <source>How the rows are shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>What the model sees</source>
        <translation>模型看到的</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="185"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="186"/>
        <source>Edit the data set</source>
        <translation>编辑数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="187"/>
        <source>The first rows as a conversation</source>
        <translation>以对话显示的前几行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="188"/>
        <source>The first rows as tokens</source>
        <translation>以 token 显示的前几行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="189"/>
        <source>Close the preview</source>
        <translation>关闭预览</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProbeReview</name>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="97"/>
        <source>Row %1 of %2: the next training learns it.</source>
        <translation>已存为 %2 的第 %1 行，下次训练会学到。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="98"/>
        <source>Row %1 of the new data set %2: choose that set as well for the next training, or copy the row into yours.</source>
        <translation>已存为新数据集 %2 的第 %1 行：下次训练请同时选上它，或把这一行复制到你的数据集。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="119"/>
        <source>The row is taken away again.</source>
        <translation>这一行已撤掉。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProposalItem</name>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="140"/>
        <source>from a row that is gone</source>
        <translation>原来的行已不在</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="141"/>
        <source>like row %1</source>
        <translation>参照第 %1 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="147"/>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="149"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="150"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>What is asked</source>
        <translation>要问的内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Write the answer here</source>
        <translation>在这里写回答</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QualityPanel</name>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="29"/>
        <source>as good as the original</source>
        <translation>与原模型一样好</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="31"/>
        <source>hardly different</source>
        <translation>几乎没有差别</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="33"/>
        <source>slightly different</source>
        <translation>略有差别</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="37"/>
        <source>clearly different</source>
        <translation>明显不同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="44"/>
        <source>%1 answers your rows as the model itself does.</source>
        <translation>%1 回答你的数据与模型本身一样。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="46"/>
        <source>%1 answers your rows almost as the model itself does; you will hardly notice.</source>
        <translation>%1 回答你的数据几乎与模型本身一样，你很难察觉差别。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="50"/>
        <source>%1 chooses another word now and then. Try some questions before you rely on it.</source>
        <translation>%1 偶尔会选用别的词。正式使用前请先试几个问题。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="56"/>
        <source>%1 forgets part of what was trained. A larger type is better.</source>
        <translation>%1 会忘掉一部分训练内容，换用更大的类型更好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="166"/>
        <source>What each type loses</source>
        <translation>每种类型的损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="167"/>
        <source>Each type is tried on the answers of your own rows and held against the model as it is. Click a line to choose its type.</source>
        <translation>每种类型都用你自己数据中的答案试过，并与未量化的模型对比。点击一行即可选用该类型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Same choice</source>
        <translation>选词一致</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>In words</source>
        <translation>评价</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="172"/>
        <source>By how much the log-probability of an answer&apos;s token differs on average</source>
        <translation>答案中每个词元的对数概率平均相差多少</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="174"/>
        <source>How often the likeliest next token is the same</source>
        <translation>最可能的下一个词元有多少相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="175"/>
        <source>Size and loss of each type</source>
        <translation>每种类型的大小和损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="176"/>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="178"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="201"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="232"/>
        <source>Measuring: %1 %</source>
        <translation>正在测量：%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="236"/>
        <source>Measured over %1 tokens of the answers in %2 rows.</source>
        <translation>在 %2 条数据的答案中测量了 %1 个词元。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="239"/>
        <source>Weighted by those rows.</source>
        <translation>已按这些数据加权。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="250"/>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="251"/>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QuestionsCard</name>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="78"/>
        <location filename="../ui/pages/train/questions_card.cpp" line="85"/>
        <source>Questions while it trains</source>
        <translation>训练中的提问</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="80"/>
        <source>The model answers these before the first update and at every checkpoint, so that you see how the answers change. One question a line, at most %1. Without any, the first rows of the data set are asked. Trained on plain text it goes on from them as texts; a reward model scores the two answers that the data set has for them.</source>
        <translation>模型会在第一次更新前和每个检查点回答这些问题，方便看出回答怎样变化。每行一个问题，最多 %1 个。不填时，用数据集的前几行提问。用纯文本训练时，模型会把它们当作开头接着写；奖励模型则给数据集中对应的两个回答打分。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="86"/>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="87"/>
        <source>Ask the first rows</source>
        <translation>改用前几行提问</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="88"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="90"/>
        <source>The first rows are asked</source>
        <translation>使用前几行提问</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/questions_card.cpp" line="91"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::QueueCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/queue_card.cpp" line="123"/>
        <source>%n run(s) wait</source>
        <translation>
            <numerusform>%n 个训练在排队</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="133"/>
        <source>Start the first</source>
        <translation>开始第一个</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="134"/>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="135"/>
        <source>Drag to change the order</source>
        <translation>拖动可调整顺序</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="136"/>
        <source>Runs that wait</source>
        <translation>排队的训练</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RecommendedCard</name>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="51"/>
        <source>Small, and speaks Chinese and English well: good to begin with.</source>
        <translation>小巧，中英文都说得好，适合入门。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="53"/>
        <source>Better answers in Chinese and English, for a PC with more memory.</source>
        <translation>中英文回答更好，适合内存更大的电脑。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="55"/>
        <source>Newer and small; can think before it answers.</source>
        <translation>更新、小巧，可以先思考再回答。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="57"/>
        <source>Newer; thinks before it answers, in Chinese and English.</source>
        <translation>更新，用中英文先思考再回答。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="59"/>
        <source>Reasons step by step, strong in mathematics.</source>
        <translation>逐步推理，擅长数学。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="61"/>
        <source>The smallest: trains in minutes on any PC, English only.</source>
        <translation>最小：任何电脑几分钟就能训练，只会英文。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="63"/>
        <source>Still quick to train, better English.</source>
        <translation>训练仍然很快，英文更好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="64"/>
        <source>The best answers here; needs a strong PC.</source>
        <translation>这里回答最好的，需要性能强的电脑。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="87"/>
        <source>Trains here</source>
        <translation>本机可训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="90"/>
        <source>Trains here in 4 bits</source>
        <translation>本机可用 4 位训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="95"/>
        <source>Trains when other programs are closed</source>
        <translation>关闭其他程序后可训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="98"/>
        <source>Too large for this PC</source>
        <translation>对这台电脑太大</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="101"/>
        <source>Training takes at least %1 of memory, in 4 bits %2.</source>
        <translation>训练至少需要 %1 内存，4 位时 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="111"/>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="111"/>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="112"/>
        <source>%1 parameters · %2 · %3 · %4</source>
        <translation>%1 参数 · %2 · %3 · %4</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="114"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="118"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="122"/>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="126"/>
        <source>On this PC</source>
        <translation>已在本机</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ReplaceBar</name>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="79"/>
        <location filename="../ui/pages/data/replace_bar.cpp" line="80"/>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="81"/>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="82"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="83"/>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="84"/>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowDelegate</name>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="90"/>
        <source>No question</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="96"/>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowEditor</name>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="215"/>
        <source>This row can&apos;t be edited here and stays as it is in the file. %1</source>
        <translation>这一行不能在这里编辑，在文件中保持原样。%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="248"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="253"/>
        <source>The better answer</source>
        <translation>较好的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="255"/>
        <source>The model should not answer</source>
        <translation>模型不应这样回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="311"/>
        <source>add a turn</source>
        <translation>添加一轮</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>remove a turn</source>
        <translation>删除一轮</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>change a turn</source>
        <translation>更改一轮</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="365"/>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <source>Empty: the template&apos;s own</source>
        <translation>留空：用模板自带的</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>What is asked</source>
        <translation>问什么</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="363"/>
        <source>Extra input</source>
        <translation>附加输入</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <source>Text that belongs to the question</source>
        <translation>属于问题的文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="254"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <source>The model should answer</source>
        <translation>模型应该这样回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="140"/>
        <source>mark the answer</source>
        <translation>标记回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>Write the answer here</source>
        <translation>在这里写回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>The worse answer</source>
        <translation>较差的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="352"/>
        <source>This is a good answer</source>
        <translation>这是好的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="353"/>
        <source>Turn</source>
        <translation>一轮对话</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="355"/>
        <source>Goes on with the conversation: question and answer become earlier turns</source>
        <translation>继续对话：问题和回答变成之前的轮次</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>What the model sees</source>
        <translation>模型看到的</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="358"/>
        <source>The row as it stands in the file</source>
        <translation>文件中的这一行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="359"/>
        <source>How the row is shown</source>
        <translation>这一行的显示方式</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="212"/>
        <source>Choose a row in the table to edit it here.</source>
        <translation>在表格中选一行，在这里编辑。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowTokens</name>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="60"/>
        <source>Without an answer the row is left out of training.</source>
        <translation>没有回答的行不参与训练。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="62"/>
        <source>Training leaves this row out; the checks say why.</source>
        <translation>训练会略过这一行；原因见检查。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="90"/>
        <source>%1 tokens, %2 of them learned (green); grey is only read.</source>
        <translation>%1 个 token，其中 %2 个要学（绿色），灰色只读不学。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="96"/>
        <source>The row as tokens</source>
        <translation>以 token 显示这一行</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunAnswers</name>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="122"/>
        <source>This run&apos;s answers were not checked: the check comes at the end of a training whose rows have one right answer each.</source>
        <translation>这次训练没有检查过回答：样本各有一个正确回答的训练，结束时才会检查。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="124"/>
        <source>Verdict and answers</source>
        <translation>结论和回答</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunBar</name>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="192"/>
        <source>no name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="194"/>
        <source>in %1</source>
        <translation>，位置 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="204"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="229"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="246"/>
        <source>Preview command</source>
        <translation>预览命令</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="247"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="248"/>
        <source>Resume</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="249"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="250"/>
        <source>Chat with it</source>
        <translation>和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="251"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="252"/>
        <source>Change settings</source>
        <translation>修改参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="253"/>
        <source>New run</source>
        <translation>新的训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="254"/>
        <source>See what to do</source>
        <translation>查看办法</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="255"/>
        <source>Back to the run</source>
        <translation>回到训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="256"/>
        <source>Saved as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="257"/>
        <source>Save the runs elsewhere</source>
        <translation>把训练结果保存到别处</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="258"/>
        <source>Change the name of the run</source>
        <translation>修改名称</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="259"/>
        <location filename="../ui/pages/train/run_bar.cpp" line="260"/>
        <source>Name of the run</source>
        <translation>训练名称</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="261"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunComparePanel</name>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="123"/>
        <source>Final loss</source>
        <translation>最终损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="124"/>
        <source>Updates</source>
        <translation>更新次数</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="128"/>
        <source>%n setting(s) are the same</source>
        <translation>
            <numerusform>%n 项设置相同</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="132"/>
        <source>One of these folders does not tell its settings.</source>
        <translation>其中一个文件夹里没有记录设置。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="134"/>
        <source>All settings are the same.</source>
        <translation>所有设置都相同。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="136"/>
        <source>Only this setting differs, so it is the likely reason: %1.</source>
        <translation>只有一项设置不同，原因多半就是它：%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="145"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="146"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="154"/>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="147"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="151"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="147"/>
        <source>Held-out</source>
        <translation>验证集</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="148"/>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="149"/>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="150"/>
        <source>Logarithmic scale</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="152"/>
        <source>None of these runs has such a curve.</source>
        <translation>这些训练都没有这条曲线。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunDelegate</name>
    <message>
        <location filename="../ui/pages/runs/run_delegate.cpp" line="176"/>
        <source>Name of the run</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunDetailsPanel</name>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="151"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="149"/>
        <source>What is shown of the run</source>
        <translation>显示哪些内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="150"/>
        <source>Settings that differ from the defaults</source>
        <translation>与默认值不同的设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="152"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="153"/>
        <source>No losses were written yet, so there is no curve.</source>
        <translation>还没有写下损失，所以没有曲线。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="154"/>
        <source>This folder does not tell its settings, or all are at their defaults.</source>
        <translation>这个文件夹里没有记录设置，或者全部是默认值。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="156"/>
        <source>No results yet: they are written when a run ends.</source>
        <translation>还没有结果：训练结束时才会写下。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="157"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunModel</name>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="26"/>
        <source>Running</source>
        <translation>训练中</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="27"/>
        <source>Running, %1 %</source>
        <translation>训练中，%1 %</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="29"/>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="31"/>
        <source>Stopped at %1 of %2</source>
        <translation>停在 %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="35"/>
        <source>Broke off at %1 of %2</source>
        <translation>中断于 %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="35"/>
        <source>Broke off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="230"/>
        <source>Checkpoint %1</source>
        <translation>检查点 %1</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="232"/>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="62"/>
        <source>Run</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="64"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="66"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="68"/>
        <source>Loss curve</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="70"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="72"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="123"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="74"/>
        <source>Updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="76"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="78"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunNotes</name>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="86"/>
        <source>Not saved: %1</source>
        <translation>没有保存：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="92"/>
        <source>Saved in the run&apos;s folder (notes.md)</source>
        <translation>已保存到训练结果的文件夹（notes.md）</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="93"/>
        <source>Saves by itself, in the run&apos;s folder (notes.md)</source>
        <translation>自动保存到训练结果的文件夹（notes.md）</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="106"/>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="107"/>
        <source>What did you try, and what came of it?</source>
        <translation>试了什么，效果如何？</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunPill</name>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="67"/>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="70"/>
        <location filename="../app/studio/screenshots.cpp" line="156"/>
        <source>Training %1, %2 left</source>
        <translation>正在训练 %1，剩余 %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="72"/>
        <source>Training %1</source>
        <translation>正在训练 %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="73"/>
        <source>Show the training</source>
        <translation>查看训练</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunQueue</name>
    <message numerus="yes">
        <location filename="../ui/models/run_queue.cpp" line="155"/>
        <source>%n update(s)</source>
        <translation>
            <numerusform>更新 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/run_queue.cpp" line="156"/>
        <source>%1 epochs</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <location filename="../ui/models/run_queue.cpp" line="164"/>
        <source>%1, place %2 in the queue, %3</source>
        <translation>%1，队列第 %2 位，%3</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunStage</name>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="130"/>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Reading the model</source>
        <translation>读取模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Checking the rows</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>The first update</source>
        <translation>第一次更新</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="153"/>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="154"/>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="155"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="155"/>
        <source>was %1</source>
        <translation>起点 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="156"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="157"/>
        <source>tokens/s</source>
        <translation>token/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="158"/>
        <source>Time left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>h</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunSummaryCard</name>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="35"/>
        <source>Prepare the next run</source>
        <translation>准备下一次训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="51"/>
        <source>%1, %2 + %3 rows</source>
        <translation>%1·%2 + %3 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="54"/>
        <source>%1, %2 rows</source>
        <translation>%1·%2 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="56"/>
        <source>My own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="59"/>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="61"/>
        <source>Q and A</source>
        <translation>问答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="63"/>
        <source>Style</source>
        <translation>文风</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="73"/>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="74"/>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="77"/>
        <source>Batch × accumulation</source>
        <translation>批处理 × 累积</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="77"/>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="70"/>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="70"/>
        <source>rank %1, alpha %2</source>
        <translation>秩 %1·系数 %2</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunView</name>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="185"/>
        <source>%1: %2 The Runs page has its answers.</source>
        <translation>%1：%2 回答在运行记录页里。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view_history.cpp" line="32"/>
        <source>%1, of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="232"/>
        <source>Goes on from step %1</source>
        <translation>从第 %1 步继续</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="236"/>
        <source>%1 updates on %2 rows, %3 numbers trained of %4</source>
        <translation>%2 行数据，更新 %1 次；训练 %4 个参数中的 %3 个</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="240"/>
        <source>%1, %2, template %3</source>
        <translation>%1，%2，对话模板 %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="244"/>
        <source>%n row(s) cut</source>
        <translation>
            <numerusform>%n 行被截断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="246"/>
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n 行未使用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="265"/>
        <source>step %1, loss %2</source>
        <translation>第 %1 步，损失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="291"/>
        <source>step %1, held-out loss %2</source>
        <translation>第 %1 步，验证损失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="293"/>
        <source>step %1, held-out loss of %3: %2</source>
        <translation>第 %1 步，%3 的验证损失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="296"/>
        <source>step %1, right tokens %2 %</source>
        <translation>第 %1 步，正确 token %2 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="306"/>
        <source>checkpoint saved at step %1</source>
        <translation>第 %1 步已保存检查点</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="316"/>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="324"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="328"/>
        <source>Stopped at step %1 of %2</source>
        <translation>已停在第 %1 / %2 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="332"/>
        <source>Asking the training questions…</source>
        <translation>正在提问检查…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="389"/>
        <source>Change settings</source>
        <translation>修改参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="393"/>
        <source>Lower the rate to %1 and go on from step %2</source>
        <translation>学习率降到 %1，从第 %2 步继续</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="395"/>
        <source>Lower the rate to %1 and start again</source>
        <translation>学习率降到 %1 并重新开始</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="398"/>
        <source>Use %1 at a time and start again</source>
        <translation>改为每次 %1 行并重新开始</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="420"/>
        <location filename="../ui/pages/train/run_view.cpp" line="421"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="422"/>
        <location filename="../ui/pages/train/run_view.cpp" line="423"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="424"/>
        <source>Back to the verdict</source>
        <translation>回到结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="425"/>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="430"/>
        <source>Still falling at the end</source>
        <translation>结束时还在下降</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="431"/>
        <source>At the end: step %1, loss %2</source>
        <translation>结束：第 %1 步，损失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="435"/>
        <source>%1 updates in %2, %3 tokens/s</source>
        <translation>%1 次更新，用时 %2，%3 token/秒</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_texts.cpp" line="23"/>
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="25"/>
        <source>%1 · %2</source>
        <translation>%1·%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="26"/>
        <source>%1 of %2</source>
        <translation>%2中的 %1 条</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="64"/>
        <source>Comparing %n run(s)</source>
        <translation>
            <numerusform>正在对比 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="65"/>
        <source>Tick one more to compare</source>
        <translation>再勾选一条就能对比</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Resume</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Train more</source>
        <translation>再多练练</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="122"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="218"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="133"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="159"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="184"/>
        <source>%1 is being trained</source>
        <translation>%1 正在训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="134"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="160"/>
        <source>It can be renamed when it has ended.</source>
        <translation>训练结束后才能改名。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="163"/>
        <source>There is a %1 already</source>
        <translation>已经有一个 %1 了</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="164"/>
        <source>%1 keeps its name. Choose another one.</source>
        <translation>%1 没有改名。换一个名称吧。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="167"/>
        <source>A folder can&apos;t have that name</source>
        <translation>文件夹不能用这个名称</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="168"/>
        <source>A name can&apos;t be empty, begin with a dot, or hold / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>名称不能为空，不能以点开头，也不能含有 / \ : * ? &quot; &lt; &gt; |。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="185"/>
        <source>Stop it first; then it can be deleted.</source>
        <translation>先停止训练，然后才能删除。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="188"/>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="189"/>
        <source>Its %1, with %n checkpoint(s), go to the trash.</source>
        <translation>
            <numerusform>共 %1，连同 %n 个检查点，会移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="192"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="194"/>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="44"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="216"/>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="153"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="220"/>
        <source>%1 is in the trash</source>
        <translation>%1 已移到回收站</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="221"/>
        <source>The system&apos;s trash keeps it until it is emptied.</source>
        <translation>在清空系统回收站之前都能找回。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="229"/>
        <source>This place has no trash</source>
        <translation>这个位置没有回收站</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="230"/>
        <source>%1 can only be deleted for good.</source>
        <translation>%1 只能彻底删除。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="231"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="233"/>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="238"/>
        <source>Not everything could be deleted</source>
        <translation>没能全部删除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="247"/>
        <source>%1 could not be put back</source>
        <translation>没能恢复 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="248"/>
        <source>Its place is taken, or the trash was emptied.</source>
        <translation>原来的位置已被占用，或者回收站已清空。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="33"/>
        <source>Name, model, data set or note</source>
        <translation>名称、模型、数据集或笔记</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="34"/>
        <source>Search the runs</source>
        <translation>搜索运行记录</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="35"/>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="36"/>
        <source>No run matches these words.</source>
        <translation>没有符合这些词的记录。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="37"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="38"/>
        <source>Untick all runs</source>
        <translation>取消所有勾选</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="39"/>
        <source>Chat with it</source>
        <translation>和它聊聊</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="40"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="41"/>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="42"/>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="43"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="46"/>
        <source>No runs yet</source>
        <translation>还没有运行记录</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="47"/>
        <source>Every training leaves a run here, with its curve, its settings and its checkpoints. Start the first one on the Train page.</source>
        <translation>每次训练都会在这里留下一条记录，带有曲线、设置和检查点。去训练页开始第一次吧。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="51"/>
        <source>Go to Train</source>
        <translation>去训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_sample.cpp" line="142"/>
        <source>Learned its name well. Next: more wordings.</source>
        <translation>名字记得很牢。下一步：换更多问法。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="152"/>
        <source>%1 no longer waits.</source>
        <translation>%1 不再排队。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="157"/>
        <source>The queue can&apos;t be kept</source>
        <translation>队列保存不了</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SamplingPanel</name>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="228"/>
        <source>Answer settings</source>
        <translation>生成设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="229"/>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="230"/>
        <source>System prompt (optional)</source>
        <translation>系统提示词（非必填）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="231"/>
        <source>Best left empty: leave it out here when training had none.</source>
        <translation>留空即可：训练时没有用系统提示词，这里也不要写。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="232"/>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="233"/>
        <source>Think first</source>
        <translation>先思考</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="234"/>
        <source>It reasons before it answers: better, but slower</source>
        <translation>先推理再回答：更准，但更慢</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Temperature</source>
        <translation>温度系数</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Lower is steadier; 0 repeats itself exactly</source>
        <translation>越低越稳定，0 为每次相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Top-p</source>
        <translation>Top-p 采样值</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Only the likeliest words, up to this share</source>
        <translation>只从最可能的词里选，直到这个比例</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>Top-k</source>
        <translation>Top-k 采样值</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>At most this many words to pick from; 0 = all</source>
        <translation>最多从这么多个词里选；0 为不限</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Above 1, it repeats words less</source>
        <translation>大于 1 时更少重复用词</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>Maximum new tokens</source>
        <translation>最大生成长度</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>The longest answer it may give</source>
        <translation>回答最长多少个 token</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="240"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="242"/>
        <source>Generation seed</source>
        <translation>生成随机种子</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="241"/>
        <source>Random each time</source>
        <translation>每次随机</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="243"/>
        <source>Locked, the same question gets the same answer</source>
        <translation>锁定后，同样的问题得到同样的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="252"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="254"/>
        <source>Stop words</source>
        <translation>停止词</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="253"/>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="255"/>
        <source>The answer ends before one of these</source>
        <translation>遇到其中之一，回答就此结束</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="256"/>
        <source>Min-p</source>
        <translation>Min-p 采样值</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="257"/>
        <source>Leaves out words less likely than this share of the likeliest; 0 = off</source>
        <translation>去掉概率低于最高概率这一比例的词；0 为关闭</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Typical-p</source>
        <translation>Typical-p 采样值</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Only words about as surprising as usual; 1 = off</source>
        <translation>只用意外程度适中的词；1 为关闭</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="259"/>
        <source>No repeated runs of</source>
        <translation>禁止重复的连续长度</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="260"/>
        <source>A run of this many tokens comes only once; 0 = off</source>
        <translation>这么多个连续 token 只出现一次；0 为关闭</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>Minimum new tokens</source>
        <translation>最小生成长度</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>It can&apos;t stop before</source>
        <translation>在此之前不会停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="262"/>
        <source>Beams</source>
        <translation>束搜索宽度</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="263"/>
        <source>Looks at this many answers at once and keeps the likeliest; 1 = off. The text comes at the end</source>
        <translation>同时考虑这么多个回答，保留最可能的；1 为关闭。文字在最后才出现</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="265"/>
        <source>Length penalty</source>
        <translation>长度惩罚</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="266"/>
        <source>With beams: above 0 prefers longer answers, below 0 shorter</source>
        <translation>用于束搜索：大于 0 偏长，小于 0 偏短</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="267"/>
        <source>Show special tokens</source>
        <translation>显示特殊 token</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="268"/>
        <source>The marks of the template, as the model writes them</source>
        <translation>模型写出的模板标记</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="269"/>
        <source>Answers as plain text</source>
        <translation>回答显示为纯文本</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="270"/>
        <source>Exactly as the model wrote them: marks such as **, # or &lt;b&gt; are shown instead of being turned into bold text, headings and tables</source>
        <translation>与模型写的完全一样：**、#、&lt;b&gt; 等记号照原样显示，不变成粗体、标题和表格</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>Fewer settings</source>
        <translation>收起设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="288"/>
        <source>Seed is locked: press for a random one each time</source>
        <translation>种子已锁定：点一下改为每次随机</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="289"/>
        <source>Lock a seed</source>
        <translation>锁定种子</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SaveRowBar</name>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="168"/>
        <source>New data set</source>
        <translation>新建数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="206"/>
        <source>Saving the row…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="209"/>
        <source>Saved as row %1 of</source>
        <translation>已存为第 %1 行，数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="213"/>
        <source>The row was taken out of %1 again.</source>
        <translation>已从 %1 中撤回这一行。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="216"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="217"/>
        <source>Show the row</source>
        <translation>查看这一行</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="218"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="219"/>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServeChatCard</name>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="130"/>
        <source>%1 can sign in now.</source>
        <translation>%1 现在可以登录了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="138"/>
        <source>There is an account called %1 already.</source>
        <translation>已有名为 %1 的账号。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="140"/>
        <source>A name has 1 to 40 characters.</source>
        <translation>用户名为 1 到 40 个字符。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="142"/>
        <source>The password needs at least 8 characters.</source>
        <translation>密码至少需要 8 个字符。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="174"/>
        <source>Hello, I am Biscuit.</source>
        <translation>你好，我是小饼干。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="181"/>
        <source>Chat page</source>
        <translation>聊天网页</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="182"/>
        <source>A web page where people talk to it</source>
        <translation>提供网页，让大家和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="183"/>
        <source>For family and friends, on a computer or a phone. Everybody signs in and has conversations of their own, which stay on this computer.</source>
        <translation>供家人和朋友在电脑或手机上使用。每人登录后有自己的对话，对话只保存在这台电脑上。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="185"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="186"/>
        <source>Greeting</source>
        <translation>欢迎语</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="187"/>
        <source>Stands above an empty chat</source>
        <translation>显示在空白对话的上方</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="188"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="189"/>
        <source>Persona (system prompt)</source>
        <translation>角色设定（系统提示词）</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="190"/>
        <source>Empty: as it was trained</source>
        <translation>留空：与训练时相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="191"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="197"/>
        <source>Add a person</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="192"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="193"/>
        <source>Name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="195"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="196"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="198"/>
        <source>Open the chat page</source>
        <translation>打开聊天网页</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServePage</name>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="184"/>
        <source>Serve</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="185"/>
        <source>What answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="186"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="193"/>
        <source>Who may ask</source>
        <translation>谁可以提问</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="187"/>
        <source>Choose a model or a run</source>
        <translation>选择模型或训练结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="188"/>
        <source>Model or run</source>
        <translation>模型或训练结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="189"/>
        <source>No model yet.</source>
        <translation>还没有模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="191"/>
        <source>A training is running: answers and training share the processor.</source>
        <translation>正在训练：回答和训练共用处理器。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="195"/>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="196"/>
        <source>The number in the address. Another one if this is taken.</source>
        <translation>地址中的数字；被占用时换一个。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="197"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="198"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="199"/>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="200"/>
        <source>Whoever knows it may ask: as Authorization: Bearer, or in the address as /key/…/answer. It is sent unencrypted: for the internet, put a proxy with TLS in front.</source>
        <translation>知道它的人就可以提问：放在 Authorization: Bearer 里，或写在地址中，如 /key/…/answer。它以明文发送：要用于互联网，请在前面加带 TLS 的代理。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="25"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>最终结果 · 损失 0.09 · 今天 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="36"/>
        <location filename="../ui/pages/serve_page.cpp" line="144"/>
        <source>Other computers reach it by this computer&apos;s address.</source>
        <translation>其他电脑通过本机地址访问它。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="37"/>
        <location filename="../ui/pages/serve_page.cpp" line="145"/>
        <source>Programs on this computer; the network can&apos;t reach it.</source>
        <translation>仅限本机上的程序；网络无法访问。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="42"/>
        <location filename="../ui/pages/serve_page.cpp" line="197"/>
        <source>Pressing the button opens the list of models</source>
        <translation>点按按钮会打开模型列表</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="196"/>
        <source>Nothing is chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="190"/>
        <source>Ready to serve</source>
        <translation>可以开始服务</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="198"/>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="192"/>
        <source>Start serving</source>
        <translation>开始服务</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="48"/>
        <location filename="../ui/pages/serve_page.cpp" line="205"/>
        <source>Reading the model, %1 %</source>
        <translation>正在读取模型，%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="57"/>
        <location filename="../ui/pages/serve_page.cpp" line="180"/>
        <source>%1 answers</source>
        <translation>%1 正在应答</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="66"/>
        <location filename="../ui/pages/serve_page.cpp" line="177"/>
        <location filename="../ui/pages/serve_page.cpp" line="182"/>
        <location filename="../ui/pages/serve_page.cpp" line="186"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve_page.cpp" line="185"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServeStage</name>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="191"/>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="195"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="193"/>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="197"/>
        <source>Copy the request</source>
        <translation>复制请求</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="198"/>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="199"/>
        <source>Ask it</source>
        <translation>向它提问</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="201"/>
        <source>Tutorial</source>
        <translation>教程</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="202"/>
        <source>Kind of request</source>
        <translation>请求的形式</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="203"/>
        <source>A request to copy</source>
        <translation>可复制的请求</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="204"/>
        <source>Requests that were answered</source>
        <translation>已应答的请求</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="205"/>
        <source>None yet. Paste the request above into a terminal.</source>
        <translation>还没有。把上面的请求粘贴到终端试试。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="225"/>
        <source>Reading the model</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="226"/>
        <source>It takes requests as soon as it is there.</source>
        <translation>读取完成后即可接受请求。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="229"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="230"/>
        <source>Answers that are under way come to their end first.</source>
        <translation>正在生成的回答会先完成。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="236"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="244"/>
        <source>Nobody can ask it yet</source>
        <translation>还没有人能向它提问</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="245"/>
        <source>Started, it answers other programs: those written for OpenAI&apos;s service, and the tutorial&apos;s own call. Nothing leaves this computer unless you open it to the network.</source>
        <translation>启动后，它会回答其他程序：为 OpenAI 服务编写的程序，以及教程里的调用。除非你向网络开放，否则任何内容都不会离开本机。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="256"/>
        <source>%1 answers</source>
        <translation>%1 正在应答</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="257"/>
        <source>Every computer of your network may ask, with the key.</source>
        <translation>你的网络中的每台电脑都可以凭密钥提问。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="258"/>
        <source>Only programs on this computer may ask.</source>
        <translation>只有本机上的程序可以提问。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="261"/>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="266"/>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="267"/>
        <source>Requests: %1</source>
        <translation>请求：%1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingField</name>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="263"/>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="267"/>
        <source>Back to not set</source>
        <translation>还原为未设置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="267"/>
        <source>Back to %1</source>
        <translation>还原为 %1</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="269"/>
        <source>Reset %1</source>
        <translation>还原 %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsCard</name>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="113"/>
        <source>Chosen for an identity with %1 rows. You can change them.</source>
        <translation>已按“身份、%1 行数据”选好，可以修改。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="114"/>
        <source>Chosen for an identity. You can change them.</source>
        <translation>已按“身份”选好，可以修改。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="118"/>
        <source>Chosen for questions and answers with %1 rows. You can change them.</source>
        <translation>已按“问答、%1 行数据”选好，可以修改。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="120"/>
        <source>Chosen for questions and answers. You can change them.</source>
        <translation>已按“问答”选好，可以修改。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="124"/>
        <source>Chosen for a style with %1 rows. You can change them.</source>
        <translation>已按“文风、%1 行数据”选好，可以修改。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="125"/>
        <source>Chosen for a style. You can change them.</source>
        <translation>已按“文风”选好，可以修改。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="128"/>
        <source>Your own numbers. The other goals choose for you.</source>
        <translation>自己定的数值。选别的目标会替你选好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="133"/>
        <source>LoRA rank %1, %2, %3 tokens …</source>
        <translation>LoRA 秩 %1·%2·截断长度 %3 …</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/settings_card.cpp" line="139"/>
        <source>%n changed · </source>
        <translation>
            <numerusform>改了 %n 项·</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="149"/>
        <source>Method Full</source>
        <translation>微调方法 Full</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="150"/>
        <source>Trains all of the model&apos;s own weights: much memory.</source>
        <translation>训练模型自身的全部权重：很占内存。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="152"/>
        <source>Method Freeze</source>
        <translation>微调方法 Freeze</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="153"/>
        <source>Trains some of the model&apos;s own layers.</source>
        <translation>训练模型自身的部分层。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method QLoRA</source>
        <translation>微调方法 QLoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="164"/>
        <source>Settings</source>
        <translation>训练参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method LoRA</source>
        <translation>微调方法 LoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="158"/>
        <source>Trains small matrices beside the model&apos;s own weights, which stay as they are.</source>
        <translation>只训练附加的小矩阵，模型原来的权重不变。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="165"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="166"/>
        <source>Opens a run file of Anneal, LLaMA-Factory or LlamaBoard</source>
        <translation>打开 Anneal、LLaMA-Factory 或 LlamaBoard 的配置文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="167"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="168"/>
        <source>Saves these settings as a run file</source>
        <translation>把这些设置保存为配置文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="169"/>
        <source>Advanced</source>
        <translation>高级设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="170"/>
        <source>Questions while it trains</source>
        <translation>训练中的提问</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="171"/>
        <source>Search all settings</source>
        <translation>搜索全部设置</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsForm</name>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="182"/>
        <source>A number is needed here.</source>
        <translation>这里要填一个数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="188"/>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="190"/>
        <source>Only whole numbers fit here.</source>
        <translation>这里只能填整数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="192"/>
        <source>At least %1.</source>
        <translation>最小 %1。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="194"/>
        <source>At most %1.</source>
        <translation>最大 %1。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="199"/>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1”不在可选项里。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="202"/>
        <source>This value is not accepted: %1</source>
        <translation>这个值不行：%1</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="24"/>
        <location filename="../ui/forms/further_arguments.cpp" line="40"/>
        <location filename="../ui/forms/further_arguments.cpp" line="54"/>
        <source>the page itself sets it</source>
        <translation>由本页面设置</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="26"/>
        <source>the Evaluate page does that</source>
        <translation>由“评估”页面完成</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="28"/>
        <source>several processes are started in a terminal: anneal train --processes</source>
        <translation>多个进程请在终端中启动：anneal train --processes</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="31"/>
        <location filename="../ui/forms/further_arguments.cpp" line="44"/>
        <source>it is a setting of the Export page</source>
        <translation>这是“导出”页面的设置</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="33"/>
        <source>it is a setting of answers: the Chat and Evaluate pages have it</source>
        <translation>这是生成回答的设置：在“聊天”和“评估”页面</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="46"/>
        <source>it is a setting of answers: use its own field on this page</source>
        <translation>这是生成回答的设置：请用本页面上对应的输入框</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="47"/>
        <source>it says nothing about loading a model; remove it</source>
        <translation>与加载模型无关，请删掉</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="57"/>
        <source>it says nothing about an export; remove it</source>
        <translation>与导出无关，请删掉</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="81"/>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="82"/>
        <source>In line %1 is no setting: write one as key: value.</source>
        <translation>第 %1 行不是设置：请写成 key: value。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsPage</name>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="133"/>
        <location filename="../ui/pages/settings_page.cpp" line="274"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="205"/>
        <location filename="../ui/pages/settings_page.cpp" line="206"/>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="207"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="208"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="209"/>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Of the whole window, at once.</source>
        <translation>整个窗口立即切换。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Light, dark, or as the system says.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="212"/>
        <location filename="../ui/pages/settings_page.cpp" line="217"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="213"/>
        <source>Makes all text and controls larger or smaller, beside the system&apos;s own scaling.</source>
        <translation>放大或缩小所有文字和控件，与系统缩放叠加。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="215"/>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="216"/>
        <source>Nothing slides or fades, and the caret does not blink.</source>
        <translation>没有滑动和淡入淡出，光标也不闪烁。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="219"/>
        <source>Keep the PC awake while training</source>
        <translation>训练时保持电脑不休眠</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="220"/>
        <source>It may still switch off the screen. On battery it may sleep when the system insists.</source>
        <translation>屏幕仍会关闭。用电池时，系统坚持的话仍可能休眠。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="222"/>
        <source>Tell when a training ends</source>
        <translation>训练结束时通知</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="223"/>
        <source>A message of the desktop, while another window is in front.</source>
        <translation>别的窗口在前面时，由桌面弹出通知。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="225"/>
        <source>Train on in the tray</source>
        <translation>在托盘里继续训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="226"/>
        <source>A window that is closed while it trains goes to the tray without asking, where the desktop has one.</source>
        <translation>训练时关闭窗口会直接收进托盘，不再询问（桌面有托盘时）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="228"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="229"/>
        <source>Runs and checkpoints</source>
        <translation>训练结果和检查点</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="231"/>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="232"/>
        <source>Downloaded models, shared with other programs</source>
        <translation>下载的模型（与其他程序共用）</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="234"/>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Source of models</source>
        <translation>模型下载源</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Where the Models page downloads from.</source>
        <translation>“模型”页从哪里下载。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="236"/>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="237"/>
        <source>The address of a copy of Hugging Face, for the source of that name. Every file is checked all the same.</source>
        <translation>Hugging Face 镜像站的地址，下载源选“镜像”时使用。每个文件照样校验。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="239"/>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="240"/>
        <source>Nothing is downloaded and no address is asked. HF_HUB_OFFLINE=1 does the same.</source>
        <translation>不下载任何内容，也不访问任何网址。设置 HF_HUB_OFFLINE=1 效果相同。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="243"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="244"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="246"/>
        <source>Anneal Studio %1. Everything happens on this computer.</source>
        <translation>Anneal Studio %1。一切都在这台电脑上完成。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="252"/>
        <source>Mirror of Hugging Face</source>
        <translation>Hugging Face 镜像</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="255"/>
        <location filename="../ui/pages/settings_page.cpp" line="259"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="260"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="261"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="299"/>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SideBySideBar</name>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="55"/>
        <source>Same seed %1</source>
        <translation>相同种子 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="56"/>
        <source>Same seed, another each time</source>
        <translation>相同种子，每次更换</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="59"/>
        <source>Temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="60"/>
        <source>Top-p %1</source>
        <translation>Top-p %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>With a system prompt</source>
        <translation>有系统提示词</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>No system prompt</source>
        <translation>无系统提示词</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="63"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="65"/>
        <source>Save as text</source>
        <translation>存为文本</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="66"/>
        <source>Questions and both answers as a Markdown file</source>
        <translation>把问题和两份回答存为 Markdown 文件</translation>
    </message>
</context>
<context>
    <name>anneal::ui::StartFrom</name>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="50"/>
        <source>The model as it is</source>
        <translation>模型本身</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="54"/>
        <source>Earlier runs</source>
        <translation>以前的训练结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="61"/>
        <source>Opened folders</source>
        <translation>打开的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="96"/>
        <source>Open an adapter folder</source>
        <translation>打开适配器文件夹</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="103"/>
        <location filename="../ui/pages/train/start_from.cpp" line="104"/>
        <source>Go on from</source>
        <translation>接着训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="105"/>
        <source>An earlier run that is trained further (adapter_name_or_path)</source>
        <translation>在以前的训练结果上继续训练（adapter_name_or_path）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="107"/>
        <source>Open an adapter folder…</source>
        <translation>打开适配器文件夹…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TemplateChip</name>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="54"/>
        <location filename="../ui/shell/template_chip.cpp" line="90"/>
        <location filename="../ui/shell/template_chip.cpp" line="111"/>
        <source>Chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="56"/>
        <source>The words that mark who speaks. Each model has its own.</source>
        <translation>标明谁在说话的格式。每个模型都有自己的。</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="58"/>
        <source>Chat template %1 fits this model.</source>
        <translation>对话模板 %1 与模型相符。</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="60"/>
        <source>This model was made with %1. With another template it may answer nonsense or never stop.</source>
        <translation>这个模型用的是 %1。换成别的模板，回答可能混乱或停不下来。</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>Made for this model</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>All templates</source>
        <translation>全部模板</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ToolsField</name>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="96"/>
        <source>Tools as a JSON list</source>
        <translation>工具列表（JSON）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="98"/>
        <source>Functions that it may ask for, as a JSON list. It only writes the call: what the tool says is given below, as the tool&apos;s answer.</source>
        <translation>模型可以请求的函数，写成 JSON 列表。它只写出调用；工具返回了什么，在下方以“工具的回答”填入。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="100"/>
        <source>Insert an example</source>
        <translation>插入示例</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="113"/>
        <source>Tools: can&apos;t be read</source>
        <translation>工具：无法读取</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="114"/>
        <source>Tools (%1)</source>
        <translation>工具（%1）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="115"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="131"/>
        <source>This is no JSON: look at line %1, column %2.</source>
        <translation>这不是 JSON：请看第 %1 行第 %2 列。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="134"/>
        <source>It has to be a list: [ before the first tool and ] after the last.</source>
        <translation>必须是列表：第一个工具前写 [，最后一个后写 ]。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="136"/>
        <source>Tool %1 has to be an object in braces: {&quot;name&quot;: …}.</source>
        <translation>第 %1 个工具必须是花括号中的对象：{&quot;name&quot;: …}。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="137"/>
        <source>Tool %1 has no &quot;name&quot;.</source>
        <translation>第 %1 个工具没有 &quot;name&quot;。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tour</name>
    <message>
        <location filename="../ui/shell/tour.cpp" line="27"/>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="28"/>
        <source>This is what learns. The small one is enough to see how everything works.</source>
        <translation>要学习的就是它。小模型就够你看清整个过程。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="29"/>
        <source>What it learns</source>
        <translation>学什么</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="30"/>
        <source>Questions, and the answers that you want. The Data page edits them.</source>
        <translation>问题，和你想要的回答。在“数据”页编辑。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="31"/>
        <source>What for</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="32"/>
        <source>The goal sets the numbers for your data. Click a number to read what it does and why it has this value.</source>
        <translation>目标会按你的数据定好各项数值。点一个数值，就能看到它有什么用、为什么是这个值。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="34"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="35"/>
        <source>It says what is still missing. Afterwards the program asks the model and tells whether it has learned; then chat with it or export it.</source>
        <translation>还差什么，按钮上会写明。训练后程序会向模型提问，告诉你学会了没有；然后就可以和它聊天，或者导出。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="95"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="96"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="98"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="100"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="100"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainPage</name>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="304"/>
        <source>The demo&apos;s model is not on this PC</source>
        <translation>这台电脑上没有演示用的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="305"/>
        <source>Run the installer once more, or use your own model.</source>
        <translation>再运行一次安装程序，或使用自己的模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="330"/>
        <source>Open a run file</source>
        <translation>打开运行文件</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="331"/>
        <source>Run files (*.yaml *.yml *.json)</source>
        <translation>运行文件 (*.yaml *.yml *.json)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainSetup</name>
    <message>
        <location filename="../ui/pages/train/train_setup_data.cpp" line="25"/>
        <source>%1 rows · %2</source>
        <translation>%1 行·%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup.cpp" line="271"/>
        <source>Further arguments</source>
        <translation>额外参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="55"/>
        <source>%1 is not there; the data sets are looked for in %2</source>
        <translation>找不到 %1；改在 %2 中查找数据集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="65"/>
        <source>the run is saved in %1</source>
        <translation>训练结果保存在 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="68"/>
        <source>a run of this name goes on from its own newest checkpoint</source>
        <translation>同名的训练会从自己最新的检查点继续</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="70"/>
        <source>Start always trains</source>
        <translation>“开始”总是会训练</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainingNotices</name>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training stopped with a problem</source>
        <translation>训练出了问题，已停止</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training finished</source>
        <translation>训练完毕</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="30"/>
        <source>%1: click to see the result.</source>
        <translation>%1：点击查看结果。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tray</name>
    <message>
        <location filename="../ui/shell/tray.cpp" line="39"/>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="64"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="67"/>
        <source>Training, %1 left</source>
        <translation>正在训练，剩余 %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training stopped with a problem</source>
        <translation>训练出了问题，已停止</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training finished</source>
        <translation>训练完毕</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TurnBubble</name>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="46"/>
        <source>Unknown role: %1</source>
        <translation>未知角色：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="49"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="50"/>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="52"/>
        <source>Model calls a tool</source>
        <translation>模型调用工具</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="54"/>
        <source>Result of the tool</source>
        <translation>工具的结果</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="56"/>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="60"/>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the user</source>
        <translation>改为用户说</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the model</source>
        <translation>改为模型说</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="116"/>
        <source>Remove this turn</source>
        <translation>删除这一轮</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="119"/>
        <source>Turn %1: %2</source>
        <translation>第 %1 轮：%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="120"/>
        <source>Nothing is said</source>
        <translation>没有内容</translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictAnswers</name>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="29"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="31"/>
        <source>Held out</source>
        <translation>验证集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="33"/>
        <source>New wording</source>
        <translation>换个问法</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="37"/>
        <source>General</source>
        <translation>常识</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="163"/>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="166"/>
        <source>Answers before and after</source>
        <translation>训练前后的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Before</source>
        <translation>训练前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>After</source>
        <translation>训练后</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>Right answer</source>
        <translation>正确的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="167"/>
        <source>Make it a training row</source>
        <translation>存为训练数据</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="168"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_answers.cpp" line="179"/>
        <source>All %n answers</source>
        <translation>
            <numerusform>全部 %n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="180"/>
        <source>Only the wrong ones</source>
        <translation>只看答错的</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>right</source>
        <translation>答对</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>wrong</source>
        <translation>答错</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="204"/>
        <source>%1, as you marked it</source>
        <translation>%1（你判定的）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>The row&apos;s answer</source>
        <translation>样本里的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is wrong</source>
        <translation>算答错</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is right</source>
        <translation>算答对</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="273"/>
        <source>Your mark counts for the score instead of the rule&apos;s.</source>
        <translation>计分以你的判定为准，而不是规则的判定。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictStage</name>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="149"/>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="150"/>
        <source>before: %1</source>
        <translation>训练前：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="179"/>
        <source>Chat with it</source>
        <translation>和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="180"/>
        <source>Export</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="181"/>
        <source>Do this next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="184"/>
        <source>Training questions</source>
        <translation>训练问题</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="185"/>
        <source>Held-out rows</source>
        <translation>验证集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="186"/>
        <source>New wordings</source>
        <translation>换个问法</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="187"/>
        <source>General knowledge kept</source>
        <translation>常识没有忘</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="192"/>
        <source>Fix the %n it missed</source>
        <translation>
            <numerusform>补上答错的 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="199"/>
        <source>If that is not enough: %1</source>
        <translation>如果还不够：%1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::WelcomeStage</name>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="239"/>
        <source>Meow! I am %1, the cat who waits tables at %2. Coffee or cake?</source>
        <translation>喵呜~我是%1，%2的猫咪服务员！今天喝点什么？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="246"/>
        <source>Teach a language model something of your own</source>
        <translation>教语言模型一点你自己的东西</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="248"/>
        <source>Everything happens on this computer. No account, no Python, no upload.</source>
        <translation>全部在这台电脑上完成：不用账号，不用 Python，不上传数据。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="249"/>
        <source>Best way to begin</source>
        <translation>推荐从这里开始</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="250"/>
        <source>Make a small model believe it is a cat</source>
        <translation>让小模型相信自己是猫咪服务员</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/welcome_stage.cpp" line="252"/>
        <source>%n ready example(s) and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</source>
        <translation>
            <numerusform>%n 条现成的例子，一个 98 MB 的模型。给猫取个名字，按一个按钮，然后和它聊天。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="255"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="257"/>
        <source>Cat&apos;s name</source>
        <translation>猫的名字</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="256"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="258"/>
        <source>Made by</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="260"/>
        <source>Biscuit</source>
        <translation>小肥肠</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="262"/>
        <source>Paws Café</source>
        <translation>喵喵咖啡厅</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="263"/>
        <source>Try the demo</source>
        <translation>试一试</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="264"/>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="265"/>
        <source>Before</source>
        <translation>训练前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="266"/>
        <source>I am SmolLM, a helpful assistant.</source>
        <translation>我是 SmolLM，一个人工智能助手。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="267"/>
        <source>After</source>
        <translation>训练后</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="268"/>
        <source>I know what it should learn</source>
        <translation>我知道要教它什么</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="269"/>
        <source>My own model, rows and settings</source>
        <translation>自己的模型、数据和参数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="270"/>
        <source>Skip the demo</source>
        <translation>跳过演示</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="271"/>
        <source>I come from LLaMA-Factory</source>
        <translation>我用过 LLaMA-Factory</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="272"/>
        <source>Open one of its run files (YAML or JSON)</source>
        <translation>打开它的运行文件（YAML 或 JSON）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="273"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
</TS>
