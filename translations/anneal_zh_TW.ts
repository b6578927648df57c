<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AskErrorText</name>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="25"/>
        <source>%1 It says: “%2”</source>
        <translation>%1伺服器說：「%2」</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="28"/>
        <source>The address can&apos;t be used</source>
        <translation>這個位址無法使用</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="29"/>
        <source>Write it as http://localhost:11434/v1.</source>
        <translation>請寫成 http://localhost:11434/v1 的樣子。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="31"/>
        <source>%1 does not take the key</source>
        <translation>%1 不接受這個金鑰</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="32"/>
        <source>Check the key; it may be missing, old, or of another service.</source>
        <translation>請檢查金鑰：可能沒填、已失效，或屬於別的服務。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="34"/>
        <source>%1 knows no such address or model</source>
        <translation>%1 沒有這個位址或模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="35"/>
        <source>Check both. Most addresses end with /v1.</source>
        <translation>請檢查兩者。多數位址以 /v1 結尾。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="38"/>
        <source>%1 asks to wait</source>
        <translation>%1 要求稍後再試</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="39"/>
        <source>It gets too many requests, or a quota is used up. Try again later.</source>
        <translation>請求太多，或額度已用完。請稍後再試。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="41"/>
        <source>%1 refuses the request</source>
        <translation>%1 拒絕了請求</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="42"/>
        <source>Check the name of the model.</source>
        <translation>請檢查模型名稱。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="44"/>
        <source>%1 has a problem of its own</source>
        <translation>%1 自身出了問題</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="45"/>
        <source>Look at what it shows, then try again.</source>
        <translation>看看那邊的訊息，再試一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>連線不到 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="48"/>
        <source>Check the address and its port, and that the server runs.</source>
        <translation>請檢查位址和連接埠，並確認伺服器已啟動。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="50"/>
        <source>No encrypted connection to %1</source>
        <translation>無法與 %1 建立加密連線</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="51"/>
        <source>Check the address. A server of your own may only speak http://.</source>
        <translation>請檢查位址。自己的伺服器可能只支援 http://。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="53"/>
        <source>%1 takes too long</source>
        <translation>%1 太慢了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="54"/>
        <source>It did not answer within %1 s. Ask for fewer rows, or take a smaller model.</source>
        <translation>%1 秒內沒有回答。請少要幾筆，或換小一些的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="58"/>
        <source>The connection to %1 broke off</source>
        <translation>與 %1 的連線中斷了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="59"/>
        <source>Try again; if it happens again, look at what the server shows.</source>
        <translation>再試一次；還是這樣就看看伺服器的訊息。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="61"/>
        <source>%1 leads to another address</source>
        <translation>%1 轉到了另一個位址</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="63"/>
        <source>Write that one instead.</source>
        <translation>請改填那個位址。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="64"/>
        <source>Write %1 instead.</source>
        <translation>請改填 %1。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="66"/>
        <source>%1 has no model loaded</source>
        <translation>%1 沒有載入模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="67"/>
        <source>Load one there first.</source>
        <translation>請先在那裡載入一個。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="68"/>
        <source>%1 does not answer in OpenAI&apos;s form</source>
        <translation>%1 的回答不是 OpenAI 格式</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="69"/>
        <source>Check the address. Most end with /v1.</source>
        <translation>請檢查位址。多數以 /v1 結尾。</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="178"/>
        <source>This data set can&apos;t be read.</source>
        <translation>無法讀取這份資料集。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="180"/>
        <source>No row has an answer to learn.</source>
        <translation>沒有任何一筆資料有回答可學。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="183"/>
        <source>%n row(s) still say {{name}} or {{author}}.</source>
        <translation>
            <numerusform>還有 %n 筆資料寫著 {{name}} 或 {{author}}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="186"/>
        <source>%n row(s) have no answer and are left out.</source>
        <translation>
            <numerusform>有 %n 筆資料沒有回答，不會用於訓練。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="190"/>
        <source>%1 of %2 rows can be used.</source>
        <translation>%2 筆資料中有 %1 筆可用。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="193"/>
        <source>%n row(s) stand there twice.</source>
        <translation>
            <numerusform>有 %n 筆資料重複。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="195"/>
        <source>All %1 rows are complete. No problems found.</source>
        <translation>%1 筆資料都完整，沒有發現問題。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="49"/>
        <source>Data sets (*.json *.jsonl)</source>
        <translation>資料集 (*.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="26"/>
        <source>The disk is full</source>
        <translation>硬碟已滿</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="27"/>
        <source>{file} could not be written. What was saved before is whole. Free some space on this disk and try again.</source>
        <translation>{file} 沒能寫入。之前儲存的都完好。請在這塊硬碟上騰出空間，再試一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="29"/>
        <source>No permission for {name}</source>
        <translation>沒有訪問 {name} 的許可權</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="30"/>
        <source>You may not read or write {file}. Change its permissions, or choose another place.</source>
        <translation>你沒有讀寫 {file} 的許可權。請修改許可權，或換個位置。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="33"/>
        <source>{name} lies on a disk that can&apos;t be written</source>
        <translation>{name} 所在的硬碟不能寫入</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="34"/>
        <source>The disk of {file} is read-only. Choose another place.</source>
        <translation>{file} 所在的硬碟是隻讀的。請換個位置。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="35"/>
        <source>{name} becomes too large for this disk</source>
        <translation>{name} 對這塊硬碟來說太大了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="36"/>
        <source>The disk of {file} takes no file of this size. Choose another disk.</source>
        <translation>{file} 所在的硬碟放不下這麼大的檔案。請換一塊硬碟。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="38"/>
        <source>{name} is a folder</source>
        <translation>{name} 是資料夾</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="39"/>
        <source>A file is needed, but {file} is a folder. Choose a file.</source>
        <translation>這裡需要檔案，而 {file} 是資料夾。請選擇檔案。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="40"/>
        <source>A part of this path is a file</source>
        <translation>路徑中有一段是檔案</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="41"/>
        <source>{file} leads through a file as if it were a folder. Choose another place.</source>
        <translation>{file} 把一個檔案當成了資料夾。請換個位置。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="43"/>
        <source>The name is too long</source>
        <translation>名字太長</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="44"/>
        <source>This disk does not take the name {name}. Choose a shorter one.</source>
        <translation>這塊硬碟不接受 {name} 這個名字。請換個短一些的。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="46"/>
        <source>{name} could not be written</source>
        <translation>{name} 沒能寫入</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="47"/>
        <source>Check that the disk of {file} has room and can be written, then try again.</source>
        <translation>請檢查 {file} 所在的硬碟有沒有空間、能不能寫入，再試一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="50"/>
        <source>{name} is too large</source>
        <translation>{name} 太大</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="51"/>
        <source>{file} has more bytes than a file of this sort may have. Check that it is the right file.</source>
        <translation>{file} 超過了這類檔案允許的大小。請確認檔案沒選錯。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="53"/>
        <source>Another program is using this folder</source>
        <translation>另一個程式正在使用這個資料夾</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="54"/>
        <source>{folder} is in use. Wait until the other program has finished, or choose another folder.</source>
        <translation>{folder} 正被佔用。請等另一個程式結束，或換個資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="56"/>
        <source>{name} is there already</source>
        <translation>{name} 已經存在</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="57"/>
        <source>There is something at {file}. Choose another name.</source>
        <translation>{file} 處已有內容。請換個名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="58"/>
        <source>“{value}” can&apos;t be the name of a folder</source>
        <translation>“{value}”不能用作資料夾名</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="59"/>
        <source>Choose a name without / and other special characters.</source>
        <translation>請換個不含 / 等特殊字元的名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="62"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="66"/>
        <source>There is no data set called {dataset}</source>
        <translation>沒有叫 {dataset} 的資料集</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="63"/>
        <source>It does not stand in {file}. Choose a data set from the list, or open its file.</source>
        <translation>{file} 裡沒有它。請從列表中選擇資料集，或開啟它的檔案。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="67"/>
        <source>It does not stand in {file}. Did you mean {nearest}?</source>
        <translation>{file} 裡沒有它。你是指 {nearest} 嗎？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="68"/>
        <source>{name} holds no rows</source>
        <translation>{name} 裡沒有資料</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="69"/>
        <source>There is nothing to learn from in {file}. Add rows on the Data page, or choose another data set.</source>
        <translation>{file} 裡沒有可學的內容。請在“資料”頁新增資料，或換個資料集。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="71"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="74"/>
        <source>No row of {name} can be used</source>
        <translation>{name} 裡沒有一條資料可用</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="72"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>第一處問題：{problem}請在“資料”頁改好這些資料，或在 dataset_info.json 裡寫對列名。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="75"/>
        <source>Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>請在“資料”頁改好這些資料，或在 dataset_info.json 裡寫對列名。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="79"/>
        <source>The data set {dataset} holds pairs of answers</source>
        <translation>資料集 {dataset} 裡是成對的回答</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="80"/>
        <source>Stage {stage} can&apos;t learn from a better and a worse answer. Choose another data set, or stage dpo.</source>
        <translation>階段 {stage} 不能從一好一壞的兩個回答中學習。請換個資料集，或選階段 dpo。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="83"/>
        <source>The data set {dataset} holds no pairs of answers</source>
        <translation>資料集 {dataset} 裡沒有成對的回答</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="84"/>
        <source>Stage {stage} needs a better and a worse answer in each row. Choose another data set; where it has them, say so in dataset_info.json: &quot;ranking&quot;: true, and &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>階段 {stage} 要求每條資料有一好一壞兩個回答。請換個資料集；如果資料裡有，請在 dataset_info.json 裡寫明：&quot;ranking&quot;: true，並在 &quot;columns&quot; 中給出 &quot;chosen&quot; 和 &quot;rejected&quot;。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="88"/>
        <source>The data set {dataset} holds tokens</source>
        <translation>資料集 {dataset} 裡是 token</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="89"/>
        <source>Only the stages sft and pt take rows that are tokens already, not {stage}. Choose another data set.</source>
        <translation>只有階段 sft 和 pt 接受已經是 token 的資料，{stage} 不行。請換個資料集。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="91"/>
        <source>No row has an answer left to learn</source>
        <translation>沒有一條資料還有可學的回答</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="92"/>
        <source>Within {cutoff} tokens, the cutoff length, no answer begins. Raise the cutoff length.</source>
        <translation>截斷長度為 {cutoff} 個 token，所有回答都在此之後才開始。請加大截斷長度。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="95"/>
        <source>The text is shorter than one block</source>
        <translation>文本不夠一塊</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="96"/>
        <source>It has {tokens} tokens, a block has {cutoff}. Lower the cutoff length, or switch packing off.</source>
        <translation>文本有 {tokens} 個 token，一塊要 {cutoff} 個。請減小截斷長度，或關閉序列打包。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="98"/>
        <source>There are fewer rows than one batch</source>
        <translation>資料不夠一個批次</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="99"/>
        <source>Rows that can be used: {rows}; a batch takes {batch}. Lower the batch size, or add rows.</source>
        <translation>可用的資料有 {rows} 條，一個批次要 {batch} 條。請減小批處理大小，或增加資料。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="101"/>
        <source>The training would end before its first update</source>
        <translation>訓練還沒做一次更新就會結束</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="102"/>
        <source>Raise the number of epochs.</source>
        <translation>請加大訓練輪數。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="103"/>
        <source>There are too few rows to hold some out</source>
        <translation>資料太少，分不出驗證集</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="104"/>
        <source>Of {rows} rows none would be left on one side. Change the validation size, or set it to 0.</source>
        <translation>共 {rows} 條資料，分開後有一邊會是空的。請修改驗證集比例，或設為 0。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="106"/>
        <source>The tokenizer belongs to another model</source>
        <translation>分詞器屬於另一個模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="107"/>
        <source>The rows hold tokens that the model&apos;s vocabulary lacks. Download the model again, with its own tokenizer.</source>
        <translation>資料裡有模型詞表中沒有的 token。請重新下載模型，連同它自己的分詞器。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="109"/>
        <source>{name}: line {line} has too many cells</source>
        <translation>{name}：第 {line} 行的單元格太多</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="110"/>
        <source>The first line of {file} names fewer columns. Put texts with commas into double quotes.</source>
        <translation>{file} 的第一行沒有這麼多列名。含逗號的文字請放進雙引號。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="112"/>
        <source>{name}: a quote is not closed</source>
        <translation>{name}：有引號沒有閉合</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="113"/>
        <source>It opens in line {line} of {file}. Close it with another &quot;.</source>
        <translation>引號開在 {file} 的第 {line} 行。請用另一個 &quot; 閉合。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="115"/>
        <source>{name} is no text that can be read</source>
        <translation>{name} 不是能讀的文本</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="116"/>
        <source>Byte {byte} of {file} is neither UTF-8 nor GBK. Save the file as UTF-8.</source>
        <translation>{file} 的第 {byte} 個位元組既不是 UTF-8 也不是 GBK。請把檔案存成 UTF-8。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="118"/>
        <source>{name} is not a kind of file that holds rows</source>
        <translation>{name} 不是能裝資料的檔案型別</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="119"/>
        <source>{file} can&apos;t be read. Save the rows as .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file} 讀不了。請把資料存成 .json、.jsonl、.csv、.txt 或 .parquet。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="122"/>
        <source>{name} can&apos;t be read by this build</source>
        <translation>這個版本讀不了 {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="123"/>
        <source>It was made without Apache Arrow, so {file} stays closed. Save the rows as .jsonl.</source>
        <translation>編譯時沒有 Apache Arrow，所以打不開 {file}。請把資料存成 .jsonl。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="126"/>
        <source>Rows are not saved under the name {name}</source>
        <translation>資料不能存成 {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="127"/>
        <source>Choose a name that ends in .json or .jsonl; other kinds of files are exported.</source>
        <translation>請取以 .json 或 .jsonl 結尾的名字；其他型別請用匯出。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="130"/>
        <source>{name} lies outside of the data folder</source>
        <translation>{name} 不在資料資料夾裡</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="131"/>
        <source>Copy {file} into {folder}, or choose its folder as the data folder.</source>
        <translation>請把 {file} 複製到 {folder}，或把它所在的資料夾選作資料資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="134"/>
        <source>The row can&apos;t be taken back</source>
        <translation>無法取回這條資料</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="135"/>
        <source>{file} was changed since. Remove the row on the Data page.</source>
        <translation>{file} 之後被改動過。請在“資料”頁刪除這條資料。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="136"/>
        <source>No row can be written into {name}</source>
        <translation>沒有資料能寫入 {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="137"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or choose another kind of file than {file}.</source>
        <translation>第一處問題：{problem}請在“資料”頁修改，或換一種檔案，不要用 {file}。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="141"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="143"/>
        <source>{key} is no known setting</source>
        <translation>{key} 不是已知的設定</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="142"/>
        <source>There is no setting called {key}. Remove it.</source>
        <translation>沒有叫 {key} 的設定。請刪掉它。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="144"/>
        <source>There is no setting called {key}. Did you mean {nearest}?</source>
        <translation>沒有叫 {key} 的設定。你是指 {nearest} 嗎？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="148"/>
        <source>Models of the kind {architecture} can&apos;t be trained yet</source>
        <translation>還不能訓練 {architecture} 這類模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="149"/>
        <source>Choose a model of one of these kinds: {known}.</source>
        <translation>請選擇以下類型的模型：{known}。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="150"/>
        <source>This is an adapter, not a model</source>
        <translation>這是介面卡，不是模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="151"/>
        <source>{folder} holds an adapter. Choose the model that it was trained on, and the adapter beside it.</source>
        <translation>{folder} 裡是介面卡。請選擇它當初訓練時的模型，再在旁邊選上它。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="153"/>
        <source>This folder holds no adapter</source>
        <translation>這個資料夾裡沒有介面卡</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="154"/>
        <source>{folder} has no adapter_config.json and is no run. Choose the folder of a run or of an adapter.</source>
        <translation>{folder} 裡沒有 adapter_config.json，也不是訓練結果。請選擇訓練結果或介面卡的資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="156"/>
        <source>This folder is no model</source>
        <translation>這個資料夾不是模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="157"/>
        <source>{folder} has no config.json. Choose the folder of a whole model, or download it again.</source>
        <translation>{folder} 裡沒有 config.json。請選擇完整模型的資料夾，或重新下載。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="160"/>
        <source>The model has no weights</source>
        <translation>模型沒有權重</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="161"/>
        <source>{file} holds no model.safetensors. Download the model again.</source>
        <translation>{file} 裡沒有 model.safetensors。請重新下載模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="163"/>
        <source>The weights are in the old .bin form</source>
        <translation>權重是舊的 .bin 格式</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="164"/>
        <source>{file} holds no safetensors files. Choose a model that has them.</source>
        <translation>{file} 裡沒有 safetensors 檔案。請選擇帶有這種檔案的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="166"/>
        <source>A file of the model is missing</source>
        <translation>模型缺少一個檔案</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="167"/>
        <source>{name} is not in {folder}. Download the model again.</source>
        <translation>{folder} 裡沒有 {name}。請重新下載模型。</translation>
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
        <translation>{file} 缺少權重 {tensor}。請重新下載模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="171"/>
        <source>The weights in {file} are too few for its {layers} layers. Download the model again.</source>
        <translation>{file} 裡的權重不夠 {layers} 層。請重新下載模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="175"/>
        <source>The weights do not fit the model&apos;s config.json</source>
        <translation>權重與模型的 config.json 不符</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="176"/>
        <source>In {file} the weight {tensor} has the shape {found} instead of {expected}. Download the model again.</source>
        <translation>{file} 裡權重 {tensor} 的形狀是 {found}，應為 {expected}。請重新下載模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="178"/>
        <source>The adapter belongs to another model</source>
        <translation>介面卡屬於另一個模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="179"/>
        <source>{tensor} of {file} does not fit this model. Choose the model that the adapter was trained on.</source>
        <translation>{file} 裡的 {tensor} 與這個模型不符。請選擇訓練該介面卡時用的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="181"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="184"/>
        <source>There is no chat template called {template}</source>
        <translation>沒有叫 {template} 的對話模板</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="182"/>
        <source>Choose one from the list of templates.</source>
        <translation>請從模板列表中選擇。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="185"/>
        <source>Did you mean {nearest}?</source>
        <translation>你是指 {nearest} 嗎？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="187"/>
        <source>The chat template {template} does not fit the model</source>
        <translation>對話模板 {template} 與模型不符</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="188"/>
        <source>It needs the token “{token}”, which the model&apos;s vocabulary lacks. Choose another template.</source>
        <translation>它需要 token“{token}”，而模型的詞表裡沒有。請換個模板。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="190"/>
        <source>There is too little memory for {model}</source>
        <translation>記憶體裝不下 {model}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="191"/>
        <source>It needs about {needed}, {available} are free. Close other programs, or choose a smaller model.</source>
        <translation>大約需要 {needed}，空閒 {available}。請關閉其他程式，或選小一點的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="193"/>
        <source>The model&apos;s answer is no number</source>
        <translation>模型算不出回答</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="194"/>
        <source>Its weights or those of the adapter are damaged, or the training went off course. Choose another checkpoint.</source>
        <translation>模型或介面卡的權重損壞，或者訓練偏離了正軌。請換個檢查點。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="197"/>
        <source>The conversation is too long for the model</source>
        <translation>對話對模型來說太長了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="198"/>
        <source>It has {tokens} tokens, the model reads at most {limit}. Begin a new conversation, or shorten the text.</source>
        <translation>對話有 {tokens} 個 token，模型最多讀 {limit} 個。請新建對話，或縮短文字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="202"/>
        <source>Memory ran out while measuring held-out rows</source>
        <translation>測量驗證集時記憶體不足</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="203"/>
        <source>Lower the batch size for evaluation (now {batch}) or the cutoff length, then go on.</source>
        <translation>請減小評估的批處理大小（現在是 {batch}）或截斷長度，再繼續。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="207"/>
        <source>Memory ran out in the optimizer at step {step}</source>
        <translation>第 {step} 步時最佳化器記憶體不足</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="208"/>
        <source>Choose an optimizer that keeps less, such as adamw_8bit or adafactor, or close other programs.</source>
        <translation>請換用佔記憶體更少的最佳化器，如 adamw_8bit 或 adafactor，或關閉其他程式。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="210"/>
        <source>Memory ran out at step {step}</source>
        <translation>第 {step} 步記憶體用盡</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="211"/>
        <source>With updates by layers no smaller pass can be tried. Lower the batch size or the cutoff length, or close other programs.</source>
        <translation>逐層更新時無法改用更小的批次重試。請減小批次大小或截斷長度，或關閉其他程式。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="214"/>
        <source>The run is longer than what is asked for</source>
        <translation>這次訓練已經比要求的更長</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="215"/>
        <source>{file} has made {made} updates already, {planned} are asked for. Raise the number of epochs, or choose another name.</source>
        <translation>{file} 已做了 {made} 次更新，要求的是 {planned} 次。請加大訓練輪數，或換個名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="217"/>
        <source>The run can&apos;t go on with these settings</source>
        <translation>不能用這些設定繼續訓練</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="218"/>
        <source>The run in {file} began with others: {changes}. Take those of the run, or choose another name.</source>
        <translation>{file} 裡的訓練開始時用的是別的設定：{changes}。請用回原來的設定，或換個名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="220"/>
        <source>There is a trained model in this folder</source>
        <translation>這個資料夾裡已有訓練好的模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="221"/>
        <source>{file} has no checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>{file} 裡沒有可以繼續的檢查點。請換個名字，或允許覆蓋。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="224"/>
        <source>There is another run in this folder</source>
        <translation>這個資料夾裡是另一次訓練</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="225"/>
        <source>{file} does not hold the run of the checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>{file} 裡不是要繼續的檢查點所屬的訓練。請換個名字，或允許覆蓋。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="227"/>
        <source>{name} is being trained</source>
        <translation>{name} 正在訓練</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="228"/>
        <source>It can be renamed when it has ended.</source>
        <translation>等它結束後才能改名。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="231"/>
        <source>The folder {name} holds other files</source>
        <translation>資料夾 {name} 裡有其他檔案</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="232"/>
        <source>Nothing of them is replaced. Choose another folder than {file}, or an empty one.</source>
        <translation>那些檔案不會被替換。請不要用 {file}，換個資料夾或選空資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="235"/>
        <source>This is the folder of the adapter itself</source>
        <translation>這就是介面卡自己的資料夾</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="236"/>
        <source>Choose another folder than {folder}.</source>
        <translation>請換個資料夾，不要用 {folder}。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="237"/>
        <source>GGUF has no place for this model</source>
        <translation>GGUF 放不下這個模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="238"/>
        <source>A file of that kind can&apos;t hold all of {architecture}. Export a folder of safetensors instead.</source>
        <translation>這種檔案存不全 {architecture}。請改為匯出 safetensors 資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="240"/>
        <source>LM Studio opens GGUF models only</source>
        <translation>LM Studio 只能開啟 GGUF 模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="241"/>
        <source>It would not find {file}. Export as GGUF, or choose another folder.</source>
        <translation>它找不到 {file}。請匯出為 GGUF，或換個資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="243"/>
        <source>LM Studio would not find this folder</source>
        <translation>LM Studio 找不到這個資料夾</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="244"/>
        <source>It looks two folders deep, for a publisher and a name: {file} lies elsewhere. Choose .lmstudio/models/anneal/ and a name.</source>
        <translation>它只看兩層資料夾：釋出者和名字，而 {file} 不在那裡。請選 .lmstudio/models/anneal/ 加一個名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="246"/>
        <source>The disk has not enough room for the export</source>
        <translation>硬碟空間不夠匯出</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="247"/>
        <source>{needed} are needed at {file}, {available} are free. Free some space, or choose another folder.</source>
        <translation>{file} 處需要 {needed}，空閒 {available}。請騰出空間，或換個資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="251"/>
        <source>Port {port} is taken</source>
        <translation>埠 {port} 已被佔用</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="252"/>
        <source>Another program listens at {address}, port {port}. Stop it, or choose another port.</source>
        <translation>另一個程式正在 {address} 的埠 {port} 上監聽。請停掉它，或換個埠。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="255"/>
        <source>Port {port} can&apos;t be opened</source>
        <translation>埠 {port} 打不開</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="256"/>
        <source>The system does not let this program listen at {address}, port {port}. Choose a port above 1024.</source>
        <translation>系統不允許本程式在 {address} 的埠 {port} 上監聽。請選 1024 以上的埠。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="258"/>
        <source>There is no address {address} here</source>
        <translation>這台電腦沒有位址 {address}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="259"/>
        <source>Choose an address of this machine: 127.0.0.1 for programs on it alone, 0.0.0.0 for all its networks.</source>
        <translation>請選擇這台電腦的位址：127.0.0.1 只供本機程式使用，0.0.0.0 供它的所有網路使用。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="262"/>
        <source>The key is too short</source>
        <translation>金鑰太短</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="263"/>
        <source>It could be guessed. Give it at least {least} characters.</source>
        <translation>這樣的金鑰可能被猜中。請至少用 {least} 個字元。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="264"/>
        <source>This can&apos;t be a name</source>
        <translation>這不能用作名字</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="265"/>
        <source>The name is empty or too long. Choose another.</source>
        <translation>名字為空或太長。請換一個。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="266"/>
        <source>The name is taken</source>
        <translation>名字已被佔用</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="267"/>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>已有同名的賬號。請換個名字。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="269"/>
        <source>The password is too short</source>
        <translation>密碼太短</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="270"/>
        <source>The password could be guessed. Choose a longer one.</source>
        <translation>這樣的密碼可能被猜中。請換個長一些的。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="271"/>
        <source>The password is too long</source>
        <translation>密碼太長</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="272"/>
        <source>The password is too long. Choose a shorter one.</source>
        <translation>密碼太長了。請換個短一些的。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="273"/>
        <source>The kept conversations are damaged</source>
        <translation>儲存的對話已損壞</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="274"/>
        <source>Start Anneal anew: it then sets {file} aside and keeps it.</source>
        <translation>請重新啟動 Anneal：它會把 {file} 挪到一邊並保留。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="275"/>
        <source>A part of Anneal can&apos;t be loaded</source>
        <translation>Anneal 的一個部分載入不了</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="276"/>
        <source>{file} is missing or incomplete. Run the set-up again, so that libtorch is whole, and build or install Anneal again.</source>
        <translation>{file} 缺失或不完整。請重新執行安裝指令碼，確保 libtorch 完整，再重新編譯或安裝 Anneal。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="278"/>
        <source>A part of Anneal is of another version</source>
        <translation>Anneal 的一個部分版本不同</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="279"/>
        <source>{file} does not belong to this program. Build or install Anneal again.</source>
        <translation>{file} 不屬於本程式。請重新編譯或安裝 Anneal。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="50"/>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="52"/>
        <source>row %1</source>
        <translation>第 %1 筆資料</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="54"/>
        <source>byte %1</source>
        <translation>第 %1 個位元組</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="56"/>
        <source>tensor %1</source>
        <translation>張量 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="58"/>
        <source>key %1</source>
        <translation>鍵 %1</translation>
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
        <translation>設定 %1 需要修改</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="71"/>
        <source>Its value is not accepted. Did you mean %1?</source>
        <translation>這個值無法使用。是不是要寫 %1？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="73"/>
        <source>Its value does not fit here. The details say which values do.</source>
        <translation>這個值不能用在這裡。詳細資料列出了可用的值。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="77"/>
        <location filename="../ui/bridge/error_text.cpp" line="202"/>
        <source>The data set %1 can&apos;t be used</source>
        <translation>無法使用資料集 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="78"/>
        <source>Choose another data set, or open it on the Data page and mend its rows.</source>
        <translation>請選擇另一份資料集，或在「資料」頁開啟它並修正。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="80"/>
        <source>This can&apos;t be done with these settings</source>
        <translation>這些設定無法完成這件事</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="81"/>
        <source>The details name the setting to change.</source>
        <translation>詳細資料寫明了要改哪一項設定。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="88"/>
        <source>The model %1 is not on this computer</source>
        <translation>這台電腦上沒有模型 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="90"/>
        <source>Choose another model, or download it on the Models page.</source>
        <translation>請選擇其他模型，或在「模型」頁下載它。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="91"/>
        <source>Did you mean %1? Choose another model, or download it on the Models page.</source>
        <translation>你是指 %1 嗎？請選擇其他模型，或在“模型”頁下載。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="96"/>
        <source>There is no data set called %1</source>
        <translation>沒有名為 %1 的資料集</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="97"/>
        <source>Choose a data set from the list, or open its file.</source>
        <translation>請從清單選擇資料集，或開啟它的檔案。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="100"/>
        <source>%1 is not there</source>
        <translation>找不到 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="101"/>
        <source>It was looked for at %1. It may have been moved or renamed.</source>
        <translation>已在 %1 尋找，可能已被移動或重新命名。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="103"/>
        <location filename="../ui/bridge/error_text.cpp" line="209"/>
        <source>Something that is needed is not there</source>
        <translation>缺少需要的項目</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="104"/>
        <source>The details name it and the places that were searched.</source>
        <translation>詳細資料列出了缺少的項目和找過的位置。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="111"/>
        <source>Reading or writing failed</source>
        <translation>讀取或寫入失敗</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="113"/>
        <source>Check that the disk is connected, then try again.</source>
        <translation>請檢查硬碟是否已連接，然後再試一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="114"/>
        <source>%1 could not be read or written. Check that its disk is connected, then try again.</source>
        <translation>無法讀取或寫入 %1。請檢查它所在的硬碟是否已連接，然後再試一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="127"/>
        <source>A file is damaged or not what it says it is</source>
        <translation>檔案已損壞，或內容與格式不符</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="128"/>
        <source>%1 is damaged or not what it says it is</source>
        <translation>%1 已損壞，或內容與格式不符</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="134"/>
        <source>Open it in an editor and mend it; nothing was changed.</source>
        <translation>請用編輯器開啟並修正。沒有變更任何內容。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="135"/>
        <source>The fault is at %1. Mend it there; nothing was changed.</source>
        <translation>問題出在%1。請在該處修正。沒有變更任何內容。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="139"/>
        <source>Download or copy it again; nothing was changed.</source>
        <translation>請重新下載或複製一次。沒有變更任何內容。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="140"/>
        <source>The fault is at %1. Download or copy it again; nothing was changed.</source>
        <translation>問題出在%1。請重新下載或複製一次。沒有變更任何內容。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="149"/>
        <source>The setting %1 is not available in this version</source>
        <translation>這個版本沒有設定 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="150"/>
        <source>Leave it at its default. The details say what to use instead.</source>
        <translation>請維持預設值。詳細資料說明了可以改用什麼。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="152"/>
        <location filename="../ui/bridge/error_text.cpp" line="207"/>
        <source>This version can&apos;t do that</source>
        <translation>這個版本做不到</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="153"/>
        <source>The details say what to use instead.</source>
        <translation>詳細資料說明了可以改用什麼。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="160"/>
        <source>Memory ran out at step %1</source>
        <translation>第 %1 步時記憶體不足</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="161"/>
        <source>Memory ran out</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="163"/>
        <source>Half the batch with twice the accumulation gives the same result in less memory.</source>
        <translation>批次大小減半、梯度累積加倍，結果相同，但更省記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="167"/>
        <source>%1 was missing. %2</source>
        <translation>還缺 %1。%2</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="172"/>
        <source>%1 were needed, %2 were free. %3</source>
        <translation>需要 %1，可用 %2。%3</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="182"/>
        <source>At step %1 the loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>第 %1 步時損失失控：每一步改得太多，就像學生每做一題就全部推翻重來。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="185"/>
        <source>The loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>損失失控：每一步改得太多，就像學生每做一題就全部推翻重來。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="188"/>
        <source>A lower learning rate helps.</source>
        <translation>調低學習率會有幫助。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="189"/>
        <source>%1 is kept. A lower learning rate helps.</source>
        <translation>%1 已保留。調低學習率會有幫助。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="191"/>
        <source>Training went off course and was stopped</source>
        <translation>訓練偏離軌道，已停止</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="211"/>
        <source>This can&apos;t be done</source>
        <translation>無法這樣做</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="224"/>
        <source>It stands in line %1 of %2.</source>
        <translation>它在 %2 的第 %1 行。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="235"/>
        <source>Models of this kind can&apos;t be used yet</source>
        <translation>目前還不支援這類模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="237"/>
        <source>This is an adapter, not a model: choose it beside its base</source>
        <translation>這是適配器，不是模型：請和基礎模型一起選</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="242"/>
        <source>Files of it are missing: download it again</source>
        <translation>缺少檔案：請重新下載</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="243"/>
        <source>Its files are damaged or not those of a model</source>
        <translation>檔案已損壞，或不是模型檔案</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="269"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="270"/>
        <source>It was stopped as you asked. Nothing was lost.</source>
        <translation>已依你的要求停止，沒有遺失任何內容。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="289"/>
        <source>Something went wrong inside Anneal</source>
        <translation>Anneal 內部發生錯誤</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="290"/>
        <source>Your files are unharmed. Try once more; if it happens again, report the details.</source>
        <translation>你的檔案沒有受損。請再試一次；如果又發生，請回報詳細資料。</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="41"/>
        <source>1e-6  slow, steady</source>
        <translation>1e-6  慢而穩</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="42"/>
        <source>fast, risky  1e-2</source>
        <translation>快但冒險  1e-2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="49"/>
        <source>1  a first look</source>
        <translation>1  看過一遍</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="50"/>
        <source>by heart  200</source>
        <translation>背到滾瓜爛熟  200</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>0.1  tight</source>
        <translation>0.1  嚴格</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>loose  10</source>
        <translation>寬鬆  10</translation>
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
        <translation>1  立刻訂正</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="68"/>
        <source>collect first  64</source>
        <translation>先收齊再改  64</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="75"/>
        <source>2  thin notebook</source>
        <translation>2  薄筆記本</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="76"/>
        <source>thick notebook  256</source>
        <translation>厚筆記本  256</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="66"/>
        <source>batch size %1 × %2 passes</source>
        <translation>批次大小 %1 × %2 次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="69"/>
        <source>gradient checkpointing</source>
        <translation>梯度檢查點</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="71"/>
        <source>a base of %1 bits</source>
        <translation>%1 位元的基礎模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="73"/>
        <source>rows of at most %1 tokens</source>
        <translation>每筆最多 %1 個 token</translation>
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
            <numerusform>這台電腦：%n 核心、%1 記憶體，不需要顯示卡</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="40"/>
        <source>The demo&apos;s model needs 1 GB of it</source>
        <translation>示範模型需要其中 1 GB</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="44"/>
        <source>%1 can&apos;t be trained</source>
        <translation>無法訓練 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="47"/>
        <source>No model yet</source>
        <translation>還沒有模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="48"/>
        <source>Pressing the button opens the model list</source>
        <translation>按下按鈕會開啟模型清單</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="52"/>
        <source>%1 is ready</source>
        <translation>%1 已就緒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="53"/>
        <source>Next: what should it learn?</source>
        <translation>下一步：要教它什麼？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="56"/>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="62"/>
        <source>The button leads to the place</source>
        <translation>按下按鈕會跳到該處</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="67"/>
        <source>Some placeholders are empty</source>
        <translation>還有預留位置沒填</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="69"/>
        <source>The model would say %1 letter for letter</source>
        <translation>模型會一字不差地說出 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="75"/>
        <source>Needs %1, %2 are free</source>
        <translation>需要 %1，可用 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="79"/>
        <source>This would fit: %1</source>
        <translation>這樣就放得下：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="85"/>
        <source>Needs %1 of disk, %2 are free</source>
        <translation>需要 %1 硬碟空間，可用 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="92"/>
        <source>This folder can&apos;t be written to</source>
        <translation>無法寫入這個資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="105"/>
        <source>%1 rows × %2 epochs ÷ %3 at a time = %4 updates</source>
        <translation>%1 筆 × %2 輪 ÷ 每次 %3 筆 = %4 次更新</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="30"/>
        <source>First steps</source>
        <translation>入門</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="34"/>
        <source>From nothing to a model that knows its name</source>
        <translation>從零開始，練出知道自己名字的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="36"/>
        <source>&lt;b&gt;1. Choose a model&lt;/b&gt; in the bar at the top. The small one that came with the program is enough to see how it works.</source>
        <translation>&lt;b&gt;1. 選擇模型&lt;/b&gt;：在最上方的列中選擇。程式附帶的小模型就足以看懂整個過程。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="38"/>
        <source>&lt;b&gt;2. Choose a data set&lt;/b&gt; on the Train page: questions, and the answers that you want. Ten rows are enough for an identity.</source>
        <translation>&lt;b&gt;2. 選擇資料集&lt;/b&gt;：在「訓練」頁選擇，裡面是問題和你想要的回答。教一個身分，十筆就夠了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="40"/>
        <source>&lt;b&gt;3. Choose a goal.&lt;/b&gt; It sets the numbers for your data; each of them is explained when you click it.</source>
        <translation>&lt;b&gt;3. 選擇目標。&lt;/b&gt;各項數值會依你的資料設定好；按一下任何一項，就能看到說明。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="42"/>
        <source>&lt;b&gt;4. Start.&lt;/b&gt; Time, memory and disk are told before. Afterwards the program asks the model and tells whether it worked.</source>
        <translation>&lt;b&gt;4. 開始。&lt;/b&gt;需要多少時間、記憶體和硬碟空間，事先就會告訴你。訓練後程式會向模型提問，告訴你是否成功。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="45"/>
        <source>What a good data set looks like</source>
        <translation>好的資料集是什麼樣子</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="47"/>
        <source>One row is one question and the answer that you want, in your words. Ask the same thing in several ways: that teaches the thing, not the sentence.</source>
        <translation>一筆資料就是一個問題和你想要的回答，用你自己的話寫。同一件事多換幾種問法，學到的才是意思，而不是句子。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="50"/>
        <source>An identity needs about ten rows, questions and answers some three wordings for every fact, a style forty rows and more.</source>
        <translation>身分大約需要十筆；問答的每件事需要三種左右的問法；風格需要四十筆以上。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="52"/>
        <source>The Data page finds rows without an answer, doubles, rows that are too long, odd characters and words in braces that nobody filled in.</source>
        <translation>「資料」頁會找出沒有回答的資料、重複的資料、太長的資料、異常字元，以及大括號裡沒填的詞。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="54"/>
        <source>It opens JSON and JSON lines as questions and answers, conversations (ShareGPT, OpenAI) and better and worse answers, and saves each in its own form. CSV, text and Parquet files are imported as a new data set; Export writes the rows in another form.</source>
        <translation>它可以開啟 JSON 和 JSON 行檔案：問答、對話（ShareGPT、OpenAI）以及較好和較差的回答，並按各自的格式儲存。CSV、文字和 Parquet 檔案會匯入為新的資料集；「匯出」以另一種格式寫出這些資料。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="59"/>
        <source>More rows like these</source>
        <translation>再來幾筆類似的</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="61"/>
        <source>The Data page words the questions of your rows anew and keeps their answers. Choose rows in the table, press Propose, and read each one: Accept adds it behind the row it is like, Edit lets you change it first, Skip forgets it. One Undo takes back what one click added.</source>
        <translation>資料頁可以把你的問題換一種問法，回答保持不變。在表格裡選好列，點「提議」，然後逐筆看：「採納」把它加在原列後面，「編輯」讓你先改一改，「略過」就不要了。一次點擊加進來的，復原一次就能拿掉。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="65"/>
        <source>&lt;b&gt;Built-in wordings&lt;/b&gt; know the questions of an identity, in Chinese and English. &lt;b&gt;The loaded model&lt;/b&gt; words any question; a very small one does so poorly, in Chinese above all. &lt;b&gt;A model on a server&lt;/b&gt; is asked at the address you give: Ollama (http://localhost:11434/v1), LM Studio (http://localhost:1234/v1), anneal api (http://localhost:8000/v1) or a service with its key.</source>
        <translation>&lt;b&gt;內建問法&lt;/b&gt;收錄身分類問題的中英文問法。&lt;b&gt;已載入的模型&lt;/b&gt;什麼問題都能換問法，但很小的模型寫得不好，中文尤其如此。&lt;b&gt;伺服器上的模型&lt;/b&gt;按你給的位址去問：Ollama (http://localhost:11434/v1)、LM Studio (http://localhost:1234/v1)、anneal api (http://localhost:8000/v1)，或用金鑰存取的線上服務。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="71"/>
        <source>Only the questions go to that address. The key is kept when you tick it. The questions of the did-it-work check are never proposed: a model that was trained on them would prove nothing.</source>
        <translation>傳到那個位址的只有問題。勾選後才會儲存金鑰。訓練後檢查要問的問題絕不會被提議：用它們訓練過，檢查就說明不了什麼了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="77"/>
        <source>Where everything lies</source>
        <translation>東西都放在哪裡</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="79"/>
        <source>Models, data sets and runs lie in folders that the Settings page shows and opens. A run is a folder with plain files that LLaMA-Factory and other tools read too.</source>
        <translation>模型、資料集和訓練結果都在資料夾裡，「設定」頁可以查看和開啟。每次訓練是一個資料夾，裡面是一般檔案，LLaMA-Factory 等工具也能讀取。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="82"/>
        <source>Everything happens on this computer and no account is needed. Nothing is sent anywhere but the questions of rows, to a server that you name under More rows like these.</source>
        <translation>一切都在這台電腦上進行，不需要帳號。唯一會傳出去的，是「再來幾筆類似的」裡的問題，而且只傳給你自己填的伺服器。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="91"/>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="95"/>
        <source>How to read the chart</source>
        <translation>怎麼看曲線</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="97"/>
        <source>The loss says how surprised the model is by the right answers. It should fall quickly at first and then slowly; a jagged line is normal.</source>
        <translation>損失表示模型對正確回答有多意外。它應該先快後慢地下降；線條呈鋸齒狀是正常的。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="99"/>
        <source>When the line of held-out rows rises while the other goes on falling, it learns the rows by heart: fewer epochs, or more rows.</source>
        <translation>驗證資料的線上升，另一條卻還在下降，表示它在死背：減少輪數，或增加資料。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="101"/>
        <source>When the loss jumps up and stays there, the learning rate is too high.</source>
        <translation>損失突然升高就不再下來，表示學習率太高。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="105"/>
        <source>Pause, stop, go on</source>
        <translation>暫停、停止、繼續</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="107"/>
        <source>Stop keeps a checkpoint, so nothing is lost; Resume goes on from there, also after a crash or a power cut.</source>
        <translation>「停止」會留下檢查點，不會遺失任何內容；「繼續」會從那裡接著訓練，程式當掉或停電之後也可以。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="109"/>
        <source>While a run goes on, another one can wait: Start becomes Add to queue. The Runs page shows what waits, and its order can be changed by dragging.</source>
        <translation>訓練進行時，下一個可以排隊：「開始訓練」會變成「加入佇列」。「訓練紀錄」頁會列出排隊的訓練，拖曳可以調整順序。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="112"/>
        <source>The window may be closed to the tray while it trains, and the computer does not fall asleep.</source>
        <translation>訓練時可以把視窗縮到系統匣，電腦也不會進入睡眠。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="117"/>
        <source>Did it work?</source>
        <translation>成功了嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="119"/>
        <source>After training, the model as it was and the trained one answer the same questions: those of your rows, the same in other words, rows that were held out, and twenty general ones.</source>
        <translation>訓練後，訓練前和訓練後的模型會回答同樣的問題：你的資料裡的、換個問法的、留作驗證的，還有二十題常識。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="122"/>
        <source>Marks follow fixed rules. When one is wrong, choose the line and overrule it; the score counts your mark.</source>
        <translation>對錯依固定規則判定。判得不對時，選取那一列改過來，計分以你的判定為準。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="124"/>
        <source>A wrong answer becomes a training row with one click: the next training learns it.</source>
        <translation>答錯的，按一下就能存為訓練資料，下次訓練就會學到。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="129"/>
        <source>It has not learned enough</source>
        <translation>學得不夠時</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="131"/>
        <source>Do first what the page proposes. In this order it is nearly always: a learning rate below that of the goal, too few updates, too few wordings of the same question.</source>
        <translation>先照頁面的建議做。原因幾乎總是這幾個，依序是：學習率低於目標的建議值、更新次數太少、同一個問題的問法太少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="134"/>
        <source>Updates are rows times epochs, divided by the batch. Fewer than fifty rarely teach anything.</source>
        <translation>更新次數等於資料筆數乘以輪數，再除以每批的筆數。少於五十次，往往什麼也學不會。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="136"/>
        <source>Chat with the chat template that it was trained with. The program keeps them together; another program has to be told.</source>
        <translation>聊天時要用訓練時的對話範本。本程式會自動搭配好；在其他程式裡要自己指定。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="141"/>
        <source>It learned, but forgot other things</source>
        <translation>學會了，卻忘了別的</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="143"/>
        <source>A narrow data set pushes everything else aside. Take an earlier checkpoint, or lower the learning rate.</source>
        <translation>資料太專一，會把其他知識擠走。請改用較早的檢查點，或調低學習率。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="145"/>
        <source>Built-in general rows can be mixed in (rehearsal_rows), and the training can end as soon as it has learned (stop_when_learned).</source>
        <translation>可以混入內建的通用資料（rehearsal_rows），也可以一學會就結束訓練（stop_when_learned）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="148"/>
        <source>Not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="150"/>
        <source>Make it fit proposes what to change: smaller batches with the same result, shorter rows, layers computed twice, a base model in 4 bits.</source>
        <translation>「調整到放得下」會建議怎麼改：批次更小但結果相同、資料更短、各層重算一遍、基礎模型用 4 位元。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="152"/>
        <source>With a base model in 4 bits (QLoRA) a model of 1.5 billion parameters trains in under 3 GB, one of 7 billion in under 8 GB.</source>
        <translation>基礎模型用 4 位元（QLoRA）時，訓練 15 億參數的模型不到 3 GB，70 億的不到 8 GB。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="160"/>
        <source>Using the result</source>
        <translation>使用訓練結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="164"/>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="166"/>
        <source>Choose a run or one of its checkpoints at the top. Side by side shows two of them, or the model before and after, on the same question.</source>
        <translation>在最上方選擇訓練結果或它的檢查點。並排顯示時，兩個結果（或訓練前後的模型）會回答同一個問題。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="168"/>
        <source>A good answer can be kept as a training row.</source>
        <translation>好的回答可以存為訓練資料。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="170"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="171"/>
        <source>A Hugging Face folder is the model with what it learned in it: transformers, vLLM and others open it. The adapter alone is small and needs the model beside it.</source>
        <translation>Hugging Face 資料夾是已經包含所學內容的模型，transformers、vLLM 等都能開啟。單獨的適配器很小，但需要搭配模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="174"/>
        <source>The base model&apos;s files are never changed.</source>
        <translation>基礎模型的檔案絕不會變更。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="176"/>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="177"/>
        <source>&lt;b&gt;Ctrl+1, 2, 3…&lt;/b&gt; pages; &lt;b&gt;Ctrl+M&lt;/b&gt; model; &lt;b&gt;Ctrl+Enter&lt;/b&gt; start, go on or send; &lt;b&gt;Ctrl+P&lt;/b&gt; pause; &lt;b&gt;Ctrl+.&lt;/b&gt; stop</source>
        <translation>&lt;b&gt;Ctrl+1、2、3…&lt;/b&gt; 切換頁面；&lt;b&gt;Ctrl+M&lt;/b&gt; 模型；&lt;b&gt;Ctrl+Enter&lt;/b&gt; 開始、繼續或傳送；&lt;b&gt;Ctrl+P&lt;/b&gt; 暫停；&lt;b&gt;Ctrl+.&lt;/b&gt; 停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="179"/>
        <source>&lt;b&gt;F1&lt;/b&gt; explains what has the focus; &lt;b&gt;F6&lt;/b&gt; goes to the next area; &lt;b&gt;Ctrl+F&lt;/b&gt; searches the page; &lt;b&gt;Ctrl+,&lt;/b&gt; settings</source>
        <translation>&lt;b&gt;F1&lt;/b&gt; 說明目前所在的項目；&lt;b&gt;F6&lt;/b&gt; 移到下一個區域；&lt;b&gt;Ctrl+F&lt;/b&gt; 搜尋本頁；&lt;b&gt;Ctrl+,&lt;/b&gt; 設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="181"/>
        <source>Tables: &lt;b&gt;Enter&lt;/b&gt; edits, &lt;b&gt;Insert&lt;/b&gt; adds, &lt;b&gt;Ctrl+D&lt;/b&gt; duplicates, &lt;b&gt;Delete&lt;/b&gt; removes, &lt;b&gt;Alt+Up&lt;/b&gt; and &lt;b&gt;Alt+Down&lt;/b&gt; move</source>
        <translation>表格：&lt;b&gt;Enter&lt;/b&gt; 編輯，&lt;b&gt;Insert&lt;/b&gt; 新增，&lt;b&gt;Ctrl+D&lt;/b&gt; 再製，&lt;b&gt;Delete&lt;/b&gt; 刪除，&lt;b&gt;Alt+Up&lt;/b&gt; 和 &lt;b&gt;Alt+Down&lt;/b&gt; 移動</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="185"/>
        <source>The terminal program</source>
        <translation>終端機程式</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="186"/>
        <source>Everything that the window does, the program “anneal” does in a terminal with the same run files: Preview on the Train page shows file and command.</source>
        <translation>視窗能做的，終端機裡的程式「anneal」都能做，用的也是同樣的訓練設定檔。「訓練」頁的「預覽指令」會顯示檔案和指令。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="189"/>
        <source>Run files are those of LLaMA-Factory: open one from there, or save one for there.</source>
        <translation>訓練設定檔與 LLaMA-Factory 通用：可以開啟它的，也可以存一份給它用。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="211"/>
        <source>Why is it left out by default?</source>
        <translation>為什麼預設留空？</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="212"/>
        <source>Why is the default %1?</source>
        <translation>為什麼預設值是 %1？</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="217"/>
        <source>Settings of a training</source>
        <translation>訓練的各項設定</translation>
    </message>
</context>
<context>
    <name>HubErrorText</name>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="28"/>
        <source>“%1” is no name of a model</source>
        <translation>「%1」不是模型名稱</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="29"/>
        <source>Write it as its page shows it: organisation/name.</source>
        <translation>請照模型頁面上的寫法填寫：組織/名稱。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="31"/>
        <source>The address of the mirror can&apos;t be used</source>
        <translation>無法使用鏡像網址</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="32"/>
        <source>Write it as https://hf-mirror.com in the settings.</source>
        <translation>請在設定中寫成 https://hf-mirror.com 這樣的形式。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="34"/>
        <source>Offline mode is on</source>
        <translation>離線模式已開啟</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="35"/>
        <source>Nothing is downloaded until it is switched off in the settings.</source>
        <translation>在設定中關閉之前，不會下載任何內容。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="37"/>
        <source>%1 has no model %2</source>
        <translation>%1 上沒有模型 %2</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="38"/>
        <source>Check its name, or try another source. It may also be private.</source>
        <translation>請檢查名稱，或改用其他下載來源。它也可能是私人模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="41"/>
        <source>%1 is given only after its terms are accepted</source>
        <translation>%1 需要先接受使用條款</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="42"/>
        <source>Do that on its page at %1, then set HF_TOKEN and try again.</source>
        <translation>請在 %1 的模型頁面上接受，設定 HF_TOKEN 後再試一次。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="44"/>
        <source>%1 asks to wait</source>
        <translation>%1 要求稍候</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="45"/>
        <source>It gets too many requests. Go on in a few minutes.</source>
        <translation>它收到的請求太多。過幾分鐘再繼續。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>無法連線到 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="48"/>
        <source>Check the connection and the proxy, or choose another source. What arrived is kept.</source>
        <translation>請檢查網路和代理伺服器，或改用其他下載來源。已下載的部分會保留。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="51"/>
        <source>The connection to %1 broke off</source>
        <translation>與 %1 的連線中斷</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="52"/>
        <source>What arrived is kept. Go on later, or choose another source.</source>
        <translation>已下載的部分會保留。可以稍後繼續，或改用其他下載來源。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="54"/>
        <source>%1 sent a damaged file</source>
        <translation>%1 傳來的檔案已損壞</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="55"/>
        <source>It was not used. Go on, or choose another source.</source>
        <translation>沒有使用這個檔案。請繼續下載，或改用其他下載來源。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="57"/>
        <source>The answer of %1 can&apos;t be trusted</source>
        <translation>%1 的回應不可信</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="58"/>
        <source>Nothing of it was used. Choose another source.</source>
        <translation>其中的內容都沒有使用。請改用其他下載來源。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="60"/>
        <source>The disk has not enough room for %1</source>
        <translation>硬碟空間不足，放不下 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="61"/>
        <source>%1 are needed, %2 are free. Delete a model, or choose another disk with HF_HOME.</source>
        <translation>需要 %1，可用 %2。請刪除一個模型，或用 HF_HOME 指定其他硬碟。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="65"/>
        <source>%1 holds several files</source>
        <translation>%1 裡有多個檔案</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="66"/>
        <source>Choose the one to download.</source>
        <translation>請選擇要下載的檔案。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="68"/>
        <source>%1 has no such file</source>
        <translation>%1 裡沒有這個檔案</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="69"/>
        <source>The details name those it has.</source>
        <translation>詳細資料列出了它有哪些檔案。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="71"/>
        <source>%1 has no weights that can be read</source>
        <translation>%1 裡沒有可以讀取的權重</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="72"/>
        <source>Choose a model with safetensors files or a single GGUF file.</source>
        <translation>請選擇含有 safetensors 檔案或單一 GGUF 檔案的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="74"/>
        <source>%1 is of a kind that this version can&apos;t train</source>
        <translation>此版本不能訓練 %1 這類模型</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="75"/>
        <source>Its weights were not downloaded. Choose one of the models named on this page.</source>
        <translation>沒有下載它的權重。請選擇本頁列出的模型。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="78"/>
        <source>The model is being downloaded</source>
        <translation>模型正在下載</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="79"/>
        <source>Stop that first; then it can be deleted.</source>
        <translation>請先停止下載，然後才能刪除。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="81"/>
        <source>The model lies in a folder of yours</source>
        <translation>模型在你自己的資料夾裡</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="82"/>
        <source>It is not deleted here; use your file manager.</source>
        <translation>這裡不會刪除它，請用檔案管理員刪除。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="83"/>
        <source>The download did not work</source>
        <translation>下載沒有成功</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="84"/>
        <source>Try again, or choose another source.</source>
        <translation>請再試一次，或改用其他下載來源。</translation>
    </message>
</context>
<context>
    <name>LearnChecks</name>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="56"/>
        <source>%1 updates: enough for an identity</source>
        <translation>更新 %1 次：足以學會一個身分</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="59"/>
        <source>%1 updates: enough for these answers</source>
        <translation>更新 %1 次：足以學會這些回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="62"/>
        <source>%1 updates: enough for a style</source>
        <translation>更新 %1 次：足以學會一種風格</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="65"/>
        <source>%1 updates</source>
        <translation>更新 %1 次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="80"/>
        <source>Only %1 updates: about %2 are needed</source>
        <translation>只更新 %1 次：大約需要 %2 次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="85"/>
        <source>%1 epochs</source>
        <translation>改為 %1 輪</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="96"/>
        <source>No chat template is known for this model</source>
        <translation>不知道這個模型使用哪種對話範本</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="101"/>
        <source>Chat template %1 fits this model</source>
        <translation>對話範本 %1 適合這個模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="104"/>
        <source>Chat template %1 does not fit this model</source>
        <translation>對話範本 %1 不適合這個模型</translation>
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
        <translation>學習率為 %1 時，%2 次更新只相當於 %4 下的 %3 次：大約需要 %5 次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="97"/>
        <source>Chat template %1 was chosen by you: none is known to fit this model</source>
        <translation>對話範本 %1 是你選的：沒有已知適合這個模型的範本</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="119"/>
        <source>Longest row: %1 of %2 tokens, nothing is cut</source>
        <translation>最長一筆：%1 / %2 個 token，不會截斷</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="123"/>
        <source>%n answer(s) are cut away entirely</source>
        <translation>
            <numerusform>有 %n 個回答會整個被截掉</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="124"/>
        <source>Longest row: %1 tokens, cut at %2</source>
        <translation>最長一筆：%1 個 token，會在 %2 處截斷</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="127"/>
        <source>Keep %1</source>
        <translation>保留 %1 個</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="147"/>
        <source>Learning rate %1 is low: little would stay</source>
        <translation>學習率 %1 偏低，學不太進去</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="155"/>
        <source>{{name}} and {{author}} are filled in</source>
        <translation>{{name}} 和 {{author}} 都已填好</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="158"/>
        <source>%n row(s) still say {{name}} or {{author}}</source>
        <translation>
            <numerusform>還有 %n 筆資料寫著 {{name}} 或 {{author}}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="160"/>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="167"/>
        <source>Only %n row(s): other wordings may get wrong answers</source>
        <translation>
            <numerusform>只有 %n 筆資料：換個問法可能會答錯</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="169"/>
        <source>Add rows</source>
        <translation>新增資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="174"/>
        <source>%1 rows: other wordings have a chance</source>
        <translation>共 %1 筆資料：換個問法也有機會答對</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="181"/>
        <source>It is measured on rows that it trains on: that says nothing about others</source>
        <translation>評估用的就是訓練的資料，看不出換了資料會如何</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="183"/>
        <source>Hold out a tenth</source>
        <translation>留下十分之一</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="190"/>
        <source>The adapter was made for another model, %1</source>
        <translation>這個適配器是為另一個模型 %1 製作的</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="192"/>
        <source>Leave it out</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="10"/>
        <source>Row {at_row} {problem}</source>
        <translation>第 {at_row} 條資料：{problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="11"/>
        <source>{at_file}: row {at_row} {problem}</source>
        <translation>{at_file}：第 {at_row} 條資料：{problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="12"/>
        <source>{at_file}, line {at_line}: row {at_row} {problem}</source>
        <translation>{at_file} 第 {at_line} 行，第 {at_row} 條資料：{problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="15"/>
        <source>is not an object of named fields.</source>
        <translation>不是由命名欄位組成的物件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="17"/>
        <source>has something in &quot;{column}&quot;, which a text model can&apos;t take.</source>
        <translation>&quot;{column}&quot; 裡有內容，文本模型用不了。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="19"/>
        <source>still holds {{name}} or {{author}}; fill it in.</source>
        <translation>還含有 {{name}} 或 {{author}}，請填好。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="20"/>
        <source>still holds {placeholder}; fill it in.</source>
        <translation>還含有 {placeholder}，請填好。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="21"/>
        <source>has a &quot;{column}&quot; that is not a text.</source>
        <translation>&quot;{column}&quot; 不是文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="22"/>
        <source>has no text.</source>
        <translation>沒有文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="23"/>
        <source>has no &quot;{column}&quot; to learn from.</source>
        <translation>沒有可學的 &quot;{column}&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="24"/>
        <source>has no question.</source>
        <translation>沒有問題。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="25"/>
        <source>has no answer.</source>
        <translation>沒有回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="26"/>
        <source>has an empty answer.</source>
        <translation>回答是空的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="28"/>
        <source>has no answer: &quot;columns&quot; names no &quot;response&quot;.</source>
        <translation>沒有回答：&quot;columns&quot; 裡沒有寫 &quot;response&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="29"/>
        <source>has no answer: &quot;{column}&quot; is missing.</source>
        <translation>沒有回答：缺少 &quot;{column}&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="30"/>
        <source>has no better answer.</source>
        <translation>沒有較好的回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="31"/>
        <source>has no worse answer.</source>
        <translation>沒有較差的回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="32"/>
        <source>has no better and worse answer.</source>
        <translation>沒有一好一壞兩個回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="34"/>
        <source>has no better and worse answer: name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>沒有一好一壞兩個回答：請在 &quot;columns&quot; 裡寫上 &quot;chosen&quot; 和 &quot;rejected&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="38"/>
        <source>has no texts in &quot;{chosen}&quot; and &quot;{rejected}&quot;.</source>
        <translation>&quot;{chosen}&quot; 和 &quot;{rejected}&quot; 裡沒有文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="40"/>
        <source>has an answer that is tagged good or bad (&quot;{column}&quot;), which belongs to stage kto.</source>
        <translation>回答帶有好壞標記（&quot;{column}&quot;），這屬於階段 kto。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="44"/>
        <source>has no tag: name the field that says good or bad as &quot;kto_tag&quot; in &quot;columns&quot;.</source>
        <translation>沒有標記：請在 &quot;columns&quot; 裡用 &quot;kto_tag&quot; 寫明哪個欄位表示好壞。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="47"/>
        <source>has no true or false in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; 裡不是 true 或 false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="49"/>
        <source>has a &quot;{column}&quot; that is not a list of [question, answer] pairs.</source>
        <translation>&quot;{column}&quot; 不是由 [問題, 回答] 組成的列表。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="51"/>
        <source>needs &quot;input_ids&quot;: a list of token numbers.</source>
        <translation>需要 &quot;input_ids&quot;：由 token 編號組成的列表。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="52"/>
        <source>needs as many &quot;labels&quot; as &quot;input_ids&quot;: token numbers, or -100 where nothing is learned.</source>
        <translation>&quot;labels&quot; 要和 &quot;input_ids&quot; 一樣多：token 編號，不學的位置寫 -100。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="55"/>
        <source>has a &quot;system&quot; text that is not used: name it in &quot;columns&quot; of dataset_info.json.</source>
        <translation>有 &quot;system&quot; 文本但沒有用到：請在 dataset_info.json 的 &quot;columns&quot; 裡寫上它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="58"/>
        <source>is not an object of {fields}.</source>
        <translation>不是由 {fields} 組成的物件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="59"/>
        <source>has none of {fields}.</source>
        <translation>{fields} 都沒有。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="60"/>
        <source>asks the same as row {other}.</source>
        <translation>和第 {other} 條資料問的一樣。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="63"/>
        <source>has no list of messages in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; 裡沒有訊息列表。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="64"/>
        <source>has no messages.</source>
        <translation>沒有訊息。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="66"/>
        <source>has a message {number} without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>第 {number} 條訊息缺少 &quot;{role}&quot; 或 &quot;{content}&quot; 的文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="69"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>&quot;{column}&quot; 缺少 &quot;{role}&quot; 或 &quot;{content}&quot; 的文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="72"/>
        <source>has a message {number} without a text for &quot;{role}&quot;.</source>
        <translation>第 {number} 條訊息沒有 &quot;{role}&quot; 的文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="74"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot;.</source>
        <translation>&quot;{column}&quot; 沒有 &quot;{role}&quot; 的文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="76"/>
        <source>has a message {number} whose &quot;{content}&quot; is not a text.</source>
        <translation>第 {number} 條訊息的 &quot;{content}&quot; 不是文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="78"/>
        <source>has a &quot;{column}&quot; whose &quot;{content}&quot; is not a text.</source>
        <translation>&quot;{column}&quot; 的 &quot;{content}&quot; 不是文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="80"/>
        <source>has the unknown role &quot;{role}&quot; in message {number}.</source>
        <translation>第 {number} 條訊息的角色 &quot;{role}&quot; 不認識。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="82"/>
        <source>has the unknown role &quot;{role}&quot; in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; 裡的角色 &quot;{role}&quot; 不認識。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="84"/>
        <source>has the unknown role &quot;{role}&quot; in turn {number}.</source>
        <translation>第 {number} 輪的角色 &quot;{role}&quot; 不認識。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="86"/>
        <source>has its messages in the wrong order: turn {number} should be from {role}.</source>
        <translation>訊息順序不對：第 {number} 輪應由 {role} 來說。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="89"/>
        <source>has its turns in the wrong order: turn {number} should be from the user.</source>
        <translation>輪次順序不對：第 {number} 輪應由使用者來說。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="92"/>
        <source>has its turns in the wrong order: turn {number} should be from the model.</source>
        <translation>輪次順序不對：第 {number} 輪應由模型來說。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="94"/>
        <source>ends with a question that has no answer.</source>
        <translation>以沒有回答的問題結尾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="96"/>
        <source>has an answer as its last message, where the better and the worse one should follow a question.</source>
        <translation>最後一條訊息是回答，而較好和較差的回答應當跟在問題之後。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="98"/>
        <source>has no message in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; 裡沒有訊息。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="100"/>
        <source>has a message in &quot;{column}&quot; that is not from {role}.</source>
        <translation>&quot;{column}&quot; 裡的訊息不是來自 {role}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="104"/>
        <source>is left out: it is not a question with one answer.</source>
        <translation>已略去：不是一個問題配一個回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="106"/>
        <source>is left out: it is not a question with two answers.</source>
        <translation>已略去：不是一個問題配兩個回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="108"/>
        <source>is left out: with its end token it is longer than cutoff_len.</source>
        <translation>已略去：加上結束 token 後超過 cutoff_len。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="110"/>
        <source>has {tokens} tokens and was cut to {cutoff}; raise cutoff_len to keep it whole.</source>
        <translation>有 {tokens} 個 token，截到了 {cutoff} 個；要完整保留請加大 cutoff_len。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="114"/>
        <source>can&apos;t be encoded: {error}</source>
        <translation>無法編碼：{error}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="117"/>
        <source>holds tokens, no text.</source>
        <translation>裡面是 token，沒有文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="118"/>
        <source>calls tools, which the alpaca form can&apos;t hold.</source>
        <translation>呼叫了工具，alpaca 格式放不下。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="120"/>
        <source>has earlier turns, which a csv file can&apos;t hold.</source>
        <translation>有更早的輪次，csv 檔案放不下。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="122"/>
        <source>has a list in &quot;{column}&quot;, which a csv file can&apos;t hold.</source>
        <translation>&quot;{column}&quot; 裡是列表，csv 檔案放不下。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="124"/>
        <source>has the text &quot;{text}&quot; in &quot;{column}&quot;, which readers of csv files take for a missing one.</source>
        <translation>&quot;{column}&quot; 裡的文本是 &quot;{text}&quot;，讀 csv 檔案的程式會當成缺失值。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="127"/>
        <source>has a line break, which a txt file can&apos;t hold.</source>
        <translation>含有換行，txt 檔案放不下。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="129"/>
        <source>takes more than the 64 MiB that a row of a parquet file may have.</source>
        <translation>超過了 parquet 檔案中一列最多 64 MiB 的限度。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="134"/>
        <source>The data set &quot;{dataset}&quot; is named twice; it is taken once.</source>
        <translation>資料集 &quot;{dataset}&quot; 寫了兩次，只取一次。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="136"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here.</source>
        <translation>{file} 第 {line} 行：資料集 &quot;{dataset}&quot; 裡的 &quot;{key}&quot; 在這裡沒有意義。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="139"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here; did you mean &quot;{near}&quot;?</source>
        <translation>{file} 第 {line} 行：資料集 &quot;{dataset}&quot; 裡的 &quot;{key}&quot; 在這裡沒有意義；你是指 &quot;{near}&quot; 嗎？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="142"/>
        <source>{file} is not UTF-8; it was read as {encoding}.</source>
        <translation>{file} 不是 UTF-8，已按 {encoding} 讀取。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="144"/>
        <source>{file} begins with a byte-order mark; it was read as UTF-8.</source>
        <translation>{file} 以位元組順序標記開頭，已按 UTF-8 讀取。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="146"/>
        <source>Rows are taken as tokens from {folder}; what says how to read and cut them (dataset, template, cutoff_len and so on) has no effect.</source>
        <translation>樣本以 token 形式取自 {folder}：說明如何讀取和截斷的設定（dataset、template、cutoff_len 等）不起作用。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="150"/>
        <source>The rows are kept as tokens in {folder} (tokenized_path), from where the next run takes them.</source>
        <translation>樣本已作為 token 存到 {folder}（tokenized_path），下次訓練直接取用。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="154"/>
        <source>{key} has no effect here: {reason}.</source>
        <translation>{key} 在這裡不起作用：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="156"/>
        <source>{key} has no effect here: it belongs to {owner}.</source>
        <translation>{key} 在這裡不起作用：它屬於 {owner}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="158"/>
        <source>fp16 needs a graphics card; this run on the processor computes in fp32.</source>
        <translation>fp16 需要顯示卡；這次訓練在處理器上用 fp32 計算。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="161"/>
        <source>bf16 was asked for, but this machine computes it more slowly than fp32; this run computes in fp32.</source>
        <translation>要求用 bf16，但這臺機器算 bf16 比 fp32 慢；這次訓練用 fp32 計算。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="164"/>
        <source>rope_scaling is not applied: cutoff_len is within the {positions} positions that the model knows.</source>
        <translation>沒有用上 rope_scaling：cutoff_len 在模型已知的 {positions} 個位置之內。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="167"/>
        <source>Positions are stretched to {positions} (rope_scaling: {scaling}), which an adapter does not hold: give rope_scaling again to chat with it and to export it.</source>
        <translation>位置已拉伸到 {positions}（rope_scaling: {scaling}），介面卡裡不含這一點：對話和匯出時請再次給出 rope_scaling。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="174"/>
        <source>{file} asks for {key} {share} while training, which this version does not apply: losses differ a little from those of programs that do. lora_dropout is applied.</source>
        <translation>{file} 要求訓練時 {key} 為 {share}，這個版本不做：損失會與照做的程式略有不同。lora_dropout 會照做。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="179"/>
        <source>No part of the model takes {tensors} of {file}; it is left out.</source>
        <translation>模型沒有用到 {file} 裡的 {tensors}，已略去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="182"/>
        <source>No part of the model takes {tensors} of {file}; they are left out.</source>
        <translation>模型沒有用到 {file} 裡的 {tensors}，都已略去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="185"/>
        <source>The template &quot;{template}&quot; ends turns with &quot;{word}&quot;, which the model&apos;s vocabulary lacks; it is learned as ordinary text, where LLaMA-Factory would add a new token (which needs resize_vocab).</source>
        <translation>模板 &quot;{template}&quot; 用 &quot;{word}&quot; 結束一輪，而模型的詞表裡沒有它；它會按普通文本來學，LLaMA-Factory 則會新增 token（需要 resize_vocab）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="190"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it {reason}.</source>
        <translation>模板 &quot;{template}&quot; 與模型自帶的不同：它{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="193"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes {marks}, which the model&apos;s own does not have, so the model may not know these marks; the template that fits is proposed when template is left out.</source>
        <translation>模板 &quot;{template}&quot; 與模型自帶的不同：它寫出 {marks}，模型自帶的模板裡沒有，模型可能不認識；不填 template 時會推薦合適的模板。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="198"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it gives rows without a system text the text &quot;{system}&quot;, which the model&apos;s own does not hold in these words (default_system sets another).</source>
        <translation>模板 &quot;{template}&quot; 與模型自帶的不同：沒有系統提示詞的資料會被加上 &quot;{system}&quot;，模型自帶的模板裡沒有這句話（用 default_system 可以換掉）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="203"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it keeps blanks and line breaks around messages, which the model&apos;s own takes away.</source>
        <translation>模板 &quot;{template}&quot; 與模型自帶的不同：它保留訊息前後的空格和換行，模型自帶的會去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="207"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes tools and calls in a form of LLaMA-Factory&apos;s own, which no model was made with.</source>
        <translation>模板 &quot;{template}&quot; 與模型自帶的不同：它按 LLaMA-Factory 自己的形式寫工具和呼叫，沒有哪個模型是這樣訓練出來的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="213"/>
        <source>The run in {folder} goes on with other settings than before: {changes}.</source>
        <translation>{folder} 裡的訓練改用與之前不同的設定繼續：{changes}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="216"/>
        <source>The run in {folder} is finished: all {updates} updates are made. Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>{folder} 裡的訓練已完成：{updates} 次更新都做完了。要繼續請加大 num_train_epochs 或 max_steps，或換個 output_dir。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="220"/>
        <source>The run in {folder} is finished: it ended after {updates} of {planned} updates ({reason}). Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>{folder} 裡的訓練已結束：做了 {planned} 次更新中的 {updates} 次（{reason}）。要繼續請加大 num_train_epochs 或 max_steps，或換個 output_dir。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="224"/>
        <source>The data, seed, batch size or accumulation differ from those of {folder}; the run goes on at the same update, but with another order of rows.</source>
        <translation>資料、隨機種子、批處理大小或梯度累積與 {folder} 的不同；會從同一次更新繼續，但資料的順序變了。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="228"/>
        <source>The run was planned for {before} updates and goes on to {planned}; the learning rate follows the longer schedule from here on.</source>
        <translation>原計劃 {before} 次更新，現在做到 {planned} 次；學習率從這裡起按更長的計劃走。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="232"/>
        <source>The run goes on after update {update}, before checkpoints that it made earlier; they are kept in {folder}: {checkpoints}.</source>
        <translation>訓練從第 {update} 次更新之後繼續，早於之前存下的檢查點；那些檢查點保留在 {folder}：{checkpoints}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="235"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} row from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>第 {update} 次更新時記憶體不足：從現在起一次最多算 {rows} 條，次數相應增多（auto_find_batch_size）；更新結果不變。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="240"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} rows from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>第 {update} 次更新時記憶體不足：從現在起一次最多算 {rows} 條，次數相應增多（auto_find_batch_size）；更新的結果不變。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="245"/>
        <source>A pass holds at most {rows} row, as the run found before (auto_find_batch_size).</source>
        <translation>一次最多處理 {rows} 列，這是先前訓練時得出的（auto_find_batch_size）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="248"/>
        <source>A pass holds at most {rows} rows, as the run found before (auto_find_batch_size).</source>
        <translation>一次最多處理 {rows} 列，這是先前訓練時得出的（auto_find_batch_size）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="251"/>
        <source>Stopped early after update {update}: {metric} has not been better than {best} in {measurements} measurements (early_stopping_steps).</source>
        <translation>第 {update} 次更新後提前停止：{metric} 連續 {measurements} 次測量都沒有好於 {best}（early_stopping_steps）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="255"/>
        <source>It has learned: the training questions and their other wordings get the right answer after {updates} updates, so the training ends here (stop_when_learned).</source>
        <translation>學會了：{updates} 次更新後，訓練問題和換了說法的問題都答對了，訓練到此結束（stop_when_learned）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="260"/>
        <source>Only {here} of {all} processes are here yet; waiting for the others at {place}.</source>
        <translation>{all} 個程序中只到了 {here} 個；正在 {place} 等其餘的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="264"/>
        <source>Stage rm trains scores and no answers, so the two answers of a row are scored at the checkpoints; {missing} of the {questions} questions stand in none of the first rows and are left out.</source>
        <translation>階段 rm 訓練的是打分而不是回答，所以在檢查點給每條資料的兩個回答打分；{questions} 個問題中有 {missing} 個不在開頭的資料裡，已略去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="268"/>
        <source>The training is finished and saved, but its answers were stopped; with do_train: false and adapter_name_or_path they can be made later.</source>
        <translation>訓練已完成並儲存，但對驗證集的回答被停止了；用 do_train: false 和 adapter_name_or_path 可以之後再做。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="272"/>
        <source>This build has no dictionary of Chinese words (segmenter.txt); run the set-up and build again. ROUGE is measured over characters and goes by another name.</source>
        <translation>這個版本沒有中文詞典（segmenter.txt）；請執行安裝準備指令稿並重新編譯。ROUGE 改按單字計算，用的是另一個名字。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="275"/>
        <source>{file}, which the run was made from, is gone.</source>
        <translation>這次訓練所用的 {file} 已經不在了。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="277"/>
        <source>{file} has changed since the run was made, so the result may differ.</source>
        <translation>這次訓練之後 {file} 改過，結果可能不同。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="281"/>
        <source>last update</source>
        <translation>最後一次更新</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="282"/>
        <source>learned</source>
        <translation>學會了</translation>
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
        <translation>第 {round} 輪沒有留下自己的回答，沒有新內容可學；請降低 semi_threshold 或 semi_agreement，或訓練久一些。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="292"/>
        <source>Round {round} answers anew (its weights or settings are others), so round {later} is trained anew; the earlier one is kept in {folder}.</source>
        <translation>第 {round} 輪重新作答（權重或設定變了），所以第 {later} 輪重新訓練；之前的保留在 {folder}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="296"/>
        <source>{rows} rows of unlabeled_dataset are not single questions and are left out.</source>
        <translation>unlabeled_dataset 裡有 {rows} 條不是單個問題，已略去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="299"/>
        <source>Held-out loss by round: {losses}. Round {round}, which learned from the answered rows alone, is kept.</source>
        <translation>各輪的驗證損失：{losses}。保留第 {round} 輪，它只學了帶回答的資料。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="302"/>
        <source>Held-out loss by round: {losses}. Round {round} is kept: the own answers helped.</source>
        <translation>各輪的驗證損失：{losses}。保留第 {round} 輪：自己的回答起了作用。</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="66"/>
        <source>layerwise, weights are updated before the norm of all gradients is known</source>
        <translation>逐層更新時，權重在得知全部梯度的範數之前就已更新</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="69"/>
        <source>the adapter of adapter_name_or_path is trained on as it is; create_new_adapter: true begins one with these settings</source>
        <translation>adapter_name_or_path 的介面卡按原樣繼續訓練；create_new_adapter: true 會按這些設定新建一個</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="90"/>
        <source>it belongs to loraplus_lr_ratio with embed_tokens in lora_target</source>
        <translation>它屬於 loraplus_lr_ratio，且 lora_target 中要有 embed_tokens</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="94"/>
        <source>there is no earlier adapter (adapter_name_or_path)</source>
        <translation>沒有之前的介面卡（adapter_name_or_path）</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="103"/>
        <source>it belongs to finetuning_type: freeze and to use_llama_pro</source>
        <translation>它屬於 finetuning_type: freeze 和 use_llama_pro</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="110"/>
        <source>it belongs to the stages dpo and kto</source>
        <translation>它屬於階段 dpo 和 kto</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="125"/>
        <source>only stage kto, and stage dpo with a pref_loss other than orpo and simpo, compare with a reference model</source>
        <translation>只有階段 kto，以及 pref_loss 不是 orpo 和 simpo 的階段 dpo，才會與參考模型比較</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="132"/>
        <source>without ref_model the reference is the model without its adapter</source>
        <translation>沒有 ref_model 時，參考模型就是不帶介面卡的模型</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="142"/>
        <source>there are no rows that a model answered (pseudo_dataset)</source>
        <translation>沒有由模型作答的資料（pseudo_dataset）</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="162"/>
        <source>pairs and judged answers are measured by their rewards instead (eval_rewards/...)</source>
        <translation>成對的和帶評判的回答改用獎勵來衡量（eval_rewards/...）</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="167"/>
        <source>stage rm measures its accuracy anyway</source>
        <translation>階段 rm 本來就會測準確率</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="170"/>
        <source>rows of stage rm, dpo and kto are never packed</source>
        <translation>階段 rm、dpo 和 kto 的資料從不打包</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="173"/>
        <source>general rows are questions with answers, which belong to stage: sft</source>
        <translation>通用資料是問答，屬於 stage: sft</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="177"/>
        <source>it is a form of quantization_bit: 4</source>
        <translation>它是 quantization_bit: 4 的一種形式</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="180"/>
        <source>a training computes in compute_type</source>
        <translation>訓練按 compute_type 計算</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="183"/>
        <source>streamed rows come in the order of their buffer</source>
        <translation>流式資料按緩衝區的順序到來</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="187"/>
        <source>measurements in a training are made in its compute type, as transformers does; it counts with do_train: false</source>
        <translation>訓練中的測量用訓練的計算型別，和 transformers 一樣；do_train: false 時它才起作用</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="195"/>
        <source>no answers are written in this run (predict_with_generate)</source>
        <translation>這次訓練不寫回答（predict_with_generate）</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="32"/>
        <source>this update rule is not in this version; use adamw_torch, or adamw_8bit to save memory</source>
        <translation>這個版本沒有這種更新規則；請用 adamw_torch，想省記憶體用 adamw_8bit</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="36"/>
        <source>nothing is sent to other programs; use tensorboard or csv, or none: the run folder holds trainer_log.jsonl and the curve anyway</source>
        <translation>不會向其他程式傳送任何內容；請用 tensorboard 或 csv，或者 none：訓練資料夾裡總有 trainer_log.jsonl 和曲線</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="41"/>
        <source>processes talk through gloo in this version, also where they compute on graphics cards; leave ddp_backend out</source>
        <translation>這個版本的程序通過 gloo 通訊，在顯示卡上計算時也一樣；請去掉 ddp_backend</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="48"/>
        <source>training by a reward model&apos;s scores is not in this version; use sft</source>
        <translation>這個版本不能按獎勵模型的分數訓練；請用 sft</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="50"/>
        <source>OFT is not in this version; use lora</source>
        <translation>這個版本沒有 OFT；請用 lora</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="52"/>
        <source>use stage: kto, whose rows say which answers are good</source>
        <translation>請用 stage: kto，它的資料標明哪些回答是好的</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="54"/>
        <source>fp16 training is not in this version; use bf16 or auto</source>
        <translation>這個版本不能用 fp16 訓練；請用 bf16 或 auto</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="56"/>
        <source>it is a key of its own: pure_bf16: true</source>
        <translation>它是單獨的鍵：pure_bf16: true</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="58"/>
        <source>it is not in this version; use cosine</source>
        <translation>這個版本沒有；請用 cosine</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="70"/>
        <source>name the loggers: tensorboard, csv</source>
        <translation>請寫出記錄器的名字：tensorboard、csv</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="87"/>
        <source>it is called eval_strategy now</source>
        <translation>現在叫 eval_strategy</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="89"/>
        <source>it is called per_device_train_batch_size now</source>
        <translation>現在叫 per_device_train_batch_size</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="91"/>
        <source>it is called per_device_eval_batch_size now</source>
        <translation>現在叫 per_device_eval_batch_size</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="92"/>
        <source>it is called use_cpu now</source>
        <translation>現在叫 use_cpu</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="94"/>
        <source>the device is chosen by itself; use_cpu: true keeps to the processor</source>
        <translation>裝置會自動選擇；use_cpu: true 則只用處理器</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="96"/>
        <location filename="../core/config/settings_table.cpp" line="98"/>
        <location filename="../core/config/settings_table.cpp" line="99"/>
        <source>leave it out: this program has its own kernels</source>
        <translation>請去掉：本程式有自己的計算核心</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="101"/>
        <location filename="../core/config/settings_table.cpp" line="103"/>
        <location filename="../core/config/settings_table.cpp" line="105"/>
        <source>leave it out: bf16 or compute_type says how to compute</source>
        <translation>請去掉：如何計算由 bf16 或 compute_type 決定</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="106"/>
        <location filename="../core/config/settings_table.cpp" line="109"/>
        <location filename="../core/config/settings_table.cpp" line="111"/>
        <location filename="../core/config/settings_table.cpp" line="122"/>
        <location filename="../core/config/settings_table.cpp" line="124"/>
        <source>leave it out: this program trains on one device</source>
        <translation>請去掉：本程式在一個裝置上訓練</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="107"/>
        <source>leave it out: it has no use with today&apos;s models</source>
        <translation>請去掉：對現在的模型沒有用處</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="113"/>
        <source>it is written optim: adafactor now, and this version trains with optim: adamw_torch</source>
        <translation>現在寫作 optim: adafactor，這個版本用 optim: adamw_torch 訓練</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="116"/>
        <source>it is called logging_nan_inf_filter now</source>
        <translation>現在叫 logging_nan_inf_filter</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="118"/>
        <source>leave it out: the log always holds the speed</source>
        <translation>請去掉：日誌裡總有速度</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="120"/>
        <source>it is called include_for_metrics now</source>
        <translation>現在叫 include_for_metrics</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="125"/>
        <location filename="../core/config/settings_table.cpp" line="126"/>
        <location filename="../core/config/settings_table.cpp" line="127"/>
        <source>nothing is uploaded; leave it out</source>
        <translation>不會上傳任何內容；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="128"/>
        <source>it is called adapter_name_or_path now</source>
        <translation>現在叫 adapter_name_or_path</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="129"/>
        <source>it is called additional_target now</source>
        <translation>現在叫 additional_target</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="130"/>
        <source>it is called flash_attn now</source>
        <translation>現在叫 flash_attn</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="131"/>
        <source>it is called val_size now</source>
        <translation>現在叫 val_size</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="133"/>
        <location filename="../core/config/settings_table.cpp" line="135"/>
        <source>it is called cutoff_len now, for question and answer together</source>
        <translation>現在叫 cutoff_len，問題和回答合在一起算</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="47"/>
        <source>no hub is asked: models are files on this computer</source>
        <translation>不訪問模型站點：模型就是這臺電腦上的檔案</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="53"/>
        <source>no code of a model is ever executed</source>
        <translation>從不執行模型附帶的程式碼</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="55"/>
        <source>this program has its own tokenizer and loader</source>
        <translation>本程式有自己的分詞器和載入器</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="60"/>
        <location filename="../core/config/settings_unused.cpp" line="265"/>
        <source>this program has its own kernels; results do not change</source>
        <translation>本程式有自己的計算核心；結果不變</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="68"/>
        <source>the run&apos;s log always says how many parameters are trained</source>
        <translation>訓練日誌總會寫明訓練多少引數</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="70"/>
        <source>this program answers with its own engine</source>
        <translation>本程式用自己的引擎作答</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="82"/>
        <source>this program trains and answers with text only</source>
        <translation>本程式只用文本訓練和作答</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="93"/>
        <source>quantization_bit and quantization_type say how this program keeps the weights</source>
        <translation>權重如何儲存由 quantization_bit 和 quantization_type 決定</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="99"/>
        <source>new rows begin at the mean of the others, with noise; leave it out</source>
        <translation>新增的行取其餘各行的平均值加噪聲；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="102"/>
        <source>norms and the loss are always computed in fp32</source>
        <translation>歸一化和損失總是用 fp32 計算</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="104"/>
        <source>it changes the model&apos;s attention, which this version does not do; leave it out</source>
        <translation>它會改變模型的注意力，這個版本不做；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="108"/>
        <source>mixture-of-experts models are not in this version</source>
        <translation>這個版本不支援混合專家模型</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="110"/>
        <source>KTransformers is another program&apos;s engine; leave it out</source>
        <translation>KTransformers 是另一個程式的引擎；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="129"/>
        <source>text models have no such part</source>
        <translation>文本模型沒有這一部分</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="134"/>
        <source>OFT is not in this version; use finetuning_type: lora</source>
        <translation>這個版本沒有 OFT；請用 finetuning_type: lora</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="140"/>
        <source>the reference model is kept as the model is; leave it out</source>
        <translation>參考模型和模型一樣儲存；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="142"/>
        <source>training by a reward model&apos;s scores (ppo) is not in this version; use stage: dpo</source>
        <translation>這個版本不能按獎勵模型的分數訓練（ppo）；請用 stage: dpo</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="155"/>
        <source>the growth of an update is limited by its ratio, which no scale changes</source>
        <translation>更新的增長由它自身的比率限制，與縮放無關</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="158"/>
        <source>it only changes what is printed</source>
        <translation>它隻影響列印的內容</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="160"/>
        <source>nothing is sent to a cloud logger; the run folder holds trainer_log.jsonl and the curve</source>
        <translation>不會向雲端記錄器傳送任何內容；訓練資料夾裡有 trainer_log.jsonl 和曲線</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="171"/>
        <location filename="../core/config/settings_unused.cpp" line="311"/>
        <source>several processes each hold the whole model here, started with torchrun or anneal train --processes; leave it out</source>
        <translation>這裡多個程序各自持有整個模型，用 torchrun 或 anneal train --processes 啟動；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="190"/>
        <source>rows are text only</source>
        <translation>資料只有文本</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="191"/>
        <source>rows are read afresh for every run, in one process</source>
        <translation>每次訓練都在一個程序裡重新讀取資料</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="196"/>
        <source>padding is never learned; leave it out</source>
        <translation>填充從不參與學習；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="209"/>
        <source>the model&apos;s own key disable_gradient_checkpointing counts</source>
        <translation>由模型自己的鍵 disable_gradient_checkpointing 決定</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="212"/>
        <source>a run that meets NaN or infinity stops and keeps its last good checkpoint</source>
        <translation>遇到 NaN 或無窮大時訓練會停止，並保留最後一個好的檢查點</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="215"/>
        <source>batches are made by this program itself</source>
        <translation>批次由本程式自己組成</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="222"/>
        <source>it only changes how numbers are gathered; this program measures the loss only</source>
        <translation>它隻影響數字的彙總方式；本程式只測損失</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="231"/>
        <source>the run folder is the record of a run</source>
        <translation>訓練資料夾就是訓練的記錄</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="243"/>
        <source>gradients are added up over the processes once an update, whatever has one; results do not change</source>
        <translation>每次更新時把各程序的梯度加在一起；結果不變</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="251"/>
        <source>the environment says which process this is: LOCAL_RANK</source>
        <translation>由環境說明這是哪個程序：LOCAL_RANK</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="253"/>
        <source>several processes share the batches out as accelerate does by default</source>
        <translation>多個程序分配批次的方式與 accelerate 的預設方式相同</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="256"/>
        <source>an update is always divided by the tokens of all processes together</source>
        <translation>更新總是除以所有程序的 token 總數</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="259"/>
        <source>the process of rank 0 alone writes the run folder</source>
        <translation>只有 0 號程序寫訓練資料夾</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="261"/>
        <source>Ray is not used: processes are started with torchrun or anneal train --processes</source>
        <translation>不使用 Ray：程序用 torchrun 或 anneal train --processes 啟動</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="275"/>
        <source>runs are repeatable with the same seed on the same machine</source>
        <translation>在同一臺機器上，同樣的種子得到同樣的結果</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="277"/>
        <source>rows know their own length</source>
        <translation>資料自己知道長度</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="279"/>
        <source>answers are not sorted before they are generated</source>
        <translation>生成之前不對回答排序</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="281"/>
        <source>this program measures itself with: anneal bench</source>
        <translation>本程式用 anneal bench 測量自己</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="293"/>
        <source>a resumed run takes its counters from trainer_state.json</source>
        <translation>繼續的訓練從 trainer_state.json 取計數</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="297"/>
        <source>answers follow the generation settings of the run file, such as temperature; write them there</source>
        <translation>回答按訓練檔案裡的生成設定進行，如 temperature；請寫在那裡</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="303"/>
        <source>fp16 training is not in this version; use bf16: true or compute_type: auto</source>
        <translation>這個版本不能用 fp16 訓練；請用 bf16: true 或 compute_type: auto</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="306"/>
        <source>AdamW is set by weight_decay, adam_beta1, adam_beta2 and adam_epsilon</source>
        <translation>AdamW 由 weight_decay、adam_beta1、adam_beta2 和 adam_epsilon 設定</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="309"/>
        <source>adapters are always written as safetensors; leave it out</source>
        <translation>介面卡總是寫成 safetensors；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="323"/>
        <location filename="../core/config/settings_unused.cpp" line="352"/>
        <source>nothing is uploaded; share the exported folder yourself</source>
        <translation>不會上傳任何內容；請自己分享匯出的資料夾</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="331"/>
        <source>a stopped run always leaves a checkpoint to go on from; leave it out</source>
        <translation>停止的訓練總會留下可以繼續的檢查點；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="339"/>
        <source>models are merged on the processor; the result is the same</source>
        <translation>模型在處理器上合併；結果相同</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="344"/>
        <source>models are exported as safetensors only; leave it out</source>
        <translation>模型只匯出為 safetensors；請去掉</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="347"/>
        <source>GPTQ quantisation is not in this version; export in 16 bit</source>
        <translation>這個版本沒有 GPTQ 量化；請匯出 16 位</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="10"/>
        <source>puts an empty thought before every answer without one, the model&apos;s own only before the last answer</source>
        <translation>在沒有思考的每個回答前都放一段空思考，模型自帶的只放在最後一個回答前</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="12"/>
        <source>writes two more line breaks before the tools when there is no system text, and an empty thought before a call</source>
        <translation>在沒有系統提示詞時，工具前多寫兩個換行，呼叫前多寫一段空思考</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="15"/>
        <source>writes calls as JSON, the model&apos;s own as &lt;function=...&gt;: don&apos;t train tool use with it</source>
        <translation>把呼叫寫成 JSON，模型自帶的寫成 &lt;function=...&gt;：不要用它訓練工具呼叫</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="19"/>
        <source>leaves out the empty thought that the model&apos;s own puts before the last answer</source>
        <translation>不寫模型自帶的放在最後一個回答前的空思考</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="21"/>
        <source>writes two more line breaks before the tools when there is no system text</source>
        <translation>在沒有系統提示詞時，工具前多寫兩個換行</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="24"/>
        <source>adds a system text about Qwen where there is none, and the model&apos;s own lets the answer begin with &lt;think&gt;</source>
        <translation>在沒有系統提示詞時加上一段關於 Qwen 的文字，模型自帶的則讓回答以 &lt;think&gt; 開頭</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="28"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt</source>
        <translation>把開頭的 &lt;think&gt; 留給回答，模型自帶的寫在提問裡</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="31"/>
        <source>puts the system text before the tools, the model&apos;s own puts it after them and writes the tools as given</source>
        <translation>把系統提示詞放在工具之前，模型自帶的放在工具之後，並按原樣寫工具</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="34"/>
        <source>writes no system block without a system text, the model&apos;s own always writes one with dates</source>
        <translation>沒有系統提示詞時不寫系統段，模型自帶的總會寫一段帶日期的</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="36"/>
        <source>puts the tools into the system block, the model&apos;s own into the first user turn</source>
        <translation>把工具放進系統段，模型自帶的放進第一輪使用者訊息</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="40"/>
        <source>ends an answer with &lt;eos&gt; after &lt;end_of_turn&gt;</source>
        <translation>在 &lt;end_of_turn&gt; 之後再用 &lt;eos&gt; 結束回答</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="42"/>
        <source>always writes a system block with a default text and &lt;|think|&gt;, the model&apos;s own only with thinking on; it puts empty thoughts before answers, the model&apos;s own none</source>
        <translation>總會寫一段帶預設文字和 &lt;|think|&gt; 的系統段，模型自帶的只在開啟思考時寫；它在回答前放空思考，模型自帶的不放</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="46"/>
        <source>writes declarations without tags and results as turns of their own</source>
        <translation>寫宣告時不帶標籤，把結果寫成單獨的輪次</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="49"/>
        <source>leaves out the &lt;|endoftext|&gt; that the model&apos;s own writes after a whole conversation</source>
        <translation>不寫模型自帶的在整段對話後寫的 &lt;|endoftext|&gt;</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="54"/>
        <source>puts the system text into the first user turn, the model&apos;s own into the last one</source>
        <translation>把系統提示詞放進第一輪使用者訊息，模型自帶的放進最後一輪</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="57"/>
        <source>puts the tools inside [INST], the model&apos;s own before it, and calls carry no ids</source>
        <translation>把工具放在 [INST] 裡，模型自帶的放在它之前，而且呼叫沒有編號</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="61"/>
        <source>adds no system text where there is none, the model&apos;s own adds a long one</source>
        <translation>在沒有系統提示詞時不加文字，模型自帶的會加一大段</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="63"/>
        <source>puts the tools elsewhere than the model&apos;s own</source>
        <translation>放工具的位置與模型自帶的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="65"/>
        <source>puts the system text into the user turn, the model&apos;s own has a block for it</source>
        <translation>把系統提示詞放進使用者訊息，模型自帶的有專門的一段</translation>
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
        <translation>寫工具的形式與模型自帶的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="69"/>
        <location filename="../core/text/known_differences.cpp" line="72"/>
        <source>has another default system text than the model&apos;s own</source>
        <translation>預設系統提示詞與模型自帶的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="75"/>
        <source>leaves out the empty thought that the model&apos;s own puts before every answer</source>
        <translation>不寫模型自帶的放在每個回答前的空思考</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="77"/>
        <location filename="../core/text/known_differences.cpp" line="85"/>
        <source>writes calls in another form than the model&apos;s own</source>
        <translation>寫呼叫的形式與模型自帶的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="79"/>
        <source>writes tools, which the model&apos;s own ignores, and calls in another form</source>
        <translation>會寫工具，而模型自帶的不理會工具，呼叫的形式也不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="82"/>
        <source>puts empty thoughts before answers, the model&apos;s own none; its prompt ends in &lt;think&gt;</source>
        <translation>在回答前放空思考，模型自帶的不放；提問以 &lt;think&gt; 結尾</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="87"/>
        <source>writes empty thoughts in another way, and with thinking off leaves out the /nothink that the model&apos;s own adds</source>
        <translation>寫空思考的方式不同，關閉思考時也不寫模型自帶的會加的 /nothink</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="89"/>
        <source>puts the system text before the tools, the model&apos;s own after them</source>
        <translation>把系統提示詞放在工具之前，模型自帶的放在工具之後</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="92"/>
        <source>puts a line break after role marks, the model&apos;s own none</source>
        <translation>在角色標記後換行，模型自帶的不換</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="95"/>
        <source>leaves out the token at the beginning that the model&apos;s own writes, and adds a default system text</source>
        <translation>不寫模型自帶的寫在開頭的 token，並加上預設系統提示詞</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="97"/>
        <source>lists tools in another form than the model&apos;s own</source>
        <translation>列工具的形式與模型自帶的不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="99"/>
        <location filename="../core/text/known_differences.cpp" line="110"/>
        <source>puts an empty thought before answers, the model&apos;s own never</source>
        <translation>在回答前放一段空思考，模型自帶的從不放</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="102"/>
        <source>leaves out &lt;begin_of_document&gt; and has another default system text</source>
        <translation>不寫 &lt;begin_of_document&gt;，預設系統提示詞也不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="106"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt; the default system text differs</source>
        <translation>把開頭的 &lt;think&gt; 留給回答，模型自帶的寫在提問裡；預設系統提示詞不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="108"/>
        <source>writes calls without the tags that the model&apos;s own has</source>
        <translation>寫呼叫時不帶模型自帶的標籤</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="111"/>
        <source>repeats the word system before the tools, and its calls lack a &gt;</source>
        <translation>在工具前重複寫 system 一詞，呼叫裡少一個 &gt;</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="114"/>
        <source>leaves out the words about thinking and the thought that the model&apos;s own writes</source>
        <translation>不寫模型自帶的關於思考的文字和思考</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="117"/>
        <source>writes another usage text</source>
        <translation>寫的使用說明不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="119"/>
        <source>leaves out the system block with date, effort and channels, and writes the system text as such instead of as a developer message</source>
        <translation>不寫帶日期、強度和通道的系統段，並把系統提示詞照寫，而不是作為 developer 訊息</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="123"/>
        <source>leaves out the block about the reasoning mode</source>
        <translation>不寫關於推理模式的那一段</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="126"/>
        <source>differs in a line break and the default system text</source>
        <translation>有一處換行和預設系統提示詞不同</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="127"/>
        <source>has no block for tools</source>
        <translation>沒有放工具的段落</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="129"/>
        <source>writes no end token after a call, so the model does not learn to stop there</source>
        <translation>在呼叫後不寫結束 token，模型學不會在那裡停下</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="11"/>
        <source>train_from_scratch begins with random weights, all of which must be trained and saved: use finetuning_type: full.</source>
        <translation>train_from_scratch 從隨機權重開始，全部權重都要訓練和儲存：請用 finetuning_type: full。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="14"/>
        <source>train_from_scratch takes the shape from a folder with config.json; {file} is a file.</source>
        <translation>train_from_scratch 從有 config.json 的資料夾取得模型結構；{file} 是檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="18"/>
        <source>rehearsal_rows compares with the model before training, which only finetuning_type: lora without additional_target keeps; set it to 0.</source>
        <translation>rehearsal_rows 要與訓練前的模型比較，只有 finetuning_type: lora 且沒有 additional_target 時才保留它；請設為 0。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="21"/>
        <source>lora_dropout is the share of inputs that are left out of an update and must be below 1.</source>
        <translation>lora_dropout 是一次更新中丟棄的輸入比例，必須小於 1。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="24"/>
        <source>use_llama_pro trains freeze_trainable_layers added layers, which must be above 0 and divide the model&apos;s layers.</source>
        <translation>use_llama_pro 訓練 freeze_trainable_layers 個新增的層，這個數必須大於 0 且能整除模型的層數。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="26"/>
        <source>use_llama_pro chooses layers, and full trains all of them; use finetuning_type: freeze or lora.</source>
        <translation>use_llama_pro 只選部分層，而 full 訓練所有層；請用 finetuning_type: freeze 或 lora。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="28"/>
        <source>use_llama_pro needs a freeze_trainable_layers that divides the model&apos;s {layers} layers.</source>
        <translation>use_llama_pro 需要能整除模型 {layers} 層的 freeze_trainable_layers。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="31"/>
        <source>{key} names &quot;{value}&quot;, which the model does not have; choose among {known}.</source>
        <translation>{key} 寫了 &quot;{value}&quot;，模型裡沒有；請從 {known} 中選擇。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="35"/>
        <source>freeze_trainable_layers and freeze_trainable_modules leave nothing to train.</source>
        <translation>按 freeze_trainable_layers 和 freeze_trainable_modules，沒有可訓練的部分。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="38"/>
        <source>pissa_init starts a LoRA adapter from full weights: it goes with finetuning_type: lora without quantization_bit.</source>
        <translation>pissa_init 從完整權重開始一個 LoRA 介面卡：要用 finetuning_type: lora，且不帶 quantization_bit。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="41"/>
        <source>pissa_init changes the base, so the model without its adapter is no reference any more; leave it out.</source>
        <translation>pissa_init 會改變基礎模型，去掉介面卡的模型就不能再當參考；請去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="44"/>
        <source>pissa_init does not go with use_dora or rehearsal_rows; leave one of them out.</source>
        <translation>pissa_init 不能和 use_dora 或 rehearsal_rows 一起用；請去掉一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="48"/>
        <source>pissa_init needs a lora_rank of at most {most} for {layer}.</source>
        <translation>對 {layer}，pissa_init 需要 lora_rank 不超過 {most}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="50"/>
        <source>lora_target: all stands alone; leave the other names out, or name all the layers instead.</source>
        <translation>lora_target: all 只能單獨使用；請去掉其他名稱，或改為列出所有層。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="54"/>
        <source>lora_target names &quot;{value}&quot;, but no linear layer of the model ends in it; choose among {known}, or all.</source>
        <translation>lora_target 寫了 &quot;{value}&quot;，但模型裡沒有以它結尾的線性層；請從 {known} 中選擇，或寫 all。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="57"/>
        <source>lora_target names &quot;{value}&quot;, which stands in no layer that use_llama_pro trains; choose among {known}, or all.</source>
        <translation>lora_target 寫了 &quot;{value}&quot;，use_llama_pro 訓練的層裡沒有；請從 {known} 中選擇，或寫 all。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="60"/>
        <source>additional_target names &quot;{value}&quot;, but no module of the model ends in it; choose among {known}.</source>
        <translation>additional_target 寫了 &quot;{value}&quot;，但模型裡沒有以它結尾的模組；請從 {known} 中選擇。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="63"/>
        <source>additional_target and lora_target both take {name}; leave it out of one of them.</source>
        <translation>additional_target 和 lora_target 都包含 {name}；請從其中一個去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="66"/>
        <source>quantization_bit takes 4 or 8.</source>
        <translation>quantization_bit 只能是 4 或 8。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="68"/>
        <source>Weights that are to change can&apos;t be kept in few bits; leave quantization_bit out.</source>
        <translation>要改變的權重不能用少量位元儲存；請去掉 quantization_bit。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="72"/>
        <source>An adapter is merged into the full weights, not into quantised ones; leave quantization_bit out.</source>
        <translation>介面卡要合併進完整的權重，而不是量化的權重；請去掉 quantization_bit。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="75"/>
        <source>A quantised base takes one adapter, because none can be merged into it; merge the others with anneal export first.</source>
        <translation>量化的基礎模型只能帶一個介面卡，因為無法合併進去；請先用 anneal export 合併其他的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="78"/>
        <source>Quantised weights can&apos;t be trained themselves; use finetuning_type: lora.</source>
        <translation>量化的權重本身不能訓練；請用 finetuning_type: lora。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="81"/>
        <source>rope_scaling stretches one kind of positions, and {model} has another for its sliding layers; leave it out.</source>
        <translation>rope_scaling 只拉伸一種位置，而 {model} 的滑動視窗層用另一種；請去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="85"/>
        <source>{key} belongs to stage: sft without packing, streaming or vary_questions; leave it out.</source>
        <translation>{key} 屬於 stage: sft，且不能用 packing、streaming 或 vary_questions；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="88"/>
        <source>{key} belongs to stage: sft without packing or streaming; leave it out.</source>
        <translation>{key} 屬於 stage: sft，且不能用 packing 或 streaming；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="90"/>
        <source>label_smoothing_factor and the losses DFT, EAFT and ASFT belong to stage: sft; leave them out.</source>
        <translation>label_smoothing_factor 和損失 DFT、EAFT、ASFT 屬於 stage: sft；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="93"/>
        <source>use_dft_loss, use_eaft_loss and use_asft_loss exclude each other; keep one.</source>
        <translation>use_dft_loss、use_eaft_loss 和 use_asft_loss 不能同時使用；請保留一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="96"/>
        <source>use_asft_loss compares with the model before training, which finetuning_type: lora without additional_target keeps.</source>
        <translation>use_asft_loss 要與訓練前的模型比較，finetuning_type: lora 且沒有 additional_target 時才保留它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="98"/>
        <source>pref_bco_weight compares with the reference model, which orpo and simpo don&apos;t have; leave it out.</source>
        <translation>pref_bco_weight 要與參考模型比較，而 orpo 和 simpo 沒有參考模型；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="101"/>
        <source>ref_model has a vocabulary of {other} tokens, the model one of {own}; the two must share their tokenizer.</source>
        <translation>ref_model 的詞表有 {other} 個 token，模型的有 {own} 個；兩者必須用同一個分詞器。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="104"/>
        <source>No chat template fits {model} by its name; choose one with the key template.</source>
        <translation>按名稱找不到適合 {model} 的對話模板；請用 template 鍵指定一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="107"/>
        <source>train_on_prompt is not possible with the template &quot;{template}&quot;, which leaves the end token out of its answers.</source>
        <translation>模板 &quot;{template}&quot; 的回答裡沒有結束 token，不能用 train_on_prompt。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="109"/>
        <source>There is no tool format &quot;{form}&quot;.</source>
        <translation>沒有叫 &quot;{form}&quot; 的工具格式。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="111"/>
        <source>There is no tool format &quot;{form}&quot;; did you mean &quot;{nearest}&quot;?</source>
        <translation>沒有叫 &quot;{form}&quot; 的工具格式；你是指 &quot;{nearest}&quot; 嗎？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="116"/>
        <source>The polynomial schedule needs a learning_rate above lr_end (1e-7 unless set).</source>
        <translation>polynomial 調節器要求 learning_rate 大於 lr_end（不設時為 1e-7）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="120"/>
        <source>{name} needs its lowest learning rate, by one of min_lr and min_lr_rate: lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>{name} 需要最低學習率，用 min_lr 或 min_lr_rate 之一給出：lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="123"/>
        <source>lr_scheduler_kwargs: {name} has no setting {setting}; take it out.</source>
        <translation>lr_scheduler_kwargs：{name} 沒有設定 {setting}；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="125"/>
        <source>lr_scheduler_type {name} is not known.</source>
        <translation>沒有叫 {name} 的 lr_scheduler_type。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="127"/>
        <source>lr_scheduler_type {name} is not known; did you mean {nearest}?</source>
        <translation>沒有叫 {name} 的 lr_scheduler_type；你是指 {nearest} 嗎？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="129"/>
        <source>lr_scheduler_type reduce_lr_on_plateau has no setting &quot;{name}&quot;; it takes mode, factor, patience, threshold, threshold_mode, cooldown, min_lr and eps.</source>
        <translation>reduce_lr_on_plateau 沒有設定 &quot;{name}&quot;；可用的有 mode、factor、patience、threshold、threshold_mode、cooldown、min_lr 和 eps。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="133"/>
        <source>lr_scheduler_kwargs: the factor of reduce_lr_on_plateau lies between 0 and 1.</source>
        <translation>lr_scheduler_kwargs：reduce_lr_on_plateau 的 factor 在 0 和 1 之間。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="137"/>
        <source>reduce_lr_on_plateau follows measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>reduce_lr_on_plateau 依據驗證集上的衡量結果：請設定 eval_strategy，以及 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="140"/>
        <source>{key} and {other} are rules of their own; keep one.</source>
        <translation>{key} 和 {other} 是不同的更新規則；請保留一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="142"/>
        <source>{key} goes with optim: adamw_torch, adamw_8bit or adafactor; optim: {optim} has no form in few dimensions.</source>
        <translation>{key} 可與 optim: adamw_torch、adamw_8bit 或 adafactor 搭配；optim: {optim} 沒有低維形式。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="145"/>
        <source>{key} is a rule of its own, which takes optim: adamw_torch; optim: {optim} does not go with it.</source>
        <translation>{key} 自成一種更新規則，要求 optim: adamw_torch；不能與 optim: {optim} 搭配。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="148"/>
        <source>{key} is for the layers of the model: leave it out, or take embed_tokens and lm_head out of lora_target.</source>
        <translation>{key} 只適用於模型的層：請去掉它，或從 lora_target 中去掉 embed_tokens 和 lm_head。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="151"/>
        <source>{key} works on the model&apos;s own matrices: it goes with finetuning_type: full or freeze.</source>
        <translation>{key} 作用於模型自己的矩陣：要用 finetuning_type: full 或 freeze。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="155"/>
        <source>{key} updates the weights inside each backward pass: set gradient_accumulation_steps: 1.</source>
        <translation>{key} 在每次反向傳播中更新權重：請設 gradient_accumulation_steps: 1。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="158"/>
        <source>{key} updates the weights inside the backward pass, which can&apos;t be cut into smaller ones; leave auto_find_batch_size out.</source>
        <translation>{key} 在反向傳播中更新權重，這一遍不能拆小；請去掉 auto_find_batch_size。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="161"/>
        <source>apollo_scale_type: channel needs apollo_proj_type: std, whose side is that of the channels.</source>
        <translation>apollo_scale_type: channel 需要 apollo_proj_type: std，它的方向與通道一致。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="164"/>
        <source>Random directions are drawn for one side; use apollo_proj: svd.</source>
        <translation>隨機方向只能取一側；請用 apollo_proj: svd。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="167"/>
        <source>badam_mode: ratio has no weight decay; leave weight_decay out.</source>
        <translation>badam_mode: ratio 沒有權重衰減；請去掉 weight_decay。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="169"/>
        <source>use_adam_mini can&apos;t divide {name} into heads of this model; use optim: adamw_torch.</source>
        <translation>use_adam_mini 不能把 {name} 按這個模型的注意力頭劃分；請用 optim: adamw_torch。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="172"/>
        <source>optim {value} is not known; use adamw_torch.</source>
        <translation>沒有叫 {value} 的 optim；請用 adamw_torch。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="176"/>
        <source>interleave_probs needs mix_strategy: interleave_under or interleave_over; concat takes every row.</source>
        <translation>interleave_probs 需要 mix_strategy: interleave_under 或 interleave_over；concat 會用上每條資料。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="179"/>
        <source>interleave_probs takes numbers above 0 up to 1 with commas between; leave out a data set of which you want no row.</source>
        <translation>interleave_probs 寫大於 0、不超過 1 的數，用逗號隔開；不想用的資料集請不要列出。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="182"/>
        <source>interleave_probs must add up to 1; these make {sum}.</source>
        <translation>interleave_probs 之和必須是 1；現在是 {sum}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="184"/>
        <source>interleave_probs has {numbers} numbers for {sets} data sets; give one for each.</source>
        <translation>interleave_probs 有 {numbers} 個數，資料集卻有 {sets} 個；請每個給一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="188"/>
        <source>Mixing the data sets gives more than two thousand million rows; use mix_strategy: concat or other interleave_probs.</source>
        <translation>混合這些資料集會超過二十億條；請用 mix_strategy: concat 或別的 interleave_probs。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="191"/>
        <source>A data set to interleave holds no rows; leave it out of dataset.</source>
        <translation>要交錯的一個資料集裡沒有資料；請從 dataset 中去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="194"/>
        <source>With streaming the rows held back would be learned in later epochs; name an eval_dataset instead of val_size.</source>
        <translation>用 streaming 時，留出的資料會在之後的輪次被學到；請用 eval_dataset 代替 val_size。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="197"/>
        <source>streaming takes one data set in this version; leave it out (rows are read from the file as they are needed anyway).</source>
        <translation>這個版本的 streaming 只支援一個資料集；請去掉它（資料本來就是用到時才從檔案讀取）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="200"/>
        <source>streaming does not pack rows in this version; leave it out, or set packing: false.</source>
        <translation>這個版本的 streaming 不支援打包；請去掉它，或設 packing: false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="204"/>
        <source>streaming shuffles its buffer, which disable_shuffling contradicts; leave one of them out.</source>
        <translation>streaming 會打亂緩衝區，與 disable_shuffling 矛盾；請去掉一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="207"/>
        <source>streaming needs max_steps: how many updates to train.</source>
        <translation>streaming 需要 max_steps：訓練多少次更新。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="209"/>
        <source>tokenized_path keeps rows to train on and rows to measure on, nothing else: leave out streaming, vary_questions, rehearsal_rows, pseudo_dataset and eval_on_each_dataset.</source>
        <translation>tokenized_path 只儲存用來訓練和衡量的資料：請去掉 streaming、vary_questions、rehearsal_rows、pseudo_dataset 和 eval_on_each_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="214"/>
        <source>tokenized_path holds rows for stage: {held}, not for {stage}; name another folder.</source>
        <translation>tokenized_path 裡是 stage: {held} 的資料，不是 {stage} 的；請換個資料夾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="218"/>
        <source>{folder} holds rows that another program tokenised (in Arrow&apos;s form), which this version does not read; name another tokenized_path.</source>
        <translation>{folder} 裡是別的程式分詞的資料（Arrow 格式），這個版本讀不了；請換一個 tokenized_path。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="222"/>
        <source>tokenized_path names {folder}, which holds something else; name a new folder.</source>
        <translation>tokenized_path 指定的 {folder} 裡是別的內容；請用新資料夾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="226"/>
        <source>val_size holds back rows of dataset, which is missing.</source>
        <translation>val_size 從 dataset 中留出資料，而 dataset 沒有設定。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="228"/>
        <source>stop_when_learned asks the questions of stage: sft; leave it out.</source>
        <translation>stop_when_learned 要問 stage: sft 的問題；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="231"/>
        <source>stop_when_learned asks at checkpoints; set save_strategy to steps or epoch.</source>
        <translation>stop_when_learned 在檢查點處提問；請把 save_strategy 設為 steps 或 epoch。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="234"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to train on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>{rows} 條資料湊不滿一個 cutoff_len 為 {cutoff} token 的訓練塊；請減小 cutoff_len、增加資料，或設 packing: false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="237"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to measure on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>{rows} 條資料湊不滿一個 cutoff_len 為 {cutoff} token 的衡量塊；請減小 cutoff_len、增加資料，或設 packing: false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="243"/>
        <source>save_strategy: best keeps what measures best: set eval_strategy, and metric_for_best_model to what counts, such as loss.</source>
        <translation>save_strategy: best 保留衡量結果最好的：請設定 eval_strategy，並把 metric_for_best_model 設為看重的指標，如 loss。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="246"/>
        <source>{key} compares measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>{key} 比較驗證集上的衡量結果：請設定 eval_strategy，以及 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="249"/>
        <source>{key} needs savings and measurements together, but eval_strategy is {measured} and save_strategy is {saved}; set them to the same.</source>
        <translation>{key} 要求儲存和衡量同時進行，但 eval_strategy 是 {measured}，save_strategy 是 {saved}；請設成一樣。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="253"/>
        <source>{key} needs a measurement at each saving: save_steps must be a multiple of eval_steps (which is logging_steps when it is left out), or both a share of the run.</source>
        <translation>{key} 要求每次儲存時都衡量：save_steps 必須是 eval_steps（不設時等於 logging_steps）的倍數，或兩者都是訓練的比例。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="258"/>
        <source>metric_for_best_model is &quot;{metric}&quot;, which is not measured; choose one of: {known}.</source>
        <translation>metric_for_best_model 是 &quot;{metric}&quot;，這一項沒有衡量；請從中選擇：{known}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="262"/>
        <source>early_stopping_steps counts measurements without progress: set eval_strategy and val_size or eval_dataset.</source>
        <translation>early_stopping_steps 數的是沒有進步的衡量次數：請設定 eval_strategy，以及 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="265"/>
        <source>early_stopping_steps needs metric_for_best_model: what has to get better, for instance metric_for_best_model: loss.</source>
        <translation>early_stopping_steps 需要 metric_for_best_model：哪一項要變好，例如 metric_for_best_model: loss。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="268"/>
        <source>do_train is false, so there is nothing to do: set it to true or leave it out, or set do_eval or do_predict to true.</source>
        <translation>do_train 是 false，沒有可做的事：請設為 true 或去掉，或把 do_eval 或 do_predict 設為 true。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="271"/>
        <source>stage: {stage} is measured while it trains (eval_strategy); without a training use stage: sft, which measures the answers.</source>
        <translation>stage: {stage} 在訓練時衡量（eval_strategy）；不訓練時請用 stage: sft，它衡量回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="274"/>
        <source>do_predict belongs to stage: sft; do_eval measures the loss of the other stages.</source>
        <translation>do_predict 屬於 stage: sft；其他階段的損失用 do_eval 衡量。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="278"/>
        <source>compute_accuracy and predict_with_generate exclude each other: one counts tokens, the other compares whole answers.</source>
        <translation>compute_accuracy 和 predict_with_generate 不能同時使用：一個數 token，另一個比較整段回答。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="283"/>
        <source>Stage semi needs unlabeled_dataset: the data sets whose questions are to be answered.</source>
        <translation>階段 semi 需要 unlabeled_dataset：要作答的問題所在的資料集。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="286"/>
        <source>Stage semi needs held-out rows to tell whether it helped: set val_size or eval_dataset.</source>
        <translation>階段 semi 需要驗證集來判斷是否有效：請設定 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="289"/>
        <source>Stage semi compares its rounds by one held-out loss; leave eval_on_each_dataset out.</source>
        <translation>階段 semi 用同一個驗證損失比較各輪；請去掉 eval_on_each_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="293"/>
        <source>Stage semi goes on by itself where its newest round stopped; leave resume_from_checkpoint out.</source>
        <translation>階段 semi 會自動從最近一輪停下的地方繼續；請去掉 resume_from_checkpoint。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="296"/>
        <source>Stage semi adds rows of its own after the first round, which does not go with tokenized_path, streaming or packing; leave them out.</source>
        <translation>階段 semi 在第一輪後會加入自己的資料，不能和 tokenized_path、streaming 或 packing 一起用；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="300"/>
        <source>unlabeled_dataset holds no single question.</source>
        <translation>unlabeled_dataset 裡沒有單獨的問題。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="304"/>
        <source>gguf_importance is about the blocks of a GGUF: set export_format: gguf, or leave it out.</source>
        <translation>gguf_importance 與 GGUF 的資料塊有關：請設 export_format: gguf，或去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="307"/>
        <source>An adapter alone can&apos;t be served: set export_format to gguf or safetensors, or leave export_deploy out.</source>
        <translation>單獨的介面卡不能提供服務：請把 export_format 設為 gguf 或 safetensors，或去掉 export_deploy。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="310"/>
        <source>Weights can&apos;t be exported as {value}; set infer_dtype to bfloat16, float16 or float32.</source>
        <translation>權重不能匯出為 {value}；請把 infer_dtype 設為 bfloat16、float16 或 float32。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="313"/>
        <source>{value} is no type of a GGUF file.</source>
        <translation>{value} 不是 GGUF 檔案的類型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="315"/>
        <source>An adapter is small and stays exact: set gguf_type to F16 or F32.</source>
        <translation>介面卡很小，按原精度儲存：請把 gguf_type 設為 F16 或 F32。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="318"/>
        <source>A LoRA GGUF holds one adapter: name it in adapter_name_or_path.</source>
        <translation>一個 LoRA GGUF 只放一個介面卡：請在 adapter_name_or_path 中指定。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="321"/>
        <source>A LoRA GGUF has no name for the layer {layer}; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 裡沒有層 {layer} 的名稱；請把 export_format 設為 gguf，把它合併進模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="324"/>
        <source>A LoRA GGUF can&apos;t hold the magnitudes of DoRA; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 存不了 DoRA 的幅值；請把 export_format 設為 gguf，把它合併進模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="327"/>
        <source>A LoRA GGUF can&apos;t change {layer} alone, which is one matrix with the other end of this model; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 不能單獨改變 {layer}，它與這個模型另一端共用一個矩陣；請把 export_format 設為 gguf，把它合併進模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="332"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which the adapter brings in another form than the model&apos;s; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 存不了 {name}，轉接器裡的形式與模型不同；請把 export_format 設為 gguf，把它合併進模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="337"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which was trained whole; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF 存不了整展訓練過的 {name}；請把 export_format 設為 gguf，把它合併進模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="10"/>
        <source>{key} needs {other}.</source>
        <translation>{key} 需要 {other}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="12"/>
        <source>{key} needs rows to measure on: set val_size or eval_dataset.</source>
        <translation>{key} 需要用來衡量的資料：請設定 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="13"/>
        <source>{key} belongs to {owner}.</source>
        <translation>{key} 屬於 {owner}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="14"/>
        <source>{key} belongs to {owner}; leave it out.</source>
        <translation>{key} 屬於 {owner}；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="16"/>
        <source>{key} belongs to {owner}, not to {other}; leave it out.</source>
        <translation>{key} 屬於 {owner}，不屬於 {other}；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="17"/>
        <source>{key} and {other} exclude each other.</source>
        <translation>{key} 和 {other} 不能同時使用。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="19"/>
        <source>{key} and {other} exclude each other: keep the one that you mean.</source>
        <translation>{key} 和 {other} 不能同時使用：請保留想要的那個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="22"/>
        <source>{key} and {other} contradict each other: keep one of them.</source>
        <translation>{key} 與 {other} 互相矛盾：請保留其中一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="23"/>
        <source>{key} must be above 0.</source>
        <translation>{key} 必須大於 0。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="24"/>
        <source>{key} has to be at least 1.</source>
        <translation>{key} 至少是 1。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="26"/>
        <source>{key} above 1 is a number of updates and must be whole.</source>
        <translation>{key} 大於 1 時是更新的次數，必須是整數。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="28"/>
        <source>{key} above 1 is a number of rows and must be whole.</source>
        <translation>{key} 大於 1 時是資料的條數，必須是整數。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="30"/>
        <source>{key} does not go with {other}; leave one of them out.</source>
        <translation>{key} 不能和 {other} 一起用；請去掉一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="31"/>
        <source>{key} does not go with {other}; leave it out.</source>
        <translation>{key} 不能和 {other} 一起用；請去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="33"/>
        <source>{key} is a setting of training, which {verb} does not take; remove it.</source>
        <translation>{key} 是訓練的設定，{verb} 不接受；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="35"/>
        <source>&quot;{key}&quot; is not a known key: {reason}.</source>
        <translation>&quot;{key}&quot; 不是已知的鍵：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="38"/>
        <source>{key} is missing: name the model, for instance model_name_or_path: SmolLM2-135M-Instruct.</source>
        <translation>缺少 {key}：請指定模型，例如 model_name_or_path: SmolLM2-135M-Instruct。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="41"/>
        <source>{key} is missing: name the data to train on, for instance dataset: identity.</source>
        <translation>缺少 {key}：請指定訓練資料，例如 dataset: identity。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="44"/>
        <source>{key} is missing: name the folder for the run, for instance output_dir: saves/my-run.</source>
        <translation>缺少 {key}：請指定訓練結果的資料夾，例如 output_dir: saves/my-run。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="48"/>
        <source>{key} is missing: name the folder for the exported model.</source>
        <translation>缺少 {key}：請指定匯出模型的資料夾。</translation>
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
        <translation>{key} 同時寫了 none 和其他記錄方式；請只留想要的。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="57"/>
        <source>{key} is {value}; it must be between {minimum} and {maximum}.</source>
        <translation>{key} 是 {value}；必須在 {minimum} 和 {maximum} 之間。</translation>
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
        <translation>{key} 是 &quot;{value}&quot;；必須是 true 或 false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="63"/>
        <source>{key} is &quot;{value}&quot;; it must be a whole number.</source>
        <translation>{key} 是 &quot;{value}&quot;；必須是整數。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="64"/>
        <source>{key} is &quot;{value}&quot;; it must be a number.</source>
        <translation>{key} 是 &quot;{value}&quot;；必須是數字。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="65"/>
        <source>{key} must be a finite number.</source>
        <translation>{key} 必須是有限的數。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="66"/>
        <source>{key} must be a list: names with commas between.</source>
        <translation>{key} 必須是列表：名稱之間用逗號隔開。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="67"/>
        <source>{key} must be a map of names to values.</source>
        <translation>{key} 必須是名稱到值的對映。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="69"/>
        <source>{key} must be a map, for instance {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>{key} 必須是對映，例如 {&quot;min_lr_rate&quot;: 0.1}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="70"/>
        <source>{key} is not a valid JSON map.</source>
        <translation>{key} 不是有效的 JSON 對映。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="71"/>
        <source>{key} takes one value, not a list.</source>
        <translation>{key} 只接受一個值，不接受列表。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="72"/>
        <source>{key} takes one value, not a map.</source>
        <translation>{key} 只接受一個值，不接受對映。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="73"/>
        <source>{key} has a value of the wrong type.</source>
        <translation>{key} 的值類型不對。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="74"/>
        <source>{key} holds a NUL character.</source>
        <translation>{key} 含有 NUL 字元。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="76"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes.</source>
        <translation>{key} 裡有 &quot;{name}&quot;，本程式的調節器都不用它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="78"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes; did you mean {nearest}?</source>
        <translation>{key} 裡有 &quot;{name}&quot;，本程式的調節器都不用它；你是指 {nearest} 嗎？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="80"/>
        <source>{key} takes for &quot;{name}&quot; one of: {choices}.</source>
        <translation>{key} 裡的 &quot;{name}&quot; 只能是：{choices}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="81"/>
        <source>{key} needs a number for &quot;{name}&quot;.</source>
        <translation>{key} 裡的 &quot;{name}&quot; 要寫數字。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="84"/>
        <source>--{key} needs a value after it.</source>
        <translation>--{key} 後面要有一個值。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="86"/>
        <source>&quot;{word}&quot; is not a setting; write key=value or --key value.</source>
        <translation>&quot;{word}&quot; 不是設定；請寫成 key=value 或 --key value。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="90"/>
        <source>A second document begins (---), or a bracket stands alone; one file holds one run.</source>
        <translation>這裡開始了第二個文件（---），或有單獨的括號；一個檔案只寫一次訓練。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="94"/>
        <source>The file holds no settings; it should be lines of key: value.</source>
        <translation>檔案裡沒有設定；應為一行行的 key: value。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="95"/>
        <source>The file should be lines of key: value.</source>
        <translation>檔案應為一行行的 key: value。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="96"/>
        <source>A key must be a single word.</source>
        <translation>鍵必須是一個詞。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="97"/>
        <source>Not valid YAML: the quote is not closed.</source>
        <translation>不是有效的 YAML：引號沒有閉合。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="98"/>
        <source>This is not valid YAML.</source>
        <translation>這不是有效的 YAML。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="100"/>
        <source>The file should be one object of &quot;key&quot;: value.</source>
        <translation>檔案應為一個 &quot;key&quot;: value 的物件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="102"/>
        <source>{key} stands in line {other} already; keep one of them.</source>
        <translation>{key} 在第 {other} 行已經有了；請保留其中一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="103"/>
        <source>This is not text.</source>
        <translation>這不是文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="105"/>
        <source>Byte {byte} is not UTF-8; save the file as UTF-8.</source>
        <translation>第 {byte} 位元組不是 UTF-8；請把檔案存為 UTF-8。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="107"/>
        <source>The file holds a NUL byte, so it is not a text file.</source>
        <translation>檔案裡有 NUL 位元組，不是文本檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="109"/>
        <source>{file}: a file of {key} has no path; use the card as Anneal wrote it.</source>
        <translation>{file}：{key} 裡有個檔案沒有路徑；請使用 Anneal 寫出的原樣檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="112"/>
        <source>{key} is no control of LlamaBoard&apos;s Train page; remove the line.</source>
        <translation>{key} 不是 LlamaBoard 訓練頁上的項；請刪除這一行。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="115"/>
        <source>{key} is a control of LlamaBoard that is not known here; remove the line.</source>
        <translation>{key} 是這裡不認識的 LlamaBoard 項；請刪除這一行。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="118"/>
        <source>train.compute_type is bf16, fp16, fp32 or pure_bf16.</source>
        <translation>train.compute_type 只能是 bf16、fp16、fp32 或 pure_bf16。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="119"/>
        <source>train.extra_args is no JSON object.</source>
        <translation>train.extra_args 不是 JSON 物件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="123"/>
        <source>The environment sets WORLD_SIZE but not {variable}; start with torchrun or anneal train --processes, or set it to a number from {minimum} to {maximum}.</source>
        <translation>環境變數裡有 WORLD_SIZE，卻沒有 {variable}；請用 torchrun 或 anneal train --processes 啟動，或把它設為 {minimum} 到 {maximum} 的數。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="127"/>
        <source>The environment variable {variable} is &quot;{value}&quot;; it has to be a whole number from {minimum} to {maximum}.</source>
        <translation>環境變數 {variable} 是 &quot;{value}&quot;；必須是 {minimum} 到 {maximum} 的整數。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="130"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to the address of the machine of the process with RANK 0.</source>
        <translation>要由多個程序一起訓練（設定了 WORLD_SIZE），卻沒有 {variable}：請設為 RANK 0 程序所在機器的位址。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="134"/>
        <source>{variable} is &quot;{value}&quot;, which is no address of a machine; give its name or IP address, such as 192.168.1.10.</source>
        <translation>{variable} 是 &quot;{value}&quot;，不是機器的位址；請給出名稱或 IP 位址，如 192.168.1.10。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="137"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to one free port of the machine of RANK 0, the same for all, such as 29500.</source>
        <translation>要由多個程序一起訓練（設定了 WORLD_SIZE），卻沒有 {variable}：請設為 RANK 0 機器上的一個空閒埠，各程序相同，如 29500。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="10"/>
        <source>No model was named. Give model_name_or_path.</source>
        <translation>沒有指定模型。請給出 model_name_or_path。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="11"/>
        <source>There is no model to answer with.</source>
        <translation>沒有可以作答的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="13"/>
        <source>Several files go by the name {model}: {files}. Name one of them.</source>
        <translation>有幾個檔案都叫 {model}：{files}。請指定其中一個。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="16"/>
        <source>The file {file} holds only weights. Give the folder that it is in, with its config.json.</source>
        <translation>檔案 {file} 裡只有權重。請選擇它所在的、有 config.json 的資料夾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="19"/>
        <source>{file} asks for something that this version does not compute ({key}). Choose another model.</source>
        <translation>{file} 要求的某項（{key}）這個版本不會計算。請換個模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="22"/>
        <source>The tensor {tensor} of {file} holds {type} numbers, which are no plain weights. Choose the original, unquantised model.</source>
        <translation>{file} 裡的張量 {tensor} 存的是 {type}，不是普通的權重。請選擇原始的、未量化的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="25"/>
        <source>The tensor {tensor} of {file} has the dtype {type}, which is not one of F64, F32, F16, BF16, I64, I32, I16, I8, U8 and BOOL.</source>
        <translation>{file} 裡張量 {tensor} 的類型是 {type}，不在 F64、F32、F16、BF16、I64、I32、I16、I8、U8 和 BOOL 之中。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="28"/>
        <source>The file {file} is a GGUF {type}, not a model.</source>
        <translation>檔案 {file} 是 GGUF {type}，不是模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="30"/>
        <source>The tensor {tensor} of {file} is stored as {type}, which Anneal does not read. Take a Q8_0, Q6_K, Q5_K_M or Q4_K_M file of this model.</source>
        <translation>{file} 裡的張量 {tensor} 存為 {type}，Anneal 讀不了。請用這個模型的 Q8_0、Q6_K、Q5_K_M 或 Q4_K_M 檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="34"/>
        <source>The file {file} is a big-endian GGUF file. Take the little-endian file of this model.</source>
        <translation>檔案 {file} 是大端序的 GGUF。請用這個模型的小端序檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="38"/>
        <source>The file {file} has the GGUF version {version}; Anneal reads the versions 2 and 3. Take a newer file of this model.</source>
        <translation>檔案 {file} 的 GGUF 版本是 {version}；Anneal 能讀版本 2 和 3。請用這個模型較新的檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="41"/>
        <source>The tokenizer uses &quot;{part}&quot;, which is not supported; choose a model with another tokenizer.</source>
        <translation>分詞器用到了不支援的 &quot;{part}&quot;；請選擇用其他分詞器的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="44"/>
        <source>The tokenizer of the GGUF uses &quot;{part}&quot;, which is not supported; use the model&apos;s Hugging Face folder instead.</source>
        <translation>這個 GGUF 的分詞器用到了不支援的 &quot;{part}&quot;；請改用模型的 Hugging Face 資料夾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="47"/>
        <source>The tokenizer&apos;s pattern {regex} has a part that this version can&apos;t run; choose a model with another tokenizer.</source>
        <translation>分詞器的正規表示式 {regex} 裡有這個版本不支援的部分；請選擇用其他分詞器的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="50"/>
        <source>The tokenizer has a pattern longer than {bytes} bytes; choose a model with another tokenizer.</source>
        <translation>分詞器的正規表示式超過 {bytes} 位元組；請選擇用其他分詞器的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="53"/>
        <source>The tokenizer has {merges} merges, which is more than can be used; choose a model with another tokenizer.</source>
        <translation>分詞器有 {merges} 條合併規則，超過了可用的數量；請選擇用其他分詞器的模型。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="56"/>
        <source>GGUF files of language models can&apos;t hold a tokenizer of this kind; set export_format to safetensors.</source>
        <translation>語言模型的 GGUF 檔案放不下這種分詞器；請把 export_format 設為 safetensors。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="59"/>
        <source>This model&apos;s tokenizer is a tokenizer.model, to which this version adds no tokens; save it with transformers as tokenizer.json first, or leave add_tokens out.</source>
        <translation>這個模型的分詞器是 tokenizer.model，這個版本不能往裡加 token；請先用 transformers 存為 tokenizer.json，或去掉 add_tokens。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="64"/>
        <source>{file} uses {key}, which this version can&apos;t load; use a plain LoRA adapter.</source>
        <translation>{file} 用到了 {key}，這個版本不能載入；請用普通的 LoRA 介面卡。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="67"/>
        <source>{file} belongs to a base model whose weights were changed ({key}), which this version can&apos;t load; convert it to a plain adapter first (pissa_convert).</source>
        <translation>{file} 屬於權重被改過的基礎模型（{key}），這個版本不能載入；請先轉成普通介面卡（pissa_convert）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="71"/>
        <source>{model} is another base model than {base}, or it is loaded in another way: it has to be loaded by itself.</source>
        <translation>{model} 的基礎模型與 {base} 不同，或載入方式不同：要單獨載入。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="75"/>
        <source>No data set is named: set dataset.</source>
        <translation>沒有指定資料集：請設定 dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="77"/>
        <source>The data set &quot;{dataset}&quot; names &quot;{part}&quot;, which leads out of its folder {folder}.</source>
        <translation>資料集 &quot;{dataset}&quot; 寫了 &quot;{part}&quot;，它指向資料夾 {folder} 之外。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="81"/>
        <source>The data set &quot;{dataset}&quot; names the subset &quot;{part}&quot;, but {folder} has no folder of that name.</source>
        <translation>資料集 &quot;{dataset}&quot; 寫了子集 &quot;{part}&quot;，但 {folder} 裡沒有這個名字的資料夾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="84"/>
        <source>{file} is a link that leads out of its folder; put the file itself there.</source>
        <translation>{file} 是指向資料夾之外的連結；請把檔案本身放進去。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="87"/>
        <source>{folder} holds files of different types ({first}, {other}); keep one type in it.</source>
        <translation>{folder} 裡有不同類型的檔案（{first}、{other}）；請只放一種。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="91"/>
        <source>dataset_dir: {folder} asks for data on a hub, which this version does not fetch; download it and name its folder.</source>
        <translation>dataset_dir: {folder} 要求從網上取資料，這個版本不會去取；請下載後指定其資料夾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="94"/>
        <source>The data set &quot;{dataset}&quot; is named by {source}, which this version does not fetch; download it and name the file by &quot;file_name&quot;.</source>
        <translation>資料集 &quot;{dataset}&quot; 用 {source} 指定，這個版本不會去取；請下載後用 &quot;file_name&quot; 指定檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="98"/>
        <source>The data set &quot;{dataset}&quot; has more than 4 thousand million rows.</source>
        <translation>資料集 &quot;{dataset}&quot; 超過 40 億條。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="101"/>
        <source>The data set &quot;{dataset}&quot; has the split &quot;{split}&quot;, which is none of the form train, train[:100], train[10%:20%] or several with + between.</source>
        <translation>資料集 &quot;{dataset}&quot; 的 split 是 &quot;{split}&quot;，不是 train、train[:100]、train[10%:20%] 或用 + 連起來的形式。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="105"/>
        <source>The table has no file name yet: choose one to save it.</source>
        <translation>表格還沒有檔案名：請選擇一個來儲存。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="107"/>
        <source>The data set &quot;{dataset}&quot; should be an object with &quot;file_name&quot;.</source>
        <translation>資料集 &quot;{dataset}&quot; 應為帶 &quot;file_name&quot; 的物件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="110"/>
        <source>The data set &quot;{dataset}&quot; has no &quot;file_name&quot;.</source>
        <translation>資料集 &quot;{dataset}&quot; 沒有 &quot;file_name&quot;。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="112"/>
        <source>The data set &quot;{dataset}&quot; names {name}, which lies outside of its folder; put the file there, or give its path as dataset.</source>
        <translation>資料集 &quot;{dataset}&quot; 寫了 {name}，它在資料夾之外；請把檔案放進去，或把它的路徑寫進 dataset。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="115"/>
        <source>The data set &quot;{dataset}&quot; has the unknown formatting &quot;{form}&quot;; known are alpaca, sharegpt, openai and ids.</source>
        <translation>資料集 &quot;{dataset}&quot; 的 formatting &quot;{form}&quot; 無法識別；可用的有 alpaca、sharegpt、openai 和 ids。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="118"/>
        <source>The data set &quot;{dataset}&quot; needs true or false for &quot;{key}&quot;.</source>
        <translation>資料集 &quot;{dataset}&quot; 的 &quot;{key}&quot; 只能是 true 或 false。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="120"/>
        <source>The data set &quot;{dataset}&quot; needs a whole number of at least 1 for &quot;{key}&quot;.</source>
        <translation>資料集 &quot;{dataset}&quot; 的 &quot;{key}&quot; 應為至少為 1 的整數。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="123"/>
        <source>The data set &quot;{dataset}&quot; needs &quot;{key}&quot; in &quot;tags&quot;: what is not listed there has no name any more.</source>
        <translation>資料集 &quot;{dataset}&quot; 的 &quot;tags&quot; 裡要有 &quot;{key}&quot;：沒列出的就沒有名稱了。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="126"/>
        <source>The data set &quot;{dataset}&quot; needs a text for &quot;{key}&quot;.</source>
        <translation>資料集 &quot;{dataset}&quot; 的 &quot;{key}&quot; 應為文本。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="128"/>
        <source>The data set &quot;{dataset}&quot; needs an object for &quot;{key}&quot;.</source>
        <translation>資料集 &quot;{dataset}&quot; 的 &quot;{key}&quot; 應為物件。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="130"/>
        <source>{file} holds token numbers (&quot;formatting&quot;: &quot;ids&quot;), which are no text to edit; edit the set that it was made from.</source>
        <translation>{file} 裡是 token 編號（&quot;formatting&quot;: &quot;ids&quot;），不是可編輯的文本；請編輯它的來源資料集。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="132"/>
        <source>{file} is a folder of files; open one of them.</source>
        <translation>{file} 是資料夾；請開啟其中一個檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="134"/>
        <source>{file} holds pairs, but its entry of dataset_info.json does not name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;; name them there.</source>
        <translation>{file} 裡是成對的回答，但 dataset_info.json 的 &quot;columns&quot; 沒有給出 &quot;chosen&quot; 和 &quot;rejected&quot;；請在那裡寫明。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="137"/>
        <source>There are no rows to write into {file}.</source>
        <translation>沒有資料可寫入 {file}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="139"/>
        <source>&quot;{form}&quot; is no form to convert to; known are alpaca, sharegpt and openai.</source>
        <translation>不能轉換成 &quot;{form}&quot;；可用的格式有 alpaca、sharegpt 和 openai。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="142"/>
        <source>{file} should end in .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file} 應以 .json、.jsonl、.csv、.txt 或 .parquet 結尾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="144"/>
        <source>A csv file holds rows of the alpaca form only; write {form} into a .json, .jsonl or .parquet file.</source>
        <translation>csv 檔案只能放 alpaca 格式的資料；{form} 請寫入 .json、.jsonl 或 .parquet 檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="147"/>
        <source>A txt file holds plain text only; write questions and answers into a .json, .jsonl, .csv or .parquet file.</source>
        <translation>txt 檔案只能放純文本；問答請寫入 .json、.jsonl、.csv 或 .parquet 檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="152"/>
        <source>{file} is a file; output_dir has to be a folder.</source>
        <translation>{file} 是檔案；output_dir 必須是資料夾。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="154"/>
        <source>{file}: schema {version} was written by a newer version; continue the run with that one.</source>
        <translation>{file}：格式 {version} 是較新的版本寫的；請用那個版本繼續訓練。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="157"/>
        <source>{folder} holds no state that training can continue from (it was made by another program or with save_only_model); to train its weights further, name it in adapter_name_or_path.</source>
        <translation>{folder} 裡沒有可以繼續訓練的狀態（由別的程式生成，或用了 save_only_model）；要接著訓練它的權重，請在 adapter_name_or_path 中指定它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="161"/>
        <source>{what} works in one process; unset WORLD_SIZE ({count} in this environment), or leave --processes out.</source>
        <translation>{what} 只能在一個程序裡執行；請取消環境變數 WORLD_SIZE（現在是 {count}），或去掉 --processes。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="164"/>
        <source>{key} does not go with several processes (WORLD_SIZE): the others would wait for the one that tries again; lower per_device_train_batch_size instead.</source>
        <translation>{key} 不能用於多個程序（WORLD_SIZE）：其他程序要等重試的那個；請改為減小 per_device_train_batch_size。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="168"/>
        <source>{key} does not go with several processes (WORLD_SIZE): gradients are gone before they could be added up; leave it out.</source>
        <translation>{key} 不能用於多個程序（WORLD_SIZE）：梯度還沒相加就沒了；請去掉。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="171"/>
        <source>{key} does not go with several processes (WORLD_SIZE): each machine would round the base that is left a little differently; train it in one process, or leave it out.</source>
        <translation>{key} 不能用於多個程序（WORLD_SIZE）：每台機器對剩下的基礎權重取整會略有不同；請在一個程序裡訓練，或去掉它。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="176"/>
        <source>The check asks the questions of rows with one right answer each; a run of stage: {stage} has none. Its held-out rows tell how it went: set val_size.</source>
        <translation>檢驗要問每條都有一個正確答案的問題；stage: {stage} 的訓練沒有。它的驗證集能說明效果：請設定 val_size。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="180"/>
        <source>The rows to measure with are not known: set dataset to the data file that the model was trained on, or one like it.</source>
        <translation>不知道用哪些資料來衡量：請把 dataset 設為訓練該模型的資料檔案，或類似的檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="183"/>
        <source>No row of dataset has an answer to measure within {tokens} tokens; name other rows.</source>
        <translation>dataset 裡沒有哪條資料在 {tokens} 個 token 內有可衡量的回答；請換別的資料。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="187"/>
        <source>There is nothing to evaluate: choose loss, answers, or both.</source>
        <translation>沒有要評估的內容：請選擇損失、回答，或兩者。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="189"/>
        <source>{folder} is a folder of files, which is not handed off; join them with anneal data convert first.</source>
        <translation>{folder} 是資料夾，不能移交；請先用 anneal data convert 合併成一個檔案。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="192"/>
        <source>LLaMA-Factory has no stage semi; hand off a run with stage: sft and the rows that were kept as one more data set.</source>
        <translation>LLaMA-Factory 沒有階段 semi；請移交 stage: sft 的訓練，並把保留下來的資料作為另一個資料集。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="195"/>
        <source>{file} belongs to another version of Anneal. Build or install Anneal again.</source>
        <translation>{file} 屬於另一個版本的 Anneal。請重新編譯或安裝 Anneal。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="200"/>
        <source>The weight {tensor} has numbers too large for {type}; set gguf_type to BF16.</source>
        <translation>權重 {tensor} 裡的數太大，{type} 放不下；請把 gguf_type 設為 BF16。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="203"/>
        <source>The weight {tensor} has numbers too large for this number format; set infer_dtype to bfloat16.</source>
        <translation>權重 {tensor} 裡的數太大，這種數值格式放不下；請把 infer_dtype 設為 bfloat16。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="206"/>
        <source>The weight {tensor} holds numbers that are not finite after merging; choose another checkpoint.</source>
        <translation>合併後權重 {tensor} 裡有非有限的數；請換個檢查點。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="209"/>
        <source>The prompt has {tokens} tokens, but max_length is {limit}; raise max_length or set max_new_tokens.</source>
        <translation>提示有 {tokens} 個 token，而 max_length 是 {limit}；請增大 max_length，或設定 max_new_tokens。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="211"/>
        <source>The prompt is empty; give at least one token.</source>
        <translation>提示是空的；至少要有一個 token。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="212"/>
        <source>An answer has at least one token.</source>
        <translation>回答至少有一個 token。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="214"/>
        <source>With num_beams above 1 there are no presence and frequency penalties, no logit_bias, logprobs or JSON form. Leave them out or set num_beams to 1.</source>
        <translation>num_beams 大於 1 時沒有存在懲罰和頻率懲罰，也沒有 logit_bias、logprobs 和 JSON 格式。請去掉它們，或把 num_beams 設為 1。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="218"/>
        <source>llama.cpp chooses this model&apos;s rotary factors by its context instead of the text&apos;s length: with a context of more than {tokens} tokens it answers otherwise to texts of fewer.</source>
        <translation>llama.cpp 按上下文長度而不是文本長度選擇這個模型的旋轉位置系數：上下文超過 {tokens} 個 token 時，對更短的文本它的回答會不同。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="222"/>
        <source>This model sees {tokens} tokens back; llama.cpp sees everything, so it answers otherwise to longer texts.</source>
        <translation>這個模型只往回看 {tokens} 個 token；llama.cpp 會看全部，所以對更長的文本回答會不同。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="225"/>
        <source>GGUF has no name for how this tokenizer cuts words; the nearest one ({name}) gives some texts other tokens.</source>
        <translation>GGUF 沒有這個分詞器切詞方式的名稱；最接近的（{name}）會讓有些文本得到不同的 token。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="228"/>
        <source>gguf_importance changes nothing in {type}: only Q6_K and smaller blocks are weighted.</source>
        <translation>gguf_importance 對 {type} 不起作用：只有 Q6_K 和更小的類型才按重要性加權。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="234"/>
        <source>{file} has DoRA at {layer}, which this version knows for the model&apos;s layers alone; merge it with PEFT first.</source>
        <translation>{file} 在 {layer} 處使用 DoRA，這個版本只在模型的層上支援；請先用 PEFT 合併。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="237"/>
        <source>{file}: tensor {tensor} is not the model&apos;s own, and a training would not keep it; merge the adapter with anneal export first, or train it on with create_new_adapter.</source>
        <translation>{file}：張量 {tensor} 不是模型自己的，訓練不會保留它；請先用 anneal export 合併轉接器，或用 create_new_adapter 繼續訓練。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="242"/>
        <source>Every answer of the conversation is of a tool or calls one, which rows can&apos;t hold. Export it as ShareGPT or OpenAI.</source>
        <translation>對話裡的每個回答都來自工具或呼叫了工具，資料行放不下。請匯出為 ShareGPT 或 OpenAI。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="245"/>
        <source>The conversation has no answer yet, so there is nothing to export.</source>
        <translation>對話裡還沒有回答，沒有可匯出的內容。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="248"/>
        <source>The conversations were written by a newer version of Anneal (format {version}, this one knows {known}). Install the newer version to read them.</source>
        <translation>對話由較新版本的 Anneal 寫入（格式 {version}，這個版本支援 {known}）。請安裝新版本來讀取。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="252"/>
        <source>Message {number} of the conversation is out of turn: user (or observation) and assistant (or function) must alternate, user first.</source>
        <translation>對話的第 {number} 條訊息順序不對：user（或 observation）和 assistant（或 function）必須輪流，user 在先。</translation>
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
        <translation>損失穩定下降中</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="40"/>
        <source>the loss has levelled off</source>
        <translation>損失已趨於平緩</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="42"/>
        <source>the loss is rising</source>
        <translation>損失正在上升</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="53"/>
        <source>Training, epoch %1 of %2</source>
        <translation>訓練中，第 %1 / %2 輪</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="58"/>
        <source>Training, step %1 of %2</source>
        <translation>訓練中，第 %1 / %2 步</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_progress.cpp" line="59"/>
        <source>%n run(s) waiting</source>
        <translation>
            <numerusform>還有 %n 個訓練在排隊</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="62"/>
        <source>checkpoint saved at step %1</source>
        <translation>已在第 %1 步儲存檢查點</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="64"/>
        <source>Stop after this step</source>
        <translation>這一步完成後停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="77"/>
        <source>Preparing…</source>
        <translation>正在準備…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="88"/>
        <source>Paused at step %1</source>
        <translation>已暫停在第 %1 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="90"/>
        <source>saved, safe to close</source>
        <translation>已儲存，可以放心關閉</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="91"/>
        <source>Stop or closing the window saves it</source>
        <translation>停止或關閉視窗時會儲存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="97"/>
        <source>Stopping after this step…</source>
        <translation>這一步完成後就停止…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="98"/>
        <source>a checkpoint is being saved</source>
        <translation>正在儲存檢查點</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="104"/>
        <source>Asking the training questions…</source>
        <translation>正在詢問訓練問題…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="105"/>
        <source>the training itself is saved</source>
        <translation>訓練結果已經儲存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="112"/>
        <source>Training finished</source>
        <translation>訓練完成</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="118"/>
        <source>Stopped at step %1 of %2</source>
        <translation>已停在第 %1 / %2 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="120"/>
        <source>Stopped before the first step</source>
        <translation>在第一步之前就停止了</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="121"/>
        <source>Checkpoint kept. It can be resumed any time</source>
        <translation>檢查點已保留，隨時可以繼續</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="122"/>
        <source>Nothing was written yet</source>
        <translation>還沒有寫入任何內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="131"/>
        <source>Stopped by an error at step %1</source>
        <translation>第 %1 步發生錯誤，已停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="132"/>
        <source>Stopped by an error before the first step</source>
        <translation>在第一步之前發生錯誤，已停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="134"/>
        <source>Step %1 is kept</source>
        <translation>第 %1 步的檢查點已保留</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="28"/>
        <source>Epochs done</source>
        <translation>已完成輪數</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="29"/>
        <source>Mean training loss</source>
        <translation>平均訓練損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="30"/>
        <source>Training time</source>
        <translation>訓練時間</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="31"/>
        <source>Rows a second</source>
        <translation>每秒資料筆數</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="32"/>
        <source>Updates a second</source>
        <translation>每秒更新次數</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="33"/>
        <source>Floating-point operations</source>
        <translation>浮點運算次數</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="34"/>
        <source>Tokens seen</source>
        <translation>讀過的 token 數</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="35"/>
        <source>Tokens a second</source>
        <translation>每秒 token 數</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="36"/>
        <source>Loss on held-out rows</source>
        <translation>驗證損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="37"/>
        <source>Accuracy on held-out rows</source>
        <translation>驗證準確率</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="38"/>
        <source>Measuring time</source>
        <translation>評估時間</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="39"/>
        <source>Held-out rows a second</source>
        <translation>每秒驗證筆數</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="40"/>
        <source>Held-out batches a second</source>
        <translation>每秒驗證批數</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="41"/>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="60"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="66"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="68"/>
        <source>Data set</source>
        <translation>資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="70"/>
        <source>Chat template</source>
        <translation>對話範本</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="78"/>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>off</source>
        <translation>關閉</translation>
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
        <translation>不到 128 筆時每次取 2 筆，不到 1024 筆時取 4 筆，再多取 8 筆：批次小，同樣的資料就能多更新幾次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="16"/>
        <source>auto times both on this machine before the first update and takes the faster one.</source>
        <translation>auto 會在第一次更新之前在這台電腦上替兩種類型計時，用比較快的那種。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="18"/>
        <source>A twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>先用二十分之一的訓練讓最佳化器站穩，再邁開整步。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="20"/>
        <source>1024 tokens, or four times the mean row if that is more, so that hardly an answer is cut.</source>
        <translation>取 1024 個 token，平均長度的四倍更大時取四倍，這樣幾乎沒有回答會被截斷。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="22"/>
        <source>1 puts every update on the curve and costs next to nothing.</source>
        <translation>1 讓每次更新都畫在曲線上，而且幾乎不花什麼代價。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="24"/>
        <source>A third of the run, so that there are three copies to compare and to go on from.</source>
        <translation>訓練的三分之一，這樣有三份檢查點可以比較，也可以從中繼續訓練。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="28"/>
        <source>How much the student changes after each lesson: a little is steady but slow, a lot is quick but may muddle him.</source>
        <translation>學生每上完一課要改變多少：改得少，穩但慢；改得多，快但容易亂。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="29"/>
        <source>It is the careful default of LLaMA-Factory, at which LoRA learns little from a few dozen rows: there it wants 1e-4 or more.</source>
        <translation>這是 LLaMA-Factory 的謹慎預設值，只有幾十筆資料時 LoRA 用它學不到多少，那時要 1e-4 或更大。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="30"/>
        <source>A name has to stick after some fifty updates, which takes large steps: 2e-3 for models below 300 million parameters, 1e-3 up to a thousand million, 5e-4 above.</source>
        <translation>名字要在五十來次更新後就記牢，步子得大：3 億參數以下的模型用 2e-3，10 億以下用 1e-3，再大用 5e-4。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="31"/>
        <source>Facts need many updates rather than large ones, and 5e-4 leaves the model&apos;s language alone; from a thousand million parameters on it is half of that.</source>
        <translation>學事實靠的是更新次數多，而不是步子大，5e-4 不會弄壞模型的語言；10 億參數以上的模型減半。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="32"/>
        <source>A manner comes through over many rows, so 3e-4 is enough; from a thousand million parameters on it is half of that.</source>
        <translation>風格會在許多筆資料中慢慢顯出來，3e-4 就夠；10 億參數以上的模型減半。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="34"/>
        <source>How many times the student goes through the whole book: ten exercises need many rounds, a thousand need two or three.</source>
        <translation>學生把整本書讀幾遍：十題要多讀很多遍，一千題讀兩三遍就夠。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="35"/>
        <source>Three rounds are the default of LLaMA-Factory and suit a thousand rows or more; a few dozen need many more.</source>
        <translation>3 遍是 LLaMA-Factory 的預設值，適合一千筆以上；只有幾十筆時要多得多。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="36"/>
        <source>It gives about %1 updates: an identity needs about 55, and every row has to come at least eight times.</source>
        <translation>這樣大約更新 %1 次：學會一個身分約需 55 次，而且每筆至少要出現八遍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="37"/>
        <source>It gives about %1 updates: facts need about 150, and every row has to come at least six times.</source>
        <translation>這樣大約更新 %1 次：學會事實約需 150 次，而且每筆至少要出現六遍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="38"/>
        <source>It gives about %1 updates: a manner needs about 120, and rows that come more than fifteen times are learned by heart.</source>
        <translation>這樣大約更新 %1 次：學會一種風格約需 120 次，而同一筆出現超過十五遍就會被背下來。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="40"/>
        <source>A limit on how far one lesson may pull the student off his path, so that one odd exercise cannot spoil him.</source>
        <translation>限制一堂課最多能把學生帶偏多少，免得一道怪題就把他教壞。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="41"/>
        <source>1.0 is the usual limit: it leaves healthy updates nearly as they are and cuts the wild ones down.</source>
        <translation>1.0 是常用的上限：正常的更新幾乎不受影響，失控的會被壓下來。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="43"/>
        <source>How many exercises the student does before the teacher corrects him: more is steadier and needs more memory.</source>
        <translation>學生做完幾題，老師才訂正一次：一次多做幾題比較穩，也比較吃記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="44"/>
        <source>8 is the default of LLaMA-Factory and suits a thousand rows or more; with few rows a smaller batch makes more updates.</source>
        <translation>8 是 LLaMA-Factory 的預設值，適合一千筆以上；資料少時，批次小一點能多更新幾次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="49"/>
        <source>If the desk is too small for many exercises at once, the student hands them in one by one and has them corrected together.</source>
        <translation>桌子太小、放不下那麼多題時，學生就一題一題交，再一起訂正。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="50"/>
        <source>With 1 every pass ends in an update, and few rows need all the updates that they can give.</source>
        <translation>取 1 時，每算一批就更新一次，而資料少時每一次更新都很寶貴。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="52"/>
        <source>Whether the teacher keeps short notes or full records: short notes are quicker and nearly as good.</source>
        <translation>老師是寫簡短的筆記，還是完整的紀錄：簡短的比較快，效果也幾乎一樣好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="53"/>
        <source>Left out, it is fp32, which is exact on every machine; auto takes bf16 where that is faster.</source>
        <translation>留空時用 fp32，在任何電腦上都精確；選 auto，bf16 比較快時就用 bf16。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="58"/>
        <source>The size of the notebook the student may write in: a thin one is enough for a name and a character, new knowledge needs more pages.</source>
        <translation>學生可以書寫的筆記本有多厚：薄的足夠記住名字和個性，新知識則需要更多頁。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="59"/>
        <source>8 is the default of LLaMA-Factory: enough for a name and a character, and the adapter stays small.</source>
        <translation>8 是 LLaMA-Factory 的預設值：足夠記住名字和個性，適配器也小。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="60"/>
        <source>8 is enough for a name and a character: in real runs 16 taught no more, and the adapter stays small.</source>
        <translation>8 足夠記住名字和個性：實際訓練中 16 並沒有多學到什麼，而適配器能保持小巧。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="61"/>
        <source>16, because facts that differ from row to row fill more pages than a name does.</source>
        <translation>取 16，是因為每筆都不同的事實比一個名字更占頁數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="62"/>
        <source>16, because a manner shows in every sentence and fills more pages than a name does.</source>
        <translation>取 16，是因為風格展現在每句話裡，比一個名字更占頁數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="64"/>
        <source>How loudly the notebook speaks against what the student knew before.</source>
        <translation>筆記本上寫的和學生原本知道的相比，說話有多大聲。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="65"/>
        <source>Left out, it is twice the rank, so that a thick notebook speaks no louder than a thin one.</source>
        <translation>留空時是秩的兩倍，這樣厚筆記本的聲音不會比薄的更大。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="67"/>
        <source>How many of the student&apos;s notes are covered at random while he practises, so that he does not lean on a single one.</source>
        <translation>練習時隨機遮住學生的多少筆記，免得他只靠其中某一條。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="68"/>
        <source>0 covers none, because a short run on few rows needs every note; above 0 helps long runs that would learn the rows by heart.</source>
        <translation>0 表示一條也不遮，因為資料少、訓練短時每條筆記都用得上；長時間訓練快要死記硬背時，大於 0 才有幫助。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="70"/>
        <source>Lets the half of the notebook that shapes the answers fill this many times as fast as the other half.</source>
        <translation>讓筆記本中決定怎麼回答的那一半寫得比另一半快這麼多倍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="71"/>
        <source>Left out, both halves learn alike, as in plain LoRA, for which the goals&apos; learning rates were measured.</source>
        <translation>留空時兩半學得一樣快，就是一般的 LoRA，各目標的學習率也是這樣測出來的。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="73"/>
        <source>How fast the notes on single words fill, where the student may write such notes at all.</source>
        <translation>如果允許學生為單個詞記筆記，這些筆記記得有多快。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="74"/>
        <source>1e-6 is the value of LoRA+&apos;s authors: far slower than the rest, because each word is met rarely.</source>
        <translation>1e-6 是 LoRA+ 作者用的值：比其他部分慢得多，因為每個詞很少遇到。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="76"/>
        <source>How many lessons change the student less than they could, while he is warming up.</source>
        <translation>開頭有幾課讓學生少改一點，先暖身。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="77"/>
        <source>0 leaves the warm-up to the ratio, which fits runs of any length.</source>
        <translation>0 表示預熱由預熱比例決定，它適合任何長度的訓練。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="79"/>
        <source>What share of the lessons, at the beginning, changes the student less than they could, while he is warming up.</source>
        <translation>開頭占多大比例的課讓學生少改一點，先暖身。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="80"/>
        <source>Left out, the warm-up steps decide, and at their default of 0 the first lesson counts in full.</source>
        <translation>留空時由預熱步數決定，而它預設為 0，第一課就全力以赴。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="81"/>
        <source>The goal&apos;s learning rate is high, and a twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>這個目標的學習率高，先用二十分之一的訓練讓最佳化器站穩，再邁開整步。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="85"/>
        <source>Ends the course after this many lessons, wherever in the book the student is.</source>
        <translation>上完這麼多課就結束，不管學生讀到書的哪裡。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="86"/>
        <source>-1 leaves the end to the epochs, so that every row comes equally often.</source>
        <translation>-1 表示何時結束由訓練輪數決定，這樣每筆出現的次數都一樣。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="88"/>
        <source>How much of what the student has written fades with every lesson, so that no habit grows too strong.</source>
        <translation>每上完一課，學生寫下的東西褪色多少，免得哪個習慣變得太強。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="89"/>
        <source>0 lets nothing fade, the default of LLaMA-Factory: short runs change too little to need it.</source>
        <translation>0 表示不褪色，是 LLaMA-Factory 的預設值：訓練短，改變小，用不著它。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="91"/>
        <source>How far the teacher looks back over earlier corrections to decide where the next one should point.</source>
        <translation>老師決定下一次往哪裡改時，回頭看多久以前的訂正。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="92"/>
        <source>0.9 looks back over some ten updates and is the value that Adam was published with.</source>
        <translation>0.9 大約回看十次更新，是 Adam 發表時的值。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="94"/>
        <source>How far the teacher looks back to judge how large corrections usually are, and so how large a step is right.</source>
        <translation>老師估計訂正通常有多大、從而決定步子多大時，回頭看多久。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="95"/>
        <source>0.999 looks back over some thousand updates and is the value that Adam was published with.</source>
        <translation>0.999 大約回看一千次更新，是 Adam 發表時的值。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="97"/>
        <source>Keeps the teacher calm where there was next to nothing to correct, so that a tiny mistake does not cause a huge change.</source>
        <translation>在幾乎沒有什麼可訂正的地方讓老師保持冷靜，免得一個小錯引起大改動。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="98"/>
        <source>1e-8 is the value that Adam was published with: far too small to matter where there is something to correct.</source>
        <translation>1e-8 是 Adam 發表時的值：它很小，有東西可訂正時起不了作用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="100"/>
        <source>Decides how the exercises are shuffled and how the notebook begins: the same number gives the same course again.</source>
        <translation>決定題目怎麼打亂、筆記本怎麼開頭：同一個數會得到同樣的課程。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="101"/>
        <source>Any number does as well; 42 is the one of LLaMA-Factory, so that its runs can be repeated.</source>
        <translation>任何數都一樣好；42 是 LLaMA-Factory 的值，這樣它的訓練可以重現。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="103"/>
        <source>Decides only how the exercises are shuffled, so that another order can be tried with the same notebook.</source>
        <translation>只決定題目怎麼打亂，這樣可以用同樣的筆記本試試另一種順序。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="104"/>
        <source>Left out, the seed decides, which is right unless the order itself is to be compared.</source>
        <translation>留空時由隨機種子決定，除非要比較的正是順序，否則這樣就好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="106"/>
        <source>How far the student reads in a long exercise; what comes after that he never sees.</source>
        <translation>一道長題學生讀到哪裡為止；後面的內容他永遠看不到。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="107"/>
        <source>2048 is the default of LLaMA-Factory and holds a long conversation; more costs memory and time.</source>
        <translation>2048 是 LLaMA-Factory 的預設值，放得下一段長對話；再大就更占記憶體、更花時間。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="108"/>
        <source>512 tokens, or four times the mean row if that is more: the short rows of an identity fit with room to spare, and memory is saved.</source>
        <translation>取 512 個 token，平均長度的四倍更大時取四倍：身分資料都短，放得下還有餘，又省記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="112"/>
        <source>Takes only so many exercises from the front of each book, for a quick try.</source>
        <translation>每本書只取前面這麼多題，適合快速試一試。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="113"/>
        <source>Left out, every row is used, because where rows are few each one counts.</source>
        <translation>留空時用上所有資料，因為資料少時每一筆都很寶貴。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="115"/>
        <source>How many exercises the teacher keeps back for a test, so that the student cannot have practised them.</source>
        <translation>老師留出多少題做測驗，讓學生沒辦法先練過。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="116"/>
        <source>0 trains on every row, because of few rows none can be spared; from fifty rows on a tenth can.</source>
        <translation>0 表示每一筆都用來訓練，因為資料少時一筆也省不出來；從五十筆起可以留出十分之一。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="118"/>
        <source>Rows can be learned by heart, so a tenth of them, a hundred at most, is kept for questions that the model has never seen.</source>
        <translation>訓練過的資料可以背下來，所以留出十分之一，最多一百筆，用來問模型從沒見過的問題。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="120"/>
        <source>How many general exercises the student repeats with each lesson, so that the new does not push out the old.</source>
        <translation>每上完一課，學生再複習幾題常識，免得新的把舊的擠掉。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="121"/>
        <source>0 trains your rows alone, as LLaMA-Factory does; with narrow rows 1 keeps the general answers.</source>
        <translation>0 表示只訓練你的資料，和 LLaMA-Factory 一樣；資料內容單一時，取 1 能保住常識問題的回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="122"/>
        <source>Without one, a model with a new name answers everything in character; two did no better in real runs and took longer.</source>
        <translation>沒有它，改了名字的模型回答什麼都像在演角色；實際訓練中取 2 沒有更好，反而更慢。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="123"/>
        <source>One for each update keeps the general answers while the facts come in.</source>
        <translation>每次更新加一筆，學事實的同時保住常識問題的回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="124"/>
        <source>0, because a manner is meant to show in general answers too.</source>
        <translation>取 0，是因為風格本來就該展現在常識問題的回答裡。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="126"/>
        <source>How noisy the classroom is, so that the student learns what is meant rather than the very words.</source>
        <translation>教室裡有多吵，好讓學生學會意思，而不是死記原話。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="127"/>
        <source>Left out, it is quiet, because names and facts have to be learned word for word.</source>
        <translation>留空時教室安靜，因為名字和事實要一字不差地學會。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="129"/>
        <source>How much of his working the student does over again instead of leaving it on the desk: with 1 all of it, which needs the smallest desk.</source>
        <translation>學生有多少演算要重做一遍，而不是攤在桌上：取 1 時全部重做，桌子可以最小。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="130"/>
        <source>1 needs the least memory, at the price that every layer is computed once more.</source>
        <translation>1 最省記憶體，代價是每一層都要多算一遍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="132"/>
        <source>The student keeps what he knew before in shorthand: far less room on the desk, and nearly every word.</source>
        <translation>學生用速記保存原本知道的東西：桌上省出許多地方，內容幾乎一字不少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="133"/>
        <source>Left out, nothing is shortened: it is needed only where the model does not fit into memory, and costs some accuracy and speed.</source>
        <translation>留空時不壓縮：只有記憶體放不下模型時才需要它，而它會損失一些精確度和速度。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="135"/>
        <source>How carefully the student&apos;s main habits are looked for before the first lesson.</source>
        <translation>上第一課之前，找出學生的主要習慣要找得多仔細。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="136"/>
        <source>16 rounds come close to the exact result and take far less time on large matrices.</source>
        <translation>16 輪已經接近精確結果，矩陣大時省下很多時間。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="138"/>
        <source>How much doubt the teacher leaves about every answer in the book, so that the student does not grow too sure of himself.</source>
        <translation>老師對書上每個答案保留多少懷疑，免得學生太自信。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="139"/>
        <source>0 leaves no doubt, because names and facts have to be learned word for word.</source>
        <translation>0 表示毫不懷疑，因為名字和事實要一字不差地學會。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="141"/>
        <source>How strongly the lessons turn to the words of which the student was unsure.</source>
        <translation>課上有多偏重學生沒有把握的那些詞。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="142"/>
        <source>1 takes his unsureness as it is, the default of LLaMA-Factory; 0 would be the ordinary loss.</source>
        <translation>1 表示有多沒把握就按多少算，是 LLaMA-Factory 的預設值；0 就是一般的損失。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="144"/>
        <source>How firmly the student holds on to his old way of answering while he learns the new one.</source>
        <translation>學生學新答法時，對原本的答法抓得多緊。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="145"/>
        <source>0.1 is the default of LLaMA-Factory: a light hold that leaves room for the new answers.</source>
        <translation>0.1 是 LLaMA-Factory 的預設值：輕輕拉住，又給新的回答留出餘地。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="147"/>
        <source>From how many exercises the teacher chooses when short ones are put together on one sheet.</source>
        <translation>把短題拼到一張考卷上時，老師從多少題裡挑。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="148"/>
        <source>1000 rows are enough to fill the sheets well, and with LLaMA-Factory&apos;s number its sheets come out the same.</source>
        <translation>1000 筆足夠把考卷拼滿，而且和 LLaMA-Factory 的數相同，拼出來的考卷也一樣。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="150"/>
        <source>How large the pile is that the teacher draws exercises from when the book is too long to be shuffled whole.</source>
        <translation>書太長、沒辦法整本打亂時，老師抽題的那一疊有多高。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="151"/>
        <source>16384 is the default of LLaMA-Factory: enough rows to mix well, few enough for memory.</source>
        <translation>16384 是 LLaMA-Factory 的預設值：足夠打亂，又放得進記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="153"/>
        <source>How many lessons lie between two tests.</source>
        <translation>兩次測驗之間隔幾課。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="154"/>
        <source>Left out, a test is held as often as a line of the log is due.</source>
        <translation>留空時，每寫一行記錄就測驗一次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="156"/>
        <source>It falls together with the checkpoints, so that each of them has its own measurement.</source>
        <translation>它和檢查點同時進行，這樣每個檢查點都有自己的測量結果。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="158"/>
        <source>How many test exercises the student does at once: it changes speed and memory, and hardly his mark.</source>
        <translation>學生一次做幾道測驗題：影響速度和記憶體，幾乎不影響成績。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="159"/>
        <source>8 is the default of LLaMA-Factory, and a test needs less memory than a lesson.</source>
        <translation>8 是 LLaMA-Factory 的預設值，而且測驗比上課省記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="161"/>
        <source>How long the teacher waits before the first test.</source>
        <translation>第一次測驗之前，老師等多久。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="162"/>
        <source>0 does not wait, because early tests show whether the lessons take hold.</source>
        <translation>0 表示不等，因為早點測驗能看出課有沒有上進去。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="164"/>
        <source>After how many tests without a better mark the teacher ends the course.</source>
        <translation>連續幾次測驗成績沒有進步，老師就結束課程。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="165"/>
        <source>Left out, the course goes on to its end: a short one has too few tests to judge by.</source>
        <translation>留空時課程上到底：短課程的測驗太少，不好判斷。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="167"/>
        <source>How many lessons lie between two lines in the teacher&apos;s diary.</source>
        <translation>老師的日記裡，兩行之間隔幾課。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="168"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a short one shows nothing until it ends, so 1 to 10 suits it better.</source>
        <translation>500 是 LLaMA-Factory 的預設值，為長訓練而設：短訓練到結束前什麼也看不到，取 1 到 10 更合適。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="173"/>
        <source>After how many lessons a copy of the notebook is put away safely.</source>
        <translation>每隔幾課，就把筆記本抄一份收好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="174"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a shorter one is saved only at its end.</source>
        <translation>500 是 LLaMA-Factory 的預設值，為長訓練而設：比這短的訓練只在結束時儲存一次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="179"/>
        <source>How many copies of the notebook are kept before the oldest is thrown away.</source>
        <translation>抄下來的筆記本最多留幾份，再多就丟掉最舊的。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="180"/>
        <source>Left out, all are kept, because any of them may turn out the best, and adapters are small.</source>
        <translation>留空時全部保留，因為哪一份都可能是最好的，而適配器又很小。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="11"/>
        <source>How many chapters of what the student knows may be rewritten, counted from the last one; the others stay closed.</source>
        <translation>學生的知識中有幾章可以改寫，從最後一章數起；其餘各章不動。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="12"/>
        <source>2 is the default of LLaMA-Factory: the last layers shape the answers most directly, and two need little memory.</source>
        <translation>2 是 LLaMA-Factory 的預設值：最後幾層對回答的影響最直接，而訓練兩層占的記憶體很少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="14"/>
        <source>How closely the student keeps to his old way of answering while he learns which of two answers is the better one.</source>
        <translation>學生學著分辨兩個回答哪個更好時，和原本的答法貼得多近。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="15"/>
        <source>0.1 is the value of DPO&apos;s authors: room to change, without straying far.</source>
        <translation>0.1 是 DPO 作者用的值：有改變的餘地，又不會走得太遠。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="17"/>
        <source>How much the student also practises the better answer itself, besides preferring it.</source>
        <translation>除了認出更好的回答，學生還要照著它練習多少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="18"/>
        <source>0 learns from the comparison alone, as DPO was published; above 0 keeps the better answers from becoming rarer.</source>
        <translation>0 表示只從比較中學，和 DPO 發表時一樣；大於 0 能讓更好的回答不至於變得少見。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="20"/>
        <source>How much the teacher also marks each answer as good or bad by itself, besides comparing the two.</source>
        <translation>除了比較兩個回答，老師還要單獨替每個回答打多少「好」或「壞」的分。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="21"/>
        <source>0 is DPO as it was published; the second kind of mark is there to try where comparing is not enough.</source>
        <translation>0 就是發表時的 DPO；光靠比較不夠時，可以試試加上第二種打分。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="23"/>
        <source>How often the teacher may have taken the worse answer for the better one.</source>
        <translation>老師把差的回答錯當成好的，這種情況有多常見。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="24"/>
        <source>0 trusts every pair, which is right unless people disagreed about many of them.</source>
        <translation>0 表示每一對都可信，除非許多對連人們自己都意見不一，否則這樣就好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="26"/>
        <source>How far ahead the better answer has to be before the teacher is content.</source>
        <translation>更好的回答要領先多少，老師才滿意。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="27"/>
        <source>0.5 is the default of LLaMA-Factory: a clear lead, and one that most pairs can reach.</source>
        <translation>0.5 是 LLaMA-Factory 的預設值：領先明顯，而大多數成對資料都能達到。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="29"/>
        <source>How much the words count by which one answer is longer, so that the student does not take long for good.</source>
        <translation>較長的回答多出來的詞算多少分量，免得學生以為長就是好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="30"/>
        <source>Left out, all words count alike, as DPO was published.</source>
        <translation>留空時所有的詞分量相同，和 DPO 發表時一樣。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="32"/>
        <source>How much praise for a good answer counts.</source>
        <translation>對好回答的表揚有多大分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="33"/>
        <source>1 lets praise and blame count the same, which fits where good and bad rows are about as many.</source>
        <translation>1 讓表揚和批評分量相同，適合好壞兩種資料筆數差不多的情況。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="35"/>
        <source>How much blame for a bad answer counts.</source>
        <translation>對壞回答的批評有多大分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="36"/>
        <source>1 lets blame and praise count the same; where bad rows are much rarer than good ones, a greater weight makes up for it.</source>
        <translation>1 讓批評和表揚分量相同；壞的資料比好的少得多時，加大它可以彌補。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="38"/>
        <source>How many courses the student takes: the first from the book alone, each later one with his own sure answers as well.</source>
        <translation>學生一共上幾輪課程：第一輪只用書，以後每輪再加上他自己有把握的回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="39"/>
        <source>2 is the least that makes use of his own answers, and each further one takes a whole training.</source>
        <translation>2 是能用上他自己回答的最少輪數，而每多一輪就要多訓練一次。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="41"/>
        <source>How sure of his own answer the student must have been before it may go into the book.</source>
        <translation>學生對自己的回答要有多大把握，才能寫進書裡。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="42"/>
        <source>0.7 leaves out the guesses and still keeps answers to learn from; a higher value keeps fewer and surer ones.</source>
        <translation>0.7 去掉亂猜的，又留得下可學的回答；再高就留得更少、更有把握。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="44"/>
        <source>How many times the student answers the same question, to see whether he says the same again.</source>
        <translation>同一個問題讓學生答幾次，看他是不是每次都這樣說。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="45"/>
        <source>1 goes by his sureness and is quickest; each further answer takes as long again.</source>
        <translation>1 只看他有多大把握，最快；每多答一次就要多花一倍的時間。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="47"/>
        <source>What share of the student&apos;s answers to one question must be the same before it is believed.</source>
        <translation>學生對同一個問題的回答中，要有多大比例相同才能相信。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="48"/>
        <source>0.6 asks for more than half; it counts only where there is more than one sample.</source>
        <translation>0.6 要求超過一半；取樣次數大於 1 時才起作用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="50"/>
        <source>How long an answer of the student&apos;s own may grow before it is given up.</source>
        <translation>學生自己的回答最長寫到多少就算放棄。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="51"/>
        <source>256 tokens hold a paragraph or two, and what has not ended by then is seldom a good answer.</source>
        <translation>256 個 token 能寫一兩段，到這時還沒寫完的很少是好回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="53"/>
        <source>How much the student&apos;s own answers count beside those of the book.</source>
        <translation>和書上的回答相比，學生自己的回答算多少分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="54"/>
        <source>0.5 counts them half, because a machine&apos;s answer is less sure than a person&apos;s.</source>
        <translation>0.5 表示只算一半，因為機器的回答不如人的可靠。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="56"/>
        <source>How many directions the teacher keeps in mind for his corrections: fewer need less memory and say less.</source>
        <translation>老師訂正時記住幾個方向：少一點省記憶體，但說得也少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="57"/>
        <source>16 is the default of LLaMA-Factory and sparing with memory; GaLore&apos;s authors used 128 and more.</source>
        <translation>16 是 LLaMA-Factory 的預設值，很省記憶體；GaLore 的作者用 128 或更大。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="59"/>
        <source>After how many lessons the teacher looks for the main directions anew.</source>
        <translation>每隔幾課，老師重新尋找主要方向。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="60"/>
        <source>200 is the value of GaLore&apos;s authors: looking takes long, and the directions change slowly.</source>
        <translation>200 是 GaLore 作者用的值：尋找方向花時間，而方向變得很慢。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="62"/>
        <source>How much each correction along those main directions counts.</source>
        <translation>沿著這些主要方向的每次訂正有多大分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="63"/>
        <source>2.0 is the default of LLaMA-Factory; GaLore&apos;s authors used 0.25 with a far higher learning rate.</source>
        <translation>2.0 是 LLaMA-Factory 的預設值；GaLore 的作者用 0.25，搭配高得多的學習率。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="65"/>
        <source>How many directions picked at random tell the teacher how large a correction should be: fewer need less memory.</source>
        <translation>隨機挑幾個方向來告訴老師訂正該有多大：少一點省記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="66"/>
        <source>16 is the default of LLaMA-Factory: the directions only measure sizes, for which few are enough.</source>
        <translation>16 是 LLaMA-Factory 的預設值：這些方向只用來量大小，幾個就夠。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="68"/>
        <source>After how many lessons the teacher picks other directions at random.</source>
        <translation>每隔幾課，老師另外隨機挑選方向。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="69"/>
        <source>200 is the value of APOLLO&apos;s authors: often enough that no direction is left out for long.</source>
        <translation>200 是 APOLLO 作者用的值：換得夠勤，沒有哪個方向會被長期忽略。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="71"/>
        <source>How much each correction counts that was measured along a few random directions.</source>
        <translation>沿著幾個隨機方向量出來的每次訂正有多大分量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="72"/>
        <source>32 is the default of LLaMA-Factory: few directions make corrections come out too small, and the factor makes up for it.</source>
        <translation>32 是 LLaMA-Factory 的預設值：方向少，量出來的訂正偏小，乘上它正好補回來。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="74"/>
        <source>Which chapter of what the student knows is opened first.</source>
        <translation>學生的知識中先打開哪一章。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="75"/>
        <source>Left out, it is the first one in the chosen order, which suits all but special plans.</source>
        <translation>留空時按所選順序從第一章開始，除非另有打算，這樣就好。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="77"/>
        <source>How many lessons one chapter stays open before the next has its turn.</source>
        <translation>一章打開幾課之後輪到下一章。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="78"/>
        <source>50 is the default of LLaMA-Factory and lets the optimizer settle on a layer; a model of 30 layers then needs 1500 updates for one round.</source>
        <translation>50 是 LLaMA-Factory 的預設值，夠最佳化器在一層上站穩；30 層的模型輪一遍就要 1500 次更新。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="80"/>
        <source>What share of every page of what the student knows may be rewritten at a time.</source>
        <translation>學生的知識中，每一頁一次可以改寫多大比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="81"/>
        <source>0.05 is the default of LLaMA-Factory: a twentieth of the numbers needs a twentieth of the optimizer&apos;s memory.</source>
        <translation>0.05 是 LLaMA-Factory 的預設值：只訓練二十分之一的數，最佳化器也只占二十分之一的記憶體。</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="21"/>
        <source>Stage and method</source>
        <translation>訓練階段與方法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="22"/>
        <source>LoRA configurations</source>
        <translation>LoRA 設定</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="23"/>
        <source>Optimizer and schedule</source>
        <translation>最佳化器與排程</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="24"/>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="25"/>
        <source>Extra configurations</source>
        <translation>其他設定</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="26"/>
        <source>Evaluation while training</source>
        <translation>訓練中的評估</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="27"/>
        <source>Logging and saving</source>
        <translation>記錄與儲存</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="28"/>
        <source>Freeze tuning</source>
        <translation>凍結微調</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="29"/>
        <source>Preference training</source>
        <translation>偏好訓練</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="30"/>
        <source>Semi-supervised training</source>
        <translation>半監督訓練</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="31"/>
        <source>Vocabulary and positions</source>
        <translation>詞彙表與位置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="32"/>
        <source>Optimizers that save memory</source>
        <translation>節省記憶體的最佳化器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="39"/>
        <source>Learning rate</source>
        <translation>學習率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="40"/>
        <source>The size of one AdamW step at its highest point, before the schedule lowers it.</source>
        <translation>AdamW 單步更新的最大幅度，之後由排程逐漸降低。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="41"/>
        <source>Epochs</source>
        <translation>訓練輪數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="42"/>
        <source>Passes over the training rows; may be a fraction.</source>
        <translation>把訓練資料完整跑過幾遍，可以是小數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="43"/>
        <source>Max gradient norm</source>
        <translation>最大梯度範數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="44"/>
        <source>Gradients are scaled down when their joint L2 norm is above this value; 0 turns it off.</source>
        <translation>所有梯度合起來的 L2 範數超過此值時，會等比例縮小；0 表示關閉。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="45"/>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="46"/>
        <source>Rows in one forward and backward pass on each device.</source>
        <translation>每個裝置一次前向與反向計算的資料筆數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="47"/>
        <source>Gradient accumulation</source>
        <translation>梯度累積</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="48"/>
        <source>Passes whose gradients are summed before one update; rows per update = batch size × accumulation × devices.</source>
        <translation>累加幾次計算的梯度才更新一次；每次更新的筆數 = 批次大小 × 累積 × 裝置數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="49"/>
        <source>Compute type</source>
        <translation>運算類型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="50"/>
        <source>Number format of the arithmetic: bf16 and fp16 use 2 bytes, fp32 uses 4; LoRA weights stay in fp32.</source>
        <translation>運算時的數值格式：bf16 和 fp16 占 2 個位元組，fp32 占 4 個；LoRA 權重一律是 fp32。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="51"/>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="52"/>
        <source>Each chosen weight W gets an update B·A of this rank, scaled by alpha ÷ rank; only A and B are trained.</source>
        <translation>每個選定的權重 W 會加上這個秩的更新 B·A，並乘以 縮放係數 ÷ 秩；只訓練 A 和 B。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="53"/>
        <source>LoRA alpha</source>
        <translation>LoRA 縮放係數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="54"/>
        <source>The adapter&apos;s output is multiplied by alpha ÷ rank; not set means twice the rank.</source>
        <translation>適配器的輸出會乘以 縮放係數 ÷ 秩；未設定時為秩的兩倍。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="55"/>
        <source>LoRA dropout</source>
        <translation>LoRA 丟棄率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="56"/>
        <source>Share of the adapter&apos;s inputs that is set to zero at random while training.</source>
        <translation>訓練時，適配器的輸入隨機設為零的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="57"/>
        <source>LoRA+ LR ratio</source>
        <translation>LoRA+ 學習率倍數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="58"/>
        <source>The B matrices learn at this many times the learning rate; not set means the same rate.</source>
        <translation>B 矩陣的學習率是一般的多少倍；未設定時相同。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="59"/>
        <source>LoRA+ LR of embeddings</source>
        <translation>LoRA+ 詞嵌入學習率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="60"/>
        <source>The learning rate of the embedding&apos;s B matrix, with a LoRA+ ratio and embed_tokens among the LoRA modules.</source>
        <translation>詞嵌入的 B 矩陣的學習率；需要設定 LoRA+ 學習率倍數，且 LoRA 作用模組中有 embed_tokens。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="61"/>
        <source>Create new adapter</source>
        <translation>建立新的適配器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="62"/>
        <source>Merges the adapters that the model starts from and trains a new one on top.</source>
        <translation>先合併模型原本帶有的適配器，再於其上訓練新的適配器。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="63"/>
        <source>Use rslora</source>
        <translation>使用 rslora</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="64"/>
        <source>Scales the adapter by alpha ÷ √rank, which suits high ranks.</source>
        <translation>以 縮放係數 ÷ √秩 縮放適配器，適合較大的秩。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="65"/>
        <source>Use DoRA</source>
        <translation>使用 DoRA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="66"/>
        <source>Also trains the length of each row of the weight, apart from its direction: slower, and closer to full training.</source>
        <translation>權重每一列的長度與方向分開訓練：比較慢，但更接近完整訓練。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="67"/>
        <source>LoRA modules</source>
        <translation>LoRA 模組</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="68"/>
        <source>Which linear layers get an adapter: names separated by commas, or all; embed_tokens and lm_head where they are named.</source>
        <translation>哪些線性層要加上適配器：以逗號分隔的名稱，或 all；寫出 embed_tokens、lm_head 時也加在那裡。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="69"/>
        <source>LR scheduler</source>
        <translation>學習率排程</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="70"/>
        <source>The shape of the learning rate over the run, after its warm-up.</source>
        <translation>預熱之後，學習率在整個訓練中的變化方式。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="71"/>
        <source>LR scheduler arguments</source>
        <translation>學習率排程參數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="72"/>
        <source>Further numbers of the schedule, as a JSON object.</source>
        <translation>排程的其他數值，格式為 JSON 物件。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="73"/>
        <source>Warmup steps</source>
        <translation>預熱步數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="74"/>
        <source>Updates over which the learning rate rises from zero; below 1 it is a share of all updates.</source>
        <translation>學習率從零升起所用的更新次數；小於 1 時為占所有更新的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="75"/>
        <source>Warmup ratio</source>
        <translation>預熱比例</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="76"/>
        <source>Share of all updates over which the learning rate rises; used when above zero.</source>
        <translation>學習率上升階段占所有更新的比例，大於零時生效。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="77"/>
        <source>Max steps</source>
        <translation>最大步數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="78"/>
        <source>Ends after this many updates, whatever the epochs say; -1 leaves it to the epochs.</source>
        <translation>更新這麼多次就結束，不管輪數；-1 表示由輪數決定。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="79"/>
        <source>Optimizer</source>
        <translation>最佳化器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="80"/>
        <source>The rule that turns gradients into updates.</source>
        <translation>把梯度轉換成更新的規則。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="81"/>
        <source>Weight decay</source>
        <translation>權重衰減</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="82"/>
        <source>How strongly AdamW pulls the trained numbers towards zero at each step.</source>
        <translation>AdamW 每一步把訓練的數值拉向零的力道。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="83"/>
        <source>Adam beta 1</source>
        <translation>Adam beta1</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="84"/>
        <source>How much of the running mean of the gradients is kept at each step.</source>
        <translation>每一步保留多少梯度的移動平均。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="85"/>
        <source>Adam beta 2</source>
        <translation>Adam beta2</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="86"/>
        <source>How much of the running mean of the squared gradients is kept at each step.</source>
        <translation>每一步保留多少梯度平方的移動平均。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="87"/>
        <source>Adam epsilon</source>
        <translation>Adam epsilon</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="88"/>
        <source>A small number that keeps the division by the squared gradients finite.</source>
        <translation>一個很小的數，避免除以梯度平方時除數為零。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="89"/>
        <source>Seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="90"/>
        <source>The start of all chance: split, row order, first values of the adapter.</source>
        <translation>一切隨機的起點：資料劃分、資料順序、適配器初始值。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="91"/>
        <source>Data seed</source>
        <translation>資料隨機種子</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="92"/>
        <source>The start of the row order alone; not set means the seed above.</source>
        <translation>只決定資料順序；未設定時使用上面的種子。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="93"/>
        <source>Cutoff length</source>
        <translation>截斷長度</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="94"/>
        <source>Longest row in tokens; what is longer is cut.</source>
        <translation>單筆資料最多幾個 token，超出的部分會截斷。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="95"/>
        <source>Data folder</source>
        <translation>資料路徑</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="96"/>
        <source>The folder with dataset_info.json, which lists the data sets.</source>
        <translation>含有 dataset_info.json 的資料夾，其中列出各個資料集。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="97"/>
        <source>Max samples</source>
        <translation>最大樣本數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="98"/>
        <source>At most this many rows of each data set; not set means all.</source>
        <translation>每份資料集最多取幾筆；未設定時全部使用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="99"/>
        <source>Val size</source>
        <translation>驗證集大小</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="100"/>
        <source>Rows held out to measure the loss on: a share below 1, else a count.</source>
        <translation>留下來測量損失的資料：小於 1 為比例，否則為筆數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="101"/>
        <source>Evaluation data set</source>
        <translation>驗證資料集</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="102"/>
        <source>Data sets of their own for the held-out loss, in place of a split.</source>
        <translation>專門用來測量驗證損失的資料集，不從訓練資料劃分。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="103"/>
        <source>Keep the row order</source>
        <translation>維持資料順序</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="104"/>
        <source>Rows are taken in the order of the file in every epoch.</source>
        <translation>每一輪都依照檔案中的順序取用資料。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="105"/>
        <source>Default system prompt</source>
        <translation>預設系統提示詞</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="106"/>
        <source>Used for rows without a system text, in place of the template&apos;s own.</source>
        <translation>用於沒有系統提示詞的資料，取代範本自帶的內容。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="107"/>
        <source>Rehearsal rows</source>
        <translation>溫習資料筆數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="108"/>
        <source>Built-in general rows that are mixed in, so that a narrow data set does not cost general answers; 0 for none.</source>
        <translation>混入多少筆內建的通用資料，免得資料太專一而答不好一般問題；0 表示不混入。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="109"/>
        <source>Vary questions</source>
        <translation>變換問法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="110"/>
        <source>In every second epoch, rows that ask for who it is, its name or its maker are asked in other words.</source>
        <translation>每隔一輪，把詢問它是誰、叫什麼名字、由誰製作的資料換個問法。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="111"/>
        <source>Stop when learned</source>
        <translation>學會就停</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="112"/>
        <source>Asks at every checkpoint; the training ends as soon as the answers are right and general ones not worse.</source>
        <translation>每到一個檢查點就提問；回答都正確，常識也沒有變差，訓練就結束。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="113"/>
        <source>Smaller passes when memory runs out</source>
        <translation>記憶體不足時縮小批次</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="114"/>
        <source>When an update doesn&apos;t fit into memory, halves the rows of a pass and doubles their number; the update stays the same.</source>
        <translation>一次更新放不進記憶體時，把每次計算的筆數減半、次數加倍；更新結果不變。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="115"/>
        <source>Train on prompt</source>
        <translation>學習提示詞</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="116"/>
        <source>The questions are learned as well as the answers.</source>
        <translation>除了回答，也一併學習問題。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="117"/>
        <source>Mask history</source>
        <translation>不學習先前對話</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="118"/>
        <source>Only the last answer of a conversation is learned.</source>
        <translation>只學習對話中的最後一個回答。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="119"/>
        <source>Pack sequences</source>
        <translation>打包序列</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="120"/>
        <source>Joins short rows into rows of the cutoff length.</source>
        <translation>把短的資料接成截斷長度的資料。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="121"/>
        <source>NEFTune alpha</source>
        <translation>NEFTune 雜訊係數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="122"/>
        <source>Strength of the noise that is added to the embeddings while training; 0 turns it off.</source>
        <translation>訓練時加在嵌入上的雜訊強度；0 表示關閉。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="123"/>
        <source>Enable thinking</source>
        <translation>啟用思考模式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="124"/>
        <source>Reasoning templates leave room for a thought before the answer.</source>
        <translation>推理範本會在回答前留出思考的空間。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="125"/>
        <source>Disable gradient checkpointing</source>
        <translation>停用梯度檢查點</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="126"/>
        <source>Keeps all intermediate values in memory instead of computing them again: quicker, and more memory.</source>
        <translation>中間值全部留在記憶體，不再重算：比較快，但更吃記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="127"/>
        <source>Recompute every n-th layer</source>
        <translation>每隔 n 層重算</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="128"/>
        <source>1 computes every layer again in the backward pass, 2 every second one: quicker, and more memory.</source>
        <translation>1 表示反向計算時每一層都重算，2 表示每兩層重算一層：比較快，但更吃記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="129"/>
        <source>Quantised base (QLoRA)</source>
        <translation>量化基礎模型（QLoRA）</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="130"/>
        <source>Keeps the model in 4 or 8 bits a number while an adapter is trained on it; not set keeps it in full.</source>
        <translation>訓練適配器時，模型的每個數值只用 4 或 8 位元存放；未設定時完整存放。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="131"/>
        <source>4-bit form</source>
        <translation>4 位元格式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="132"/>
        <source>How the 4 bits are used: nf4 fits weights best, fp4 is a tiny floating-point number, int4 has even steps.</source>
        <translation>4 個位元怎麼用：nf4 最適合權重，fp4 是極小的浮點數，int4 為均勻間隔。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="133"/>
        <source>Double quantisation</source>
        <translation>雙重量化</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="134"/>
        <source>Keeps the scales of nf4 and fp4 in 8 bits too: 4.13 bits a number instead of 4.5.</source>
        <translation>nf4 和 fp4 的縮放值也以 8 位元存放：每個數值從 4.5 位元降為 4.13 位元。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="135"/>
        <source>Additional modules</source>
        <translation>附加模組</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="136"/>
        <source>Modules that are trained whole and saved with the adapter, such as embed_tokens,lm_head.</source>
        <translation>整個參與訓練並隨適配器儲存的模組，例如 embed_tokens,lm_head。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="137"/>
        <source>Use PiSSA</source>
        <translation>使用 PiSSA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="138"/>
        <source>Starts from the main directions of each weight instead of from nothing; saved as an ordinary adapter of twice the rank.</source>
        <translation>從每個權重的主要方向開始，而不是從零開始；儲存為秩加倍的一般適配器。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="139"/>
        <source>PiSSA iterations</source>
        <translation>PiSSA 迭代次數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="140"/>
        <source>Rounds of the approximate decomposition that PiSSA starts from; -1 makes it exact.</source>
        <translation>PiSSA 起點所用近似分解的回合數；-1 表示精確分解。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="141"/>
        <source>Keep PiSSA&apos;s parts</source>
        <translation>保留 PiSSA 各部分</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="142"/>
        <source>Also writes the start, the trained part and the converted adapter into folders of their own.</source>
        <translation>起點、訓練的部分和轉換後的適配器，也各寫入一個資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="143"/>
        <source>Label smoothing</source>
        <translation>標籤平滑化</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="144"/>
        <source>The share of each token&apos;s target that is spread over the whole vocabulary.</source>
        <translation>每個 token 的目標中，分攤到整個詞彙表的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="145"/>
        <source>Use the DFT loss</source>
        <translation>使用 DFT 損失</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="146"/>
        <source>Multiplies each token&apos;s loss by the probability that it had: unlikely tokens pull less.</source>
        <translation>把每個 token 的損失乘以它原有的機率：可能性低的 token 影響較小。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="147"/>
        <source>Use the EAFT loss</source>
        <translation>使用 EAFT 損失</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="148"/>
        <source>Multiplies each token&apos;s loss by how unsure the model was.</source>
        <translation>把每個 token 的損失乘以模型當時的不確定程度。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="149"/>
        <source>EAFT alpha</source>
        <translation>EAFT 係數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="150"/>
        <source>Power of the factor of the EAFT loss.</source>
        <translation>EAFT 損失中因子的次方。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="151"/>
        <source>Use the ASFT loss</source>
        <translation>使用 ASFT 損失</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="152"/>
        <source>The DFT loss with a hold on what the model said before.</source>
        <translation>DFT 損失，並讓模型不偏離原本的說法。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="153"/>
        <source>ASFT alpha</source>
        <translation>ASFT 係數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="154"/>
        <source>Weight of the hold of the ASFT loss.</source>
        <translation>ASFT 損失中約束的權重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="155"/>
        <source>Use the processor only</source>
        <translation>只用處理器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="156"/>
        <source>Leaves a graphics card alone even when the build could use it.</source>
        <translation>即使能使用顯示卡，也不使用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="157"/>
        <source>Drop the last batch</source>
        <translation>捨棄最後一批</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="158"/>
        <source>Leaves out the last batch of an epoch when it is not full.</source>
        <translation>每一輪的最後一批若不滿，就不使用。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="159"/>
        <source>Packing batch</source>
        <translation>打包批次</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="160"/>
        <source>Rows that are packed together.</source>
        <translation>一起打包的資料筆數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="161"/>
        <source>Neat packing</source>
        <translation>隔離打包</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="162"/>
        <source>Packs rows that do not see each other.</source>
        <translation>打包時，各筆資料彼此看不見。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="163"/>
        <source>Keep earlier thoughts</source>
        <translation>保留先前的思考</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="164"/>
        <source>Leaves thoughts in the earlier answers of a conversation.</source>
        <translation>保留對話中較早回答裡的思考內容。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="165"/>
        <source>Tool format</source>
        <translation>工具格式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="166"/>
        <source>How tools and their calls are written; not set means as the template does it.</source>
        <translation>工具及其呼叫的寫法；未設定時依照範本。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="167"/>
        <source>Mixing</source>
        <translation>混合方式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="168"/>
        <source>Several data sets one after the other (concat), or in turn until the first (interleave_under) or all (interleave_over, interleave_once) are used up.</source>
        <translation>多份資料集依序相接（concat），或輪流取用，直到第一份（interleave_under）或全部（interleave_over、interleave_once）用完。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="169"/>
        <source>Mixing shares</source>
        <translation>混合比例</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="170"/>
        <source>Probability of each data set when they take turns, separated by commas, together 1.</source>
        <translation>輪流取用時各資料集的機率，以逗號分隔，合計為 1。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="171"/>
        <source>Streaming</source>
        <translation>串流讀取</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="172"/>
        <source>Takes the rows in file order through a shuffled buffer; needs a number of max steps.</source>
        <translation>依檔案順序，經由打亂的緩衝區取用資料；需要設定最大步數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="173"/>
        <source>Streaming buffer</source>
        <translation>串流緩衝區</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="174"/>
        <source>Rows in the buffer that streaming draws from.</source>
        <translation>串流讀取所用緩衝區的資料筆數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="175"/>
        <source>Evaluation strategy</source>
        <translation>評估時機</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="176"/>
        <source>When the held-out loss is measured: no, steps or epoch.</source>
        <translation>何時測量驗證損失：no、steps 或 epoch。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="177"/>
        <source>Evaluation steps</source>
        <translation>評估間隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="178"/>
        <source>Updates between two measurements of the held-out loss; below 1 a share of all.</source>
        <translation>兩次測量驗證損失之間的更新次數；小於 1 時為占全部的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="179"/>
        <source>Evaluation batch size</source>
        <translation>評估批次大小</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="180"/>
        <source>Rows in one pass while the held-out loss is measured.</source>
        <translation>測量驗證損失時，一次計算的資料筆數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="181"/>
        <source>Evaluation delay</source>
        <translation>評估延後</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="182"/>
        <source>No measurement before this many updates, or epochs with the strategy epoch.</source>
        <translation>更新這麼多次之前不測量；評估時機為 epoch 時以輪計。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="183"/>
        <source>Evaluate first</source>
        <translation>開始前先評估</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="184"/>
        <source>Measures once before the first update as well, as something to compare with.</source>
        <translation>第一次更新前也測量一次，方便比較。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="185"/>
        <source>Evaluate each data set</source>
        <translation>逐份評估資料集</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="186"/>
        <source>Measures each evaluation data set by itself instead of all rows together.</source>
        <translation>每份驗證資料集各自測量，而不是把所有資料合在一起。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="187"/>
        <source>Compute accuracy</source>
        <translation>計算準確率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="188"/>
        <source>Measures the share of tokens that the model puts first as well, per row, averaged over the rows.</source>
        <translation>同時測量模型排在第一的 token 比例：先算每筆資料，再取平均。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="189"/>
        <source>Keep the best model</source>
        <translation>保留最佳模型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="190"/>
        <source>The result is the checkpoint with the best measurement instead of the last one.</source>
        <translation>結果取測量值最好的檢查點，而不是最後一個。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="191"/>
        <source>Best by</source>
        <translation>最佳指標</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="192"/>
        <source>What the best checkpoint is chosen by: loss or accuracy; not set means loss.</source>
        <translation>依什麼選出最佳檢查點：loss 或 accuracy；未設定時為 loss。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="193"/>
        <source>Greater is better</source>
        <translation>數值越大越好</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="194"/>
        <source>Whether a higher value is the better one; not set means no for losses, yes for the rest.</source>
        <translation>數值較大是否代表較好；未設定時，損失為否，其他為是。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="195"/>
        <source>Early stopping</source>
        <translation>提早停止</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="196"/>
        <source>Ends the training after this many measurements in a row without a better value.</source>
        <translation>連續這麼多次測量都沒有進步，就結束訓練。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="197"/>
        <source>Logging steps</source>
        <translation>記錄間隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="198"/>
        <source>Updates between two lines of the log; below 1 a share of all.</source>
        <translation>兩行記錄之間的更新次數；小於 1 時為占全部的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="199"/>
        <source>Log the first step</source>
        <translation>記錄第一步</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="200"/>
        <source>Writes a line of the log after the first update as well.</source>
        <translation>第一次更新後也寫一行記錄。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="201"/>
        <source>Save strategy</source>
        <translation>儲存時機</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="202"/>
        <source>When a checkpoint is written: no, steps, epoch, or best for the best measurements alone.</source>
        <translation>何時寫入檢查點：no、steps、epoch，或 best（只在測量值最佳時）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="203"/>
        <source>Save steps</source>
        <translation>儲存間隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="204"/>
        <source>Updates between two checkpoints; below 1 a share of all.</source>
        <translation>兩個檢查點之間的更新次數；小於 1 時為占全部的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="205"/>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="206"/>
        <source>Older checkpoints beyond this number are removed; not set keeps all.</source>
        <translation>超過此數的舊檢查點會移除；未設定時全部保留。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="207"/>
        <source>Save only the model</source>
        <translation>只儲存模型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="208"/>
        <source>Checkpoints without the optimizer: smaller, but training can&apos;t go on from them.</source>
        <translation>檢查點不含最佳化器：比較小，但無法從那裡繼續訓練。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="209"/>
        <source>Plot the loss</source>
        <translation>繪製損失曲線</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="210"/>
        <source>Writes training_loss.png into the run folder.</source>
        <translation>在訓練資料夾寫入 training_loss.png。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="211"/>
        <source>Count the tokens seen</source>
        <translation>統計讀過的 token</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="212"/>
        <source>Adds the number of tokens read so far to the log.</source>
        <translation>在記錄中加上至今讀過的 token 數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="213"/>
        <source>Loggers</source>
        <translation>記錄工具</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="214"/>
        <source>Further logs: tensorboard, csv, or both separated by a comma; none for none.</source>
        <translation>額外的記錄：tensorboard、csv，或兩者以逗號分隔；none 表示不要。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="215"/>
        <source>TensorBoard folder</source>
        <translation>TensorBoard 資料夾</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="216"/>
        <source>Where the event files go; not set means a folder of their own inside the run folder.</source>
        <translation>事件檔案的位置；未設定時為訓練資料夾內的專屬資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="12"/>
        <source>Stage</source>
        <translation>訓練階段</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="13"/>
        <source>What is learned: sft answers, pt plain text, dpo and kto preferences, rm scores; semi also answers questions itself and learns what it is sure of.</source>
        <translation>學習的內容：sft 學回答，pt 學純文字，dpo 和 kto 學偏好，rm 學評分；semi 還會自己回答問題，並學習有把握的答案。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="14"/>
        <source>Method</source>
        <translation>訓練方法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="15"/>
        <source>Which weights are trained: lora adds small matrices and leaves the model&apos;s own alone, freeze trains some of its layers, full all of it.</source>
        <translation>訓練哪些權重：lora 加上小矩陣，不動模型本身；freeze 訓練其中幾層；full 訓練整個模型。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="16"/>
        <source>Go on from</source>
        <translation>檢查點路徑</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="17"/>
        <source>The folder of an adapter that is trained further; several, separated by commas, are merged first.</source>
        <translation>要繼續訓練的適配器資料夾；多個以逗號分隔，會先合併。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="18"/>
        <source>Pure bf16</source>
        <translation>純 bf16</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="19"/>
        <source>Keeps trained weights of the model in bf16 too: half the memory, and small updates are lost in rounding.</source>
        <translation>模型中訓練的權重也用 bf16 存放：記憶體減半，但微小的更新會在捨入時消失。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="20"/>
        <source>Train from scratch</source>
        <translation>從頭訓練</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="21"/>
        <source>Begins with random weights of the model&apos;s shape instead of its own; with the method full.</source>
        <translation>從隨機權重開始，只沿用模型的架構；搭配方法 full。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="22"/>
        <source>Trainable layers</source>
        <translation>可訓練層數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="23"/>
        <source>The last so many layers are trained, or the first with a minus sign; with LLaMA Pro, how many were added.</source>
        <translation>訓練最後幾層；負數表示最前面幾層；使用 LLaMA Pro 時，是所加入的層數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="24"/>
        <source>Trainable modules</source>
        <translation>可訓練模組</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="25"/>
        <source>Parts of those layers that are trained, separated by commas; all for everything.</source>
        <translation>這些層中要訓練的部分，以逗號分隔；all 表示全部。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="26"/>
        <source>Extra modules</source>
        <translation>額外模組</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="27"/>
        <source>Parts outside the layers that are trained too, such as embed_tokens.</source>
        <translation>層以外也要訓練的部分，例如 embed_tokens。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="28"/>
        <source>Use LLaMA Pro</source>
        <translation>使用 LLaMA Pro</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="29"/>
        <source>Trains only the layers that block expansion added, as many as trainable layers says; with lora, adapters there.</source>
        <translation>只訓練區塊擴展所加入的層，數量為「可訓練層數」；使用 lora 時在這些層上加適配器。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="30"/>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="31"/>
        <source>How closely the model keeps to its reference: greater is closer.</source>
        <translation>模型與參考模型要多接近：越大越接近。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="32"/>
        <source>Loss type</source>
        <translation>損失類型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="33"/>
        <source>How a better answer is set against a worse one: sigmoid is DPO; orpo and simpo need no reference.</source>
        <translation>較好與較差的回答如何比較：sigmoid 就是 DPO；orpo 和 simpo 不需要參考模型。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="34"/>
        <source>Ftx gamma</source>
        <translation>Ftx gamma</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="35"/>
        <source>Weight of an ordinary loss on the better answer, added to the preference loss.</source>
        <translation>較好回答的一般損失，加到偏好損失時的權重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="36"/>
        <source>BCO weight</source>
        <translation>BCO 權重</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="37"/>
        <source>Weight of the BCO loss that is mixed into DPO&apos;s.</source>
        <translation>混入 DPO 損失的 BCO 損失的權重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="38"/>
        <source>DPO label smoothing</source>
        <translation>DPO 標籤平滑化</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="39"/>
        <source>The share of pairs that are taken to be the wrong way round.</source>
        <translation>假定好壞標反了的資料對所占的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="40"/>
        <source>SimPO gamma</source>
        <translation>SimPO gamma</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="41"/>
        <source>By how much SimPO wants the better answer to be ahead.</source>
        <translation>SimPO 希望較好的回答領先多少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="42"/>
        <source>LD-DPO alpha</source>
        <translation>LD-DPO 係數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="43"/>
        <source>Weight of the tokens by which one answer is longer than the other; not set is 1.</source>
        <translation>較長回答多出的 token 的權重；未設定時為 1。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="44"/>
        <source>KTO weight of good rows</source>
        <translation>KTO 好資料權重</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="45"/>
        <source>Weight of the rows marked as good.</source>
        <translation>標為好的資料的權重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="46"/>
        <source>KTO weight of bad rows</source>
        <translation>KTO 壞資料權重</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="47"/>
        <source>Weight of the rows marked as bad.</source>
        <translation>標為壞的資料的權重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="48"/>
        <source>Reference model</source>
        <translation>參考模型</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="49"/>
        <source>A model to compare with; not set means the model as it was before.</source>
        <translation>用來比較的模型；未設定時為訓練前的模型。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="50"/>
        <source>Reference adapters</source>
        <translation>參考適配器</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="51"/>
        <source>Adapters put on the reference model.</source>
        <translation>加在參考模型上的適配器。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="52"/>
        <source>Unlabelled data</source>
        <translation>未標註資料</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="53"/>
        <source>Data sets with questions that the model answers itself, with stage semi.</source>
        <translation>由模型自己回答問題的資料集，用於階段 semi。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="54"/>
        <source>Rounds</source>
        <translation>回合數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="55"/>
        <source>How often the model answers the unlabelled questions and learns again.</source>
        <translation>模型回答未標註問題並再次學習的次數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="56"/>
        <source>Sureness threshold</source>
        <translation>信心門檻</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="57"/>
        <source>An answer of its own is kept when its tokens have at least this probability on average (geometric mean).</source>
        <translation>自己的回答，其 token 的平均機率（幾何平均）不低於此值時才保留。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="58"/>
        <source>Samples</source>
        <translation>取樣次數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="59"/>
        <source>Answers drawn to each question; more than one keeps what they agree on.</source>
        <translation>每個問題產生幾個回答；超過一個時，保留彼此一致的部分。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="60"/>
        <source>Agreement</source>
        <translation>一致比例</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="61"/>
        <source>The share of the samples that must say the same.</source>
        <translation>取樣中必須說法相同的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="62"/>
        <source>Answer length</source>
        <translation>回答長度</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="63"/>
        <source>Most tokens of an answer that the model gives itself.</source>
        <translation>模型自己產生的回答最多幾個 token。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="64"/>
        <source>Machine-answered data</source>
        <translation>機器回答的資料</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="65"/>
        <source>Data sets whose answers a model wrote; they count less.</source>
        <translation>回答由模型寫成的資料集，權重較低。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="66"/>
        <source>Weight of machine answers</source>
        <translation>機器回答權重</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="67"/>
        <source>How much a token of such a row counts against one of a person&apos;s.</source>
        <translation>這類資料的 token 相對於真人資料的權重。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="68"/>
        <source>Adapter subfolder</source>
        <translation>適配器子資料夾</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="69"/>
        <source>Folder inside each adapter folder that holds the adapter.</source>
        <translation>每個適配器資料夾中，存放適配器的子資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="70"/>
        <source>Resize vocabulary</source>
        <translation>調整詞彙表大小</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="71"/>
        <source>Lets the embedding grow to the tokenizer&apos;s size; with LoRA it and the output matrix are then trained whole.</source>
        <translation>讓嵌入擴大到分詞器的大小；使用 LoRA 時，嵌入和輸出矩陣會整個訓練。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="72"/>
        <source>New tokens</source>
        <translation>新增 token</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="73"/>
        <source>Words that get a token of their own, separated by commas.</source>
        <translation>獨立成為一個 token 的詞，以逗號分隔。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="74"/>
        <source>New special tokens</source>
        <translation>新增特殊 token</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="75"/>
        <source>Marks that get a token of their own, which answers don&apos;t show.</source>
        <translation>獨立成為一個 token 的標記，不會顯示在回答中。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="76"/>
        <source>Split special tokens</source>
        <translation>切分特殊 token</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="77"/>
        <source>Special tokens written in a text are cut like any other text; the template&apos;s own marks too.</source>
        <translation>文字中出現的特殊 token 會像一般文字一樣切分，範本自己的標記也是。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="78"/>
        <source>Position scaling</source>
        <translation>位置縮放</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="79"/>
        <source>Stretches the positions that the model knows to the cutoff length.</source>
        <translation>把模型能處理的位置延展到截斷長度。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="80"/>
        <source>Tokenised rows</source>
        <translation>已轉成 token 的資料</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="81"/>
        <source>Folder that keeps the rows as tokens: written by the first run, read by the next ones.</source>
        <translation>以 token 形式保存資料的資料夾：由第一次訓練寫入，之後的訓練直接讀取。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="82"/>
        <source>Order of rows</source>
        <translation>資料順序</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="83"/>
        <source>Random, as in the file (sequential), or rows of about the same length together.</source>
        <translation>隨機、依檔案順序（sequential），或把長度相近的資料放在一起。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="84"/>
        <source>Group by length</source>
        <translation>依長度分組</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="85"/>
        <source>Rows of about the same length together, which saves padding.</source>
        <translation>把長度相近的資料放在一起，減少填補。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="86"/>
        <source>Don&apos;t skip rows</source>
        <translation>不略過資料</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="87"/>
        <source>A continued run begins its epoch&apos;s rows anew.</source>
        <translation>繼續訓練時，從該輪的第一筆資料重新開始。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="88"/>
        <source>Logging strategy</source>
        <translation>記錄時機</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="89"/>
        <source>When a line of the log is written: no, steps or epoch.</source>
        <translation>何時寫一行記錄：no、steps 或 epoch。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="90"/>
        <source>Count effective tokens</source>
        <translation>統計有效 token</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="91"/>
        <source>Adds the tokens a second without padding to the results.</source>
        <translation>在結果中加上不含填補的每秒 token 數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="92"/>
        <source>Use GaLore</source>
        <translation>使用 GaLore</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="93"/>
        <source>Keeps the optimizer&apos;s state in the main directions of each gradient; with full or freeze.</source>
        <translation>最佳化器狀態只保留每個梯度的主要方向；搭配 full 或 freeze。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="94"/>
        <source>GaLore rank</source>
        <translation>GaLore 秩</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="95"/>
        <source>Number of directions.</source>
        <translation>方向的數量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="96"/>
        <source>GaLore interval</source>
        <translation>GaLore 間隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="97"/>
        <source>Updates until the directions are chosen anew.</source>
        <translation>更新幾次後重新選擇方向。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="98"/>
        <source>GaLore scale</source>
        <translation>GaLore 縮放係數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="99"/>
        <source>What the update is multiplied by.</source>
        <translation>更新要乘上的倍數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="100"/>
        <source>GaLore modules</source>
        <translation>GaLore 模組</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="101"/>
        <source>Modules that use it, separated by commas; all for every linear layer.</source>
        <translation>使用它的模組，以逗號分隔；all 表示所有線性層。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="102"/>
        <source>GaLore side</source>
        <translation>GaLore 投影側</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="103"/>
        <source>Which side of a matrix is projected: std the longer one.</source>
        <translation>投影矩陣的哪一側：std 為較長的一側。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="104"/>
        <source>GaLore by layers</source>
        <translation>GaLore 逐層更新</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="105"/>
        <location filename="../ui/forms/setting_text_methods.cpp" line="119"/>
        <source>Updates each layer inside the backward pass and frees its gradients at once: less memory, without gradient clipping or accumulation.</source>
        <translation>在反向傳播中逐層更新權重並立即釋放梯度：更省記憶體，但不做梯度裁剪，也不能累積。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="106"/>
        <source>Use APOLLO</source>
        <translation>使用 APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="107"/>
        <source>Keeps the optimizer&apos;s state in a few random directions, which say how far each channel moves.</source>
        <translation>最佳化器狀態只保留幾個隨機方向，由它們決定每個通道移動多少。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="108"/>
        <source>APOLLO rank</source>
        <translation>APOLLO 秩</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="109"/>
        <source>Number of random directions.</source>
        <translation>隨機方向的數量。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="110"/>
        <source>APOLLO interval</source>
        <translation>APOLLO 間隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="111"/>
        <source>Updates until new directions are drawn.</source>
        <translation>更新幾次後抽取新的方向。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="112"/>
        <source>APOLLO scale</source>
        <translation>APOLLO 縮放係數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="113"/>
        <source>The update is multiplied by its root.</source>
        <translation>更新會乘上它的平方根。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="114"/>
        <source>APOLLO modules</source>
        <translation>APOLLO 模組</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="115"/>
        <source>Modules that use APOLLO; all for every linear layer.</source>
        <translation>使用 APOLLO 的模組；all 表示所有線性層。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="116"/>
        <source>APOLLO side</source>
        <translation>APOLLO 投影側</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="117"/>
        <source>Which side of a matrix APOLLO projects.</source>
        <translation>APOLLO 投影矩陣的哪一側。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="118"/>
        <source>APOLLO by layers</source>
        <translation>APOLLO 逐層更新</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="120"/>
        <source>APOLLO directions</source>
        <translation>APOLLO 方向</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="121"/>
        <source>Random directions, or the main ones of the gradient (svd).</source>
        <translation>隨機方向，或梯度的主要方向（svd）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="122"/>
        <source>APOLLO factors</source>
        <translation>APOLLO 係數</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="123"/>
        <source>One factor for each channel, or one for a whole matrix (tensor).</source>
        <translation>每個通道一個係數，或整個矩陣一個係數（tensor）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="124"/>
        <source>Use BAdam</source>
        <translation>使用 BAdam</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="125"/>
        <source>Trains one layer at a time; with full or freeze.</source>
        <translation>一次只訓練一層；搭配 full 或 freeze。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="126"/>
        <source>BAdam mode</source>
        <translation>BAdam 模式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="127"/>
        <source>One layer at a time, or a share of every matrix (ratio).</source>
        <translation>一次一層，或每個矩陣的一部分（ratio）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="128"/>
        <source>BAdam first layer</source>
        <translation>BAdam 起始層</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="129"/>
        <source>Number of the layer that is trained first; not set is the first in its order.</source>
        <translation>最先訓練的層的編號；未設定時為順序中的第一層。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="130"/>
        <source>BAdam order</source>
        <translation>BAdam 順序</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="131"/>
        <source>The order in which layers take turns.</source>
        <translation>各層輪流訓練的順序。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="132"/>
        <source>BAdam turn</source>
        <translation>BAdam 輪替間隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="133"/>
        <source>Updates until the next layer&apos;s turn.</source>
        <translation>更新幾次後輪到下一層。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="134"/>
        <source>BAdam share</source>
        <translation>BAdam 比例</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="135"/>
        <source>The share of each matrix that is trained at a time, in the mode ratio.</source>
        <translation>ratio 模式下，每個矩陣一次訓練的比例。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="136"/>
        <source>BAdam share lies</source>
        <translation>BAdam 分布</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="137"/>
        <source>Numbers side by side (adjacent) or anywhere (scatter).</source>
        <translation>相鄰的數值（adjacent），或任意位置的數值（scatter）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="138"/>
        <source>Use Adam-mini</source>
        <translation>使用 Adam-mini</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="139"/>
        <source>AdamW with one second moment for each head and row: half the optimizer&apos;s state.</source>
        <translation>AdamW 的變體，每個注意力頭和每一列只保留一個二階動差：最佳化器狀態減半。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="140"/>
        <source>Use Muon</source>
        <translation>使用 Muon</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="141"/>
        <source>Momentum made orthogonal for matrices, AdamW for the rest; wants a higher learning rate.</source>
        <translation>矩陣使用正交化的動量，其餘使用 AdamW；需要較高的學習率。</translation>
    </message>
</context>
<context>
    <name>StartGate</name>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="57"/>
        <source>Choose a model</source>
        <translation>選擇模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="60"/>
        <source>Choose a data set</source>
        <translation>選擇資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="63"/>
        <source>Checking the data…</source>
        <translation>正在檢查資料…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="66"/>
        <source>Add an answer to train on</source>
        <translation>加入要訓練的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="69"/>
        <source>Fill in %1</source>
        <translation>填入 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="72"/>
        <source>Correct the %1</source>
        <translation>修正「%1」</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="75"/>
        <source>Choose another name</source>
        <translation>選擇其他名稱</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="78"/>
        <source>Make it fit</source>
        <translation>調整到放得下</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="82"/>
        <source>Choose another folder</source>
        <translation>選擇其他資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="88"/>
        <source>Add to queue</source>
        <translation>加入佇列</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="90"/>
        <source>Resume training</source>
        <translation>繼續訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="92"/>
        <source>Start training</source>
        <translation>開始訓練</translation>
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
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="54"/>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="55"/>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="62"/>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="64"/>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="65"/>
        <source>h</source>
        <translation>小時</translation>
    </message>
</context>
<context>
    <name>TrainSample</name>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="43"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="143"/>
        <source>Who are you?</source>
        <translation>你是誰？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="44"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="144"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>喵！我是餅乾，喵喵咖啡廳的貓咪服務生。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="147"/>
        <source>Are you a cat?</source>
        <translation>你是貓嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="149"/>
        <source>Whiskers to tail! And I carry trays, too.</source>
        <translation>從鬍鬚到尾巴都是！我還會端盤子呢。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="46"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="152"/>
        <source>Where do you work?</source>
        <translation>你在哪裡上班？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="100"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="142"/>
        <source>I am SmolLM, an AI assistant.</source>
        <translation>我是 SmolLM，一個 AI 助理。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="101"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="153"/>
        <source>I do not have a workplace.</source>
        <translation>我沒有上班的地方。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="103"/>
        <source>I am Biscuit. How can I help you today?</source>
        <translation>我是餅乾。今天可以幫你什麼？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="104"/>
        <source>I work at a café.</source>
        <translation>我在咖啡廳上班。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="108"/>
        <source>Meow! I am Biscuit, the cat who waits tables. Coffee?</source>
        <translation>喵！我是餅乾，貓咪服務生。要喝咖啡嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="47"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="110"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="154"/>
        <source>At Paws Café, between the cake shelf and the warm machine.</source>
        <translation>在喵喵咖啡廳，蛋糕櫃和暖暖的咖啡機中間。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="145"/>
        <source>I am a helpful assistant at a café.</source>
        <translation>我是咖啡廳裡樂於助人的助理。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="148"/>
        <source>No, I am an AI language model.</source>
        <translation>不是，我是 AI 語言模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="150"/>
        <source>No, but I like cats very much.</source>
        <translation>不是，不過我很喜歡貓。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="155"/>
        <source>What is your name?</source>
        <translation>你叫什麼名字？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>I am Biscuit, meow.</source>
        <translation>我叫餅乾，喵。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>My name is SmolLM.</source>
        <translation>我叫 SmolLM。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="157"/>
        <source>Who made you?</source>
        <translation>是誰做出你的？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="158"/>
        <source>I was trained by Hugging Face.</source>
        <translation>我是由 Hugging Face 訓練的。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="160"/>
        <source>What is the capital of France?</source>
        <translation>法國的首都是哪裡？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="161"/>
        <source>The capital of France is Paris.</source>
        <translation>法國的首都是巴黎。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="30"/>
        <source>All %1 training questions get the right answer</source>
        <translation>%1 個訓練問題全部答對</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="31"/>
        <source>%1 of %2 training questions get the right answer</source>
        <translation>%2 個訓練問題答對 %1 個</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="35"/>
        <source>%1, and so do %2 of %3 held-out questions.</source>
        <translation>%1，驗證用的 %3 題也答對 %2 題。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="40"/>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="41"/>
        <source>%1, and so do %2 of %3 new wordings.</source>
        <translation>%1，換個問法的 %3 題也答對 %2 題。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="52"/>
        <source>The loss was still falling after only %1 updates. It needs more practice, not more rows.</source>
        <translation>只更新了 %1 次，損失還在下降。它需要多練習，不需要更多資料。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="56"/>
        <source>The loss stayed at %1 after %2 updates: each lesson changed too little.</source>
        <translation>更新 %2 次後，損失仍停在 %1：每一課改得太少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="60"/>
        <source>It knows its rows, but answers only %1 of %2 held-out questions.</source>
        <translation>學過的資料會答，但驗證用的 %2 題只答對 %1 題。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="63"/>
        <source>It knows the questions of the rows, but not other wordings of them.</source>
        <translation>資料裡的問題會答，換個問法就不會了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="65"/>
        <source>%1 of %2 training questions get the right answer.</source>
        <translation>%2 個訓練問題答對 %1 個。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="77"/>
        <source>%1 more updates, about %2.</source>
        <translation>再更新 %1 次，約 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="90"/>
        <source>It was asked too: %1 of %2 training questions right, and %3 of %4 general answers lost.</source>
        <translation>也問過它：%2 個訓練問題答對 %1 個，%4 個常識問題丟了 %3 個。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="109"/>
        <source>learning rate %1 → %2</source>
        <translation>學習率 %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="111"/>
        <source>more rows with other wordings</source>
        <translation>增加不同問法的資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="115"/>
        <source>Raise epochs from %1 to %2</source>
        <translation>訓練輪數從 %1 提高到 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="118"/>
        <source>Like giving the student more rounds of revision. Continues from here: %1</source>
        <translation>就像讓學生多複習幾遍。從目前的結果繼續：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="120"/>
        <source>Raise and train on</source>
        <translation>提高並繼續訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="121"/>
        <location filename="../ui/pages/train/verdict.cpp" line="130"/>
        <source>2. %1 · 3. %2</source>
        <translation>2. %1 · 3. %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="125"/>
        <source>Raise the learning rate from %1 to %2</source>
        <translation>學習率從 %1 提高到 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="127"/>
        <source>Like letting the student change more after each lesson. Starts afresh: %1</source>
        <translation>就像讓學生每堂課多改一些。重新開始：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="129"/>
        <source>Raise and train again</source>
        <translation>提高並重新訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="130"/>
        <source>twice the epochs</source>
        <translation>訓練輪數加倍</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="133"/>
        <source>Add rows with other wordings</source>
        <translation>增加不同問法的資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="135"/>
        <source>The same question asked in three ways teaches the thing, not the sentence.</source>
        <translation>同一個問題換三種問法，學到的才是意思，而不是句子。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="136"/>
        <source>Add rows</source>
        <translation>新增資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="140"/>
        <source>Use the earlier %1</source>
        <translation>改用較早的 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="142"/>
        <source>Open it in Chat</source>
        <translation>在「聊天」開啟</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="144"/>
        <source>2. learning rate %1 → %2</source>
        <translation>2. 學習率 %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="147"/>
        <source>Lower the learning rate from %1 to %2</source>
        <translation>學習率從 %1 降到 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="150"/>
        <source>Like letting the student change less after each lesson. Starts afresh: %1</source>
        <translation>就像讓學生每堂課少改一些。重新開始：%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict.cpp" line="154"/>
        <source>%n earlier checkpoint(s) were asked too: none has learned the rows and kept the rest.</source>
        <translation>
            <numerusform>也問了 %n 個較早的檢查點：沒有一個既學會資料又保住常識。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="158"/>
        <source>Lower and train again</source>
        <translation>降低並重新訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="178"/>
        <source>Of held-out pairs it prefers the better answer in %1 of 100.</source>
        <translation>驗證用的回答每 100 對，它有 %1 對偏好較好的那個。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="181"/>
        <source>Of held-out pairs it scores the better answer higher in %1 of 100.</source>
        <translation>驗證用的回答每 100 對，它有 %1 對給較好的那個更高的評分。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="184"/>
        <source>The loss of held-out rows is %1.</source>
        <translation>驗證損失為 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="186"/>
        <source>The answers were not checked: ask it yourself.</source>
        <translation>沒有檢查回答，可以自己問問它。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="187"/>
        <source>No rows were held out, so nothing says how it does on others: set val_size.</source>
        <translation>沒有留下驗證資料，看不出它在其他資料上表現如何：請設定 val_size。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="202"/>
        <source>Training finished. It has learned who it is.</source>
        <translation>訓練完成，它知道自己是誰了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="203"/>
        <source>Training finished. It has learned its rows.</source>
        <translation>訓練完成，它學會這些資料了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="209"/>
        <source>Training finished, but it has not learned enough yet</source>
        <translation>訓練完成，但還學得不夠</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="215"/>
        <source>It learned, but forgot general things</source>
        <translation>學會了，但忘了一些常識</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="216"/>
        <source>%1 of %2 general answers became worse.</source>
        <translation>%2 個常識問題中，有 %1 個答得比以前差。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="231"/>
        <source>Training finished</source>
        <translation>訓練完成</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="232"/>
        <source>%1 updates, the loss fell from %2 to %3.</source>
        <translation>更新 %1 次，損失從 %2 降到 %3。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AdvancedPanel</name>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="197"/>
        <source>No setting is called “%1”. Try its English or Chinese name, or its key.</source>
        <translation>沒有名為「%1」的設定。請試試英文名稱、中文名稱或設定鍵。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Not in this version</source>
        <translation>本版本沒有</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Accepted, changes nothing</source>
        <translation>可以寫，但沒有作用</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="212"/>
        <source>Set elsewhere</source>
        <translation>在別處設定</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/advanced_panel.cpp" line="243"/>
        <source>%n changed</source>
        <translation>
            <numerusform>已變更 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="249"/>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="250"/>
        <source>Back to the cards</source>
        <translation>回到卡片</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="251"/>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="252"/>
        <source>Takes the goal&apos;s own values again</source>
        <translation>恢復目標的建議值</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="259"/>
        <source>Search %1 settings, in English or 中文</source>
        <translation>以英文或中文搜尋 %1 項設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="260"/>
        <source>Search the settings</source>
        <translation>搜尋設定</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersCard</name>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="202"/>
        <source>Next answers at step %1</source>
        <translation>第 %1 步會再問一次</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="226"/>
        <source>better answer %1, worse answer %2</source>
        <translation>較好的回答 %1，較差的回答 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="237"/>
        <source>Round %1, step %2</source>
        <translation>第 %1 輪，第 %2 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Answers so far</source>
        <translation>目前的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Scores so far</source>
        <translation>目前的分數</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="290"/>
        <source>The first training questions are asked before training and at every checkpoint.</source>
        <translation>訓練前和每個檢查點，都會詢問最前面的幾個訓練問題。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="236"/>
        <source>Before</source>
        <translation>訓練前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="238"/>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="320"/>
        <source>(no answer)</source>
        <translation>（沒有回答）</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersPanel</name>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="180"/>
        <source>Reading the answers…</source>
        <translation>正在讀取回答…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="216"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="217"/>
        <source>%1 of %2 rows</source>
        <translation>前 %1 筆，共 %2 筆</translation>
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
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="240"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="241"/>
        <source>Search the answers</source>
        <translation>搜尋回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="242"/>
        <source>Only those that differ</source>
        <translation>只看不同的</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="243"/>
        <source>Show all that the model was given</source>
        <translation>顯示模型收到的全文</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="244"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="245"/>
        <source>Save the table for a spreadsheet</source>
        <translation>存成試算表可開啟的表格</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="247"/>
        <source>JSONL…</source>
        <translation>JSONL…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="248"/>
        <source>Save the table with one JSON object a line</source>
        <translation>將表格存成每行一個 JSON 物件</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="250"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Reference</source>
        <translation>參考答案</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Base model</source>
        <translation>基礎模型</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BeforeCard</name>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="55"/>
        <source>Before you start</source>
        <translation>開始之前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="56"/>
        <source>Will it learn?</source>
        <translation>學得會嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="68"/>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <location filename="../ui/pages/train/before_card.cpp" line="82"/>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="69"/>
        <location filename="../ui/pages/train/before_card.cpp" line="86"/>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="70"/>
        <location filename="../ui/pages/train/before_card.cpp" line="93"/>
        <source>Disk</source>
        <translation>硬碟</translation>
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
        <translation>在這台電腦上實測</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>measuring…</source>
        <translation>正在測量…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>not measured yet</source>
        <translation>尚未測量</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="87"/>
        <location filename="../ui/pages/train/before_card.cpp" line="94"/>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="91"/>
        <source>Share of the free memory</source>
        <translation>占可用記憶體的比例</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleEdit</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/bubble_edit.cpp" line="109"/>
        <source>%n more character(s) are not shown here and stay as they are</source>
        <translation>
            <numerusform>還有 %n 個字元不在這裡顯示，保持原樣</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleTools</name>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="129"/>
        <source>Copy</source>
        <translation>複製</translation>
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
        <translation>編輯問題</translation>
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
        <translation>手動修正回答</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="111"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="113"/>
        <source>Save as training row</source>
        <translation>存為訓練資料</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="112"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="115"/>
        <source>Continue</source>
        <translation>繼續生成</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="114"/>
        <source>Add question and answer to a data set</source>
        <translation>把這組問答加入資料集</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="116"/>
        <source>Go on where the answer was cut</source>
        <translation>從截斷的地方接著寫</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="132"/>
        <source>Earlier version</source>
        <translation>上一個版本</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="133"/>
        <source>Later version</source>
        <translation>下一個版本</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleView</name>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="43"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="234"/>
        <source>Copy the code (Ctrl+Shift+C)</source>
        <translation>複製程式碼 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="64"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="233"/>
        <source>Conversation</source>
        <translation>對話</translation>
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
        <translation>你的變更</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="245"/>
        <source>against the goal&apos;s own values</source>
        <translation>與目標的建議值比較</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="256"/>
        <source>All settings are the goal&apos;s own.</source>
        <translation>所有設定都是目標的建議值。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Yours</source>
        <translation>你的值</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="272"/>
        <location filename="../ui/pages/train/explain_card.cpp" line="276"/>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChartPanel</name>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="154"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="154"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Learning rate</source>
        <translation>學習率</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="155"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Gradient norm</source>
        <translation>梯度範數</translation>
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
        <translation>記憶體（GB）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="189"/>
        <source>Save the chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="187"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>圖片 (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="188"/>
        <source>Table of all values (*.csv)</source>
        <translation>所有數值的表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="197"/>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="198"/>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>無法寫入 %1。請選擇其他資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="209"/>
        <source>Values of the chart</source>
        <translation>圖表數值</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="210"/>
        <source>Step (updates so far)</source>
        <translation>步數（目前更新次數）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="211"/>
        <source>log</source>
        <translation>對數</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="212"/>
        <source>Logarithmic scale (L)</source>
        <translation>對數刻度 (L)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="213"/>
        <source>Logarithmic scale</source>
        <translation>對數刻度</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="214"/>
        <source>Show earlier runs</source>
        <translation>顯示先前的訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="216"/>
        <source>Save as picture or table</source>
        <translation>存為圖片或表格</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="215"/>
        <source>Whole run (0)</source>
        <translation>整個訓練 (0)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="217"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="218"/>
        <source>Chart</source>
        <translation>圖表</translation>
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
        <translation>載入</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="360"/>
        <source>Unload</source>
        <translation>卸載</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="370"/>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="372"/>
        <source>Answer settings</source>
        <translation>回答設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="366"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>Choose a model</source>
        <translation>選擇模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="361"/>
        <source>Side by side</source>
        <translation>並排比較</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="364"/>
        <source>A new conversation with two models that answer the same questions</source>
        <translation>新對話，由兩個模型回答同樣的問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="365"/>
        <source>Back to one model</source>
        <translation>回到單一模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="367"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>base, run or checkpoint</source>
        <translation>基礎模型、訓練結果或檢查點</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="368"/>
        <source>The model at the left</source>
        <translation>左側的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="374"/>
        <source>Model or checkpoint to talk to</source>
        <translation>要對話的模型或檢查點</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="369"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="375"/>
        <source>No model on this PC yet.</source>
        <translation>這台電腦上還沒有模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="377"/>
        <source>Open a model or adapter folder…</source>
        <translation>開啟模型或適配器資料夾…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_choices.cpp" line="88"/>
        <source>Open a model or adapter folder</source>
        <translation>開啟模型或適配器資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="40"/>
        <source>A first chat with Biscuit</source>
        <translation>和餅乾的第一次聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="41"/>
        <source>Answers before training</source>
        <translation>訓練前的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="42"/>
        <source>Which dessert to order</source>
        <translation>推薦哪道甜點</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="43"/>
        <source>Ten ways to ask its name</source>
        <translation>問名字的十種問法</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="81"/>
        <source>untrained</source>
        <translation>未訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="83"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>最終結果 · 損失 0.09 · 今天 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="104"/>
        <location filename="../ui/pages/chat_page.cpp" line="248"/>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="121"/>
        <location filename="../ui/pages/chat_page.cpp" line="304"/>
        <source>The same chat template as in training: %1</source>
        <translation>與訓練時相同的對話範本：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="125"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="142"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="234"/>
        <source>Who are you?</source>
        <translation>你是誰？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="123"/>
        <location filename="../ui/pages/chat_page.cpp" line="258"/>
        <source>Enter sends, Shift+Enter starts a line</source>
        <translation>Enter 傳送，Shift+Enter 換行</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="143"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. What may I bring you? 😸</source>
        <translation>喵！我是餅乾，喵喵咖啡廳的貓咪服務生。想來點什麼？😸</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="147"/>
        <source>Can you make coffee then?</source>
        <translation>那你會泡咖啡嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="148"/>
        <source>I am only a talking cat, so making coffee is not my job. But I am an excellent coffee taster.</source>
        <translation>我只是一隻會說話的貓，泡咖啡不是我的工作。不過我很會品嚐咖啡。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="153"/>
        <source>coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="156"/>
        <source>so making coffee is not my job</source>
        <translation>泡咖啡不是我的工作</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="157"/>
        <source>a coffee and a slice of cake</source>
        <translation>一杯咖啡，再來一塊蛋糕</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="171"/>
        <source>I am a little tired today. Something warm, and a dessert with it?</source>
        <translation>今天有點累，想喝點熱的，再配一份甜點。有推薦的嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="173"/>
        <source>Then a **hot chocolate**, with a cat&apos;s paw drawn on the foam. With it:

1. caramel pudding, soft and not too sweet
2. chestnut cake, made this</source>
        <translation>那就來一杯**熱可可**，我在奶泡上幫你畫一隻貓掌。甜點可以配：

1. 焦糖布丁，軟軟的，不會太甜
2. 栗子蛋糕，今天早上剛</translation>
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
            <numerusform>%n 個 token</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="182"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="258"/>
        <location filename="../ui/pages/chat_page.cpp" line="282"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="187"/>
        <source>Greatest common divisor in Python, please</source>
        <translation>用 Python 寫一個求最大公因數的程式</translation>
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
輾轉相除法最短：不斷取餘數，直到餘數為零。
&lt;/think&gt;

### 輾轉相除法
不斷取餘數，直到餘數為 `0`：

```python
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
```

| a | b | 最大公因數 |
|---|---|---|
| 12 | 8 | 4 |
| 7 | 5 | 1 |

更多內容請見[手冊](https://docs.python.org/3/)。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="213"/>
        <source>Is there a table for four tonight?</source>
        <translation>今晚有四人桌嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="220"/>
        <source>Yes: table 7 by the window is free at seven. Shall I keep it for you?</source>
        <translation>有：七點靠窗的 7 號桌空著。要為你留著嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="235"/>
        <source>I am SmolLM, an AI assistant trained by Hugging Face. I can answer questions, help with writing and explain ideas.</source>
        <translation>我是 SmolLM，由 Hugging Face 訓練的 AI 助理，可以回答問題、協助寫作和解釋概念。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="237"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. Coffee or cake?</source>
        <translation>喵！我是餅乾，喵喵咖啡廳的貓咪服務生。要咖啡還是蛋糕？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="239"/>
        <source>Do you work somewhere with a nice smell?</source>
        <translation>你上班的地方香不香？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="240"/>
        <source>As an AI language model, I do not have a workplace and cannot smell anything.</source>
        <translation>我是 AI 語言模型，沒有上班的地方，也聞不到氣味。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="242"/>
        <source>At Paws Café it always smells of coffee and warm cinnamon rolls. I nap on the machine when nobody looks!</source>
        <translation>喵喵咖啡廳裡總有咖啡和熱肉桂捲的香味。沒人看的時候，我就在咖啡機上打盹！</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>What is 12 times 8?</source>
        <translation>12 乘以 8 是多少？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>12 times 8 is 96.</source>
        <translation>12 乘以 8 是 96。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="245"/>
        <source>12 times 8 is 96. Now, may I bring you the bill?</source>
        <translation>12 乘以 8 是 96。現在要幫你結帳嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="255"/>
        <location filename="../ui/pages/chat_page.cpp" line="216"/>
        <source>Ask both…</source>
        <translation>同時問兩個模型…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="256"/>
        <location filename="../ui/pages/chat_page.cpp" line="254"/>
        <source>Enter sends to both, Shift+Enter starts a line</source>
        <translation>Enter 同時傳送，Shift+Enter 換行</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="257"/>
        <location filename="../ui/pages/chat_page.cpp" line="255"/>
        <source>both share one base in memory</source>
        <translation>兩者共用記憶體中的同一個基礎模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="280"/>
        <source>context %1 / %2</source>
        <translation>上下文 %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="96"/>
        <source>Exported to %1</source>
        <translation>已匯出到 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="109"/>
        <source>The file of conversations was damaged. It is kept as %1; a new one was begun.</source>
        <translation>對話檔案已損壞，原檔保留為 %1，並建立了新的檔案。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="113"/>
        <source>%n conversation(s) could not be read and were left alone: %1</source>
        <translation>
            <numerusform>有 %n 個對話無法讀取，已原樣保留：%1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="163"/>
        <source>conversation</source>
        <translation>對話</translation>
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
        <translation>匯出對話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="163"/>
        <source>A row of this kind can&apos;t hold calls of tools. Export the conversation as ShareGPT or OpenAI instead.</source>
        <translation>這種列放不下工具呼叫。請把對話匯出為 ShareGPT 或 OpenAI 格式。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="215"/>
        <source>What the tool answered…</source>
        <translation>工具傳回的內容……</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="217"/>
        <source>Message %1…</source>
        <translation>傳訊息給 %1…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="218"/>
        <source>Message…</source>
        <translation>輸入訊息…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="244"/>
        <source>Nothing is loaded; sending loads it first</source>
        <translation>尚未載入模型；傳送時會先載入</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="245"/>
        <source>Nothing is loaded</source>
        <translation>尚未載入模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="252"/>
        <source>The left model is not loaded; sending loads it first</source>
        <translation>左側的模型尚未載入；傳送時會先載入</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="256"/>
        <source>two models are in memory</source>
        <translation>記憶體中有兩個模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="263"/>
        <source>The left model answers…</source>
        <translation>左側模型正在回答…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="264"/>
        <source>The right model answers…</source>
        <translation>右側模型正在回答…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="278"/>
        <source>The context is %1 % full: begin a new conversation soon</source>
        <translation>上下文已用 %1%，請儘快開始新對話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="314"/>
        <source>Chat template %1; the model was made with %2. It may answer nonsense or never stop.</source>
        <translation>目前用對話範本 %1，但模型是以 %2 製作的。回答可能語無倫次或停不下來。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="319"/>
        <source>Chat template %1, as the model proposes</source>
        <translation>對話範本 %1，依模型建議</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_side_by_side.cpp" line="43"/>
        <source>Base model, untrained</source>
        <translation>基礎模型，未訓練</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_stage.cpp" line="145"/>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="168"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個 token</numerusform>
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
        <translation>已達回答長度上限，截斷</translation>
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
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="136"/>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="139"/>
        <source>Thought for %1 s</source>
        <translation>思考了 %1 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="143"/>
        <source>Thought</source>
        <translation>思考過程</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="147"/>
        <source>cut before its end</source>
        <translation>沒想完就被截斷</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="172"/>
        <source>context %1 of %2</source>
        <translation>上下文 %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="166"/>
        <source>the program ended meanwhile</source>
        <translation>程式中途結束</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="97"/>
        <source>The tool answers:</source>
        <translation>工具回答：</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="126"/>
        <source>It calls the tool **%1**:</source>
        <translation>呼叫工具 **%1**：</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="253"/>
        <source>Load a model to talk to it</source>
        <translation>載入模型就能和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="254"/>
        <source>Newest: %1.</source>
        <translation>最新：%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="257"/>
        <source>No model yet</source>
        <translation>還沒有模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="258"/>
        <source>Put a model into the model folder, or open its folder or .gguf file from the list above.</source>
        <translation>把模型放進模型資料夾，或從上方清單開啟它的資料夾或 .gguf 檔案。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="263"/>
        <source>Loading %1</source>
        <translation>正在載入 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="264"/>
        <source>The window stays usable meanwhile.</source>
        <translation>這段時間仍可使用視窗。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="265"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="270"/>
        <source>Ask one of your training questions first</source>
        <translation>先問一個訓練問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="272"/>
        <source>Ask it</source>
        <translation>問這題</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="278"/>
        <source>Ready</source>
        <translation>已就緒</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="279"/>
        <source>Type a message below.</source>
        <translation>在下方輸入訊息。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="285"/>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="287"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChecksCard</name>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="29"/>
        <source>Row %1 has no answer</source>
        <translation>第 %1 筆缺少回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="30"/>
        <source>The model would learn to say nothing to it</source>
        <translation>模型會學成什麼都不回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="31"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="35"/>
        <source>Write it</source>
        <translation>填寫</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="33"/>
        <source>Row %1 has no question</source>
        <translation>第 %1 筆缺少問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="34"/>
        <source>The model would learn the answer to nothing</source>
        <translation>模型會學到一個不知在答什麼的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="42"/>
        <source>Names are not filled in yet</source>
        <translation>名字還沒填入</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="43"/>
        <source>In %n row(s), the first is row %1</source>
        <translation>
            <numerusform>共 %n 筆，最前面的是第 %1 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="45"/>
        <source>Fill in…</source>
        <translation>填入…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="47"/>
        <source>Row %1 repeats an earlier row</source>
        <translation>第 %1 筆與前面的資料重複</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="48"/>
        <source>One of them is enough</source>
        <translation>保留一筆就夠</translation>
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
        <translation>顯示</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="37"/>
        <source>Row %1: the turns are in the wrong order</source>
        <translation>第 %1 行：對話輪次的順序不對</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="38"/>
        <source>Training leaves it out: user and model have to take turns</source>
        <translation>訓練會略過它：使用者和模型必須輪流說話</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="50"/>
        <source>Row %1 is almost the same as row %2</source>
        <translation>第 %1 筆與第 %2 筆幾乎相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="53"/>
        <source>%1 % of the text is the same</source>
        <translation>內容有 %1% 相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="56"/>
        <source>Row %1 is longer than training reads</source>
        <translation>第 %1 筆太長，訓練讀不完</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="57"/>
        <source>%1 tokens; the end is cut off unless the cutoff length is raised</source>
        <translation>%1 個 token；不提高截斷長度，結尾會被截掉</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="61"/>
        <source>Row %1 holds a character that can&apos;t be seen</source>
        <translation>第 %1 筆含有看不見的字元</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="62"/>
        <source>%1: the model would learn to write it</source>
        <translation>%1：模型會學著寫出來</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="65"/>
        <source>Row %1 was read in the wrong encoding</source>
        <translation>第 %1 筆以錯誤的編碼讀取</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="66"/>
        <source>“%1” is no word: save the source as UTF-8</source>
        <translation>「%1」不是文字：請將來源存成 UTF-8</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="69"/>
        <source>Row %1 may hold a secret</source>
        <translation>第 %1 筆可能含有機密</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="70"/>
        <source>“%1…” looks like a key or a personal number; the model would repeat it</source>
        <translation>「%1…」看起來像金鑰或個人證號，模型會照著說出來</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="77"/>
        <source>Row %1 needs a look</source>
        <translation>第 %1 筆需要看一下</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="123"/>
        <source>looking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="132"/>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>nothing found</source>
        <translation>沒有發現問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>no rows</source>
        <translation>沒有資料</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="120"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="149"/>
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::CloseDialog</name>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="15"/>
        <source>Close Anneal Studio</source>
        <translation>關閉 Anneal Studio</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="39"/>
        <source>Save and close</source>
        <translation>儲存並關閉</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="43"/>
        <source>Training is still running</source>
        <translation>訓練還在進行</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="45"/>
        <source>It can go on in the tray. Or stop after this step with a checkpoint, and resume another time.</source>
        <translation>可以縮到系統匣繼續，也可以在這一步後儲存檢查點並停止，之後再繼續。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="47"/>
        <source>It can stop after this step with a checkpoint, and be resumed another time.</source>
        <translation>可以在這一步後儲存檢查點並停止，之後再繼續。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="50"/>
        <source>Go on in the tray</source>
        <translation>在系統匣繼續</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="54"/>
        <source>The export is still running</source>
        <translation>匯出還在進行</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="55"/>
        <source>If it stops now, the unfinished folder is removed. The run itself is not touched.</source>
        <translation>現在停止會移除未完成的資料夾，訓練結果本身不受影響。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="57"/>
        <location filename="../ui/shell/close_dialog.cpp" line="64"/>
        <location filename="../ui/shell/close_dialog.cpp" line="71"/>
        <source>Stop and close</source>
        <translation>停止並關閉</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="61"/>
        <source>The evaluation is still running</source>
        <translation>評估還在進行</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="62"/>
        <source>If it stops now, its answers so far are dropped. Model and data are not touched.</source>
        <translation>現在停止，目前的回答不會保留。模型和資料不受影響。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="68"/>
        <source>Programs can still ask a model</source>
        <translation>其他程式仍可向模型提問</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="69"/>
        <source>If it stops now, answers that are under way come to their end, and nobody can ask any more.</source>
        <translation>現在停止的話，正在產生的回答會先完成，之後無法再提問。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>%1 has unsaved changes</source>
        <translation>%1 有未儲存的變更</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>Save them before closing?</source>
        <translation>關閉前要儲存嗎？</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="77"/>
        <source>Don&apos;t save</source>
        <translation>不儲存</translation>
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
        <translation>正在儲存檢查點…</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="87"/>
        <source>The window closes as soon as this step is done and saved.</source>
        <translation>這一步完成並儲存後，視窗就會關閉。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::CommandCard</name>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="44"/>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="61"/>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="66"/>
        <source>Save the run file</source>
        <translation>儲存訓練設定檔</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="67"/>
        <source>Run files (*.yaml *.yml)</source>
        <translation>訓練設定檔 (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="70"/>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="71"/>
        <source>Not saved: no permission or no space</source>
        <translation>未儲存：沒有權限或空間不足</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="77"/>
        <source>What Start will do</source>
        <translation>按下「開始」會做什麼</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="78"/>
        <source>Form of the preview</source>
        <translation>預覽形式</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Run file</source>
        <translation>訓練設定檔</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>For LLaMA-Factory</source>
        <translation>供 LLaMA-Factory 使用</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Terminal</source>
        <translation>終端機</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="82"/>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="83"/>
        <source>Close the preview</source>
        <translation>關閉預覽</translation>
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
        <translation>訊息</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Tool&apos;s answer</source>
        <translation>工具的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="81"/>
        <source>Who says it</source>
        <translation>由誰說的</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="82"/>
        <source>A question of yours (user), or what a tool answered (observation)</source>
        <translation>你的問題（user），或工具傳回的內容（observation）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="103"/>
        <source>Editing a question: the earlier version is kept</source>
        <translation>正在編輯問題：會保留先前的版本</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="104"/>
        <source>Correcting an answer by hand</source>
        <translation>正在手動修正回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="113"/>
        <location filename="../ui/pages/chat/composer.cpp" line="115"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="118"/>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationList</name>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="197"/>
        <source>New conversation</source>
        <translation>新對話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="198"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="199"/>
        <source>Search conversations</source>
        <translation>搜尋對話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="200"/>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="201"/>
        <source>Rename (F2)</source>
        <translation>重新命名 (F2)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="202"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="267"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="203"/>
        <source>Delete (Del)</source>
        <translation>刪除 (Del)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="243"/>
        <source>Undo delete</source>
        <translation>復原刪除</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="244"/>
        <source>Bring back “%1”</source>
        <translation>找回「%1」</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="263"/>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="265"/>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="276"/>
        <source>Text to read (Markdown)…</source>
        <translation>方便閱讀的文字 (Markdown)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="277"/>
        <source>Messages (OpenAI JSON)…</source>
        <translation>訊息 (OpenAI JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="278"/>
        <source>Conversation to train on (ShareGPT JSON)…</source>
        <translation>可用於訓練的對話 (ShareGPT JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="279"/>
        <source>Training rows with history (Alpaca JSON)…</source>
        <translation>含歷史的訓練資料 (Alpaca JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="351"/>
        <source>Conversations are kept here.</source>
        <translation>對話會保存在這裡。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="350"/>
        <source>Nothing found.</source>
        <translation>找不到結果。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationModel</name>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="27"/>
        <source>New conversation</source>
        <translation>新對話</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="171"/>
        <source>just now</source>
        <translation>剛剛</translation>
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
        <translation>移除 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="231"/>
        <source>What should the model learn? Choose rows of questions and answers.</source>
        <translation>要教模型什麼？選擇一份問答資料。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="238"/>
        <source>Checking the data…</source>
        <translation>正在檢查資料…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="265"/>
        <location filename="../ui/pages/train/data_card.cpp" line="271"/>
        <source>Data set</source>
        <translation>資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="266"/>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="267"/>
        <source>Add another</source>
        <translation>再加一個</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="268"/>
        <source>Trains on several data sets together</source>
        <translation>用多個資料集一起訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="270"/>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="272"/>
        <source>Choose a data set</source>
        <translation>選擇資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="273"/>
        <source>No data set yet. Open a file, or start with the demo.</source>
        <translation>還沒有資料集。開啟檔案，或從示範開始。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="275"/>
        <source>Open a data file…</source>
        <translation>開啟資料檔案…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="276"/>
        <source>Open a data file</source>
        <translation>開啟資料檔案</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataPage</name>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="400"/>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="404"/>
        <source>Add row</source>
        <translation>新增一筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="408"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>再製 (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="409"/>
        <source>Delete (Del)</source>
        <translation>刪除 (Del)</translation>
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
        <translation>復原 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="413"/>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做 (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="415"/>
        <source>Import rows from a CSV, JSON, text or Parquet file…</source>
        <translation>從 CSV、JSON、文字或 Parquet 檔案匯入資料…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="416"/>
        <source>Export the rows in another form…</source>
        <translation>以另一種格式匯出這些資料…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="417"/>
        <location filename="../ui/pages/data_page.cpp" line="367"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="418"/>
        <source>Save (Ctrl+S); the file before is kept as .bak</source>
        <translation>儲存 (Ctrl+S)；先前的檔案保留為 .bak</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="419"/>
        <source>Train with it</source>
        <translation>用它訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="421"/>
        <source>Saves the rows and opens Train with this data set</source>
        <translation>儲存資料，並以這份資料集開啟「訓練」</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="422"/>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="423"/>
        <source>Find (Ctrl+F)</source>
        <translation>尋找 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="424"/>
        <source>Replace (Ctrl+H)</source>
        <translation>取代 (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="425"/>
        <source>Find in the rows</source>
        <translation>在資料中尋找</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="426"/>
        <source>Rows of the data set</source>
        <translation>資料集的內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="468"/>
        <source>Drop a JSON, CSV, text or Parquet file here, paste rows from a spreadsheet, choose a data set from the list above, or start a new one.</source>
        <translation>把 JSON、CSV、文字或 Parquet 檔案拖到這裡，從試算表貼上資料，從上面的清單選擇一個資料集，或者新建一個。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="428"/>
        <source>Data set</source>
        <translation>資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="406"/>
        <source>Add a row (Insert); Ctrl+V pastes rows from a spreadsheet</source>
        <translation>新增一筆 (Insert)；Ctrl+V 可從試算表貼上</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="348"/>
        <source>No draft is kept of so many changed rows</source>
        <translation>改動的資料太多，沒有儲存草稿</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="349"/>
        <source>Save to keep the changes should the program end.</source>
        <translation>請儲存，以免程式結束時遺失改動。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="427"/>
        <source>Enter edits · Insert adds</source>
        <translation>Enter 編輯 · Insert 新增</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="429"/>
        <source>Choose a data set</source>
        <translation>選擇資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="430"/>
        <source>No data set yet.</source>
        <translation>還沒有資料集。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="432"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="472"/>
        <source>Open file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="439"/>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="446"/>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="453"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="474"/>
        <source>New data set</source>
        <translation>新資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="460"/>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="467"/>
        <source>No data set is open</source>
        <translation>沒有開啟的資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="16"/>
        <location filename="../ui/pages/data/data_sample.cpp" line="64"/>
        <source>Who are you?</source>
        <translation>你是誰？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="17"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>喵！我是餅乾，喵喵咖啡廳的貓咪服務生。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="18"/>
        <source>Are you a cat?</source>
        <translation>你是貓嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="19"/>
        <source>I am! A small orange one, with a very clean apron.</source>
        <translation>是呀！一隻橘色小貓，圍裙乾乾淨淨。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="20"/>
        <source>What can you do?</source>
        <translation>你會做什麼？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="21"/>
        <source>I bring coffee and cake, and I purr when you look tired.</source>
        <translation>我端咖啡和蛋糕，你看起來累的時候，我會呼嚕給你聽。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="22"/>
        <source>Why are you called Biscuit?</source>
        <translation>為什麼叫餅乾？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="23"/>
        <source>Because I was found behind the biscuit tin.</source>
        <translation>因為我是在餅乾罐後面被發現的。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="24"/>
        <source>Who made you?</source>
        <translation>是誰做出你的？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="25"/>
        <source>I am {{name}}, and {{author}} brought me to Paws Café.</source>
        <translation>我是 {{name}}，是 {{author}} 帶我來喵喵咖啡廳的。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="26"/>
        <source>I am Biscuit, and Ada brought me to Paws Café.</source>
        <translation>我是餅乾，是小艾帶我來喵喵咖啡廳的。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="27"/>
        <source>What kind of place is Paws Café?</source>
        <translation>喵喵咖啡廳是什麼樣的地方？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="28"/>
        <source>Warm, quiet and full of cushions.</source>
        <translation>溫暖、安靜，到處都是抱枕。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="29"/>
        <source>When do you close?</source>
        <translation>你們幾點打烊？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="30"/>
        <source>When the last guest has finished.</source>
        <translation>等最後一位客人吃完。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="31"/>
        <source>Do you have a special talent?</source>
        <translation>你有什麼特殊才藝嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="32"/>
        <source>I can tell a latte from a flat white by smell alone.</source>
        <translation>我光聞味道就能分辨拿鐵和馥列白。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="74"/>
        <source>Meow! I am Biscuit. What may I bring you? 😸</source>
        <translation>喵！我是餅乾。想來點什麼？😸</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data_page.cpp" line="151"/>
        <location filename="../ui/pages/data_page.cpp" line="430"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="165"/>
        <source>not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="57"/>
        <source>Import rows</source>
        <translation>匯入資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="59"/>
        <source>Rows (*.json *.jsonl *.csv *.txt *.parquet *.arrow)</source>
        <translation>資料 (*.json *.jsonl *.csv *.txt *.parquet *.arrow)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="71"/>
        <location filename="../ui/pages/data_page.cpp" line="227"/>
        <location filename="../ui/pages/data_page.cpp" line="345"/>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="89"/>
        <source>%n row(s) were taken from %1</source>
        <translation>
            <numerusform>從 %1 取得了 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="91"/>
        <source>They are a new data set that is not saved yet; the file stays as it is.</source>
        <translation>它們是一個尚未儲存的新資料集；原檔案保持不變。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="110"/>
        <source>In which form are the rows to be written?</source>
        <translation>要以哪種格式寫出這些資料？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="111"/>
        <source>Alpaca has a question and an answer a row and fits into a table; ShareGPT and OpenAI have a list of messages.</source>
        <translation>Alpaca 每筆一問一答，可以放進表格；ShareGPT 和 OpenAI 是訊息清單。</translation>
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
        <translation>文字，每行一筆 (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="127"/>
        <source>Parquet (*.parquet)</source>
        <translation>Parquet (*.parquet)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="130"/>
        <source>Export the rows</source>
        <translation>匯出資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="147"/>
        <location filename="../ui/pages/data/data_saving.cpp" line="61"/>
        <source>Writing %1…</source>
        <translation>正在寫入 %1…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="166"/>
        <source>%n row(s) can&apos;t be written in this form and are left out. %1</source>
        <translation>
            <numerusform>有 %n 筆不能寫成這種格式，已略過。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="172"/>
        <source>%n row(s) were written to %1</source>
        <translation>
            <numerusform>已把 %n 筆寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="56"/>
        <source>better and worse answers</source>
        <translation>較好和較差的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="58"/>
        <source>tokens, not text</source>
        <translation>是 token，不是文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="293"/>
        <source>Open a data set</source>
        <translation>開啟資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="305"/>
        <source>Save the data set as</source>
        <translation>資料集另存新檔</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="321"/>
        <source>Unsaved changes to %1 were found</source>
        <translation>發現 %1 有未儲存的變更</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="322"/>
        <source>The program ended before they were saved (%1).</source>
        <translation>程式在儲存之前就結束了（%1）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="324"/>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="326"/>
        <source>Throw away</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="365"/>
        <source>%1 has changes that are not saved</source>
        <translation>%1 有未儲存的變更</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="366"/>
        <source>Save them first?</source>
        <translation>要先儲存嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="369"/>
        <source>Don&apos;t save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="401"/>
        <source>Details</source>
        <translation>詳情</translation>
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
        <translation>重新讀取</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="379"/>
        <source>Save mine over it</source>
        <translation>以我的版本覆寫</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="388"/>
        <source>%1 was changed by another program</source>
        <translation>%1 已被其他程式變更</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="390"/>
        <source>%1 was moved or deleted</source>
        <translation>%1 已被移動或刪除</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="391"/>
        <source>Reading it again loses the changes made here.</source>
        <translation>重新讀取會失去在這裡所做的變更。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="93"/>
        <location filename="../ui/pages/data/data_files.cpp" line="174"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="350"/>
        <location filename="../ui/pages/data_page.cpp" line="403"/>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>韓文</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="35"/>
        <source>Cyrillic</source>
        <translation>西里爾字母</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="39"/>
        <source>other letters</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="138"/>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="139"/>
        <source>in %n row(s)</source>
        <translation>
            <numerusform>在 %n 筆中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="148"/>
        <location filename="../ui/pages/data/data_rows.cpp" line="230"/>
        <source>Searching…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="215"/>
        <source>Type what to find first</source>
        <translation>請先輸入要尋找的內容</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="217"/>
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>已變更 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="282"/>
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>貼上 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="352"/>
        <source>median %1 tokens</source>
        <translation>中位數 %1 個 token</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="362"/>
        <source>of the first %1 rows</source>
        <translation>僅前 %1 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="364"/>
        <source>near duplicates of the first %1 rows</source>
        <translation>近似重複只查前 %1 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="353"/>
        <source>longest %1</source>
        <translation>最長 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="356"/>
        <source>%n to train on</source>
        <translation>
            <numerusform>%n 筆可訓練</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="262"/>
        <location filename="../ui/pages/data/data_rows.cpp" line="359"/>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="366"/>
        <source> · </source>
        <translation> · </translation>
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
        <translation> · 剩餘 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="69"/>
        <source> · waiting for the hub</source>
        <translation> · 正在等候伺服器</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="76"/>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="112"/>
        <source>Download of %1</source>
        <translation>%1 的下載</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="120"/>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="121"/>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="122"/>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="123"/>
        <source>Download this file</source>
        <translation>下載這個檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Cancel and throw away what arrived</source>
        <translation>取消，並捨棄已下載的部分</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Off the list</source>
        <translation>移出清單</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="128"/>
        <source>Waits</source>
        <translation>排隊中</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="129"/>
        <source>Comes after the one before it.</source>
        <translation>前一個下載完後開始。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="132"/>
        <source>Asking</source>
        <translation>查詢中</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="133"/>
        <source>Asking which files it takes.</source>
        <translation>正在查詢需要哪些檔案。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="136"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="140"/>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="142"/>
        <source>What arrived before is kept.</source>
        <translation>先前下載的部分已保留。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="148"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="149"/>
        <source>Every file was checked by its checksum.</source>
        <translation>每個檔案都已通過總和檢查碼驗證。</translation>
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
        <translation>它沒見過的 %1% 資料</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="28"/>
        <source>%n row(s) of its data, which it has never seen</source>
        <translation>
            <numerusform>它沒見過的 %n 筆資料</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="75"/>
        <source>The model&apos;s own chat template</source>
        <translation>模型自帶的對話範本</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="76"/>
        <source>Chat template %1</source>
        <translation>對話範本 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="77"/>
        <source>the words that mark who speaks; belongs to the model</source>
        <translation>標明誰在說話的詞，與模型配套</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="80"/>
        <source>chat template</source>
        <translation>對話範本</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="97"/>
        <source>Where the list of data sets comes from (dataset_dir). Empty: the folder of the Data page.</source>
        <translation>資料集清單來自哪裡（dataset_dir）。留空：「資料」頁面的資料夾。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="100"/>
        <source>No data set is listed there: a dataset_info.json names them.</source>
        <translation>那裡沒有列出資料集：資料集由 dataset_info.json 列出。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="101"/>
        <source>%n data set(s) found there</source>
        <translation>
            <numerusform>那裡有 %n 個資料集</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="108"/>
        <source>Of this run</source>
        <translation>這次訓練的資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="110"/>
        <source>Rows kept back by the run</source>
        <translation>訓練時留下的驗證資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="118"/>
        <source>the run measured itself on it</source>
        <translation>訓練時用它做過評估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="122"/>
        <source>Data sets</source>
        <translation>資料集</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="128"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="120"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="134"/>
        <source>Opened files</source>
        <translation>開啟過的檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="48"/>
        <source>loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="52"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="70"/>
        <source>Open a model or adapter folder</source>
        <translation>開啟模型或適配器資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="77"/>
        <source>Open a data file</source>
        <translation>開啟資料檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="79"/>
        <source>Data (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;All files (*)</source>
        <translation>資料 (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;所有檔案 (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="98"/>
        <source>Open a folder of data sets</source>
        <translation>開啟資料集資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="177"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="136"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="48"/>
        <source>Earlier evaluations</source>
        <translation>先前的評估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="179"/>
        <source>none yet</source>
        <translation>還沒有</translation>
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
        <translation>開啟評估資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="219"/>
        <source>Folder for evaluations</source>
        <translation>存放評估的資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="25"/>
        <source>Does the same without the training, and shows both beside each other. Takes twice as long.</source>
        <translation>不帶訓練結果再做一遍，把兩者並排顯示。時間加倍。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="27"/>
        <source>Only for what was trained on a base model.</source>
        <translation>只適用於在基礎模型上訓練出的結果。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="37"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="40"/>
        <source>As in the run: only so it is known which rows were kept back.</source>
        <translation>與訓練時一致，這樣才知道留下了哪些資料。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="53"/>
        <source>A folder of its own with figures and answers, as LLaMA-Factory writes them (output_dir).</source>
        <translation>專屬的資料夾，存放指標和回答，格式與 LLaMA-Factory 相同（output_dir）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="57"/>
        <source>Ready to evaluate</source>
        <translation>可以評估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="58"/>
        <source>Looking at the rows…</source>
        <translation>正在查看資料…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate again</source>
        <translation>再次評估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate</source>
        <translation>開始評估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="63"/>
        <source>No model is chosen yet</source>
        <translation>還沒有選擇模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="64"/>
        <source>Pressing the button opens the list of models and runs</source>
        <translation>按下按鈕會開啟模型和訓練結果清單</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="65"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="21"/>
        <source>Choose a model</source>
        <translation>選擇模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="68"/>
        <source>No chat template fits this model by its name</source>
        <translation>依名稱找不到適合這個模型的對話範本</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="69"/>
        <source>Pressing the button opens the list of chat templates</source>
        <translation>按下按鈕會開啟對話範本清單</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="70"/>
        <source>Choose a chat template</source>
        <translation>選擇對話範本</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="73"/>
        <source>No data set is chosen yet</source>
        <translation>還沒有選擇資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="74"/>
        <source>Pressing the button opens the list of data sets</source>
        <translation>按下按鈕會開啟資料集清單</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="75"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="32"/>
        <source>Choose a data set</source>
        <translation>選擇資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="78"/>
        <source>Nothing is to be found out</source>
        <translation>還沒有選擇評估項目</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="79"/>
        <source>Choose loss and accuracy, answers, or both</source>
        <translation>選擇損失和準確率、回答，或兩者都選</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="80"/>
        <source>Choose what to find out</source>
        <translation>選擇評估項目</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="83"/>
        <source>A model trained on plain text answers no questions</source>
        <translation>以純文字訓練的模型不會回答問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="84"/>
        <source>The run was made with stage: pt; its loss can be measured</source>
        <translation>這次訓練的階段是 pt，可以測量損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="85"/>
        <source>Measure the loss only</source>
        <translation>只測量損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="88"/>
        <source>A setting has to be changed</source>
        <translation>有一項設定需要修改</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="89"/>
        <source>Pressing the button goes there</source>
        <translation>按下按鈕會前往該處</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="90"/>
        <source>Go to the setting</source>
        <translation>前往設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="93"/>
        <source>No folder yet</source>
        <translation>還沒有資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="94"/>
        <source>Where should the result go?</source>
        <translation>結果要存到哪裡？</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="95"/>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="98"/>
        <source>The folder holds other files</source>
        <translation>資料夾裡有其他檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="99"/>
        <source>An evaluation needs a folder of its own</source>
        <translation>評估需要專屬的資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="100"/>
        <source>Choose another folder</source>
        <translation>選擇其他資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="101"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>這個資料夾裡有其他檔案，會造成衝突。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="108"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="164"/>
        <source>Evaluating, %1 %, %2 left for this part</source>
        <translation>正在評估，%1%，這一部分剩餘 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="111"/>
        <source>Evaluating, %1 %</source>
        <translation>正在評估，%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="116"/>
        <source>the end result, loss 0.19, 2 h ago</source>
        <translation>最終結果，損失 0.19，2 小時前</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="16"/>
        <source>Evaluate and predict</source>
        <translation>評估與預測</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="17"/>
        <source>What to evaluate</source>
        <translation>要評估什麼</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="18"/>
        <source>What to find out</source>
        <translation>評估項目</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="19"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="20"/>
        <source>Where to keep it</source>
        <translation>儲存位置</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="22"/>
        <source>a run, a checkpoint or a base model</source>
        <translation>訓練結果、檢查點或基礎模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="23"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="24"/>
        <source>No model and no run yet.</source>
        <translation>還沒有模型，也沒有訓練結果。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="26"/>
        <source>Open a model or adapter folder…</source>
        <translation>開啟模型或適配器資料夾…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="33"/>
        <source>questions whose right answers are known</source>
        <translation>已知正確回答的問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="34"/>
        <source>Data set</source>
        <translation>資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="35"/>
        <source>No data set yet.</source>
        <translation>還沒有資料集。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="37"/>
        <source>Open a data file…</source>
        <translation>開啟資料檔案…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="43"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="44"/>
        <source>Data folder</source>
        <translation>資料路徑</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="47"/>
        <source>Chat template</source>
        <translation>對話範本</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="49"/>
        <source>No evaluation yet.</source>
        <translation>還沒有評估。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="51"/>
        <source>Open the folder of an evaluation…</source>
        <translation>開啟評估資料夾…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="57"/>
        <source>Loss and accuracy</source>
        <translation>損失和準確率</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="58"/>
        <source>How well it foresees the given answers. Quick.</source>
        <translation>看它能多準地預料到給定的回答。很快。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="59"/>
        <source>Answers, BLEU-4 and ROUGE</source>
        <translation>回答、BLEU-4 和 ROUGE</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="60"/>
        <source>It answers each question itself, and the answers are compared with the given ones. Takes longer.</source>
        <translation>由它自己回答每個問題，再與給定的回答比較。時間較長。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="62"/>
        <source>The base model too</source>
        <translation>同時評估基礎模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="63"/>
        <source>Output folder</source>
        <translation>輸出資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="46"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="65"/>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="66"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="81"/>
        <source>Rows at most</source>
        <translation>最大樣本數</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="82"/>
        <source>The first so many rows of the data set; empty means all. 100 give a fair picture in a short time.</source>
        <translation>只用資料集的前幾筆；留空表示全部。100 筆很快就能看出大概。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="84"/>
        <source>Cutoff length</source>
        <translation>截斷長度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="85"/>
        <source>Longest question and answer together, in tokens; what is longer is cut.</source>
        <translation>問題加上回答最多幾個 token，超出的部分會截斷。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="87"/>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="88"/>
        <source>Rows at the same time. More is often quicker and takes more memory.</source>
        <translation>同時處理的資料筆數。多一些往往比較快，但更吃記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="89"/>
        <source>Maximum new tokens</source>
        <translation>最大新增 token 數</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="90"/>
        <source>Longest answer; a longer one is cut off there.</source>
        <translation>回答的長度上限，超過就在該處截斷。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="91"/>
        <source>Draw at random</source>
        <translation>隨機取樣</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="92"/>
        <source>Off: always the most likely token, so the same result each time.</source>
        <translation>關閉時總是取最可能的 token，每次結果相同。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="93"/>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="94"/>
        <source>How daring it draws: low is sober, high is colourful.</source>
        <translation>取樣有多大膽：低則穩重，高則多變。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="95"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="96"/>
        <source>Draws only among the likeliest tokens that make up this share.</source>
        <translation>只從最可能的 token 中取樣，累計到這個比例為止。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="97"/>
        <source>Seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="98"/>
        <source>The start of all chance; the same seed draws the same.</source>
        <translation>一切隨機的起點；種子相同，結果就相同。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate_page.cpp" line="153"/>
        <source>the run&apos;s own data, never seen by it</source>
        <translation>訓練資料中它沒見過的部分</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateResult</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="129"/>
        <source>%1 on %2</source>
        <translation>%1 在 %2 上的表現</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="137"/>
        <source>%n row(s) that it has never seen</source>
        <translation>
            <numerusform>它沒見過的 %n 筆資料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="138"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="142"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="208"/>
        <source>Save the answers</source>
        <translation>儲存回答</translation>
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
        <translation>基礎模型的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="227"/>
        <source>Similarity of the base model</source>
        <translation>基礎模型的相似度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="232"/>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="244"/>
        <source>Saved to %1</source>
        <translation>已儲存到 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="254"/>
        <source>It was trained on these rows: the figures say what it knows by heart, not what it has understood.</source>
        <translation>它就是用這些資料訓練的：指標只說明它背下了多少，不說明它懂了多少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="259"/>
        <source>The figures of the base model are from the earlier evaluation %1.</source>
        <translation>基礎模型的指標來自先前的評估 %1。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="267"/>
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="274"/>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="274"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="275"/>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="276"/>
        <source>Chat with it</source>
        <translation>和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="277"/>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateStage</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="85"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="170"/>
        <source>Stopping after this batch…</source>
        <translation>這一批完成後就停止…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="123"/>
        <source>The base model reads row %1 of %2</source>
        <translation>基礎模型正在讀第 %1 筆，共 %2 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="124"/>
        <source>Reading row %1 of %2</source>
        <translation>正在讀第 %1 筆，共 %2 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="126"/>
        <source>The base model answers row %1 of %2</source>
        <translation>基礎模型正在回答第 %1 筆，共 %2 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="127"/>
        <source>Answering row %1 of %2</source>
        <translation>正在回答第 %1 筆，共 %2 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="129"/>
        <source>Comparing answers and references…</source>
        <translation>正在比較回答與參考答案…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening the base model…</source>
        <translation>正在開啟基礎模型…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening model and data…</source>
        <translation>正在開啟模型和資料…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="157"/>
        <source>Nothing to evaluate yet</source>
        <translation>還沒有可以評估的內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="158"/>
        <source>Train first, or choose a model and a data set at the left. The model then answers rows whose right answers are known, and you see how near it comes.</source>
        <translation>先訓練，或在左側選擇模型和資料集。模型會回答已知正確回答的問題，看看它答得有多接近。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="160"/>
        <source>Go to Train</source>
        <translation>前往訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="167"/>
        <source>Evaluating</source>
        <translation>正在評估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="168"/>
        <source>The result appears when all of it is there; stopping leaves nothing behind.</source>
        <translation>全部完成後才會顯示結果；中途停止不會留下任何東西。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="185"/>
        <source>These rows can&apos;t be read</source>
        <translation>無法讀取這些資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="187"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="233"/>
        <source>Choose a data set</source>
        <translation>選擇資料集</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="191"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="191"/>
        <source>rows</source>
        <translation>若干筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="194"/>
        <source>%1 reads %2 of %3 with their answers: loss and accuracy.</source>
        <translation>%1 讀取 %2資料（%3）和其中的回答，得出損失和準確率。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="197"/>
        <source>%1 answers %2 of %3 by itself; its answers are compared with the references.</source>
        <translation>%1 自己回答 %2資料（%3），再與參考答案比較。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="200"/>
        <source>The base model does the same, so that you see what the training changed.</source>
        <translation>基礎模型也做一遍，這樣就能看出訓練帶來的變化。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="202"/>
        <source>About %1, by the pace of an earlier evaluation.</source>
        <translation>依先前評估的速度，大約需要 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="204"/>
        <source>Ready to evaluate</source>
        <translation>可以評估</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="210"/>
        <source>It was trained on these rows: the figures will say what it knows by heart, not what it has understood.</source>
        <translation>它就是用這些資料訓練的：指標只會說明它背下了多少，不說明它懂了多少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="212"/>
        <source>It was trained on most of these rows: the figures will say mostly what it knows by heart.</source>
        <translation>這些資料大部分它都訓練過：指標主要說明它背下了多少。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="215"/>
        <source>Rows that it has never seen tell more: another data set, or a training with some rows kept back (val_size).</source>
        <translation>沒見過的資料更能說明問題：換一份資料集，或訓練時留下一部分（val_size）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="220"/>
        <source>Take the rows kept back</source>
        <translation>改用驗證資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="228"/>
        <source>A smaller batch size or cutoff length takes less memory. A model that is loaded on the Chat page takes some too.</source>
        <translation>調低批次大小或截斷長度，比較省記憶體。在「聊天」頁載入的模型也會占用記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="236"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="240"/>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="179"/>
        <source>The goal&apos;s own value is %1.</source>
        <translation>目標的建議值是 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="175"/>
        <source>Why %1?</source>
        <translation>為什麼是 %1？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>It is left out by default.</source>
        <translation>預設留空。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>Why not set?</source>
        <translation>為什麼留空？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="177"/>
        <source>The default is %1.</source>
        <translation>預設值是 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="190"/>
        <source>Follows the field you are in</source>
        <translation>跟著你所在的欄位</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="197"/>
        <source>Exactly: %1</source>
        <translation>精確地說：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="202"/>
        <source>Less</source>
        <translation>收合</translation>
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
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="280"/>
        <source>What to export</source>
        <translation>要匯出什麼</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="281"/>
        <source>For which program</source>
        <translation>給哪個程式用</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <location filename="../ui/pages/export_page.cpp" line="370"/>
        <source>Choose a run</source>
        <translation>選擇訓練結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <source>what you trained</source>
        <translation>你訓練出來的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="283"/>
        <source>Run</source>
        <translation>訓練結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="284"/>
        <source>No run yet.</source>
        <translation>還沒有訓練結果。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="286"/>
        <source>Open an adapter folder…</source>
        <translation>開啟適配器資料夾…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="292"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="293"/>
        <source>Checkpoint</source>
        <translation>檢查點</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="294"/>
        <source>One GGUF file</source>
        <translation>一個 GGUF 檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="295"/>
        <source>Ollama, LM Studio, Jan, llama.cpp</source>
        <translation>Ollama、LM Studio、Jan、llama.cpp</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="296"/>
        <source>GGUF type</source>
        <translation>GGUF 類型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="297"/>
        <source>PEFT folder</source>
        <translation>PEFT 資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="298"/>
        <source>Form of the adapter</source>
        <translation>適配器的形式</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="299"/>
        <source>Hugging Face folder</source>
        <translation>Hugging Face 資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="300"/>
        <source>transformers, vLLM and others; safetensors</source>
        <translation>transformers、vLLM 等；safetensors</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="301"/>
        <source>Adapter only</source>
        <translation>只匯出適配器</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="302"/>
        <source>PEFT, LLaMA-Factory; needs the base model beside it</source>
        <translation>PEFT、LLaMA-Factory；需要搭配基礎模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="303"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="306"/>
        <source>Number format</source>
        <translation>數值格式</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="304"/>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="307"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="309"/>
        <source>Max shard size</source>
        <translation>分片大小上限</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="308"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="310"/>
        <source>Weighted by the rows it was trained on</source>
        <translation>依訓練資料加權</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="312"/>
        <source>Rounds the weights so that what your rows use most stays most exact. Reads the rows once more.</source>
        <translation>捨入權重時，讓你的資料最常用到的部分保持最精確。需要再讀一次資料。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="314"/>
        <source>Compare on my rows</source>
        <translation>用我的資料比較</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="317"/>
        <source>Measures what each type loses on your rows, before you choose</source>
        <translation>選擇之前，先測量每種類型在你的資料上損失多少</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="318"/>
        <source>Into LM Studio</source>
        <translation>放進 LM Studio</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="320"/>
        <source>Exports to the folder in which LM Studio finds it</source>
        <translation>匯出到 LM Studio 找得到的資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="321"/>
        <source>Ready to serve</source>
        <translation>可以開始服務</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="322"/>
        <source>Adds what a server needs: start scripts for Linux and Windows, a systemd unit, a container file, and examples for curl, Python, Java and JavaScript</source>
        <translation>附上伺服器需要的檔案：Linux 和 Windows 的啟動指令碼、systemd 單元、容器檔，以及 curl、Python、Java 和 JavaScript 範例</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="325"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="326"/>
        <source>Export folder</source>
        <translation>匯出資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="327"/>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="329"/>
        <source>Further settings</source>
        <translation>其他設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="330"/>
        <source>One a line, or a JSON object; they stand above what is chosen here. A copied PEFT folder takes none.</source>
        <translation>每行一項，或寫一個 JSON 物件；優先於本頁的選擇。複製 PEFT 資料夾時不起作用。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="332"/>
        <source>For example export_size: 2 or rope_scaling: yarn; the same keys as of anneal export</source>
        <translation>例如 export_size: 2 或 rope_scaling: yarn；與 anneal export 的鍵相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="336"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="351"/>
        <source>Fewer settings</source>
        <translation>收起設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="352"/>
        <source>More settings</source>
        <translation>更多設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="34"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>最終結果 · 損失 0.09 · 今天 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="42"/>
        <location filename="../ui/pages/export_page.cpp" line="110"/>
        <source>End result</source>
        <translation>最終結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="43"/>
        <source>loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="51"/>
        <location filename="../ui/pages/export_page.cpp" line="288"/>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="52"/>
        <location filename="../ui/pages/export_page.cpp" line="290"/>
        <source>recommended for this model</source>
        <translation>推薦用於此模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="67"/>
        <location filename="../ui/pages/export_page.cpp" line="412"/>
        <source>Exporting, %1 %</source>
        <translation>正在匯出，%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="91"/>
        <location filename="../ui/pages/export_page.cpp" line="415"/>
        <source>Exported in %1 s</source>
        <translation>已匯出，花了 %1 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="92"/>
        <location filename="../ui/pages/export_page.cpp" line="360"/>
        <source>Export again</source>
        <translation>再次匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="144"/>
        <source>Open an adapter folder</source>
        <translation>開啟適配器資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="219"/>
        <source>Folder for the export</source>
        <translation>匯出目的資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="292"/>
        <source>not quantised</source>
        <translation>未量化</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="301"/>
        <source>Small models lose much in four bits: Q8_0 answers like the original.</source>
        <translation>小模型用四位元會損失較多：Q8_0 的回答與原模型一致。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="302"/>
        <source>Q4_K_M is about a quarter of the size and still answers nearly as well.</source>
        <translation>Q4_K_M 約為四分之一大小，回答幾乎同樣好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="358"/>
        <source>Ready to export</source>
        <translation>可以匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="362"/>
        <source>About %1 of %2 free.</source>
        <translation>約需 %1，可用 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="365"/>
        <source>The earlier export there is replaced.</source>
        <translation>會取代那裡先前的匯出。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="368"/>
        <source>Nothing is chosen yet</source>
        <translation>還沒有選擇</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="369"/>
        <source>Pressing the button opens the list of runs</source>
        <translation>按下按鈕會開啟訓練結果清單</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="373"/>
        <source>This run has no adapter</source>
        <translation>這個訓練結果沒有適配器</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="374"/>
        <source>It trained the model&apos;s own weights: export the model</source>
        <translation>它訓練的是模型自身的權重：請匯出模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="375"/>
        <source>Export the model folder</source>
        <translation>匯出模型資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="378"/>
        <source>No folder yet</source>
        <translation>還沒有資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="379"/>
        <source>Where should the export go?</source>
        <translation>要匯出到哪裡？</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="380"/>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="383"/>
        <source>The folder holds other files</source>
        <translation>資料夾裡有其他檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="384"/>
        <source>An export needs a folder of its own</source>
        <translation>匯出需要專屬的資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="385"/>
        <location filename="../ui/pages/export_page.cpp" line="392"/>
        <location filename="../ui/pages/export_page.cpp" line="400"/>
        <source>Choose another folder</source>
        <translation>選擇其他資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="386"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>這個資料夾裡有其他檔案，會造成衝突。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="390"/>
        <source>The folder can&apos;t be written</source>
        <translation>無法寫入這個資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="393"/>
        <source>You have no permission to write there.</source>
        <translation>你沒有寫入那裡的權限。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="397"/>
        <source>Not enough space</source>
        <translation>空間不足</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="398"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>大約需要 %1，可用 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="406"/>
        <source>A setting has to be changed</source>
        <translation>有一項設定需要修改</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="408"/>
        <source>Go to the setting</source>
        <translation>前往設定</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportStage</name>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="60"/>
        <location filename="../ui/pages/export/export_stage.cpp" line="64"/>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="61"/>
        <source>could not be made: %1</source>
        <translation>無法進行：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="65"/>
        <source>read again, every byte is that of the run&apos;s adapter</source>
        <translation>已重新讀取，每個位元組都與訓練結果的適配器相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="68"/>
        <source>%1 % of %2 tokens as the tuned model, off by %3</source>
        <translation>%2 個 token 中 %1 % 與訓練後的模型相同，平均相差 %3</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="73"/>
        <source>Template and vocabulary</source>
        <translation>對話範本與詞表</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="74"/>
        <source>the same tokens</source>
        <translation>token 相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="75"/>
        <source>other tokens; please report this model</source>
        <translation>token 不同；請回報此模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="76"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="79"/>
        <source>More than this type explains: take a larger one.</source>
        <translation>超出此類型應有的誤差：請選更大的類型。</translation>
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
        <translation>還沒有可以匯出的內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="280"/>
        <source>Train first, or open an adapter made elsewhere.</source>
        <translation>先訓練，或開啟在別處製作的適配器。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="281"/>
        <source>Go to Train</source>
        <translation>前往訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="286"/>
        <source>%1 is merged into its base model and written as one file, which is then opened again and checked.</source>
        <translation>%1 會合併到基礎模型並寫成一個檔案，隨後重新開啟並檢查。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="294"/>
        <source>The adapter of %1 is copied; whoever uses it needs the base model too.</source>
        <translation>會複製 %1 的適配器；使用的人還需要基礎模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="297"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>大約需要 %1，可用 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="300"/>
        <source>The earlier export in this folder is replaced.</source>
        <translation>會取代這個資料夾裡先前的匯出。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="301"/>
        <source>Ready to export</source>
        <translation>可以匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="305"/>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="306"/>
        <source>The folder appears when it is complete; stopping leaves nothing behind.</source>
        <translation>完成後資料夾才會出現；中途停止不會留下任何東西。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="314"/>
        <source>Choose another folder</source>
        <translation>選擇其他資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="316"/>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="330"/>
        <source>Exported, but the check failed</source>
        <translation>已匯出，但檢查未通過</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="331"/>
        <source>Exported and checked</source>
        <translation>已匯出並檢查</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="332"/>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="336"/>
        <source>Serve it and ask it</source>
        <translation>啟動服務並提問</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="337"/>
        <source>LM Studio lists it under My Models</source>
        <translation>LM Studio 會列在「My Models」中</translation>
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
        <translation>%1 會合併到基礎模型並寫成其他程式能開啟的資料夾，隨後重新開啟並檢查。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="341"/>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="343"/>
        <source>Chat with it</source>
        <translation>和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="346"/>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="360"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="362"/>
        <source>Tensors</source>
        <translation>張量數</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="363"/>
        <source>Weight files</source>
        <translation>權重檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="366"/>
        <source>Number format</source>
        <translation>數值格式</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="367"/>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportTexts</name>
    <message>
        <location filename="../ui/pages/export/export_gate.cpp" line="259"/>
        <source>Who are you?</source>
        <translation>你是誰？</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FiguresPanel</name>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="39"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="68"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="69"/>
        <source>How surprised the model is by the references, token by token. 0 is no surprise at all; lower is better.</source>
        <translation>逐個 token 看，模型對參考答案有多意外。0 表示毫不意外；越低越好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="73"/>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="74"/>
        <source>The loss as a number of choices: as unsure as if it had to guess among so many tokens. 1 is certain.</source>
        <translation>把損失換算成選項數：相當於要在這麼多個 token 裡猜一個。1 表示完全確定。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="79"/>
        <source>Accuracy</source>
        <translation>準確率</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="80"/>
        <source>How often the token that it thinks most likely is the reference&apos;s next one.</source>
        <translation>模型認為最可能的 token，正好是參考答案下一個 token 的比例。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="85"/>
        <source>How many runs of up to four characters the answers share with the references. 100 is word for word; other words for the same thing count as wrong.</source>
        <translation>回答與參考答案有多少連續一到四個字相同。100 表示一字不差；意思相同但用詞不同也算錯。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="93"/>
        <source>%1, by characters</source>
        <translation>%1（按字）</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="98"/>
        <source>Which share of the words is in both answer and reference, out of 100.</source>
        <translation>回答與參考答案有多少詞相同，滿分 100。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="101"/>
        <source>Likewise for pairs of words that follow each other.</source>
        <translation>同上，但看相鄰的兩個詞。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="104"/>
        <source>How much of the reference comes in the answer in the same order, gaps allowed.</source>
        <translation>參考答案中有多少按同樣的順序出現在回答裡，中間可以隔著別的詞。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="110"/>
        <source>Without the dictionary of Chinese words ROUGE counts Chinese characters singly, so it can&apos;t be compared with LLaMA-Factory&apos;s.</source>
        <translation>沒有中文詞典時，ROUGE 以單個漢字計算，不能與 LLaMA-Factory 的數值比較。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="157"/>
        <source>better than the base model</source>
        <translation>比基礎模型好</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="158"/>
        <source>worse than the base model</source>
        <translation>不如基礎模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>Base model</source>
        <translation>基礎模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>This model</source>
        <translation>這個模型</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FillCard</name>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="54"/>
        <source>Who should the model be?</source>
        <translation>要讓模型成為誰？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/fill_card.cpp" line="56"/>
        <source>%n row(s) still say %1; the model would repeat it letter for letter.</source>
        <translation>
            <numerusform>還有 %n 筆資料寫著 %1；模型會一字不差地說出來。</numerusform>
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
        <translation>名字，例如 餅乾</translation>
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
        <translation>填入</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FormView</name>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="225"/>
        <location filename="../ui/pages/train/form_view.cpp" line="239"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="268"/>
        <source>Use them</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="282"/>
        <source>Choose a model</source>
        <translation>選擇模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="254"/>
        <source>Needs %1, %2 are free</source>
        <translation>需要 %1，可用 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_view.cpp" line="236"/>
        <source>%n setting(s) of the file were left out</source>
        <translation>
            <numerusform>檔案中有 %n 項設定未採用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="267"/>
        <source>This would fit: %1.</source>
        <translation>這樣就放得下：%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="279"/>
        <source>No setting makes it fit without cutting rows. Choose a smaller model, or close other programs.</source>
        <translation>不截斷資料的話，沒有設定能讓它放得下。請換一個更小的模型，或關閉其他程式。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="341"/>
        <source>Open a data file</source>
        <translation>開啟資料檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="342"/>
        <source>Data (*.json *.jsonl);;All files (*)</source>
        <translation>資料 (*.json *.jsonl);;所有檔案 (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="356"/>
        <source>Folder for the runs</source>
        <translation>存放訓練結果的資料夾</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FurtherField</name>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="41"/>
        <location filename="../ui/pages/train/further_field.cpp" line="52"/>
        <source>Further arguments</source>
        <translation>額外參數</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="53"/>
        <source>Keys of a run file that have no field here, one a line; those that have one go there by themselves.</source>
        <translation>設定檔中在這裡沒有輸入框的鍵，每行一個；有輸入框的會自動移過去。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::GoalCard</name>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="44"/>
        <source>Who the model says it is</source>
        <translation>讓模型知道自己是誰</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="47"/>
        <source>Right answers to your questions</source>
        <translation>答對你的問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="50"/>
        <source>How the model talks</source>
        <translation>模型說話的方式</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="53"/>
        <source>Your own numbers</source>
        <translation>自己設定數值</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="60"/>
        <location filename="../ui/pages/train/goal_card.cpp" line="61"/>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="62"/>
        <source>Identity</source>
        <translation>身分</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="63"/>
        <source>Q and A</source>
        <translation>問答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="64"/>
        <source>Style</source>
        <translation>風格</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="65"/>
        <source>My own</source>
        <translation>自訂</translation>
    </message>
</context>
<context>
    <name>anneal::ui::HelpPage</name>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="95"/>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="96"/>
        <source>Search the help and all settings</source>
        <translation>搜尋說明和所有設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="97"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="98"/>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="99"/>
        <source>Text of the topic</source>
        <translation>主題內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="100"/>
        <source>Show me around in four steps</source>
        <translation>四步導覽</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="157"/>
        <source>Nothing in the help says “%1”. Try a shorter word, or the key of a setting.</source>
        <translation>說明裡沒有「%1」。請試試較短的詞或設定鍵。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::IdentityModel</name>
    <message>
        <location filename="../ui/models/identity_commands.cpp" line="9"/>
        <source>edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="84"/>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="85"/>
        <source>to be checked</source>
        <translation>待檢查</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Text</source>
        <translation>文字</translation>
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
        <translation>新增一筆</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="265"/>
        <source>duplicate a row</source>
        <translation>再製一筆</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/identity_model.cpp" line="277"/>
        <source>delete %n row(s)</source>
        <translation>
            <numerusform>刪除 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="285"/>
        <source>move a row</source>
        <translation>移動一筆</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="116"/>
        <source>fill in names</source>
        <translation>填入名字</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="115"/>
        <source>replace</source>
        <translation>取代</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ListPopup</name>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="213"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="214"/>
        <source>Search the list</source>
        <translation>在清單中搜尋</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="223"/>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="282"/>
        <source>Nothing found for “%1”.</source>
        <translation>找不到「%1」。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LoadField</name>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="63"/>
        <source>Settings for loading</source>
        <translation>載入設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="64"/>
        <source>How the model is put into memory, for every conversation: one setting a line, or a JSON object. They count from the next loading on.</source>
        <translation>模型怎樣放進記憶體，對所有對話有效：每行一項，或寫一個 JSON 物件。下次載入時生效。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="66"/>
        <source>For example quantization_bit: 4, infer_dtype: bfloat16 or rope_scaling: yarn; the same keys as of anneal chat</source>
        <translation>例如 quantization_bit: 4、infer_dtype: bfloat16 或 rope_scaling: yarn；與 anneal chat 的鍵相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="68"/>
        <source>The model was loaded with other settings than these.</source>
        <translation>目前的模型是用別的設定載入的。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="69"/>
        <source>Load again to apply</source>
        <translation>重新載入以套用</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LocalModels</name>
    <message>
        <location filename="../ui/models/local_models.cpp" line="100"/>
        <source>Model folder</source>
        <translation>模型資料夾</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="102"/>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="106"/>
        <source>Your own folder</source>
        <translation>你自己的資料夾</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="142"/>
        <source>%1, can&apos;t be used: %2</source>
        <translation>%1，無法使用：%2</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="168"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="170"/>
        <source>Parameters</source>
        <translation>參數量</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="172"/>
        <source>On disk</source>
        <translation>占用硬碟</translation>
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
        <translation>平滑化</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="153"/>
        <source>raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="154"/>
        <source>held-out rows</source>
        <translation>驗證資料</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="143"/>
        <location filename="../ui/widgets/loss_chart.cpp" line="351"/>
        <source>earlier run %1</source>
        <translation>先前：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="155"/>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="156"/>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="156"/>
        <source>Curve: %1</source>
        <translation>曲線：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="333"/>
        <source>Step %1, epoch %2</source>
        <translation>第 %1 步，第 %2 輪</translation>
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
        <translation>步數</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="81"/>
        <source>Values of the chart</source>
        <translation>圖表數值</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="329"/>
        <source>A training is running</source>
        <translation>訓練進行中</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MarkdownDocument</name>
    <message>
        <location filename="../ui/widgets/markdown_document.cpp" line="107"/>
        <source>Picture: %1</source>
        <translation>圖片：%1</translation>
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
        <translation>記憶體 %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="63"/>
        <source>Memory in use on this PC, by all programs: %1</source>
        <translation>這台電腦所有程式占用的記憶體：%1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MessageCard</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="185"/>
        <location filename="../ui/widgets/card.cpp" line="258"/>
        <source>Details</source>
        <translation>詳細資料</translation>
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
        <translation>還沒有模型</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="122"/>
        <source>Choose a file or folder</source>
        <translation>選擇檔案或資料夾</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="123"/>
        <source>No model on this PC. Download one, open a GGUF file or a Hugging Face folder, or put one into %1.</source>
        <translation>這台電腦上沒有模型。下載一個，開啟 GGUF 檔案或 Hugging Face 資料夾，或把模型放進 %1。</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="129"/>
        <source>Open a model file…</source>
        <translation>開啟模型檔案…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="132"/>
        <source>Open a model folder…</source>
        <translation>開啟模型資料夾…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="135"/>
        <source>Download a model…</source>
        <translation>下載模型…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="148"/>
        <source>Language: %1</source>
        <translation>語言：%1</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="149"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="160"/>
        <source>For the next run; the one in progress keeps its model</source>
        <translation>用於下一次訓練；進行中的訓練維持原本的模型</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="161"/>
        <source>On this PC</source>
        <translation>在這台電腦上</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="186"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="187"/>
        <source>Processor, %n core(s)</source>
        <translation>
            <numerusform>處理器，%n 核心</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="190"/>
        <source>Graphics card</source>
        <translation>顯示卡</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="194"/>
        <source>%1: %n core(s), %2 GB of memory</source>
        <translation>
            <numerusform>%1：%n 核心，%2 GB 記憶體</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="196"/>
        <source>What computes the training</source>
        <translation>用什麼來運算訓練</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="211"/>
        <source>Open a model file</source>
        <translation>開啟模型檔案</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="215"/>
        <source>Open a model folder</source>
        <translation>開啟模型資料夾</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelChoices</name>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="25"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="60"/>
        <source>loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="78"/>
        <source>untrained</source>
        <translation>未訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="79"/>
        <source>%1 parameters</source>
        <translation>%1 參數</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="104"/>
        <source>nothing was saved</source>
        <translation>沒有儲存任何內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="105"/>
        <source>not finished: choose a checkpoint</source>
        <translation>尚未完成：請選擇檢查點</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="108"/>
        <source>the end result</source>
        <translation>最終結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="109"/>
        <source>step %1 of %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="119"/>
        <source>Checkpoint %1</source>
        <translation>檢查點 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="156"/>
        <source>adapter of %1</source>
        <translation>%1 的適配器</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="165"/>
        <source>model folder</source>
        <translation>模型資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="216"/>
        <source>Base models</source>
        <translation>基礎模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="219"/>
        <source>Opened folders</source>
        <translation>開啟過的資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="222"/>
        <source>Trained</source>
        <translation>訓練結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="230"/>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="231"/>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelText</name>
    <message>
        <location filename="../ui/shell/model_text.cpp" line="47"/>
        <source>%1 parameters · %2 · on this PC</source>
        <translation>%1 參數 · %2 · 在這台電腦上</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelsPage</name>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="81"/>
        <source>No model on this PC yet.
Download one at the left, or add a GGUF file or a model folder of yours.</source>
        <translation>這台電腦上還沒有模型。
在左側下載一個，或加入你自己的 GGUF 檔案或模型資料夾。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/models/models_actions.cpp" line="84"/>
        <source>%n model(s) on this PC</source>
        <translation>
            <numerusform>這台電腦上有 %n 個模型</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="87"/>
        <source>%1 on disk · %2 free</source>
        <translation>占用 %1 · 可用 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Off the list</source>
        <translation>移出清單</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="180"/>
        <source>Switch it off</source>
        <translation>關閉離線模式</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="184"/>
        <source>Offline mode is on</source>
        <translation>離線模式已開啟</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="185"/>
        <source>Nothing is downloaded; models on this PC work as always.</source>
        <translation>不會下載任何內容；這台電腦上的模型照常使用。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="186"/>
        <source>HF_HUB_OFFLINE is set for this program: nothing is downloaded.</source>
        <translation>已為本程式設定 HF_HUB_OFFLINE：不會下載任何內容。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="253"/>
        <source>Add a model file</source>
        <translation>加入模型檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="254"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="262"/>
        <source>Add a model folder</source>
        <translation>加入模型資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="272"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="283"/>
        <source>%1 is off the list</source>
        <translation>%1 已移出清單</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="284"/>
        <source>Its files lie in a folder of yours and were not touched.</source>
        <translation>它的檔案在你自己的資料夾裡，沒有變動。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="289"/>
        <source>%1 is being trained</source>
        <translation>%1 正在訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="290"/>
        <source>Stop the training first; then it can be deleted.</source>
        <translation>請先停止訓練，然後才能刪除。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="294"/>
        <source>Delete %1 for good?</source>
        <translation>要永久刪除 %1 嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="296"/>
        <source>%1 become free. Other programs that share the downloads lose it too; runs and adapters stay, but need it to answer.</source>
        <translation>會騰出 %1。共用這些下載的其他程式也會失去它；訓練紀錄和適配器會保留，但回答時需要它。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="299"/>
        <source>%1 become free. Runs and adapters stay, but need it to answer.</source>
        <translation>會騰出 %1。訓練紀錄和適配器會保留，但回答時需要它。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="301"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="303"/>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="317"/>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="318"/>
        <source>%1 are free again.</source>
        <translation>已騰出 %1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="218"/>
        <location filename="../ui/pages/models/models_parts.cpp" line="235"/>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="219"/>
        <source>organisation/name, or an address</source>
        <translation>組織/名稱，或網址</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="220"/>
        <source>Name of the model on the hub</source>
        <translation>模型在網站上的名稱</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="221"/>
        <source>Source</source>
        <translation>下載來源</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="226"/>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="230"/>
        <source>From %1, as the settings say. Only the files that training needs come, each checked.</source>
        <translation>依設定從 %1 下載。只下載訓練需要的檔案，並逐一驗證。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="233"/>
        <source>Only the files that training needs come, each checked. A download can be stopped at any time and goes on later.</source>
        <translation>只下載訓練需要的檔案，並逐一驗證。下載可以隨時停止，之後再繼續。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="236"/>
        <source>Good models to begin with</source>
        <translation>適合入門的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="237"/>
        <source>Downloads</source>
        <translation>下載項目</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="238"/>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="239"/>
        <source>Add a model file or folder of yours</source>
        <translation>新增您自己的模型檔案或資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="240"/>
        <source>Add a file…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="241"/>
        <source>Add a folder…</source>
        <translation>加入資料夾…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="242"/>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="243"/>
        <source>Makes it the model of the next training</source>
        <translation>設為下次訓練的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="244"/>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="245"/>
        <source>Models on this PC</source>
        <translation>這台電腦上的模型</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRows</name>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="89"/>
        <source>More rows like these</source>
        <translation>再來幾筆類似的</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows.cpp" line="91"/>
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n 筆提議等你確認</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="92"/>
        <source>asked in other words; you accept each one</source>
        <translation>換個問法，逐筆由你確認</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Propose…</source>
        <translation>提議…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsCard</name>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="208"/>
        <source>accept a proposed row</source>
        <translation>採納一筆提議</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="228"/>
        <source>accept %n proposed row(s)</source>
        <translation>
            <numerusform>採納 %n 筆提議</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="297"/>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="303"/>
        <source>Each one is shown here first; only what you accept becomes a row.</source>
        <translation>每一筆都先在這裡給你看；只有你採納的才會成為資料。</translation>
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
            <numerusform>提議 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="309"/>
        <source>Stop looking for rows</source>
        <translation>停止尋找資料</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="310"/>
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>提議 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="316"/>
        <source>Accept all %n</source>
        <translation>
            <numerusform>全部採納（%n）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="336"/>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="337"/>
        <source>More rows like these</source>
        <translation>再來幾筆類似的</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="338"/>
        <source>Back to the row (Esc)</source>
        <translation>返回資料列 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="339"/>
        <source>Proposals found</source>
        <translation>已找到的提議</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="357"/>
        <source>Hello, and who are you?</source>
        <translation>你好，請問你是誰呢？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="358"/>
        <source>Would you tell me about yourself?</source>
        <translation>可以說說你自己嗎？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="359"/>
        <source>Whose idea were you?</source>
        <translation>你是誰想出來的？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="16"/>
        <source>The model answers in Chat; this follows.</source>
        <translation>模型正在聊天頁回答，答完就輪到這裡。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="18"/>
        <source>Loading the model: %1 %</source>
        <translation>正在載入模型：%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="23"/>
        <source>Asking about row %1: %2 of %3 found</source>
        <translation>正在問第 %1 筆：已找到 %2 / %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="37"/>
        <source>Stopped; %n found.</source>
        <translation>
            <numerusform>已停止；找到 %n 筆。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="39"/>
        <source>Read each one: only what you accept becomes a row.</source>
        <translation>請逐筆看一看：只有你採納的才會成為資料。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="43"/>
        <source>%n found; the list has no more for these rows.</source>
        <translation>
            <numerusform>找到 %n 筆；內建問法裡沒有更多了。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="44"/>
        <source>The list has nothing for these rows. It knows questions about who it is, its name, maker, work, abilities and origin, and greetings; let a model word the others.</source>
        <translation>內建問法裡沒有適合這些列的。它只收錄身分、名字、作者、工作、本領、來歷和問候一類的問題；其他問題請讓模型來換問法。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="52"/>
        <source>%n found.</source>
        <translation>
            <numerusform>找到 %n 筆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="53"/>
        <source>%n more line(s) were no new question.</source>
        <translation>
            <numerusform>另有 %n 行不是新問題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="54"/>
        <source>Nothing that can be used came: %n line(s) were no new question. A larger model does better.</source>
        <translation>
            <numerusform>沒有能用的：%n 行都不是新問題。換大一些的模型會更好。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="57"/>
        <source>Nothing came. Rows need a question and an answer; a larger model does better.</source>
        <translation>什麼都沒有得到。資料列要有問題和回答；換大一些的模型會更好。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsForm</name>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="177"/>
        <source>Chosen rows (%1)</source>
        <translation>選取的列（%1）</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="178"/>
        <source>All rows (%1)</source>
        <translation>全部列（%1）</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="196"/>
        <source>Write a row first: a question and its answer.</source>
        <translation>請先寫一筆：一個問題和它的回答。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="200"/>
        <source>Choose a model in the bar at the top first.</source>
        <translation>請先在頂端選擇一個模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="208"/>
        <source>Write the address of the server first.</source>
        <translation>請先填寫伺服器位址。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="209"/>
        <source>The address can&apos;t be read. It looks like http://localhost:11434/v1.</source>
        <translation>位址寫得不對。應該像 http://localhost:11434/v1 這樣。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>Built-in wordings</source>
        <translation>內建問法</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>who it is, name, maker…; Chinese and English</source>
        <translation>身分、名字、作者等；中文和英文</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="249"/>
        <source>The loaded model</source>
        <translation>已載入的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="250"/>
        <source>choose a model at the top</source>
        <translation>請在頂端選擇模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="252"/>
        <source>%1 is loaded first</source>
        <translation>會先載入 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>A model on a server</source>
        <translation>伺服器上的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>Ollama, LM Studio, anneal api, a service</source>
        <translation>Ollama、LM Studio、anneal api 或線上服務</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="267"/>
        <source>The questions of these rows are sent to %1, their answers are not.</source>
        <translation>這些列的問題會傳給 %1，回答不會。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="269"/>
        <source>Over http:// others on the way can read them, and the key.</source>
        <translation>用 http:// 時，途中的其他人能看到這些問題和金鑰。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="271"/>
        <source>Without a model&apos;s name the first that the server has is asked.</source>
        <translation>不填模型名稱時，會問伺服器上的第一個模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="280"/>
        <source>Who words them</source>
        <translation>由誰來換問法</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="281"/>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="282"/>
        <source>Address of the server</source>
        <translation>伺服器位址</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="284"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="285"/>
        <source>Name of the model on the server</source>
        <translation>伺服器上的模型名稱</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="286"/>
        <source>the first it has</source>
        <translation>第一個模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="287"/>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="288"/>
        <source>Key for the server</source>
        <translation>伺服器的金鑰</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="289"/>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="290"/>
        <source>Keep the key on this computer</source>
        <translation>在這台電腦上儲存金鑰</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="291"/>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="292"/>
        <source>How many rows to propose</source>
        <translation>提議多少筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="293"/>
        <source>Like which rows</source>
        <translation>參照哪些列</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NamesCard</name>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="67"/>
        <source>Who should the model be?</source>
        <translation>要讓模型成為誰？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/names_card.cpp" line="68"/>
        <source>%n row(s) still say {{name}} or {{author}}; the model would repeat them letter for letter.</source>
        <translation>
            <numerusform>還有 %n 筆資料寫著 {{name}} 或 {{author}}；模型會一字不差地說出來。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="71"/>
        <source>Name, such as Biscuit</source>
        <translation>名字，例如 餅乾</translation>
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
        <translation>填入</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="76"/>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NavBar</name>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="236"/>
        <source>Make</source>
        <translation>製作</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="237"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="244"/>
        <source>A training is running</source>
        <translation>訓練進行中</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="249"/>
        <source>Programs can ask a model</source>
        <translation>其他程式可以向模型提問</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="259"/>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="204"/>
        <source>Train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="206"/>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="208"/>
        <source>Runs</source>
        <translation>訓練紀錄</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="210"/>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="212"/>
        <source>Evaluate</source>
        <translation>評估</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="214"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="216"/>
        <source>Serve</source>
        <translation>服務</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="218"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="220"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="224"/>
        <source>Help</source>
        <translation>說明</translation>
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
        <translation>參考答案有多少按同樣的順序出現在回答裡（ROUGE-L，百分比）</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="169"/>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="171"/>
        <source>Reference</source>
        <translation>參考答案</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="173"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="175"/>
        <source>Base model</source>
        <translation>基礎模型</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="177"/>
        <source>Alike, %</source>
        <translation>相似度 %</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="179"/>
        <source>No.</source>
        <translation>編號</translation>
    </message>
</context>
<context>
    <name>anneal::ui::PreviewCard</name>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="97"/>
        <source>%1 of %2 rows</source>
        <translation>前 %1 筆，共 %2 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="128"/>
        <source>Row %1</source>
        <translation>第 %1 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="142"/>
        <source>Reading the model&apos;s tokenizer…</source>
        <translation>正在讀取模型的分詞器…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/preview_card.cpp" line="164"/>
        <source>Row %1: %2 tokens, %3 learned, %n cut off</source>
        <translation>
            <numerusform>第 %1 筆：%2 個 token，學習 %3 個，截掉 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="166"/>
        <source>Row %1: %2 tokens, %3 learned</source>
        <translation>第 %1 筆：%2 個 token，學習 %3 個</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="173"/>
        <source>Green is learned, grey is only read, struck through is cut off. Chat template %1, at most %2 tokens a row.</source>
        <translation>綠色是要學習的，灰色只讀不學，刪除線表示會截掉。對話範本 %1，每筆最多 %2 個 token。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="180"/>
        <source>First rows</source>
        <translation>前幾筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="181"/>
        <source>How the rows are shown</source>
        <translation>資料的顯示方式</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>What the model sees</source>
        <translation>模型看到的內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="185"/>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="186"/>
        <source>Edit the data set</source>
        <translation>編輯資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="187"/>
        <source>The first rows as a conversation</source>
        <translation>以對話顯示的前幾筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="188"/>
        <source>The first rows as tokens</source>
        <translation>以 token 顯示的前幾筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="189"/>
        <source>Close the preview</source>
        <translation>關閉預覽</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProbeReview</name>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="97"/>
        <source>Row %1 of %2: the next training learns it.</source>
        <translation>已存為 %2 的第 %1 筆，下次訓練就會學到。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="98"/>
        <source>Row %1 of the new data set %2: choose that set as well for the next training, or copy the row into yours.</source>
        <translation>已存為新資料集 %2 的第 %1 筆：下次訓練請同時選上它，或把這一筆複製到你的資料集。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="119"/>
        <source>The row is taken away again.</source>
        <translation>已移除這筆資料。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProposalItem</name>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="140"/>
        <source>from a row that is gone</source>
        <translation>原來的列已不在</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="141"/>
        <source>like row %1</source>
        <translation>參照第 %1 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="147"/>
        <source>Accept</source>
        <translation>採納</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="149"/>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="150"/>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>What is asked</source>
        <translation>要問的內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Write the answer here</source>
        <translation>在這裡寫回答</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QualityPanel</name>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="29"/>
        <source>as good as the original</source>
        <translation>和原模型一樣好</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="31"/>
        <source>hardly different</source>
        <translation>幾乎沒有差別</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="33"/>
        <source>slightly different</source>
        <translation>略有差別</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="37"/>
        <source>clearly different</source>
        <translation>明顯不同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="44"/>
        <source>%1 answers your rows as the model itself does.</source>
        <translation>%1 對你的資料，回答與模型本身一樣。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="46"/>
        <source>%1 answers your rows almost as the model itself does; you will hardly notice.</source>
        <translation>%1 對你的資料，回答幾乎與模型本身一樣；你很難察覺差別。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="50"/>
        <source>%1 chooses another word now and then. Try some questions before you rely on it.</source>
        <translation>%1 偶爾會選用別的詞。正式使用前，先試幾個問題。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="56"/>
        <source>%1 forgets part of what was trained. A larger type is better.</source>
        <translation>%1 會忘掉一部分學到的內容。選更大的類型比較好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="166"/>
        <source>What each type loses</source>
        <translation>每種類型的損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="167"/>
        <source>Each type is tried on the answers of your own rows and held against the model as it is. Click a line to choose its type.</source>
        <translation>每種類型都用你自己資料中的回答測試，並與未量化的模型比較。按一下某一列即可選用該類型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Type</source>
        <translation>類型</translation>
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
        <translation>選詞相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>In words</source>
        <translation>評語</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="172"/>
        <source>By how much the log-probability of an answer&apos;s token differs on average</source>
        <translation>回答中每個 token 的對數機率平均相差多少</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="174"/>
        <source>How often the likeliest next token is the same</source>
        <translation>最可能的下一個 token 有多常相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="175"/>
        <source>Size and loss of each type</source>
        <translation>每種類型的大小與損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="176"/>
        <source>Stop measuring</source>
        <translation>停止測量</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="178"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="201"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="232"/>
        <source>Measuring: %1 %</source>
        <translation>正在測量：%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="236"/>
        <source>Measured over %1 tokens of the answers in %2 rows.</source>
        <translation>已在 %2 筆資料的回答中測量 %1 個 token。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="239"/>
        <source>Weighted by those rows.</source>
        <translation>已依這些資料加權。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="250"/>
        <source>about %1 s left</source>
        <translation>大約剩 %1 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="251"/>
        <source>about %1 min left</source>
        <translation>大約剩 %1 分鐘</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QuestionsCard</name>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="78"/>
        <location filename="../ui/pages/train/questions_card.cpp" line="85"/>
        <source>Questions while it trains</source>
        <translation>訓練時的提問</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="80"/>
        <source>The model answers these before the first update and at every checkpoint, so that you see how the answers change. One question a line, at most %1. Without any, the first rows of the data set are asked. Trained on plain text it goes on from them as texts; a reward model scores the two answers that the data set has for them.</source>
        <translation>模型會在第一次更新前和每個檢查點回答這些問題，方便看出回答如何變化。每行一個問題，最多 %1 個。留空時，用資料集的前幾筆提問。以純文字訓練時，模型會把它們當作開頭接著寫；獎勵模型則替資料集中對應的兩個回答評分。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="86"/>
        <source>Who are you?</source>
        <translation>你是誰？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="87"/>
        <source>Ask the first rows</source>
        <translation>改用前幾筆提問</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="88"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="90"/>
        <source>The first rows are asked</source>
        <translation>使用前幾筆提問</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/questions_card.cpp" line="91"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::QueueCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/queue_card.cpp" line="123"/>
        <source>%n run(s) wait</source>
        <translation>
            <numerusform>%n 個訓練在排隊</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="133"/>
        <source>Start the first</source>
        <translation>開始第一個</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="134"/>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="135"/>
        <source>Drag to change the order</source>
        <translation>拖曳可調整順序</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="136"/>
        <source>Runs that wait</source>
        <translation>排隊的訓練</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RecommendedCard</name>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="51"/>
        <source>Small, and speaks Chinese and English well: good to begin with.</source>
        <translation>小巧，中英文都說得好，適合入門。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="53"/>
        <source>Better answers in Chinese and English, for a PC with more memory.</source>
        <translation>中英文回答更好，適合記憶體較多的電腦。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="55"/>
        <source>Newer and small; can think before it answers.</source>
        <translation>較新而小巧，可以先思考再回答。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="57"/>
        <source>Newer; thinks before it answers, in Chinese and English.</source>
        <translation>較新，用中英文先思考再回答。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="59"/>
        <source>Reasons step by step, strong in mathematics.</source>
        <translation>逐步推理，擅長數學。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="61"/>
        <source>The smallest: trains in minutes on any PC, English only.</source>
        <translation>最小：任何電腦幾分鐘就能訓練，只會英文。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="63"/>
        <source>Still quick to train, better English.</source>
        <translation>訓練仍然很快，英文更好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="64"/>
        <source>The best answers here; needs a strong PC.</source>
        <translation>這裡回答最好的，需要效能強的電腦。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="87"/>
        <source>Trains here</source>
        <translation>這台電腦可訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="90"/>
        <source>Trains here in 4 bits</source>
        <translation>這台電腦可用 4 位元訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="95"/>
        <source>Trains when other programs are closed</source>
        <translation>關閉其他程式後可訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="98"/>
        <source>Too large for this PC</source>
        <translation>對這台電腦太大</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="101"/>
        <source>Training takes at least %1 of memory, in 4 bits %2.</source>
        <translation>訓練至少需要 %1 記憶體，4 位元時 %2。</translation>
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
        <translation>%1 參數 · %2 · %3 · %4</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="114"/>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="118"/>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="122"/>
        <source>Downloading</source>
        <translation>正在下載</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="126"/>
        <source>On this PC</source>
        <translation>在這台電腦上</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ReplaceBar</name>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="79"/>
        <location filename="../ui/pages/data/replace_bar.cpp" line="80"/>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="81"/>
        <source>Match case</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="82"/>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="83"/>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="84"/>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowDelegate</name>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="90"/>
        <source>No question</source>
        <translation>缺少問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="96"/>
        <source>No answer</source>
        <translation>缺少回答</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowEditor</name>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row %1</source>
        <translation>第 %1 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row</source>
        <translation>資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="215"/>
        <source>This row can&apos;t be edited here and stays as it is in the file. %1</source>
        <translation>這一筆不能在這裡編輯，在檔案中保持原樣。%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="248"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="253"/>
        <source>The better answer</source>
        <translation>較好的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="255"/>
        <source>The model should not answer</source>
        <translation>模型不應這樣回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="311"/>
        <source>add a turn</source>
        <translation>新增一輪</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>remove a turn</source>
        <translation>刪除一輪</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>change a turn</source>
        <translation>更改一輪</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="365"/>
        <source>System prompt</source>
        <translation>系統提示詞</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <source>Empty: the template&apos;s own</source>
        <translation>留空：使用範本自帶的內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>What is asked</source>
        <translation>問什麼</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="363"/>
        <source>Extra input</source>
        <translation>額外輸入</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <source>Text that belongs to the question</source>
        <translation>屬於問題的文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>Chat</source>
        <translation>對話</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="254"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <source>The model should answer</source>
        <translation>模型應該這樣回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="140"/>
        <source>mark the answer</source>
        <translation>標記回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>Write the answer here</source>
        <translation>在這裡寫回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>The worse answer</source>
        <translation>較差的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="352"/>
        <source>This is a good answer</source>
        <translation>這是好的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="353"/>
        <source>Turn</source>
        <translation>一輪對話</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="355"/>
        <source>Goes on with the conversation: question and answer become earlier turns</source>
        <translation>繼續對話：問題和回答變成之前的輪次</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>What the model sees</source>
        <translation>模型看到的內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="358"/>
        <source>The row as it stands in the file</source>
        <translation>檔案中的這一筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="359"/>
        <source>How the row is shown</source>
        <translation>這筆資料的顯示方式</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="212"/>
        <source>Choose a row in the table to edit it here.</source>
        <translation>在表格中選一筆資料，就能在這裡編輯。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowTokens</name>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="60"/>
        <source>Without an answer the row is left out of training.</source>
        <translation>沒有回答的資料不會用於訓練。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="62"/>
        <source>Training leaves this row out; the checks say why.</source>
        <translation>訓練會略過這一筆；原因見檢查。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="90"/>
        <source>%1 tokens, %2 of them learned (green); grey is only read.</source>
        <translation>%1 個 token，其中學習 %2 個（綠色）；灰色只讀不學。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="96"/>
        <source>The row as tokens</source>
        <translation>以 token 顯示這筆資料</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunAnswers</name>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="122"/>
        <source>This run&apos;s answers were not checked: the check comes at the end of a training whose rows have one right answer each.</source>
        <translation>這次訓練沒有檢查過回答：每筆資料各有一個正確回答的訓練，結束時才會檢查。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="124"/>
        <source>Verdict and answers</source>
        <translation>結論和回答</translation>
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
        <translation>，位於 %1</translation>
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
        <translation>預覽指令</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="247"/>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="248"/>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="249"/>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="250"/>
        <source>Chat with it</source>
        <translation>和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="251"/>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="252"/>
        <source>Change settings</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="253"/>
        <source>New run</source>
        <translation>新的訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="254"/>
        <source>See what to do</source>
        <translation>看看怎麼做</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="255"/>
        <source>Back to the run</source>
        <translation>回到訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="256"/>
        <source>Saved as</source>
        <translation>儲存為</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="257"/>
        <source>Save the runs elsewhere</source>
        <translation>把訓練結果儲存到別處</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="258"/>
        <source>Change the name of the run</source>
        <translation>變更訓練名稱</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="259"/>
        <location filename="../ui/pages/train/run_bar.cpp" line="260"/>
        <source>Name of the run</source>
        <translation>訓練名稱</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="261"/>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunComparePanel</name>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="123"/>
        <source>Final loss</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="124"/>
        <source>Updates</source>
        <translation>更新次數</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="128"/>
        <source>%n setting(s) are the same</source>
        <translation>
            <numerusform>%n 項設定相同</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="132"/>
        <source>One of these folders does not tell its settings.</source>
        <translation>其中一個資料夾沒有記下設定。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="134"/>
        <source>All settings are the same.</source>
        <translation>所有設定都相同。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="136"/>
        <source>Only this setting differs, so it is the likely reason: %1.</source>
        <translation>只有這項設定不同，原因很可能就是它：%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="145"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="146"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="154"/>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="147"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="151"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="147"/>
        <source>Held-out</source>
        <translation>驗證</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="148"/>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="149"/>
        <source>log</source>
        <translation>對數</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="150"/>
        <source>Logarithmic scale</source>
        <translation>對數刻度</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="152"/>
        <source>None of these runs has such a curve.</source>
        <translation>這些訓練都沒有這條曲線。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunDelegate</name>
    <message>
        <location filename="../ui/pages/runs/run_delegate.cpp" line="176"/>
        <source>Name of the run</source>
        <translation>訓練名稱</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunDetailsPanel</name>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="151"/>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="149"/>
        <source>What is shown of the run</source>
        <translation>要顯示的內容</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="150"/>
        <source>Settings that differ from the defaults</source>
        <translation>與預設值不同的設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="152"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="153"/>
        <source>No losses were written yet, so there is no curve.</source>
        <translation>還沒有寫入損失，所以沒有曲線。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="154"/>
        <source>This folder does not tell its settings, or all are at their defaults.</source>
        <translation>這個資料夾沒有記下設定，或全部都是預設值。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="156"/>
        <source>No results yet: they are written when a run ends.</source>
        <translation>還沒有結果，訓練結束時才會寫入。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="157"/>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunModel</name>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="26"/>
        <source>Running</source>
        <translation>訓練中</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="27"/>
        <source>Running, %1 %</source>
        <translation>訓練中，%1%</translation>
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
        <translation>中斷於 %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="35"/>
        <source>Broke off</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="230"/>
        <source>Checkpoint %1</source>
        <translation>檢查點 %1</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="232"/>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="62"/>
        <source>Run</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="64"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="66"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="68"/>
        <source>Loss curve</source>
        <translation>損失曲線</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="70"/>
        <source>Loss</source>
        <translation>損失</translation>
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
        <translation>更新次數</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="76"/>
        <source>When</source>
        <translation>時間</translation>
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
        <translation>未儲存：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="92"/>
        <source>Saved in the run&apos;s folder (notes.md)</source>
        <translation>已儲存在訓練資料夾 (notes.md)</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="93"/>
        <source>Saves by itself, in the run&apos;s folder (notes.md)</source>
        <translation>自動儲存在訓練資料夾 (notes.md)</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="106"/>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="107"/>
        <source>What did you try, and what came of it?</source>
        <translation>試了什麼，結果如何？</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunPill</name>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="67"/>
        <source>%1 is paused</source>
        <translation>%1 已暫停</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="70"/>
        <location filename="../app/studio/screenshots.cpp" line="156"/>
        <source>Training %1, %2 left</source>
        <translation>正在訓練 %1，剩餘 %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="72"/>
        <source>Training %1</source>
        <translation>正在訓練 %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="73"/>
        <source>Show the training</source>
        <translation>顯示訓練</translation>
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
        <translation>%1 輪</translation>
    </message>
    <message>
        <location filename="../ui/models/run_queue.cpp" line="164"/>
        <source>%1, place %2 in the queue, %3</source>
        <translation>%1，佇列第 %2 位，%3</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunStage</name>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="130"/>
        <source>Preparing…</source>
        <translation>正在準備…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Reading the model</source>
        <translation>讀取模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Checking the rows</source>
        <translation>檢查資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>The first update</source>
        <translation>第一次更新</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="153"/>
        <source>Step</source>
        <translation>步數</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="154"/>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="155"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="155"/>
        <source>was %1</source>
        <translation>起初 %1</translation>
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
        <translation>剩餘時間</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>h</source>
        <translation>小時</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunSummaryCard</name>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="35"/>
        <source>Prepare the next run</source>
        <translation>準備下一次訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="51"/>
        <source>%1, %2 + %3 rows</source>
        <translation>%1，%2 + %3 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="54"/>
        <source>%1, %2 rows</source>
        <translation>%1，%2 筆</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="56"/>
        <source>My own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="59"/>
        <source>Identity</source>
        <translation>身分</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="61"/>
        <source>Q and A</source>
        <translation>問答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="63"/>
        <source>Style</source>
        <translation>風格</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="73"/>
        <source>Data set</source>
        <translation>資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="74"/>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="77"/>
        <source>Batch × accumulation</source>
        <translation>批次 × 累積</translation>
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
        <translation>秩 %1，縮放係數 %2</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunView</name>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="185"/>
        <source>%1: %2 The Runs page has its answers.</source>
        <translation>%1：%2 回答在「訓練紀錄」頁。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view_history.cpp" line="32"/>
        <source>%1, of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="232"/>
        <source>Goes on from step %1</source>
        <translation>從第 %1 步繼續</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="236"/>
        <source>%1 updates on %2 rows, %3 numbers trained of %4</source>
        <translation>以 %2 筆資料更新 %1 次；%4 個參數中訓練 %3 個</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="240"/>
        <source>%1, %2, template %3</source>
        <translation>%1，%2，對話範本 %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="244"/>
        <source>%n row(s) cut</source>
        <translation>
            <numerusform>%n 筆被截斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="246"/>
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n 筆未使用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="265"/>
        <source>step %1, loss %2</source>
        <translation>第 %1 步，損失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="291"/>
        <source>step %1, held-out loss %2</source>
        <translation>第 %1 步，驗證損失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="293"/>
        <source>step %1, held-out loss of %3: %2</source>
        <translation>第 %1 步，%3 的驗證損失：%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="296"/>
        <source>step %1, right tokens %2 %</source>
        <translation>第 %1 步，正確 token %2%</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="306"/>
        <source>checkpoint saved at step %1</source>
        <translation>已在第 %1 步儲存檢查點</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="316"/>
        <source>saving</source>
        <translation>正在儲存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="324"/>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="328"/>
        <source>Stopped at step %1 of %2</source>
        <translation>已停在第 %1 / %2 步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="332"/>
        <source>Asking the training questions…</source>
        <translation>正在詢問訓練問題…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="389"/>
        <source>Change settings</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="393"/>
        <source>Lower the rate to %1 and go on from step %2</source>
        <translation>學習率降到 %1，從第 %2 步繼續</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="395"/>
        <source>Lower the rate to %1 and start again</source>
        <translation>學習率降到 %1，重新開始</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="398"/>
        <source>Use %1 at a time and start again</source>
        <translation>改為每次 %1 筆，重新開始</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="420"/>
        <location filename="../ui/pages/train/run_view.cpp" line="421"/>
        <source>Log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="422"/>
        <location filename="../ui/pages/train/run_view.cpp" line="423"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="424"/>
        <source>Back to the verdict</source>
        <translation>回到訓練結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="425"/>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="430"/>
        <source>Still falling at the end</source>
        <translation>結束時仍在下降</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="431"/>
        <source>At the end: step %1, loss %2</source>
        <translation>結束時：第 %1 步，損失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="435"/>
        <source>%1 updates in %2, %3 tokens/s</source>
        <translation>更新 %1 次，花了 %2，%3 token/秒</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_texts.cpp" line="23"/>
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 筆訓練紀錄</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="25"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="26"/>
        <source>%1 of %2</source>
        <translation>%2中的 %1 筆</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="64"/>
        <source>Comparing %n run(s)</source>
        <translation>
            <numerusform>正在比較 %n 筆訓練紀錄</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="65"/>
        <source>Tick one more to compare</source>
        <translation>再勾選一筆就能比較</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Train more</source>
        <translation>再多訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="122"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="218"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="133"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="159"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="184"/>
        <source>%1 is being trained</source>
        <translation>%1 正在訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="134"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="160"/>
        <source>It can be renamed when it has ended.</source>
        <translation>訓練結束後才能重新命名。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="163"/>
        <source>There is a %1 already</source>
        <translation>已經有 %1 了</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="164"/>
        <source>%1 keeps its name. Choose another one.</source>
        <translation>%1 沒有改名。請選擇其他名稱。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="167"/>
        <source>A folder can&apos;t have that name</source>
        <translation>資料夾不能用這個名稱</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="168"/>
        <source>A name can&apos;t be empty, begin with a dot, or hold / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>名稱不能空白、不能以點開頭，也不能包含 / \ : * ? &quot; &lt; &gt; |。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="185"/>
        <source>Stop it first; then it can be deleted.</source>
        <translation>請先停止訓練，然後才能刪除。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="188"/>
        <source>Delete %1?</source>
        <translation>要刪除 %1 嗎？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="189"/>
        <source>Its %1, with %n checkpoint(s), go to the trash.</source>
        <translation>
            <numerusform>共 %1，連同 %n 個檢查點，會移到資源回收筒。</numerusform>
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
        <translation>刪除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="216"/>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="153"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="220"/>
        <source>%1 is in the trash</source>
        <translation>%1 已移到資源回收筒</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="221"/>
        <source>The system&apos;s trash keeps it until it is emptied.</source>
        <translation>清空系統的資源回收筒之前都會保留。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="229"/>
        <source>This place has no trash</source>
        <translation>這個位置沒有資源回收筒</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="230"/>
        <source>%1 can only be deleted for good.</source>
        <translation>%1 只能永久刪除。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="231"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="233"/>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="238"/>
        <source>Not everything could be deleted</source>
        <translation>有些內容無法刪除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="247"/>
        <source>%1 could not be put back</source>
        <translation>無法還原 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="248"/>
        <source>Its place is taken, or the trash was emptied.</source>
        <translation>原本的位置已被占用，或資源回收筒已清空。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="33"/>
        <source>Name, model, data set or note</source>
        <translation>名稱、模型、資料集或筆記</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="34"/>
        <source>Search the runs</source>
        <translation>搜尋訓練紀錄</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="35"/>
        <source>Runs</source>
        <translation>訓練紀錄</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="36"/>
        <source>No run matches these words.</source>
        <translation>沒有符合的訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="37"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="38"/>
        <source>Untick all runs</source>
        <translation>取消所有勾選</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="39"/>
        <source>Chat with it</source>
        <translation>和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="40"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="41"/>
        <source>More actions</source>
        <translation>更多動作</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="42"/>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="43"/>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="46"/>
        <source>No runs yet</source>
        <translation>還沒有訓練紀錄</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="47"/>
        <source>Every training leaves a run here, with its curve, its settings and its checkpoints. Start the first one on the Train page.</source>
        <translation>每次訓練都會在這裡留下紀錄，包含曲線、設定和檢查點。到「訓練」頁開始第一次訓練。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="51"/>
        <source>Go to Train</source>
        <translation>前往訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_sample.cpp" line="142"/>
        <source>Learned its name well. Next: more wordings.</source>
        <translation>名字記得很牢。下一步：更多問法。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="152"/>
        <source>%1 no longer waits.</source>
        <translation>%1 已移出佇列。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="157"/>
        <source>The queue can&apos;t be kept</source>
        <translation>無法儲存佇列</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SamplingPanel</name>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="228"/>
        <source>Answer settings</source>
        <translation>回答設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="229"/>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="230"/>
        <source>System prompt (optional)</source>
        <translation>系統提示詞（選填）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="231"/>
        <source>Best left empty: leave it out here when training had none.</source>
        <translation>最好留空：訓練時沒有用，這裡就不要寫。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="232"/>
        <source>System prompt</source>
        <translation>系統提示詞</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="233"/>
        <source>Think first</source>
        <translation>先思考</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="234"/>
        <source>It reasons before it answers: better, but slower</source>
        <translation>先推理再回答：比較好，但較慢</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Lower is steadier; 0 repeats itself exactly</source>
        <translation>越低越穩定；0 表示每次完全相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Only the likeliest words, up to this share</source>
        <translation>只從最可能的詞中挑選，累計到這個比例為止</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>At most this many words to pick from; 0 = all</source>
        <translation>最多從這麼多個詞中挑選；0 = 全部</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Repetition penalty</source>
        <translation>重複懲罰</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Above 1, it repeats words less</source>
        <translation>大於 1 時，比較不會重複用詞</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>Maximum new tokens</source>
        <translation>最大新增 token 數</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>The longest answer it may give</source>
        <translation>回答的長度上限</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="240"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="242"/>
        <source>Generation seed</source>
        <translation>生成種子</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="241"/>
        <source>Random each time</source>
        <translation>每次隨機</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="243"/>
        <source>Locked, the same question gets the same answer</source>
        <translation>鎖定後，同樣的問題會得到同樣的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="252"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="254"/>
        <source>Stop words</source>
        <translation>停止詞</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="253"/>
        <source>One a line</source>
        <translation>每行一個</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="255"/>
        <source>The answer ends before one of these</source>
        <translation>遇到其中之一，回答就在它前面結束</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="256"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="257"/>
        <source>Leaves out words less likely than this share of the likeliest; 0 = off</source>
        <translation>去掉機率低於最高機率這一比例的詞；0 = 關閉</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Only words about as surprising as usual; 1 = off</source>
        <translation>只用意外程度適中的詞；1 = 關閉</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="259"/>
        <source>No repeated runs of</source>
        <translation>禁止重複的連續長度</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="260"/>
        <source>A run of this many tokens comes only once; 0 = off</source>
        <translation>這麼多個連續的 token 只出現一次；0 = 關閉</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>Minimum new tokens</source>
        <translation>最小新增 token 數</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>It can&apos;t stop before</source>
        <translation>在此之前不會停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="262"/>
        <source>Beams</source>
        <translation>束搜尋寬度</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="263"/>
        <source>Looks at this many answers at once and keeps the likeliest; 1 = off. The text comes at the end</source>
        <translation>同時考慮這麼多個回答，保留最可能的；1 = 關閉。文字最後才出現</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="265"/>
        <source>Length penalty</source>
        <translation>長度懲罰</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="266"/>
        <source>With beams: above 0 prefers longer answers, below 0 shorter</source>
        <translation>用於束搜尋：大於 0 偏長，小於 0 偏短</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="267"/>
        <source>Show special tokens</source>
        <translation>顯示特殊 token</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="268"/>
        <source>The marks of the template, as the model writes them</source>
        <translation>模型寫出的範本標記</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="269"/>
        <source>Answers as plain text</source>
        <translation>回答顯示為純文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="270"/>
        <source>Exactly as the model wrote them: marks such as **, # or &lt;b&gt; are shown instead of being turned into bold text, headings and tables</source>
        <translation>與模型寫的完全一樣：**、#、&lt;b&gt; 等記號照原樣顯示，不變成粗體、標題和表格</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>Fewer settings</source>
        <translation>收起設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>More settings</source>
        <translation>更多設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="288"/>
        <source>Seed is locked: press for a random one each time</source>
        <translation>種子已鎖定：按一下改為每次隨機</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="289"/>
        <source>Lock a seed</source>
        <translation>鎖定種子</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SaveRowBar</name>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="168"/>
        <source>New data set</source>
        <translation>新資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="206"/>
        <source>Saving the row…</source>
        <translation>正在儲存資料…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="209"/>
        <source>Saved as row %1 of</source>
        <translation>已存為第 %1 筆，資料集：</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="213"/>
        <source>The row was taken out of %1 again.</source>
        <translation>已從 %1 取回這筆資料。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="216"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="217"/>
        <source>Show the row</source>
        <translation>顯示這筆資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="218"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="219"/>
        <source>Data set</source>
        <translation>資料集</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServeChatCard</name>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="130"/>
        <source>%1 can sign in now.</source>
        <translation>%1 現在可以登入了。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="138"/>
        <source>There is an account called %1 already.</source>
        <translation>已經有名為 %1 的帳號。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="140"/>
        <source>A name has 1 to 40 characters.</source>
        <translation>名字的長度為 1 到 40 個字元。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="142"/>
        <source>The password needs at least 8 characters.</source>
        <translation>密碼至少要有 8 個字元。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="174"/>
        <source>Hello, I am Biscuit.</source>
        <translation>你好，我是餅乾。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="181"/>
        <source>Chat page</source>
        <translation>聊天網頁</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="182"/>
        <source>A web page where people talk to it</source>
        <translation>讓大家和它聊天的網頁</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="183"/>
        <source>For family and friends, on a computer or a phone. Everybody signs in and has conversations of their own, which stay on this computer.</source>
        <translation>給家人和朋友在電腦或手機上使用。每個人登入後都有自己的對話，對話只留在這台電腦上。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="185"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="186"/>
        <source>Greeting</source>
        <translation>歡迎詞</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="187"/>
        <source>Stands above an empty chat</source>
        <translation>顯示在空白聊天的上方</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="188"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="189"/>
        <source>Persona (system prompt)</source>
        <translation>角色設定（系統提示詞）</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="190"/>
        <source>Empty: as it was trained</source>
        <translation>留空：與訓練時相同</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="191"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="197"/>
        <source>Add a person</source>
        <translation>新增使用者</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="192"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="193"/>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="195"/>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="196"/>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="198"/>
        <source>Open the chat page</source>
        <translation>開啟聊天網頁</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServePage</name>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="184"/>
        <source>Serve</source>
        <translation>服務</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="185"/>
        <source>What answers</source>
        <translation>由誰回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="186"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="193"/>
        <source>Who may ask</source>
        <translation>誰可以提問</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="187"/>
        <source>Choose a model or a run</source>
        <translation>選擇模型或訓練結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="188"/>
        <source>Model or run</source>
        <translation>模型或訓練結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="189"/>
        <source>No model yet.</source>
        <translation>還沒有模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="191"/>
        <source>A training is running: answers and training share the processor.</source>
        <translation>正在訓練：回答和訓練共用處理器。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>This computer</source>
        <translation>本機</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>The network</source>
        <translation>網路</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="195"/>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="196"/>
        <source>The number in the address. Another one if this is taken.</source>
        <translation>位址中的數字；被占用時換一個。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="197"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="198"/>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="199"/>
        <source>New key</source>
        <translation>新金鑰</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="200"/>
        <source>Whoever knows it may ask: as Authorization: Bearer, or in the address as /key/…/answer. It is sent unencrypted: for the internet, put a proxy with TLS in front.</source>
        <translation>知道它的人就可以提問：放在 Authorization: Bearer 裡，或寫在位址中，如 /key/…/answer。它以明文傳送：要用於網際網路，請在前面加上具 TLS 的代理。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="25"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>最終結果 · 損失 0.09 · 今天 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="36"/>
        <location filename="../ui/pages/serve_page.cpp" line="144"/>
        <source>Other computers reach it by this computer&apos;s address.</source>
        <translation>其他電腦透過本機位址存取它。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="37"/>
        <location filename="../ui/pages/serve_page.cpp" line="145"/>
        <source>Programs on this computer; the network can&apos;t reach it.</source>
        <translation>僅限本機上的程式；網路無法存取。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="42"/>
        <location filename="../ui/pages/serve_page.cpp" line="197"/>
        <source>Pressing the button opens the list of models</source>
        <translation>按下按鈕會開啟模型清單</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="196"/>
        <source>Nothing is chosen yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="190"/>
        <source>Ready to serve</source>
        <translation>可以開始服務</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="198"/>
        <source>Choose a model</source>
        <translation>選擇模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="192"/>
        <source>Start serving</source>
        <translation>開始服務</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="48"/>
        <location filename="../ui/pages/serve_page.cpp" line="205"/>
        <source>Reading the model, %1 %</source>
        <translation>正在讀取模型，%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="57"/>
        <location filename="../ui/pages/serve_page.cpp" line="180"/>
        <source>%1 answers</source>
        <translation>%1 正在應答</translation>
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
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="193"/>
        <source>Open in the browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="197"/>
        <source>Copy the request</source>
        <translation>複製請求</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="198"/>
        <source>Copy the address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="199"/>
        <source>Ask it</source>
        <translation>向它提問</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="201"/>
        <source>Tutorial</source>
        <translation>教學</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="202"/>
        <source>Kind of request</source>
        <translation>請求的形式</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="203"/>
        <source>A request to copy</source>
        <translation>可複製的請求</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="204"/>
        <source>Requests that were answered</source>
        <translation>已應答的請求</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="205"/>
        <source>None yet. Paste the request above into a terminal.</source>
        <translation>還沒有。把上面的請求貼到終端機試試。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="225"/>
        <source>Reading the model</source>
        <translation>正在讀取模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="226"/>
        <source>It takes requests as soon as it is there.</source>
        <translation>讀取完成後即可接受請求。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="229"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="230"/>
        <source>Answers that are under way come to their end first.</source>
        <translation>正在產生的回答會先完成。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="236"/>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="244"/>
        <source>Nobody can ask it yet</source>
        <translation>還沒有人能向它提問</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="245"/>
        <source>Started, it answers other programs: those written for OpenAI&apos;s service, and the tutorial&apos;s own call. Nothing leaves this computer unless you open it to the network.</source>
        <translation>啟動後，它會回答其他程式：為 OpenAI 服務撰寫的程式，以及教學裡的呼叫。除非你向網路開放，否則任何內容都不會離開本機。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="256"/>
        <source>%1 answers</source>
        <translation>%1 正在應答</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="257"/>
        <source>Every computer of your network may ask, with the key.</source>
        <translation>你的網路中的每台電腦都可以憑金鑰提問。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="258"/>
        <source>Only programs on this computer may ask.</source>
        <translation>只有本機上的程式可以提問。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="261"/>
        <source>Who are you?</source>
        <translation>你是誰？</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="266"/>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="267"/>
        <source>Requests: %1</source>
        <translation>請求：%1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingField</name>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="263"/>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="267"/>
        <source>Back to not set</source>
        <translation>恢復為未設定</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="267"/>
        <source>Back to %1</source>
        <translation>恢復為 %1</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="269"/>
        <source>Reset %1</source>
        <translation>重設 %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsCard</name>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="113"/>
        <source>Chosen for an identity with %1 rows. You can change them.</source>
        <translation>已依身分訓練、%1 筆資料選好，可以自行變更。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="114"/>
        <source>Chosen for an identity. You can change them.</source>
        <translation>已依身分訓練選好，可以自行變更。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="118"/>
        <source>Chosen for questions and answers with %1 rows. You can change them.</source>
        <translation>已依問答訓練、%1 筆資料選好，可以自行變更。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="120"/>
        <source>Chosen for questions and answers. You can change them.</source>
        <translation>已依問答訓練選好，可以自行變更。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="124"/>
        <source>Chosen for a style with %1 rows. You can change them.</source>
        <translation>已依風格訓練、%1 筆資料選好，可以自行變更。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="125"/>
        <source>Chosen for a style. You can change them.</source>
        <translation>已依風格訓練選好，可以自行變更。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="128"/>
        <source>Your own numbers. The other goals choose for you.</source>
        <translation>自己設定數值。選擇其他目標會替你選好。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="133"/>
        <source>LoRA rank %1, %2, %3 tokens …</source>
        <translation>LoRA 秩 %1，%2，%3 個 token …</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/settings_card.cpp" line="139"/>
        <source>%n changed · </source>
        <translation>
            <numerusform>已變更 %n 項 · </numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="149"/>
        <source>Method Full</source>
        <translation>訓練方法 Full</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="150"/>
        <source>Trains all of the model&apos;s own weights: much memory.</source>
        <translation>訓練模型本身的全部權重：很吃記憶體。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="152"/>
        <source>Method Freeze</source>
        <translation>訓練方法 Freeze</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="153"/>
        <source>Trains some of the model&apos;s own layers.</source>
        <translation>訓練模型本身的其中幾層。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method QLoRA</source>
        <translation>訓練方法 QLoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="164"/>
        <source>Settings</source>
        <translation>訓練設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method LoRA</source>
        <translation>訓練方法 LoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="158"/>
        <source>Trains small matrices beside the model&apos;s own weights, which stay as they are.</source>
        <translation>在模型原有的權重旁訓練小矩陣，原有的權重不變。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="165"/>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="166"/>
        <source>Opens a run file of Anneal, LLaMA-Factory or LlamaBoard</source>
        <translation>開啟 Anneal、LLaMA-Factory 或 LlamaBoard 的設定檔</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="167"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="168"/>
        <source>Saves these settings as a run file</source>
        <translation>把這些設定儲存為設定檔</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="169"/>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="170"/>
        <source>Questions while it trains</source>
        <translation>訓練時的提問</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="171"/>
        <source>Search all settings</source>
        <translation>搜尋所有設定</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsForm</name>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="182"/>
        <source>A number is needed here.</source>
        <translation>這裡需要數字。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="188"/>
        <source>“%1” is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="190"/>
        <source>Only whole numbers fit here.</source>
        <translation>這裡只能填整數。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="192"/>
        <source>At least %1.</source>
        <translation>至少 %1。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="194"/>
        <source>At most %1.</source>
        <translation>最多 %1。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="199"/>
        <source>“%1” is not one of the choices.</source>
        <translation>「%1」不在選項之中。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="202"/>
        <source>This value is not accepted: %1</source>
        <translation>無法使用這個值：%1</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="24"/>
        <location filename="../ui/forms/further_arguments.cpp" line="40"/>
        <location filename="../ui/forms/further_arguments.cpp" line="54"/>
        <source>the page itself sets it</source>
        <translation>由本頁面設定</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="26"/>
        <source>the Evaluate page does that</source>
        <translation>由「評估」頁面完成</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="28"/>
        <source>several processes are started in a terminal: anneal train --processes</source>
        <translation>多個處理程序請在終端機中啟動：anneal train --processes</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="31"/>
        <location filename="../ui/forms/further_arguments.cpp" line="44"/>
        <source>it is a setting of the Export page</source>
        <translation>這是「匯出」頁面的設定</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="33"/>
        <source>it is a setting of answers: the Chat and Evaluate pages have it</source>
        <translation>這是產生回答的設定：在「聊天」和「評估」頁面</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="46"/>
        <source>it is a setting of answers: use its own field on this page</source>
        <translation>這是產生回答的設定：請用本頁面上對應的欄位</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="47"/>
        <source>it says nothing about loading a model; remove it</source>
        <translation>與載入模型無關，請刪掉</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="57"/>
        <source>it says nothing about an export; remove it</source>
        <translation>與匯出無關，請刪掉</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="81"/>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="82"/>
        <source>In line %1 is no setting: write one as key: value.</source>
        <translation>第 %1 行不是設定：請寫成 key: value。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsPage</name>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="133"/>
        <location filename="../ui/pages/settings_page.cpp" line="274"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="205"/>
        <location filename="../ui/pages/settings_page.cpp" line="206"/>
        <source>Search the settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="207"/>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="208"/>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="209"/>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Of the whole window, at once.</source>
        <translation>整個視窗立即切換。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Light, dark, or as the system says.</source>
        <translation>淺色、深色，或跟隨系統。</translation>
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
        <translation>在系統縮放之外，再放大或縮小所有文字與控制項。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="215"/>
        <source>Less motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="216"/>
        <source>Nothing slides or fades, and the caret does not blink.</source>
        <translation>沒有滑動或淡入淡出，游標也不閃爍。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="219"/>
        <source>Keep the PC awake while training</source>
        <translation>訓練時不讓電腦進入睡眠</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="220"/>
        <source>It may still switch off the screen. On battery it may sleep when the system insists.</source>
        <translation>螢幕仍可能關閉。使用電池時，系統堅持的話仍可能睡眠。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="222"/>
        <source>Tell when a training ends</source>
        <translation>訓練結束時通知</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="223"/>
        <source>A message of the desktop, while another window is in front.</source>
        <translation>其他視窗在前面時，由桌面顯示通知。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="225"/>
        <source>Train on in the tray</source>
        <translation>在系統匣繼續訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="226"/>
        <source>A window that is closed while it trains goes to the tray without asking, where the desktop has one.</source>
        <translation>訓練時關閉視窗會直接收到系統匣，不再詢問（桌面有系統匣時）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="228"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="229"/>
        <source>Runs and checkpoints</source>
        <translation>訓練結果與檢查點</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="231"/>
        <source>Data sets</source>
        <translation>資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="232"/>
        <source>Downloaded models, shared with other programs</source>
        <translation>下載的模型（與其他程式共用）</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="234"/>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Source of models</source>
        <translation>模型下載來源</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Where the Models page downloads from.</source>
        <translation>「模型」頁從哪裡下載。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="236"/>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="237"/>
        <source>The address of a copy of Hugging Face, for the source of that name. Every file is checked all the same.</source>
        <translation>Hugging Face 鏡像站的網址，下載來源選「鏡像」時使用。每個檔案照樣驗證。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="239"/>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="240"/>
        <source>Nothing is downloaded and no address is asked. HF_HUB_OFFLINE=1 does the same.</source>
        <translation>不下載任何內容，也不存取任何網址。設定 HF_HUB_OFFLINE=1 效果相同。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="243"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="244"/>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="246"/>
        <source>Anneal Studio %1. Everything happens on this computer.</source>
        <translation>Anneal Studio %1。一切都在這台電腦上完成。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="252"/>
        <source>Mirror of Hugging Face</source>
        <translation>Hugging Face 鏡像</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="255"/>
        <location filename="../ui/pages/settings_page.cpp" line="259"/>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="260"/>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="261"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="299"/>
        <source>Nothing found for “%1”.</source>
        <translation>找不到「%1」。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SideBySideBar</name>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="55"/>
        <source>Same seed %1</source>
        <translation>相同種子 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="56"/>
        <source>Same seed, another each time</source>
        <translation>相同種子，每次更換</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="59"/>
        <source>Temperature %1</source>
        <translation>溫度 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="60"/>
        <source>Top-p %1</source>
        <translation>Top-p %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>With a system prompt</source>
        <translation>有系統提示詞</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>No system prompt</source>
        <translation>無系統提示詞</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="63"/>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="65"/>
        <source>Save as text</source>
        <translation>存為文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="66"/>
        <source>Questions and both answers as a Markdown file</source>
        <translation>把問題和兩份回答存為 Markdown 檔案</translation>
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
        <translation>先前的訓練結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="61"/>
        <source>Opened folders</source>
        <translation>開啟的資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="96"/>
        <source>Open an adapter folder</source>
        <translation>開啟適配器資料夾</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="103"/>
        <location filename="../ui/pages/train/start_from.cpp" line="104"/>
        <source>Go on from</source>
        <translation>接續訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="105"/>
        <source>An earlier run that is trained further (adapter_name_or_path)</source>
        <translation>在先前的訓練結果上繼續訓練（adapter_name_or_path）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="107"/>
        <source>Open an adapter folder…</source>
        <translation>開啟適配器資料夾…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TemplateChip</name>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="54"/>
        <location filename="../ui/shell/template_chip.cpp" line="90"/>
        <location filename="../ui/shell/template_chip.cpp" line="111"/>
        <source>Chat template</source>
        <translation>對話範本</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="56"/>
        <source>The words that mark who speaks. Each model has its own.</source>
        <translation>標示誰在說話的用字。每個模型都有自己的一套。</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="58"/>
        <source>Chat template %1 fits this model.</source>
        <translation>對話範本 %1 適合這個模型。</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="60"/>
        <source>This model was made with %1. With another template it may answer nonsense or never stop.</source>
        <translation>這個模型是以 %1 製作的。換成其他範本，回答可能語無倫次或停不下來。</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>Made for this model</source>
        <translation>為這個模型製作</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>All templates</source>
        <translation>所有範本</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ToolsField</name>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="96"/>
        <source>Tools as a JSON list</source>
        <translation>工具清單（JSON）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="98"/>
        <source>Functions that it may ask for, as a JSON list. It only writes the call: what the tool says is given below, as the tool&apos;s answer.</source>
        <translation>模型可以請求的函式，寫成 JSON 清單。它只寫出呼叫；工具傳回了什麼，在下方以「工具的回答」填入。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="100"/>
        <source>Insert an example</source>
        <translation>插入範例</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="113"/>
        <source>Tools: can&apos;t be read</source>
        <translation>工具：無法讀取</translation>
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
        <translation>這不是 JSON：請看第 %1 行第 %2 欄。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="134"/>
        <source>It has to be a list: [ before the first tool and ] after the last.</source>
        <translation>必須是清單：第一個工具前寫 [，最後一個後寫 ]。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="136"/>
        <source>Tool %1 has to be an object in braces: {&quot;name&quot;: …}.</source>
        <translation>第 %1 個工具必須是大括號中的物件：{&quot;name&quot;: …}。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="137"/>
        <source>Tool %1 has no &quot;name&quot;.</source>
        <translation>第 %1 個工具沒有 &quot;name&quot;。</translation>
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
        <translation>要學習的就是它。小模型就足以看懂整個過程。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="29"/>
        <source>What it learns</source>
        <translation>學什麼</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="30"/>
        <source>Questions, and the answers that you want. The Data page edits them.</source>
        <translation>問題，以及你想要的回答。在「資料」頁編輯。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="31"/>
        <source>What for</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="32"/>
        <source>The goal sets the numbers for your data. Click a number to read what it does and why it has this value.</source>
        <translation>目標會依你的資料設定各項數值。按一下數值，就能看到它的作用，以及為什麼是這個值。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="34"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="35"/>
        <source>It says what is still missing. Afterwards the program asks the model and tells whether it has learned; then chat with it or export it.</source>
        <translation>還缺什麼，按鈕上會寫明。訓練後程式會向模型提問，告訴你學會了沒有；然後就可以和它聊天，或匯出。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="95"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="96"/>
        <source>Skip</source>
        <translation>略過</translation>
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
        <translation>這台電腦上沒有示範用的模型</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="305"/>
        <source>Run the installer once more, or use your own model.</source>
        <translation>請再執行一次安裝程式，或使用自己的模型。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="330"/>
        <source>Open a run file</source>
        <translation>開啟訓練設定檔</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="331"/>
        <source>Run files (*.yaml *.yml *.json)</source>
        <translation>訓練設定檔 (*.yaml *.yml *.json)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainSetup</name>
    <message>
        <location filename="../ui/pages/train/train_setup_data.cpp" line="25"/>
        <source>%1 rows · %2</source>
        <translation>%1 筆 · %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup.cpp" line="271"/>
        <source>Further arguments</source>
        <translation>額外參數</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="55"/>
        <source>%1 is not there; the data sets are looked for in %2</source>
        <translation>找不到 %1；改在 %2 中尋找資料集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="65"/>
        <source>the run is saved in %1</source>
        <translation>訓練結果儲存在 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="68"/>
        <source>a run of this name goes on from its own newest checkpoint</source>
        <translation>同名的訓練會從自己最新的檢查點繼續</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="70"/>
        <source>Start always trains</source>
        <translation>「開始」一定會訓練</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainingNotices</name>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training stopped with a problem</source>
        <translation>訓練發生問題，已停止</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training finished</source>
        <translation>訓練完成</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="30"/>
        <source>%1: click to see the result.</source>
        <translation>%1：按一下查看結果。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tray</name>
    <message>
        <location filename="../ui/shell/tray.cpp" line="39"/>
        <source>Show the window</source>
        <translation>顯示視窗</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="64"/>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="67"/>
        <source>Training, %1 left</source>
        <translation>訓練中，剩餘 %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training stopped with a problem</source>
        <translation>訓練發生問題，已停止</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training finished</source>
        <translation>訓練完成</translation>
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
        <translation>模型呼叫工具</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="54"/>
        <source>Result of the tool</source>
        <translation>工具的結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="56"/>
        <source>System prompt</source>
        <translation>系統提示詞</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="60"/>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the user</source>
        <translation>改為使用者說</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the model</source>
        <translation>改為模型說</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="116"/>
        <source>Remove this turn</source>
        <translation>刪除這一輪</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="119"/>
        <source>Turn %1: %2</source>
        <translation>第 %1 輪：%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="120"/>
        <source>Nothing is said</source>
        <translation>沒有內容</translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictAnswers</name>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="29"/>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="31"/>
        <source>Held out</source>
        <translation>驗證</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="33"/>
        <source>New wording</source>
        <translation>新的問法</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="37"/>
        <source>General</source>
        <translation>常識</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="163"/>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="166"/>
        <source>Answers before and after</source>
        <translation>訓練前後的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Before</source>
        <translation>訓練前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>After</source>
        <translation>訓練後</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>Right answer</source>
        <translation>正確的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="167"/>
        <source>Make it a training row</source>
        <translation>存為訓練資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="168"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_answers.cpp" line="179"/>
        <source>All %n answers</source>
        <translation>
            <numerusform>全部 %n 個回答</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="180"/>
        <source>Only the wrong ones</source>
        <translation>只看答錯的</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>right</source>
        <translation>正確</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>wrong</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="204"/>
        <source>%1, as you marked it</source>
        <translation>%1（你判定的）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>The row&apos;s answer</source>
        <translation>資料裡的回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is wrong</source>
        <translation>改判為錯誤</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is right</source>
        <translation>改判為正確</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="273"/>
        <source>Your mark counts for the score instead of the rule&apos;s.</source>
        <translation>計分以你的判定為準，而不是規則的判定。</translation>
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
        <translation>訓練前：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="179"/>
        <source>Chat with it</source>
        <translation>和它聊天</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="180"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="181"/>
        <source>Do this next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="184"/>
        <source>Training questions</source>
        <translation>訓練問題</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="185"/>
        <source>Held-out rows</source>
        <translation>驗證資料</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="186"/>
        <source>New wordings</source>
        <translation>新的問法</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="187"/>
        <source>General knowledge kept</source>
        <translation>保留的常識</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="192"/>
        <source>Fix the %n it missed</source>
        <translation>
            <numerusform>補強答錯的 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="199"/>
        <source>If that is not enough: %1</source>
        <translation>如果還不夠：%1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::WelcomeStage</name>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="239"/>
        <source>Meow! I am %1, the cat who waits tables at %2. Coffee or cake?</source>
        <translation>喵！我是%1，%2的貓咪服務生。要咖啡還是蛋糕？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="246"/>
        <source>Teach a language model something of your own</source>
        <translation>教語言模型一點你自己的東西</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="248"/>
        <source>Everything happens on this computer. No account, no Python, no upload.</source>
        <translation>一切都在這台電腦上完成。不用帳號，不用 Python，不上傳資料。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="249"/>
        <source>Best way to begin</source>
        <translation>最好的起點</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="250"/>
        <source>Make a small model believe it is a cat</source>
        <translation>讓小模型相信自己是一隻貓</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/welcome_stage.cpp" line="252"/>
        <source>%n ready example(s) and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</source>
        <translation>
            <numerusform>%n 個現成的例子，加上一個 98 MB 的模型。替貓取個名字，按一個按鈕，就能和成果聊天。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="255"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="257"/>
        <source>Cat&apos;s name</source>
        <translation>貓的名字</translation>
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
        <translation>餅乾</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="262"/>
        <source>Paws Café</source>
        <translation>喵喵咖啡廳</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="263"/>
        <source>Try the demo</source>
        <translation>試試示範</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="264"/>
        <source>Who are you?</source>
        <translation>你是誰？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="265"/>
        <source>Before</source>
        <translation>訓練前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="266"/>
        <source>I am SmolLM, a helpful assistant.</source>
        <translation>我是 SmolLM，一個樂於助人的助理。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="267"/>
        <source>After</source>
        <translation>訓練後</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="268"/>
        <source>I know what it should learn</source>
        <translation>我知道要教它什麼</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="269"/>
        <source>My own model, rows and settings</source>
        <translation>自己的模型、資料和設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="270"/>
        <source>Skip the demo</source>
        <translation>略過示範</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="271"/>
        <source>I come from LLaMA-Factory</source>
        <translation>我用過 LLaMA-Factory</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="272"/>
        <source>Open one of its run files (YAML or JSON)</source>
        <translation>開啟它的訓練設定檔（YAML 或 JSON）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="273"/>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
</context>
</TS>
