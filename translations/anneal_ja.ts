<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AskErrorText</name>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="25"/>
        <source>%1 It says: “%2”</source>
        <translation>%1サーバーの応答：「%2」</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="28"/>
        <source>The address can&apos;t be used</source>
        <translation>このアドレスは使えません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="29"/>
        <source>Write it as http://localhost:11434/v1.</source>
        <translation>http://localhost:11434/v1 のように書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="31"/>
        <source>%1 does not take the key</source>
        <translation>%1 はこのキーを受け付けません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="32"/>
        <source>Check the key; it may be missing, old, or of another service.</source>
        <translation>キーを確認してください。未入力、期限切れ、または別のサービスのものかもしれません。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="34"/>
        <source>%1 knows no such address or model</source>
        <translation>%1 にはそのアドレスまたはモデルがありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="35"/>
        <source>Check both. Most addresses end with /v1.</source>
        <translation>両方を確認してください。多くのアドレスは /v1 で終わります。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="38"/>
        <source>%1 asks to wait</source>
        <translation>%1 から待つように求められました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="39"/>
        <source>It gets too many requests, or a quota is used up. Try again later.</source>
        <translation>要求が多すぎるか、割り当てを使い切りました。後でもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="41"/>
        <source>%1 refuses the request</source>
        <translation>%1 が要求を拒否しました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="42"/>
        <source>Check the name of the model.</source>
        <translation>モデル名を確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="44"/>
        <source>%1 has a problem of its own</source>
        <translation>%1 側で問題が起きています</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="45"/>
        <source>Look at what it shows, then try again.</source>
        <translation>サーバー側の表示を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="48"/>
        <source>Check the address and its port, and that the server runs.</source>
        <translation>アドレスとポート、サーバーが動いているかを確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="50"/>
        <source>No encrypted connection to %1</source>
        <translation>%1 と暗号化接続ができません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="51"/>
        <source>Check the address. A server of your own may only speak http://.</source>
        <translation>アドレスを確認してください。自分のサーバーは http:// だけかもしれません。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="53"/>
        <source>%1 takes too long</source>
        <translation>%1 の応答が遅すぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="54"/>
        <source>It did not answer within %1 s. Ask for fewer rows, or take a smaller model.</source>
        <translation>%1 秒以内に応答がありませんでした。行数を減らすか、小さいモデルを使ってください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="58"/>
        <source>The connection to %1 broke off</source>
        <translation>%1 との接続が切れました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="59"/>
        <source>Try again; if it happens again, look at what the server shows.</source>
        <translation>もう一度試し、また起きたらサーバーの表示を確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="61"/>
        <source>%1 leads to another address</source>
        <translation>%1 は別のアドレスへ転送します</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="63"/>
        <source>Write that one instead.</source>
        <translation>そちらのアドレスを書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="64"/>
        <source>Write %1 instead.</source>
        <translation>代わりに %1 と書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="66"/>
        <source>%1 has no model loaded</source>
        <translation>%1 にモデルが読み込まれていません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="67"/>
        <source>Load one there first.</source>
        <translation>先にそちらで読み込んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="68"/>
        <source>%1 does not answer in OpenAI&apos;s form</source>
        <translation>%1 の応答は OpenAI 形式ではありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="69"/>
        <source>Check the address. Most end with /v1.</source>
        <translation>アドレスを確認してください。多くは /v1 で終わります。</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="178"/>
        <source>This data set can&apos;t be read.</source>
        <translation>このデータセットは読み込めません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="180"/>
        <source>No row has an answer to learn.</source>
        <translation>学習できる回答のある行がありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="183"/>
        <source>%n row(s) still say {{name}} or {{author}}.</source>
        <translation>
            <numerusform>%n 行に {{name}} または {{author}} が残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="186"/>
        <source>%n row(s) have no answer and are left out.</source>
        <translation>
            <numerusform>回答のない %n 行は使用しません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="190"/>
        <source>%1 of %2 rows can be used.</source>
        <translation>%2 行中 %1 行を使用できます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="193"/>
        <source>%n row(s) stand there twice.</source>
        <translation>
            <numerusform>%n 行が重複しています。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="195"/>
        <source>All %1 rows are complete. No problems found.</source>
        <translation>%1 行すべて揃っています。問題はありません。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="49"/>
        <source>Data sets (*.json *.jsonl)</source>
        <translation>データセット (*.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="26"/>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="27"/>
        <source>{file} could not be written. What was saved before is whole. Free some space on this disk and try again.</source>
        <translation>{file} を書き込めませんでした。それまでに保存したものは無事です。このディスクの空きを増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="29"/>
        <source>No permission for {name}</source>
        <translation>{name} へのアクセス権がありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="30"/>
        <source>You may not read or write {file}. Change its permissions, or choose another place.</source>
        <translation>{file} を読み書きする権限がありません。権限を変えるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="33"/>
        <source>{name} lies on a disk that can&apos;t be written</source>
        <translation>{name} は書き込めないディスクにあります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="34"/>
        <source>The disk of {file} is read-only. Choose another place.</source>
        <translation>{file} のディスクは読み取り専用です。別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="35"/>
        <source>{name} becomes too large for this disk</source>
        <translation>{name} はこのディスクには大きすぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="36"/>
        <source>The disk of {file} takes no file of this size. Choose another disk.</source>
        <translation>{file} のディスクにはこの大きさのファイルを置けません。別のディスクを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="38"/>
        <source>{name} is a folder</source>
        <translation>{name} はフォルダーです</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="39"/>
        <source>A file is needed, but {file} is a folder. Choose a file.</source>
        <translation>ファイルが必要ですが、{file} はフォルダーです。ファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="40"/>
        <source>A part of this path is a file</source>
        <translation>パスの途中にファイルがあります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="41"/>
        <source>{file} leads through a file as if it were a folder. Choose another place.</source>
        <translation>{file} はファイルをフォルダーとして扱っています。別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="43"/>
        <source>The name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="44"/>
        <source>This disk does not take the name {name}. Choose a shorter one.</source>
        <translation>このディスクでは {name} という名前を使えません。もっと短くしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="46"/>
        <source>{name} could not be written</source>
        <translation>{name} を書き込めませんでした</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="47"/>
        <source>Check that the disk of {file} has room and can be written, then try again.</source>
        <translation>{file} のディスクに空きがあり、書き込めることを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="50"/>
        <source>{name} is too large</source>
        <translation>{name} が大きすぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="51"/>
        <source>{file} has more bytes than a file of this sort may have. Check that it is the right file.</source>
        <translation>{file} はこの種類のファイルの上限を超えています。正しいファイルか確かめてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="53"/>
        <source>Another program is using this folder</source>
        <translation>別のプログラムがこのフォルダーを使っています</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="54"/>
        <source>{folder} is in use. Wait until the other program has finished, or choose another folder.</source>
        <translation>{folder} は使用中です。別のプログラムが終わるのを待つか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="56"/>
        <source>{name} is there already</source>
        <translation>{name} はすでにあります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="57"/>
        <source>There is something at {file}. Choose another name.</source>
        <translation>{file} にはすでに何かがあります。別の名前にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="58"/>
        <source>“{value}” can&apos;t be the name of a folder</source>
        <translation>「{value}」はフォルダー名にできません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="59"/>
        <source>Choose a name without / and other special characters.</source>
        <translation>/ などの特殊文字を含まない名前にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="62"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="66"/>
        <source>There is no data set called {dataset}</source>
        <translation>{dataset} というデータセットはありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="63"/>
        <source>It does not stand in {file}. Choose a data set from the list, or open its file.</source>
        <translation>{file} に載っていません。一覧からデータセットを選ぶか、そのファイルを開いてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="67"/>
        <source>It does not stand in {file}. Did you mean {nearest}?</source>
        <translation>{file} に載っていません。{nearest} のことですか？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="68"/>
        <source>{name} holds no rows</source>
        <translation>{name} に行がありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="69"/>
        <source>There is nothing to learn from in {file}. Add rows on the Data page, or choose another data set.</source>
        <translation>{file} には学ぶものがありません。「データ」ページで行を加えるか、別のデータセットを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="71"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="74"/>
        <source>No row of {name} can be used</source>
        <translation>{name} には使える行がありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="72"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>最初の問題：{problem}「データ」ページで行を直すか、dataset_info.json に正しい列名を書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="75"/>
        <source>Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>「データ」ページで行を直すか、dataset_info.json に正しい列名を書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="79"/>
        <source>The data set {dataset} holds pairs of answers</source>
        <translation>データセット {dataset} は回答の組です</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="80"/>
        <source>Stage {stage} can&apos;t learn from a better and a worse answer. Choose another data set, or stage dpo.</source>
        <translation>ステージ {stage} は良い回答と悪い回答の組からは学べません。別のデータセットか、ステージ dpo を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="83"/>
        <source>The data set {dataset} holds no pairs of answers</source>
        <translation>データセット {dataset} に回答の組がありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="84"/>
        <source>Stage {stage} needs a better and a worse answer in each row. Choose another data set; where it has them, say so in dataset_info.json: &quot;ranking&quot;: true, and &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>ステージ {stage} には、行ごとに良い回答と悪い回答が必要です。別のデータセットを選ぶか、データにあるなら dataset_info.json に &quot;ranking&quot;: true と、&quot;columns&quot; の &quot;chosen&quot; と &quot;rejected&quot; を書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="88"/>
        <source>The data set {dataset} holds tokens</source>
        <translation>データセット {dataset} はトークンです</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="89"/>
        <source>Only the stages sft and pt take rows that are tokens already, not {stage}. Choose another data set.</source>
        <translation>すでにトークンの行を使えるのはステージ sft と pt だけで、{stage} では使えません。別のデータセットを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="91"/>
        <source>No row has an answer left to learn</source>
        <translation>学べる回答が残っている行がありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="92"/>
        <source>Within {cutoff} tokens, the cutoff length, no answer begins. Raise the cutoff length.</source>
        <translation>カットオフ長の {cutoff} トークン以内に始まる回答がありません。カットオフ長を増やしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="95"/>
        <source>The text is shorter than one block</source>
        <translation>テキストが 1 ブロックに足りません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="96"/>
        <source>It has {tokens} tokens, a block has {cutoff}. Lower the cutoff length, or switch packing off.</source>
        <translation>テキストは {tokens} トークン、1 ブロックは {cutoff} トークンです。カットオフ長を減らすか、パッキングを切ってください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="98"/>
        <source>There are fewer rows than one batch</source>
        <translation>行が 1 バッチに足りません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="99"/>
        <source>Rows that can be used: {rows}; a batch takes {batch}. Lower the batch size, or add rows.</source>
        <translation>使える行は {rows}、1 バッチは {batch} です。バッチサイズを減らすか、行を加えてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="101"/>
        <source>The training would end before its first update</source>
        <translation>最初の更新の前に学習が終わってしまいます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="102"/>
        <source>Raise the number of epochs.</source>
        <translation>エポック数を増やしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="103"/>
        <source>There are too few rows to hold some out</source>
        <translation>検証用に取り分けるには行が少なすぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="104"/>
        <source>Of {rows} rows none would be left on one side. Change the validation size, or set it to 0.</source>
        <translation>{rows} 行では、どちらかが空になります。検証用の割合を変えるか、0 にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="106"/>
        <source>The tokenizer belongs to another model</source>
        <translation>トークナイザーが別のモデルのものです</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="107"/>
        <source>The rows hold tokens that the model&apos;s vocabulary lacks. Download the model again, with its own tokenizer.</source>
        <translation>モデルの語彙にないトークンが行にあります。トークナイザーごとモデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="109"/>
        <source>{name}: line {line} has too many cells</source>
        <translation>{name}：{line} 行目のセルが多すぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="110"/>
        <source>The first line of {file} names fewer columns. Put texts with commas into double quotes.</source>
        <translation>{file} の 1 行目の列名のほうが少ないです。コンマを含むテキストは二重引用符で囲んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="112"/>
        <source>{name}: a quote is not closed</source>
        <translation>{name}：引用符が閉じていません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="113"/>
        <source>It opens in line {line} of {file}. Close it with another &quot;.</source>
        <translation>{file} の {line} 行目で始まっています。もう一つの &quot; で閉じてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="115"/>
        <source>{name} is no text that can be read</source>
        <translation>{name} は読めるテキストではありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="116"/>
        <source>Byte {byte} of {file} is neither UTF-8 nor GBK. Save the file as UTF-8.</source>
        <translation>{file} の {byte} バイト目は UTF-8 でも GBK でもありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="118"/>
        <source>{name} is not a kind of file that holds rows</source>
        <translation>{name} は行を入れるファイルの種類ではありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="119"/>
        <source>{file} can&apos;t be read. Save the rows as .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file} は読めません。行を .json、.jsonl、.csv、.txt、.parquet のどれかで保存してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="122"/>
        <source>{name} can&apos;t be read by this build</source>
        <translation>{name} はこのビルドでは読めません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="123"/>
        <source>It was made without Apache Arrow, so {file} stays closed. Save the rows as .jsonl.</source>
        <translation>Apache Arrow なしで作られたため、{file} を開けません。行を .jsonl で保存してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="126"/>
        <source>Rows are not saved under the name {name}</source>
        <translation>行を {name} という名前では保存できません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="127"/>
        <source>Choose a name that ends in .json or .jsonl; other kinds of files are exported.</source>
        <translation>.json か .jsonl で終わる名前にしてください。ほかの種類は書き出しで作ります。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="130"/>
        <source>{name} lies outside of the data folder</source>
        <translation>{name} はデータフォルダーの外にあります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="131"/>
        <source>Copy {file} into {folder}, or choose its folder as the data folder.</source>
        <translation>{file} を {folder} にコピーするか、そのフォルダーをデータフォルダーに選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="134"/>
        <source>The row can&apos;t be taken back</source>
        <translation>この行は取り消せません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="135"/>
        <source>{file} was changed since. Remove the row on the Data page.</source>
        <translation>{file} はその後に変更されました。データページで行を削除してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="136"/>
        <source>No row can be written into {name}</source>
        <translation>{name} に書ける行がありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="137"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or choose another kind of file than {file}.</source>
        <translation>最初の問題：{problem}データページで行を直すか、{file} 以外の種類のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="141"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="143"/>
        <source>{key} is no known setting</source>
        <translation>{key} という設定は知られていません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="142"/>
        <source>There is no setting called {key}. Remove it.</source>
        <translation>{key} という設定はありません。取り除いてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="144"/>
        <source>There is no setting called {key}. Did you mean {nearest}?</source>
        <translation>{key} という設定はありません。{nearest} のことですか？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="148"/>
        <source>Models of the kind {architecture} can&apos;t be trained yet</source>
        <translation>{architecture} の種類のモデルはまだ学習できません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="149"/>
        <source>Choose a model of one of these kinds: {known}.</source>
        <translation>次の種類のモデルを選んでください：{known}。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="150"/>
        <source>This is an adapter, not a model</source>
        <translation>これはアダプターで、モデルではありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="151"/>
        <source>{folder} holds an adapter. Choose the model that it was trained on, and the adapter beside it.</source>
        <translation>{folder} にはアダプターがあります。学習に使ったモデルを選び、アダプターを添えてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="153"/>
        <source>This folder holds no adapter</source>
        <translation>このフォルダーにアダプターがありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="154"/>
        <source>{folder} has no adapter_config.json and is no run. Choose the folder of a run or of an adapter.</source>
        <translation>{folder} に adapter_config.json がなく、学習結果でもありません。学習結果かアダプターのフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="156"/>
        <source>This folder is no model</source>
        <translation>このフォルダーはモデルではありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="157"/>
        <source>{folder} has no config.json. Choose the folder of a whole model, or download it again.</source>
        <translation>{folder} に config.json がありません。モデル全体のフォルダーを選ぶか、ダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="160"/>
        <source>The model has no weights</source>
        <translation>モデルに重みがありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="161"/>
        <source>{file} holds no model.safetensors. Download the model again.</source>
        <translation>{file} に model.safetensors がありません。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="163"/>
        <source>The weights are in the old .bin form</source>
        <translation>重みが古い .bin 形式です</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="164"/>
        <source>{file} holds no safetensors files. Choose a model that has them.</source>
        <translation>{file} に safetensors ファイルがありません。それがあるモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="166"/>
        <source>A file of the model is missing</source>
        <translation>モデルのファイルが足りません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="167"/>
        <source>{name} is not in {folder}. Download the model again.</source>
        <translation>{folder} に {name} がありません。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="168"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="170"/>
        <source>The model is incomplete</source>
        <translation>モデルが不完全です</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="169"/>
        <source>{file} lacks the weight {tensor}. Download the model again.</source>
        <translation>{file} に重み {tensor} がありません。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="171"/>
        <source>The weights in {file} are too few for its {layers} layers. Download the model again.</source>
        <translation>{file} の重みは {layers} 層には足りません。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="175"/>
        <source>The weights do not fit the model&apos;s config.json</source>
        <translation>重みがモデルの config.json と合いません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="176"/>
        <source>In {file} the weight {tensor} has the shape {found} instead of {expected}. Download the model again.</source>
        <translation>{file} の重み {tensor} の形は {found} ですが、{expected} のはずです。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="178"/>
        <source>The adapter belongs to another model</source>
        <translation>アダプターは別のモデルのものです</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="179"/>
        <source>{tensor} of {file} does not fit this model. Choose the model that the adapter was trained on.</source>
        <translation>{file} の {tensor} はこのモデルに合いません。アダプターの学習に使ったモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="181"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="184"/>
        <source>There is no chat template called {template}</source>
        <translation>{template} というチャットテンプレートはありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="182"/>
        <source>Choose one from the list of templates.</source>
        <translation>テンプレートの一覧から選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="185"/>
        <source>Did you mean {nearest}?</source>
        <translation>{nearest} のことですか？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="187"/>
        <source>The chat template {template} does not fit the model</source>
        <translation>チャットテンプレート {template} はモデルに合いません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="188"/>
        <source>It needs the token “{token}”, which the model&apos;s vocabulary lacks. Choose another template.</source>
        <translation>トークン「{token}」が必要ですが、モデルの語彙にありません。別のテンプレートを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="190"/>
        <source>There is too little memory for {model}</source>
        <translation>{model} にはメモリが足りません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="191"/>
        <source>It needs about {needed}, {available} are free. Close other programs, or choose a smaller model.</source>
        <translation>約 {needed} 必要で、空きは {available} です。ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="193"/>
        <source>The model&apos;s answer is no number</source>
        <translation>モデルの回答が数になりません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="194"/>
        <source>Its weights or those of the adapter are damaged, or the training went off course. Choose another checkpoint.</source>
        <translation>モデルかアダプターの重みが壊れているか、学習が発散しました。別のチェックポイントを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="197"/>
        <source>The conversation is too long for the model</source>
        <translation>会話がモデルには長すぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="198"/>
        <source>It has {tokens} tokens, the model reads at most {limit}. Begin a new conversation, or shorten the text.</source>
        <translation>会話は {tokens} トークンで、モデルが読めるのは {limit} までです。新しい会話を始めるか、文を短くしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="202"/>
        <source>Memory ran out while measuring held-out rows</source>
        <translation>検証用の行を測っているときにメモリが足りなくなりました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="203"/>
        <source>Lower the batch size for evaluation (now {batch}) or the cutoff length, then go on.</source>
        <translation>評価のバッチサイズ（今は {batch}）かカットオフ長を減らして、続けてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="207"/>
        <source>Memory ran out in the optimizer at step {step}</source>
        <translation>ステップ {step} のオプティマイザーでメモリが足りなくなりました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="208"/>
        <source>Choose an optimizer that keeps less, such as adamw_8bit or adafactor, or close other programs.</source>
        <translation>adamw_8bit や adafactor など、メモリの少ないオプティマイザーを選ぶか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="210"/>
        <source>Memory ran out at step {step}</source>
        <translation>ステップ {step} でメモリーが尽きました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="211"/>
        <source>With updates by layers no smaller pass can be tried. Lower the batch size or the cutoff length, or close other programs.</source>
        <translation>層ごとの更新では、より小さい単位でやり直せません。バッチサイズか切り詰め長を下げるか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="214"/>
        <source>The run is longer than what is asked for</source>
        <translation>学習はすでに指定より長く進んでいます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="215"/>
        <source>{file} has made {made} updates already, {planned} are asked for. Raise the number of epochs, or choose another name.</source>
        <translation>{file} では更新が {made} 回済んでいて、指定は {planned} 回です。エポック数を増やすか、別の名前にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="217"/>
        <source>The run can&apos;t go on with these settings</source>
        <translation>この設定では学習を続けられません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="218"/>
        <source>The run in {file} began with others: {changes}. Take those of the run, or choose another name.</source>
        <translation>{file} の学習は別の設定で始まりました：{changes}。元の設定に戻すか、別の名前にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="220"/>
        <source>There is a trained model in this folder</source>
        <translation>このフォルダーには学習済みのモデルがあります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="221"/>
        <source>{file} has no checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>{file} には続きから始められるチェックポイントがありません。別の名前にするか、上書きを許してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="224"/>
        <source>There is another run in this folder</source>
        <translation>このフォルダーには別の学習があります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="225"/>
        <source>{file} does not hold the run of the checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>{file} は、続けるチェックポイントの学習ではありません。別の名前にするか、上書きを許してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="227"/>
        <source>{name} is being trained</source>
        <translation>{name} は学習中です</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="228"/>
        <source>It can be renamed when it has ended.</source>
        <translation>終わったら名前を変えられます。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="231"/>
        <source>The folder {name} holds other files</source>
        <translation>フォルダー {name} にはほかのファイルがあります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="232"/>
        <source>Nothing of them is replaced. Choose another folder than {file}, or an empty one.</source>
        <translation>それらは置き換えません。{file} 以外のフォルダーか、空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="235"/>
        <source>This is the folder of the adapter itself</source>
        <translation>これはアダプター自身のフォルダーです</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="236"/>
        <source>Choose another folder than {folder}.</source>
        <translation>{folder} 以外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="237"/>
        <source>GGUF has no place for this model</source>
        <translation>このモデルは GGUF に収まりません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="238"/>
        <source>A file of that kind can&apos;t hold all of {architecture}. Export a folder of safetensors instead.</source>
        <translation>この種類のファイルには {architecture} のすべてを入れられません。代わりに safetensors のフォルダーを書き出してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="240"/>
        <source>LM Studio opens GGUF models only</source>
        <translation>LM Studio が開けるのは GGUF モデルだけです</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="241"/>
        <source>It would not find {file}. Export as GGUF, or choose another folder.</source>
        <translation>{file} は見つけられません。GGUF で書き出すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="243"/>
        <source>LM Studio would not find this folder</source>
        <translation>LM Studio はこのフォルダーを見つけられません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="244"/>
        <source>It looks two folders deep, for a publisher and a name: {file} lies elsewhere. Choose .lmstudio/models/anneal/ and a name.</source>
        <translation>発行者と名前の 2 段のフォルダーを探しますが、{file} は別の場所です。.lmstudio/models/anneal/ と名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="246"/>
        <source>The disk has not enough room for the export</source>
        <translation>書き出しに必要な空きがディスクにありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="247"/>
        <source>{needed} are needed at {file}, {available} are free. Free some space, or choose another folder.</source>
        <translation>{file} に {needed} 必要で、空きは {available} です。空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="251"/>
        <source>Port {port} is taken</source>
        <translation>ポート {port} は使われています</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="252"/>
        <source>Another program listens at {address}, port {port}. Stop it, or choose another port.</source>
        <translation>別のプログラムが {address} のポート {port} で待ち受けています。それを止めるか、別のポートを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="255"/>
        <source>Port {port} can&apos;t be opened</source>
        <translation>ポート {port} を開けません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="256"/>
        <source>The system does not let this program listen at {address}, port {port}. Choose a port above 1024.</source>
        <translation>{address} のポート {port} での待ち受けがシステムに許されていません。1024 より大きいポートを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="258"/>
        <source>There is no address {address} here</source>
        <translation>このコンピューターにアドレス {address} はありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="259"/>
        <source>Choose an address of this machine: 127.0.0.1 for programs on it alone, 0.0.0.0 for all its networks.</source>
        <translation>このコンピューターのアドレスを選んでください。127.0.0.1 はこの PC のプログラムだけ、0.0.0.0 はすべてのネットワーク向けです。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="262"/>
        <source>The key is too short</source>
        <translation>キーが短すぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="263"/>
        <source>It could be guessed. Give it at least {least} characters.</source>
        <translation>推測されるおそれがあります。{least} 文字以上にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="264"/>
        <source>This can&apos;t be a name</source>
        <translation>これは名前にできません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="265"/>
        <source>The name is empty or too long. Choose another.</source>
        <translation>名前が空か、長すぎます。別の名前にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="266"/>
        <source>The name is taken</source>
        <translation>その名前は使われています</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="267"/>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>同じ名前のアカウントがすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="269"/>
        <source>The password is too short</source>
        <translation>パスワードが短すぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="270"/>
        <source>The password could be guessed. Choose a longer one.</source>
        <translation>推測されるおそれがあります。もっと長くしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="271"/>
        <source>The password is too long</source>
        <translation>パスワードが長すぎます</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="272"/>
        <source>The password is too long. Choose a shorter one.</source>
        <translation>パスワードが長すぎます。もっと短くしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="273"/>
        <source>The kept conversations are damaged</source>
        <translation>保存した会話が壊れています</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="274"/>
        <source>Start Anneal anew: it then sets {file} aside and keeps it.</source>
        <translation>Anneal を起動し直してください。{file} を脇に移して残します。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="275"/>
        <source>A part of Anneal can&apos;t be loaded</source>
        <translation>Anneal の一部を読み込めません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="276"/>
        <source>{file} is missing or incomplete. Run the set-up again, so that libtorch is whole, and build or install Anneal again.</source>
        <translation>{file} がないか、不完全です。セットアップをやり直して libtorch をそろえ、Anneal をビルドし直すかインストールし直してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="278"/>
        <source>A part of Anneal is of another version</source>
        <translation>Anneal の一部のバージョンが違います</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="279"/>
        <source>{file} does not belong to this program. Build or install Anneal again.</source>
        <translation>{file} はこのプログラムのものではありません。Anneal をビルドし直すかインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="50"/>
        <source>line %1</source>
        <translation>テキストの %1 行目</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="52"/>
        <source>row %1</source>
        <translation>データの %1 行目</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="54"/>
        <source>byte %1</source>
        <translation>%1 バイト目</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="56"/>
        <source>tensor %1</source>
        <translation>テンソル %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="58"/>
        <source>key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="59"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="69"/>
        <location filename="../ui/bridge/error_text.cpp" line="200"/>
        <source>The setting %1 has to be changed</source>
        <translation>設定 %1 を変更する必要があります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="71"/>
        <source>Its value is not accepted. Did you mean %1?</source>
        <translation>この値は使えません。%1 ではありませんか？</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="73"/>
        <source>Its value does not fit here. The details say which values do.</source>
        <translation>この値はここでは使えません。使える値は詳細に書かれています。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="77"/>
        <location filename="../ui/bridge/error_text.cpp" line="202"/>
        <source>The data set %1 can&apos;t be used</source>
        <translation>データセット %1 は使えません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="78"/>
        <source>Choose another data set, or open it on the Data page and mend its rows.</source>
        <translation>別のデータセットを選ぶか、「データ」ページで開いて行を直してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="80"/>
        <source>This can&apos;t be done with these settings</source>
        <translation>この設定では実行できません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="81"/>
        <source>The details name the setting to change.</source>
        <translation>変更すべき設定は詳細に書かれています。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="88"/>
        <source>The model %1 is not on this computer</source>
        <translation>モデル %1 はこのコンピューターにありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="90"/>
        <source>Choose another model, or download it on the Models page.</source>
        <translation>別のモデルを選ぶか、「モデル」ページでダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="91"/>
        <source>Did you mean %1? Choose another model, or download it on the Models page.</source>
        <translation>%1 のことですか？別のモデルを選ぶか、「モデル」ページでダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="96"/>
        <source>There is no data set called %1</source>
        <translation>%1 というデータセットはありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="97"/>
        <source>Choose a data set from the list, or open its file.</source>
        <translation>一覧からデータセットを選ぶか、ファイルを開いてください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="100"/>
        <source>%1 is not there</source>
        <translation>%1 が見つかりません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="101"/>
        <source>It was looked for at %1. It may have been moved or renamed.</source>
        <translation>探した場所：%1。移動または名前変更された可能性があります。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="103"/>
        <location filename="../ui/bridge/error_text.cpp" line="209"/>
        <source>Something that is needed is not there</source>
        <translation>必要なものが見つかりません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="104"/>
        <source>The details name it and the places that were searched.</source>
        <translation>何が足りないか、どこを探したかは詳細に書かれています。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="111"/>
        <source>Reading or writing failed</source>
        <translation>読み書きに失敗しました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="113"/>
        <source>Check that the disk is connected, then try again.</source>
        <translation>ディスクの接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="114"/>
        <source>%1 could not be read or written. Check that its disk is connected, then try again.</source>
        <translation>%1 を読み書きできませんでした。ディスクの接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="127"/>
        <source>A file is damaged or not what it says it is</source>
        <translation>ファイルが破損しているか、形式が正しくありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="128"/>
        <source>%1 is damaged or not what it says it is</source>
        <translation>%1 が破損しているか、形式が正しくありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="134"/>
        <source>Open it in an editor and mend it; nothing was changed.</source>
        <translation>エディターで開いて直してください。何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="135"/>
        <source>The fault is at %1. Mend it there; nothing was changed.</source>
        <translation>問題の場所：%1。そこを直してください。何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="139"/>
        <source>Download or copy it again; nothing was changed.</source>
        <translation>もう一度ダウンロードまたはコピーしてください。何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="140"/>
        <source>The fault is at %1. Download or copy it again; nothing was changed.</source>
        <translation>問題の場所：%1。もう一度ダウンロードまたはコピーしてください。何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="149"/>
        <source>The setting %1 is not available in this version</source>
        <translation>設定 %1 はこのバージョンでは使えません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="150"/>
        <source>Leave it at its default. The details say what to use instead.</source>
        <translation>既定値のままにしてください。代わりに使えるものは詳細に書かれています。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="152"/>
        <location filename="../ui/bridge/error_text.cpp" line="207"/>
        <source>This version can&apos;t do that</source>
        <translation>このバージョンでは対応していません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="153"/>
        <source>The details say what to use instead.</source>
        <translation>代わりに使えるものは詳細に書かれています。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="160"/>
        <source>Memory ran out at step %1</source>
        <translation>ステップ %1 でメモリが不足しました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="161"/>
        <source>Memory ran out</source>
        <translation>メモリが不足しました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="163"/>
        <source>Half the batch with twice the accumulation gives the same result in less memory.</source>
        <translation>バッチサイズを半分、勾配累積を 2 倍にすると、少ないメモリで同じ結果になります。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="167"/>
        <source>%1 was missing. %2</source>
        <translation>%1 不足していました。%2</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="172"/>
        <source>%1 were needed, %2 were free. %3</source>
        <translation>%1 必要でしたが、空きは %2 でした。%3</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="182"/>
        <source>At step %1 the loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>ステップ %1 で損失が発散しました。1 回の変更が大きすぎます。1 問解くたびにすべてを改めてしまう生徒のようなものです。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="185"/>
        <source>The loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>損失が発散しました。1 回の変更が大きすぎます。1 問解くたびにすべてを改めてしまう生徒のようなものです。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="188"/>
        <source>A lower learning rate helps.</source>
        <translation>学習率を下げると改善します。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="189"/>
        <source>%1 is kept. A lower learning rate helps.</source>
        <translation>%1 は残っています。学習率を下げると改善します。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="191"/>
        <source>Training went off course and was stopped</source>
        <translation>学習が不安定になったため停止しました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="211"/>
        <source>This can&apos;t be done</source>
        <translation>これはできません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="224"/>
        <source>It stands in line %1 of %2.</source>
        <translation>%2 の %1 行目にあります。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="235"/>
        <source>Models of this kind can&apos;t be used yet</source>
        <translation>この種類のモデルにはまだ対応していません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="237"/>
        <source>This is an adapter, not a model: choose it beside its base</source>
        <translation>これはアダプターでモデルではありません：ベースモデルと一緒に選んでください</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="242"/>
        <source>Files of it are missing: download it again</source>
        <translation>ファイルが足りません：もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="243"/>
        <source>Its files are damaged or not those of a model</source>
        <translation>ファイルが壊れているか、モデルのファイルではありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="269"/>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="270"/>
        <source>It was stopped as you asked. Nothing was lost.</source>
        <translation>指示どおり停止しました。失われたものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="289"/>
        <source>Something went wrong inside Anneal</source>
        <translation>Anneal の内部で問題が発生しました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="290"/>
        <source>Your files are unharmed. Try once more; if it happens again, report the details.</source>
        <translation>ファイルは無事です。もう一度試して、また起きる場合は詳細を報告してください。</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="41"/>
        <source>1e-6  slow, steady</source>
        <translation>1e-6  ゆっくり着実</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="42"/>
        <source>fast, risky  1e-2</source>
        <translation>速いが不安定  1e-2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="49"/>
        <source>1  a first look</source>
        <translation>1  ざっと一度</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="50"/>
        <source>by heart  200</source>
        <translation>丸暗記  200</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>0.1  tight</source>
        <translation>0.1  厳しめ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>loose  10</source>
        <translation>緩め  10</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="59"/>
        <source>1  many small corrections</source>
        <translation>1  小さな直しを何度も</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="60"/>
        <source>few large ones  64</source>
        <translation>大きな直しを数回  64</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="67"/>
        <source>1  correct at once</source>
        <translation>1  その都度添削</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="68"/>
        <source>collect first  64</source>
        <translation>まとめて添削  64</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="75"/>
        <source>2  thin notebook</source>
        <translation>2  薄いノート</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="76"/>
        <source>thick notebook  256</source>
        <translation>厚いノート  256</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="66"/>
        <source>batch size %1 × %2 passes</source>
        <translation>バッチサイズ %1 × %2 回</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="69"/>
        <source>gradient checkpointing</source>
        <translation>勾配チェックポイント</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="71"/>
        <source>a base of %1 bits</source>
        <translation>%1 ビットの基盤モデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="73"/>
        <source>rows of at most %1 tokens</source>
        <translation>1 行は最大 %1 トークン</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="74"/>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_bar.cpp" line="37"/>
        <source>This PC: %n core(s), %1 of memory, no graphics card needed</source>
        <translation>
            <numerusform>この PC：%n コア、メモリ %1、GPU は不要</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="40"/>
        <source>The demo&apos;s model needs 1 GB of it</source>
        <translation>デモのモデルが使うのは約 1 GB</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="44"/>
        <source>%1 can&apos;t be trained</source>
        <translation>%1 の学習はできません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="47"/>
        <source>No model yet</source>
        <translation>モデルがまだありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="48"/>
        <source>Pressing the button opens the model list</source>
        <translation>ボタンを押すとモデルの一覧が開きます</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="52"/>
        <source>%1 is ready</source>
        <translation>%1 の準備ができました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="53"/>
        <source>Next: what should it learn?</source>
        <translation>次のステップ：何を覚えさせますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="56"/>
        <source>Reading %1</source>
        <translation>%1 を読み込んでいます</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="62"/>
        <source>The button leads to the place</source>
        <translation>ボタンを押すと該当箇所に移動します</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="67"/>
        <source>Some placeholders are empty</source>
        <translation>未入力のプレースホルダーがあります</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="69"/>
        <source>The model would say %1 letter for letter</source>
        <translation>このままではモデルが %1 とそのまま答えます</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="75"/>
        <source>Needs %1, %2 are free</source>
        <translation>%1 必要ですが、空きは %2 です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="79"/>
        <source>This would fit: %1</source>
        <translation>これなら収まります：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="85"/>
        <source>Needs %1 of disk, %2 are free</source>
        <translation>ディスクが %1 必要ですが、空きは %2 です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="92"/>
        <source>This folder can&apos;t be written to</source>
        <translation>このフォルダーには書き込めません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="105"/>
        <source>%1 rows × %2 epochs ÷ %3 at a time = %4 updates</source>
        <translation>%1 行 × %2 エポック ÷ 1 回 %3 行 = 更新 %4 回</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="30"/>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="34"/>
        <source>From nothing to a model that knows its name</source>
        <translation>ゼロから、自分の名前を知っているモデルまで</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="36"/>
        <source>&lt;b&gt;1. Choose a model&lt;/b&gt; in the bar at the top. The small one that came with the program is enough to see how it works.</source>
        <translation>&lt;b&gt;1. モデルを選ぶ&lt;/b&gt;：上部のバーで選びます。付属の小さなモデルだけでも、仕組みはひととおりわかります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="38"/>
        <source>&lt;b&gt;2. Choose a data set&lt;/b&gt; on the Train page: questions, and the answers that you want. Ten rows are enough for an identity.</source>
        <translation>&lt;b&gt;2. データセットを選ぶ&lt;/b&gt;：「学習」ページで選びます。中身は、質問とそれに返してほしい回答です。自己認識なら 10 行で足ります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="40"/>
        <source>&lt;b&gt;3. Choose a goal.&lt;/b&gt; It sets the numbers for your data; each of them is explained when you click it.</source>
        <translation>&lt;b&gt;3. 目的を選ぶ。&lt;/b&gt;データに合わせて数値が決まります。どの数値も、クリックすれば説明が出ます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="42"/>
        <source>&lt;b&gt;4. Start.&lt;/b&gt; Time, memory and disk are told before. Afterwards the program asks the model and tells whether it worked.</source>
        <translation>&lt;b&gt;4. 開始する。&lt;/b&gt;かかる時間、メモリ、ディスクは事前にわかります。終わるとプログラムがモデルに質問し、うまくいったかどうかを伝えます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="45"/>
        <source>What a good data set looks like</source>
        <translation>よいデータセットとは</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="47"/>
        <source>One row is one question and the answer that you want, in your words. Ask the same thing in several ways: that teaches the thing, not the sentence.</source>
        <translation>1 行は、1 つの質問と、それに返してほしい回答です。自分の言葉で書いてください。同じことをいくつかの聞き方で入れると、文面ではなく意味が身につきます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="50"/>
        <source>An identity needs about ten rows, questions and answers some three wordings for every fact, a style forty rows and more.</source>
        <translation>自己認識なら 10 行ほど、質問応答なら 1 つの事柄につき 3 通りほどの聞き方、文体なら 40 行以上が目安です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="52"/>
        <source>The Data page finds rows without an answer, doubles, rows that are too long, odd characters and words in braces that nobody filled in.</source>
        <translation>「データ」ページは、回答のない行、重複、長すぎる行、おかしな文字、波かっこの中の未入力の語を見つけます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="54"/>
        <source>It opens JSON and JSON lines as questions and answers, conversations (ShareGPT, OpenAI) and better and worse answers, and saves each in its own form. CSV, text and Parquet files are imported as a new data set; Export writes the rows in another form.</source>
        <translation>JSON と JSON Lines を、質問と回答、会話（ShareGPT、OpenAI）、良い回答と悪い回答として開き、それぞれの形式で保存します。CSV、テキスト、Parquet ファイルは新しいデータセットとして読み込まれ、「書き出す」で行を別の形式で書けます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="59"/>
        <source>More rows like these</source>
        <translation>似た行を増やす</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="61"/>
        <source>The Data page words the questions of your rows anew and keeps their answers. Choose rows in the table, press Propose, and read each one: Accept adds it behind the row it is like, Edit lets you change it first, Skip forgets it. One Undo takes back what one click added.</source>
        <translation>データページは行の質問を別の言い方にし、回答はそのまま残します。表で行を選び、「提案」を押して一つずつ読みます。「採用」で元の行の後ろに加わり、「編集」で先に直せ、「飛ばす」で捨てます。一回のクリックで加えた分は、一回の「元に戻す」で消えます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="65"/>
        <source>&lt;b&gt;Built-in wordings&lt;/b&gt; know the questions of an identity, in Chinese and English. &lt;b&gt;The loaded model&lt;/b&gt; words any question; a very small one does so poorly, in Chinese above all. &lt;b&gt;A model on a server&lt;/b&gt; is asked at the address you give: Ollama (http://localhost:11434/v1), LM Studio (http://localhost:1234/v1), anneal api (http://localhost:8000/v1) or a service with its key.</source>
        <translation>&lt;b&gt;内蔵の言い換え&lt;/b&gt;は、身元についての質問を中国語と英語で知っています。&lt;b&gt;読み込んだモデル&lt;/b&gt;はどんな質問も言い換えますが、とても小さいモデルは苦手で、中国語では特にそうです。&lt;b&gt;サーバーのモデル&lt;/b&gt;には指定のアドレスで尋ねます：Ollama (http://localhost:11434/v1)、LM Studio (http://localhost:1234/v1)、anneal api (http://localhost:8000/v1)、またはキーで使うサービス。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="71"/>
        <source>Only the questions go to that address. The key is kept when you tick it. The questions of the did-it-work check are never proposed: a model that was trained on them would prove nothing.</source>
        <translation>そのアドレスへ送られるのは質問だけです。キーはチェックしたときだけ保存されます。学習後の確認で使う質問は決して提案されません。それで学習したモデルでは何の証明にもならないからです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="77"/>
        <source>Where everything lies</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="79"/>
        <source>Models, data sets and runs lie in folders that the Settings page shows and opens. A run is a folder with plain files that LLaMA-Factory and other tools read too.</source>
        <translation>モデル、データセット、学習結果の保存先は、「設定」ページで確認して開けます。学習結果は普通のファイルが入ったフォルダーで、LLaMA-Factory などのツールでも読み込めます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="82"/>
        <source>Everything happens on this computer and no account is needed. Nothing is sent anywhere but the questions of rows, to a server that you name under More rows like these.</source>
        <translation>すべてこのコンピューターの中で行われ、アカウントは要りません。外へ送られるのは、「似た行を増やす」で指定したサーバーへの行の質問だけです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="91"/>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="95"/>
        <source>How to read the chart</source>
        <translation>グラフの見方</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="97"/>
        <source>The loss says how surprised the model is by the right answers. It should fall quickly at first and then slowly; a jagged line is normal.</source>
        <translation>損失は、正しい回答がモデルにとってどれだけ意外かを表します。最初は速く、その後はゆっくり下がるのが理想です。線がぎざぎざでも問題ありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="99"/>
        <source>When the line of held-out rows rises while the other goes on falling, it learns the rows by heart: fewer epochs, or more rows.</source>
        <translation>検証データの線が上がり、もう一方が下がり続けるときは、データを丸暗記しています。エポック数を減らすか、行を増やしてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="101"/>
        <source>When the loss jumps up and stays there, the learning rate is too high.</source>
        <translation>損失が急に上がったまま戻らないときは、学習率が高すぎます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="105"/>
        <source>Pause, stop, go on</source>
        <translation>一時停止、停止、再開</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="107"/>
        <source>Stop keeps a checkpoint, so nothing is lost; Resume goes on from there, also after a crash or a power cut.</source>
        <translation>「停止」を押してもチェックポイントが残るので、何も失われません。「再開」を押すとそこから続きます。クラッシュや停電の後でも大丈夫です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="109"/>
        <source>While a run goes on, another one can wait: Start becomes Add to queue. The Runs page shows what waits, and its order can be changed by dragging.</source>
        <translation>学習の実行中は、次の学習を待たせておけます。「学習を開始」が「キューに追加」に変わります。待機中の学習は「学習履歴」ページに表示され、ドラッグで順番を変えられます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="112"/>
        <source>The window may be closed to the tray while it trains, and the computer does not fall asleep.</source>
        <translation>学習中はウィンドウを閉じてトレイに入れておけます。コンピューターもスリープしません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="117"/>
        <source>Did it work?</source>
        <translation>うまくいったか</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="119"/>
        <source>After training, the model as it was and the trained one answer the same questions: those of your rows, the same in other words, rows that were held out, and twenty general ones.</source>
        <translation>学習が終わると、学習前と学習後のモデルが同じ質問に答えます。データにある質問、その言い換え、検証用に取り分けた行、そして一般的な質問 20 問です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="122"/>
        <source>Marks follow fixed rules. When one is wrong, choose the line and overrule it; the score counts your mark.</source>
        <translation>正誤は決まった規則で判定されます。判定がおかしいときは、その行を選んで直してください。スコアにはあなたの判定が使われます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="124"/>
        <source>A wrong answer becomes a training row with one click: the next training learns it.</source>
        <translation>間違えた回答は、クリック 1 つで学習用の行になります。次の学習で覚えます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="129"/>
        <source>It has not learned enough</source>
        <translation>十分に覚えていないとき</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="131"/>
        <source>Do first what the page proposes. In this order it is nearly always: a learning rate below that of the goal, too few updates, too few wordings of the same question.</source>
        <translation>まずページの提案どおりにしてください。原因はたいてい、学習率が目的の推奨値より低い、更新が少なすぎる、同じ質問の言い換えが少なすぎる、の順です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="134"/>
        <source>Updates are rows times epochs, divided by the batch. Fewer than fifty rarely teach anything.</source>
        <translation>更新回数は、行数 × エポック数 ÷ バッチの行数です。50 回未満では、ほとんど何も身につきません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="136"/>
        <source>Chat with the chat template that it was trained with. The program keeps them together; another program has to be told.</source>
        <translation>チャットには、学習時と同じチャットテンプレートを使います。このプログラムでは自動で揃いますが、他のプログラムでは指定が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="141"/>
        <source>It learned, but forgot other things</source>
        <translation>覚えたが、他のことを忘れたとき</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="143"/>
        <source>A narrow data set pushes everything else aside. Take an earlier checkpoint, or lower the learning rate.</source>
        <translation>偏ったデータセットは、他の知識を押しのけてしまいます。前のチェックポイントを使うか、学習率を下げてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="145"/>
        <source>Built-in general rows can be mixed in (rehearsal_rows), and the training can end as soon as it has learned (stop_when_learned).</source>
        <translation>一般的な問答の内蔵データを混ぜたり（rehearsal_rows）、覚えた時点で学習を終えたり（stop_when_learned）できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="148"/>
        <source>Not enough memory</source>
        <translation>メモリが足りないとき</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="150"/>
        <source>Make it fit proposes what to change: smaller batches with the same result, shorter rows, layers computed twice, a base model in 4 bits.</source>
        <translation>「収まるように調整」は、何を変えればよいかを提案します。結果を変えずにバッチを小さくする、行を短くする、層を再計算する、ベースモデルを 4 ビットにする、などです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="152"/>
        <source>With a base model in 4 bits (QLoRA) a model of 1.5 billion parameters trains in under 3 GB, one of 7 billion in under 8 GB.</source>
        <translation>ベースモデルを 4 ビットにすると（QLoRA）、15 億パラメーターのモデルは 3 GB 未満、70 億なら 8 GB 未満で学習できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="160"/>
        <source>Using the result</source>
        <translation>学習結果を使う</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="164"/>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="166"/>
        <source>Choose a run or one of its checkpoints at the top. Side by side shows two of them, or the model before and after, on the same question.</source>
        <translation>上部で学習結果かそのチェックポイントを選びます。横に並べると、その 2 つ、または学習前と学習後のモデルを、同じ質問で見比べられます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="168"/>
        <source>A good answer can be kept as a training row.</source>
        <translation>よい回答は、学習用の行として保存できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="170"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="171"/>
        <source>A Hugging Face folder is the model with what it learned in it: transformers, vLLM and others open it. The adapter alone is small and needs the model beside it.</source>
        <translation>Hugging Face フォルダーは、覚えた内容を含むモデルそのもので、transformers、vLLM などで開けます。アダプターだけなら小さいですが、元のモデルも必要です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="174"/>
        <source>The base model&apos;s files are never changed.</source>
        <translation>ベースモデルのファイルが変更されることはありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="176"/>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="177"/>
        <source>&lt;b&gt;Ctrl+1, 2, 3…&lt;/b&gt; pages; &lt;b&gt;Ctrl+M&lt;/b&gt; model; &lt;b&gt;Ctrl+Enter&lt;/b&gt; start, go on or send; &lt;b&gt;Ctrl+P&lt;/b&gt; pause; &lt;b&gt;Ctrl+.&lt;/b&gt; stop</source>
        <translation>&lt;b&gt;Ctrl+1、2、3…&lt;/b&gt; ページ切り替え、&lt;b&gt;Ctrl+M&lt;/b&gt; モデル、&lt;b&gt;Ctrl+Enter&lt;/b&gt; 開始・再開・送信、&lt;b&gt;Ctrl+P&lt;/b&gt; 一時停止、&lt;b&gt;Ctrl+.&lt;/b&gt; 停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="179"/>
        <source>&lt;b&gt;F1&lt;/b&gt; explains what has the focus; &lt;b&gt;F6&lt;/b&gt; goes to the next area; &lt;b&gt;Ctrl+F&lt;/b&gt; searches the page; &lt;b&gt;Ctrl+,&lt;/b&gt; settings</source>
        <translation>&lt;b&gt;F1&lt;/b&gt; フォーカスのある項目の説明、&lt;b&gt;F6&lt;/b&gt; 次の領域へ移動、&lt;b&gt;Ctrl+F&lt;/b&gt; ページ内を検索、&lt;b&gt;Ctrl+,&lt;/b&gt; 設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="181"/>
        <source>Tables: &lt;b&gt;Enter&lt;/b&gt; edits, &lt;b&gt;Insert&lt;/b&gt; adds, &lt;b&gt;Ctrl+D&lt;/b&gt; duplicates, &lt;b&gt;Delete&lt;/b&gt; removes, &lt;b&gt;Alt+Up&lt;/b&gt; and &lt;b&gt;Alt+Down&lt;/b&gt; move</source>
        <translation>表：&lt;b&gt;Enter&lt;/b&gt; 編集、&lt;b&gt;Insert&lt;/b&gt; 追加、&lt;b&gt;Ctrl+D&lt;/b&gt; 複製、&lt;b&gt;Delete&lt;/b&gt; 削除、&lt;b&gt;Alt+Up&lt;/b&gt; と &lt;b&gt;Alt+Down&lt;/b&gt; 移動</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="185"/>
        <source>The terminal program</source>
        <translation>ターミナル用プログラム</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="186"/>
        <source>Everything that the window does, the program “anneal” does in a terminal with the same run files: Preview on the Train page shows file and command.</source>
        <translation>ウィンドウでできることは、同じ学習設定ファイルを使って、ターミナルのプログラム「anneal」でもすべてできます。「学習」ページの「コマンドをプレビュー」で、ファイルとコマンドを確認できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="189"/>
        <source>Run files are those of LLaMA-Factory: open one from there, or save one for there.</source>
        <translation>学習設定ファイルは LLaMA-Factory と共通です。そちらで作ったものを開いたり、そちらで使うために保存したりできます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="211"/>
        <source>Why is it left out by default?</source>
        <translation>なぜ既定では未設定？</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="212"/>
        <source>Why is the default %1?</source>
        <translation>なぜ既定値は %1？</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="217"/>
        <source>Settings of a training</source>
        <translation>学習の設定</translation>
    </message>
</context>
<context>
    <name>HubErrorText</name>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="28"/>
        <source>“%1” is no name of a model</source>
        <translation>「%1」はモデルの名前ではありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="29"/>
        <source>Write it as its page shows it: organisation/name.</source>
        <translation>モデルのページにあるとおり、「組織/名前」の形で入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="31"/>
        <source>The address of the mirror can&apos;t be used</source>
        <translation>ミラーの URL が使えません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="32"/>
        <source>Write it as https://hf-mirror.com in the settings.</source>
        <translation>設定で https://hf-mirror.com のように入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="34"/>
        <source>Offline mode is on</source>
        <translation>オフラインモードがオンです</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="35"/>
        <source>Nothing is downloaded until it is switched off in the settings.</source>
        <translation>設定でオフにするまで、何もダウンロードしません。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="37"/>
        <source>%1 has no model %2</source>
        <translation>%1 にモデル %2 はありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="38"/>
        <source>Check its name, or try another source. It may also be private.</source>
        <translation>名前を確認するか、別のダウンロード元を試してください。非公開のモデルかもしれません。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="41"/>
        <source>%1 is given only after its terms are accepted</source>
        <translation>%1 のダウンロードには、利用条件への同意が必要です</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="42"/>
        <source>Do that on its page at %1, then set HF_TOKEN and try again.</source>
        <translation>%1 にあるモデルのページで同意し、HF_TOKEN を設定してから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="44"/>
        <source>%1 asks to wait</source>
        <translation>%1 から、時間を置くように求められました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="45"/>
        <source>It gets too many requests. Go on in a few minutes.</source>
        <translation>リクエストが多すぎます。数分後に再開してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="48"/>
        <source>Check the connection and the proxy, or choose another source. What arrived is kept.</source>
        <translation>接続とプロキシを確認するか、別のダウンロード元を選んでください。ダウンロード済みの分は残ります。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="51"/>
        <source>The connection to %1 broke off</source>
        <translation>%1 との接続が切れました</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="52"/>
        <source>What arrived is kept. Go on later, or choose another source.</source>
        <translation>ダウンロード済みの分は残ります。後で再開するか、別のダウンロード元を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="54"/>
        <source>%1 sent a damaged file</source>
        <translation>%1 から届いたファイルが破損しています</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="55"/>
        <source>It was not used. Go on, or choose another source.</source>
        <translation>このファイルは使っていません。再開するか、別のダウンロード元を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="57"/>
        <source>The answer of %1 can&apos;t be trusted</source>
        <translation>%1 の応答は信頼できません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="58"/>
        <source>Nothing of it was used. Choose another source.</source>
        <translation>内容は一切使っていません。別のダウンロード元を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="60"/>
        <source>The disk has not enough room for %1</source>
        <translation>ディスクに %1 を保存する空きがありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="61"/>
        <source>%1 are needed, %2 are free. Delete a model, or choose another disk with HF_HOME.</source>
        <translation>%1 必要ですが、空きは %2 です。モデルを削除するか、HF_HOME で別のディスクを指定してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="65"/>
        <source>%1 holds several files</source>
        <translation>%1 には複数のファイルがあります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="66"/>
        <source>Choose the one to download.</source>
        <translation>ダウンロードするファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="68"/>
        <source>%1 has no such file</source>
        <translation>%1 にそのファイルはありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="69"/>
        <source>The details name those it has.</source>
        <translation>どのファイルがあるかは詳細に書かれています。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="71"/>
        <source>%1 has no weights that can be read</source>
        <translation>%1 には読み込める重みがありません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="72"/>
        <source>Choose a model with safetensors files or a single GGUF file.</source>
        <translation>safetensors ファイルか、単一の GGUF ファイルがあるモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="74"/>
        <source>%1 is of a kind that this version can&apos;t train</source>
        <translation>このバージョンでは %1 のような種類のモデルを学習できません</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="75"/>
        <source>Its weights were not downloaded. Choose one of the models named on this page.</source>
        <translation>重みはダウンロードしていません。このページにあるモデルから選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="78"/>
        <source>The model is being downloaded</source>
        <translation>モデルをダウンロード中です</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="79"/>
        <source>Stop that first; then it can be deleted.</source>
        <translation>先にダウンロードを停止すると、削除できます。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="81"/>
        <source>The model lies in a folder of yours</source>
        <translation>モデルは自分のフォルダーにあります</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="82"/>
        <source>It is not deleted here; use your file manager.</source>
        <translation>ここでは削除しません。ファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="83"/>
        <source>The download did not work</source>
        <translation>ダウンロードできませんでした</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="84"/>
        <source>Try again, or choose another source.</source>
        <translation>もう一度試すか、別のダウンロード元を選んでください。</translation>
    </message>
</context>
<context>
    <name>LearnChecks</name>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="56"/>
        <source>%1 updates: enough for an identity</source>
        <translation>更新 %1 回：自己認識には十分です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="59"/>
        <source>%1 updates: enough for these answers</source>
        <translation>更新 %1 回：この回答には十分です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="62"/>
        <source>%1 updates: enough for a style</source>
        <translation>更新 %1 回：文体には十分です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="65"/>
        <source>%1 updates</source>
        <translation>更新 %1 回</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="80"/>
        <source>Only %1 updates: about %2 are needed</source>
        <translation>更新が %1 回だけです。約 %2 回必要です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="85"/>
        <source>%1 epochs</source>
        <translation>%1 エポックにする</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="96"/>
        <source>No chat template is known for this model</source>
        <translation>このモデルのチャットテンプレートが不明です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="101"/>
        <source>Chat template %1 fits this model</source>
        <translation>チャットテンプレート %1 はこのモデルに合っています</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="104"/>
        <source>Chat template %1 does not fit this model</source>
        <translation>チャットテンプレート %1 はこのモデルに合っていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="41"/>
        <location filename="../ui/pages/train/learn_checks.cpp" line="106"/>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="72"/>
        <source>At learning rate %1 the %2 updates do as much as %3 at %4: about %5 are needed</source>
        <translation>学習率 %1 では、%2 回の更新は %4 での %3 回分です：約 %5 回必要です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="97"/>
        <source>Chat template %1 was chosen by you: none is known to fit this model</source>
        <translation>チャットテンプレート %1 はあなたが選びました：このモデルに合うと分かっているものはありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="119"/>
        <source>Longest row: %1 of %2 tokens, nothing is cut</source>
        <translation>最長の行：%1 / %2 トークン、切り捨てなし</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="123"/>
        <source>%n answer(s) are cut away entirely</source>
        <translation>
            <numerusform>%n 件の回答が丸ごと切り捨てられます</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="124"/>
        <source>Longest row: %1 tokens, cut at %2</source>
        <translation>最長の行：%1 トークン、%2 で切り捨て</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="127"/>
        <source>Keep %1</source>
        <translation>%1 に広げる</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="147"/>
        <source>Learning rate %1 is low: little would stay</source>
        <translation>学習率 %1 は低く、ほとんど身につきません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="155"/>
        <source>{{name}} and {{author}} are filled in</source>
        <translation>{{name}} と {{author}} は入力済みです</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="158"/>
        <source>%n row(s) still say {{name}} or {{author}}</source>
        <translation>
            <numerusform>%n 行に {{name}} または {{author}} が残っています</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="160"/>
        <source>Fill in</source>
        <translation>入力</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="167"/>
        <source>Only %n row(s): other wordings may get wrong answers</source>
        <translation>
            <numerusform>%n 行だけでは、言い換えた質問に正しく答えられないことがあります</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="169"/>
        <source>Add rows</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="174"/>
        <source>%1 rows: other wordings have a chance</source>
        <translation>%1 行：言い換えた質問にも答えられそうです</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="181"/>
        <source>It is measured on rows that it trains on: that says nothing about others</source>
        <translation>学習に使う行で評価しているため、他の行でどうなるかはわかりません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="183"/>
        <source>Hold out a tenth</source>
        <translation>1 割を取り分ける</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="190"/>
        <source>The adapter was made for another model, %1</source>
        <translation>アダプターは別のモデル %1 用です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="192"/>
        <source>Leave it out</source>
        <translation>使わない</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="10"/>
        <source>Row {at_row} {problem}</source>
        <translation>データの {at_row} 行目：{problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="11"/>
        <source>{at_file}: row {at_row} {problem}</source>
        <translation>{at_file}、データの {at_row} 行目：{problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="12"/>
        <source>{at_file}, line {at_line}: row {at_row} {problem}</source>
        <translation>{at_file} の {at_line} 行目、データの {at_row} 行目：{problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="15"/>
        <source>is not an object of named fields.</source>
        <translation>名前付きの項目を持つオブジェクトではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="17"/>
        <source>has something in &quot;{column}&quot;, which a text model can&apos;t take.</source>
        <translation>&quot;{column}&quot; に内容がありますが、テキストモデルでは使えません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="19"/>
        <source>still holds {{name}} or {{author}}; fill it in.</source>
        <translation>まだ {{name}} か {{author}} が残っています。埋めてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="20"/>
        <source>still holds {placeholder}; fill it in.</source>
        <translation>まだ {placeholder} が残っています。埋めてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="21"/>
        <source>has a &quot;{column}&quot; that is not a text.</source>
        <translation>&quot;{column}&quot; がテキストではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="22"/>
        <source>has no text.</source>
        <translation>テキストがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="23"/>
        <source>has no &quot;{column}&quot; to learn from.</source>
        <translation>学ぶための &quot;{column}&quot; がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="24"/>
        <source>has no question.</source>
        <translation>質問がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="25"/>
        <source>has no answer.</source>
        <translation>回答がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="26"/>
        <source>has an empty answer.</source>
        <translation>回答が空です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="28"/>
        <source>has no answer: &quot;columns&quot; names no &quot;response&quot;.</source>
        <translation>回答がありません：&quot;columns&quot; に &quot;response&quot; がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="29"/>
        <source>has no answer: &quot;{column}&quot; is missing.</source>
        <translation>回答がありません：&quot;{column}&quot; がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="30"/>
        <source>has no better answer.</source>
        <translation>良い回答がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="31"/>
        <source>has no worse answer.</source>
        <translation>悪い回答がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="32"/>
        <source>has no better and worse answer.</source>
        <translation>良い回答と悪い回答がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="34"/>
        <source>has no better and worse answer: name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>良い回答と悪い回答がありません：&quot;columns&quot; に &quot;chosen&quot; と &quot;rejected&quot; を書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="38"/>
        <source>has no texts in &quot;{chosen}&quot; and &quot;{rejected}&quot;.</source>
        <translation>&quot;{chosen}&quot; と &quot;{rejected}&quot; にテキストがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="40"/>
        <source>has an answer that is tagged good or bad (&quot;{column}&quot;), which belongs to stage kto.</source>
        <translation>回答に良し悪しの印（&quot;{column}&quot;）があり、これはステージ kto のものです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="44"/>
        <source>has no tag: name the field that says good or bad as &quot;kto_tag&quot; in &quot;columns&quot;.</source>
        <translation>印がありません：&quot;columns&quot; の &quot;kto_tag&quot; に、良し悪しを示す項目を書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="47"/>
        <source>has no true or false in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; が true でも false でもありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="49"/>
        <source>has a &quot;{column}&quot; that is not a list of [question, answer] pairs.</source>
        <translation>&quot;{column}&quot; が [質問, 回答] の組のリストではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="51"/>
        <source>needs &quot;input_ids&quot;: a list of token numbers.</source>
        <translation>&quot;input_ids&quot;（トークン番号のリスト）が必要です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="52"/>
        <source>needs as many &quot;labels&quot; as &quot;input_ids&quot;: token numbers, or -100 where nothing is learned.</source>
        <translation>&quot;labels&quot; は &quot;input_ids&quot; と同じ数だけ必要です：トークン番号か、学ばない所は -100。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="55"/>
        <source>has a &quot;system&quot; text that is not used: name it in &quot;columns&quot; of dataset_info.json.</source>
        <translation>&quot;system&quot; のテキストが使われていません：dataset_info.json の &quot;columns&quot; に書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="58"/>
        <source>is not an object of {fields}.</source>
        <translation>{fields} のオブジェクトではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="59"/>
        <source>has none of {fields}.</source>
        <translation>{fields} のどれもありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="60"/>
        <source>asks the same as row {other}.</source>
        <translation>{other} 行目と同じ質問です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="63"/>
        <source>has no list of messages in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; にメッセージのリストがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="64"/>
        <source>has no messages.</source>
        <translation>メッセージがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="66"/>
        <source>has a message {number} without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>メッセージ {number} に &quot;{role}&quot; か &quot;{content}&quot; のテキストがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="69"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>&quot;{column}&quot; に &quot;{role}&quot; か &quot;{content}&quot; のテキストがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="72"/>
        <source>has a message {number} without a text for &quot;{role}&quot;.</source>
        <translation>メッセージ {number} に &quot;{role}&quot; のテキストがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="74"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot;.</source>
        <translation>&quot;{column}&quot; に &quot;{role}&quot; のテキストがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="76"/>
        <source>has a message {number} whose &quot;{content}&quot; is not a text.</source>
        <translation>メッセージ {number} の &quot;{content}&quot; がテキストではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="78"/>
        <source>has a &quot;{column}&quot; whose &quot;{content}&quot; is not a text.</source>
        <translation>&quot;{column}&quot; の &quot;{content}&quot; がテキストではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="80"/>
        <source>has the unknown role &quot;{role}&quot; in message {number}.</source>
        <translation>メッセージ {number} の役割 &quot;{role}&quot; は知られていません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="82"/>
        <source>has the unknown role &quot;{role}&quot; in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; の役割 &quot;{role}&quot; は知られていません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="84"/>
        <source>has the unknown role &quot;{role}&quot; in turn {number}.</source>
        <translation>発言 {number} の役割 &quot;{role}&quot; は知られていません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="86"/>
        <source>has its messages in the wrong order: turn {number} should be from {role}.</source>
        <translation>メッセージの順番が違います：発言 {number} は {role} のはずです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="89"/>
        <source>has its turns in the wrong order: turn {number} should be from the user.</source>
        <translation>発言の順番が違います：発言 {number} はユーザーのはずです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="92"/>
        <source>has its turns in the wrong order: turn {number} should be from the model.</source>
        <translation>発言の順番が違います：発言 {number} はモデルのはずです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="94"/>
        <source>ends with a question that has no answer.</source>
        <translation>回答のない質問で終わっています。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="96"/>
        <source>has an answer as its last message, where the better and the worse one should follow a question.</source>
        <translation>最後のメッセージが回答です。良い回答と悪い回答は質問の後に来るはずです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="98"/>
        <source>has no message in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot; にメッセージがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="100"/>
        <source>has a message in &quot;{column}&quot; that is not from {role}.</source>
        <translation>&quot;{column}&quot; のメッセージが {role} のものではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="104"/>
        <source>is left out: it is not a question with one answer.</source>
        <translation>除外しました：質問一つに回答一つではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="106"/>
        <source>is left out: it is not a question with two answers.</source>
        <translation>除外しました：質問一つに回答二つではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="108"/>
        <source>is left out: with its end token it is longer than cutoff_len.</source>
        <translation>除外しました：終わりのトークンを含めると cutoff_len より長くなります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="110"/>
        <source>has {tokens} tokens and was cut to {cutoff}; raise cutoff_len to keep it whole.</source>
        <translation>{tokens} トークンあり、{cutoff} に切り詰めました。全部残すには cutoff_len を増やしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="114"/>
        <source>can&apos;t be encoded: {error}</source>
        <translation>エンコードできません：{error}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="117"/>
        <source>holds tokens, no text.</source>
        <translation>トークンだけで、テキストがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="118"/>
        <source>calls tools, which the alpaca form can&apos;t hold.</source>
        <translation>ツールを呼び出していて、alpaca 形式には入りません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="120"/>
        <source>has earlier turns, which a csv file can&apos;t hold.</source>
        <translation>前の発言があり、csv ファイルには入りません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="122"/>
        <source>has a list in &quot;{column}&quot;, which a csv file can&apos;t hold.</source>
        <translation>&quot;{column}&quot; がリストで、csv ファイルには入りません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="124"/>
        <source>has the text &quot;{text}&quot; in &quot;{column}&quot;, which readers of csv files take for a missing one.</source>
        <translation>&quot;{column}&quot; のテキスト &quot;{text}&quot; は、csv を読むプログラムが欠損値とみなします。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="127"/>
        <source>has a line break, which a txt file can&apos;t hold.</source>
        <translation>改行があり、txt ファイルには入りません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="129"/>
        <source>takes more than the 64 MiB that a row of a parquet file may have.</source>
        <translation>parquet ファイルの 1 行の上限 64 MiB を超えています。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="134"/>
        <source>The data set &quot;{dataset}&quot; is named twice; it is taken once.</source>
        <translation>データセット &quot;{dataset}&quot; が二度指定されています。一度だけ使います。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="136"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here.</source>
        <translation>{file} の {line} 行目：データセット &quot;{dataset}&quot; の &quot;{key}&quot; はここでは意味がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="139"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here; did you mean &quot;{near}&quot;?</source>
        <translation>{file} の {line} 行目：データセット &quot;{dataset}&quot; の &quot;{key}&quot; はここでは意味がありません。&quot;{near}&quot; のことですか？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="142"/>
        <source>{file} is not UTF-8; it was read as {encoding}.</source>
        <translation>{file} は UTF-8 ではないため、{encoding} として読みました。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="144"/>
        <source>{file} begins with a byte-order mark; it was read as UTF-8.</source>
        <translation>{file} はバイト順マークで始まります。UTF-8 として読みました。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="146"/>
        <source>Rows are taken as tokens from {folder}; what says how to read and cut them (dataset, template, cutoff_len and so on) has no effect.</source>
        <translation>行はトークンとして {folder} から読みます。読み方や切り詰め方の設定（dataset、template、cutoff_len など）は効きません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="150"/>
        <source>The rows are kept as tokens in {folder} (tokenized_path), from where the next run takes them.</source>
        <translation>行をトークンとして {folder}（tokenized_path）に残しました。次の学習はそこから読みます。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="154"/>
        <source>{key} has no effect here: {reason}.</source>
        <translation>{key} はここでは効きません：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="156"/>
        <source>{key} has no effect here: it belongs to {owner}.</source>
        <translation>{key} はここでは効きません：{owner} の設定です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="158"/>
        <source>fp16 needs a graphics card; this run on the processor computes in fp32.</source>
        <translation>fp16 にはグラフィックスカードが必要です。プロセッサーでのこの学習は fp32 で計算します。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="161"/>
        <source>bf16 was asked for, but this machine computes it more slowly than fp32; this run computes in fp32.</source>
        <translation>bf16 が指定されましたが、このマシンでは fp32 より遅いため、fp32 で計算します。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="164"/>
        <source>rope_scaling is not applied: cutoff_len is within the {positions} positions that the model knows.</source>
        <translation>rope_scaling は適用しません：cutoff_len はモデルの知る {positions} 位置に収まります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="167"/>
        <source>Positions are stretched to {positions} (rope_scaling: {scaling}), which an adapter does not hold: give rope_scaling again to chat with it and to export it.</source>
        <translation>位置を {positions} まで広げました（rope_scaling: {scaling}）。アダプターには残らないので、チャットと書き出しでも rope_scaling を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="174"/>
        <source>{file} asks for {key} {share} while training, which this version does not apply: losses differ a little from those of programs that do. lora_dropout is applied.</source>
        <translation>{file} は学習中に {key} {share} を求めますが、このバージョンでは適用しません。適用するプログラムとは損失が少し違います。lora_dropout は適用します。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="179"/>
        <source>No part of the model takes {tensors} of {file}; it is left out.</source>
        <translation>{file} の {tensors} はモデルのどこにも使われないため、除きました。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="182"/>
        <source>No part of the model takes {tensors} of {file}; they are left out.</source>
        <translation>{file} の {tensors} はモデルのどこにも使われないため、まとめて除きました。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="185"/>
        <source>The template &quot;{template}&quot; ends turns with &quot;{word}&quot;, which the model&apos;s vocabulary lacks; it is learned as ordinary text, where LLaMA-Factory would add a new token (which needs resize_vocab).</source>
        <translation>テンプレート &quot;{template}&quot; は &quot;{word}&quot; で発言を終えますが、モデルの語彙にありません。普通のテキストとして学びます。LLaMA-Factory なら新しいトークンを加えます（resize_vocab が必要です）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="190"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it {reason}.</source>
        <translation>テンプレート &quot;{template}&quot; はモデル自身のものと違います：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="193"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes {marks}, which the model&apos;s own does not have, so the model may not know these marks; the template that fits is proposed when template is left out.</source>
        <translation>テンプレート &quot;{template}&quot; はモデル自身のものと違います：{marks} を書きますが、モデル自身のものにはなく、モデルが知らないかもしれません。template を省くと合うものが提案されます。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="198"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it gives rows without a system text the text &quot;{system}&quot;, which the model&apos;s own does not hold in these words (default_system sets another).</source>
        <translation>テンプレート &quot;{template}&quot; はモデル自身のものと違います：システムテキストのない行に &quot;{system}&quot; を加えますが、モデル自身のものにこの言葉はありません（default_system で変えられます）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="203"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it keeps blanks and line breaks around messages, which the model&apos;s own takes away.</source>
        <translation>テンプレート &quot;{template}&quot; はモデル自身のものと違います：メッセージの前後の空白と改行を残しますが、モデル自身のものは取り除きます。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="207"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes tools and calls in a form of LLaMA-Factory&apos;s own, which no model was made with.</source>
        <translation>テンプレート &quot;{template}&quot; はモデル自身のものと違います：ツールと呼び出しを LLaMA-Factory 独自の形で書きますが、その形で作られたモデルはありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="213"/>
        <source>The run in {folder} goes on with other settings than before: {changes}.</source>
        <translation>{folder} の学習は以前と違う設定で続きます：{changes}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="216"/>
        <source>The run in {folder} is finished: all {updates} updates are made. Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>{folder} の学習は完了しています：更新 {updates} 回はすべて終わりました。続けるには num_train_epochs か max_steps を増やすか、output_dir を変えてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="220"/>
        <source>The run in {folder} is finished: it ended after {updates} of {planned} updates ({reason}). Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>{folder} の学習は終わっています：更新 {planned} 回のうち {updates} 回で終了しました（{reason}）。続けるには num_train_epochs か max_steps を増やすか、output_dir を変えてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="224"/>
        <source>The data, seed, batch size or accumulation differ from those of {folder}; the run goes on at the same update, but with another order of rows.</source>
        <translation>データ、シード、バッチサイズ、勾配累積のどれかが {folder} と違います。同じ更新から続きますが、行の順番は変わります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="228"/>
        <source>The run was planned for {before} updates and goes on to {planned}; the learning rate follows the longer schedule from here on.</source>
        <translation>更新 {before} 回の予定でしたが、{planned} 回まで続きます。学習率はここから長いほうの予定に従います。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="232"/>
        <source>The run goes on after update {update}, before checkpoints that it made earlier; they are kept in {folder}: {checkpoints}.</source>
        <translation>更新 {update} の後から続きます。以前に作ったそれより後のチェックポイントは {folder} に残します：{checkpoints}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="235"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} row from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>更新 {update} でメモリが足りなくなりました：これからは一度に最大 {rows} 行ずつ、回数を増やして計算します（auto_find_batch_size）。更新は変わりません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="240"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} rows from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>更新 {update} でメモリが足りなくなりました：これからは一度に最大 {rows} 行ずつ、その分回数を増やして計算します（auto_find_batch_size）。更新は変わりません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="245"/>
        <source>A pass holds at most {rows} row, as the run found before (auto_find_batch_size).</source>
        <translation>1 回に処理する行は {rows} 行までです。前の訓練で分かった値です（auto_find_batch_size）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="248"/>
        <source>A pass holds at most {rows} rows, as the run found before (auto_find_batch_size).</source>
        <translation>1 回に処理する行は {rows} 行までです。前の訓練で分かった値です（auto_find_batch_size）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="251"/>
        <source>Stopped early after update {update}: {metric} has not been better than {best} in {measurements} measurements (early_stopping_steps).</source>
        <translation>更新 {update} で早期終了しました：{metric} が {measurements} 回の測定で {best} より良くなりませんでした（early_stopping_steps）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="255"/>
        <source>It has learned: the training questions and their other wordings get the right answer after {updates} updates, so the training ends here (stop_when_learned).</source>
        <translation>覚えました：更新 {updates} 回で、学習した質問にも言い換えにも正しく答えるので、ここで学習を終えます（stop_when_learned）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="260"/>
        <source>Only {here} of {all} processes are here yet; waiting for the others at {place}.</source>
        <translation>プロセス {all} 個のうち {here} 個だけがそろっています。{place} で残りを待っています。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="264"/>
        <source>Stage rm trains scores and no answers, so the two answers of a row are scored at the checkpoints; {missing} of the {questions} questions stand in none of the first rows and are left out.</source>
        <translation>ステージ rm は回答ではなく点数を学ぶので、チェックポイントでは行の二つの回答に点数を付けます。質問 {questions} 個のうち {missing} 個は最初の行にないため、除きました。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="268"/>
        <source>The training is finished and saved, but its answers were stopped; with do_train: false and adapter_name_or_path they can be made later.</source>
        <translation>学習は完了して保存しましたが、検証用の行への回答は止められました。do_train: false と adapter_name_or_path で後から作れます。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="272"/>
        <source>This build has no dictionary of Chinese words (segmenter.txt); run the set-up and build again. ROUGE is measured over characters and goes by another name.</source>
        <translation>このビルドには中国語の辞書（segmenter.txt）がありません。セットアップを実行してビルドし直してください。ROUGE は文字単位で測り、別の名前になります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="275"/>
        <source>{file}, which the run was made from, is gone.</source>
        <translation>学習に使った {file} がなくなっています。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="277"/>
        <source>{file} has changed since the run was made, so the result may differ.</source>
        <translation>学習の後に {file} が変わったため、結果が違うかもしれません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="281"/>
        <source>last update</source>
        <translation>最後の更新</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="282"/>
        <source>learned</source>
        <translation>覚えた</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="283"/>
        <source>early stopping</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="284"/>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="288"/>
        <source>Round {round} kept no answer of its own, so there is nothing new to learn; lower semi_threshold or semi_agreement, or train longer.</source>
        <translation>ラウンド {round} は自分の回答を一つも残さず、新しく学ぶものがありません。semi_threshold か semi_agreement を下げるか、長く学習してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="292"/>
        <source>Round {round} answers anew (its weights or settings are others), so round {later} is trained anew; the earlier one is kept in {folder}.</source>
        <translation>ラウンド {round} は重みか設定が変わったので回答し直し、ラウンド {later} も学習し直します。以前のものは {folder} に残します。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="296"/>
        <source>{rows} rows of unlabeled_dataset are not single questions and are left out.</source>
        <translation>unlabeled_dataset の {rows} 行は単独の質問ではないため、除きました。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="299"/>
        <source>Held-out loss by round: {losses}. Round {round}, which learned from the answered rows alone, is kept.</source>
        <translation>ラウンドごとの検証損失：{losses}。回答付きの行だけで学んだラウンド {round} を残します。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="302"/>
        <source>Held-out loss by round: {losses}. Round {round} is kept: the own answers helped.</source>
        <translation>ラウンドごとの検証損失：{losses}。ラウンド {round} を残します：自分の回答が役立ちました。</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="66"/>
        <source>layerwise, weights are updated before the norm of all gradients is known</source>
        <translation>層ごとの更新では、全勾配のノルムが分かる前に重みが更新されます</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="69"/>
        <source>the adapter of adapter_name_or_path is trained on as it is; create_new_adapter: true begins one with these settings</source>
        <translation>adapter_name_or_path のアダプターをそのまま学習し続けます。create_new_adapter: true ならこの設定で新しく始めます</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="90"/>
        <source>it belongs to loraplus_lr_ratio with embed_tokens in lora_target</source>
        <translation>loraplus_lr_ratio を使い、lora_target に embed_tokens があるときの設定です</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="94"/>
        <source>there is no earlier adapter (adapter_name_or_path)</source>
        <translation>以前のアダプターがありません（adapter_name_or_path）</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="103"/>
        <source>it belongs to finetuning_type: freeze and to use_llama_pro</source>
        <translation>finetuning_type: freeze と use_llama_pro の設定です</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="110"/>
        <source>it belongs to the stages dpo and kto</source>
        <translation>ステージ dpo と kto の設定です</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="125"/>
        <source>only stage kto, and stage dpo with a pref_loss other than orpo and simpo, compare with a reference model</source>
        <translation>参照モデルと比べるのは、ステージ kto と、pref_loss が orpo と simpo 以外のステージ dpo だけです</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="132"/>
        <source>without ref_model the reference is the model without its adapter</source>
        <translation>ref_model がなければ、参照はアダプターなしのモデルです</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="142"/>
        <source>there are no rows that a model answered (pseudo_dataset)</source>
        <translation>モデルが答えた行がありません（pseudo_dataset）</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="162"/>
        <source>pairs and judged answers are measured by their rewards instead (eval_rewards/...)</source>
        <translation>組と判定付きの回答は、代わりに報酬で測ります（eval_rewards/...）</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="167"/>
        <source>stage rm measures its accuracy anyway</source>
        <translation>ステージ rm はもともと正解率を測ります</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="170"/>
        <source>rows of stage rm, dpo and kto are never packed</source>
        <translation>ステージ rm、dpo、kto の行はパッキングしません</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="173"/>
        <source>general rows are questions with answers, which belong to stage: sft</source>
        <translation>一般の行は質問と回答で、stage: sft のものです</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="177"/>
        <source>it is a form of quantization_bit: 4</source>
        <translation>quantization_bit: 4 の一つの形です</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="180"/>
        <source>a training computes in compute_type</source>
        <translation>学習は compute_type で計算します</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="183"/>
        <source>streamed rows come in the order of their buffer</source>
        <translation>ストリーミングの行はバッファーの順に来ます</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="187"/>
        <source>measurements in a training are made in its compute type, as transformers does; it counts with do_train: false</source>
        <translation>学習中の測定は transformers と同じく学習の計算型で行います。do_train: false のときに効きます</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="195"/>
        <source>no answers are written in this run (predict_with_generate)</source>
        <translation>この学習では回答を書きません（predict_with_generate）</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="32"/>
        <source>this update rule is not in this version; use adamw_torch, or adamw_8bit to save memory</source>
        <translation>この更新則はこのバージョンにありません。adamw_torch を、メモリを節約するなら adamw_8bit を使ってください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="36"/>
        <source>nothing is sent to other programs; use tensorboard or csv, or none: the run folder holds trainer_log.jsonl and the curve anyway</source>
        <translation>ほかのプログラムには何も送りません。tensorboard か csv、または none を使ってください。trainer_log.jsonl と曲線は必ず学習フォルダーにあります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="41"/>
        <source>processes talk through gloo in this version, also where they compute on graphics cards; leave ddp_backend out</source>
        <translation>このバージョンのプロセスは、グラフィックスカードで計算するときも gloo で通信します。ddp_backend を省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="48"/>
        <source>training by a reward model&apos;s scores is not in this version; use sft</source>
        <translation>報酬モデルの点数による学習はこのバージョンにありません。sft を使ってください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="50"/>
        <source>OFT is not in this version; use lora</source>
        <translation>OFT はこのバージョンにありません。lora を使ってください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="52"/>
        <source>use stage: kto, whose rows say which answers are good</source>
        <translation>どの回答が良いかを行に書く stage: kto を使ってください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="54"/>
        <source>fp16 training is not in this version; use bf16 or auto</source>
        <translation>fp16 での学習はこのバージョンにありません。bf16 か auto を使ってください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="56"/>
        <source>it is a key of its own: pure_bf16: true</source>
        <translation>独立したキーです：pure_bf16: true</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="58"/>
        <source>it is not in this version; use cosine</source>
        <translation>このバージョンにはありません。cosine を使ってください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="70"/>
        <source>name the loggers: tensorboard, csv</source>
        <translation>記録先を名前で書いてください：tensorboard、csv</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="87"/>
        <source>it is called eval_strategy now</source>
        <translation>今の名前は eval_strategy です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="89"/>
        <source>it is called per_device_train_batch_size now</source>
        <translation>今の名前は per_device_train_batch_size です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="91"/>
        <source>it is called per_device_eval_batch_size now</source>
        <translation>今の名前は per_device_eval_batch_size です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="92"/>
        <source>it is called use_cpu now</source>
        <translation>今の名前は use_cpu です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="94"/>
        <source>the device is chosen by itself; use_cpu: true keeps to the processor</source>
        <translation>デバイスは自動で選ばれます。use_cpu: true ならプロセッサーだけを使います</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="96"/>
        <location filename="../core/config/settings_table.cpp" line="98"/>
        <location filename="../core/config/settings_table.cpp" line="99"/>
        <source>leave it out: this program has its own kernels</source>
        <translation>省いてください：このプログラムには独自の計算カーネルがあります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="101"/>
        <location filename="../core/config/settings_table.cpp" line="103"/>
        <location filename="../core/config/settings_table.cpp" line="105"/>
        <source>leave it out: bf16 or compute_type says how to compute</source>
        <translation>省いてください：計算の仕方は bf16 か compute_type が決めます</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="106"/>
        <location filename="../core/config/settings_table.cpp" line="109"/>
        <location filename="../core/config/settings_table.cpp" line="111"/>
        <location filename="../core/config/settings_table.cpp" line="122"/>
        <location filename="../core/config/settings_table.cpp" line="124"/>
        <source>leave it out: this program trains on one device</source>
        <translation>省いてください：このプログラムは一つのデバイスで学習します</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="107"/>
        <source>leave it out: it has no use with today&apos;s models</source>
        <translation>省いてください：今のモデルでは役に立ちません</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="113"/>
        <source>it is written optim: adafactor now, and this version trains with optim: adamw_torch</source>
        <translation>今は optim: adafactor と書きます。このバージョンは optim: adamw_torch で学習します</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="116"/>
        <source>it is called logging_nan_inf_filter now</source>
        <translation>今の名前は logging_nan_inf_filter です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="118"/>
        <source>leave it out: the log always holds the speed</source>
        <translation>省いてください：ログには常に速度があります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="120"/>
        <source>it is called include_for_metrics now</source>
        <translation>今の名前は include_for_metrics です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="125"/>
        <location filename="../core/config/settings_table.cpp" line="126"/>
        <location filename="../core/config/settings_table.cpp" line="127"/>
        <source>nothing is uploaded; leave it out</source>
        <translation>何もアップロードしません。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="128"/>
        <source>it is called adapter_name_or_path now</source>
        <translation>今の名前は adapter_name_or_path です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="129"/>
        <source>it is called additional_target now</source>
        <translation>今の名前は additional_target です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="130"/>
        <source>it is called flash_attn now</source>
        <translation>今の名前は flash_attn です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="131"/>
        <source>it is called val_size now</source>
        <translation>今の名前は val_size です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="133"/>
        <location filename="../core/config/settings_table.cpp" line="135"/>
        <source>it is called cutoff_len now, for question and answer together</source>
        <translation>今の名前は cutoff_len で、質問と回答を合わせた長さです</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="47"/>
        <source>no hub is asked: models are files on this computer</source>
        <translation>ハブには問い合わせません：モデルはこのコンピューターのファイルです</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="53"/>
        <source>no code of a model is ever executed</source>
        <translation>モデルのコードは決して実行しません</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="55"/>
        <source>this program has its own tokenizer and loader</source>
        <translation>このプログラムには独自のトークナイザーと読み込みがあります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="60"/>
        <location filename="../core/config/settings_unused.cpp" line="265"/>
        <source>this program has its own kernels; results do not change</source>
        <translation>このプログラムには独自の計算カーネルがあり、結果は変わりません</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="68"/>
        <source>the run&apos;s log always says how many parameters are trained</source>
        <translation>学習するパラメーターの数は必ずログに書きます</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="70"/>
        <source>this program answers with its own engine</source>
        <translation>このプログラムは独自のエンジンで答えます</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="82"/>
        <source>this program trains and answers with text only</source>
        <translation>このプログラムはテキストだけで学習し、答えます</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="93"/>
        <source>quantization_bit and quantization_type say how this program keeps the weights</source>
        <translation>重みの持ち方は quantization_bit と quantization_type が決めます</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="99"/>
        <source>new rows begin at the mean of the others, with noise; leave it out</source>
        <translation>新しい行はほかの行の平均にノイズを加えて始めます。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="102"/>
        <source>norms and the loss are always computed in fp32</source>
        <translation>正規化と損失は常に fp32 で計算します</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="104"/>
        <source>it changes the model&apos;s attention, which this version does not do; leave it out</source>
        <translation>モデルのアテンションを変えますが、このバージョンでは行いません。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="108"/>
        <source>mixture-of-experts models are not in this version</source>
        <translation>混合エキスパートモデルはこのバージョンにありません</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="110"/>
        <source>KTransformers is another program&apos;s engine; leave it out</source>
        <translation>KTransformers は別のプログラムのエンジンです。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="129"/>
        <source>text models have no such part</source>
        <translation>テキストモデルにはその部分がありません</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="134"/>
        <source>OFT is not in this version; use finetuning_type: lora</source>
        <translation>OFT はこのバージョンにありません。finetuning_type: lora を使ってください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="140"/>
        <source>the reference model is kept as the model is; leave it out</source>
        <translation>参照モデルはモデルと同じように持ちます。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="142"/>
        <source>training by a reward model&apos;s scores (ppo) is not in this version; use stage: dpo</source>
        <translation>報酬モデルの点数による学習（ppo）はこのバージョンにありません。stage: dpo を使ってください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="155"/>
        <source>the growth of an update is limited by its ratio, which no scale changes</source>
        <translation>更新の伸びは比率で抑えられ、スケールでは変わりません</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="158"/>
        <source>it only changes what is printed</source>
        <translation>表示されるものだけが変わります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="160"/>
        <source>nothing is sent to a cloud logger; the run folder holds trainer_log.jsonl and the curve</source>
        <translation>クラウドの記録先には何も送りません。学習フォルダーに trainer_log.jsonl と曲線があります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="171"/>
        <location filename="../core/config/settings_unused.cpp" line="311"/>
        <source>several processes each hold the whole model here, started with torchrun or anneal train --processes; leave it out</source>
        <translation>ここでは各プロセスがモデル全体を持ち、torchrun か anneal train --processes で起動します。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="190"/>
        <source>rows are text only</source>
        <translation>行はテキストだけです</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="191"/>
        <source>rows are read afresh for every run, in one process</source>
        <translation>行は学習のたびに一つのプロセスで読み直します</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="196"/>
        <source>padding is never learned; leave it out</source>
        <translation>パディングは決して学びません。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="209"/>
        <source>the model&apos;s own key disable_gradient_checkpointing counts</source>
        <translation>モデルのキー disable_gradient_checkpointing が有効です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="212"/>
        <source>a run that meets NaN or infinity stops and keeps its last good checkpoint</source>
        <translation>NaN か無限大に出会うと学習は止まり、最後の良いチェックポイントを残します</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="215"/>
        <source>batches are made by this program itself</source>
        <translation>バッチはこのプログラム自身が作ります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="222"/>
        <source>it only changes how numbers are gathered; this program measures the loss only</source>
        <translation>数の集め方だけが変わります。このプログラムは損失だけを測ります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="231"/>
        <source>the run folder is the record of a run</source>
        <translation>学習フォルダーが学習の記録です</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="243"/>
        <source>gradients are added up over the processes once an update, whatever has one; results do not change</source>
        <translation>勾配は更新ごとに全プロセスで足し合わせます。結果は変わりません</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="251"/>
        <source>the environment says which process this is: LOCAL_RANK</source>
        <translation>どのプロセスかは環境変数 LOCAL_RANK が示します</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="253"/>
        <source>several processes share the batches out as accelerate does by default</source>
        <translation>複数のプロセスは accelerate の既定と同じようにバッチを分けます</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="256"/>
        <source>an update is always divided by the tokens of all processes together</source>
        <translation>更新は常に全プロセスのトークン数で割ります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="259"/>
        <source>the process of rank 0 alone writes the run folder</source>
        <translation>学習フォルダーに書くのはランク 0 のプロセスだけです</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="261"/>
        <source>Ray is not used: processes are started with torchrun or anneal train --processes</source>
        <translation>Ray は使いません：プロセスは torchrun か anneal train --processes で起動します</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="275"/>
        <source>runs are repeatable with the same seed on the same machine</source>
        <translation>同じマシンで同じシードなら、学習は再現できます</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="277"/>
        <source>rows know their own length</source>
        <translation>行は自分の長さを知っています</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="279"/>
        <source>answers are not sorted before they are generated</source>
        <translation>生成の前に回答を並べ替えません</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="281"/>
        <source>this program measures itself with: anneal bench</source>
        <translation>このプログラムは anneal bench で自分を測ります</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="293"/>
        <source>a resumed run takes its counters from trainer_state.json</source>
        <translation>再開した学習は trainer_state.json から数を引き継ぎます</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="297"/>
        <source>answers follow the generation settings of the run file, such as temperature; write them there</source>
        <translation>回答は temperature など設定ファイルの生成設定に従います。そこに書いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="303"/>
        <source>fp16 training is not in this version; use bf16: true or compute_type: auto</source>
        <translation>fp16 での学習はこのバージョンにありません。bf16: true か compute_type: auto を使ってください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="306"/>
        <source>AdamW is set by weight_decay, adam_beta1, adam_beta2 and adam_epsilon</source>
        <translation>AdamW は weight_decay、adam_beta1、adam_beta2、adam_epsilon で設定します</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="309"/>
        <source>adapters are always written as safetensors; leave it out</source>
        <translation>アダプターは常に safetensors で書きます。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="323"/>
        <location filename="../core/config/settings_unused.cpp" line="352"/>
        <source>nothing is uploaded; share the exported folder yourself</source>
        <translation>何もアップロードしません。書き出したフォルダーを自分で共有してください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="331"/>
        <source>a stopped run always leaves a checkpoint to go on from; leave it out</source>
        <translation>止めた学習は必ず続きのチェックポイントを残します。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="339"/>
        <source>models are merged on the processor; the result is the same</source>
        <translation>モデルはプロセッサーで統合します。結果は同じです</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="344"/>
        <source>models are exported as safetensors only; leave it out</source>
        <translation>モデルは safetensors だけで書き出します。省いてください</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="347"/>
        <source>GPTQ quantisation is not in this version; export in 16 bit</source>
        <translation>GPTQ 量子化はこのバージョンにありません。16 ビットで書き出してください</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="10"/>
        <source>puts an empty thought before every answer without one, the model&apos;s own only before the last answer</source>
        <translation>思考のない回答すべての前に空の思考を置きます。モデル自身のものは最後の回答の前だけです</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="12"/>
        <source>writes two more line breaks before the tools when there is no system text, and an empty thought before a call</source>
        <translation>システムテキストがないとき、ツールの前に改行を二つ、呼び出しの前に空の思考を余分に書きます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="15"/>
        <source>writes calls as JSON, the model&apos;s own as &lt;function=...&gt;: don&apos;t train tool use with it</source>
        <translation>呼び出しを JSON で書きますが、モデル自身のものは &lt;function=...&gt; です。これでツールの使い方を学習しないでください</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="19"/>
        <source>leaves out the empty thought that the model&apos;s own puts before the last answer</source>
        <translation>モデル自身のものが最後の回答の前に置く空の思考を書きません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="21"/>
        <source>writes two more line breaks before the tools when there is no system text</source>
        <translation>システムテキストがないとき、ツールの前に改行を二つ余分に書きます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="24"/>
        <source>adds a system text about Qwen where there is none, and the model&apos;s own lets the answer begin with &lt;think&gt;</source>
        <translation>システムテキストがないと Qwen についての文を加えます。モデル自身のものは回答を &lt;think&gt; で始めます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="28"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt</source>
        <translation>最初の &lt;think&gt; を回答に任せますが、モデル自身のものはプロンプトに書きます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="31"/>
        <source>puts the system text before the tools, the model&apos;s own puts it after them and writes the tools as given</source>
        <translation>システムテキストをツールの前に置きますが、モデル自身のものは後に置き、ツールをそのまま書きます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="34"/>
        <source>writes no system block without a system text, the model&apos;s own always writes one with dates</source>
        <translation>システムテキストがないとシステムブロックを書きませんが、モデル自身のものは必ず日付入りで書きます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="36"/>
        <source>puts the tools into the system block, the model&apos;s own into the first user turn</source>
        <translation>ツールをシステムブロックに入れますが、モデル自身のものは最初のユーザー発言に入れます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="40"/>
        <source>ends an answer with &lt;eos&gt; after &lt;end_of_turn&gt;</source>
        <translation>&lt;end_of_turn&gt; の後に &lt;eos&gt; を書いて回答を終えます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="42"/>
        <source>always writes a system block with a default text and &lt;|think|&gt;, the model&apos;s own only with thinking on; it puts empty thoughts before answers, the model&apos;s own none</source>
        <translation>既定の文と &lt;|think|&gt; を持つシステムブロックを必ず書きますが、モデル自身のものは思考が有効なときだけです。回答の前に空の思考を置きますが、モデル自身のものは置きません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="46"/>
        <source>writes declarations without tags and results as turns of their own</source>
        <translation>宣言をタグなしで、結果を独立した発言として書きます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="49"/>
        <source>leaves out the &lt;|endoftext|&gt; that the model&apos;s own writes after a whole conversation</source>
        <translation>モデル自身のものが会話全体の後に書く &lt;|endoftext|&gt; を書きません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="54"/>
        <source>puts the system text into the first user turn, the model&apos;s own into the last one</source>
        <translation>システムテキストを最初のユーザー発言に入れますが、モデル自身のものは最後の発言に入れます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="57"/>
        <source>puts the tools inside [INST], the model&apos;s own before it, and calls carry no ids</source>
        <translation>ツールを [INST] の中に置きますが、モデル自身のものはその前に置きます。呼び出しに番号がありません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="61"/>
        <source>adds no system text where there is none, the model&apos;s own adds a long one</source>
        <translation>システムテキストがなくても何も加えませんが、モデル自身のものは長い文を加えます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="63"/>
        <source>puts the tools elsewhere than the model&apos;s own</source>
        <translation>ツールを置く場所がモデル自身のものと違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="65"/>
        <source>puts the system text into the user turn, the model&apos;s own has a block for it</source>
        <translation>システムテキストをユーザー発言に入れますが、モデル自身のものには専用のブロックがあります</translation>
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
        <translation>ツールの書き方がモデル自身のものと違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="69"/>
        <location filename="../core/text/known_differences.cpp" line="72"/>
        <source>has another default system text than the model&apos;s own</source>
        <translation>既定のシステムテキストがモデル自身のものと違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="75"/>
        <source>leaves out the empty thought that the model&apos;s own puts before every answer</source>
        <translation>モデル自身のものがすべての回答の前に置く空の思考を書きません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="77"/>
        <location filename="../core/text/known_differences.cpp" line="85"/>
        <source>writes calls in another form than the model&apos;s own</source>
        <translation>呼び出しの書き方がモデル自身のものと違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="79"/>
        <source>writes tools, which the model&apos;s own ignores, and calls in another form</source>
        <translation>ツールを書きますが、モデル自身のものは無視します。呼び出しの書き方も違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="82"/>
        <source>puts empty thoughts before answers, the model&apos;s own none; its prompt ends in &lt;think&gt;</source>
        <translation>回答の前に空の思考を置きますが、モデル自身のものは置きません。プロンプトは &lt;think&gt; で終わります</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="87"/>
        <source>writes empty thoughts in another way, and with thinking off leaves out the /nothink that the model&apos;s own adds</source>
        <translation>空の思考の書き方が違い、思考が無効なときにモデル自身のものが加える /nothink を書きません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="89"/>
        <source>puts the system text before the tools, the model&apos;s own after them</source>
        <translation>システムテキストをツールの前に置きますが、モデル自身のものは後に置きます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="92"/>
        <source>puts a line break after role marks, the model&apos;s own none</source>
        <translation>役割の印の後で改行しますが、モデル自身のものは改行しません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="95"/>
        <source>leaves out the token at the beginning that the model&apos;s own writes, and adds a default system text</source>
        <translation>モデル自身のものが最初に書くトークンを書かず、既定のシステムテキストを加えます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="97"/>
        <source>lists tools in another form than the model&apos;s own</source>
        <translation>ツールの並べ方がモデル自身のものと違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="99"/>
        <location filename="../core/text/known_differences.cpp" line="110"/>
        <source>puts an empty thought before answers, the model&apos;s own never</source>
        <translation>回答の前に空の思考を置きますが、モデル自身のものは決して置きません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="102"/>
        <source>leaves out &lt;begin_of_document&gt; and has another default system text</source>
        <translation>&lt;begin_of_document&gt; を書かず、既定のシステムテキストも違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="106"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt; the default system text differs</source>
        <translation>最初の &lt;think&gt; を回答に任せますが、モデル自身のものはプロンプトに書きます。既定のシステムテキストも違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="108"/>
        <source>writes calls without the tags that the model&apos;s own has</source>
        <translation>モデル自身のものにあるタグなしで呼び出しを書きます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="111"/>
        <source>repeats the word system before the tools, and its calls lack a &gt;</source>
        <translation>ツールの前に system という語を繰り返し、呼び出しに &gt; が足りません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="114"/>
        <source>leaves out the words about thinking and the thought that the model&apos;s own writes</source>
        <translation>モデル自身のものが書く思考についての文と思考を書きません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="117"/>
        <source>writes another usage text</source>
        <translation>使い方の説明文が違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="119"/>
        <source>leaves out the system block with date, effort and channels, and writes the system text as such instead of as a developer message</source>
        <translation>日付・強度・チャンネルのシステムブロックを書かず、システムテキストを developer メッセージではなくそのまま書きます</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="123"/>
        <source>leaves out the block about the reasoning mode</source>
        <translation>推論モードについてのブロックを書きません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="126"/>
        <source>differs in a line break and the default system text</source>
        <translation>改行一つと既定のシステムテキストが違います</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="127"/>
        <source>has no block for tools</source>
        <translation>ツールのブロックがありません</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="129"/>
        <source>writes no end token after a call, so the model does not learn to stop there</source>
        <translation>呼び出しの後に終わりのトークンを書かないため、モデルはそこで止まることを学びません</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="11"/>
        <source>train_from_scratch begins with random weights, all of which must be trained and saved: use finetuning_type: full.</source>
        <translation>train_from_scratch は乱数の重みから始め、すべてを学習して保存します：finetuning_type: full を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="14"/>
        <source>train_from_scratch takes the shape from a folder with config.json; {file} is a file.</source>
        <translation>train_from_scratch は config.json のあるフォルダーから形を取ります。{file} はファイルです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="18"/>
        <source>rehearsal_rows compares with the model before training, which only finetuning_type: lora without additional_target keeps; set it to 0.</source>
        <translation>rehearsal_rows は学習前のモデルと比べますが、それが残るのは finetuning_type: lora で additional_target がないときだけです。0 にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="21"/>
        <source>lora_dropout is the share of inputs that are left out of an update and must be below 1.</source>
        <translation>lora_dropout は一回の更新で省く入力の割合なので、1 より小さくしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="24"/>
        <source>use_llama_pro trains freeze_trainable_layers added layers, which must be above 0 and divide the model&apos;s layers.</source>
        <translation>use_llama_pro は freeze_trainable_layers 個の追加した層を学習します。0 より大きく、モデルの層数を割り切る数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="26"/>
        <source>use_llama_pro chooses layers, and full trains all of them; use finetuning_type: freeze or lora.</source>
        <translation>use_llama_pro は層を選びますが、full はすべてを学習します。finetuning_type: freeze か lora を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="28"/>
        <source>use_llama_pro needs a freeze_trainable_layers that divides the model&apos;s {layers} layers.</source>
        <translation>use_llama_pro には、モデルの {layers} 層を割り切る freeze_trainable_layers が必要です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="31"/>
        <source>{key} names &quot;{value}&quot;, which the model does not have; choose among {known}.</source>
        <translation>{key} の &quot;{value}&quot; はモデルにありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="35"/>
        <source>freeze_trainable_layers and freeze_trainable_modules leave nothing to train.</source>
        <translation>freeze_trainable_layers と freeze_trainable_modules では学習するものが残りません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="38"/>
        <source>pissa_init starts a LoRA adapter from full weights: it goes with finetuning_type: lora without quantization_bit.</source>
        <translation>pissa_init は完全な重みから LoRA アダプターを始めます：quantization_bit なしの finetuning_type: lora で使います。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="41"/>
        <source>pissa_init changes the base, so the model without its adapter is no reference any more; leave it out.</source>
        <translation>pissa_init は基になるモデルを変えるので、アダプターなしのモデルは参照になりません。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="44"/>
        <source>pissa_init does not go with use_dora or rehearsal_rows; leave one of them out.</source>
        <translation>pissa_init は use_dora や rehearsal_rows と一緒に使えません。どれかを省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="48"/>
        <source>pissa_init needs a lora_rank of at most {most} for {layer}.</source>
        <translation>{layer} には、pissa_init で lora_rank を {most} 以下にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="50"/>
        <source>lora_target: all stands alone; leave the other names out, or name all the layers instead.</source>
        <translation>lora_target: all は単独で指定します。ほかの名前を外すか、代わりにすべての層を挙げてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="54"/>
        <source>lora_target names &quot;{value}&quot;, but no linear layer of the model ends in it; choose among {known}, or all.</source>
        <translation>lora_target の &quot;{value}&quot; で終わる線形層がモデルにありません。次から選ぶか all にしてください：{known}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="57"/>
        <source>lora_target names &quot;{value}&quot;, which stands in no layer that use_llama_pro trains; choose among {known}, or all.</source>
        <translation>lora_target の &quot;{value}&quot; は use_llama_pro が学習する層にありません。次から選ぶか all にしてください：{known}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="60"/>
        <source>additional_target names &quot;{value}&quot;, but no module of the model ends in it; choose among {known}.</source>
        <translation>additional_target の &quot;{value}&quot; で終わるモジュールがモデルにありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="63"/>
        <source>additional_target and lora_target both take {name}; leave it out of one of them.</source>
        <translation>additional_target と lora_target の両方に {name} があります。どちらかから省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="66"/>
        <source>quantization_bit takes 4 or 8.</source>
        <translation>quantization_bit は 4 か 8 です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="68"/>
        <source>Weights that are to change can&apos;t be kept in few bits; leave quantization_bit out.</source>
        <translation>変える重みは少ないビットで持てません。quantization_bit を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="72"/>
        <source>An adapter is merged into the full weights, not into quantised ones; leave quantization_bit out.</source>
        <translation>アダプターは量子化した重みではなく完全な重みに統合します。quantization_bit を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="75"/>
        <source>A quantised base takes one adapter, because none can be merged into it; merge the others with anneal export first.</source>
        <translation>量子化したモデルには統合できないので、アダプターは一つだけです。ほかは先に anneal export で統合してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="78"/>
        <source>Quantised weights can&apos;t be trained themselves; use finetuning_type: lora.</source>
        <translation>量子化した重みそのものは学習できません。finetuning_type: lora を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="81"/>
        <source>rope_scaling stretches one kind of positions, and {model} has another for its sliding layers; leave it out.</source>
        <translation>rope_scaling が伸ばすのは一種類の位置ですが、{model} の滑動窓の層には別の種類があります。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="85"/>
        <source>{key} belongs to stage: sft without packing, streaming or vary_questions; leave it out.</source>
        <translation>{key} は packing、streaming、vary_questions のない stage: sft の設定です。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="88"/>
        <source>{key} belongs to stage: sft without packing or streaming; leave it out.</source>
        <translation>{key} は packing や streaming のない stage: sft の設定です。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="90"/>
        <source>label_smoothing_factor and the losses DFT, EAFT and ASFT belong to stage: sft; leave them out.</source>
        <translation>label_smoothing_factor と損失 DFT、EAFT、ASFT は stage: sft の設定です。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="93"/>
        <source>use_dft_loss, use_eaft_loss and use_asft_loss exclude each other; keep one.</source>
        <translation>use_dft_loss、use_eaft_loss、use_asft_loss は同時に使えません。一つを残してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="96"/>
        <source>use_asft_loss compares with the model before training, which finetuning_type: lora without additional_target keeps.</source>
        <translation>use_asft_loss は学習前のモデルと比べます。それが残るのは finetuning_type: lora で additional_target がないときです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="98"/>
        <source>pref_bco_weight compares with the reference model, which orpo and simpo don&apos;t have; leave it out.</source>
        <translation>pref_bco_weight は参照モデルと比べますが、orpo と simpo にはありません。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="101"/>
        <source>ref_model has a vocabulary of {other} tokens, the model one of {own}; the two must share their tokenizer.</source>
        <translation>ref_model の語彙は {other} トークン、モデルは {own} トークンです。同じトークナイザーでなければなりません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="104"/>
        <source>No chat template fits {model} by its name; choose one with the key template.</source>
        <translation>{model} の名前に合う会話テンプレートがありません。template で選んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="107"/>
        <source>train_on_prompt is not possible with the template &quot;{template}&quot;, which leaves the end token out of its answers.</source>
        <translation>テンプレート &quot;{template}&quot; は回答に終わりのトークンを書かないので、train_on_prompt は使えません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="109"/>
        <source>There is no tool format &quot;{form}&quot;.</source>
        <translation>&quot;{form}&quot; というツールの形式はありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="111"/>
        <source>There is no tool format &quot;{form}&quot;; did you mean &quot;{nearest}&quot;?</source>
        <translation>&quot;{form}&quot; というツールの形式はありません。&quot;{nearest}&quot; のことですか？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="116"/>
        <source>The polynomial schedule needs a learning_rate above lr_end (1e-7 unless set).</source>
        <translation>polynomial スケジュールでは learning_rate を lr_end（省略時は 1e-7）より大きくしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="120"/>
        <source>{name} needs its lowest learning rate, by one of min_lr and min_lr_rate: lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>{name} には最小の学習率が必要です。min_lr か min_lr_rate の一方で指定してください：lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="123"/>
        <source>lr_scheduler_kwargs: {name} has no setting {setting}; take it out.</source>
        <translation>lr_scheduler_kwargs：{name} に {setting} という設定はありません。取り除いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="125"/>
        <source>lr_scheduler_type {name} is not known.</source>
        <translation>{name} という lr_scheduler_type はありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="127"/>
        <source>lr_scheduler_type {name} is not known; did you mean {nearest}?</source>
        <translation>{name} という lr_scheduler_type はありません。{nearest} のことですか？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="129"/>
        <source>lr_scheduler_type reduce_lr_on_plateau has no setting &quot;{name}&quot;; it takes mode, factor, patience, threshold, threshold_mode, cooldown, min_lr and eps.</source>
        <translation>reduce_lr_on_plateau に &quot;{name}&quot; という設定はありません。使えるもの：mode、factor、patience、threshold、threshold_mode、cooldown、min_lr、eps。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="133"/>
        <source>lr_scheduler_kwargs: the factor of reduce_lr_on_plateau lies between 0 and 1.</source>
        <translation>lr_scheduler_kwargs：reduce_lr_on_plateau の factor は 0 と 1 の間です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="137"/>
        <source>reduce_lr_on_plateau follows measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>reduce_lr_on_plateau は検証用の行の測定に従います：eval_strategy と、val_size か eval_dataset を設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="140"/>
        <source>{key} and {other} are rules of their own; keep one.</source>
        <translation>{key} と {other} は別々の更新則です。一つを残してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="142"/>
        <source>{key} goes with optim: adamw_torch, adamw_8bit or adafactor; optim: {optim} has no form in few dimensions.</source>
        <translation>{key} は optim: adamw_torch、adamw_8bit、adafactor と組み合わせられます。optim: {optim} には低次元の形がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="145"/>
        <source>{key} is a rule of its own, which takes optim: adamw_torch; optim: {optim} does not go with it.</source>
        <translation>{key} は独自の更新規則で、optim: adamw_torch を使います。optim: {optim} とは組み合わせられません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="148"/>
        <source>{key} is for the layers of the model: leave it out, or take embed_tokens and lm_head out of lora_target.</source>
        <translation>{key} はモデルの層だけに使えます。外すか、lora_target から embed_tokens と lm_head を外してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="151"/>
        <source>{key} works on the model&apos;s own matrices: it goes with finetuning_type: full or freeze.</source>
        <translation>{key} はモデル自身の行列に働きます：finetuning_type: full か freeze で使います。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="155"/>
        <source>{key} updates the weights inside each backward pass: set gradient_accumulation_steps: 1.</source>
        <translation>{key} は逆伝播のたびに重みを更新します：gradient_accumulation_steps: 1 にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="158"/>
        <source>{key} updates the weights inside the backward pass, which can&apos;t be cut into smaller ones; leave auto_find_batch_size out.</source>
        <translation>{key} は逆伝播の中で重みを更新し、それは小さく分けられません。auto_find_batch_size を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="161"/>
        <source>apollo_scale_type: channel needs apollo_proj_type: std, whose side is that of the channels.</source>
        <translation>apollo_scale_type: channel には、チャネル側で働く apollo_proj_type: std が必要です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="164"/>
        <source>Random directions are drawn for one side; use apollo_proj: svd.</source>
        <translation>乱数の方向は片側にだけ引けます。apollo_proj: svd を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="167"/>
        <source>badam_mode: ratio has no weight decay; leave weight_decay out.</source>
        <translation>badam_mode: ratio に重み減衰はありません。weight_decay を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="169"/>
        <source>use_adam_mini can&apos;t divide {name} into heads of this model; use optim: adamw_torch.</source>
        <translation>use_adam_mini は {name} をこのモデルのヘッドに分けられません。optim: adamw_torch を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="172"/>
        <source>optim {value} is not known; use adamw_torch.</source>
        <translation>{value} という optim はありません。adamw_torch を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="176"/>
        <source>interleave_probs needs mix_strategy: interleave_under or interleave_over; concat takes every row.</source>
        <translation>interleave_probs には mix_strategy: interleave_under か interleave_over が必要です。concat はすべての行を使います。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="179"/>
        <source>interleave_probs takes numbers above 0 up to 1 with commas between; leave out a data set of which you want no row.</source>
        <translation>interleave_probs には 0 より大きく 1 以下の数をコンマで区切って書きます。使わないデータセットは省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="182"/>
        <source>interleave_probs must add up to 1; these make {sum}.</source>
        <translation>interleave_probs の合計は 1 にしてください。今は {sum} です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="184"/>
        <source>interleave_probs has {numbers} numbers for {sets} data sets; give one for each.</source>
        <translation>interleave_probs の数は {numbers} 個、データセットは {sets} 個です。一つずつ書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="188"/>
        <source>Mixing the data sets gives more than two thousand million rows; use mix_strategy: concat or other interleave_probs.</source>
        <translation>データセットを混ぜると 20 億行を超えます。mix_strategy: concat か別の interleave_probs にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="191"/>
        <source>A data set to interleave holds no rows; leave it out of dataset.</source>
        <translation>混ぜるデータセットの一つに行がありません。dataset から省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="194"/>
        <source>With streaming the rows held back would be learned in later epochs; name an eval_dataset instead of val_size.</source>
        <translation>streaming では取り分けた行が後のエポックで学ばれてしまいます。val_size の代わりに eval_dataset を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="197"/>
        <source>streaming takes one data set in this version; leave it out (rows are read from the file as they are needed anyway).</source>
        <translation>このバージョンの streaming で使えるデータセットは一つです。省いてください（行はもともと必要なときにファイルから読みます）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="200"/>
        <source>streaming does not pack rows in this version; leave it out, or set packing: false.</source>
        <translation>このバージョンの streaming は行を詰めません。省くか、packing: false にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="204"/>
        <source>streaming shuffles its buffer, which disable_shuffling contradicts; leave one of them out.</source>
        <translation>streaming はバッファーをシャッフルするので disable_shuffling と矛盾します。どちらかを省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="207"/>
        <source>streaming needs max_steps: how many updates to train.</source>
        <translation>streaming には max_steps が必要です：何回の更新を学習するか。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="209"/>
        <source>tokenized_path keeps rows to train on and rows to measure on, nothing else: leave out streaming, vary_questions, rehearsal_rows, pseudo_dataset and eval_on_each_dataset.</source>
        <translation>tokenized_path が保つのは学習用と測定用の行だけです：streaming、vary_questions、rehearsal_rows、pseudo_dataset、eval_on_each_dataset を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="214"/>
        <source>tokenized_path holds rows for stage: {held}, not for {stage}; name another folder.</source>
        <translation>tokenized_path の行は {stage} ではなく stage: {held} のものです。別のフォルダーにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="218"/>
        <source>{folder} holds rows that another program tokenised (in Arrow&apos;s form), which this version does not read; name another tokenized_path.</source>
        <translation>{folder} の行は別のプログラムがトークン化したもの（Arrow 形式）で、このバージョンでは読めません。別の tokenized_path にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="222"/>
        <source>tokenized_path names {folder}, which holds something else; name a new folder.</source>
        <translation>tokenized_path の {folder} には別のものがあります。新しいフォルダーにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="226"/>
        <source>val_size holds back rows of dataset, which is missing.</source>
        <translation>val_size は dataset の行を取り分けますが、dataset がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="228"/>
        <source>stop_when_learned asks the questions of stage: sft; leave it out.</source>
        <translation>stop_when_learned は stage: sft の質問をします。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="231"/>
        <source>stop_when_learned asks at checkpoints; set save_strategy to steps or epoch.</source>
        <translation>stop_when_learned はチェックポイントで質問します。save_strategy を steps か epoch にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="234"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to train on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>{rows} 行では、学習に使う cutoff_len {cutoff} トークンのブロックが一つもできません。cutoff_len を減らすか、行を増やすか、packing: false にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="237"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to measure on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>{rows} 行では、測定に使う cutoff_len {cutoff} トークンのブロックが一つもできません。cutoff_len を減らすか、行を増やすか、packing: false にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="243"/>
        <source>save_strategy: best keeps what measures best: set eval_strategy, and metric_for_best_model to what counts, such as loss.</source>
        <translation>save_strategy: best は測定が最も良いものを残します：eval_strategy と、loss など重視するものを metric_for_best_model に設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="246"/>
        <source>{key} compares measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>{key} は検証用の行の測定を比べます：eval_strategy と、val_size か eval_dataset を設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="249"/>
        <source>{key} needs savings and measurements together, but eval_strategy is {measured} and save_strategy is {saved}; set them to the same.</source>
        <translation>{key} には保存と測定が同時に必要ですが、eval_strategy は {measured}、save_strategy は {saved} です。同じにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="253"/>
        <source>{key} needs a measurement at each saving: save_steps must be a multiple of eval_steps (which is logging_steps when it is left out), or both a share of the run.</source>
        <translation>{key} には保存のたびに測定が必要です：save_steps を eval_steps（省略時は logging_steps）の倍数にするか、両方を学習全体に対する割合にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="258"/>
        <source>metric_for_best_model is &quot;{metric}&quot;, which is not measured; choose one of: {known}.</source>
        <translation>metric_for_best_model の &quot;{metric}&quot; は測られません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="262"/>
        <source>early_stopping_steps counts measurements without progress: set eval_strategy and val_size or eval_dataset.</source>
        <translation>early_stopping_steps は進歩のない測定を数えます：eval_strategy と、val_size か eval_dataset を設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="265"/>
        <source>early_stopping_steps needs metric_for_best_model: what has to get better, for instance metric_for_best_model: loss.</source>
        <translation>early_stopping_steps には metric_for_best_model が必要です：何が良くなるべきか。例：metric_for_best_model: loss。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="268"/>
        <source>do_train is false, so there is nothing to do: set it to true or leave it out, or set do_eval or do_predict to true.</source>
        <translation>do_train が false なので、することがありません：true にするか省くか、do_eval か do_predict を true にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="271"/>
        <source>stage: {stage} is measured while it trains (eval_strategy); without a training use stage: sft, which measures the answers.</source>
        <translation>stage: {stage} は学習しながら測ります（eval_strategy）。学習しないときは、回答を測る stage: sft を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="274"/>
        <source>do_predict belongs to stage: sft; do_eval measures the loss of the other stages.</source>
        <translation>do_predict は stage: sft の設定です。ほかのステージの損失は do_eval が測ります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="278"/>
        <source>compute_accuracy and predict_with_generate exclude each other: one counts tokens, the other compares whole answers.</source>
        <translation>compute_accuracy と predict_with_generate は同時に使えません：一方はトークンを数え、他方は回答全体を比べます。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="283"/>
        <source>Stage semi needs unlabeled_dataset: the data sets whose questions are to be answered.</source>
        <translation>ステージ semi には unlabeled_dataset が必要です：回答する質問のデータセットです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="286"/>
        <source>Stage semi needs held-out rows to tell whether it helped: set val_size or eval_dataset.</source>
        <translation>ステージ semi には、効果があったかを見る検証用の行が必要です：val_size か eval_dataset を設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="289"/>
        <source>Stage semi compares its rounds by one held-out loss; leave eval_on_each_dataset out.</source>
        <translation>ステージ semi はラウンドを一つの検証損失で比べます。eval_on_each_dataset を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="293"/>
        <source>Stage semi goes on by itself where its newest round stopped; leave resume_from_checkpoint out.</source>
        <translation>ステージ semi は最後のラウンドが止まった所から自動で続けます。resume_from_checkpoint を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="296"/>
        <source>Stage semi adds rows of its own after the first round, which does not go with tokenized_path, streaming or packing; leave them out.</source>
        <translation>ステージ semi は最初のラウンドの後に自分の行を加えるので、tokenized_path、streaming、packing と一緒に使えません。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="300"/>
        <source>unlabeled_dataset holds no single question.</source>
        <translation>unlabeled_dataset に単独の質問がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="304"/>
        <source>gguf_importance is about the blocks of a GGUF: set export_format: gguf, or leave it out.</source>
        <translation>gguf_importance は GGUF のブロックの設定です：export_format: gguf にするか、省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="307"/>
        <source>An adapter alone can&apos;t be served: set export_format to gguf or safetensors, or leave export_deploy out.</source>
        <translation>アダプターだけではサービスできません：export_format を gguf か safetensors にするか、export_deploy を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="310"/>
        <source>Weights can&apos;t be exported as {value}; set infer_dtype to bfloat16, float16 or float32.</source>
        <translation>重みを {value} で書き出すことはできません。infer_dtype を bfloat16、float16、float32 のどれかにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="313"/>
        <source>{value} is no type of a GGUF file.</source>
        <translation>{value} は GGUF ファイルの型ではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="315"/>
        <source>An adapter is small and stays exact: set gguf_type to F16 or F32.</source>
        <translation>アダプターは小さく、正確なまま保ちます：gguf_type を F16 か F32 にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="318"/>
        <source>A LoRA GGUF holds one adapter: name it in adapter_name_or_path.</source>
        <translation>LoRA の GGUF に入るアダプターは一つです：adapter_name_or_path で指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="321"/>
        <source>A LoRA GGUF has no name for the layer {layer}; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA の GGUF に層 {layer} の名前がありません。モデルに統合する export_format: gguf にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="324"/>
        <source>A LoRA GGUF can&apos;t hold the magnitudes of DoRA; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA の GGUF には DoRA の大きさを入れられません。モデルに統合する export_format: gguf にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="327"/>
        <source>A LoRA GGUF can&apos;t change {layer} alone, which is one matrix with the other end of this model; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF では {layer} だけを変えられません。このモデルではもう一方の端と同じ行列だからです。export_format を gguf にすると、モデルに統合されます。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="332"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which the adapter brings in another form than the model&apos;s; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF は {name} を保持できません。アダプターの形がモデルと異なるためです。export_format を gguf にすると、モデルに統合されます。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="337"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which was trained whole; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA の GGUF には、全体を学習した {name} を入れられません。モデルに統合する export_format: gguf にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="10"/>
        <source>{key} needs {other}.</source>
        <translation>{key} には {other} が必要です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="12"/>
        <source>{key} needs rows to measure on: set val_size or eval_dataset.</source>
        <translation>{key} には測るための行が必要です：val_size か eval_dataset を設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="13"/>
        <source>{key} belongs to {owner}.</source>
        <translation>{key} は {owner} の設定です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="14"/>
        <source>{key} belongs to {owner}; leave it out.</source>
        <translation>{key} は {owner} の設定です。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="16"/>
        <source>{key} belongs to {owner}, not to {other}; leave it out.</source>
        <translation>{key} は {owner} の設定で、{other} のものではありません。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="17"/>
        <source>{key} and {other} exclude each other.</source>
        <translation>{key} と {other} は同時に使えません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="19"/>
        <source>{key} and {other} exclude each other: keep the one that you mean.</source>
        <translation>{key} と {other} は同時に使えません：使いたいほうを残してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="22"/>
        <source>{key} and {other} contradict each other: keep one of them.</source>
        <translation>{key} と {other} は矛盾しています：どちらかを残してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="23"/>
        <source>{key} must be above 0.</source>
        <translation>{key} は 0 より大きくしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="24"/>
        <source>{key} has to be at least 1.</source>
        <translation>{key} は 1 以上にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="26"/>
        <source>{key} above 1 is a number of updates and must be whole.</source>
        <translation>1 より大きい {key} は更新の回数なので、整数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="28"/>
        <source>{key} above 1 is a number of rows and must be whole.</source>
        <translation>1 より大きい {key} は行の数なので、整数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="30"/>
        <source>{key} does not go with {other}; leave one of them out.</source>
        <translation>{key} は {other} と一緒に使えません。どちらかを省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="31"/>
        <source>{key} does not go with {other}; leave it out.</source>
        <translation>{key} は {other} と一緒に使えません。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="33"/>
        <source>{key} is a setting of training, which {verb} does not take; remove it.</source>
        <translation>{key} は学習の設定で、{verb} では使えません。取り除いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="35"/>
        <source>&quot;{key}&quot; is not a known key: {reason}.</source>
        <translation>&quot;{key}&quot; というキーは知られていません：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="38"/>
        <source>{key} is missing: name the model, for instance model_name_or_path: SmolLM2-135M-Instruct.</source>
        <translation>{key} がありません：モデルを指定してください。例：model_name_or_path: SmolLM2-135M-Instruct。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="41"/>
        <source>{key} is missing: name the data to train on, for instance dataset: identity.</source>
        <translation>{key} がありません：学習するデータを指定してください。例：dataset: identity。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="44"/>
        <source>{key} is missing: name the folder for the run, for instance output_dir: saves/my-run.</source>
        <translation>{key} がありません：学習結果のフォルダーを指定してください。例：output_dir: saves/my-run。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="48"/>
        <source>{key} is missing: name the folder for the exported model.</source>
        <translation>{key} がありません：モデルの書き出し先のフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="51"/>
        <source>{key} can&apos;t be &quot;{value}&quot;: {reason}.</source>
        <translation>{key} を &quot;{value}&quot; にはできません：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="53"/>
        <source>{key} is &quot;{value}&quot;; known values are: {known}.</source>
        <translation>{key} が &quot;{value}&quot; です。使える値：{known}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="55"/>
        <source>{key} names none beside other loggers; keep what you mean.</source>
        <translation>{key} に none とほかの記録方法が並んでいます。使いたいものだけを残してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="57"/>
        <source>{key} is {value}; it must be between {minimum} and {maximum}.</source>
        <translation>{key} が {value} です。{minimum} から {maximum} までにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="59"/>
        <source>{key} is {value}; it must be at least {minimum}.</source>
        <translation>{key} が {value} です。{minimum} 以上にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="60"/>
        <source>{key} is {value}; it must be at most {maximum}.</source>
        <translation>{key} が {value} です。{maximum} 以下にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="61"/>
        <source>{key} is &quot;{value}&quot;; it must be true or false.</source>
        <translation>{key} が &quot;{value}&quot; です。true か false にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="63"/>
        <source>{key} is &quot;{value}&quot;; it must be a whole number.</source>
        <translation>{key} が &quot;{value}&quot; です。整数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="64"/>
        <source>{key} is &quot;{value}&quot;; it must be a number.</source>
        <translation>{key} が &quot;{value}&quot; です。数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="65"/>
        <source>{key} must be a finite number.</source>
        <translation>{key} は有限の数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="66"/>
        <source>{key} must be a list: names with commas between.</source>
        <translation>{key} は一覧にしてください：名前をコンマで区切ります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="67"/>
        <source>{key} must be a map of names to values.</source>
        <translation>{key} は名前と値の組にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="69"/>
        <source>{key} must be a map, for instance {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>{key} は名前と値の組にしてください。例：{&quot;min_lr_rate&quot;: 0.1}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="70"/>
        <source>{key} is not a valid JSON map.</source>
        <translation>{key} は正しい JSON のマップではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="71"/>
        <source>{key} takes one value, not a list.</source>
        <translation>{key} には一覧ではなく値を一つ書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="72"/>
        <source>{key} takes one value, not a map.</source>
        <translation>{key} にはマップではなく値を一つ書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="73"/>
        <source>{key} has a value of the wrong type.</source>
        <translation>{key} の値の型が違います。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="74"/>
        <source>{key} holds a NUL character.</source>
        <translation>{key} に NUL 文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="76"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes.</source>
        <translation>{key} に &quot;{name}&quot; がありますが、このプログラムのどのスケジュールも使いません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="78"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes; did you mean {nearest}?</source>
        <translation>{key} に &quot;{name}&quot; がありますが、このプログラムのどのスケジュールも使いません。{nearest} のことですか？</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="80"/>
        <source>{key} takes for &quot;{name}&quot; one of: {choices}.</source>
        <translation>{key} の &quot;{name}&quot; に使える値：{choices}。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="81"/>
        <source>{key} needs a number for &quot;{name}&quot;.</source>
        <translation>{key} の &quot;{name}&quot; は数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="84"/>
        <source>--{key} needs a value after it.</source>
        <translation>--{key} の後に値が必要です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="86"/>
        <source>&quot;{word}&quot; is not a setting; write key=value or --key value.</source>
        <translation>&quot;{word}&quot; は設定ではありません。key=value か --key value と書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="90"/>
        <source>A second document begins (---), or a bracket stands alone; one file holds one run.</source>
        <translation>二つ目の文書（---）が始まっているか、括弧が一つだけあります。一つのファイルには一つの設定だけを書きます。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="94"/>
        <source>The file holds no settings; it should be lines of key: value.</source>
        <translation>ファイルに設定がありません。key: value の行を書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="95"/>
        <source>The file should be lines of key: value.</source>
        <translation>ファイルは key: value の行にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="96"/>
        <source>A key must be a single word.</source>
        <translation>キーは一つの語にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="97"/>
        <source>Not valid YAML: the quote is not closed.</source>
        <translation>正しい YAML ではありません：引用符が閉じられていません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="98"/>
        <source>This is not valid YAML.</source>
        <translation>正しい YAML ではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="100"/>
        <source>The file should be one object of &quot;key&quot;: value.</source>
        <translation>ファイルは &quot;key&quot;: value のオブジェクト一つにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="102"/>
        <source>{key} stands in line {other} already; keep one of them.</source>
        <translation>{key} は {other} 行目にもあります。どちらかを残してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="103"/>
        <source>This is not text.</source>
        <translation>これはテキストではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="105"/>
        <source>Byte {byte} is not UTF-8; save the file as UTF-8.</source>
        <translation>バイト {byte} が UTF-8 ではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="107"/>
        <source>The file holds a NUL byte, so it is not a text file.</source>
        <translation>ファイルに NUL バイトがあり、テキストファイルではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="109"/>
        <source>{file}: a file of {key} has no path; use the card as Anneal wrote it.</source>
        <translation>{file}：{key} のファイルにパスがありません。Anneal が書いたままのものを使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="112"/>
        <source>{key} is no control of LlamaBoard&apos;s Train page; remove the line.</source>
        <translation>{key} は LlamaBoard の学習ページの項目ではありません。この行を削除してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="115"/>
        <source>{key} is a control of LlamaBoard that is not known here; remove the line.</source>
        <translation>{key} はここでは知られていない LlamaBoard の項目です。この行を削除してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="118"/>
        <source>train.compute_type is bf16, fp16, fp32 or pure_bf16.</source>
        <translation>train.compute_type は bf16、fp16、fp32、pure_bf16 のどれかです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="119"/>
        <source>train.extra_args is no JSON object.</source>
        <translation>train.extra_args が JSON のオブジェクトではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="123"/>
        <source>The environment sets WORLD_SIZE but not {variable}; start with torchrun or anneal train --processes, or set it to a number from {minimum} to {maximum}.</source>
        <translation>環境変数に WORLD_SIZE はありますが {variable} がありません。torchrun か anneal train --processes で起動するか、{minimum} から {maximum} の数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="127"/>
        <source>The environment variable {variable} is &quot;{value}&quot;; it has to be a whole number from {minimum} to {maximum}.</source>
        <translation>環境変数 {variable} が &quot;{value}&quot; です。{minimum} から {maximum} の整数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="130"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to the address of the machine of the process with RANK 0.</source>
        <translation>複数のプロセスで学習しますが（WORLD_SIZE）、{variable} がありません：RANK 0 のプロセスのマシンのアドレスにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="134"/>
        <source>{variable} is &quot;{value}&quot;, which is no address of a machine; give its name or IP address, such as 192.168.1.10.</source>
        <translation>{variable} の &quot;{value}&quot; はマシンのアドレスではありません。名前か、192.168.1.10 のような IP アドレスにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="137"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to one free port of the machine of RANK 0, the same for all, such as 29500.</source>
        <translation>複数のプロセスで学習しますが（WORLD_SIZE）、{variable} がありません：RANK 0 のマシンの空いているポートを、29500 のように全プロセスで同じにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="10"/>
        <source>No model was named. Give model_name_or_path.</source>
        <translation>モデルが指定されていません。model_name_or_path を書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="11"/>
        <source>There is no model to answer with.</source>
        <translation>回答するモデルがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="13"/>
        <source>Several files go by the name {model}: {files}. Name one of them.</source>
        <translation>{model} という名前のファイルがいくつもあります：{files}。一つを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="16"/>
        <source>The file {file} holds only weights. Give the folder that it is in, with its config.json.</source>
        <translation>ファイル {file} には重みしかありません。config.json のある、そのフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="19"/>
        <source>{file} asks for something that this version does not compute ({key}). Choose another model.</source>
        <translation>{file} が求めるもの（{key}）をこのバージョンは計算しません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="22"/>
        <source>The tensor {tensor} of {file} holds {type} numbers, which are no plain weights. Choose the original, unquantised model.</source>
        <translation>{file} のテンソル {tensor} は {type} で、普通の重みではありません。量子化していない元のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="25"/>
        <source>The tensor {tensor} of {file} has the dtype {type}, which is not one of F64, F32, F16, BF16, I64, I32, I16, I8, U8 and BOOL.</source>
        <translation>{file} のテンソル {tensor} の型は {type} で、F64、F32、F16、BF16、I64、I32、I16、I8、U8、BOOL のどれでもありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="28"/>
        <source>The file {file} is a GGUF {type}, not a model.</source>
        <translation>ファイル {file} は GGUF の {type} で、モデルではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="30"/>
        <source>The tensor {tensor} of {file} is stored as {type}, which Anneal does not read. Take a Q8_0, Q6_K, Q5_K_M or Q4_K_M file of this model.</source>
        <translation>{file} のテンソル {tensor} は {type} で、Anneal は読めません。このモデルの Q8_0、Q6_K、Q5_K_M、Q4_K_M のファイルを使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="34"/>
        <source>The file {file} is a big-endian GGUF file. Take the little-endian file of this model.</source>
        <translation>ファイル {file} はビッグエンディアンの GGUF です。このモデルのリトルエンディアンのファイルを使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="38"/>
        <source>The file {file} has the GGUF version {version}; Anneal reads the versions 2 and 3. Take a newer file of this model.</source>
        <translation>ファイル {file} の GGUF はバージョン {version} です。Anneal が読めるのは 2 と 3 です。このモデルの新しいファイルを使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="41"/>
        <source>The tokenizer uses &quot;{part}&quot;, which is not supported; choose a model with another tokenizer.</source>
        <translation>トークナイザーが使う &quot;{part}&quot; には対応していません。別のトークナイザーのモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="44"/>
        <source>The tokenizer of the GGUF uses &quot;{part}&quot;, which is not supported; use the model&apos;s Hugging Face folder instead.</source>
        <translation>GGUF のトークナイザーが使う &quot;{part}&quot; には対応していません。代わりにモデルの Hugging Face フォルダーを使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="47"/>
        <source>The tokenizer&apos;s pattern {regex} has a part that this version can&apos;t run; choose a model with another tokenizer.</source>
        <translation>トークナイザーの正規表現 {regex} に、このバージョンで使えない部分があります。別のトークナイザーのモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="50"/>
        <source>The tokenizer has a pattern longer than {bytes} bytes; choose a model with another tokenizer.</source>
        <translation>トークナイザーの正規表現が {bytes} バイトを超えています。別のトークナイザーのモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="53"/>
        <source>The tokenizer has {merges} merges, which is more than can be used; choose a model with another tokenizer.</source>
        <translation>トークナイザーの結合規則が {merges} 個あり、多すぎます。別のトークナイザーのモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="56"/>
        <source>GGUF files of language models can&apos;t hold a tokenizer of this kind; set export_format to safetensors.</source>
        <translation>言語モデルの GGUF ファイルにはこの種類のトークナイザーを入れられません。export_format を safetensors にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="59"/>
        <source>This model&apos;s tokenizer is a tokenizer.model, to which this version adds no tokens; save it with transformers as tokenizer.json first, or leave add_tokens out.</source>
        <translation>このモデルのトークナイザーは tokenizer.model で、このバージョンではトークンを加えられません。先に transformers で tokenizer.json として保存するか、add_tokens を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="64"/>
        <source>{file} uses {key}, which this version can&apos;t load; use a plain LoRA adapter.</source>
        <translation>{file} が使う {key} をこのバージョンは読み込めません。普通の LoRA アダプターを使ってください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="67"/>
        <source>{file} belongs to a base model whose weights were changed ({key}), which this version can&apos;t load; convert it to a plain adapter first (pissa_convert).</source>
        <translation>{file} は重みを変えたモデルのもの（{key}）で、このバージョンは読み込めません。先に普通のアダプターに変換してください（pissa_convert）。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="71"/>
        <source>{model} is another base model than {base}, or it is loaded in another way: it has to be loaded by itself.</source>
        <translation>{model} の基になるモデルは {base} と違うか、読み込み方が違います：単独で読み込んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="75"/>
        <source>No data set is named: set dataset.</source>
        <translation>データセットが指定されていません：dataset を設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="77"/>
        <source>The data set &quot;{dataset}&quot; names &quot;{part}&quot;, which leads out of its folder {folder}.</source>
        <translation>データセット &quot;{dataset}&quot; の &quot;{part}&quot; はフォルダー {folder} の外を指しています。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="81"/>
        <source>The data set &quot;{dataset}&quot; names the subset &quot;{part}&quot;, but {folder} has no folder of that name.</source>
        <translation>データセット &quot;{dataset}&quot; のサブセット &quot;{part}&quot; という名前のフォルダーが {folder} にありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="84"/>
        <source>{file} is a link that leads out of its folder; put the file itself there.</source>
        <translation>{file} はフォルダーの外へのリンクです。ファイルそのものを置いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="87"/>
        <source>{folder} holds files of different types ({first}, {other}); keep one type in it.</source>
        <translation>{folder} に種類の違うファイルがあります（{first}、{other}）。一種類だけにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="91"/>
        <source>dataset_dir: {folder} asks for data on a hub, which this version does not fetch; download it and name its folder.</source>
        <translation>dataset_dir: {folder} はハブのデータを求めていますが、このバージョンは取得しません。ダウンロードしてそのフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="94"/>
        <source>The data set &quot;{dataset}&quot; is named by {source}, which this version does not fetch; download it and name the file by &quot;file_name&quot;.</source>
        <translation>データセット &quot;{dataset}&quot; は {source} で指定されていますが、このバージョンは取得しません。ダウンロードして &quot;file_name&quot; でファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="98"/>
        <source>The data set &quot;{dataset}&quot; has more than 4 thousand million rows.</source>
        <translation>データセット &quot;{dataset}&quot; は 40 億行を超えています。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="101"/>
        <source>The data set &quot;{dataset}&quot; has the split &quot;{split}&quot;, which is none of the form train, train[:100], train[10%:20%] or several with + between.</source>
        <translation>データセット &quot;{dataset}&quot; の split &quot;{split}&quot; は、train、train[:100]、train[10%:20%]、または + でつないだ形ではありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="105"/>
        <source>The table has no file name yet: choose one to save it.</source>
        <translation>表にまだファイル名がありません：名前を選んで保存してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="107"/>
        <source>The data set &quot;{dataset}&quot; should be an object with &quot;file_name&quot;.</source>
        <translation>データセット &quot;{dataset}&quot; は &quot;file_name&quot; のあるオブジェクトにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="110"/>
        <source>The data set &quot;{dataset}&quot; has no &quot;file_name&quot;.</source>
        <translation>データセット &quot;{dataset}&quot; に &quot;file_name&quot; がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="112"/>
        <source>The data set &quot;{dataset}&quot; names {name}, which lies outside of its folder; put the file there, or give its path as dataset.</source>
        <translation>データセット &quot;{dataset}&quot; の {name} はフォルダーの外にあります。ファイルをそこに置くか、そのパスを dataset に書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="115"/>
        <source>The data set &quot;{dataset}&quot; has the unknown formatting &quot;{form}&quot;; known are alpaca, sharegpt, openai and ids.</source>
        <translation>データセット &quot;{dataset}&quot; の formatting &quot;{form}&quot; は知られていません。使えるのは alpaca、sharegpt、openai、ids です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="118"/>
        <source>The data set &quot;{dataset}&quot; needs true or false for &quot;{key}&quot;.</source>
        <translation>データセット &quot;{dataset}&quot; の &quot;{key}&quot; は true か false にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="120"/>
        <source>The data set &quot;{dataset}&quot; needs a whole number of at least 1 for &quot;{key}&quot;.</source>
        <translation>データセット &quot;{dataset}&quot; の &quot;{key}&quot; は 1 以上の整数にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="123"/>
        <source>The data set &quot;{dataset}&quot; needs &quot;{key}&quot; in &quot;tags&quot;: what is not listed there has no name any more.</source>
        <translation>データセット &quot;{dataset}&quot; の &quot;tags&quot; に &quot;{key}&quot; が必要です：そこにないものは名前がなくなります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="126"/>
        <source>The data set &quot;{dataset}&quot; needs a text for &quot;{key}&quot;.</source>
        <translation>データセット &quot;{dataset}&quot; の &quot;{key}&quot; はテキストにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="128"/>
        <source>The data set &quot;{dataset}&quot; needs an object for &quot;{key}&quot;.</source>
        <translation>データセット &quot;{dataset}&quot; の &quot;{key}&quot; はオブジェクトにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="130"/>
        <source>{file} holds token numbers (&quot;formatting&quot;: &quot;ids&quot;), which are no text to edit; edit the set that it was made from.</source>
        <translation>{file} はトークン番号（&quot;formatting&quot;: &quot;ids&quot;）で、編集できるテキストではありません。元のデータセットを編集してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="132"/>
        <source>{file} is a folder of files; open one of them.</source>
        <translation>{file} はフォルダーです。中のファイルを一つ開いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="134"/>
        <source>{file} holds pairs, but its entry of dataset_info.json does not name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;; name them there.</source>
        <translation>{file} は回答の組ですが、dataset_info.json の &quot;columns&quot; に &quot;chosen&quot; と &quot;rejected&quot; がありません。そこに書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="137"/>
        <source>There are no rows to write into {file}.</source>
        <translation>{file} に書く行がありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="139"/>
        <source>&quot;{form}&quot; is no form to convert to; known are alpaca, sharegpt and openai.</source>
        <translation>&quot;{form}&quot; という形には変換できません。使えるのは alpaca、sharegpt、openai です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="142"/>
        <source>{file} should end in .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file} の末尾は .json、.jsonl、.csv、.txt、.parquet のどれかにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="144"/>
        <source>A csv file holds rows of the alpaca form only; write {form} into a .json, .jsonl or .parquet file.</source>
        <translation>csv ファイルに書けるのは alpaca 形式の行だけです。{form} は .json、.jsonl、.parquet に書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="147"/>
        <source>A txt file holds plain text only; write questions and answers into a .json, .jsonl, .csv or .parquet file.</source>
        <translation>txt ファイルに書けるのはただのテキストだけです。質問と回答は .json、.jsonl、.csv、.parquet に書いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="152"/>
        <source>{file} is a file; output_dir has to be a folder.</source>
        <translation>{file} はファイルです。output_dir はフォルダーにしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="154"/>
        <source>{file}: schema {version} was written by a newer version; continue the run with that one.</source>
        <translation>{file}：スキーマ {version} は新しいバージョンが書いたものです。そのバージョンで続けてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="157"/>
        <source>{folder} holds no state that training can continue from (it was made by another program or with save_only_model); to train its weights further, name it in adapter_name_or_path.</source>
        <translation>{folder} に学習を続けるための状態がありません（別のプログラムで作られたか、save_only_model で保存されました）。その重みをさらに学習するには adapter_name_or_path で指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="161"/>
        <source>{what} works in one process; unset WORLD_SIZE ({count} in this environment), or leave --processes out.</source>
        <translation>{what} は一つのプロセスで動きます。環境変数 WORLD_SIZE（今は {count}）を消すか、--processes を省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="164"/>
        <source>{key} does not go with several processes (WORLD_SIZE): the others would wait for the one that tries again; lower per_device_train_batch_size instead.</source>
        <translation>{key} は複数のプロセス（WORLD_SIZE）では使えません：やり直すプロセスをほかが待つことになります。代わりに per_device_train_batch_size を減らしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="168"/>
        <source>{key} does not go with several processes (WORLD_SIZE): gradients are gone before they could be added up; leave it out.</source>
        <translation>{key} は複数のプロセス（WORLD_SIZE）では使えません：勾配が足し合わされる前に消えます。省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="171"/>
        <source>{key} does not go with several processes (WORLD_SIZE): each machine would round the base that is left a little differently; train it in one process, or leave it out.</source>
        <translation>{key} は複数のプロセス（WORLD_SIZE）では使えません：残った重みの丸めがマシンごとに少し違います。一つのプロセスで学習するか、省いてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="176"/>
        <source>The check asks the questions of rows with one right answer each; a run of stage: {stage} has none. Its held-out rows tell how it went: set val_size.</source>
        <translation>検査では、正解が一つずつある行の質問をします。stage: {stage} の学習にはありません。結果は検証用の行でわかります：val_size を設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="180"/>
        <source>The rows to measure with are not known: set dataset to the data file that the model was trained on, or one like it.</source>
        <translation>測るための行がわかりません：モデルの学習に使ったデータファイルか、それに似たものを dataset に設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="183"/>
        <source>No row of dataset has an answer to measure within {tokens} tokens; name other rows.</source>
        <translation>dataset に、{tokens} トークン以内に測れる回答のある行がありません。別の行を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="187"/>
        <source>There is nothing to evaluate: choose loss, answers, or both.</source>
        <translation>評価するものがありません：損失か回答、または両方を選んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="189"/>
        <source>{folder} is a folder of files, which is not handed off; join them with anneal data convert first.</source>
        <translation>{folder} はフォルダーなので引き渡せません。先に anneal data convert でまとめてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="192"/>
        <source>LLaMA-Factory has no stage semi; hand off a run with stage: sft and the rows that were kept as one more data set.</source>
        <translation>LLaMA-Factory にステージ semi はありません。stage: sft の設定と、残した行をもう一つのデータセットとして引き渡してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="195"/>
        <source>{file} belongs to another version of Anneal. Build or install Anneal again.</source>
        <translation>{file} は別のバージョンの Anneal のものです。Anneal をビルドし直すか、インストールし直してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="200"/>
        <source>The weight {tensor} has numbers too large for {type}; set gguf_type to BF16.</source>
        <translation>重み {tensor} の数が {type} には大きすぎます。gguf_type を BF16 にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="203"/>
        <source>The weight {tensor} has numbers too large for this number format; set infer_dtype to bfloat16.</source>
        <translation>重み {tensor} の数がこの数値形式には大きすぎます。infer_dtype を bfloat16 にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="206"/>
        <source>The weight {tensor} holds numbers that are not finite after merging; choose another checkpoint.</source>
        <translation>統合した後の重み {tensor} に有限でない数があります。別のチェックポイントを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="209"/>
        <source>The prompt has {tokens} tokens, but max_length is {limit}; raise max_length or set max_new_tokens.</source>
        <translation>プロンプトは {tokens} トークンですが、max_length は {limit} です。max_length を増やすか、max_new_tokens を設定してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="211"/>
        <source>The prompt is empty; give at least one token.</source>
        <translation>プロンプトが空です。少なくとも 1 トークン必要です。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="212"/>
        <source>An answer has at least one token.</source>
        <translation>回答は少なくとも 1 トークンです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="214"/>
        <source>With num_beams above 1 there are no presence and frequency penalties, no logit_bias, logprobs or JSON form. Leave them out or set num_beams to 1.</source>
        <translation>num_beams が 1 より大きいと、存在と頻度のペナルティ、logit_bias、logprobs、JSON の形は使えません。省くか、num_beams を 1 にしてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="218"/>
        <source>llama.cpp chooses this model&apos;s rotary factors by its context instead of the text&apos;s length: with a context of more than {tokens} tokens it answers otherwise to texts of fewer.</source>
        <translation>llama.cpp はこのモデルの回転係数を、テキストの長さではなくコンテキストの長さで選びます：コンテキストが {tokens} トークンを超えると、それより短いテキストへの回答が変わります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="222"/>
        <source>This model sees {tokens} tokens back; llama.cpp sees everything, so it answers otherwise to longer texts.</source>
        <translation>このモデルが見るのは {tokens} トークン前までです。llama.cpp はすべてを見るので、それより長いテキストへの回答は変わります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="225"/>
        <source>GGUF has no name for how this tokenizer cuts words; the nearest one ({name}) gives some texts other tokens.</source>
        <translation>このトークナイザーの語の切り方の名前が GGUF にありません。最も近いもの（{name}）では、トークンが変わるテキストがあります。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="228"/>
        <source>gguf_importance changes nothing in {type}: only Q6_K and smaller blocks are weighted.</source>
        <translation>gguf_importance は {type} では何も変えません：重み付けするのは Q6_K 以下のブロックだけです。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="234"/>
        <source>{file} has DoRA at {layer}, which this version knows for the model&apos;s layers alone; merge it with PEFT first.</source>
        <translation>{file} は {layer} に DoRA がありますが、この版で使えるのはモデルの層だけです。先に PEFT で統合してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="237"/>
        <source>{file}: tensor {tensor} is not the model&apos;s own, and a training would not keep it; merge the adapter with anneal export first, or train it on with create_new_adapter.</source>
        <translation>{file}：テンソル {tensor} はモデル自身のものではなく、学習では保たれません。先に anneal export でアダプターを統合するか、create_new_adapter で学習を続けてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="242"/>
        <source>Every answer of the conversation is of a tool or calls one, which rows can&apos;t hold. Export it as ShareGPT or OpenAI.</source>
        <translation>会話の回答はどれもツールのものかツールを呼ぶもので、行には書けません。ShareGPT か OpenAI として書き出してください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="245"/>
        <source>The conversation has no answer yet, so there is nothing to export.</source>
        <translation>会話にまだ回答がないので、書き出すものがありません。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="248"/>
        <source>The conversations were written by a newer version of Anneal (format {version}, this one knows {known}). Install the newer version to read them.</source>
        <translation>会話は新しいバージョンの Anneal が書いたものです（形式 {version}、このバージョンは {known} まで）。読むには新しいバージョンを入れてください。</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="252"/>
        <source>Message {number} of the conversation is out of turn: user (or observation) and assistant (or function) must alternate, user first.</source>
        <translation>会話のメッセージ {number} の順番が違います：user（または observation）と assistant（または function）が、user から交互でなければなりません。</translation>
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
        <translation>損失は順調に下がっています</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="40"/>
        <source>the loss has levelled off</source>
        <translation>損失は横ばいです</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="42"/>
        <source>the loss is rising</source>
        <translation>損失が上がっています</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="53"/>
        <source>Training, epoch %1 of %2</source>
        <translation>学習中、エポック %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="58"/>
        <source>Training, step %1 of %2</source>
        <translation>学習中、ステップ %1 / %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_progress.cpp" line="59"/>
        <source>%n run(s) waiting</source>
        <translation>
            <numerusform>待機中の学習 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="62"/>
        <source>checkpoint saved at step %1</source>
        <translation>ステップ %1 でチェックポイントを保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="64"/>
        <source>Stop after this step</source>
        <translation>このステップの後に停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="77"/>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="88"/>
        <source>Paused at step %1</source>
        <translation>ステップ %1 で一時停止中</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="90"/>
        <source>saved, safe to close</source>
        <translation>保存済み、閉じても安全です</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="91"/>
        <source>Stop or closing the window saves it</source>
        <translation>停止するかウィンドウを閉じると保存されます</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="97"/>
        <source>Stopping after this step…</source>
        <translation>このステップの後に停止します…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="98"/>
        <source>a checkpoint is being saved</source>
        <translation>チェックポイントを保存しています</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="104"/>
        <source>Asking the training questions…</source>
        <translation>学習用の質問で確認中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="105"/>
        <source>the training itself is saved</source>
        <translation>学習そのものは保存済みです</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="112"/>
        <source>Training finished</source>
        <translation>学習が完了しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="118"/>
        <source>Stopped at step %1 of %2</source>
        <translation>ステップ %1 / %2 で停止しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="120"/>
        <source>Stopped before the first step</source>
        <translation>最初のステップの前に停止しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="121"/>
        <source>Checkpoint kept. It can be resumed any time</source>
        <translation>チェックポイントがあるので、いつでも再開できます</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="122"/>
        <source>Nothing was written yet</source>
        <translation>まだ何も書き込まれていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="131"/>
        <source>Stopped by an error at step %1</source>
        <translation>ステップ %1 でエラーのため停止しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="132"/>
        <source>Stopped by an error before the first step</source>
        <translation>最初のステップの前にエラーで停止しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="134"/>
        <source>Step %1 is kept</source>
        <translation>ステップ %1 のチェックポイントが残っています</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="28"/>
        <source>Epochs done</source>
        <translation>完了したエポック数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="29"/>
        <source>Mean training loss</source>
        <translation>平均学習損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="30"/>
        <source>Training time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="31"/>
        <source>Rows a second</source>
        <translation>行数/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="32"/>
        <source>Updates a second</source>
        <translation>更新回数/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="33"/>
        <source>Floating-point operations</source>
        <translation>浮動小数点演算回数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="34"/>
        <source>Tokens seen</source>
        <translation>読み込んだトークン数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="35"/>
        <source>Tokens a second</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="36"/>
        <source>Loss on held-out rows</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="37"/>
        <source>Accuracy on held-out rows</source>
        <translation>検証正解率</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="38"/>
        <source>Measuring time</source>
        <translation>評価時間</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="39"/>
        <source>Held-out rows a second</source>
        <translation>評価行数/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="40"/>
        <source>Held-out batches a second</source>
        <translation>評価バッチ数/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="41"/>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="60"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="66"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="68"/>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="70"/>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="78"/>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>off</source>
        <translation>オフ</translation>
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
        <translation>128 行未満なら 2 行ずつ、1024 行未満なら 4 行ずつ、それ以上なら 8 行ずつ取ります：バッチが小さいほど、同じ行から多くの更新ができるからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="16"/>
        <source>auto times both on this machine before the first update and takes the faster one.</source>
        <translation>auto は最初の更新の前にこのマシンで両方の時間を測り、速いほうを使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="18"/>
        <source>A twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>学習の 20 分の 1 をかけて、オプティマイザーが落ち着いてから全幅で進みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="20"/>
        <source>1024 tokens, or four times the mean row if that is more, so that hardly an answer is cut.</source>
        <translation>1024 トークン、または平均の行の 4 倍のうち長いほうなので、回答が切れることはほとんどありません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="22"/>
        <source>1 puts every update on the curve and costs next to nothing.</source>
        <translation>1 ならすべての更新がグラフに載り、手間もほとんどかかりません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="24"/>
        <source>A third of the run, so that there are three copies to compare and to go on from.</source>
        <translation>学習の 3 分の 1 ごとなので、比べたり続きから再開したりできる写しが 3 つ残ります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="28"/>
        <source>How much the student changes after each lesson: a little is steady but slow, a lot is quick but may muddle him.</source>
        <translation>生徒が 1 回の授業でどれだけ変わるかです：少しずつなら遅くても着実で、大きく変えると速い代わりに混乱しやすくなります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="29"/>
        <source>It is the careful default of LLaMA-Factory, at which LoRA learns little from a few dozen rows: there it wants 1e-4 or more.</source>
        <translation>LLaMA-Factory の慎重な既定値で、数十行では LoRA がほとんど学べないため、その場合は 1e-4 以上が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="30"/>
        <source>A name has to stick after some fifty updates, which takes large steps: 2e-3 for models below 300 million parameters, 1e-3 up to a thousand million, 5e-4 above.</source>
        <translation>名前は 50 回ほどの更新で定着させるので歩幅が大きく、3 億パラメーター未満のモデルは 2e-3、10 億未満は 1e-3、それ以上は 5e-4 です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="31"/>
        <source>Facts need many updates rather than large ones, and 5e-4 leaves the model&apos;s language alone; from a thousand million parameters on it is half of that.</source>
        <translation>事実を覚えるには大きな更新より多くの更新が要り、5e-4 ならモデルの言葉づかいも崩れません（10 億パラメーター以上ではその半分です）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="32"/>
        <source>A manner comes through over many rows, so 3e-4 is enough; from a thousand million parameters on it is half of that.</source>
        <translation>文体は多くの行を通して表れるので 3e-4 で足ります（10 億パラメーター以上ではその半分です）。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="34"/>
        <source>How many times the student goes through the whole book: ten exercises need many rounds, a thousand need two or three.</source>
        <translation>生徒が教科書を最初から最後まで何周するかです：10 問なら何周も必要ですが、1000 問なら 2、3 周で足ります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="35"/>
        <source>Three rounds are the default of LLaMA-Factory and suit a thousand rows or more; a few dozen need many more.</source>
        <translation>3 周は LLaMA-Factory の既定値で 1000 行以上に向いていますが、数十行ならずっと多く必要です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="36"/>
        <source>It gives about %1 updates: an identity needs about 55, and every row has to come at least eight times.</source>
        <translation>更新は約 %1 回になります：自己認識には約 55 回の更新が要り、どの行も 8 回以上は現れる必要があります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="37"/>
        <source>It gives about %1 updates: facts need about 150, and every row has to come at least six times.</source>
        <translation>更新は約 %1 回になります：事実を覚えるには約 150 回の更新が要り、どの行も 6 回以上は現れる必要があります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="38"/>
        <source>It gives about %1 updates: a manner needs about 120, and rows that come more than fifteen times are learned by heart.</source>
        <translation>更新は約 %1 回になります：文体には約 120 回の更新が要り、15 回より多く現れた行は丸暗記されてしまいます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="40"/>
        <source>A limit on how far one lesson may pull the student off his path, so that one odd exercise cannot spoil him.</source>
        <translation>1 回の授業で生徒が引っ張られる幅の上限で、おかしな 1 問に振り回されるのを防ぎます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="41"/>
        <source>1.0 is the usual limit: it leaves healthy updates nearly as they are and cuts the wild ones down.</source>
        <translation>1.0 は一般的な上限です：正常な更新はほぼそのまま通し、暴れた更新だけを抑えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="43"/>
        <source>How many exercises the student does before the teacher corrects him: more is steadier and needs more memory.</source>
        <translation>先生が添削する前に生徒が解く問題の数です：多いほど安定しますが、メモリも多く使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="44"/>
        <source>8 is the default of LLaMA-Factory and suits a thousand rows or more; with few rows a smaller batch makes more updates.</source>
        <translation>8 は LLaMA-Factory の既定値で 1000 行以上に向いていますが、行が少ないときはバッチを小さくすると更新が増えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="49"/>
        <source>If the desk is too small for many exercises at once, the student hands them in one by one and has them corrected together.</source>
        <translation>机が狭くて多くの問題を一度に広げられないときは、生徒が 1 問ずつ出し、まとめて添削してもらいます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="50"/>
        <source>With 1 every pass ends in an update, and few rows need all the updates that they can give.</source>
        <translation>1 なら計算するたびに更新され、行が少ないときはその更新の 1 回 1 回が貴重です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="52"/>
        <source>Whether the teacher keeps short notes or full records: short notes are quicker and nearly as good.</source>
        <translation>先生が要点だけメモするか、詳しく記録するかの違いです：メモのほうが速く、結果もほとんど変わりません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="53"/>
        <source>Left out, it is fp32, which is exact on every machine; auto takes bf16 where that is faster.</source>
        <translation>未設定ならどのマシンでも正確な fp32 で、auto なら bf16 のほうが速いときに bf16 を使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="58"/>
        <source>The size of the notebook the student may write in: a thin one is enough for a name and a character, new knowledge needs more pages.</source>
        <translation>生徒が書き込めるノートの厚さです：名前や性格なら薄いもので足り、新しい知識にはもっとページが必要です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="59"/>
        <source>8 is the default of LLaMA-Factory: enough for a name and a character, and the adapter stays small.</source>
        <translation>8 は LLaMA-Factory の既定値です：名前や性格には十分で、アダプターも小さく済みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="60"/>
        <source>8 is enough for a name and a character: in real runs 16 taught no more, and the adapter stays small.</source>
        <translation>8 は名前や性格には十分です：実際の学習では 16 にしても覚えることは増えず、8 ならアダプターも小さく済みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="61"/>
        <source>16, because facts that differ from row to row fill more pages than a name does.</source>
        <translation>16 にするのは、行ごとに違う事実が名前よりも多くのページを使うからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="62"/>
        <source>16, because a manner shows in every sentence and fills more pages than a name does.</source>
        <translation>16 にするのは、文体がどの文にも表れ、名前よりも多くのページを使うからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="64"/>
        <source>How loudly the notebook speaks against what the student knew before.</source>
        <translation>生徒が前から知っていたことに対して、ノートの内容がどれだけ大きな声で話すかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="65"/>
        <source>Left out, it is twice the rank, so that a thick notebook speaks no louder than a thin one.</source>
        <translation>未設定ならランクの 2 倍なので、厚いノートでも薄いノートと声の大きさは変わりません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="67"/>
        <source>How many of the student&apos;s notes are covered at random while he practises, so that he does not lean on a single one.</source>
        <translation>練習中に生徒のメモをどれだけランダムに隠すかで、1 つのメモだけに頼らないようにします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="68"/>
        <source>0 covers none, because a short run on few rows needs every note; above 0 helps long runs that would learn the rows by heart.</source>
        <translation>0 ならまったく隠しません：行が少なく短い学習ではどのメモも必要で、0 より大きい値は丸暗記しそうな長い学習で役立ちます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="70"/>
        <source>Lets the half of the notebook that shapes the answers fill this many times as fast as the other half.</source>
        <translation>ノートのうち答え方を決める半分を、もう半分の何倍の速さで埋めるかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="71"/>
        <source>Left out, both halves learn alike, as in plain LoRA, for which the goals&apos; learning rates were measured.</source>
        <translation>未設定なら両方の半分が同じ速さで学ぶ普通の LoRA で、目的ごとの学習率もその状態で測ったものです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="73"/>
        <source>How fast the notes on single words fill, where the student may write such notes at all.</source>
        <translation>生徒が単語ごとのメモを書いてよいとき、そのメモがどれだけ速く埋まるかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="74"/>
        <source>1e-6 is the value of LoRA+&apos;s authors: far slower than the rest, because each word is met rarely.</source>
        <translation>1e-6 は LoRA+ の著者の値です：それぞれの単語にはまれにしか出会わないので、ほかの部分よりずっと遅くします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="76"/>
        <source>How many lessons change the student less than they could, while he is warming up.</source>
        <translation>準備運動として、生徒の変わり方を控えめにする授業の回数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="77"/>
        <source>0 leaves the warm-up to the ratio, which fits runs of any length.</source>
        <translation>0 ならウォームアップはどんな長さの学習にも合う比率に任されます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="79"/>
        <source>What share of the lessons, at the beginning, changes the student less than they could, while he is warming up.</source>
        <translation>準備運動として、最初の授業のうちどれだけの割合で生徒の変わり方を控えめにするかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="80"/>
        <source>Left out, the warm-up steps decide, and at their default of 0 the first lesson counts in full.</source>
        <translation>未設定ならウォームアップステップで決まり、その既定値は 0 なので、最初の授業から全力です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="81"/>
        <source>The goal&apos;s learning rate is high, and a twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>この目的では学習率が高いので、学習の 20 分の 1 をかけて、オプティマイザーが落ち着いてから全幅で進みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="85"/>
        <source>Ends the course after this many lessons, wherever in the book the student is.</source>
        <translation>生徒が教科書のどこにいても、この回数の授業で講座を終えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="86"/>
        <source>-1 leaves the end to the epochs, so that every row comes equally often.</source>
        <translation>-1 なら終わりはエポック数で決まり、どの行も同じ回数だけ現れます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="88"/>
        <source>How much of what the student has written fades with every lesson, so that no habit grows too strong.</source>
        <translation>生徒の書いたことが授業のたびにどれだけ薄れるかで、1 つの癖が強くなりすぎるのを防ぎます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="89"/>
        <source>0 lets nothing fade, the default of LLaMA-Factory: short runs change too little to need it.</source>
        <translation>0 なら薄れません：LLaMA-Factory の既定値で、短い学習では変化が小さく、必要ないからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="91"/>
        <source>How far the teacher looks back over earlier corrections to decide where the next one should point.</source>
        <translation>次の添削の向きを決めるときに、先生が過去の添削をどこまで振り返るかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="92"/>
        <source>0.9 looks back over some ten updates and is the value that Adam was published with.</source>
        <translation>0.9 は約 10 回の更新を振り返り、Adam が発表されたときの値です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="94"/>
        <source>How far the teacher looks back to judge how large corrections usually are, and so how large a step is right.</source>
        <translation>添削がふだんどのくらいの大きさかを見て歩幅を決めるときに、先生がどこまで振り返るかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="95"/>
        <source>0.999 looks back over some thousand updates and is the value that Adam was published with.</source>
        <translation>0.999 は約 1000 回の更新を振り返り、Adam が発表されたときの値です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="97"/>
        <source>Keeps the teacher calm where there was next to nothing to correct, so that a tiny mistake does not cause a huge change.</source>
        <translation>直すところがほとんどなかった場所でも先生を落ち着かせ、小さな間違いが大きな変化を招かないようにします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="98"/>
        <source>1e-8 is the value that Adam was published with: far too small to matter where there is something to correct.</source>
        <translation>1e-8 は Adam が発表されたときの値です：直すところがある場所では影響しないほど小さな値です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="100"/>
        <source>Decides how the exercises are shuffled and how the notebook begins: the same number gives the same course again.</source>
        <translation>問題の並べ方とノートの書き始めを決めるもので、同じ数なら同じ講座がもう一度再現されます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="101"/>
        <source>Any number does as well; 42 is the one of LLaMA-Factory, so that its runs can be repeated.</source>
        <translation>どの数でも違いはなく、42 は LLaMA-Factory の値なので、そちらの学習を再現できます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="103"/>
        <source>Decides only how the exercises are shuffled, so that another order can be tried with the same notebook.</source>
        <translation>問題の並べ方だけを決めるので、同じノートのまま別の順序を試せます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="104"/>
        <source>Left out, the seed decides, which is right unless the order itself is to be compared.</source>
        <translation>未設定ならシードで決まり、順序そのものを比べたいのでなければそれで十分です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="106"/>
        <source>How far the student reads in a long exercise; what comes after that he never sees.</source>
        <translation>生徒が長い問題をどこまで読むかで、その先を読むことはありません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="107"/>
        <source>2048 is the default of LLaMA-Factory and holds a long conversation; more costs memory and time.</source>
        <translation>2048 は LLaMA-Factory の既定値で長い会話も収まり、増やすほどメモリと時間を使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="108"/>
        <source>512 tokens, or four times the mean row if that is more: the short rows of an identity fit with room to spare, and memory is saved.</source>
        <translation>512 トークン、または平均の行の 4 倍のうち長いほうです：自己認識の短い行なら余裕で収まり、メモリも節約できます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="112"/>
        <source>Takes only so many exercises from the front of each book, for a quick try.</source>
        <translation>手早く試すために、それぞれの教科書の先頭からこの数だけ問題を取ります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="113"/>
        <source>Left out, every row is used, because where rows are few each one counts.</source>
        <translation>未設定ならすべての行を使います：行が少ないときは 1 行 1 行が貴重だからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="115"/>
        <source>How many exercises the teacher keeps back for a test, so that the student cannot have practised them.</source>
        <translation>生徒が前もって練習できないように、先生がテスト用に取っておく問題の量です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="116"/>
        <source>0 trains on every row, because of few rows none can be spared; from fifty rows on a tenth can.</source>
        <translation>0 ならすべての行で学習します：行が少ないと 1 行も割けず、50 行からなら 10 分の 1 を割けます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="118"/>
        <source>Rows can be learned by heart, so a tenth of them, a hundred at most, is kept for questions that the model has never seen.</source>
        <translation>学習した行は丸暗記できるので、10 分の 1（多くて 100 行）を、モデルが見たことのない質問として取っておきます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="120"/>
        <source>How many general exercises the student repeats with each lesson, so that the new does not push out the old.</source>
        <translation>新しいことが古いことを押し出さないように、生徒が授業のたびに復習する一般的な問題の数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="121"/>
        <source>0 trains your rows alone, as LLaMA-Factory does; with narrow rows 1 keeps the general answers.</source>
        <translation>0 なら LLaMA-Factory と同じく自分の行だけを学習し、内容の偏った行では 1 にすると一般的な回答が保たれます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="122"/>
        <source>Without one, a model with a new name answers everything in character; two did no better in real runs and took longer.</source>
        <translation>これがないと、新しい名前のモデルは何にでもその役で答えてしまい、実際の学習では 2 にしても良くならず時間だけが増えました。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="123"/>
        <source>One for each update keeps the general answers while the facts come in.</source>
        <translation>更新のたびに 1 行加えると、事実を覚えながら一般的な回答も保たれます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="124"/>
        <source>0, because a manner is meant to show in general answers too.</source>
        <translation>0 にするのは、文体は一般的な回答にも表れてほしいからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="126"/>
        <source>How noisy the classroom is, so that the student learns what is meant rather than the very words.</source>
        <translation>生徒が言葉そのものより意味を学ぶように、教室をどれだけ騒がしくするかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="127"/>
        <source>Left out, it is quiet, because names and facts have to be learned word for word.</source>
        <translation>未設定なら教室は静かです：名前や事実は一字一句そのまま学ぶ必要があるからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="129"/>
        <source>How much of his working the student does over again instead of leaving it on the desk: with 1 all of it, which needs the smallest desk.</source>
        <translation>生徒が途中の計算を机に残さず、やり直す割合です：1 ならすべてやり直すので、机は最も小さくて済みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="130"/>
        <source>1 needs the least memory, at the price that every layer is computed once more.</source>
        <translation>1 が最もメモリを使わず、その代わりどの層ももう一度計算します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="132"/>
        <source>The student keeps what he knew before in shorthand: far less room on the desk, and nearly every word.</source>
        <translation>生徒は前から知っていたことを速記で持ちます：机の上がずっと広くなり、内容はほとんど変わりません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="133"/>
        <source>Left out, nothing is shortened: it is needed only where the model does not fit into memory, and costs some accuracy and speed.</source>
        <translation>未設定なら何も縮めません：モデルがメモリに収まらないときだけ必要で、精度と速度が少し落ちます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="135"/>
        <source>How carefully the student&apos;s main habits are looked for before the first lesson.</source>
        <translation>最初の授業の前に、生徒の主な癖をどれだけ念入りに探すかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="136"/>
        <source>16 rounds come close to the exact result and take far less time on large matrices.</source>
        <translation>16 回で正確な結果に近づき、大きな行列では時間がずっと短く済みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="138"/>
        <source>How much doubt the teacher leaves about every answer in the book, so that the student does not grow too sure of himself.</source>
        <translation>生徒が自信を持ちすぎないように、先生が教科書のどの答えにもどれだけ疑いを残すかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="139"/>
        <source>0 leaves no doubt, because names and facts have to be learned word for word.</source>
        <translation>0 なら疑いを残しません：名前や事実は一字一句そのまま学ぶ必要があるからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="141"/>
        <source>How strongly the lessons turn to the words of which the student was unsure.</source>
        <translation>生徒が自信を持てなかった言葉に、授業でどれだけ重点を置くかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="142"/>
        <source>1 takes his unsureness as it is, the default of LLaMA-Factory; 0 would be the ordinary loss.</source>
        <translation>1 なら自信のなさをそのまま使います：LLaMA-Factory の既定値で、0 なら通常の損失と同じです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="144"/>
        <source>How firmly the student holds on to his old way of answering while he learns the new one.</source>
        <translation>生徒が新しい答え方を学ぶ間、前の答え方をどれだけしっかり保つかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="145"/>
        <source>0.1 is the default of LLaMA-Factory: a light hold that leaves room for the new answers.</source>
        <translation>0.1 は LLaMA-Factory の既定値です：軽く引き止めるだけで、新しい回答の余地を残します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="147"/>
        <source>From how many exercises the teacher chooses when short ones are put together on one sheet.</source>
        <translation>短い問題を 1 枚の用紙にまとめるとき、先生がいくつの問題から選ぶかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="148"/>
        <source>1000 rows are enough to fill the sheets well, and with LLaMA-Factory&apos;s number its sheets come out the same.</source>
        <translation>1000 行あれば用紙を十分に埋められ、LLaMA-Factory と同じ数なので用紙も同じになります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="150"/>
        <source>How large the pile is that the teacher draws exercises from when the book is too long to be shuffled whole.</source>
        <translation>教科書が長すぎて全体を混ぜられないとき、先生が問題を引く山の大きさです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="151"/>
        <source>16384 is the default of LLaMA-Factory: enough rows to mix well, few enough for memory.</source>
        <translation>16384 は LLaMA-Factory の既定値です：よく混ざるだけ多く、メモリに収まるだけ少ない行数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="153"/>
        <source>How many lessons lie between two tests.</source>
        <translation>テストとテストの間に授業を何回はさむかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="154"/>
        <source>Left out, a test is held as often as a line of the log is due.</source>
        <translation>未設定なら、ログを 1 行書くのと同じ間隔でテストします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="156"/>
        <source>It falls together with the checkpoints, so that each of them has its own measurement.</source>
        <translation>チェックポイントと同時なので、どのチェックポイントにも測定結果が付きます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="158"/>
        <source>How many test exercises the student does at once: it changes speed and memory, and hardly his mark.</source>
        <translation>生徒が一度に解くテスト問題の数です：速度とメモリは変わりますが、成績はほとんど変わりません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="159"/>
        <source>8 is the default of LLaMA-Factory, and a test needs less memory than a lesson.</source>
        <translation>8 は LLaMA-Factory の既定値で、テストは授業ほどメモリを使いません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="161"/>
        <source>How long the teacher waits before the first test.</source>
        <translation>最初のテストまで先生がどれだけ待つかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="162"/>
        <source>0 does not wait, because early tests show whether the lessons take hold.</source>
        <translation>0 なら待ちません：早いテストで、授業が身についているかがわかるからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="164"/>
        <source>After how many tests without a better mark the teacher ends the course.</source>
        <translation>成績の上がらないテストが何回続いたら、先生が講座を終えるかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="165"/>
        <source>Left out, the course goes on to its end: a short one has too few tests to judge by.</source>
        <translation>未設定なら講座は最後まで続きます：短い講座では判断できるほどテストがないからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="167"/>
        <source>How many lessons lie between two lines in the teacher&apos;s diary.</source>
        <translation>先生の日誌の 1 行から次の行までに授業を何回はさむかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="168"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a short one shows nothing until it ends, so 1 to 10 suits it better.</source>
        <translation>500 は長い学習に合わせた LLaMA-Factory の既定値です：短い学習では終わるまで何も見えないので、1〜10 のほうが合います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="173"/>
        <source>After how many lessons a copy of the notebook is put away safely.</source>
        <translation>授業を何回するたびに、ノートの写しをしまっておくかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="174"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a shorter one is saved only at its end.</source>
        <translation>500 は長い学習に合わせた LLaMA-Factory の既定値です：それより短い学習は終わりにしか保存されません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="179"/>
        <source>How many copies of the notebook are kept before the oldest is thrown away.</source>
        <translation>いちばん古いものを捨てるまでに、ノートの写しをいくつ残すかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="180"/>
        <source>Left out, all are kept, because any of them may turn out the best, and adapters are small.</source>
        <translation>未設定ならすべて残します：どれが最良になるかわからず、アダプターは小さいからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="11"/>
        <source>How many chapters of what the student knows may be rewritten, counted from the last one; the others stay closed.</source>
        <translation>生徒の知識のうち、最後の章から数えて何章を書き直してよいかで、ほかの章は閉じたままです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="12"/>
        <source>2 is the default of LLaMA-Factory: the last layers shape the answers most directly, and two need little memory.</source>
        <translation>2 は LLaMA-Factory の既定値です：最後の層ほど回答に直接効き、2 層なら少ないメモリで済みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="14"/>
        <source>How closely the student keeps to his old way of answering while he learns which of two answers is the better one.</source>
        <translation>2 つの回答のどちらが良いかを学ぶ間、生徒が前の答え方にどれだけ近いままでいるかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="15"/>
        <source>0.1 is the value of DPO&apos;s authors: room to change, without straying far.</source>
        <translation>0.1 は DPO の著者の値です：変わる余地があり、遠くへ離れすぎません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="17"/>
        <source>How much the student also practises the better answer itself, besides preferring it.</source>
        <translation>良いほうの回答を選ぶだけでなく、その回答自体を生徒がどれだけ練習するかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="18"/>
        <source>0 learns from the comparison alone, as DPO was published; above 0 keeps the better answers from becoming rarer.</source>
        <translation>0 なら DPO の発表時と同じく比較だけから学び、0 より大きくすると良い回答が減っていくのを防ぎます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="20"/>
        <source>How much the teacher also marks each answer as good or bad by itself, besides comparing the two.</source>
        <translation>2 つを比べるだけでなく、先生が各回答を単独で良い、悪いとどれだけ評価するかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="21"/>
        <source>0 is DPO as it was published; the second kind of mark is there to try where comparing is not enough.</source>
        <translation>0 なら発表時の DPO のままで、もう 1 つの評価は比較だけでは足りないときに試すためのものです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="23"/>
        <source>How often the teacher may have taken the worse answer for the better one.</source>
        <translation>先生が悪いほうの回答を良いほうと取り違えたかもしれない頻度です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="24"/>
        <source>0 trusts every pair, which is right unless people disagreed about many of them.</source>
        <translation>0 ならすべてのペアを信じます：人によって意見の分かれたペアが多いのでなければ、それで十分です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="26"/>
        <source>How far ahead the better answer has to be before the teacher is content.</source>
        <translation>良いほうの回答がどれだけ上回れば、先生が満足するかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="27"/>
        <source>0.5 is the default of LLaMA-Factory: a clear lead, and one that most pairs can reach.</source>
        <translation>0.5 は LLaMA-Factory の既定値です：はっきりした差で、たいていのペアが届く差でもあります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="29"/>
        <source>How much the words count by which one answer is longer, so that the student does not take long for good.</source>
        <translation>長いほうの回答で余る言葉をどれだけ重く見るかで、生徒が「長いほど良い」と思い込むのを防ぎます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="30"/>
        <source>Left out, all words count alike, as DPO was published.</source>
        <translation>未設定なら DPO の発表時と同じく、すべての言葉を同じ重さで数えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="32"/>
        <source>How much praise for a good answer counts.</source>
        <translation>良い回答への褒め言葉の重さです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="33"/>
        <source>1 lets praise and blame count the same, which fits where good and bad rows are about as many.</source>
        <translation>1 なら褒めるのと叱るのが同じ重さで、良い行と悪い行が同じくらいの数のときに合います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="35"/>
        <source>How much blame for a bad answer counts.</source>
        <translation>悪い回答への叱る言葉の重さです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="36"/>
        <source>1 lets blame and praise count the same; where bad rows are much rarer than good ones, a greater weight makes up for it.</source>
        <translation>1 なら叱るのと褒めるのが同じ重さで、悪い行が良い行よりずっと少ないときは重くすると釣り合います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="38"/>
        <source>How many courses the student takes: the first from the book alone, each later one with his own sure answers as well.</source>
        <translation>生徒が受ける講座の数です：最初は教科書だけで、次からは自信のあった自分の回答も加えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="39"/>
        <source>2 is the least that makes use of his own answers, and each further one takes a whole training.</source>
        <translation>2 は自分の回答を使うための最小の数で、1 つ増やすごとに学習がまるまる 1 回増えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="41"/>
        <source>How sure of his own answer the student must have been before it may go into the book.</source>
        <translation>生徒がどれだけ自信を持てた自分の回答なら、教科書に加えてよいかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="42"/>
        <source>0.7 leaves out the guesses and still keeps answers to learn from; a higher value keeps fewer and surer ones.</source>
        <translation>0.7 は当てずっぽうを除きつつ学べる回答を残し、大きくすると残る回答は減って確かになります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="44"/>
        <source>How many times the student answers the same question, to see whether he says the same again.</source>
        <translation>生徒が同じ質問に何回答えて、同じことを言うかどうかを確かめるかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="45"/>
        <source>1 goes by his sureness and is quickest; each further answer takes as long again.</source>
        <translation>1 なら自信の度合いだけで決めるので最も速く、回答を増やすごとに同じだけ時間がかかります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="47"/>
        <source>What share of the student&apos;s answers to one question must be the same before it is believed.</source>
        <translation>1 つの質問への生徒の回答のうち、どれだけの割合が同じなら信じるかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="48"/>
        <source>0.6 asks for more than half; it counts only where there is more than one sample.</source>
        <translation>0.6 は半数より多い一致を求め、サンプルが 2 つ以上のときだけ働きます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="50"/>
        <source>How long an answer of the student&apos;s own may grow before it is given up.</source>
        <translation>生徒自身の回答がどれだけ長くなったら、あきらめるかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="51"/>
        <source>256 tokens hold a paragraph or two, and what has not ended by then is seldom a good answer.</source>
        <translation>256 トークンあれば 1、2 段落が収まり、それでも終わらない回答が良いことはめったにありません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="53"/>
        <source>How much the student&apos;s own answers count beside those of the book.</source>
        <translation>教科書の回答と比べて、生徒自身の回答をどれだけ重く見るかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="54"/>
        <source>0.5 counts them half, because a machine&apos;s answer is less sure than a person&apos;s.</source>
        <translation>0.5 なら半分の重さです：機械の回答は人の回答ほど確かではないからです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="56"/>
        <source>How many directions the teacher keeps in mind for his corrections: fewer need less memory and say less.</source>
        <translation>先生が添削のために覚えておく方向の数です：少ないほどメモリを使わず、伝わることも減ります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="57"/>
        <source>16 is the default of LLaMA-Factory and sparing with memory; GaLore&apos;s authors used 128 and more.</source>
        <translation>16 は LLaMA-Factory の既定値でメモリを節約でき、GaLore の著者は 128 以上を使いました。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="59"/>
        <source>After how many lessons the teacher looks for the main directions anew.</source>
        <translation>授業を何回するたびに、先生が主な方向を探し直すかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="60"/>
        <source>200 is the value of GaLore&apos;s authors: looking takes long, and the directions change slowly.</source>
        <translation>200 は GaLore の著者の値です：探すには時間がかかり、方向はゆっくりとしか変わりません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="62"/>
        <source>How much each correction along those main directions counts.</source>
        <translation>その主な方向に沿った添削 1 回 1 回の重さです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="63"/>
        <source>2.0 is the default of LLaMA-Factory; GaLore&apos;s authors used 0.25 with a far higher learning rate.</source>
        <translation>2.0 は LLaMA-Factory の既定値で、GaLore の著者はずっと高い学習率とともに 0.25 を使いました。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="65"/>
        <source>How many directions picked at random tell the teacher how large a correction should be: fewer need less memory.</source>
        <translation>添削の大きさを先生に教える、ランダムに選んだ方向の数です：少ないほどメモリを使いません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="66"/>
        <source>16 is the default of LLaMA-Factory: the directions only measure sizes, for which few are enough.</source>
        <translation>16 は LLaMA-Factory の既定値です：方向は大きさを測るだけなので、少しで足ります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="68"/>
        <source>After how many lessons the teacher picks other directions at random.</source>
        <translation>授業を何回するたびに、先生が別の方向をランダムに選ぶかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="69"/>
        <source>200 is the value of APOLLO&apos;s authors: often enough that no direction is left out for long.</source>
        <translation>200 は APOLLO の著者の値です：長く見落とされる方向がないだけの頻度です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="71"/>
        <source>How much each correction counts that was measured along a few random directions.</source>
        <translation>少数のランダムな方向で測った添削 1 回 1 回の重さです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="72"/>
        <source>32 is the default of LLaMA-Factory: few directions make corrections come out too small, and the factor makes up for it.</source>
        <translation>32 は LLaMA-Factory の既定値です：方向が少ないと添削が小さく出るので、この係数で補います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="74"/>
        <source>Which chapter of what the student knows is opened first.</source>
        <translation>生徒の知識のうち、どの章を最初に開くかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="75"/>
        <source>Left out, it is the first one in the chosen order, which suits all but special plans.</source>
        <translation>未設定なら選んだ順序の最初の章で、特別な計画がなければそれで十分です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="77"/>
        <source>How many lessons one chapter stays open before the next has its turn.</source>
        <translation>次の章の番が来るまで、1 つの章を何回の授業の間開いておくかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="78"/>
        <source>50 is the default of LLaMA-Factory and lets the optimizer settle on a layer; a model of 30 layers then needs 1500 updates for one round.</source>
        <translation>50 は LLaMA-Factory の既定値でオプティマイザーが 1 つの層で落ち着くのに足り、30 層のモデルなら 1 周に 1500 回の更新が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="80"/>
        <source>What share of every page of what the student knows may be rewritten at a time.</source>
        <translation>生徒の知識の各ページのうち、一度に書き直してよい割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="81"/>
        <source>0.05 is the default of LLaMA-Factory: a twentieth of the numbers needs a twentieth of the optimizer&apos;s memory.</source>
        <translation>0.05 は LLaMA-Factory の既定値です：数値の 20 分の 1 だけなので、オプティマイザーのメモリも 20 分の 1 で済みます。</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="21"/>
        <source>Stage and method</source>
        <translation>学習ステージと手法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="22"/>
        <source>LoRA configurations</source>
        <translation>LoRA の設定</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="23"/>
        <source>Optimizer and schedule</source>
        <translation>オプティマイザーとスケジュール</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="24"/>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="25"/>
        <source>Extra configurations</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="26"/>
        <source>Evaluation while training</source>
        <translation>学習中の評価</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="27"/>
        <source>Logging and saving</source>
        <translation>ログと保存</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="28"/>
        <source>Freeze tuning</source>
        <translation>Freeze チューニング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="29"/>
        <source>Preference training</source>
        <translation>選好学習</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="30"/>
        <source>Semi-supervised training</source>
        <translation>半教師あり学習</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="31"/>
        <source>Vocabulary and positions</source>
        <translation>語彙と位置</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="32"/>
        <source>Optimizers that save memory</source>
        <translation>メモリを節約するオプティマイザー</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="39"/>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="40"/>
        <source>The size of one AdamW step at its highest point, before the schedule lowers it.</source>
        <translation>AdamW の 1 ステップの大きさの最大値です。その後はスケジュールに従って下がります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="41"/>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="42"/>
        <source>Passes over the training rows; may be a fraction.</source>
        <translation>学習データを通して読む回数です。小数も使えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="43"/>
        <source>Max gradient norm</source>
        <translation>最大勾配ノルム</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="44"/>
        <source>Gradients are scaled down when their joint L2 norm is above this value; 0 turns it off.</source>
        <translation>全勾配の L2 ノルムがこの値を超えると、勾配を縮小します。0 で無効になります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="45"/>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="46"/>
        <source>Rows in one forward and backward pass on each device.</source>
        <translation>各デバイスで 1 回の順伝播と逆伝播に使う行数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="47"/>
        <source>Gradient accumulation</source>
        <translation>勾配累積</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="48"/>
        <source>Passes whose gradients are summed before one update; rows per update = batch size × accumulation × devices.</source>
        <translation>1 回の更新までに勾配を合計する回数です。更新ごとの行数 = バッチサイズ × 累積 × デバイス数。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="49"/>
        <source>Compute type</source>
        <translation>計算精度</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="50"/>
        <source>Number format of the arithmetic: bf16 and fp16 use 2 bytes, fp32 uses 4; LoRA weights stay in fp32.</source>
        <translation>計算に使う数値形式です。bf16 と fp16 は 2 バイト、fp32 は 4 バイトです。LoRA の重みは常に fp32 のままです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="51"/>
        <source>LoRA rank</source>
        <translation>LoRA ランク</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="52"/>
        <source>Each chosen weight W gets an update B·A of this rank, scaled by alpha ÷ rank; only A and B are trained.</source>
        <translation>選んだ各重み W に、このランクの更新 B·A を アルファ ÷ ランク 倍して加えます。学習するのは A と B だけです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="53"/>
        <source>LoRA alpha</source>
        <translation>LoRA アルファ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="54"/>
        <source>The adapter&apos;s output is multiplied by alpha ÷ rank; not set means twice the rank.</source>
        <translation>アダプターの出力に アルファ ÷ ランク を掛けます。未設定ならランクの 2 倍です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="55"/>
        <source>LoRA dropout</source>
        <translation>LoRA ドロップアウト</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="56"/>
        <source>Share of the adapter&apos;s inputs that is set to zero at random while training.</source>
        <translation>学習中にアダプターの入力をランダムに 0 にする割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="57"/>
        <source>LoRA+ LR ratio</source>
        <translation>LoRA+ 学習率比</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="58"/>
        <source>The B matrices learn at this many times the learning rate; not set means the same rate.</source>
        <translation>B 行列の学習率を何倍にするかです。未設定なら同じ学習率です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="59"/>
        <source>LoRA+ LR of embeddings</source>
        <translation>LoRA+ 埋め込みの学習率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="60"/>
        <source>The learning rate of the embedding&apos;s B matrix, with a LoRA+ ratio and embed_tokens among the LoRA modules.</source>
        <translation>埋め込みの B 行列の学習率です。LoRA+ 学習率比を設定し、LoRA モジュールに embed_tokens を含めたときに使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="61"/>
        <source>Create new adapter</source>
        <translation>新しいアダプターを作成</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="62"/>
        <source>Merges the adapters that the model starts from and trains a new one on top.</source>
        <translation>元になるアダプターをマージしてから、その上に新しいアダプターを学習します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="63"/>
        <source>Use rslora</source>
        <translation>rslora を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="64"/>
        <source>Scales the adapter by alpha ÷ √rank, which suits high ranks.</source>
        <translation>アダプターを アルファ ÷ √ランク 倍します。高いランクに向いています。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="65"/>
        <source>Use DoRA</source>
        <translation>DoRA を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="66"/>
        <source>Also trains the length of each row of the weight, apart from its direction: slower, and closer to full training.</source>
        <translation>重みの各行の長さを、方向とは別に学習します。遅くなりますが、全パラメーター学習に近づきます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="67"/>
        <source>LoRA modules</source>
        <translation>LoRA の対象モジュール</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="68"/>
        <source>Which linear layers get an adapter: names separated by commas, or all; embed_tokens and lm_head where they are named.</source>
        <translation>アダプターを付ける線形層です。名前をコンマ区切りで指定するか、all とします。embed_tokens と lm_head は名前を書いたときに付きます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="69"/>
        <source>LR scheduler</source>
        <translation>学習率スケジューラー</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="70"/>
        <source>The shape of the learning rate over the run, after its warm-up.</source>
        <translation>ウォームアップ後の学習率の変化のしかたです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="71"/>
        <source>LR scheduler arguments</source>
        <translation>学習率スケジューラーの引数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="72"/>
        <source>Further numbers of the schedule, as a JSON object.</source>
        <translation>スケジューラーの追加の値です。JSON オブジェクトで指定します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="73"/>
        <source>Warmup steps</source>
        <translation>ウォームアップステップ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="74"/>
        <source>Updates over which the learning rate rises from zero; below 1 it is a share of all updates.</source>
        <translation>学習率を 0 から上げていく更新回数です。1 未満なら全更新に対する割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="75"/>
        <source>Warmup ratio</source>
        <translation>ウォームアップ比率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="76"/>
        <source>Share of all updates over which the learning rate rises; used when above zero.</source>
        <translation>全更新のうち学習率を上げていく割合です。0 より大きいときに使われます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="77"/>
        <source>Max steps</source>
        <translation>最大ステップ数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="78"/>
        <source>Ends after this many updates, whatever the epochs say; -1 leaves it to the epochs.</source>
        <translation>エポック数にかかわらず、この更新回数で終了します。-1 ならエポック数に従います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="79"/>
        <source>Optimizer</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="80"/>
        <source>The rule that turns gradients into updates.</source>
        <translation>勾配を更新に変える方法です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="81"/>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="82"/>
        <source>How strongly AdamW pulls the trained numbers towards zero at each step.</source>
        <translation>AdamW が各ステップでパラメーターを 0 に引き寄せる強さです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="83"/>
        <source>Adam beta 1</source>
        <translation>Adam beta 1</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="84"/>
        <source>How much of the running mean of the gradients is kept at each step.</source>
        <translation>勾配の移動平均を各ステップでどれだけ残すかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="85"/>
        <source>Adam beta 2</source>
        <translation>Adam beta 2</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="86"/>
        <source>How much of the running mean of the squared gradients is kept at each step.</source>
        <translation>勾配の二乗の移動平均を各ステップでどれだけ残すかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="87"/>
        <source>Adam epsilon</source>
        <translation>Adam epsilon</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="88"/>
        <source>A small number that keeps the division by the squared gradients finite.</source>
        <translation>勾配の二乗で割るときに 0 除算を防ぐ小さな数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="89"/>
        <source>Seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="90"/>
        <source>The start of all chance: split, row order, first values of the adapter.</source>
        <translation>すべての乱数の起点です。データの分割、行の順序、アダプターの初期値に使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="91"/>
        <source>Data seed</source>
        <translation>データの乱数シード</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="92"/>
        <source>The start of the row order alone; not set means the seed above.</source>
        <translation>行の順序だけの起点です。未設定なら上のシードを使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="93"/>
        <source>Cutoff length</source>
        <translation>カットオフ長</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="94"/>
        <source>Longest row in tokens; what is longer is cut.</source>
        <translation>1 行の最大トークン数です。超えた部分は切り捨てます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="95"/>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="96"/>
        <source>The folder with dataset_info.json, which lists the data sets.</source>
        <translation>データセットを列挙する dataset_info.json のあるフォルダー。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="97"/>
        <source>Max samples</source>
        <translation>最大サンプル数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="98"/>
        <source>At most this many rows of each data set; not set means all.</source>
        <translation>各データセットから使う行数の上限です。未設定ならすべて使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="99"/>
        <source>Val size</source>
        <translation>検証データのサイズ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="100"/>
        <source>Rows held out to measure the loss on: a share below 1, else a count.</source>
        <translation>損失を測るために取り分ける行です。1 未満なら割合、それ以外は行数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="101"/>
        <source>Evaluation data set</source>
        <translation>評価用データセット</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="102"/>
        <source>Data sets of their own for the held-out loss, in place of a split.</source>
        <translation>学習データを分割せず、検証損失の測定だけに使うデータセットです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="103"/>
        <source>Keep the row order</source>
        <translation>行の順序を保つ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="104"/>
        <source>Rows are taken in the order of the file in every epoch.</source>
        <translation>すべてのエポックで、ファイルの順序どおりに行を使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="105"/>
        <source>Default system prompt</source>
        <translation>既定のシステムプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="106"/>
        <source>Used for rows without a system text, in place of the template&apos;s own.</source>
        <translation>システムプロンプトのない行で、テンプレートのものの代わりに使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="107"/>
        <source>Rehearsal rows</source>
        <translation>復習用の行</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="108"/>
        <source>Built-in general rows that are mixed in, so that a narrow data set does not cost general answers; 0 for none.</source>
        <translation>一般的な問答の内蔵データを混ぜる行数です。偏ったデータセットで一般的な回答が失われるのを防ぎます。0 なら混ぜません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="109"/>
        <source>Vary questions</source>
        <translation>質問を言い換える</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="110"/>
        <source>In every second epoch, rows that ask for who it is, its name or its maker are asked in other words.</source>
        <translation>1 エポックおきに、正体、名前、作者を尋ねる行を別の言い方で質問します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="111"/>
        <source>Stop when learned</source>
        <translation>覚えたら終了</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="112"/>
        <source>Asks at every checkpoint; the training ends as soon as the answers are right and general ones not worse.</source>
        <translation>チェックポイントごとに質問します。回答が正しく、一般的な質問の回答も悪くなっていなければ、学習を終えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="113"/>
        <source>Smaller passes when memory runs out</source>
        <translation>メモリ不足時にバッチを縮小</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="114"/>
        <source>When an update doesn&apos;t fit into memory, halves the rows of a pass and doubles their number; the update stays the same.</source>
        <translation>更新がメモリに収まらないとき、1 回の行数を半分にして回数を 2 倍にします。更新の結果は変わりません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="115"/>
        <source>Train on prompt</source>
        <translation>プロンプトも学習</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="116"/>
        <source>The questions are learned as well as the answers.</source>
        <translation>回答だけでなく質問も学習します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="117"/>
        <source>Mask history</source>
        <translation>履歴をマスク</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="118"/>
        <source>Only the last answer of a conversation is learned.</source>
        <translation>会話の最後の回答だけを学習します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="119"/>
        <source>Pack sequences</source>
        <translation>シーケンスパッキング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="120"/>
        <source>Joins short rows into rows of the cutoff length.</source>
        <translation>短い行をつないで、カットオフ長の行にします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="121"/>
        <source>NEFTune alpha</source>
        <translation>NEFTune アルファ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="122"/>
        <source>Strength of the noise that is added to the embeddings while training; 0 turns it off.</source>
        <translation>学習中に埋め込みに加えるノイズの強さです。0 で無効になります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="123"/>
        <source>Enable thinking</source>
        <translation>思考を有効化</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="124"/>
        <source>Reasoning templates leave room for a thought before the answer.</source>
        <translation>推論モデルのテンプレートで、回答の前に思考の場所を設けます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="125"/>
        <source>Disable gradient checkpointing</source>
        <translation>勾配チェックポイントを無効化</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="126"/>
        <source>Keeps all intermediate values in memory instead of computing them again: quicker, and more memory.</source>
        <translation>中間値を再計算せず、すべてメモリに残します。速くなりますが、メモリを多く使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="127"/>
        <source>Recompute every n-th layer</source>
        <translation>n 層ごとに再計算</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="128"/>
        <source>1 computes every layer again in the backward pass, 2 every second one: quicker, and more memory.</source>
        <translation>1 なら逆伝播で全層を再計算し、2 なら 1 層おきに再計算します。値が大きいほど速く、メモリを多く使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="129"/>
        <source>Quantised base (QLoRA)</source>
        <translation>ベースモデルの量子化（QLoRA）</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="130"/>
        <source>Keeps the model in 4 or 8 bits a number while an adapter is trained on it; not set keeps it in full.</source>
        <translation>アダプターの学習中、モデルを 1 パラメーターあたり 4 または 8 ビットで保持します。未設定なら量子化しません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="131"/>
        <source>4-bit form</source>
        <translation>4 ビット形式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="132"/>
        <source>How the 4 bits are used: nf4 fits weights best, fp4 is a tiny floating-point number, int4 has even steps.</source>
        <translation>4 ビットの使い方です。nf4 は重みに最も適し、fp4 はごく小さな浮動小数点数、int4 は等間隔です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="133"/>
        <source>Double quantisation</source>
        <translation>二重量子化</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="134"/>
        <source>Keeps the scales of nf4 and fp4 in 8 bits too: 4.13 bits a number instead of 4.5.</source>
        <translation>nf4 と fp4 のスケールも 8 ビットで保持します。1 パラメーターあたり 4.5 ビットが 4.13 ビットになります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="135"/>
        <source>Additional modules</source>
        <translation>追加モジュール</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="136"/>
        <source>Modules that are trained whole and saved with the adapter, such as embed_tokens,lm_head.</source>
        <translation>全体を学習し、アダプターと一緒に保存するモジュールです。例：embed_tokens,lm_head</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="137"/>
        <source>Use PiSSA</source>
        <translation>PiSSA を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="138"/>
        <source>Starts from the main directions of each weight instead of from nothing; saved as an ordinary adapter of twice the rank.</source>
        <translation>0 からではなく、各重みの主要な方向から始めます。ランクが 2 倍の通常のアダプターとして保存します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="139"/>
        <source>PiSSA iterations</source>
        <translation>PiSSA の反復回数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="140"/>
        <source>Rounds of the approximate decomposition that PiSSA starts from; -1 makes it exact.</source>
        <translation>PiSSA の初期値を求める近似分解の反復回数です。-1 なら厳密に分解します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="141"/>
        <source>Keep PiSSA&apos;s parts</source>
        <translation>PiSSA の各部分を保存</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="142"/>
        <source>Also writes the start, the trained part and the converted adapter into folders of their own.</source>
        <translation>初期値、学習した部分、変換後のアダプターも、それぞれ別のフォルダーに書き込みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="143"/>
        <source>Label smoothing</source>
        <translation>ラベルスムージング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="144"/>
        <source>The share of each token&apos;s target that is spread over the whole vocabulary.</source>
        <translation>各トークンの正解のうち、語彙全体に分散させる割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="145"/>
        <source>Use the DFT loss</source>
        <translation>DFT 損失を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="146"/>
        <source>Multiplies each token&apos;s loss by the probability that it had: unlikely tokens pull less.</source>
        <translation>各トークンの損失に、そのトークンの確率を掛けます。起こりにくいトークンの影響が小さくなります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="147"/>
        <source>Use the EAFT loss</source>
        <translation>EAFT 損失を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="148"/>
        <source>Multiplies each token&apos;s loss by how unsure the model was.</source>
        <translation>各トークンの損失に、モデルの不確かさを掛けます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="149"/>
        <source>EAFT alpha</source>
        <translation>EAFT アルファ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="150"/>
        <source>Power of the factor of the EAFT loss.</source>
        <translation>EAFT 損失の係数のべき指数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="151"/>
        <source>Use the ASFT loss</source>
        <translation>ASFT 損失を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="152"/>
        <source>The DFT loss with a hold on what the model said before.</source>
        <translation>DFT 損失に、元のモデルの回答から離れすぎないための制約を加えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="153"/>
        <source>ASFT alpha</source>
        <translation>ASFT アルファ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="154"/>
        <source>Weight of the hold of the ASFT loss.</source>
        <translation>ASFT 損失の制約の重みです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="155"/>
        <source>Use the processor only</source>
        <translation>CPU のみ使用</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="156"/>
        <source>Leaves a graphics card alone even when the build could use it.</source>
        <translation>GPU に対応したビルドでも GPU を使いません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="157"/>
        <source>Drop the last batch</source>
        <translation>最後のバッチを破棄</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="158"/>
        <source>Leaves out the last batch of an epoch when it is not full.</source>
        <translation>エポックの最後のバッチが満たないとき、使いません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="159"/>
        <source>Packing batch</source>
        <translation>パッキングのバッチ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="160"/>
        <source>Rows that are packed together.</source>
        <translation>まとめてパッキングする行数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="161"/>
        <source>Neat packing</source>
        <translation>ニートパッキング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="162"/>
        <source>Packs rows that do not see each other.</source>
        <translation>互いに参照し合わないように行をパッキングします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="163"/>
        <source>Keep earlier thoughts</source>
        <translation>以前の思考を残す</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="164"/>
        <source>Leaves thoughts in the earlier answers of a conversation.</source>
        <translation>会話の途中の回答に含まれる思考を残します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="165"/>
        <source>Tool format</source>
        <translation>ツール形式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="166"/>
        <source>How tools and their calls are written; not set means as the template does it.</source>
        <translation>ツールとその呼び出しの書き方です。未設定ならテンプレートに従います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="167"/>
        <source>Mixing</source>
        <translation>混合方法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="168"/>
        <source>Several data sets one after the other (concat), or in turn until the first (interleave_under) or all (interleave_over, interleave_once) are used up.</source>
        <translation>複数のデータセットを順につなぐか（concat）、交互に使います。交互の場合は、最初の 1 つ（interleave_under）またはすべて（interleave_over、interleave_once）を使い切るまで続けます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="169"/>
        <source>Mixing shares</source>
        <translation>混合の割合</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="170"/>
        <source>Probability of each data set when they take turns, separated by commas, together 1.</source>
        <translation>交互に使うときの各データセットの確率です。コンマ区切りで、合計を 1 にします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="171"/>
        <source>Streaming</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="172"/>
        <source>Takes the rows in file order through a shuffled buffer; needs a number of max steps.</source>
        <translation>シャッフル用バッファーを通して、ファイルの順序で行を読みます。最大ステップ数の設定が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="173"/>
        <source>Streaming buffer</source>
        <translation>ストリーミングバッファー</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="174"/>
        <source>Rows in the buffer that streaming draws from.</source>
        <translation>ストリーミングで行を取り出すバッファーの行数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="175"/>
        <source>Evaluation strategy</source>
        <translation>評価のタイミング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="176"/>
        <source>When the held-out loss is measured: no, steps or epoch.</source>
        <translation>検証損失を測るタイミングです。no、steps、epoch のいずれかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="177"/>
        <source>Evaluation steps</source>
        <translation>評価ステップ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="178"/>
        <source>Updates between two measurements of the held-out loss; below 1 a share of all.</source>
        <translation>検証損失を測る間隔（更新回数）です。1 未満なら全体に対する割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="179"/>
        <source>Evaluation batch size</source>
        <translation>評価バッチサイズ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="180"/>
        <source>Rows in one pass while the held-out loss is measured.</source>
        <translation>検証損失を測るときに 1 回で計算する行数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="181"/>
        <source>Evaluation delay</source>
        <translation>評価の開始時期</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="182"/>
        <source>No measurement before this many updates, or epochs with the strategy epoch.</source>
        <translation>この更新回数に達するまで評価しません。タイミングが epoch ならエポック数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="183"/>
        <source>Evaluate first</source>
        <translation>開始前に評価</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="184"/>
        <source>Measures once before the first update as well, as something to compare with.</source>
        <translation>比較のため、最初の更新の前にも 1 回評価します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="185"/>
        <source>Evaluate each data set</source>
        <translation>データセットごとに評価</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="186"/>
        <source>Measures each evaluation data set by itself instead of all rows together.</source>
        <translation>すべての行をまとめず、評価用データセットごとに評価します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="187"/>
        <source>Compute accuracy</source>
        <translation>正解率を計算</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="188"/>
        <source>Measures the share of tokens that the model puts first as well, per row, averaged over the rows.</source>
        <translation>モデルが 1 位に選んだトークンが正しい割合も測ります。行ごとに求めて平均します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="189"/>
        <source>Keep the best model</source>
        <translation>最良のモデルを採用</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="190"/>
        <source>The result is the checkpoint with the best measurement instead of the last one.</source>
        <translation>最後ではなく、評価が最も良かったチェックポイントを結果にします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="191"/>
        <source>Best by</source>
        <translation>最良の基準</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="192"/>
        <source>What the best checkpoint is chosen by: loss or accuracy; not set means loss.</source>
        <translation>最良のチェックポイントを選ぶ基準です。loss または accuracy で、未設定なら loss です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="193"/>
        <source>Greater is better</source>
        <translation>大きいほど良い</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="194"/>
        <source>Whether a higher value is the better one; not set means no for losses, yes for the rest.</source>
        <translation>値が大きいほど良いかどうかです。未設定なら、損失は「いいえ」、その他は「はい」です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="195"/>
        <source>Early stopping</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="196"/>
        <source>Ends the training after this many measurements in a row without a better value.</source>
        <translation>この回数だけ続けて評価が改善しなければ、学習を終了します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="197"/>
        <source>Logging steps</source>
        <translation>ログステップ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="198"/>
        <source>Updates between two lines of the log; below 1 a share of all.</source>
        <translation>ログを書く間隔（更新回数）です。1 未満なら全体に対する割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="199"/>
        <source>Log the first step</source>
        <translation>最初のステップを記録</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="200"/>
        <source>Writes a line of the log after the first update as well.</source>
        <translation>最初の更新の後にもログを書きます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="201"/>
        <source>Save strategy</source>
        <translation>保存のタイミング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="202"/>
        <source>When a checkpoint is written: no, steps, epoch, or best for the best measurements alone.</source>
        <translation>チェックポイントを書くタイミングです。no、steps、epoch、または評価が最良のときだけ保存する best です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="203"/>
        <source>Save steps</source>
        <translation>保存ステップ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="204"/>
        <source>Updates between two checkpoints; below 1 a share of all.</source>
        <translation>チェックポイントを保存する間隔（更新回数）です。1 未満なら全体に対する割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="205"/>
        <source>Keep at most</source>
        <translation>チェックポイントの保持数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="206"/>
        <source>Older checkpoints beyond this number are removed; not set keeps all.</source>
        <translation>この数を超えた古いチェックポイントを削除します。未設定ならすべて残します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="207"/>
        <source>Save only the model</source>
        <translation>モデルのみ保存</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="208"/>
        <source>Checkpoints without the optimizer: smaller, but training can&apos;t go on from them.</source>
        <translation>オプティマイザーを含めずにチェックポイントを保存します。サイズは小さくなりますが、そこから学習を再開できません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="209"/>
        <source>Plot the loss</source>
        <translation>損失をグラフに描画</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="210"/>
        <source>Writes training_loss.png into the run folder.</source>
        <translation>学習結果のフォルダーに training_loss.png を書き込みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="211"/>
        <source>Count the tokens seen</source>
        <translation>読み込んだトークン数を数える</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="212"/>
        <source>Adds the number of tokens read so far to the log.</source>
        <translation>これまでに読み込んだトークン数をログに加えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="213"/>
        <source>Loggers</source>
        <translation>ロガー</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="214"/>
        <source>Further logs: tensorboard, csv, or both separated by a comma; none for none.</source>
        <translation>追加のログです。tensorboard、csv、または両方をコンマ区切りで指定します。none なら追加しません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="215"/>
        <source>TensorBoard folder</source>
        <translation>TensorBoard フォルダー</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="216"/>
        <source>Where the event files go; not set means a folder of their own inside the run folder.</source>
        <translation>イベントファイルの保存先です。未設定なら学習結果のフォルダー内に専用のフォルダーを作ります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="12"/>
        <source>Stage</source>
        <translation>学習ステージ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="13"/>
        <source>What is learned: sft answers, pt plain text, dpo and kto preferences, rm scores; semi also answers questions itself and learns what it is sure of.</source>
        <translation>何を学習するかです。sft は回答、pt はプレーンテキスト、dpo と kto は選好、rm はスコアを学習します。semi は自分でも質問に答え、確信のある回答を学習します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="14"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="15"/>
        <source>Which weights are trained: lora adds small matrices and leaves the model&apos;s own alone, freeze trains some of its layers, full all of it.</source>
        <translation>どの重みを学習するかです。lora は小さな行列を加えてモデル自体の重みは変えず、freeze は一部の層、full は全体を学習します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="16"/>
        <source>Go on from</source>
        <translation>続きから</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="17"/>
        <source>The folder of an adapter that is trained further; several, separated by commas, are merged first.</source>
        <translation>さらに学習させるアダプターのフォルダー。コンマ区切りで複数書くと先に統合されます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="18"/>
        <source>Pure bf16</source>
        <translation>純粋な bf16</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="19"/>
        <source>Keeps trained weights of the model in bf16 too: half the memory, and small updates are lost in rounding.</source>
        <translation>モデルの学習対象の重みも bf16 で保持します。メモリは半分になりますが、小さな更新は丸めで失われます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="20"/>
        <source>Train from scratch</source>
        <translation>ゼロから学習</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="21"/>
        <source>Begins with random weights of the model&apos;s shape instead of its own; with the method full.</source>
        <translation>モデルの構造だけを使い、ランダムな重みから始めます。手法 full で使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="22"/>
        <source>Trainable layers</source>
        <translation>学習する層</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="23"/>
        <source>The last so many layers are trained, or the first with a minus sign; with LLaMA Pro, how many were added.</source>
        <translation>最後からこの数だけの層を学習します。負の値なら先頭からです。LLaMA Pro では、追加された層の数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="24"/>
        <source>Trainable modules</source>
        <translation>学習するモジュール</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="25"/>
        <source>Parts of those layers that are trained, separated by commas; all for everything.</source>
        <translation>それらの層のうち学習する部分をコンマ区切りで指定します。all ならすべてです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="26"/>
        <source>Extra modules</source>
        <translation>層以外のモジュール</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="27"/>
        <source>Parts outside the layers that are trained too, such as embed_tokens.</source>
        <translation>層の外で一緒に学習する部分です。例：embed_tokens</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="28"/>
        <source>Use LLaMA Pro</source>
        <translation>LLaMA Pro を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="29"/>
        <source>Trains only the layers that block expansion added, as many as trainable layers says; with lora, adapters there.</source>
        <translation>ブロック拡張で追加された層だけを学習します。層の数は「学習する層数」です。lora ではその層にアダプターを付けます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="30"/>
        <source>Beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="31"/>
        <source>How closely the model keeps to its reference: greater is closer.</source>
        <translation>モデルを参照モデルにどれだけ近く保つかです。大きいほど近くなります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="32"/>
        <source>Loss type</source>
        <translation>損失の種類</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="33"/>
        <source>How a better answer is set against a worse one: sigmoid is DPO; orpo and simpo need no reference.</source>
        <translation>良い回答と悪い回答の比べ方です。sigmoid は DPO です。orpo と simpo は参照モデルが不要です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="34"/>
        <source>Ftx gamma</source>
        <translation>Ftx ガンマ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="35"/>
        <source>Weight of an ordinary loss on the better answer, added to the preference loss.</source>
        <translation>選好損失に加える、良い回答に対する通常の損失の重みです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="36"/>
        <source>BCO weight</source>
        <translation>BCO の重み</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="37"/>
        <source>Weight of the BCO loss that is mixed into DPO&apos;s.</source>
        <translation>DPO の損失に混ぜる BCO 損失の重みです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="38"/>
        <source>DPO label smoothing</source>
        <translation>DPO ラベルスムージング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="39"/>
        <source>The share of pairs that are taken to be the wrong way round.</source>
        <translation>良い回答と悪い回答が逆になっているとみなすペアの割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="40"/>
        <source>SimPO gamma</source>
        <translation>SimPO ガンマ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="41"/>
        <source>By how much SimPO wants the better answer to be ahead.</source>
        <translation>SimPO で、良い回答にどれだけ差をつけるかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="42"/>
        <source>LD-DPO alpha</source>
        <translation>LD-DPO アルファ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="43"/>
        <source>Weight of the tokens by which one answer is longer than the other; not set is 1.</source>
        <translation>長いほうの回答で余る分のトークンの重みです。未設定なら 1 です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="44"/>
        <source>KTO weight of good rows</source>
        <translation>KTO の良い行の重み</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="45"/>
        <source>Weight of the rows marked as good.</source>
        <translation>良いと印の付いた行の重みです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="46"/>
        <source>KTO weight of bad rows</source>
        <translation>KTO の悪い行の重み</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="47"/>
        <source>Weight of the rows marked as bad.</source>
        <translation>悪いと印の付いた行の重みです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="48"/>
        <source>Reference model</source>
        <translation>参照モデル</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="49"/>
        <source>A model to compare with; not set means the model as it was before.</source>
        <translation>比較対象のモデルです。未設定なら学習前のモデル自身です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="50"/>
        <source>Reference adapters</source>
        <translation>参照モデルのアダプター</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="51"/>
        <source>Adapters put on the reference model.</source>
        <translation>参照モデルに付けるアダプターです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="52"/>
        <source>Unlabelled data</source>
        <translation>ラベルなしデータ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="53"/>
        <source>Data sets with questions that the model answers itself, with stage semi.</source>
        <translation>モデル自身が質問に答えるデータセットです。ステージ semi で使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="54"/>
        <source>Rounds</source>
        <translation>ラウンド数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="55"/>
        <source>How often the model answers the unlabelled questions and learns again.</source>
        <translation>ラベルなしの質問に答えて再び学習する回数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="56"/>
        <source>Sureness threshold</source>
        <translation>確信度のしきい値</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="57"/>
        <source>An answer of its own is kept when its tokens have at least this probability on average (geometric mean).</source>
        <translation>モデル自身の回答は、トークンの確率の平均（幾何平均）がこの値以上のときに残します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="58"/>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="59"/>
        <source>Answers drawn to each question; more than one keeps what they agree on.</source>
        <translation>各質問で生成する回答の数です。2 つ以上なら、一致した回答を採用します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="60"/>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="61"/>
        <source>The share of the samples that must say the same.</source>
        <translation>同じ答えになる必要があるサンプルの割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="62"/>
        <source>Answer length</source>
        <translation>回答の長さ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="63"/>
        <source>Most tokens of an answer that the model gives itself.</source>
        <translation>モデル自身の回答の最大トークン数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="64"/>
        <source>Machine-answered data</source>
        <translation>機械生成の回答データ</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="65"/>
        <source>Data sets whose answers a model wrote; they count less.</source>
        <translation>モデルが回答を書いたデータセットです。重みは小さくなります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="66"/>
        <source>Weight of machine answers</source>
        <translation>機械生成の回答の重み</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="67"/>
        <source>How much a token of such a row counts against one of a person&apos;s.</source>
        <translation>こうした行のトークンを、人が書いた行に対してどれだけ重く見るかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="68"/>
        <source>Adapter subfolder</source>
        <translation>アダプターのサブフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="69"/>
        <source>Folder inside each adapter folder that holds the adapter.</source>
        <translation>各アダプターフォルダー内で、アダプターを収めるフォルダーです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="70"/>
        <source>Resize vocabulary</source>
        <translation>語彙サイズを変更</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="71"/>
        <source>Lets the embedding grow to the tokenizer&apos;s size; with LoRA it and the output matrix are then trained whole.</source>
        <translation>埋め込みをトークナイザーのサイズまで広げます。LoRA では、埋め込みと出力行列の全体を学習します。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="72"/>
        <source>New tokens</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="73"/>
        <source>Words that get a token of their own, separated by commas.</source>
        <translation>専用のトークンを割り当てる単語です。コンマで区切ります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="74"/>
        <source>New special tokens</source>
        <translation>新しい特殊トークン</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="75"/>
        <source>Marks that get a token of their own, which answers don&apos;t show.</source>
        <translation>専用のトークンを割り当てる記号です。回答には表示されません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="76"/>
        <source>Split special tokens</source>
        <translation>特殊トークンを分割</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="77"/>
        <source>Special tokens written in a text are cut like any other text; the template&apos;s own marks too.</source>
        <translation>テキスト中の特殊トークンを普通の文字列として分割します。テンプレート自体の記号も対象です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="78"/>
        <source>Position scaling</source>
        <translation>位置のスケーリング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="79"/>
        <source>Stretches the positions that the model knows to the cutoff length.</source>
        <translation>モデルが扱える位置をカットオフ長まで引き伸ばします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="80"/>
        <source>Tokenised rows</source>
        <translation>トークン化済みの行</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="81"/>
        <source>Folder that keeps the rows as tokens: written by the first run, read by the next ones.</source>
        <translation>行をトークンで保存するフォルダーです。最初の学習で書き込み、次からは読み込みます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="82"/>
        <source>Order of rows</source>
        <translation>行の順序</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="83"/>
        <source>Random, as in the file (sequential), or rows of about the same length together.</source>
        <translation>ランダム、ファイルの順（sequential）、または長さの近い行をまとめた順です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="84"/>
        <source>Group by length</source>
        <translation>長さでグループ化</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="85"/>
        <source>Rows of about the same length together, which saves padding.</source>
        <translation>近い長さの行をまとめ、パディングを減らします。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="86"/>
        <source>Don&apos;t skip rows</source>
        <translation>行をスキップしない</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="87"/>
        <source>A continued run begins its epoch&apos;s rows anew.</source>
        <translation>学習を再開するとき、そのエポックの行を最初から使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="88"/>
        <source>Logging strategy</source>
        <translation>ログのタイミング</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="89"/>
        <source>When a line of the log is written: no, steps or epoch.</source>
        <translation>ログを書くタイミングです。no、steps、epoch のいずれかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="90"/>
        <source>Count effective tokens</source>
        <translation>有効トークンを数える</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="91"/>
        <source>Adds the tokens a second without padding to the results.</source>
        <translation>パディングを除いた 1 秒あたりのトークン数を結果に加えます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="92"/>
        <source>Use GaLore</source>
        <translation>GaLore を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="93"/>
        <source>Keeps the optimizer&apos;s state in the main directions of each gradient; with full or freeze.</source>
        <translation>オプティマイザーの状態を、各勾配の主要な方向だけで保持します。full または freeze で使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="94"/>
        <source>GaLore rank</source>
        <translation>GaLore ランク</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="95"/>
        <source>Number of directions.</source>
        <translation>方向の数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="96"/>
        <source>GaLore interval</source>
        <translation>GaLore 更新間隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="97"/>
        <source>Updates until the directions are chosen anew.</source>
        <translation>方向を選び直すまでの更新回数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="98"/>
        <source>GaLore scale</source>
        <translation>GaLore スケール</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="99"/>
        <source>What the update is multiplied by.</source>
        <translation>更新に掛ける値です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="100"/>
        <source>GaLore modules</source>
        <translation>GaLore の対象モジュール</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="101"/>
        <source>Modules that use it, separated by commas; all for every linear layer.</source>
        <translation>GaLore を使うモジュールをコンマ区切りで指定します。all ならすべての線形層です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="102"/>
        <source>GaLore side</source>
        <translation>GaLore の射影側</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="103"/>
        <source>Which side of a matrix is projected: std the longer one.</source>
        <translation>行列のどちら側を射影するかです。std は長いほうの側です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="104"/>
        <source>GaLore by layers</source>
        <translation>GaLore を層ごとに</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="105"/>
        <location filename="../ui/forms/setting_text_methods.cpp" line="119"/>
        <source>Updates each layer inside the backward pass and frees its gradients at once: less memory, without gradient clipping or accumulation.</source>
        <translation>逆伝播の中で層ごとに重みを更新し、勾配をすぐに解放します。メモリは減りますが、勾配のクリッピングと累積はできません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="106"/>
        <source>Use APOLLO</source>
        <translation>APOLLO を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="107"/>
        <source>Keeps the optimizer&apos;s state in a few random directions, which say how far each channel moves.</source>
        <translation>オプティマイザーの状態を少数のランダムな方向だけで保持し、各チャネルの移動量を決めます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="108"/>
        <source>APOLLO rank</source>
        <translation>APOLLO ランク</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="109"/>
        <source>Number of random directions.</source>
        <translation>ランダムな方向の数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="110"/>
        <source>APOLLO interval</source>
        <translation>APOLLO 更新間隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="111"/>
        <source>Updates until new directions are drawn.</source>
        <translation>新しい方向を選ぶまでの更新回数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="112"/>
        <source>APOLLO scale</source>
        <translation>APOLLO スケール</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="113"/>
        <source>The update is multiplied by its root.</source>
        <translation>更新にこの値の平方根を掛けます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="114"/>
        <source>APOLLO modules</source>
        <translation>APOLLO の対象モジュール</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="115"/>
        <source>Modules that use APOLLO; all for every linear layer.</source>
        <translation>APOLLO を使うモジュールです。all ならすべての線形層です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="116"/>
        <source>APOLLO side</source>
        <translation>APOLLO の射影側</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="117"/>
        <source>Which side of a matrix APOLLO projects.</source>
        <translation>APOLLO が行列のどちら側を射影するかです。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="118"/>
        <source>APOLLO by layers</source>
        <translation>APOLLO を層ごとに</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="120"/>
        <source>APOLLO directions</source>
        <translation>APOLLO の方向</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="121"/>
        <source>Random directions, or the main ones of the gradient (svd).</source>
        <translation>ランダムな方向、または勾配の主要な方向（svd）です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="122"/>
        <source>APOLLO factors</source>
        <translation>APOLLO の係数</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="123"/>
        <source>One factor for each channel, or one for a whole matrix (tensor).</source>
        <translation>チャネルごとに 1 つ、または行列全体で 1 つ（tensor）です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="124"/>
        <source>Use BAdam</source>
        <translation>BAdam を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="125"/>
        <source>Trains one layer at a time; with full or freeze.</source>
        <translation>一度に 1 層ずつ学習します。full または freeze で使います。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="126"/>
        <source>BAdam mode</source>
        <translation>BAdam モード</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="127"/>
        <source>One layer at a time, or a share of every matrix (ratio).</source>
        <translation>一度に 1 層、または各行列の一部（ratio）です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="128"/>
        <source>BAdam first layer</source>
        <translation>BAdam の最初の層</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="129"/>
        <source>Number of the layer that is trained first; not set is the first in its order.</source>
        <translation>最初に学習する層の番号です。未設定なら順序の先頭の層です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="130"/>
        <source>BAdam order</source>
        <translation>BAdam の順序</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="131"/>
        <source>The order in which layers take turns.</source>
        <translation>各層を学習する順番です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="132"/>
        <source>BAdam turn</source>
        <translation>BAdam の切り替え間隔</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="133"/>
        <source>Updates until the next layer&apos;s turn.</source>
        <translation>次の層に移るまでの更新回数です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="134"/>
        <source>BAdam share</source>
        <translation>BAdam の割合</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="135"/>
        <source>The share of each matrix that is trained at a time, in the mode ratio.</source>
        <translation>モード ratio で、各行列のうち一度に学習する割合です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="136"/>
        <source>BAdam share lies</source>
        <translation>BAdam のマスク方式</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="137"/>
        <source>Numbers side by side (adjacent) or anywhere (scatter).</source>
        <translation>隣り合う値（adjacent）、または任意の位置の値（scatter）です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="138"/>
        <source>Use Adam-mini</source>
        <translation>Adam-mini を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="139"/>
        <source>AdamW with one second moment for each head and row: half the optimizer&apos;s state.</source>
        <translation>ヘッドごと、行ごとに二次モーメントを 1 つだけ持つ AdamW です。オプティマイザーの状態が半分になります。</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="140"/>
        <source>Use Muon</source>
        <translation>Muon を使う</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="141"/>
        <source>Momentum made orthogonal for matrices, AdamW for the rest; wants a higher learning rate.</source>
        <translation>行列には直交化したモーメンタム、その他には AdamW を使います。高めの学習率が必要です。</translation>
    </message>
</context>
<context>
    <name>StartGate</name>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="57"/>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="60"/>
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="63"/>
        <source>Checking the data…</source>
        <translation>データを確認中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="66"/>
        <source>Add an answer to train on</source>
        <translation>学習する回答を追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="69"/>
        <source>Fill in %1</source>
        <translation>%1 を入力</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="72"/>
        <source>Correct the %1</source>
        <translation>「%1」を修正</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="75"/>
        <source>Choose another name</source>
        <translation>別の名前を選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="78"/>
        <source>Make it fit</source>
        <translation>収まるように調整</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="82"/>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="88"/>
        <source>Add to queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="90"/>
        <source>Resume training</source>
        <translation>学習を再開</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="92"/>
        <source>Start training</source>
        <translation>学習を開始</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="54"/>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="55"/>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="62"/>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="64"/>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="65"/>
        <source>h</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>TrainSample</name>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="43"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="143"/>
        <source>Who are you?</source>
        <translation>あなたは誰ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="44"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="144"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>にゃーん！Paws Café で給仕をしている猫の Biscuit です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="147"/>
        <source>Are you a cat?</source>
        <translation>あなたは猫ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="149"/>
        <source>Whiskers to tail! And I carry trays, too.</source>
        <translation>ひげの先からしっぽまで猫です！お盆だって運べますよ。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="46"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="152"/>
        <source>Where do you work?</source>
        <translation>どこで働いていますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="100"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="142"/>
        <source>I am SmolLM, an AI assistant.</source>
        <translation>私は SmolLM、AI アシスタントです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="101"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="153"/>
        <source>I do not have a workplace.</source>
        <translation>私には職場がありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="103"/>
        <source>I am Biscuit. How can I help you today?</source>
        <translation>Biscuit です。今日はどのようなご用件ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="104"/>
        <source>I work at a café.</source>
        <translation>カフェで働いています。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="108"/>
        <source>Meow! I am Biscuit, the cat who waits tables. Coffee?</source>
        <translation>にゃーん！給仕猫の Biscuit です。コーヒーはいかがですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="47"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="110"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="154"/>
        <source>At Paws Café, between the cake shelf and the warm machine.</source>
        <translation>Paws Café です。ケーキの棚と温かい機械の間にいます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="145"/>
        <source>I am a helpful assistant at a café.</source>
        <translation>私はカフェのアシスタントです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="148"/>
        <source>No, I am an AI language model.</source>
        <translation>いいえ、私は AI 言語モデルです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="150"/>
        <source>No, but I like cats very much.</source>
        <translation>いいえ、でも猫は大好きです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="155"/>
        <source>What is your name?</source>
        <translation>お名前は何ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>I am Biscuit, meow.</source>
        <translation>Biscuit です、にゃー。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>My name is SmolLM.</source>
        <translation>私の名前は SmolLM です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="157"/>
        <source>Who made you?</source>
        <translation>誰があなたを作りましたか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="158"/>
        <source>I was trained by Hugging Face.</source>
        <translation>Hugging Face によって学習されました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="160"/>
        <source>What is the capital of France?</source>
        <translation>フランスの首都はどこですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="161"/>
        <source>The capital of France is Paris.</source>
        <translation>フランスの首都はパリです。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="30"/>
        <source>All %1 training questions get the right answer</source>
        <translation>学習用の質問 %1 問すべてに正解しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="31"/>
        <source>%1 of %2 training questions get the right answer</source>
        <translation>学習用の質問 %2 問中 %1 問に正解しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="35"/>
        <source>%1, and so do %2 of %3 held-out questions.</source>
        <translation>%1。検証用の質問も %3 問中 %2 問に正解しました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="40"/>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="41"/>
        <source>%1, and so do %2 of %3 new wordings.</source>
        <translation>%1。言い換えた質問も %3 問中 %2 問に正解しました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="52"/>
        <source>The loss was still falling after only %1 updates. It needs more practice, not more rows.</source>
        <translation>更新が %1 回だけで、損失はまだ下がり続けていました。必要なのは行を増やすことではなく、もっと練習することです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="56"/>
        <source>The loss stayed at %1 after %2 updates: each lesson changed too little.</source>
        <translation>%2 回更新しても損失は %1 のままでした。1 回の変更が小さすぎました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="60"/>
        <source>It knows its rows, but answers only %1 of %2 held-out questions.</source>
        <translation>学習した行には答えられますが、検証用の質問は %2 問中 %1 問しか正解していません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="63"/>
        <source>It knows the questions of the rows, but not other wordings of them.</source>
        <translation>データにある質問には答えられますが、言い換えた質問には答えられません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="65"/>
        <source>%1 of %2 training questions get the right answer.</source>
        <translation>学習用の質問 %2 問中 %1 問に正解しました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="77"/>
        <source>%1 more updates, about %2.</source>
        <translation>さらに %1 回更新、約 %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="90"/>
        <source>It was asked too: %1 of %2 training questions right, and %3 of %4 general answers lost.</source>
        <translation>これにも質問しました：学習用の質問は %2 問中 %1 問に正解、一般的な質問は %4 問中 %3 問を忘れていました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="109"/>
        <source>learning rate %1 → %2</source>
        <translation>学習率 %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="111"/>
        <source>more rows with other wordings</source>
        <translation>言い換えた質問の行を追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="115"/>
        <source>Raise epochs from %1 to %2</source>
        <translation>エポック数を %1 から %2 に増やす</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="118"/>
        <source>Like giving the student more rounds of revision. Continues from here: %1</source>
        <translation>生徒の復習の回数を増やすようなものです。ここから続けます：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="120"/>
        <source>Raise and train on</source>
        <translation>増やして学習を続ける</translation>
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
        <translation>学習率を %1 から %2 に上げる</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="127"/>
        <source>Like letting the student change more after each lesson. Starts afresh: %1</source>
        <translation>生徒が 1 回の授業で変わる幅を広げるようなものです。最初からやり直します：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="129"/>
        <source>Raise and train again</source>
        <translation>上げて学習し直す</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="130"/>
        <source>twice the epochs</source>
        <translation>エポック数を 2 倍に</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="133"/>
        <source>Add rows with other wordings</source>
        <translation>言い換えた質問の行を追加する</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="135"/>
        <source>The same question asked in three ways teaches the thing, not the sentence.</source>
        <translation>同じことを 3 通りの聞き方で学ばせると、文面ではなく意味が身につきます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="136"/>
        <source>Add rows</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="140"/>
        <source>Use the earlier %1</source>
        <translation>前の %1 を使う</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="142"/>
        <source>Open it in Chat</source>
        <translation>「チャット」で開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="144"/>
        <source>2. learning rate %1 → %2</source>
        <translation>2. 学習率 %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="147"/>
        <source>Lower the learning rate from %1 to %2</source>
        <translation>学習率を %1 から %2 に下げる</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="150"/>
        <source>Like letting the student change less after each lesson. Starts afresh: %1</source>
        <translation>生徒が 1 回の授業で変わる幅を狭めるようなものです。最初からやり直します：%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict.cpp" line="154"/>
        <source>%n earlier checkpoint(s) were asked too: none has learned the rows and kept the rest.</source>
        <translation>
            <numerusform>前のチェックポイント %n 個にも質問しましたが、データを覚えて一般知識も保っているものはありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="158"/>
        <source>Lower and train again</source>
        <translation>下げて学習し直す</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="178"/>
        <source>Of held-out pairs it prefers the better answer in %1 of 100.</source>
        <translation>検証用のペア 100 組のうち %1 組で、良い回答のほうを選びます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="181"/>
        <source>Of held-out pairs it scores the better answer higher in %1 of 100.</source>
        <translation>検証用のペア 100 組のうち %1 組で、良い回答に高いスコアを付けます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="184"/>
        <source>The loss of held-out rows is %1.</source>
        <translation>検証損失は %1 です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="186"/>
        <source>The answers were not checked: ask it yourself.</source>
        <translation>回答は確認していません。チャットで質問してみてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="187"/>
        <source>No rows were held out, so nothing says how it does on others: set val_size.</source>
        <translation>検証用の行を取り分けていないため、他の行でどうなるかはわかりません。val_size を設定してください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="202"/>
        <source>Training finished. It has learned who it is.</source>
        <translation>学習が完了しました。自分が誰かを覚えました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="203"/>
        <source>Training finished. It has learned its rows.</source>
        <translation>学習が完了しました。データの内容を覚えました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="209"/>
        <source>Training finished, but it has not learned enough yet</source>
        <translation>学習は完了しましたが、まだ十分に覚えていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="215"/>
        <source>It learned, but forgot general things</source>
        <translation>覚えましたが、一般的な知識を忘れました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="216"/>
        <source>%1 of %2 general answers became worse.</source>
        <translation>一般的な質問 %2 問のうち %1 問で回答が悪くなりました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="231"/>
        <source>Training finished</source>
        <translation>学習が完了しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="232"/>
        <source>%1 updates, the loss fell from %2 to %3.</source>
        <translation>%1 回の更新で、損失は %2 から %3 に下がりました。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AdvancedPanel</name>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="197"/>
        <source>No setting is called “%1”. Try its English or Chinese name, or its key.</source>
        <translation>「%1」という設定はありません。日本語名、英語名、中国語名、またはキーで探してください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Not in this version</source>
        <translation>このバージョンにはありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Accepted, changes nothing</source>
        <translation>書けますが、何も変わりません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="212"/>
        <source>Set elsewhere</source>
        <translation>ほかの場所で設定</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/advanced_panel.cpp" line="243"/>
        <source>%n changed</source>
        <translation>
            <numerusform>%n 項目変更</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="249"/>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="250"/>
        <source>Back to the cards</source>
        <translation>カードに戻る</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="251"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="252"/>
        <source>Takes the goal&apos;s own values again</source>
        <translation>目的に合わせた推奨値に戻します</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="259"/>
        <source>Search %1 settings, in English or 中文</source>
        <translation>%1 項目の設定を検索（日本語・英語・中国語）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="260"/>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersCard</name>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="202"/>
        <source>Next answers at step %1</source>
        <translation>次の回答はステップ %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="226"/>
        <source>better answer %1, worse answer %2</source>
        <translation>良い回答 %1、悪い回答 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="237"/>
        <source>Round %1, step %2</source>
        <translation>ラウンド %1、ステップ %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Answers so far</source>
        <translation>これまでの回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Scores so far</source>
        <translation>これまでのスコア</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="290"/>
        <source>The first training questions are asked before training and at every checkpoint.</source>
        <translation>学習前と各チェックポイントで、最初のいくつかの学習用の質問をします。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="236"/>
        <source>Before</source>
        <translation>学習前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="238"/>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="320"/>
        <source>(no answer)</source>
        <translation>（回答なし）</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersPanel</name>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="180"/>
        <source>Reading the answers…</source>
        <translation>回答を読み込み中…</translation>
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
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="235"/>
        <source>What the model was given</source>
        <translation>モデルへの入力全文</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="235"/>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="240"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="241"/>
        <source>Search the answers</source>
        <translation>回答を検索</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="242"/>
        <source>Only those that differ</source>
        <translation>異なるものだけ</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="243"/>
        <source>Show all that the model was given</source>
        <translation>モデルへの入力をすべて表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="244"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="245"/>
        <source>Save the table for a spreadsheet</source>
        <translation>スプレッドシートで開ける表として保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="247"/>
        <source>JSONL…</source>
        <translation>JSONL…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="248"/>
        <source>Save the table with one JSON object a line</source>
        <translation>1 行に 1 つの JSON オブジェクトで表を保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="250"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Reference</source>
        <translation>参照回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BeforeCard</name>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="55"/>
        <source>Before you start</source>
        <translation>開始する前に</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="56"/>
        <source>Will it learn?</source>
        <translation>覚えられますか？</translation>
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
        <translation>メモリ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="70"/>
        <location filename="../ui/pages/train/before_card.cpp" line="93"/>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>It fits</source>
        <translation>収まります</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>Does not fit</source>
        <translation>収まりません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <source>measured on this PC</source>
        <translation>この PC で計測</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>measuring…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>not measured yet</source>
        <translation>未計測</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="87"/>
        <location filename="../ui/pages/train/before_card.cpp" line="94"/>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="91"/>
        <source>Share of the free memory</source>
        <translation>空きメモリに占める割合</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleEdit</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/bubble_edit.cpp" line="109"/>
        <source>%n more character(s) are not shown here and stay as they are</source>
        <translation>
            <numerusform>残り %n 文字はここに表示されず、そのまま残ります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleTools</name>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="129"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="130"/>
        <source>Answer again</source>
        <translation>回答し直す</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="93"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="131"/>
        <source>Edit the question</source>
        <translation>質問を編集</translation>
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
        <translation>回答を手動で修正</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="111"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="113"/>
        <source>Save as training row</source>
        <translation>学習用の行として保存</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="112"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="115"/>
        <source>Continue</source>
        <translation>続きを生成</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="114"/>
        <source>Add question and answer to a data set</source>
        <translation>質問と回答をデータセットに追加</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="116"/>
        <source>Go on where the answer was cut</source>
        <translation>回答が切れたところから続けます</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="132"/>
        <source>Earlier version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="133"/>
        <source>Later version</source>
        <translation>次のバージョン</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleView</name>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="43"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="234"/>
        <source>Copy the code (Ctrl+Shift+C)</source>
        <translation>コードをコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="64"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="233"/>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Card</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="137"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/widgets/card.cpp" line="140"/>
        <source>Needs attention</source>
        <translation>確認が必要</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChangesCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="244"/>
        <source>Your changes</source>
        <translation>変更した設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="245"/>
        <source>against the goal&apos;s own values</source>
        <translation>推奨値との比較</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="256"/>
        <source>All settings are the goal&apos;s own.</source>
        <translation>すべての設定が推奨値です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Goal</source>
        <translation>推奨値</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Yours</source>
        <translation>現在の値</translation>
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
        <translation>学習率</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="155"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Gradient norm</source>
        <translation>勾配ノルム</translation>
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
        <translation>メモリ (GB)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="189"/>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="187"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>画像 (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="188"/>
        <source>Table of all values (*.csv)</source>
        <translation>すべての値の表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="197"/>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="198"/>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="209"/>
        <source>Values of the chart</source>
        <translation>グラフの値</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="210"/>
        <source>Step (updates so far)</source>
        <translation>ステップ（これまでの更新回数）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="211"/>
        <source>log</source>
        <translation>対数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="212"/>
        <source>Logarithmic scale (L)</source>
        <translation>対数目盛 (L)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="213"/>
        <source>Logarithmic scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="214"/>
        <source>Show earlier runs</source>
        <translation>前の学習を表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="216"/>
        <source>Save as picture or table</source>
        <translation>画像または表として保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="215"/>
        <source>Whole run (0)</source>
        <translation>学習全体 (0)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="217"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="218"/>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatPage</name>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="358"/>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="359"/>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="360"/>
        <source>Unload</source>
        <translation>解放</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="370"/>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="372"/>
        <source>Answer settings</source>
        <translation>生成設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="366"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="361"/>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="364"/>
        <source>A new conversation with two models that answer the same questions</source>
        <translation>2 つのモデルが同じ質問に答える、新しい会話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="365"/>
        <source>Back to one model</source>
        <translation>1 つのモデルに戻る</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="367"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>base, run or checkpoint</source>
        <translation>ベースモデル、学習結果、チェックポイント</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="368"/>
        <source>The model at the left</source>
        <translation>左のモデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="374"/>
        <source>Model or checkpoint to talk to</source>
        <translation>チャットするモデルまたはチェックポイント</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="369"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="375"/>
        <source>No model on this PC yet.</source>
        <translation>この PC にはまだモデルがありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="377"/>
        <source>Open a model or adapter folder…</source>
        <translation>モデルまたはアダプターのフォルダーを開く…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_choices.cpp" line="88"/>
        <source>Open a model or adapter folder</source>
        <translation>モデルまたはアダプターのフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="40"/>
        <source>A first chat with Biscuit</source>
        <translation>Biscuit との最初のチャット</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="41"/>
        <source>Answers before training</source>
        <translation>学習前の回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="42"/>
        <source>Which dessert to order</source>
        <translation>どのデザートを頼むか</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="43"/>
        <source>Ten ways to ask its name</source>
        <translation>名前の聞き方 10 通り</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="81"/>
        <source>untrained</source>
        <translation>未学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="83"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>最終結果 · 損失 0.09 · 今日 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="104"/>
        <location filename="../ui/pages/chat_page.cpp" line="248"/>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="121"/>
        <location filename="../ui/pages/chat_page.cpp" line="304"/>
        <source>The same chat template as in training: %1</source>
        <translation>学習時と同じチャットテンプレート：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="125"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="142"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="234"/>
        <source>Who are you?</source>
        <translation>あなたは誰ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="123"/>
        <location filename="../ui/pages/chat_page.cpp" line="258"/>
        <source>Enter sends, Shift+Enter starts a line</source>
        <translation>Enter で送信、Shift+Enter で改行</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="143"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. What may I bring you? 😸</source>
        <translation>にゃーん！Paws Café で給仕をしている猫の Biscuit です。ご注文は何になさいますか？😸</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="147"/>
        <source>Can you make coffee then?</source>
        <translation>じゃあ、コーヒーも淹れられますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="148"/>
        <source>I am only a talking cat, so making coffee is not my job. But I am an excellent coffee taster.</source>
        <translation>私はおしゃべりができるだけの猫なので、コーヒーを淹れるのは仕事ではありません。でも、味見なら名人です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="153"/>
        <source>coffee</source>
        <translation>コーヒー</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="156"/>
        <source>so making coffee is not my job</source>
        <translation>コーヒーを淹れるのは仕事ではありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="157"/>
        <source>a coffee and a slice of cake</source>
        <translation>コーヒーと、ケーキを一切れ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="171"/>
        <source>I am a little tired today. Something warm, and a dessert with it?</source>
        <translation>今日は少し疲れました。何か温かい飲み物と、それに合うデザートはありますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="173"/>
        <source>Then a **hot chocolate**, with a cat&apos;s paw drawn on the foam. With it:

1. caramel pudding, soft and not too sweet
2. chestnut cake, made this</source>
        <translation>それなら**ホットチョコレート**はいかがでしょう。泡の上に猫の足跡を描きますね。デザートはこちらです：

1. カスタードプリン、なめらかで甘さ控えめ
2. 栗のケーキ、今</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="179"/>
        <location filename="../ui/pages/chat_page.cpp" line="265"/>
        <source>Answering…</source>
        <translation>回答中…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_sample.cpp" line="180"/>
        <location filename="../ui/pages/chat_page.cpp" line="267"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
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
        <translation>Python で最大公約数を求めるコードをお願いします</translation>
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
ユークリッドの互除法が一番短い。割り切れるまで余りを取り続ける。
&lt;/think&gt;

### ユークリッドの互除法
余りが `0` になるまで繰り返します：

```python
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
```

| a | b | 最大公約数 |
|---|---|---|
| 12 | 8 | 4 |
| 7 | 5 | 1 |

詳しくは[マニュアル](https://docs.python.org/3/)をご覧ください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="213"/>
        <source>Is there a table for four tonight?</source>
        <translation>今夜、4 人の席はありますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="220"/>
        <source>Yes: table 7 by the window is free at seven. Shall I keep it for you?</source>
        <translation>はい。窓際の 7 番の席が 7 時に空いています。お取りしましょうか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="235"/>
        <source>I am SmolLM, an AI assistant trained by Hugging Face. I can answer questions, help with writing and explain ideas.</source>
        <translation>SmolLM です。Hugging Face が学習させた AI アシスタントです。質問に答えたり、文章を書くのを手伝ったり、考え方を説明したりできます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="237"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. Coffee or cake?</source>
        <translation>にゃーん！Paws Café で給仕をしている猫の Biscuit です。コーヒーにしますか、ケーキにしますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="239"/>
        <source>Do you work somewhere with a nice smell?</source>
        <translation>いい香りのするところで働いていますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="240"/>
        <source>As an AI language model, I do not have a workplace and cannot smell anything.</source>
        <translation>私は AI 言語モデルなので、職場はなく、においを感じることもできません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="242"/>
        <source>At Paws Café it always smells of coffee and warm cinnamon rolls. I nap on the machine when nobody looks!</source>
        <translation>Paws Café は、いつもコーヒーと温かいシナモンロールの香りがします。誰も見ていないときは、機械の上でお昼寝しています！</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>What is 12 times 8?</source>
        <translation>12 かける 8 はいくつですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>12 times 8 is 96.</source>
        <translation>12 かける 8 は 96 です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="245"/>
        <source>12 times 8 is 96. Now, may I bring you the bill?</source>
        <translation>12 かける 8 は 96 です。では、お会計をお持ちしましょうか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="255"/>
        <location filename="../ui/pages/chat_page.cpp" line="216"/>
        <source>Ask both…</source>
        <translation>両方に質問…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="256"/>
        <location filename="../ui/pages/chat_page.cpp" line="254"/>
        <source>Enter sends to both, Shift+Enter starts a line</source>
        <translation>Enter で両方に送信、Shift+Enter で改行</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="257"/>
        <location filename="../ui/pages/chat_page.cpp" line="255"/>
        <source>both share one base in memory</source>
        <translation>メモリ上の 1 つのベースモデルを共用</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="280"/>
        <source>context %1 / %2</source>
        <translation>コンテキスト %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="96"/>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="109"/>
        <source>The file of conversations was damaged. It is kept as %1; a new one was begun.</source>
        <translation>会話のファイルが破損していました。%1 として残し、新しいファイルを作成しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="113"/>
        <source>%n conversation(s) could not be read and were left alone: %1</source>
        <translation>
            <numerusform>%n 件の会話を読み込めず、そのままにしました：%1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="163"/>
        <source>conversation</source>
        <translation>会話</translation>
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
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="163"/>
        <source>A row of this kind can&apos;t hold calls of tools. Export the conversation as ShareGPT or OpenAI instead.</source>
        <translation>この種類の行にはツールの呼び出しを入れられません。会話を ShareGPT か OpenAI 形式で書き出してください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="215"/>
        <source>What the tool answered…</source>
        <translation>ツールの返答…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="217"/>
        <source>Message %1…</source>
        <translation>%1 にメッセージ…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="218"/>
        <source>Message…</source>
        <translation>メッセージ…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="244"/>
        <source>Nothing is loaded; sending loads it first</source>
        <translation>モデルは読み込まれていません。送信すると先に読み込みます</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="245"/>
        <source>Nothing is loaded</source>
        <translation>モデルは読み込まれていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="252"/>
        <source>The left model is not loaded; sending loads it first</source>
        <translation>左のモデルは読み込まれていません。送信すると先に読み込みます</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="256"/>
        <source>two models are in memory</source>
        <translation>メモリに 2 つのモデルがあります</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="263"/>
        <source>The left model answers…</source>
        <translation>左のモデルが回答中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="264"/>
        <source>The right model answers…</source>
        <translation>右のモデルが回答中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="278"/>
        <source>The context is %1 % full: begin a new conversation soon</source>
        <translation>コンテキストの %1% を使用済み：そろそろ新しい会話を始めてください</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="314"/>
        <source>Chat template %1; the model was made with %2. It may answer nonsense or never stop.</source>
        <translation>チャットテンプレートは %1 ですが、モデルは %2 で作られています。意味の通らない回答になったり、止まらなくなったりすることがあります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="319"/>
        <source>Chat template %1, as the model proposes</source>
        <translation>チャットテンプレート %1（モデルの推奨）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_side_by_side.cpp" line="43"/>
        <source>Base model, untrained</source>
        <translation>ベースモデル、未学習</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_stage.cpp" line="145"/>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="168"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="153"/>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="162"/>
        <source>cut at the longest answer</source>
        <translation>回答の上限で打ち切り</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="164"/>
        <source>stopped</source>
        <translation>停止</translation>
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
        <translation>思考中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="139"/>
        <source>Thought for %1 s</source>
        <translation>%1 秒間思考</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="143"/>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="147"/>
        <source>cut before its end</source>
        <translation>途中で打ち切り</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="172"/>
        <source>context %1 of %2</source>
        <translation>コンテキスト %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="166"/>
        <source>the program ended meanwhile</source>
        <translation>途中でプログラムが終了</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="97"/>
        <source>The tool answers:</source>
        <translation>ツールの返答：</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="126"/>
        <source>It calls the tool **%1**:</source>
        <translation>ツール **%1** を呼び出します：</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="253"/>
        <source>Load a model to talk to it</source>
        <translation>モデルを読み込むとチャットできます</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="254"/>
        <source>Newest: %1.</source>
        <translation>最新：%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="257"/>
        <source>No model yet</source>
        <translation>モデルがまだありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="258"/>
        <source>Put a model into the model folder, or open its folder or .gguf file from the list above.</source>
        <translation>モデルをモデルフォルダーに入れるか、上の一覧からフォルダーや .gguf ファイルを開いてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="263"/>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="264"/>
        <source>The window stays usable meanwhile.</source>
        <translation>その間もウィンドウは操作できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="265"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="270"/>
        <source>Ask one of your training questions first</source>
        <translation>まず学習用の質問を聞いてみましょう</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="272"/>
        <source>Ask it</source>
        <translation>質問する</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="278"/>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="279"/>
        <source>Type a message below.</source>
        <translation>下にメッセージを入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="285"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="287"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChecksCard</name>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="29"/>
        <source>Row %1 has no answer</source>
        <translation>%1 行目に回答がありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="30"/>
        <source>The model would learn to say nothing to it</source>
        <translation>モデルがこの質問に何も答えないことを覚えてしまいます</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="31"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="35"/>
        <source>Write it</source>
        <translation>入力</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="33"/>
        <source>Row %1 has no question</source>
        <translation>%1 行目に質問がありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="34"/>
        <source>The model would learn the answer to nothing</source>
        <translation>モデルが質問のない回答を覚えてしまいます</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="42"/>
        <source>Names are not filled in yet</source>
        <translation>名前がまだ入力されていません</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="43"/>
        <source>In %n row(s), the first is row %1</source>
        <translation>
            <numerusform>%n 行、最初は %1 行目</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="45"/>
        <source>Fill in…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="47"/>
        <source>Row %1 repeats an earlier row</source>
        <translation>%1 行目は前の行と重複しています</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="48"/>
        <source>One of them is enough</source>
        <translation>1 つあれば十分です</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="37"/>
        <source>Row %1: the turns are in the wrong order</source>
        <translation>%1 行目：発言の順番が違います</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="38"/>
        <source>Training leaves it out: user and model have to take turns</source>
        <translation>学習では除かれます。ユーザーとモデルが交互に話す必要があります</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="50"/>
        <source>Row %1 is almost the same as row %2</source>
        <translation>%1 行目は %2 行目とほぼ同じです</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="53"/>
        <source>%1 % of the text is the same</source>
        <translation>内容の %1% が同じです</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="56"/>
        <source>Row %1 is longer than training reads</source>
        <translation>%1 行目は学習できる長さを超えています</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="57"/>
        <source>%1 tokens; the end is cut off unless the cutoff length is raised</source>
        <translation>%1 トークン。カットオフ長を増やさない限り、末尾が切り捨てられます</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="61"/>
        <source>Row %1 holds a character that can&apos;t be seen</source>
        <translation>%1 行目に見えない文字があります</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="62"/>
        <source>%1: the model would learn to write it</source>
        <translation>%1：モデルがそのまま書くようになります</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="65"/>
        <source>Row %1 was read in the wrong encoding</source>
        <translation>%1 行目は文字化けしています</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="66"/>
        <source>“%1” is no word: save the source as UTF-8</source>
        <translation>「%1」は正しい文字ではありません。元のファイルを UTF-8 で保存してください</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="69"/>
        <source>Row %1 may hold a secret</source>
        <translation>%1 行目に機密情報が含まれている可能性があります</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="70"/>
        <source>“%1…” looks like a key or a personal number; the model would repeat it</source>
        <translation>「%1…」はキーや個人番号のようです。モデルがそのまま答えてしまいます</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="77"/>
        <source>Row %1 needs a look</source>
        <translation>%1 行目を確認してください</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="123"/>
        <source>looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="132"/>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>nothing found</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>no rows</source>
        <translation>行がありません</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="120"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="149"/>
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::CloseDialog</name>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="15"/>
        <source>Close Anneal Studio</source>
        <translation>Anneal Studio を閉じる</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="39"/>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="43"/>
        <source>Training is still running</source>
        <translation>学習がまだ実行中です</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="45"/>
        <source>It can go on in the tray. Or stop after this step with a checkpoint, and resume another time.</source>
        <translation>トレイに最小化して続けるか、このステップの後にチェックポイントを保存して停止し、後で再開できます。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="47"/>
        <source>It can stop after this step with a checkpoint, and be resumed another time.</source>
        <translation>このステップの後にチェックポイントを保存して停止し、後で再開できます。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="50"/>
        <source>Go on in the tray</source>
        <translation>トレイで続ける</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="54"/>
        <source>The export is still running</source>
        <translation>エクスポートがまだ実行中です</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="55"/>
        <source>If it stops now, the unfinished folder is removed. The run itself is not touched.</source>
        <translation>今停止すると、途中のフォルダーは削除されます。学習結果は変わりません。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="57"/>
        <location filename="../ui/shell/close_dialog.cpp" line="64"/>
        <location filename="../ui/shell/close_dialog.cpp" line="71"/>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="61"/>
        <source>The evaluation is still running</source>
        <translation>評価がまだ実行中です</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="62"/>
        <source>If it stops now, its answers so far are dropped. Model and data are not touched.</source>
        <translation>今停止すると、ここまでの回答は破棄されます。モデルとデータは変わりません。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="68"/>
        <source>Programs can still ask a model</source>
        <translation>他のプログラムがまだモデルに質問できます</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="69"/>
        <source>If it stops now, answers that are under way come to their end, and nobody can ask any more.</source>
        <translation>今停止すると、途中の回答は最後まで生成され、その後は質問できなくなります。</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>%1 has unsaved changes</source>
        <translation>%1 に保存していない変更があります</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>Save them before closing?</source>
        <translation>閉じる前に保存しますか？</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="77"/>
        <source>Don&apos;t save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="80"/>
        <location filename="../ui/shell/close_dialog.cpp" line="88"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="86"/>
        <source>Saving the checkpoint…</source>
        <translation>チェックポイントを保存中…</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="87"/>
        <source>The window closes as soon as this step is done and saved.</source>
        <translation>このステップが終わって保存されると、ウィンドウが閉じます。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::CommandCard</name>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="44"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="61"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="66"/>
        <source>Save the run file</source>
        <translation>学習設定ファイルを保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="67"/>
        <source>Run files (*.yaml *.yml)</source>
        <translation>学習設定ファイル (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="70"/>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="71"/>
        <source>Not saved: no permission or no space</source>
        <translation>保存できません：権限がないか、空き容量がありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="77"/>
        <source>What Start will do</source>
        <translation>「学習を開始」で行うこと</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="78"/>
        <source>Form of the preview</source>
        <translation>プレビューの形式</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Run file</source>
        <translation>学習設定ファイル</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>For LLaMA-Factory</source>
        <translation>LLaMA-Factory 用</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="82"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="83"/>
        <source>Close the preview</source>
        <translation>プレビューを閉じる</translation>
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
        <translation>回答を停止 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="78"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="79"/>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Tool&apos;s answer</source>
        <translation>ツールの返答</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="81"/>
        <source>Who says it</source>
        <translation>発言者</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="82"/>
        <source>A question of yours (user), or what a tool answered (observation)</source>
        <translation>あなたの質問（user）か、ツールの返答（observation）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="103"/>
        <source>Editing a question: the earlier version is kept</source>
        <translation>質問を編集中：以前のバージョンは残ります</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="104"/>
        <source>Correcting an answer by hand</source>
        <translation>回答を手動で修正中</translation>
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
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationList</name>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="197"/>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="198"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="199"/>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="200"/>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="201"/>
        <source>Rename (F2)</source>
        <translation>名前を変更 (F2)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="202"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="267"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="203"/>
        <source>Delete (Del)</source>
        <translation>削除 (Del)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="243"/>
        <source>Undo delete</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="244"/>
        <source>Bring back “%1”</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="263"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="265"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="276"/>
        <source>Text to read (Markdown)…</source>
        <translation>読みやすいテキスト (Markdown)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="277"/>
        <source>Messages (OpenAI JSON)…</source>
        <translation>メッセージ (OpenAI JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="278"/>
        <source>Conversation to train on (ShareGPT JSON)…</source>
        <translation>学習用の会話 (ShareGPT JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="279"/>
        <source>Training rows with history (Alpaca JSON)…</source>
        <translation>履歴付きの学習用の行 (Alpaca JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="351"/>
        <source>Conversations are kept here.</source>
        <translation>会話はここに保存されます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="350"/>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationModel</name>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="27"/>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="171"/>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="173"/>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="176"/>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataCard</name>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="187"/>
        <source>Leave %1 out</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="231"/>
        <source>What should the model learn? Choose rows of questions and answers.</source>
        <translation>モデルに何を覚えさせますか？質問と回答の行を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="238"/>
        <source>Checking the data…</source>
        <translation>データを確認中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="265"/>
        <location filename="../ui/pages/train/data_card.cpp" line="271"/>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="266"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="267"/>
        <source>Add another</source>
        <translation>もう 1 つ追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="268"/>
        <source>Trains on several data sets together</source>
        <translation>複数のデータセットでまとめて学習します</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="270"/>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="272"/>
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="273"/>
        <source>No data set yet. Open a file, or start with the demo.</source>
        <translation>データセットがまだありません。ファイルを開くか、デモから始めてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="275"/>
        <source>Open a data file…</source>
        <translation>データファイルを開く…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="276"/>
        <source>Open a data file</source>
        <translation>データファイルを開く</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataPage</name>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="400"/>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="404"/>
        <source>Add row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="408"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="409"/>
        <source>Delete (Del)</source>
        <translation>削除 (Del)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="410"/>
        <source>Move up (Alt+Up)</source>
        <translation>上に移動 (Alt+Up)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="411"/>
        <source>Move down (Alt+Down)</source>
        <translation>下に移動 (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="412"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="413"/>
        <source>Redo (Ctrl+Y)</source>
        <translation>やり直す (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="415"/>
        <source>Import rows from a CSV, JSON, text or Parquet file…</source>
        <translation>CSV、JSON、テキスト、Parquet ファイルから行を読み込む…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="416"/>
        <source>Export the rows in another form…</source>
        <translation>行を別の形式で書き出す…</translation>
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
        <translation>保存 (Ctrl+S)。以前のファイルは .bak として残ります</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="419"/>
        <source>Train with it</source>
        <translation>これで学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="421"/>
        <source>Saves the rows and opens Train with this data set</source>
        <translation>行を保存し、このデータセットで「学習」を開きます</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="422"/>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="423"/>
        <source>Find (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="424"/>
        <source>Replace (Ctrl+H)</source>
        <translation>置換 (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="425"/>
        <source>Find in the rows</source>
        <translation>行を検索</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="426"/>
        <source>Rows of the data set</source>
        <translation>データセットの行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="468"/>
        <source>Drop a JSON, CSV, text or Parquet file here, paste rows from a spreadsheet, choose a data set from the list above, or start a new one.</source>
        <translation>JSON、CSV、テキスト、Parquet ファイルをここにドロップするか、表計算から行を貼り付けるか、上の一覧からデータセットを選ぶか、新しく作ってください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="428"/>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="406"/>
        <source>Add a row (Insert); Ctrl+V pastes rows from a spreadsheet</source>
        <translation>行を追加 (Insert)。Ctrl+V でスプレッドシートから行を貼り付けます</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="348"/>
        <source>No draft is kept of so many changed rows</source>
        <translation>変更された行が多すぎるため、下書きは保存されません</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="349"/>
        <source>Save to keep the changes should the program end.</source>
        <translation>プログラムが終わっても変更が残るように、保存してください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="427"/>
        <source>Enter edits · Insert adds</source>
        <translation>Enter で編集 · Insert で追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="429"/>
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="430"/>
        <source>No data set yet.</source>
        <translation>データセットがまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="432"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="472"/>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="439"/>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="446"/>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="453"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="474"/>
        <source>New data set</source>
        <translation>新しいデータセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="460"/>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="467"/>
        <source>No data set is open</source>
        <translation>データセットが開かれていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="16"/>
        <location filename="../ui/pages/data/data_sample.cpp" line="64"/>
        <source>Who are you?</source>
        <translation>あなたは誰ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="17"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>にゃーん！Paws Café で給仕をしている猫の Biscuit です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="18"/>
        <source>Are you a cat?</source>
        <translation>あなたは猫ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="19"/>
        <source>I am! A small orange one, with a very clean apron.</source>
        <translation>そうです！オレンジ色の小さな猫で、エプロンはいつも清潔です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="20"/>
        <source>What can you do?</source>
        <translation>何ができますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="21"/>
        <source>I bring coffee and cake, and I purr when you look tired.</source>
        <translation>コーヒーとケーキを運びます。お疲れのときには、喉をゴロゴロ鳴らします。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="22"/>
        <source>Why are you called Biscuit?</source>
        <translation>なぜ Biscuit という名前なのですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="23"/>
        <source>Because I was found behind the biscuit tin.</source>
        <translation>ビスケット缶の裏で見つかったからです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="24"/>
        <source>Who made you?</source>
        <translation>誰があなたを作りましたか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="25"/>
        <source>I am {{name}}, and {{author}} brought me to Paws Café.</source>
        <translation>私は {{name}} です。{{author}} が Paws Café に連れてきてくれました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="26"/>
        <source>I am Biscuit, and Ada brought me to Paws Café.</source>
        <translation>私は Biscuit です。Ada が Paws Café に連れてきてくれました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="27"/>
        <source>What kind of place is Paws Café?</source>
        <translation>Paws Café はどんなところですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="28"/>
        <source>Warm, quiet and full of cushions.</source>
        <translation>暖かくて静かで、クッションがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="29"/>
        <source>When do you close?</source>
        <translation>何時に閉店しますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="30"/>
        <source>When the last guest has finished.</source>
        <translation>最後のお客さまが食べ終わったときです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="31"/>
        <source>Do you have a special talent?</source>
        <translation>特技はありますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="32"/>
        <source>I can tell a latte from a flat white by smell alone.</source>
        <translation>香りだけでラテとフラットホワイトを見分けられます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="74"/>
        <source>Meow! I am Biscuit. What may I bring you? 😸</source>
        <translation>にゃーん！Biscuit です。ご注文は何になさいますか？😸</translation>
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
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="57"/>
        <source>Import rows</source>
        <translation>行を読み込む</translation>
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
        <translation>%1 を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="89"/>
        <source>%n row(s) were taken from %1</source>
        <translation>
            <numerusform>%1 から %n 行を読み込みました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="91"/>
        <source>They are a new data set that is not saved yet; the file stays as it is.</source>
        <translation>まだ保存されていない新しいデータセットになりました。ファイルはそのままです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="110"/>
        <source>In which form are the rows to be written?</source>
        <translation>行をどの形式で書き出しますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="111"/>
        <source>Alpaca has a question and an answer a row and fits into a table; ShareGPT and OpenAI have a list of messages.</source>
        <translation>Alpaca は一行に質問と回答が一つずつで、表にも入ります。ShareGPT と OpenAI はメッセージの一覧です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="122"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="122"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="124"/>
        <source>CSV table (*.csv)</source>
        <translation>CSV の表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="126"/>
        <source>Text, a row a line (*.txt)</source>
        <translation>テキスト、一行に一件 (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="127"/>
        <source>Parquet (*.parquet)</source>
        <translation>Parquet (*.parquet)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="130"/>
        <source>Export the rows</source>
        <translation>行を書き出す</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="147"/>
        <location filename="../ui/pages/data/data_saving.cpp" line="61"/>
        <source>Writing %1…</source>
        <translation>%1 に書き込み中…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="166"/>
        <source>%n row(s) can&apos;t be written in this form and are left out. %1</source>
        <translation>
            <numerusform>%n 行はこの形式では書けないため除かれました。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="172"/>
        <source>%n row(s) were written to %1</source>
        <translation>
            <numerusform>%1 に %n 行を書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="56"/>
        <source>better and worse answers</source>
        <translation>良い回答と悪い回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="58"/>
        <source>tokens, not text</source>
        <translation>テキストではなくトークン</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="293"/>
        <source>Open a data set</source>
        <translation>データセットを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="305"/>
        <source>Save the data set as</source>
        <translation>データセットに名前を付けて保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="321"/>
        <source>Unsaved changes to %1 were found</source>
        <translation>%1 に保存されていない変更が見つかりました</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="322"/>
        <source>The program ended before they were saved (%1).</source>
        <translation>保存する前にプログラムが終了しました（%1）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="324"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="326"/>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="365"/>
        <source>%1 has changes that are not saved</source>
        <translation>%1 に保存していない変更があります</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="366"/>
        <source>Save them first?</source>
        <translation>先に保存しますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="369"/>
        <source>Don&apos;t save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="401"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="35"/>
        <location filename="../ui/pages/data/data_files.cpp" line="116"/>
        <location filename="../ui/pages/data_page.cpp" line="228"/>
        <location filename="../ui/pages/data_page.cpp" line="346"/>
        <location filename="../ui/pages/data_page.cpp" line="370"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="377"/>
        <source>Read it again</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="379"/>
        <source>Save mine over it</source>
        <translation>自分の変更で上書き</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="388"/>
        <source>%1 was changed by another program</source>
        <translation>%1 は別のプログラムによって変更されました</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="390"/>
        <source>%1 was moved or deleted</source>
        <translation>%1 は移動または削除されました</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="391"/>
        <source>Reading it again loses the changes made here.</source>
        <translation>読み込み直すと、ここでの変更は失われます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="93"/>
        <location filename="../ui/pages/data/data_files.cpp" line="174"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="350"/>
        <location filename="../ui/pages/data_page.cpp" line="403"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="27"/>
        <source>Latin letters</source>
        <translation>ラテン文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="29"/>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="31"/>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="33"/>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="35"/>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="39"/>
        <source>other letters</source>
        <translation>その他の文字</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="138"/>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="139"/>
        <source>in %n row(s)</source>
        <translation>
            <numerusform>%n 行に一致</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="148"/>
        <location filename="../ui/pages/data/data_rows.cpp" line="230"/>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="215"/>
        <source>Type what to find first</source>
        <translation>先に検索する内容を入力してください</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="217"/>
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n か所を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="282"/>
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>%n 行の貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="352"/>
        <source>median %1 tokens</source>
        <translation>中央値 %1 トークン</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="362"/>
        <source>of the first %1 rows</source>
        <translation>最初の %1 行について</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="364"/>
        <source>near duplicates of the first %1 rows</source>
        <translation>類似の重複は先頭の %1 行のみ</translation>
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
            <numerusform>学習対象 %n 行</numerusform>
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
        <translation> · %1/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="67"/>
        <source> · %1 left</source>
        <translation> · 残り %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="69"/>
        <source> · waiting for the hub</source>
        <translation> · サーバーの応答待ち</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="76"/>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="112"/>
        <source>Download of %1</source>
        <translation>%1 のダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="120"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="121"/>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="122"/>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="123"/>
        <source>Download this file</source>
        <translation>このファイルをダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Cancel and throw away what arrived</source>
        <translation>キャンセルして、ダウンロード済みの分を破棄</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="128"/>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="129"/>
        <source>Comes after the one before it.</source>
        <translation>前のダウンロードの後に始まります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="132"/>
        <source>Asking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="133"/>
        <source>Asking which files it takes.</source>
        <translation>必要なファイルを確認しています。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="136"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="140"/>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="142"/>
        <source>What arrived before is kept.</source>
        <translation>これまでにダウンロードした分は残っています。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="148"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="149"/>
        <source>Every file was checked by its checksum.</source>
        <translation>すべてのファイルをチェックサムで確認しました。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateField</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_field.cpp" line="76"/>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluatePage</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="26"/>
        <source>%1 % of its data, which it has never seen</source>
        <translation>学習データのうち、未学習の %1%</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="28"/>
        <source>%n row(s) of its data, which it has never seen</source>
        <translation>
            <numerusform>学習データのうち、未学習の %n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="75"/>
        <source>The model&apos;s own chat template</source>
        <translation>モデル自身のチャットテンプレート</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="76"/>
        <source>Chat template %1</source>
        <translation>チャットテンプレート %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="77"/>
        <source>the words that mark who speaks; belongs to the model</source>
        <translation>誰の発言かを示す語。モデルごとに決まっています</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="80"/>
        <source>chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="97"/>
        <source>Where the list of data sets comes from (dataset_dir). Empty: the folder of the Data page.</source>
        <translation>データセットの一覧を読み込むフォルダー（dataset_dir）。空なら「データ」ページのフォルダーです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="100"/>
        <source>No data set is listed there: a dataset_info.json names them.</source>
        <translation>データセットが登録されていません。dataset_info.json に登録します。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="101"/>
        <source>%n data set(s) found there</source>
        <translation>
            <numerusform>データセットが %n 個見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="108"/>
        <source>Of this run</source>
        <translation>この学習のデータ</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="110"/>
        <source>Rows kept back by the run</source>
        <translation>学習時に取り分けた検証データ</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="118"/>
        <source>the run measured itself on it</source>
        <translation>学習中の評価に使ったデータ</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="122"/>
        <source>Data sets</source>
        <translation>データセット</translation>
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
        <translation>開いたファイル</translation>
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
        <translation>モデルまたはアダプターのフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="77"/>
        <source>Open a data file</source>
        <translation>データファイルを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="79"/>
        <source>Data (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;All files (*)</source>
        <translation>データ (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="98"/>
        <source>Open a folder of data sets</source>
        <translation>データセットのフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="177"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="136"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="48"/>
        <source>Earlier evaluations</source>
        <translation>以前の評価</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="179"/>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="180"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="137"/>
        <source>%n kept</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="204"/>
        <source>Open the folder of an evaluation</source>
        <translation>評価のフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="219"/>
        <source>Folder for evaluations</source>
        <translation>評価の保存先フォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="25"/>
        <source>Does the same without the training, and shows both beside each other. Takes twice as long.</source>
        <translation>学習前の状態でも同じ評価を行い、結果を並べて表示します。時間は 2 倍かかります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="27"/>
        <source>Only for what was trained on a base model.</source>
        <translation>ベースモデルから学習したものだけが対象です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="37"/>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="40"/>
        <source>As in the run: only so it is known which rows were kept back.</source>
        <translation>学習時と同じ値にします。どの行を取り分けたかを知るためだけに使います。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="53"/>
        <source>A folder of its own with figures and answers, as LLaMA-Factory writes them (output_dir).</source>
        <translation>指標と回答を LLaMA-Factory と同じ形式で書き込む、専用のフォルダーです（output_dir）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="57"/>
        <source>Ready to evaluate</source>
        <translation>評価できます</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="58"/>
        <source>Looking at the rows…</source>
        <translation>行を確認中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate again</source>
        <translation>もう一度評価</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate</source>
        <translation>評価を開始</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="63"/>
        <source>No model is chosen yet</source>
        <translation>モデルがまだ選択されていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="64"/>
        <source>Pressing the button opens the list of models and runs</source>
        <translation>ボタンを押すとモデルと学習結果の一覧が開きます</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="65"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="21"/>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="68"/>
        <source>No chat template fits this model by its name</source>
        <translation>モデル名に合うチャットテンプレートが見つかりません</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="69"/>
        <source>Pressing the button opens the list of chat templates</source>
        <translation>ボタンを押すとチャットテンプレートの一覧が開きます</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="70"/>
        <source>Choose a chat template</source>
        <translation>チャットテンプレートを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="73"/>
        <source>No data set is chosen yet</source>
        <translation>データセットがまだ選択されていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="74"/>
        <source>Pressing the button opens the list of data sets</source>
        <translation>ボタンを押すとデータセットの一覧が開きます</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="75"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="32"/>
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="78"/>
        <source>Nothing is to be found out</source>
        <translation>評価項目が選択されていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="79"/>
        <source>Choose loss and accuracy, answers, or both</source>
        <translation>損失と正解率、回答、または両方を選んでください</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="80"/>
        <source>Choose what to find out</source>
        <translation>評価項目を選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="83"/>
        <source>A model trained on plain text answers no questions</source>
        <translation>プレーンテキストで学習したモデルは質問に答えません</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="84"/>
        <source>The run was made with stage: pt; its loss can be measured</source>
        <translation>この学習のステージは pt です。損失なら測定できます</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="85"/>
        <source>Measure the loss only</source>
        <translation>損失だけを測定</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="88"/>
        <source>A setting has to be changed</source>
        <translation>変更が必要な設定があります</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="89"/>
        <source>Pressing the button goes there</source>
        <translation>ボタンを押すとそこに移動します</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="90"/>
        <source>Go to the setting</source>
        <translation>設定に移動</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="93"/>
        <source>No folder yet</source>
        <translation>フォルダーがまだありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="94"/>
        <source>Where should the result go?</source>
        <translation>結果をどこに保存しますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="95"/>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="98"/>
        <source>The folder holds other files</source>
        <translation>フォルダーに他のファイルがあります</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="99"/>
        <source>An evaluation needs a folder of its own</source>
        <translation>評価には専用のフォルダーが必要です</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="100"/>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="101"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>このフォルダーには他のファイルがあるため、使えません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="108"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="164"/>
        <source>Evaluating, %1 %, %2 left for this part</source>
        <translation>評価中、%1%、この部分は残り %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="111"/>
        <source>Evaluating, %1 %</source>
        <translation>評価中、%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="116"/>
        <source>the end result, loss 0.19, 2 h ago</source>
        <translation>最終結果、損失 0.19、2 時間前</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="16"/>
        <source>Evaluate and predict</source>
        <translation>評価と予測</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="17"/>
        <source>What to evaluate</source>
        <translation>評価するもの</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="18"/>
        <source>What to find out</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="19"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="20"/>
        <source>Where to keep it</source>
        <translation>保存先</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="22"/>
        <source>a run, a checkpoint or a base model</source>
        <translation>学習結果、チェックポイント、ベースモデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="23"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="24"/>
        <source>No model and no run yet.</source>
        <translation>モデルも学習結果もまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="26"/>
        <source>Open a model or adapter folder…</source>
        <translation>モデルまたはアダプターのフォルダーを開く…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="33"/>
        <source>questions whose right answers are known</source>
        <translation>正しい回答がわかっている質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="34"/>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="35"/>
        <source>No data set yet.</source>
        <translation>データセットがまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="37"/>
        <source>Open a data file…</source>
        <translation>データファイルを開く…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="43"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="44"/>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="47"/>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="49"/>
        <source>No evaluation yet.</source>
        <translation>評価はまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="51"/>
        <source>Open the folder of an evaluation…</source>
        <translation>評価のフォルダーを開く…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="57"/>
        <source>Loss and accuracy</source>
        <translation>損失と正解率</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="58"/>
        <source>How well it foresees the given answers. Quick.</source>
        <translation>与えられた回答をどれだけ正確に予測できるかを測ります。すぐに終わります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="59"/>
        <source>Answers, BLEU-4 and ROUGE</source>
        <translation>回答、BLEU-4、ROUGE</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="60"/>
        <source>It answers each question itself, and the answers are compared with the given ones. Takes longer.</source>
        <translation>各質問にモデル自身が答え、与えられた回答と比べます。時間がかかります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="62"/>
        <source>The base model too</source>
        <translation>ベースモデルも評価</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="63"/>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="46"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="65"/>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="66"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="81"/>
        <source>Rows at most</source>
        <translation>最大サンプル数</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="82"/>
        <source>The first so many rows of the data set; empty means all. 100 give a fair picture in a short time.</source>
        <translation>データセットの先頭から使う行数です。空欄ならすべて使います。100 行あれば、短い時間でおおよその結果がわかります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="84"/>
        <source>Cutoff length</source>
        <translation>カットオフ長</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="85"/>
        <source>Longest question and answer together, in tokens; what is longer is cut.</source>
        <translation>質問と回答を合わせた最大トークン数です。超えた部分は切り捨てます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="87"/>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="88"/>
        <source>Rows at the same time. More is often quicker and takes more memory.</source>
        <translation>同時に処理する行数です。多いほど速くなることが多いですが、メモリを多く使います。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="89"/>
        <source>Maximum new tokens</source>
        <translation>最大新規トークン数</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="90"/>
        <source>Longest answer; a longer one is cut off there.</source>
        <translation>回答の最大の長さです。超えるとそこで打ち切ります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="91"/>
        <source>Draw at random</source>
        <translation>ランダムにサンプリング</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="92"/>
        <source>Off: always the most likely token, so the same result each time.</source>
        <translation>オフのときは常に最も確率の高いトークンを選ぶので、毎回同じ結果になります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="93"/>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="94"/>
        <source>How daring it draws: low is sober, high is colourful.</source>
        <translation>サンプリングの大胆さです。低いと堅実、高いと多彩になります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="95"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="96"/>
        <source>Draws only among the likeliest tokens that make up this share.</source>
        <translation>確率の合計がこの値になるまでの、可能性の高いトークンだけから選びます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="97"/>
        <source>Seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="98"/>
        <source>The start of all chance; the same seed draws the same.</source>
        <translation>すべての乱数の起点です。同じシードなら同じ結果になります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate_page.cpp" line="153"/>
        <source>the run&apos;s own data, never seen by it</source>
        <translation>学習データのうち未学習の部分</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateResult</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="129"/>
        <source>%1 on %2</source>
        <translation>%1（%2 で評価）</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="137"/>
        <source>%n row(s) that it has never seen</source>
        <translation>
            <numerusform>未学習の %n 行</numerusform>
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
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="208"/>
        <source>Save the answers</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="210"/>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="210"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="225"/>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="226"/>
        <source>Answer of the base model</source>
        <translation>ベースモデルの回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="227"/>
        <source>Similarity of the base model</source>
        <translation>ベースモデルの類似度</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="232"/>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="244"/>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="254"/>
        <source>It was trained on these rows: the figures say what it knows by heart, not what it has understood.</source>
        <translation>これらの行で学習済みです。指標からわかるのは丸暗記の程度で、理解の程度ではありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="259"/>
        <source>The figures of the base model are from the earlier evaluation %1.</source>
        <translation>ベースモデルの指標は、以前の評価 %1 のものです。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="267"/>
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
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
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="276"/>
        <source>Chat with it</source>
        <translation>チャットする</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="277"/>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateStage</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="85"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="170"/>
        <source>Stopping after this batch…</source>
        <translation>このバッチの後に停止します…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="123"/>
        <source>The base model reads row %1 of %2</source>
        <translation>ベースモデルが行を読んでいます：%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="124"/>
        <source>Reading row %1 of %2</source>
        <translation>行を読んでいます：%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="126"/>
        <source>The base model answers row %1 of %2</source>
        <translation>ベースモデルが回答中：%1 / %2 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="127"/>
        <source>Answering row %1 of %2</source>
        <translation>回答中：%1 / %2 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="129"/>
        <source>Comparing answers and references…</source>
        <translation>回答と参照回答を比較中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening the base model…</source>
        <translation>ベースモデルを開いています…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening model and data…</source>
        <translation>モデルとデータを開いています…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="157"/>
        <source>Nothing to evaluate yet</source>
        <translation>評価するものがまだありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="158"/>
        <source>Train first, or choose a model and a data set at the left. The model then answers rows whose right answers are known, and you see how near it comes.</source>
        <translation>先に学習するか、左側でモデルとデータセットを選んでください。正しい回答がわかっている行にモデルが答え、どれだけ近いかがわかります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="160"/>
        <source>Go to Train</source>
        <translation>「学習」に移動</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="167"/>
        <source>Evaluating</source>
        <translation>評価中</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="168"/>
        <source>The result appears when all of it is there; stopping leaves nothing behind.</source>
        <translation>結果はすべて揃ってから表示されます。途中で停止しても何も残りません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="185"/>
        <source>These rows can&apos;t be read</source>
        <translation>これらの行を読み込めません</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="187"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="233"/>
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
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
        <translation>行</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="194"/>
        <source>%1 reads %2 of %3 with their answers: loss and accuracy.</source>
        <translation>%1 が %2（%3）を回答と一緒に読み、損失と正解率を測ります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="197"/>
        <source>%1 answers %2 of %3 by itself; its answers are compared with the references.</source>
        <translation>%1 が %2（%3）に自分で答え、その回答を参照回答と比べます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="200"/>
        <source>The base model does the same, so that you see what the training changed.</source>
        <translation>ベースモデルでも同じことを行うので、学習による変化がわかります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="202"/>
        <source>About %1, by the pace of an earlier evaluation.</source>
        <translation>以前の評価の速さからすると、約 %1 かかります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="204"/>
        <source>Ready to evaluate</source>
        <translation>評価できます</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="210"/>
        <source>It was trained on these rows: the figures will say what it knows by heart, not what it has understood.</source>
        <translation>これらの行で学習済みです。指標からわかるのは丸暗記の程度で、理解の程度ではありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="212"/>
        <source>It was trained on most of these rows: the figures will say mostly what it knows by heart.</source>
        <translation>これらの行の大部分は学習済みです。指標からわかるのは、主に丸暗記の程度です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="215"/>
        <source>Rows that it has never seen tell more: another data set, or a training with some rows kept back (val_size).</source>
        <translation>未学習の行のほうが参考になります。別のデータセットを使うか、一部の行を取り分けて学習してください（val_size）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="220"/>
        <source>Take the rows kept back</source>
        <translation>検証データを使う</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="228"/>
        <source>A smaller batch size or cutoff length takes less memory. A model that is loaded on the Chat page takes some too.</source>
        <translation>バッチサイズかカットオフ長を減らすと、メモリの使用量が減ります。「チャット」ページで読み込んだモデルもメモリを使います。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="236"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="240"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="179"/>
        <source>The goal&apos;s own value is %1.</source>
        <translation>目的に合わせた推奨値は %1 です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="175"/>
        <source>Why %1?</source>
        <translation>なぜ %1？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>It is left out by default.</source>
        <translation>既定では未設定です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>Why not set?</source>
        <translation>なぜ未設定？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="177"/>
        <source>The default is %1.</source>
        <translation>既定値は %1 です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="190"/>
        <source>Follows the field you are in</source>
        <translation>カーソルのある項目の説明を表示します</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="197"/>
        <source>Exactly: %1</source>
        <translation>正確には：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="202"/>
        <source>Less</source>
        <translation>簡単に</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="202"/>
        <source>More</source>
        <translation>詳しく</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportPage</name>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="279"/>
        <location filename="../ui/pages/export_page.cpp" line="360"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="280"/>
        <source>What to export</source>
        <translation>エクスポートするもの</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="281"/>
        <source>For which program</source>
        <translation>使用するプログラム</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <location filename="../ui/pages/export_page.cpp" line="370"/>
        <source>Choose a run</source>
        <translation>学習結果を選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <source>what you trained</source>
        <translation>自分で学習したもの</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="283"/>
        <source>Run</source>
        <translation>学習結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="284"/>
        <source>No run yet.</source>
        <translation>学習結果がまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="286"/>
        <source>Open an adapter folder…</source>
        <translation>アダプターのフォルダーを開く…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="292"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="293"/>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="294"/>
        <source>One GGUF file</source>
        <translation>GGUF ファイル 1 個</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="295"/>
        <source>Ollama, LM Studio, Jan, llama.cpp</source>
        <translation>Ollama、LM Studio、Jan、llama.cpp</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="296"/>
        <source>GGUF type</source>
        <translation>GGUF の型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="297"/>
        <source>PEFT folder</source>
        <translation>PEFT フォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="298"/>
        <source>Form of the adapter</source>
        <translation>アダプターの形式</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="299"/>
        <source>Hugging Face folder</source>
        <translation>Hugging Face フォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="300"/>
        <source>transformers, vLLM and others; safetensors</source>
        <translation>transformers、vLLM など。safetensors 形式</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="301"/>
        <source>Adapter only</source>
        <translation>アダプターのみ</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="302"/>
        <source>PEFT, LLaMA-Factory; needs the base model beside it</source>
        <translation>PEFT、LLaMA-Factory。ベースモデルも必要です</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="303"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="306"/>
        <source>Number format</source>
        <translation>数値形式</translation>
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
        <translation>最大シャードサイズ</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="308"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="310"/>
        <source>Weighted by the rows it was trained on</source>
        <translation>学習に使った行で重み付け</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="312"/>
        <source>Rounds the weights so that what your rows use most stays most exact. Reads the rows once more.</source>
        <translation>重みを丸めるときに、行でよく使われる部分ほど正確に残します。行をもう一度読みます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="314"/>
        <source>Compare on my rows</source>
        <translation>自分の行で比較</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="317"/>
        <source>Measures what each type loses on your rows, before you choose</source>
        <translation>選ぶ前に、各型が自分の行でどれだけ失うかを測ります</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="318"/>
        <source>Into LM Studio</source>
        <translation>LM Studio に入れる</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="320"/>
        <source>Exports to the folder in which LM Studio finds it</source>
        <translation>LM Studio が見つけられるフォルダーにエクスポートします</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="321"/>
        <source>Ready to serve</source>
        <translation>サーバーを開始できます</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="322"/>
        <source>Adds what a server needs: start scripts for Linux and Windows, a systemd unit, a container file, and examples for curl, Python, Java and JavaScript</source>
        <translation>サーバーに必要なものを追加します：Linux と Windows の起動スクリプト、systemd ユニット、コンテナーファイル、curl、Python、Java、JavaScript の例</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="325"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="326"/>
        <source>Export folder</source>
        <translation>エクスポート先のフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="327"/>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="329"/>
        <source>Further settings</source>
        <translation>追加の設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="330"/>
        <source>One a line, or a JSON object; they stand above what is chosen here. A copied PEFT folder takes none.</source>
        <translation>1 行に 1 つ、または JSON オブジェクトで書きます。このページの選択より優先されます。PEFT フォルダーのコピーには使われません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="332"/>
        <source>For example export_size: 2 or rope_scaling: yarn; the same keys as of anneal export</source>
        <translation>例：export_size: 2、rope_scaling: yarn。キーは anneal export と同じです</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="336"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="351"/>
        <source>Fewer settings</source>
        <translation>設定を減らす</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="352"/>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="34"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>最終結果 · 損失 0.09 · 今日 10:31</translation>
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
        <translation>このモデルにおすすめ</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="67"/>
        <location filename="../ui/pages/export_page.cpp" line="412"/>
        <source>Exporting, %1 %</source>
        <translation>エクスポート中、%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="91"/>
        <location filename="../ui/pages/export_page.cpp" line="415"/>
        <source>Exported in %1 s</source>
        <translation>%1 秒でエクスポートしました</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="92"/>
        <location filename="../ui/pages/export_page.cpp" line="360"/>
        <source>Export again</source>
        <translation>もう一度エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="144"/>
        <source>Open an adapter folder</source>
        <translation>アダプターのフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="219"/>
        <source>Folder for the export</source>
        <translation>エクスポート先のフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="292"/>
        <source>not quantised</source>
        <translation>量子化なし</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="301"/>
        <source>Small models lose much in four bits: Q8_0 answers like the original.</source>
        <translation>小さなモデルは 4 ビットで多くを失います。Q8_0 は元のモデルと同じように答えます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="302"/>
        <source>Q4_K_M is about a quarter of the size and still answers nearly as well.</source>
        <translation>Q4_K_M は約 4 分の 1 の大きさで、ほぼ同じようによく答えます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="358"/>
        <source>Ready to export</source>
        <translation>エクスポートできます</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="362"/>
        <source>About %1 of %2 free.</source>
        <translation>約 %1、空き %2。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="365"/>
        <source>The earlier export there is replaced.</source>
        <translation>そこにある以前のエクスポートは置き換えられます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="368"/>
        <source>Nothing is chosen yet</source>
        <translation>まだ何も選択されていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="369"/>
        <source>Pressing the button opens the list of runs</source>
        <translation>ボタンを押すと学習結果の一覧が開きます</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="373"/>
        <source>This run has no adapter</source>
        <translation>この結果にアダプターはありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="374"/>
        <source>It trained the model&apos;s own weights: export the model</source>
        <translation>モデル自体の重みを学習しました：モデルをエクスポートしてください</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="375"/>
        <source>Export the model folder</source>
        <translation>モデルフォルダーをエクスポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="378"/>
        <source>No folder yet</source>
        <translation>フォルダーがまだありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="379"/>
        <source>Where should the export go?</source>
        <translation>どこにエクスポートしますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="380"/>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="383"/>
        <source>The folder holds other files</source>
        <translation>フォルダーに他のファイルがあります</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="384"/>
        <source>An export needs a folder of its own</source>
        <translation>エクスポートには専用のフォルダーが必要です</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="385"/>
        <location filename="../ui/pages/export_page.cpp" line="392"/>
        <location filename="../ui/pages/export_page.cpp" line="400"/>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="386"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>このフォルダーには他のファイルがあるため、使えません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="390"/>
        <source>The folder can&apos;t be written</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="393"/>
        <source>You have no permission to write there.</source>
        <translation>そこに書き込む権限がありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="397"/>
        <source>Not enough space</source>
        <translation>空き容量が足りません</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="398"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>約 %1 必要ですが、空きは %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="406"/>
        <source>A setting has to be changed</source>
        <translation>変更が必要な設定があります</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="408"/>
        <source>Go to the setting</source>
        <translation>設定に移動</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportStage</name>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="60"/>
        <location filename="../ui/pages/export/export_stage.cpp" line="64"/>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="61"/>
        <source>could not be made: %1</source>
        <translation>実行できませんでした：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="65"/>
        <source>read again, every byte is that of the run&apos;s adapter</source>
        <translation>読み直して、全バイトが学習結果のアダプターと一致</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="68"/>
        <source>%1 % of %2 tokens as the tuned model, off by %3</source>
        <translation>%2 トークンのうち %1 % が学習後のモデルと同じ、平均の差は %3</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="73"/>
        <source>Template and vocabulary</source>
        <translation>テンプレートと語彙</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="74"/>
        <source>the same tokens</source>
        <translation>同じトークン</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="75"/>
        <source>other tokens; please report this model</source>
        <translation>トークンが異なります。このモデルを報告してください</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="76"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="79"/>
        <source>More than this type explains: take a larger one.</source>
        <translation>この型で説明できる差を超えています。より大きな型を選んでください。</translation>
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
        <translation>エクスポートするものがまだありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="280"/>
        <source>Train first, or open an adapter made elsewhere.</source>
        <translation>先に学習するか、別の場所で作ったアダプターを開いてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="281"/>
        <source>Go to Train</source>
        <translation>「学習」に移動</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="286"/>
        <source>%1 is merged into its base model and written as one file, which is then opened again and checked.</source>
        <translation>%1 をベースモデルに統合して 1 つのファイルに書き、もう一度開いて確認します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="294"/>
        <source>The adapter of %1 is copied; whoever uses it needs the base model too.</source>
        <translation>%1 のアダプターをコピーします。使う人にはベースモデルも必要です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="297"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>約 %1 必要です。空きは %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="300"/>
        <source>The earlier export in this folder is replaced.</source>
        <translation>このフォルダーにある以前のエクスポートは置き換えられます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="301"/>
        <source>Ready to export</source>
        <translation>エクスポートできます</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="305"/>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="306"/>
        <source>The folder appears when it is complete; stopping leaves nothing behind.</source>
        <translation>フォルダーは書き込みが完了してから現れます。途中で停止しても何も残りません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="314"/>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="316"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="330"/>
        <source>Exported, but the check failed</source>
        <translation>書き出しましたが、確認に失敗しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="331"/>
        <source>Exported and checked</source>
        <translation>書き出して確認しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="332"/>
        <source>Exported</source>
        <translation>エクスポートしました</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="336"/>
        <source>Serve it and ask it</source>
        <translation>サーバーを開始して質問する</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="337"/>
        <source>LM Studio lists it under My Models</source>
        <translation>LM Studio の「My Models」に表示されます</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="339"/>
        <source>Use it in Python</source>
        <translation>Python で使う</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="372"/>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="338"/>
        <source>Use it with Ollama</source>
        <translation>Ollama で使う</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="291"/>
        <source>%1 is merged into its base model and written as a folder that other programs open, which is then opened again and checked.</source>
        <translation>%1 をベースモデルに統合し、他のプログラムで開けるフォルダーに書き、もう一度開いて確認します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="341"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="343"/>
        <source>Chat with it</source>
        <translation>チャットする</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="346"/>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="360"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="362"/>
        <source>Tensors</source>
        <translation>テンソル数</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="363"/>
        <source>Weight files</source>
        <translation>重みファイル</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="366"/>
        <source>Number format</source>
        <translation>数値形式</translation>
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
        <translation>あなたは誰ですか？</translation>
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
        <translation>参照回答がモデルにとってどれだけ意外かを、トークンごとに測った値です。0 ならまったく意外ではありません。低いほど良い値です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="73"/>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="74"/>
        <source>The loss as a number of choices: as unsure as if it had to guess among so many tokens. 1 is certain.</source>
        <translation>損失を選択肢の数に換算した値です。この数のトークンから当てるのと同じくらい迷っています。1 なら確信しています。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="79"/>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="80"/>
        <source>How often the token that it thinks most likely is the reference&apos;s next one.</source>
        <translation>モデルが最も確率が高いとしたトークンが、参照回答の次のトークンと一致した割合です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="85"/>
        <source>How many runs of up to four characters the answers share with the references. 100 is word for word; other words for the same thing count as wrong.</source>
        <translation>最大 4 文字の連なりが、回答と参照回答でどれだけ共通しているかです。100 なら一字一句同じです。同じ意味でも言葉が違えば不正解とみなします。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="93"/>
        <source>%1, by characters</source>
        <translation>%1（文字単位）</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="98"/>
        <source>Which share of the words is in both answer and reference, out of 100.</source>
        <translation>回答と参照回答の両方にある語の割合です。100 が満点です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="101"/>
        <source>Likewise for pairs of words that follow each other.</source>
        <translation>隣り合う 2 語の組について、同じように求めた割合です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="104"/>
        <source>How much of the reference comes in the answer in the same order, gaps allowed.</source>
        <translation>参照回答のうち、どれだけが同じ順序で回答に現れるかです。間に他の語があっても構いません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="110"/>
        <source>Without the dictionary of Chinese words ROUGE counts Chinese characters singly, so it can&apos;t be compared with LLaMA-Factory&apos;s.</source>
        <translation>中国語の単語辞書がないため、ROUGE は漢字を 1 文字ずつ数えます。LLaMA-Factory の値とは比較できません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="157"/>
        <source>better than the base model</source>
        <translation>ベースモデルより良い</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="158"/>
        <source>worse than the base model</source>
        <translation>ベースモデルより悪い</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>This model</source>
        <translation>このモデル</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FillCard</name>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="54"/>
        <source>Who should the model be?</source>
        <translation>モデルの名前は何にしますか？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/fill_card.cpp" line="56"/>
        <source>%n row(s) still say %1; the model would repeat it letter for letter.</source>
        <translation>
            <numerusform>%n 行に %1 が残っています。このままではモデルがそのまま答えてしまいます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="57"/>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="58"/>
        <source>Name, such as Biscuit</source>
        <translation>名前（例：Biscuit）</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="62"/>
        <source>Fill in</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FormView</name>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="225"/>
        <location filename="../ui/pages/train/form_view.cpp" line="239"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="268"/>
        <source>Use them</source>
        <translation>この値を使う</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="282"/>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="254"/>
        <source>Needs %1, %2 are free</source>
        <translation>%1 必要ですが、空きは %2 です</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_view.cpp" line="236"/>
        <source>%n setting(s) of the file were left out</source>
        <translation>
            <numerusform>ファイルの設定 %n 件は使われません</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="267"/>
        <source>This would fit: %1.</source>
        <translation>これなら収まります：%1。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="279"/>
        <source>No setting makes it fit without cutting rows. Choose a smaller model, or close other programs.</source>
        <translation>行を切らずに収まる設定はありません。より小さいモデルを選ぶか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="341"/>
        <source>Open a data file</source>
        <translation>データファイルを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="342"/>
        <source>Data (*.json *.jsonl);;All files (*)</source>
        <translation>データ (*.json *.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="356"/>
        <source>Folder for the runs</source>
        <translation>学習結果の保存先フォルダー</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FurtherField</name>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="41"/>
        <location filename="../ui/pages/train/further_field.cpp" line="52"/>
        <source>Further arguments</source>
        <translation>追加の引数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="53"/>
        <source>Keys of a run file that have no field here, one a line; those that have one go there by themselves.</source>
        <translation>ここに欄のない設定ファイルのキーを 1 行に 1 つ。欄のあるものは自動でそこへ移ります。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::GoalCard</name>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="44"/>
        <source>Who the model says it is</source>
        <translation>モデルが名乗る名前や素性</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="47"/>
        <source>Right answers to your questions</source>
        <translation>質問への正しい回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="50"/>
        <source>How the model talks</source>
        <translation>モデルの話し方</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="53"/>
        <source>Your own numbers</source>
        <translation>自分で決めた値</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="60"/>
        <location filename="../ui/pages/train/goal_card.cpp" line="61"/>
        <source>Goal</source>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="62"/>
        <source>Identity</source>
        <translation>自己認識</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="63"/>
        <source>Q and A</source>
        <translation>質問応答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="64"/>
        <source>Style</source>
        <translation>文体</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="65"/>
        <source>My own</source>
        <translation>カスタム</translation>
    </message>
</context>
<context>
    <name>anneal::ui::HelpPage</name>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="95"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="96"/>
        <source>Search the help and all settings</source>
        <translation>ヘルプとすべての設定を検索</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="97"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="98"/>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="99"/>
        <source>Text of the topic</source>
        <translation>トピックの内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="100"/>
        <source>Show me around in four steps</source>
        <translation>4 ステップで案内</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="157"/>
        <source>Nothing in the help says “%1”. Try a shorter word, or the key of a setting.</source>
        <translation>ヘルプに「%1」は見つかりません。短い語か、設定のキーで探してください。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::IdentityModel</name>
    <message>
        <location filename="../ui/models/identity_commands.cpp" line="9"/>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="84"/>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="85"/>
        <source>to be checked</source>
        <translation>要確認</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="120"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="122"/>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="245"/>
        <source>add a row</source>
        <translation>行の追加</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="265"/>
        <source>duplicate a row</source>
        <translation>行の複製</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/identity_model.cpp" line="277"/>
        <source>delete %n row(s)</source>
        <translation>
            <numerusform>%n 行の削除</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="285"/>
        <source>move a row</source>
        <translation>行の移動</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="116"/>
        <source>fill in names</source>
        <translation>名前の入力</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="115"/>
        <source>replace</source>
        <translation>置換</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ListPopup</name>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="213"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="214"/>
        <source>Search the list</source>
        <translation>一覧を検索</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="223"/>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="282"/>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりません。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LoadField</name>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="63"/>
        <source>Settings for loading</source>
        <translation>読み込みの設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="64"/>
        <source>How the model is put into memory, for every conversation: one setting a line, or a JSON object. They count from the next loading on.</source>
        <translation>モデルをメモリに読み込む方法です。すべての会話に共通で、1 行に 1 つ、または JSON オブジェクトで書きます。次の読み込みから有効です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="66"/>
        <source>For example quantization_bit: 4, infer_dtype: bfloat16 or rope_scaling: yarn; the same keys as of anneal chat</source>
        <translation>例：quantization_bit: 4、infer_dtype: bfloat16、rope_scaling: yarn。キーは anneal chat と同じです</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="68"/>
        <source>The model was loaded with other settings than these.</source>
        <translation>現在のモデルは、これとは別の設定で読み込まれています。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="69"/>
        <source>Load again to apply</source>
        <translation>読み込み直して適用</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LocalModels</name>
    <message>
        <location filename="../ui/models/local_models.cpp" line="100"/>
        <source>Model folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="102"/>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="106"/>
        <source>Your own folder</source>
        <translation>自分のフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="142"/>
        <source>%1, can&apos;t be used: %2</source>
        <translation>%1、使用不可：%2</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="168"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="170"/>
        <source>Parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="172"/>
        <source>On disk</source>
        <translation>ディスク使用量</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="174"/>
        <source>Last use</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="176"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="178"/>
        <source>Where</source>
        <translation>場所</translation>
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
        <translation>元の値</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="154"/>
        <source>held-out rows</source>
        <translation>検証データ</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="143"/>
        <location filename="../ui/widgets/loss_chart.cpp" line="351"/>
        <source>earlier run %1</source>
        <translation>前の学習：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="155"/>
        <source>best</source>
        <translation>最良</translation>
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
        <translation>ステップ %1、エポック %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="337"/>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LossChartTable</name>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="50"/>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="81"/>
        <source>Values of the chart</source>
        <translation>グラフの値</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="329"/>
        <source>A training is running</source>
        <translation>学習を実行中です</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MarkdownDocument</name>
    <message>
        <location filename="../ui/widgets/markdown_document.cpp" line="107"/>
        <source>Picture: %1</source>
        <translation>画像：%1</translation>
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
        <translation>メモリ %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="63"/>
        <source>Memory in use on this PC, by all programs: %1</source>
        <translation>この PC のすべてのプログラムが使用中のメモリ：%1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MessageCard</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="185"/>
        <location filename="../ui/widgets/card.cpp" line="258"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelBar</name>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="121"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="122"/>
        <source>No model yet</source>
        <translation>モデルがまだありません</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="122"/>
        <source>Choose a file or folder</source>
        <translation>ファイルまたはフォルダーを選択</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="123"/>
        <source>No model on this PC. Download one, open a GGUF file or a Hugging Face folder, or put one into %1.</source>
        <translation>この PC にはモデルがありません。ダウンロードするか、GGUF ファイルまたは Hugging Face フォルダーを開くか、%1 に入れてください。</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="129"/>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="132"/>
        <source>Open a model folder…</source>
        <translation>モデルフォルダーを開く…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="135"/>
        <source>Download a model…</source>
        <translation>モデルをダウンロード…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="148"/>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="149"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="160"/>
        <source>For the next run; the one in progress keeps its model</source>
        <translation>次の学習から適用。実行中の学習のモデルは変わりません</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="161"/>
        <source>On this PC</source>
        <translation>この PC</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="186"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n コア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="187"/>
        <source>Processor, %n core(s)</source>
        <translation>
            <numerusform>CPU（%n コア）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="190"/>
        <source>Graphics card</source>
        <translation>GPU</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="194"/>
        <source>%1: %n core(s), %2 GB of memory</source>
        <translation>
            <numerusform>%1：%n コア、メモリ %2 GB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="196"/>
        <source>What computes the training</source>
        <translation>学習に使うハードウェア</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="211"/>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF モデル (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="215"/>
        <source>Open a model folder</source>
        <translation>モデルフォルダーを開く</translation>
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
        <translation>未学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="79"/>
        <source>%1 parameters</source>
        <translation>%1 パラメーター</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="104"/>
        <source>nothing was saved</source>
        <translation>何も保存されていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="105"/>
        <source>not finished: choose a checkpoint</source>
        <translation>未完了：チェックポイントを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="108"/>
        <source>the end result</source>
        <translation>最終結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="109"/>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="119"/>
        <source>Checkpoint %1</source>
        <translation>チェックポイント %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="156"/>
        <source>adapter of %1</source>
        <translation>%1 のアダプター</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="165"/>
        <source>model folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="216"/>
        <source>Base models</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="219"/>
        <source>Opened folders</source>
        <translation>開いたフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="222"/>
        <source>Trained</source>
        <translation>学習結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="230"/>
        <source>%1 B</source>
        <translation>%1B</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="231"/>
        <source>%1 M</source>
        <translation>%1M</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelText</name>
    <message>
        <location filename="../ui/shell/model_text.cpp" line="47"/>
        <source>%1 parameters · %2 · on this PC</source>
        <translation>%1 パラメーター · %2 · この PC</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelsPage</name>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="81"/>
        <source>No model on this PC yet.
Download one at the left, or add a GGUF file or a model folder of yours.</source>
        <translation>この PC にはまだモデルがありません。
左側でダウンロードするか、手持ちの GGUF ファイルやモデルフォルダーを追加してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/models/models_actions.cpp" line="84"/>
        <source>%n model(s) on this PC</source>
        <translation>
            <numerusform>この PC のモデル：%n 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="87"/>
        <source>%1 on disk · %2 free</source>
        <translation>使用 %1 · 空き %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="180"/>
        <source>Switch it off</source>
        <translation>オフラインモードをオフにする</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="184"/>
        <source>Offline mode is on</source>
        <translation>オフラインモードがオンです</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="185"/>
        <source>Nothing is downloaded; models on this PC work as always.</source>
        <translation>何もダウンロードしません。この PC のモデルはいつもどおり使えます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="186"/>
        <source>HF_HUB_OFFLINE is set for this program: nothing is downloaded.</source>
        <translation>このプログラムに HF_HUB_OFFLINE が設定されているため、何もダウンロードしません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="253"/>
        <source>Add a model file</source>
        <translation>モデルファイルを追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="254"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF モデル (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="262"/>
        <source>Add a model folder</source>
        <translation>モデルフォルダーを追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="272"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="283"/>
        <source>%1 is off the list</source>
        <translation>%1 を一覧から外しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="284"/>
        <source>Its files lie in a folder of yours and were not touched.</source>
        <translation>ファイルは自分のフォルダーにあり、変更されていません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="289"/>
        <source>%1 is being trained</source>
        <translation>%1 は学習中です</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="290"/>
        <source>Stop the training first; then it can be deleted.</source>
        <translation>先に学習を停止すると、削除できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="294"/>
        <source>Delete %1 for good?</source>
        <translation>%1 を完全に削除しますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="296"/>
        <source>%1 become free. Other programs that share the downloads lose it too; runs and adapters stay, but need it to answer.</source>
        <translation>%1 の空きができます。ダウンロードを共有する他のプログラムでも使えなくなります。学習結果とアダプターは残りますが、回答にはこのモデルが必要です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="299"/>
        <source>%1 become free. Runs and adapters stay, but need it to answer.</source>
        <translation>%1 の空きができます。学習結果とアダプターは残りますが、回答にはこのモデルが必要です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="301"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="303"/>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="317"/>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="318"/>
        <source>%1 are free again.</source>
        <translation>%1 の空きができました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="218"/>
        <location filename="../ui/pages/models/models_parts.cpp" line="235"/>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="219"/>
        <source>organisation/name, or an address</source>
        <translation>組織/名前、または URL</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="220"/>
        <source>Name of the model on the hub</source>
        <translation>ハブでのモデルの名前</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="221"/>
        <source>Source</source>
        <translation>ダウンロード元</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="226"/>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="230"/>
        <source>From %1, as the settings say. Only the files that training needs come, each checked.</source>
        <translation>設定に従って %1 からダウンロードします。学習に必要なファイルだけを取得し、1 つずつ検証します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="233"/>
        <source>Only the files that training needs come, each checked. A download can be stopped at any time and goes on later.</source>
        <translation>学習に必要なファイルだけをダウンロードし、1 つずつ検証します。いつでも停止でき、後で再開できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="236"/>
        <source>Good models to begin with</source>
        <translation>最初におすすめのモデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="237"/>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="238"/>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="239"/>
        <source>Add a model file or folder of yours</source>
        <translation>手元のモデルのファイルまたはフォルダーを追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="240"/>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="241"/>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="242"/>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="243"/>
        <source>Makes it the model of the next training</source>
        <translation>次の学習のモデルにします</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="244"/>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="245"/>
        <source>Models on this PC</source>
        <translation>この PC のモデル</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRows</name>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="89"/>
        <source>More rows like these</source>
        <translation>似た行を増やす</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows.cpp" line="91"/>
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n 件の提案が待っています</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="92"/>
        <source>asked in other words; you accept each one</source>
        <translation>別の言い方で。一つずつ確かめます</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Propose…</source>
        <translation>提案…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsCard</name>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="208"/>
        <source>accept a proposed row</source>
        <translation>提案を採用</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="228"/>
        <source>accept %n proposed row(s)</source>
        <translation>
            <numerusform>提案 %n 件を採用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="297"/>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="303"/>
        <source>Each one is shown here first; only what you accept becomes a row.</source>
        <translation>まずここに表示され、採用したものだけが行になります。</translation>
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
            <numerusform>%n 行を提案</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="309"/>
        <source>Stop looking for rows</source>
        <translation>行の検索を停止</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="310"/>
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>%n 行を提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="316"/>
        <source>Accept all %n</source>
        <translation>
            <numerusform>%n 件すべて採用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="336"/>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="337"/>
        <source>More rows like these</source>
        <translation>似た行を増やす</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="338"/>
        <source>Back to the row (Esc)</source>
        <translation>行に戻る (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="339"/>
        <source>Proposals found</source>
        <translation>見つかった提案</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="357"/>
        <source>Hello, and who are you?</source>
        <translation>こんにちは、どなたですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="358"/>
        <source>Would you tell me about yourself?</source>
        <translation>ご自身について教えてくれますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="359"/>
        <source>Whose idea were you?</source>
        <translation>あなたは誰の発案ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="16"/>
        <source>The model answers in Chat; this follows.</source>
        <translation>モデルはチャットで回答中です。終わり次第こちらを始めます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="18"/>
        <source>Loading the model: %1 %</source>
        <translation>モデルを読み込み中：%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="23"/>
        <source>Asking about row %1: %2 of %3 found</source>
        <translation>%1 行目について質問中：%2 / %3 件</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="37"/>
        <source>Stopped; %n found.</source>
        <translation>
            <numerusform>停止しました。%n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="39"/>
        <source>Read each one: only what you accept becomes a row.</source>
        <translation>一つずつ読んでください。採用したものだけが行になります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="43"/>
        <source>%n found; the list has no more for these rows.</source>
        <translation>
            <numerusform>%n 件見つかりました。一覧にこれ以上はありません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="44"/>
        <source>The list has nothing for these rows. It knows questions about who it is, its name, maker, work, abilities and origin, and greetings; let a model word the others.</source>
        <translation>これらの行に合うものは一覧にありません。一覧にあるのは身元、名前、作者、仕事、できること、出身、挨拶の質問です。ほかはモデルに言い換えさせてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="52"/>
        <source>%n found.</source>
        <translation>
            <numerusform>%n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="53"/>
        <source>%n more line(s) were no new question.</source>
        <translation>
            <numerusform>ほかの %n 行は新しい質問ではありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="54"/>
        <source>Nothing that can be used came: %n line(s) were no new question. A larger model does better.</source>
        <translation>
            <numerusform>使えるものがありませんでした：%n 行は新しい質問ではありません。大きいモデルのほうが上手です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="57"/>
        <source>Nothing came. Rows need a question and an answer; a larger model does better.</source>
        <translation>何も得られませんでした。行には質問と回答が必要です。大きいモデルのほうが上手です。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsForm</name>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="177"/>
        <source>Chosen rows (%1)</source>
        <translation>選んだ行（%1）</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="178"/>
        <source>All rows (%1)</source>
        <translation>すべての行（%1）</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="196"/>
        <source>Write a row first: a question and its answer.</source>
        <translation>まず一行書いてください：質問とその回答です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="200"/>
        <source>Choose a model in the bar at the top first.</source>
        <translation>まず上のバーでモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="208"/>
        <source>Write the address of the server first.</source>
        <translation>まずサーバーのアドレスを書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="209"/>
        <source>The address can&apos;t be read. It looks like http://localhost:11434/v1.</source>
        <translation>アドレスを読み取れません。http://localhost:11434/v1 のような形です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>Built-in wordings</source>
        <translation>内蔵の言い換え</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>who it is, name, maker…; Chinese and English</source>
        <translation>身元、名前、作者など（中国語・英語）</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="249"/>
        <source>The loaded model</source>
        <translation>読み込んだモデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="250"/>
        <source>choose a model at the top</source>
        <translation>上でモデルを選んでください</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="252"/>
        <source>%1 is loaded first</source>
        <translation>先に %1 を読み込みます</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>A model on a server</source>
        <translation>サーバーのモデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>Ollama, LM Studio, anneal api, a service</source>
        <translation>Ollama、LM Studio、anneal api、各種サービス</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="267"/>
        <source>The questions of these rows are sent to %1, their answers are not.</source>
        <translation>これらの行の質問が %1 へ送られます。回答は送られません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="269"/>
        <source>Over http:// others on the way can read them, and the key.</source>
        <translation>http:// では、途中の第三者に質問とキーを読まれるおそれがあります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="271"/>
        <source>Without a model&apos;s name the first that the server has is asked.</source>
        <translation>モデル名がなければ、サーバーの最初のモデルに尋ねます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="280"/>
        <source>Who words them</source>
        <translation>言い換える人</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="281"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="282"/>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="284"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="285"/>
        <source>Name of the model on the server</source>
        <translation>サーバー上のモデル名</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="286"/>
        <source>the first it has</source>
        <translation>最初のモデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="287"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="288"/>
        <source>Key for the server</source>
        <translation>サーバーのキー</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="289"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="290"/>
        <source>Keep the key on this computer</source>
        <translation>キーをこのコンピューターに保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="291"/>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="292"/>
        <source>How many rows to propose</source>
        <translation>提案する行数</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="293"/>
        <source>Like which rows</source>
        <translation>元にする行</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NamesCard</name>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="67"/>
        <source>Who should the model be?</source>
        <translation>モデルの名前は何にしますか？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/names_card.cpp" line="68"/>
        <source>%n row(s) still say {{name}} or {{author}}; the model would repeat them letter for letter.</source>
        <translation>
            <numerusform>%n 行に {{name}} または {{author}} が残っています。このままではモデルがそのまま答えてしまいます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="71"/>
        <source>Name, such as Biscuit</source>
        <translation>名前（例：Biscuit）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="72"/>
        <source>Name</source>
        <translation>名前</translation>
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
        <translation>入力</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="76"/>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NavBar</name>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="236"/>
        <source>Make</source>
        <translation>作る</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="237"/>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="244"/>
        <source>A training is running</source>
        <translation>学習を実行中です</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="249"/>
        <source>Programs can ask a model</source>
        <translation>他のプログラムがモデルに質問できます</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="259"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="204"/>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="206"/>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="208"/>
        <source>Runs</source>
        <translation>学習履歴</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="210"/>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="212"/>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="214"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="216"/>
        <source>Serve</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="218"/>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="220"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="224"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
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
        <translation>参照回答のうち、同じ順序で回答に現れる割合（ROUGE-L、%）</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="169"/>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="171"/>
        <source>Reference</source>
        <translation>参照回答</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="173"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="175"/>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="177"/>
        <source>Alike, %</source>
        <translation>類似度 (%)</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="179"/>
        <source>No.</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>anneal::ui::PreviewCard</name>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="97"/>
        <source>%1 of %2 rows</source>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="128"/>
        <source>Row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="142"/>
        <source>Reading the model&apos;s tokenizer…</source>
        <translation>モデルのトークナイザーを読み込み中…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/preview_card.cpp" line="164"/>
        <source>Row %1: %2 tokens, %3 learned, %n cut off</source>
        <translation>
            <numerusform>%1 行目：%2 トークン、うち %3 を学習、%n を切り捨て</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="166"/>
        <source>Row %1: %2 tokens, %3 learned</source>
        <translation>%1 行目：%2 トークン、うち %3 を学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="173"/>
        <source>Green is learned, grey is only read, struck through is cut off. Chat template %1, at most %2 tokens a row.</source>
        <translation>緑は学習する部分、灰色は読むだけの部分、取り消し線は切り捨てる部分です。チャットテンプレート %1、1 行 %2 トークンまで。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="180"/>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="181"/>
        <source>How the rows are shown</source>
        <translation>行の表示方法</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>What the model sees</source>
        <translation>モデルが読む内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="185"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="186"/>
        <source>Edit the data set</source>
        <translation>データセットを編集</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="187"/>
        <source>The first rows as a conversation</source>
        <translation>最初の行を会話として表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="188"/>
        <source>The first rows as tokens</source>
        <translation>最初の行をトークンとして表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="189"/>
        <source>Close the preview</source>
        <translation>プレビューを閉じる</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProbeReview</name>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="97"/>
        <source>Row %1 of %2: the next training learns it.</source>
        <translation>%2 の %1 行目に保存しました。次の学習で覚えます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="98"/>
        <source>Row %1 of the new data set %2: choose that set as well for the next training, or copy the row into yours.</source>
        <translation>新しいデータセット %2 の %1 行目に保存しました。次の学習ではそのデータセットも選ぶか、行を自分のデータにコピーしてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="119"/>
        <source>The row is taken away again.</source>
        <translation>行を取り消しました。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProposalItem</name>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="140"/>
        <source>from a row that is gone</source>
        <translation>元の行はもうありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="141"/>
        <source>like row %1</source>
        <translation>%1 行目から</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="147"/>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="149"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="150"/>
        <source>Skip</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>What is asked</source>
        <translation>尋ねる内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Write the answer here</source>
        <translation>ここに回答を書く</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QualityPanel</name>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="29"/>
        <source>as good as the original</source>
        <translation>元のモデルと同等</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="31"/>
        <source>hardly different</source>
        <translation>ほとんど差なし</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="33"/>
        <source>slightly different</source>
        <translation>わずかに差あり</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="37"/>
        <source>clearly different</source>
        <translation>明らかに差あり</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="44"/>
        <source>%1 answers your rows as the model itself does.</source>
        <translation>%1 は、行の質問に量子化前のモデルと同じように答えます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="46"/>
        <source>%1 answers your rows almost as the model itself does; you will hardly notice.</source>
        <translation>%1 は、行の質問に量子化前のモデルとほぼ同じように答えます。違いはほとんどわかりません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="50"/>
        <source>%1 chooses another word now and then. Try some questions before you rely on it.</source>
        <translation>%1 は、ときどき別の語を選びます。本格的に使う前に、いくつか質問してみてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="56"/>
        <source>%1 forgets part of what was trained. A larger type is better.</source>
        <translation>%1 は、学習した内容の一部を忘れます。より大きな型をおすすめします。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="166"/>
        <source>What each type loses</source>
        <translation>各型の損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="167"/>
        <source>Each type is tried on the answers of your own rows and held against the model as it is. Click a line to choose its type.</source>
        <translation>各型を自分の行の回答で試し、量子化前のモデルと比べます。一覧の項目をクリックすると、その型を選べます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Off by</source>
        <translation>差</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Same choice</source>
        <translation>選択の一致</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>In words</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="172"/>
        <source>By how much the log-probability of an answer&apos;s token differs on average</source>
        <translation>回答のトークンの対数確率が平均でどれだけ違うか</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="174"/>
        <source>How often the likeliest next token is the same</source>
        <translation>最も可能性の高い次のトークンが一致する割合</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="175"/>
        <source>Size and loss of each type</source>
        <translation>各型のサイズと損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="176"/>
        <source>Stop measuring</source>
        <translation>測定を停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="178"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="201"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="232"/>
        <source>Measuring: %1 %</source>
        <translation>測定中：%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="236"/>
        <source>Measured over %1 tokens of the answers in %2 rows.</source>
        <translation>%2 行の回答の %1 トークンで測定しました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="239"/>
        <source>Weighted by those rows.</source>
        <translation>これらの行で重み付けしました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="250"/>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="251"/>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QuestionsCard</name>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="78"/>
        <location filename="../ui/pages/train/questions_card.cpp" line="85"/>
        <source>Questions while it trains</source>
        <translation>学習中の質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="80"/>
        <source>The model answers these before the first update and at every checkpoint, so that you see how the answers change. One question a line, at most %1. Without any, the first rows of the data set are asked. Trained on plain text it goes on from them as texts; a reward model scores the two answers that the data set has for them.</source>
        <translation>最初の更新の前と各チェックポイントで、モデルがこれらの質問に答えるので、回答の変化がわかります。1 行に 1 問、最大 %1 問です。空欄なら、データセットの最初の数行で質問します。プレーンテキストの学習ではその続きを書き、報酬モデルはデータセットにある 2 つの回答にスコアを付けます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="86"/>
        <source>Who are you?</source>
        <translation>あなたは誰ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="87"/>
        <source>Ask the first rows</source>
        <translation>最初の数行で質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="88"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="90"/>
        <source>The first rows are asked</source>
        <translation>最初の数行で質問します</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/questions_card.cpp" line="91"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 件の質問</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::QueueCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/queue_card.cpp" line="123"/>
        <source>%n run(s) wait</source>
        <translation>
            <numerusform>待機中の学習 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="133"/>
        <source>Start the first</source>
        <translation>先頭を開始</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="134"/>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="135"/>
        <source>Drag to change the order</source>
        <translation>ドラッグで順番を変更</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="136"/>
        <source>Runs that wait</source>
        <translation>待機中の学習</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RecommendedCard</name>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="51"/>
        <source>Small, and speaks Chinese and English well: good to begin with.</source>
        <translation>小型で中国語と英語が得意。最初の 1 つにおすすめです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="53"/>
        <source>Better answers in Chinese and English, for a PC with more memory.</source>
        <translation>中国語と英語の回答がより良く、メモリの多い PC に向いています。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="55"/>
        <source>Newer and small; can think before it answers.</source>
        <translation>新しくて小型。回答の前に思考できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="57"/>
        <source>Newer; thinks before it answers, in Chinese and English.</source>
        <translation>新しいモデル。中国語と英語で、回答の前に思考します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="59"/>
        <source>Reasons step by step, strong in mathematics.</source>
        <translation>段階を追って推論し、数学が得意です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="61"/>
        <source>The smallest: trains in minutes on any PC, English only.</source>
        <translation>最小のモデル。どの PC でも数分で学習でき、英語のみです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="63"/>
        <source>Still quick to train, better English.</source>
        <translation>学習はまだ速く、英語がより得意です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="64"/>
        <source>The best answers here; needs a strong PC.</source>
        <translation>この中で回答が最も良く、高性能の PC が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="87"/>
        <source>Trains here</source>
        <translation>この PC で学習可能</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="90"/>
        <source>Trains here in 4 bits</source>
        <translation>この PC で 4 ビットなら学習可能</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="95"/>
        <source>Trains when other programs are closed</source>
        <translation>他のプログラムを閉じれば学習可能</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="98"/>
        <source>Too large for this PC</source>
        <translation>この PC には大きすぎます</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="101"/>
        <source>Training takes at least %1 of memory, in 4 bits %2.</source>
        <translation>学習には少なくとも %1 のメモリが必要です。4 ビットなら %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="111"/>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="111"/>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="112"/>
        <source>%1 parameters · %2 · %3 · %4</source>
        <translation>%1 パラメーター · %2 · %3 · %4</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="114"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="118"/>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="122"/>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="126"/>
        <source>On this PC</source>
        <translation>この PC</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ReplaceBar</name>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="79"/>
        <location filename="../ui/pages/data/replace_bar.cpp" line="80"/>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="81"/>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="82"/>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="83"/>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="84"/>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowDelegate</name>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="90"/>
        <source>No question</source>
        <translation>質問なし</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="96"/>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowEditor</name>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="215"/>
        <source>This row can&apos;t be edited here and stays as it is in the file. %1</source>
        <translation>この行はここでは編集できず、ファイルの中でそのまま残ります。%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="248"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="253"/>
        <source>The better answer</source>
        <translation>良いほうの回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="255"/>
        <source>The model should not answer</source>
        <translation>モデルが答えるべきでないこと</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="311"/>
        <source>add a turn</source>
        <translation>発言の追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>remove a turn</source>
        <translation>発言の削除</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>change a turn</source>
        <translation>発言の変更</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="365"/>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <source>Empty: the template&apos;s own</source>
        <translation>空欄ならテンプレートのものを使用</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>What is asked</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="363"/>
        <source>Extra input</source>
        <translation>追加の入力</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <source>Text that belongs to the question</source>
        <translation>質問に添える文章</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>Chat</source>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="254"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <source>The model should answer</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="140"/>
        <source>mark the answer</source>
        <translation>回答の評価</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>Write the answer here</source>
        <translation>ここに回答を入力</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>The worse answer</source>
        <translation>悪いほうの回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="352"/>
        <source>This is a good answer</source>
        <translation>これは良い回答です</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="353"/>
        <source>Turn</source>
        <translation>発言</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="355"/>
        <source>Goes on with the conversation: question and answer become earlier turns</source>
        <translation>会話を続けます。質問と回答は前の発言になります</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>What the model sees</source>
        <translation>モデルが読む内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="358"/>
        <source>The row as it stands in the file</source>
        <translation>ファイルにあるとおりの行</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="359"/>
        <source>How the row is shown</source>
        <translation>行の表示方法</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="212"/>
        <source>Choose a row in the table to edit it here.</source>
        <translation>表で行を選ぶと、ここで編集できます。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowTokens</name>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="60"/>
        <source>Without an answer the row is left out of training.</source>
        <translation>回答のない行は学習に使いません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="62"/>
        <source>Training leaves this row out; the checks say why.</source>
        <translation>この行は学習から除かれます。理由はチェックにあります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="90"/>
        <source>%1 tokens, %2 of them learned (green); grey is only read.</source>
        <translation>%1 トークン、うち %2 を学習（緑）。灰色は読むだけです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="96"/>
        <source>The row as tokens</source>
        <translation>行をトークンとして表示</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunAnswers</name>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="122"/>
        <source>This run&apos;s answers were not checked: the check comes at the end of a training whose rows have one right answer each.</source>
        <translation>この学習の回答は確認されていません。確認は、各行に正しい回答が 1 つある学習の終わりに行われます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="124"/>
        <source>Verdict and answers</source>
        <translation>判定と回答</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunBar</name>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="192"/>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="194"/>
        <source>in %1</source>
        <translation>場所：%1</translation>
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
        <translation>コマンドをプレビュー</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="247"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="248"/>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="249"/>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="250"/>
        <source>Chat with it</source>
        <translation>チャットする</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="251"/>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="252"/>
        <source>Change settings</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="253"/>
        <source>New run</source>
        <translation>新しい学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="254"/>
        <source>See what to do</source>
        <translation>対処方法を見る</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="255"/>
        <source>Back to the run</source>
        <translation>学習に戻る</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="256"/>
        <source>Saved as</source>
        <translation>保存名</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="257"/>
        <source>Save the runs elsewhere</source>
        <translation>保存先を変える</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="258"/>
        <source>Change the name of the run</source>
        <translation>学習名を変更</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="259"/>
        <location filename="../ui/pages/train/run_bar.cpp" line="260"/>
        <source>Name of the run</source>
        <translation>学習名</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="261"/>
        <source>Progress</source>
        <translation>進行状況</translation>
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
        <translation>更新回数</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="128"/>
        <source>%n setting(s) are the same</source>
        <translation>
            <numerusform>%n 項目の設定が同じです</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="132"/>
        <source>One of these folders does not tell its settings.</source>
        <translation>設定の記録がないフォルダーがあります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="134"/>
        <source>All settings are the same.</source>
        <translation>すべての設定が同じです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="136"/>
        <source>Only this setting differs, so it is the likely reason: %1.</source>
        <translation>違うのはこの設定だけなので、これが原因と考えられます：%1。</translation>
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
        <translation>相違点</translation>
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
        <translation>検証</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="148"/>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="149"/>
        <source>log</source>
        <translation>対数</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="150"/>
        <source>Logarithmic scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="152"/>
        <source>None of these runs has such a curve.</source>
        <translation>これらの学習にその曲線はありません。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunDelegate</name>
    <message>
        <location filename="../ui/pages/runs/run_delegate.cpp" line="176"/>
        <source>Name of the run</source>
        <translation>学習名</translation>
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
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="149"/>
        <source>What is shown of the run</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="150"/>
        <source>Settings that differ from the defaults</source>
        <translation>既定値と異なる設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="152"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="153"/>
        <source>No losses were written yet, so there is no curve.</source>
        <translation>損失がまだ記録されていないため、曲線はありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="154"/>
        <source>This folder does not tell its settings, or all are at their defaults.</source>
        <translation>このフォルダーには設定の記録がないか、すべて既定値です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="156"/>
        <source>No results yet: they are written when a run ends.</source>
        <translation>結果はまだありません。学習の終了時に書き込まれます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="157"/>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunModel</name>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="26"/>
        <source>Running</source>
        <translation>学習中</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="27"/>
        <source>Running, %1 %</source>
        <translation>学習中、%1%</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="29"/>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="31"/>
        <source>Stopped at %1 of %2</source>
        <translation>%1 / %2 で停止</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="35"/>
        <source>Broke off at %1 of %2</source>
        <translation>%1 / %2 で中断</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="35"/>
        <source>Broke off</source>
        <translation>中断</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="230"/>
        <source>Checkpoint %1</source>
        <translation>チェックポイント %1</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="232"/>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="62"/>
        <source>Run</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="64"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="66"/>
        <source>State</source>
        <translation>状態</translation>
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
        <translation>スコア</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="74"/>
        <source>Updates</source>
        <translation>更新回数</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="76"/>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="78"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunNotes</name>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="86"/>
        <source>Not saved: %1</source>
        <translation>保存できません：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="92"/>
        <source>Saved in the run&apos;s folder (notes.md)</source>
        <translation>学習結果のフォルダーに保存しました（notes.md）</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="93"/>
        <source>Saves by itself, in the run&apos;s folder (notes.md)</source>
        <translation>学習結果のフォルダーに自動で保存されます（notes.md）</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="106"/>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="107"/>
        <source>What did you try, and what came of it?</source>
        <translation>何を試し、どうなりましたか？</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunPill</name>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="67"/>
        <source>%1 is paused</source>
        <translation>%1 は一時停止中です</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="70"/>
        <location filename="../app/studio/screenshots.cpp" line="156"/>
        <source>Training %1, %2 left</source>
        <translation>%1 を学習中、残り %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="72"/>
        <source>Training %1</source>
        <translation>%1 を学習中</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="73"/>
        <source>Show the training</source>
        <translation>学習を表示</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunQueue</name>
    <message numerus="yes">
        <location filename="../ui/models/run_queue.cpp" line="155"/>
        <source>%n update(s)</source>
        <translation>
            <numerusform>更新 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/run_queue.cpp" line="156"/>
        <source>%1 epochs</source>
        <translation>%1 エポック</translation>
    </message>
    <message>
        <location filename="../ui/models/run_queue.cpp" line="164"/>
        <source>%1, place %2 in the queue, %3</source>
        <translation>%1、キューの %2 番目、%3</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunStage</name>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="130"/>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Reading the model</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Checking the rows</source>
        <translation>行の確認</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>The first update</source>
        <translation>最初の更新</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="153"/>
        <source>Step</source>
        <translation>ステップ</translation>
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
        <translation>開始時 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="156"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="157"/>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="158"/>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>h</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunSummaryCard</name>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="35"/>
        <source>Prepare the next run</source>
        <translation>次の学習を準備</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="51"/>
        <source>%1, %2 + %3 rows</source>
        <translation>%1、%2 + %3 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="54"/>
        <source>%1, %2 rows</source>
        <translation>%1、%2 行</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="56"/>
        <source>My own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="59"/>
        <source>Identity</source>
        <translation>自己認識</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="61"/>
        <source>Q and A</source>
        <translation>質問応答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="63"/>
        <source>Style</source>
        <translation>文体</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="73"/>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="74"/>
        <source>Goal</source>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="77"/>
        <source>Batch × accumulation</source>
        <translation>バッチ × 累積</translation>
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
        <translation>ランク %1、アルファ %2</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunView</name>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="185"/>
        <source>%1: %2 The Runs page has its answers.</source>
        <translation>%1：%2 回答は「学習履歴」ページにあります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view_history.cpp" line="32"/>
        <source>%1, of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="232"/>
        <source>Goes on from step %1</source>
        <translation>ステップ %1 から再開</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="236"/>
        <source>%1 updates on %2 rows, %3 numbers trained of %4</source>
        <translation>更新 %1 回、%2 行。%4 パラメーター中 %3 を学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="240"/>
        <source>%1, %2, template %3</source>
        <translation>%1、%2、テンプレート %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="244"/>
        <source>%n row(s) cut</source>
        <translation>
            <numerusform>%n 行を切り捨て</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="246"/>
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n 行を除外</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="265"/>
        <source>step %1, loss %2</source>
        <translation>ステップ %1、損失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="291"/>
        <source>step %1, held-out loss %2</source>
        <translation>ステップ %1、検証損失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="293"/>
        <source>step %1, held-out loss of %3: %2</source>
        <translation>ステップ %1、%3 の検証損失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="296"/>
        <source>step %1, right tokens %2 %</source>
        <translation>ステップ %1、トークン正解率 %2%</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="306"/>
        <source>checkpoint saved at step %1</source>
        <translation>ステップ %1 でチェックポイントを保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="316"/>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="324"/>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="328"/>
        <source>Stopped at step %1 of %2</source>
        <translation>ステップ %1 / %2 で停止しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="332"/>
        <source>Asking the training questions…</source>
        <translation>学習用の質問で確認中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="389"/>
        <source>Change settings</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="393"/>
        <source>Lower the rate to %1 and go on from step %2</source>
        <translation>学習率を %1 に下げてステップ %2 から再開</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="395"/>
        <source>Lower the rate to %1 and start again</source>
        <translation>学習率を %1 に下げて最初から開始</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="398"/>
        <source>Use %1 at a time and start again</source>
        <translation>1 回 %1 行にして最初から開始</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="420"/>
        <location filename="../ui/pages/train/run_view.cpp" line="421"/>
        <source>Log</source>
        <translation>ログ</translation>
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
        <translation>判定に戻る</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="425"/>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="430"/>
        <source>Still falling at the end</source>
        <translation>終了時もまだ低下中</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="431"/>
        <source>At the end: step %1, loss %2</source>
        <translation>終了：ステップ %1、損失 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="435"/>
        <source>%1 updates in %2, %3 tokens/s</source>
        <translation>%2 で更新 %1 回、%3 トークン/秒</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_texts.cpp" line="23"/>
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 件の学習</numerusform>
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
        <translation>%2のうち %1 件</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="64"/>
        <source>Comparing %n run(s)</source>
        <translation>
            <numerusform>%n 件を比較中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="65"/>
        <source>Tick one more to compare</source>
        <translation>もう 1 つチェックを付けると比較できます</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Train more</source>
        <translation>さらに学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="122"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="218"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="133"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="159"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="184"/>
        <source>%1 is being trained</source>
        <translation>%1 は学習中です</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="134"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="160"/>
        <source>It can be renamed when it has ended.</source>
        <translation>学習が終わると名前を変更できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="163"/>
        <source>There is a %1 already</source>
        <translation>%1 は既にあります</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="164"/>
        <source>%1 keeps its name. Choose another one.</source>
        <translation>%1 の名前は変わっていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="167"/>
        <source>A folder can&apos;t have that name</source>
        <translation>この名前はフォルダーに使えません</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="168"/>
        <source>A name can&apos;t be empty, begin with a dot, or hold / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>名前は空にできず、先頭をドットにできません。また / \ : * ? &quot; &lt; &gt; | は使えません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="185"/>
        <source>Stop it first; then it can be deleted.</source>
        <translation>先に停止すると、削除できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="188"/>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="189"/>
        <source>Its %1, with %n checkpoint(s), go to the trash.</source>
        <translation>
            <numerusform>%n 個のチェックポイントを含む %1 がごみ箱に移動します。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="192"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="194"/>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="44"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="216"/>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="153"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="220"/>
        <source>%1 is in the trash</source>
        <translation>%1 をごみ箱に移動しました</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="221"/>
        <source>The system&apos;s trash keeps it until it is emptied.</source>
        <translation>システムのごみ箱を空にするまで残ります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="229"/>
        <source>This place has no trash</source>
        <translation>この場所にはごみ箱がありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="230"/>
        <source>%1 can only be deleted for good.</source>
        <translation>%1 は完全に削除するしかありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="231"/>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="233"/>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="238"/>
        <source>Not everything could be deleted</source>
        <translation>一部を削除できませんでした</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="247"/>
        <source>%1 could not be put back</source>
        <translation>%1 を元に戻せませんでした</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="248"/>
        <source>Its place is taken, or the trash was emptied.</source>
        <translation>元の場所が使われているか、ごみ箱が空にされています。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="33"/>
        <source>Name, model, data set or note</source>
        <translation>名前、モデル、データセット、メモ</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="34"/>
        <source>Search the runs</source>
        <translation>学習履歴を検索</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="35"/>
        <source>Runs</source>
        <translation>学習履歴</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="36"/>
        <source>No run matches these words.</source>
        <translation>条件に合う学習はありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="37"/>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="38"/>
        <source>Untick all runs</source>
        <translation>すべてのチェックを外す</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="39"/>
        <source>Chat with it</source>
        <translation>チャットする</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="40"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="41"/>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="42"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="43"/>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="46"/>
        <source>No runs yet</source>
        <translation>学習履歴はまだありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="47"/>
        <source>Every training leaves a run here, with its curve, its settings and its checkpoints. Start the first one on the Train page.</source>
        <translation>学習するたびに、曲線、設定、チェックポイントがここに残ります。「学習」ページで最初の学習を始めてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="51"/>
        <source>Go to Train</source>
        <translation>「学習」に移動</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_sample.cpp" line="142"/>
        <source>Learned its name well. Next: more wordings.</source>
        <translation>名前をよく覚えた。次は言い換えを増やす。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="152"/>
        <source>%1 no longer waits.</source>
        <translation>%1 をキューから外しました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="157"/>
        <source>The queue can&apos;t be kept</source>
        <translation>キューを保存できません</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SamplingPanel</name>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="228"/>
        <source>Answer settings</source>
        <translation>生成設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="229"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="230"/>
        <source>System prompt (optional)</source>
        <translation>システムプロンプト（任意）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="231"/>
        <source>Best left empty: leave it out here when training had none.</source>
        <translation>空欄を推奨します。学習時になかった場合は、ここでも入力しないでください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="232"/>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="233"/>
        <source>Think first</source>
        <translation>先に思考</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="234"/>
        <source>It reasons before it answers: better, but slower</source>
        <translation>回答の前に思考します。回答は良くなりますが、遅くなります</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Lower is steadier; 0 repeats itself exactly</source>
        <translation>低いほど安定します。0 なら毎回同じです</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Only the likeliest words, up to this share</source>
        <translation>確率の合計がこの値になるまでの、可能性の高い語だけを使います</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>At most this many words to pick from; 0 = all</source>
        <translation>この数までの語から選びます。0 = すべて</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Repetition penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Above 1, it repeats words less</source>
        <translation>1 より大きいと、同じ語を繰り返しにくくなります</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>Maximum new tokens</source>
        <translation>最大新規トークン数</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>The longest answer it may give</source>
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="240"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="242"/>
        <source>Generation seed</source>
        <translation>生成シード</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="241"/>
        <source>Random each time</source>
        <translation>毎回ランダム</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="243"/>
        <source>Locked, the same question gets the same answer</source>
        <translation>固定すると、同じ質問に同じ回答が返ります</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="252"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="254"/>
        <source>Stop words</source>
        <translation>停止語</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="253"/>
        <source>One a line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="255"/>
        <source>The answer ends before one of these</source>
        <translation>このどれかの直前で回答を終えます</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="256"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="257"/>
        <source>Leaves out words less likely than this share of the likeliest; 0 = off</source>
        <translation>最も可能性の高い語に対する確率の割合が、この値より低い語を除きます。0 = オフ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Only words about as surprising as usual; 1 = off</source>
        <translation>意外さが平均的な語だけを使います。1 = オフ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="259"/>
        <source>No repeated runs of</source>
        <translation>繰り返し禁止の長さ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="260"/>
        <source>A run of this many tokens comes only once; 0 = off</source>
        <translation>この数だけ連続するトークンの並びは 1 回しか現れません。0 = オフ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>Minimum new tokens</source>
        <translation>最小新規トークン数</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>It can&apos;t stop before</source>
        <translation>この数に達するまで停止しません</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="262"/>
        <source>Beams</source>
        <translation>ビーム数</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="263"/>
        <source>Looks at this many answers at once and keeps the likeliest; 1 = off. The text comes at the end</source>
        <translation>この数の回答を同時に検討し、最も可能性の高いものを残します。1 = オフ。テキストは最後に表示されます</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="265"/>
        <source>Length penalty</source>
        <translation>長さペナルティ</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="266"/>
        <source>With beams: above 0 prefers longer answers, below 0 shorter</source>
        <translation>ビームサーチ用：0 より大きいと長い回答、小さいと短い回答を優先します</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="267"/>
        <source>Show special tokens</source>
        <translation>特殊トークンを表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="268"/>
        <source>The marks of the template, as the model writes them</source>
        <translation>モデルが出力したテンプレートの記号をそのまま表示します</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="269"/>
        <source>Answers as plain text</source>
        <translation>回答をプレーンテキストで表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="270"/>
        <source>Exactly as the model wrote them: marks such as **, # or &lt;b&gt; are shown instead of being turned into bold text, headings and tables</source>
        <translation>モデルが書いたとおりに表示します。**、#、&lt;b&gt; などの記号は太字や見出し、表に変えません</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>Fewer settings</source>
        <translation>設定を減らす</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="288"/>
        <source>Seed is locked: press for a random one each time</source>
        <translation>シードを固定中：押すと毎回ランダムになります</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="289"/>
        <source>Lock a seed</source>
        <translation>シードを固定</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SaveRowBar</name>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="168"/>
        <source>New data set</source>
        <translation>新しいデータセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="206"/>
        <source>Saving the row…</source>
        <translation>行を保存中…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="209"/>
        <source>Saved as row %1 of</source>
        <translation>%1 行目として保存しました。保存先：</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="213"/>
        <source>The row was taken out of %1 again.</source>
        <translation>行を %1 から取り除きました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="216"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="217"/>
        <source>Show the row</source>
        <translation>行を表示</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="218"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="219"/>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServeChatCard</name>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="130"/>
        <source>%1 can sign in now.</source>
        <translation>%1 さんがサインインできるようになりました。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="138"/>
        <source>There is an account called %1 already.</source>
        <translation>%1 というアカウントは既にあります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="140"/>
        <source>A name has 1 to 40 characters.</source>
        <translation>名前は 1～40 文字にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="142"/>
        <source>The password needs at least 8 characters.</source>
        <translation>パスワードは 8 文字以上にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="174"/>
        <source>Hello, I am Biscuit.</source>
        <translation>こんにちは、Biscuit です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="181"/>
        <source>Chat page</source>
        <translation>チャットページ</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="182"/>
        <source>A web page where people talk to it</source>
        <translation>モデルと会話できる Web ページ</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="183"/>
        <source>For family and friends, on a computer or a phone. Everybody signs in and has conversations of their own, which stay on this computer.</source>
        <translation>家族や友人が、パソコンやスマートフォンで使えます。一人ひとりがサインインして自分の会話を持ち、会話はこのコンピューターだけに保存されます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="185"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="186"/>
        <source>Greeting</source>
        <translation>あいさつ</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="187"/>
        <source>Stands above an empty chat</source>
        <translation>空のチャットの上に表示されます</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="188"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="189"/>
        <source>Persona (system prompt)</source>
        <translation>ペルソナ（システムプロンプト）</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="190"/>
        <source>Empty: as it was trained</source>
        <translation>空欄：学習時のまま</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="191"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="197"/>
        <source>Add a person</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="192"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="193"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="195"/>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="196"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="198"/>
        <source>Open the chat page</source>
        <translation>チャットページを開く</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServePage</name>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="184"/>
        <source>Serve</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="185"/>
        <source>What answers</source>
        <translation>答えるもの</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="186"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="193"/>
        <source>Who may ask</source>
        <translation>質問できる相手</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="187"/>
        <source>Choose a model or a run</source>
        <translation>モデルまたは学習結果を選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="188"/>
        <source>Model or run</source>
        <translation>モデルまたは学習結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="189"/>
        <source>No model yet.</source>
        <translation>モデルはまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="191"/>
        <source>A training is running: answers and training share the processor.</source>
        <translation>学習中です。回答と学習がプロセッサーを分け合います。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>The network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="195"/>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="196"/>
        <source>The number in the address. Another one if this is taken.</source>
        <translation>アドレスに付く番号です。使用中なら別の番号にします。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="197"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="198"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="199"/>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="200"/>
        <source>Whoever knows it may ask: as Authorization: Bearer, or in the address as /key/…/answer. It is sent unencrypted: for the internet, put a proxy with TLS in front.</source>
        <translation>これを知っている人は質問できます。Authorization: Bearer として送るか、アドレスに /key/…/answer の形で入れます。暗号化されずに送られるため、インターネットで使うときは TLS 対応のプロキシを前に置いてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="25"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>最終結果 · 損失 0.09 · 今日 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="36"/>
        <location filename="../ui/pages/serve_page.cpp" line="144"/>
        <source>Other computers reach it by this computer&apos;s address.</source>
        <translation>他のコンピューターは、このコンピューターのアドレスで接続します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="37"/>
        <location filename="../ui/pages/serve_page.cpp" line="145"/>
        <source>Programs on this computer; the network can&apos;t reach it.</source>
        <translation>このコンピューターのプログラムだけです。ネットワークからは接続できません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="42"/>
        <location filename="../ui/pages/serve_page.cpp" line="197"/>
        <source>Pressing the button opens the list of models</source>
        <translation>ボタンを押すとモデルの一覧が開きます</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="196"/>
        <source>Nothing is chosen yet</source>
        <translation>まだ選択されていません</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="190"/>
        <source>Ready to serve</source>
        <translation>サーバーを開始できます</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="198"/>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="192"/>
        <source>Start serving</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="48"/>
        <location filename="../ui/pages/serve_page.cpp" line="205"/>
        <source>Reading the model, %1 %</source>
        <translation>モデルを読み込み中、%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="57"/>
        <location filename="../ui/pages/serve_page.cpp" line="180"/>
        <source>%1 answers</source>
        <translation>%1 が応答中</translation>
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
        <translation>停止しています</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServeStage</name>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="191"/>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="195"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="193"/>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="197"/>
        <source>Copy the request</source>
        <translation>リクエストをコピー</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="198"/>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="199"/>
        <source>Ask it</source>
        <translation>質問してみる</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="201"/>
        <source>Tutorial</source>
        <translation>チュートリアル</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="202"/>
        <source>Kind of request</source>
        <translation>リクエストの種類</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="203"/>
        <source>A request to copy</source>
        <translation>コピーできるリクエスト</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="204"/>
        <source>Requests that were answered</source>
        <translation>応答したリクエスト</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="205"/>
        <source>None yet. Paste the request above into a terminal.</source>
        <translation>まだありません。上のリクエストをターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="225"/>
        <source>Reading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="226"/>
        <source>It takes requests as soon as it is there.</source>
        <translation>読み込みが終わるとすぐにリクエストを受け付けます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="229"/>
        <source>Stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="230"/>
        <source>Answers that are under way come to their end first.</source>
        <translation>途中の回答を先に最後まで生成します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="236"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="244"/>
        <source>Nobody can ask it yet</source>
        <translation>まだ誰も質問できません</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="245"/>
        <source>Started, it answers other programs: those written for OpenAI&apos;s service, and the tutorial&apos;s own call. Nothing leaves this computer unless you open it to the network.</source>
        <translation>開始すると、OpenAI のサービス向けに書かれたプログラムや、チュートリアルの呼び出しに応答します。ネットワークに公開しない限り、何もこのコンピューターの外には出ません。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="256"/>
        <source>%1 answers</source>
        <translation>%1 が応答中</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="257"/>
        <source>Every computer of your network may ask, with the key.</source>
        <translation>ネットワーク内のどのコンピューターも、キーがあれば質問できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="258"/>
        <source>Only programs on this computer may ask.</source>
        <translation>質問できるのは、このコンピューターのプログラムだけです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="261"/>
        <source>Who are you?</source>
        <translation>あなたは誰ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="266"/>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="267"/>
        <source>Requests: %1</source>
        <translation>リクエスト：%1</translation>
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
        <translation>未設定に戻す</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="267"/>
        <source>Back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="269"/>
        <source>Reset %1</source>
        <translation>「%1」をリセット</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsCard</name>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="113"/>
        <source>Chosen for an identity with %1 rows. You can change them.</source>
        <translation>「自己認識」と %1 行のデータに合わせた値です。変更できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="114"/>
        <source>Chosen for an identity. You can change them.</source>
        <translation>「自己認識」に合わせた値です。変更できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="118"/>
        <source>Chosen for questions and answers with %1 rows. You can change them.</source>
        <translation>「質問応答」と %1 行のデータに合わせた値です。変更できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="120"/>
        <source>Chosen for questions and answers. You can change them.</source>
        <translation>「質問応答」に合わせた値です。変更できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="124"/>
        <source>Chosen for a style with %1 rows. You can change them.</source>
        <translation>「文体」と %1 行のデータに合わせた値です。変更できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="125"/>
        <source>Chosen for a style. You can change them.</source>
        <translation>「文体」に合わせた値です。変更できます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="128"/>
        <source>Your own numbers. The other goals choose for you.</source>
        <translation>自分で決めた値です。他の目的を選ぶと自動で設定されます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="133"/>
        <source>LoRA rank %1, %2, %3 tokens …</source>
        <translation>LoRA ランク %1、%2、%3 トークン …</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/settings_card.cpp" line="139"/>
        <source>%n changed · </source>
        <translation>
            <numerusform>%n 項目変更 · </numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="149"/>
        <source>Method Full</source>
        <translation>手法 Full</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="150"/>
        <source>Trains all of the model&apos;s own weights: much memory.</source>
        <translation>モデル自体の重みをすべて学習します。メモリを多く使います。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="152"/>
        <source>Method Freeze</source>
        <translation>手法 Freeze</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="153"/>
        <source>Trains some of the model&apos;s own layers.</source>
        <translation>モデル自体の一部の層を学習します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method QLoRA</source>
        <translation>手法 QLoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="164"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method LoRA</source>
        <translation>手法 LoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="158"/>
        <source>Trains small matrices beside the model&apos;s own weights, which stay as they are.</source>
        <translation>モデル自体の重みは変えずに、追加した小さな行列だけを学習します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="165"/>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="166"/>
        <source>Opens a run file of Anneal, LLaMA-Factory or LlamaBoard</source>
        <translation>Anneal、LLaMA-Factory、LlamaBoard の設定ファイルを開きます</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="167"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="168"/>
        <source>Saves these settings as a run file</source>
        <translation>この設定を設定ファイルに保存します</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="169"/>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="170"/>
        <source>Questions while it trains</source>
        <translation>学習中の質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="171"/>
        <source>Search all settings</source>
        <translation>すべての設定を検索</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsForm</name>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="182"/>
        <source>A number is needed here.</source>
        <translation>ここには数値が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="188"/>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="190"/>
        <source>Only whole numbers fit here.</source>
        <translation>ここには整数だけを入力できます。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="192"/>
        <source>At least %1.</source>
        <translation>%1 以上にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="194"/>
        <source>At most %1.</source>
        <translation>%1 以下にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="199"/>
        <source>“%1” is not one of the choices.</source>
        <translation>「%1」は選択肢にありません。</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="202"/>
        <source>This value is not accepted: %1</source>
        <translation>この値は使えません：%1</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="24"/>
        <location filename="../ui/forms/further_arguments.cpp" line="40"/>
        <location filename="../ui/forms/further_arguments.cpp" line="54"/>
        <source>the page itself sets it</source>
        <translation>このページ自体が設定します</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="26"/>
        <source>the Evaluate page does that</source>
        <translation>「評価」ページで行います</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="28"/>
        <source>several processes are started in a terminal: anneal train --processes</source>
        <translation>複数プロセスは端末で起動します：anneal train --processes</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="31"/>
        <location filename="../ui/forms/further_arguments.cpp" line="44"/>
        <source>it is a setting of the Export page</source>
        <translation>「エクスポート」ページの設定です</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="33"/>
        <source>it is a setting of answers: the Chat and Evaluate pages have it</source>
        <translation>回答の設定です：「チャット」と「評価」ページにあります</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="46"/>
        <source>it is a setting of answers: use its own field on this page</source>
        <translation>回答の設定です：このページの専用の欄を使ってください</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="47"/>
        <source>it says nothing about loading a model; remove it</source>
        <translation>モデルの読み込みとは関係がないので、削除してください</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="57"/>
        <source>it says nothing about an export; remove it</source>
        <translation>エクスポートとは関係がないので、削除してください</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="81"/>
        <source>Line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="82"/>
        <source>In line %1 is no setting: write one as key: value.</source>
        <translation>%1 行目は設定ではありません：key: value の形で書いてください。</translation>
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
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="207"/>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="208"/>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="209"/>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Of the whole window, at once.</source>
        <translation>ウィンドウ全体がすぐに切り替わります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Light, dark, or as the system says.</source>
        <translation>ライト、ダーク、またはシステムに合わせます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="212"/>
        <location filename="../ui/pages/settings_page.cpp" line="217"/>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="213"/>
        <source>Makes all text and controls larger or smaller, beside the system&apos;s own scaling.</source>
        <translation>システムの拡大率に加えて、すべての文字と部品を拡大または縮小します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="215"/>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="216"/>
        <source>Nothing slides or fades, and the caret does not blink.</source>
        <translation>スライドやフェードをなくし、カーソルの点滅を止めます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="219"/>
        <source>Keep the PC awake while training</source>
        <translation>学習中は PC をスリープさせない</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="220"/>
        <source>It may still switch off the screen. On battery it may sleep when the system insists.</source>
        <translation>画面はオフになることがあります。バッテリー使用中は、システムの判断でスリープすることがあります。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="222"/>
        <source>Tell when a training ends</source>
        <translation>学習が終わったら知らせる</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="223"/>
        <source>A message of the desktop, while another window is in front.</source>
        <translation>ほかのウィンドウが前にあるとき、デスクトップの通知で知らせます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="225"/>
        <source>Train on in the tray</source>
        <translation>トレイで学習を続ける</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="226"/>
        <source>A window that is closed while it trains goes to the tray without asking, where the desktop has one.</source>
        <translation>学習中にウィンドウを閉じると、確認せずにトレイに入ります（デスクトップにトレイがある場合）。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="228"/>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="229"/>
        <source>Runs and checkpoints</source>
        <translation>学習結果とチェックポイント</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="231"/>
        <source>Data sets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="232"/>
        <source>Downloaded models, shared with other programs</source>
        <translation>ダウンロードしたモデル（他のプログラムと共有）</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="234"/>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Source of models</source>
        <translation>モデルのダウンロード元</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Where the Models page downloads from.</source>
        <translation>「モデル」ページのダウンロード元です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="236"/>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="237"/>
        <source>The address of a copy of Hugging Face, for the source of that name. Every file is checked all the same.</source>
        <translation>Hugging Face のミラーサイトの URL です。ダウンロード元が「ミラー」のときに使います。どのファイルも同じように検証します。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="239"/>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="240"/>
        <source>Nothing is downloaded and no address is asked. HF_HUB_OFFLINE=1 does the same.</source>
        <translation>何もダウンロードせず、どこにも接続しません。HF_HUB_OFFLINE=1 を設定しても同じです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="243"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="244"/>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="246"/>
        <source>Anneal Studio %1. Everything happens on this computer.</source>
        <translation>Anneal Studio %1。処理はすべてこのコンピューター上で行われます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="252"/>
        <source>Mirror of Hugging Face</source>
        <translation>Hugging Face のミラー</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="255"/>
        <location filename="../ui/pages/settings_page.cpp" line="259"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="260"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="261"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="299"/>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりません。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SideBySideBar</name>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="55"/>
        <source>Same seed %1</source>
        <translation>同じシード %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="56"/>
        <source>Same seed, another each time</source>
        <translation>同じシード、毎回変更</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="59"/>
        <source>Temperature %1</source>
        <translation>Temperature %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="60"/>
        <source>Top-p %1</source>
        <translation>Top-p %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>With a system prompt</source>
        <translation>システムプロンプトあり</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>No system prompt</source>
        <translation>システムプロンプトなし</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="63"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="65"/>
        <source>Save as text</source>
        <translation>テキストとして保存</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="66"/>
        <source>Questions and both answers as a Markdown file</source>
        <translation>質問と両方の回答を Markdown ファイルに保存</translation>
    </message>
</context>
<context>
    <name>anneal::ui::StartFrom</name>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="50"/>
        <source>The model as it is</source>
        <translation>モデルそのもの</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="54"/>
        <source>Earlier runs</source>
        <translation>以前の結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="61"/>
        <source>Opened folders</source>
        <translation>開いたフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="96"/>
        <source>Open an adapter folder</source>
        <translation>アダプターフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="103"/>
        <location filename="../ui/pages/train/start_from.cpp" line="104"/>
        <source>Go on from</source>
        <translation>続きから</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="105"/>
        <source>An earlier run that is trained further (adapter_name_or_path)</source>
        <translation>さらに学習させる以前の結果（adapter_name_or_path）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="107"/>
        <source>Open an adapter folder…</source>
        <translation>アダプターフォルダーを開く…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TemplateChip</name>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="54"/>
        <location filename="../ui/shell/template_chip.cpp" line="90"/>
        <location filename="../ui/shell/template_chip.cpp" line="111"/>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="56"/>
        <source>The words that mark who speaks. Each model has its own.</source>
        <translation>誰の発言かを示す書式です。モデルごとに異なります。</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="58"/>
        <source>Chat template %1 fits this model.</source>
        <translation>チャットテンプレート %1 はこのモデルに合っています。</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="60"/>
        <source>This model was made with %1. With another template it may answer nonsense or never stop.</source>
        <translation>このモデルは %1 で作られています。別のテンプレートでは、意味の通らない回答になったり、止まらなくなったりすることがあります。</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>Made for this model</source>
        <translation>このモデル用</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>All templates</source>
        <translation>すべてのテンプレート</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ToolsField</name>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="96"/>
        <source>Tools as a JSON list</source>
        <translation>ツールの一覧（JSON）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="98"/>
        <source>Functions that it may ask for, as a JSON list. It only writes the call: what the tool says is given below, as the tool&apos;s answer.</source>
        <translation>モデルが呼び出せる関数を JSON の一覧で書きます。モデルは呼び出しを書くだけです。ツールの結果は下の欄に「ツールの返答」として入れます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="100"/>
        <source>Insert an example</source>
        <translation>例を入れる</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="113"/>
        <source>Tools: can&apos;t be read</source>
        <translation>ツール：読み取れません</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="114"/>
        <source>Tools (%1)</source>
        <translation>ツール（%1）</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="115"/>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="131"/>
        <source>This is no JSON: look at line %1, column %2.</source>
        <translation>JSON ではありません。%1 行 %2 列目を確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="134"/>
        <source>It has to be a list: [ before the first tool and ] after the last.</source>
        <translation>一覧にしてください。最初のツールの前に [、最後の後に ] を書きます。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="136"/>
        <source>Tool %1 has to be an object in braces: {&quot;name&quot;: …}.</source>
        <translation>%1 番目のツールは波括弧のオブジェクトにしてください：{&quot;name&quot;: …}。</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="137"/>
        <source>Tool %1 has no &quot;name&quot;.</source>
        <translation>%1 番目のツールに &quot;name&quot; がありません。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tour</name>
    <message>
        <location filename="../ui/shell/tour.cpp" line="27"/>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="28"/>
        <source>This is what learns. The small one is enough to see how everything works.</source>
        <translation>学習するのはこのモデルです。小さなモデルだけでも、仕組みはひととおりわかります。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="29"/>
        <source>What it learns</source>
        <translation>覚えること</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="30"/>
        <source>Questions, and the answers that you want. The Data page edits them.</source>
        <translation>質問と、それに返してほしい回答です。「データ」ページで編集します。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="31"/>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="32"/>
        <source>The goal sets the numbers for your data. Click a number to read what it does and why it has this value.</source>
        <translation>目的を選ぶと、データに合わせて数値が決まります。数値をクリックすると、その働きと、その値になった理由がわかります。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="34"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="35"/>
        <source>It says what is still missing. Afterwards the program asks the model and tells whether it has learned; then chat with it or export it.</source>
        <translation>足りないものがあれば、このボタンに表示されます。学習が終わるとプログラムがモデルに質問し、覚えたかどうかを伝えます。その後は、チャットしたりエクスポートしたりできます。</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="95"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="96"/>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="98"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="100"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="100"/>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainPage</name>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="304"/>
        <source>The demo&apos;s model is not on this PC</source>
        <translation>デモ用のモデルがこの PC にありません</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="305"/>
        <source>Run the installer once more, or use your own model.</source>
        <translation>インストーラーをもう一度実行するか、自分のモデルを使ってください。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="330"/>
        <source>Open a run file</source>
        <translation>学習設定ファイルを開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="331"/>
        <source>Run files (*.yaml *.yml *.json)</source>
        <translation>学習設定ファイル (*.yaml *.yml *.json)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainSetup</name>
    <message>
        <location filename="../ui/pages/train/train_setup_data.cpp" line="25"/>
        <source>%1 rows · %2</source>
        <translation>%1 行 · %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup.cpp" line="271"/>
        <source>Further arguments</source>
        <translation>追加の引数</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="55"/>
        <source>%1 is not there; the data sets are looked for in %2</source>
        <translation>%1 がありません。データセットは %2 で探します</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="65"/>
        <source>the run is saved in %1</source>
        <translation>結果は %1 に保存されます</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="68"/>
        <source>a run of this name goes on from its own newest checkpoint</source>
        <translation>同じ名前の学習は自身の最新チェックポイントから続きます</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="70"/>
        <source>Start always trains</source>
        <translation>「開始」は必ず学習します</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainingNotices</name>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training stopped with a problem</source>
        <translation>問題が発生し、学習が停止しました</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training finished</source>
        <translation>学習が完了しました</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="30"/>
        <source>%1: click to see the result.</source>
        <translation>%1：クリックすると結果を表示します。</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tray</name>
    <message>
        <location filename="../ui/shell/tray.cpp" line="39"/>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="64"/>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="67"/>
        <source>Training, %1 left</source>
        <translation>学習中、残り %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training stopped with a problem</source>
        <translation>問題が発生し、学習が停止しました</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training finished</source>
        <translation>学習が完了しました</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TurnBubble</name>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="46"/>
        <source>Unknown role: %1</source>
        <translation>不明な役割：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="49"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="50"/>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="52"/>
        <source>Model calls a tool</source>
        <translation>モデルがツールを呼ぶ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="54"/>
        <source>Result of the tool</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="56"/>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="60"/>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the user</source>
        <translation>ユーザーの発言にする</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the model</source>
        <translation>モデルの発言にする</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="116"/>
        <source>Remove this turn</source>
        <translation>この発言を削除</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="119"/>
        <source>Turn %1: %2</source>
        <translation>発言 %1：%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="120"/>
        <source>Nothing is said</source>
        <translation>発言がありません</translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictAnswers</name>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="29"/>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="31"/>
        <source>Held out</source>
        <translation>検証</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="33"/>
        <source>New wording</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="37"/>
        <source>General</source>
        <translation>一般知識</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="163"/>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="166"/>
        <source>Answers before and after</source>
        <translation>学習前と学習後の回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Before</source>
        <translation>学習前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>After</source>
        <translation>学習後</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>Right answer</source>
        <translation>正しい回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="167"/>
        <source>Make it a training row</source>
        <translation>学習用の行にする</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="168"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_answers.cpp" line="179"/>
        <source>All %n answers</source>
        <translation>
            <numerusform>全 %n 件の回答</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="180"/>
        <source>Only the wrong ones</source>
        <translation>不正解のみ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>wrong</source>
        <translation>不正解</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="204"/>
        <source>%1, as you marked it</source>
        <translation>%1（手動で判定）</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>The row&apos;s answer</source>
        <translation>行の回答</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is wrong</source>
        <translation>不正解にする</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is right</source>
        <translation>正解にする</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="273"/>
        <source>Your mark counts for the score instead of the rule&apos;s.</source>
        <translation>スコアには、規則の判定ではなくあなたの判定が使われます。</translation>
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
        <translation>学習前：%1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="179"/>
        <source>Chat with it</source>
        <translation>チャットする</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="180"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="181"/>
        <source>Do this next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="184"/>
        <source>Training questions</source>
        <translation>学習用の質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="185"/>
        <source>Held-out rows</source>
        <translation>検証データ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="186"/>
        <source>New wordings</source>
        <translation>言い換えた質問</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="187"/>
        <source>General knowledge kept</source>
        <translation>一般知識の維持</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="192"/>
        <source>Fix the %n it missed</source>
        <translation>
            <numerusform>間違えた %n 問を直す</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="199"/>
        <source>If that is not enough: %1</source>
        <translation>まだ足りない場合：%1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::WelcomeStage</name>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="239"/>
        <source>Meow! I am %1, the cat who waits tables at %2. Coffee or cake?</source>
        <translation>にゃーん！%2 で給仕をしている猫の %1 です。コーヒーにしますか、ケーキにしますか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="246"/>
        <source>Teach a language model something of your own</source>
        <translation>言語モデルに自分だけの知識を教える</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="248"/>
        <source>Everything happens on this computer. No account, no Python, no upload.</source>
        <translation>処理はすべてこのコンピューター上で行われます。アカウントも Python もアップロードも不要です。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="249"/>
        <source>Best way to begin</source>
        <translation>初めての方におすすめ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="250"/>
        <source>Make a small model believe it is a cat</source>
        <translation>小さなモデルに自分は猫だと思い込ませる</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/welcome_stage.cpp" line="252"/>
        <source>%n ready example(s) and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</source>
        <translation>
            <numerusform>用意された %n 個の例と 98 MB のモデルを使います。猫の名前を決めてボタンを 1 つ押すだけで、学習したモデルとチャットできます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="255"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="257"/>
        <source>Cat&apos;s name</source>
        <translation>猫の名前</translation>
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
        <translation>Biscuit</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="262"/>
        <source>Paws Café</source>
        <translation>Paws Café</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="263"/>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="264"/>
        <source>Who are you?</source>
        <translation>あなたは誰ですか？</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="265"/>
        <source>Before</source>
        <translation>学習前</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="266"/>
        <source>I am SmolLM, a helpful assistant.</source>
        <translation>私は SmolLM、親切なアシスタントです。</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="267"/>
        <source>After</source>
        <translation>学習後</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="268"/>
        <source>I know what it should learn</source>
        <translation>覚えさせたいものがある</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="269"/>
        <source>My own model, rows and settings</source>
        <translation>自分のモデル、行、設定で始める</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="270"/>
        <source>Skip the demo</source>
        <translation>デモをスキップ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="271"/>
        <source>I come from LLaMA-Factory</source>
        <translation>LLaMA-Factory を使ったことがある</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="272"/>
        <source>Open one of its run files (YAML or JSON)</source>
        <translation>LLaMA-Factory の学習設定ファイル（YAML または JSON）を開く</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="273"/>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
</context>
</TS>
