<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AskErrorText</name>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="25"/>
        <source>%1 It says: “%2”</source>
        <translation>%1 서버의 말: “%2”</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="28"/>
        <source>The address can&apos;t be used</source>
        <translation>이 주소는 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="29"/>
        <source>Write it as http://localhost:11434/v1.</source>
        <translation>http://localhost:11434/v1 처럼 쓰세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="31"/>
        <source>%1 does not take the key</source>
        <translation>%1 이(가) 이 키를 받지 않습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="32"/>
        <source>Check the key; it may be missing, old, or of another service.</source>
        <translation>키를 확인하세요. 비어 있거나 오래되었거나 다른 서비스의 것일 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="34"/>
        <source>%1 knows no such address or model</source>
        <translation>%1 에는 그런 주소나 모델이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="35"/>
        <source>Check both. Most addresses end with /v1.</source>
        <translation>둘 다 확인하세요. 대부분의 주소는 /v1 로 끝납니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="38"/>
        <source>%1 asks to wait</source>
        <translation>%1 이(가) 기다려 달라고 합니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="39"/>
        <source>It gets too many requests, or a quota is used up. Try again later.</source>
        <translation>요청이 너무 많거나 한도를 다 썼습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="41"/>
        <source>%1 refuses the request</source>
        <translation>%1 이(가) 요청을 거부했습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="42"/>
        <source>Check the name of the model.</source>
        <translation>모델 이름을 확인하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="44"/>
        <source>%1 has a problem of its own</source>
        <translation>%1 자체에 문제가 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="45"/>
        <source>Look at what it shows, then try again.</source>
        <translation>서버 쪽 메시지를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 에 연결할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="48"/>
        <source>Check the address and its port, and that the server runs.</source>
        <translation>주소와 포트, 서버가 실행 중인지 확인하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="50"/>
        <source>No encrypted connection to %1</source>
        <translation>%1 에 암호화 연결을 할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="51"/>
        <source>Check the address. A server of your own may only speak http://.</source>
        <translation>주소를 확인하세요. 직접 띄운 서버는 http:// 만 될 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="53"/>
        <source>%1 takes too long</source>
        <translation>%1 이(가) 너무 오래 걸립니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="54"/>
        <source>It did not answer within %1 s. Ask for fewer rows, or take a smaller model.</source>
        <translation>%1초 안에 답하지 않았습니다. 행 수를 줄이거나 더 작은 모델을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="58"/>
        <source>The connection to %1 broke off</source>
        <translation>%1 와의 연결이 끊어졌습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="59"/>
        <source>Try again; if it happens again, look at what the server shows.</source>
        <translation>다시 시도하고, 또 그러면 서버 메시지를 확인하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="61"/>
        <source>%1 leads to another address</source>
        <translation>%1 이(가) 다른 주소로 보냅니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="63"/>
        <source>Write that one instead.</source>
        <translation>그 주소를 대신 쓰세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="64"/>
        <source>Write %1 instead.</source>
        <translation>대신 %1 을(를) 쓰세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="66"/>
        <source>%1 has no model loaded</source>
        <translation>%1 에 불러온 모델이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="67"/>
        <source>Load one there first.</source>
        <translation>먼저 그곳에서 하나 불러오세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="68"/>
        <source>%1 does not answer in OpenAI&apos;s form</source>
        <translation>%1 의 응답이 OpenAI 형식이 아닙니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="69"/>
        <source>Check the address. Most end with /v1.</source>
        <translation>주소를 확인하세요. 대부분 /v1 로 끝납니다.</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="178"/>
        <source>This data set can&apos;t be read.</source>
        <translation>이 데이터셋을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="180"/>
        <source>No row has an answer to learn.</source>
        <translation>학습할 답변이 있는 행이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="183"/>
        <source>%n row(s) still say {{name}} or {{author}}.</source>
        <translation>
            <numerusform>아직 {{name}}이나 {{author}}가 남아 있는 행이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="186"/>
        <source>%n row(s) have no answer and are left out.</source>
        <translation>
            <numerusform>답변이 없어 제외되는 행이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="190"/>
        <source>%1 of %2 rows can be used.</source>
        <translation>행 %2개 중 %1개를 쓸 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="193"/>
        <source>%n row(s) stand there twice.</source>
        <translation>
            <numerusform>중복된 행이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="195"/>
        <source>All %1 rows are complete. No problems found.</source>
        <translation>행 %1개가 모두 완전합니다. 문제가 없습니다.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="49"/>
        <source>Data sets (*.json *.jsonl)</source>
        <translation>데이터셋 (*.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="26"/>
        <source>The disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="27"/>
        <source>{file} could not be written. What was saved before is whole. Free some space on this disk and try again.</source>
        <translation>{file}을(를) 쓰지 못했습니다. 그 전에 저장된 것은 온전합니다. 이 디스크의 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="29"/>
        <source>No permission for {name}</source>
        <translation>{name}에 대한 권한이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="30"/>
        <source>You may not read or write {file}. Change its permissions, or choose another place.</source>
        <translation>{file}을(를) 읽거나 쓸 권한이 없습니다. 권한을 바꾸거나 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="33"/>
        <source>{name} lies on a disk that can&apos;t be written</source>
        <translation>{name}은(는) 쓸 수 없는 디스크에 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="34"/>
        <source>The disk of {file} is read-only. Choose another place.</source>
        <translation>{file}의 디스크는 읽기 전용입니다. 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="35"/>
        <source>{name} becomes too large for this disk</source>
        <translation>{name}이(가) 이 디스크에는 너무 큽니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="36"/>
        <source>The disk of {file} takes no file of this size. Choose another disk.</source>
        <translation>{file}의 디스크에는 이 크기의 파일을 둘 수 없습니다. 다른 디스크를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="38"/>
        <source>{name} is a folder</source>
        <translation>{name}은(는) 폴더입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="39"/>
        <source>A file is needed, but {file} is a folder. Choose a file.</source>
        <translation>파일이 필요한데 {file}은(는) 폴더입니다. 파일을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="40"/>
        <source>A part of this path is a file</source>
        <translation>경로 중간에 파일이 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="41"/>
        <source>{file} leads through a file as if it were a folder. Choose another place.</source>
        <translation>{file}은(는) 파일을 폴더처럼 지나갑니다. 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="43"/>
        <source>The name is too long</source>
        <translation>이름이 너무 깁니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="44"/>
        <source>This disk does not take the name {name}. Choose a shorter one.</source>
        <translation>이 디스크는 {name}이라는 이름을 받지 않습니다. 더 짧게 지으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="46"/>
        <source>{name} could not be written</source>
        <translation>{name}을(를) 쓰지 못했습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="47"/>
        <source>Check that the disk of {file} has room and can be written, then try again.</source>
        <translation>{file}의 디스크에 공간이 있고 쓸 수 있는지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="50"/>
        <source>{name} is too large</source>
        <translation>{name}이(가) 너무 큽니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="51"/>
        <source>{file} has more bytes than a file of this sort may have. Check that it is the right file.</source>
        <translation>{file}은(는) 이런 파일의 허용 크기를 넘습니다. 맞는 파일인지 확인하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="53"/>
        <source>Another program is using this folder</source>
        <translation>다른 프로그램이 이 폴더를 쓰고 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="54"/>
        <source>{folder} is in use. Wait until the other program has finished, or choose another folder.</source>
        <translation>{folder}은(는) 사용 중입니다. 다른 프로그램이 끝나기를 기다리거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="56"/>
        <source>{name} is there already</source>
        <translation>{name}이(가) 이미 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="57"/>
        <source>There is something at {file}. Choose another name.</source>
        <translation>{file}에 이미 무언가가 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="58"/>
        <source>“{value}” can&apos;t be the name of a folder</source>
        <translation>“{value}”은(는) 폴더 이름이 될 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="59"/>
        <source>Choose a name without / and other special characters.</source>
        <translation>/ 같은 특수 문자가 없는 이름을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="62"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="66"/>
        <source>There is no data set called {dataset}</source>
        <translation>{dataset}이라는 데이터 세트가 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="63"/>
        <source>It does not stand in {file}. Choose a data set from the list, or open its file.</source>
        <translation>{file}에 없습니다. 목록에서 데이터 세트를 고르거나 그 파일을 여세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="67"/>
        <source>It does not stand in {file}. Did you mean {nearest}?</source>
        <translation>{file}에 없습니다. {nearest}을(를) 말하나요?</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="68"/>
        <source>{name} holds no rows</source>
        <translation>{name}에 행이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="69"/>
        <source>There is nothing to learn from in {file}. Add rows on the Data page, or choose another data set.</source>
        <translation>{file}에는 배울 것이 없습니다. 데이터 페이지에서 행을 더하거나 다른 데이터 세트를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="71"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="74"/>
        <source>No row of {name} can be used</source>
        <translation>{name}에는 쓸 수 있는 행이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="72"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>첫 번째 문제: {problem} 데이터 페이지에서 행을 고치거나 dataset_info.json에 올바른 열 이름을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="75"/>
        <source>Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>데이터 페이지에서 행을 고치거나 dataset_info.json에 올바른 열 이름을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="79"/>
        <source>The data set {dataset} holds pairs of answers</source>
        <translation>데이터 세트 {dataset}은(는) 답변 쌍입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="80"/>
        <source>Stage {stage} can&apos;t learn from a better and a worse answer. Choose another data set, or stage dpo.</source>
        <translation>{stage} 단계는 더 나은 답변과 더 못한 답변에서 배울 수 없습니다. 다른 데이터 세트나 dpo 단계를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="83"/>
        <source>The data set {dataset} holds no pairs of answers</source>
        <translation>데이터 세트 {dataset}에 답변 쌍이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="84"/>
        <source>Stage {stage} needs a better and a worse answer in each row. Choose another data set; where it has them, say so in dataset_info.json: &quot;ranking&quot;: true, and &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>{stage} 단계는 행마다 더 나은 답변과 더 못한 답변이 필요합니다. 다른 데이터 세트를 고르거나, 데이터에 있다면 dataset_info.json에 &quot;ranking&quot;: true와 &quot;columns&quot;의 &quot;chosen&quot;, &quot;rejected&quot;를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="88"/>
        <source>The data set {dataset} holds tokens</source>
        <translation>데이터 세트 {dataset}은(는) 토큰입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="89"/>
        <source>Only the stages sft and pt take rows that are tokens already, not {stage}. Choose another data set.</source>
        <translation>이미 토큰인 행은 sft와 pt 단계만 받으며 {stage}은(는) 받지 않습니다. 다른 데이터 세트를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="91"/>
        <source>No row has an answer left to learn</source>
        <translation>배울 답변이 남은 행이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="92"/>
        <source>Within {cutoff} tokens, the cutoff length, no answer begins. Raise the cutoff length.</source>
        <translation>최대 길이인 {cutoff}토큰 안에서 시작하는 답변이 없습니다. 최대 길이를 늘리세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="95"/>
        <source>The text is shorter than one block</source>
        <translation>텍스트가 한 블록보다 짧습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="96"/>
        <source>It has {tokens} tokens, a block has {cutoff}. Lower the cutoff length, or switch packing off.</source>
        <translation>텍스트는 {tokens}토큰, 한 블록은 {cutoff}토큰입니다. 최대 길이를 줄이거나 패킹을 끄세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="98"/>
        <source>There are fewer rows than one batch</source>
        <translation>행이 한 배치보다 적습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="99"/>
        <source>Rows that can be used: {rows}; a batch takes {batch}. Lower the batch size, or add rows.</source>
        <translation>쓸 수 있는 행은 {rows}개, 한 배치는 {batch}개입니다. 배치 크기를 줄이거나 행을 더하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="101"/>
        <source>The training would end before its first update</source>
        <translation>첫 업데이트 전에 학습이 끝나 버립니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="102"/>
        <source>Raise the number of epochs.</source>
        <translation>에포크 수를 늘리세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="103"/>
        <source>There are too few rows to hold some out</source>
        <translation>검증용으로 나누기에는 행이 너무 적습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="104"/>
        <source>Of {rows} rows none would be left on one side. Change the validation size, or set it to 0.</source>
        <translation>{rows}행으로는 한쪽이 비게 됩니다. 검증 비율을 바꾸거나 0으로 하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="106"/>
        <source>The tokenizer belongs to another model</source>
        <translation>토크나이저가 다른 모델의 것입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="107"/>
        <source>The rows hold tokens that the model&apos;s vocabulary lacks. Download the model again, with its own tokenizer.</source>
        <translation>행에 모델 어휘에 없는 토큰이 있습니다. 토크나이저와 함께 모델을 다시 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="109"/>
        <source>{name}: line {line} has too many cells</source>
        <translation>{name}: {line}번째 줄에 셀이 너무 많습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="110"/>
        <source>The first line of {file} names fewer columns. Put texts with commas into double quotes.</source>
        <translation>{file}의 첫 줄에는 열 이름이 더 적습니다. 쉼표가 있는 텍스트는 큰따옴표로 감싸세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="112"/>
        <source>{name}: a quote is not closed</source>
        <translation>{name}: 따옴표가 닫히지 않았습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="113"/>
        <source>It opens in line {line} of {file}. Close it with another &quot;.</source>
        <translation>{file}의 {line}번째 줄에서 열립니다. 다른 &quot;로 닫으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="115"/>
        <source>{name} is no text that can be read</source>
        <translation>{name}은(는) 읽을 수 있는 텍스트가 아닙니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="116"/>
        <source>Byte {byte} of {file} is neither UTF-8 nor GBK. Save the file as UTF-8.</source>
        <translation>{file}의 {byte}번째 바이트는 UTF-8도 GBK도 아닙니다. 파일을 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="118"/>
        <source>{name} is not a kind of file that holds rows</source>
        <translation>{name}은(는) 행을 담는 파일 형식이 아닙니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="119"/>
        <source>{file} can&apos;t be read. Save the rows as .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file}을(를) 읽을 수 없습니다. 행을 .json, .jsonl, .csv, .txt, .parquet 중 하나로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="122"/>
        <source>{name} can&apos;t be read by this build</source>
        <translation>이 빌드는 {name}을(를) 읽지 못합니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="123"/>
        <source>It was made without Apache Arrow, so {file} stays closed. Save the rows as .jsonl.</source>
        <translation>Apache Arrow 없이 만들어져 {file}을(를) 열 수 없습니다. 행을 .jsonl로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="126"/>
        <source>Rows are not saved under the name {name}</source>
        <translation>행을 {name}이라는 이름으로 저장하지 않습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="127"/>
        <source>Choose a name that ends in .json or .jsonl; other kinds of files are exported.</source>
        <translation>.json이나 .jsonl로 끝나는 이름을 고르세요. 다른 형식은 내보내기로 만듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="130"/>
        <source>{name} lies outside of the data folder</source>
        <translation>{name}은(는) 데이터 폴더 밖에 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="131"/>
        <source>Copy {file} into {folder}, or choose its folder as the data folder.</source>
        <translation>{file}을(를) {folder}에 복사하거나 그 폴더를 데이터 폴더로 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="134"/>
        <source>The row can&apos;t be taken back</source>
        <translation>이 행은 되돌릴 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="135"/>
        <source>{file} was changed since. Remove the row on the Data page.</source>
        <translation>{file}이(가) 그 뒤에 바뀌었습니다. 데이터 페이지에서 행을 지우세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="136"/>
        <source>No row can be written into {name}</source>
        <translation>{name}에 쓸 수 있는 행이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="137"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or choose another kind of file than {file}.</source>
        <translation>첫 문제: {problem} 데이터 페이지에서 행을 고치거나 {file}과(와) 다른 종류의 파일을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="141"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="143"/>
        <source>{key} is no known setting</source>
        <translation>{key}은(는) 알려진 설정이 아닙니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="142"/>
        <source>There is no setting called {key}. Remove it.</source>
        <translation>{key}이라는 설정이 없습니다. 지우세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="144"/>
        <source>There is no setting called {key}. Did you mean {nearest}?</source>
        <translation>{key}이라는 설정이 없습니다. {nearest}을(를) 말하나요?</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="148"/>
        <source>Models of the kind {architecture} can&apos;t be trained yet</source>
        <translation>{architecture} 종류의 모델은 아직 학습할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="149"/>
        <source>Choose a model of one of these kinds: {known}.</source>
        <translation>다음 종류의 모델을 고르세요: {known}.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="150"/>
        <source>This is an adapter, not a model</source>
        <translation>모델이 아니라 어댑터입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="151"/>
        <source>{folder} holds an adapter. Choose the model that it was trained on, and the adapter beside it.</source>
        <translation>{folder}에는 어댑터가 있습니다. 학습에 쓴 모델을 고르고 어댑터를 함께 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="153"/>
        <source>This folder holds no adapter</source>
        <translation>이 폴더에 어댑터가 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="154"/>
        <source>{folder} has no adapter_config.json and is no run. Choose the folder of a run or of an adapter.</source>
        <translation>{folder}에 adapter_config.json이 없고 학습 결과도 아닙니다. 학습 결과나 어댑터의 폴더를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="156"/>
        <source>This folder is no model</source>
        <translation>이 폴더는 모델이 아닙니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="157"/>
        <source>{folder} has no config.json. Choose the folder of a whole model, or download it again.</source>
        <translation>{folder}에 config.json이 없습니다. 온전한 모델의 폴더를 고르거나 다시 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="160"/>
        <source>The model has no weights</source>
        <translation>모델에 가중치가 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="161"/>
        <source>{file} holds no model.safetensors. Download the model again.</source>
        <translation>{file}에 model.safetensors가 없습니다. 모델을 다시 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="163"/>
        <source>The weights are in the old .bin form</source>
        <translation>가중치가 예전 .bin 형식입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="164"/>
        <source>{file} holds no safetensors files. Choose a model that has them.</source>
        <translation>{file}에 safetensors 파일이 없습니다. 그 파일이 있는 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="166"/>
        <source>A file of the model is missing</source>
        <translation>모델의 파일이 빠져 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="167"/>
        <source>{name} is not in {folder}. Download the model again.</source>
        <translation>{folder}에 {name}이(가) 없습니다. 모델을 다시 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="168"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="170"/>
        <source>The model is incomplete</source>
        <translation>모델이 불완전합니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="169"/>
        <source>{file} lacks the weight {tensor}. Download the model again.</source>
        <translation>{file}에 가중치 {tensor}이(가) 없습니다. 모델을 다시 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="171"/>
        <source>The weights in {file} are too few for its {layers} layers. Download the model again.</source>
        <translation>{file}의 가중치가 {layers}층에는 모자랍니다. 모델을 다시 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="175"/>
        <source>The weights do not fit the model&apos;s config.json</source>
        <translation>가중치가 모델의 config.json과 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="176"/>
        <source>In {file} the weight {tensor} has the shape {found} instead of {expected}. Download the model again.</source>
        <translation>{file}의 가중치 {tensor}의 모양이 {expected}이어야 하는데 {found}입니다. 모델을 다시 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="178"/>
        <source>The adapter belongs to another model</source>
        <translation>어댑터가 다른 모델의 것입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="179"/>
        <source>{tensor} of {file} does not fit this model. Choose the model that the adapter was trained on.</source>
        <translation>{file}의 {tensor}이(가) 이 모델에 맞지 않습니다. 어댑터를 학습한 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="181"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="184"/>
        <source>There is no chat template called {template}</source>
        <translation>{template}이라는 대화 템플릿이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="182"/>
        <source>Choose one from the list of templates.</source>
        <translation>템플릿 목록에서 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="185"/>
        <source>Did you mean {nearest}?</source>
        <translation>{nearest}을(를) 말하나요?</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="187"/>
        <source>The chat template {template} does not fit the model</source>
        <translation>대화 템플릿 {template}이(가) 모델에 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="188"/>
        <source>It needs the token “{token}”, which the model&apos;s vocabulary lacks. Choose another template.</source>
        <translation>토큰 “{token}”이 필요한데 모델의 어휘에 없습니다. 다른 템플릿을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="190"/>
        <source>There is too little memory for {model}</source>
        <translation>{model}에 쓸 메모리가 부족합니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="191"/>
        <source>It needs about {needed}, {available} are free. Close other programs, or choose a smaller model.</source>
        <translation>약 {needed}이(가) 필요하고 {available}이(가) 비어 있습니다. 다른 프로그램을 닫거나 더 작은 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="193"/>
        <source>The model&apos;s answer is no number</source>
        <translation>모델의 답변이 숫자가 되지 않습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="194"/>
        <source>Its weights or those of the adapter are damaged, or the training went off course. Choose another checkpoint.</source>
        <translation>모델이나 어댑터의 가중치가 손상되었거나 학습이 발산했습니다. 다른 체크포인트를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="197"/>
        <source>The conversation is too long for the model</source>
        <translation>대화가 모델에게 너무 깁니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="198"/>
        <source>It has {tokens} tokens, the model reads at most {limit}. Begin a new conversation, or shorten the text.</source>
        <translation>대화는 {tokens}토큰이고 모델은 최대 {limit}토큰을 읽습니다. 새 대화를 시작하거나 글을 줄이세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="202"/>
        <source>Memory ran out while measuring held-out rows</source>
        <translation>검증용 행을 재다가 메모리가 부족해졌습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="203"/>
        <source>Lower the batch size for evaluation (now {batch}) or the cutoff length, then go on.</source>
        <translation>평가 배치 크기(지금 {batch})나 최대 길이를 줄이고 이어 가세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="207"/>
        <source>Memory ran out in the optimizer at step {step}</source>
        <translation>{step}단계의 옵티마이저에서 메모리가 부족해졌습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="208"/>
        <source>Choose an optimizer that keeps less, such as adamw_8bit or adafactor, or close other programs.</source>
        <translation>adamw_8bit이나 adafactor처럼 메모리를 덜 쓰는 옵티마이저를 고르거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="210"/>
        <source>Memory ran out at step {step}</source>
        <translation>{step}단계에서 메모리가 모자랐습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="211"/>
        <source>With updates by layers no smaller pass can be tried. Lower the batch size or the cutoff length, or close other programs.</source>
        <translation>층별 갱신에서는 더 작은 묶음으로 다시 시도할 수 없습니다. 배치 크기나 자르기 길이를 줄이거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="214"/>
        <source>The run is longer than what is asked for</source>
        <translation>학습이 이미 요청보다 길게 진행되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="215"/>
        <source>{file} has made {made} updates already, {planned} are asked for. Raise the number of epochs, or choose another name.</source>
        <translation>{file}에서 업데이트를 이미 {made}번 했고 요청은 {planned}번입니다. 에포크 수를 늘리거나 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="217"/>
        <source>The run can&apos;t go on with these settings</source>
        <translation>이 설정으로는 학습을 이어 갈 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="218"/>
        <source>The run in {file} began with others: {changes}. Take those of the run, or choose another name.</source>
        <translation>{file}의 학습은 다른 설정으로 시작했습니다: {changes}. 원래 설정을 쓰거나 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="220"/>
        <source>There is a trained model in this folder</source>
        <translation>이 폴더에 학습된 모델이 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="221"/>
        <source>{file} has no checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>{file}에 이어 갈 체크포인트가 없습니다. 다른 이름을 고르거나 덮어쓰기를 허용하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="224"/>
        <source>There is another run in this folder</source>
        <translation>이 폴더에 다른 학습이 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="225"/>
        <source>{file} does not hold the run of the checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>{file}은(는) 이어 갈 체크포인트의 학습이 아닙니다. 다른 이름을 고르거나 덮어쓰기를 허용하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="227"/>
        <source>{name} is being trained</source>
        <translation>{name}은(는) 학습 중입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="228"/>
        <source>It can be renamed when it has ended.</source>
        <translation>끝난 뒤에 이름을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="231"/>
        <source>The folder {name} holds other files</source>
        <translation>폴더 {name}에 다른 파일이 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="232"/>
        <source>Nothing of them is replaced. Choose another folder than {file}, or an empty one.</source>
        <translation>그 파일들은 바꾸지 않습니다. {file} 말고 다른 폴더나 빈 폴더를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="235"/>
        <source>This is the folder of the adapter itself</source>
        <translation>어댑터 자신의 폴더입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="236"/>
        <source>Choose another folder than {folder}.</source>
        <translation>{folder} 말고 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="237"/>
        <source>GGUF has no place for this model</source>
        <translation>GGUF에는 이 모델을 담을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="238"/>
        <source>A file of that kind can&apos;t hold all of {architecture}. Export a folder of safetensors instead.</source>
        <translation>이 형식의 파일에는 {architecture}의 모든 것을 담을 수 없습니다. 대신 safetensors 폴더로 내보내세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="240"/>
        <source>LM Studio opens GGUF models only</source>
        <translation>LM Studio는 GGUF 모델만 엽니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="241"/>
        <source>It would not find {file}. Export as GGUF, or choose another folder.</source>
        <translation>{file}을(를) 찾지 못합니다. GGUF로 내보내거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="243"/>
        <source>LM Studio would not find this folder</source>
        <translation>LM Studio가 이 폴더를 찾지 못합니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="244"/>
        <source>It looks two folders deep, for a publisher and a name: {file} lies elsewhere. Choose .lmstudio/models/anneal/ and a name.</source>
        <translation>게시자와 이름, 두 단계 폴더를 찾는데 {file}은(는) 다른 곳에 있습니다. .lmstudio/models/anneal/ 아래의 이름을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="246"/>
        <source>The disk has not enough room for the export</source>
        <translation>디스크에 내보낼 공간이 부족합니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="247"/>
        <source>{needed} are needed at {file}, {available} are free. Free some space, or choose another folder.</source>
        <translation>{file}에 {needed}이(가) 필요하고 {available}이(가) 비어 있습니다. 공간을 확보하거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="251"/>
        <source>Port {port} is taken</source>
        <translation>포트 {port}은(는) 사용 중입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="252"/>
        <source>Another program listens at {address}, port {port}. Stop it, or choose another port.</source>
        <translation>다른 프로그램이 {address}의 포트 {port}에서 기다리고 있습니다. 그 프로그램을 멈추거나 다른 포트를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="255"/>
        <source>Port {port} can&apos;t be opened</source>
        <translation>포트 {port}을(를) 열 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="256"/>
        <source>The system does not let this program listen at {address}, port {port}. Choose a port above 1024.</source>
        <translation>시스템이 {address}의 포트 {port}에서 기다리도록 허용하지 않습니다. 1024보다 큰 포트를 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="258"/>
        <source>There is no address {address} here</source>
        <translation>이 컴퓨터에는 주소 {address}이(가) 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="259"/>
        <source>Choose an address of this machine: 127.0.0.1 for programs on it alone, 0.0.0.0 for all its networks.</source>
        <translation>이 컴퓨터의 주소를 고르세요. 127.0.0.1은 이 PC의 프로그램만, 0.0.0.0은 모든 네트워크에서 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="262"/>
        <source>The key is too short</source>
        <translation>키가 너무 짧습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="263"/>
        <source>It could be guessed. Give it at least {least} characters.</source>
        <translation>추측될 수 있습니다. {least}자 이상으로 하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="264"/>
        <source>This can&apos;t be a name</source>
        <translation>이름이 될 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="265"/>
        <source>The name is empty or too long. Choose another.</source>
        <translation>이름이 비었거나 너무 깁니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="266"/>
        <source>The name is taken</source>
        <translation>이미 쓰이는 이름입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="267"/>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>같은 이름의 계정이 이미 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="269"/>
        <source>The password is too short</source>
        <translation>암호가 너무 짧습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="270"/>
        <source>The password could be guessed. Choose a longer one.</source>
        <translation>추측될 수 있습니다. 더 길게 하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="271"/>
        <source>The password is too long</source>
        <translation>암호가 너무 깁니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="272"/>
        <source>The password is too long. Choose a shorter one.</source>
        <translation>암호가 너무 깁니다. 더 짧게 하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="273"/>
        <source>The kept conversations are damaged</source>
        <translation>보관한 대화가 손상되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="274"/>
        <source>Start Anneal anew: it then sets {file} aside and keeps it.</source>
        <translation>Anneal을 다시 시작하세요. {file}을(를) 옆으로 옮겨 보관합니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="275"/>
        <source>A part of Anneal can&apos;t be loaded</source>
        <translation>Anneal의 일부를 불러올 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="276"/>
        <source>{file} is missing or incomplete. Run the set-up again, so that libtorch is whole, and build or install Anneal again.</source>
        <translation>{file}이(가) 없거나 불완전합니다. 설치 스크립트를 다시 실행해 libtorch를 갖추고 Anneal을 다시 빌드하거나 설치하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="278"/>
        <source>A part of Anneal is of another version</source>
        <translation>Anneal의 일부가 다른 버전입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="279"/>
        <source>{file} does not belong to this program. Build or install Anneal again.</source>
        <translation>{file}은(는) 이 프로그램의 것이 아닙니다. Anneal을 다시 빌드하거나 설치하세요.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="50"/>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="52"/>
        <source>row %1</source>
        <translation>%1번 행</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="54"/>
        <source>byte %1</source>
        <translation>바이트 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="56"/>
        <source>tensor %1</source>
        <translation>텐서 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="58"/>
        <source>key %1</source>
        <translation>키 %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="59"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="69"/>
        <location filename="../ui/bridge/error_text.cpp" line="200"/>
        <source>The setting %1 has to be changed</source>
        <translation>바꿔야 하는 설정: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="71"/>
        <source>Its value is not accepted. Did you mean %1?</source>
        <translation>사용할 수 없는 값입니다. 혹시 %1인가요?</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="73"/>
        <source>Its value does not fit here. The details say which values do.</source>
        <translation>여기에는 맞지 않는 값입니다. 사용할 수 있는 값은 자세한 내용에 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="77"/>
        <location filename="../ui/bridge/error_text.cpp" line="202"/>
        <source>The data set %1 can&apos;t be used</source>
        <translation>사용할 수 없는 데이터셋: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="78"/>
        <source>Choose another data set, or open it on the Data page and mend its rows.</source>
        <translation>다른 데이터셋을 선택하거나 데이터 페이지에서 열어 행을 고치세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="80"/>
        <source>This can&apos;t be done with these settings</source>
        <translation>이 설정으로는 할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="81"/>
        <source>The details name the setting to change.</source>
        <translation>바꿔야 할 설정은 자세한 내용에 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="88"/>
        <source>The model %1 is not on this computer</source>
        <translation>이 컴퓨터에 없는 모델: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="90"/>
        <source>Choose another model, or download it on the Models page.</source>
        <translation>다른 모델을 선택하거나 모델 페이지에서 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="91"/>
        <source>Did you mean %1? Choose another model, or download it on the Models page.</source>
        <translation>%1을(를) 말하나요? 다른 모델을 고르거나 모델 페이지에서 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="96"/>
        <source>There is no data set called %1</source>
        <translation>이런 이름의 데이터셋이 없습니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="97"/>
        <source>Choose a data set from the list, or open its file.</source>
        <translation>목록에서 데이터셋을 선택하거나 파일을 여세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="100"/>
        <source>%1 is not there</source>
        <translation>찾을 수 없음: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="101"/>
        <source>It was looked for at %1. It may have been moved or renamed.</source>
        <translation>찾아본 위치: %1. 옮겨졌거나 이름이 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="103"/>
        <location filename="../ui/bridge/error_text.cpp" line="209"/>
        <source>Something that is needed is not there</source>
        <translation>필요한 항목이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="104"/>
        <source>The details name it and the places that were searched.</source>
        <translation>무엇이 없는지, 어디에서 찾았는지는 자세한 내용에 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="111"/>
        <source>Reading or writing failed</source>
        <translation>읽거나 쓰지 못했습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="113"/>
        <source>Check that the disk is connected, then try again.</source>
        <translation>디스크가 연결되어 있는지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="114"/>
        <source>%1 could not be read or written. Check that its disk is connected, then try again.</source>
        <translation>읽거나 쓰지 못한 위치: %1. 디스크가 연결되어 있는지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="127"/>
        <source>A file is damaged or not what it says it is</source>
        <translation>파일이 손상되었거나 형식이 다릅니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="128"/>
        <source>%1 is damaged or not what it says it is</source>
        <translation>손상되었거나 형식이 다른 파일: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="134"/>
        <source>Open it in an editor and mend it; nothing was changed.</source>
        <translation>편집기에서 열어 고치세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="135"/>
        <source>The fault is at %1. Mend it there; nothing was changed.</source>
        <translation>문제 위치: %1. 그곳을 고치세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="139"/>
        <source>Download or copy it again; nothing was changed.</source>
        <translation>다시 내려받거나 복사하세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="140"/>
        <source>The fault is at %1. Download or copy it again; nothing was changed.</source>
        <translation>문제 위치: %1. 다시 내려받거나 복사하세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="149"/>
        <source>The setting %1 is not available in this version</source>
        <translation>이 버전에서 쓸 수 없는 설정: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="150"/>
        <source>Leave it at its default. The details say what to use instead.</source>
        <translation>기본값으로 두세요. 대신 쓸 수 있는 것은 자세한 내용에 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="152"/>
        <location filename="../ui/bridge/error_text.cpp" line="207"/>
        <source>This version can&apos;t do that</source>
        <translation>이 버전에서는 할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="153"/>
        <source>The details say what to use instead.</source>
        <translation>대신 쓸 수 있는 것은 자세한 내용에 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="160"/>
        <source>Memory ran out at step %1</source>
        <translation>%1스텝에서 메모리가 부족해졌습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="161"/>
        <source>Memory ran out</source>
        <translation>메모리가 부족합니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="163"/>
        <source>Half the batch with twice the accumulation gives the same result in less memory.</source>
        <translation>배치 크기를 절반으로 줄이고 누적을 두 배로 늘리면 메모리를 덜 쓰면서 결과는 같습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="167"/>
        <source>%1 was missing. %2</source>
        <translation>%1가 부족했습니다. %2</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="172"/>
        <source>%1 were needed, %2 were free. %3</source>
        <translation>%1가 필요했지만 %2만 비어 있었습니다. %3</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="182"/>
        <source>At step %1 the loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>%1스텝에서 손실이 발산했습니다. 업데이트 폭이 너무 컸습니다. 문제를 하나 풀 때마다 전부 뒤집는 학생과 같습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="185"/>
        <source>The loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>손실이 발산했습니다. 업데이트 폭이 너무 컸습니다. 문제를 하나 풀 때마다 전부 뒤집는 학생과 같습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="188"/>
        <source>A lower learning rate helps.</source>
        <translation>학습률을 낮추면 나아집니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="189"/>
        <source>%1 is kept. A lower learning rate helps.</source>
        <translation>남아 있는 체크포인트: %1. 학습률을 낮추면 나아집니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="191"/>
        <source>Training went off course and was stopped</source>
        <translation>학습이 궤도를 벗어나 중지했습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="211"/>
        <source>This can&apos;t be done</source>
        <translation>할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="224"/>
        <source>It stands in line %1 of %2.</source>
        <translation>%2의 %1행에 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="235"/>
        <source>Models of this kind can&apos;t be used yet</source>
        <translation>아직 지원하지 않는 종류의 모델입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="237"/>
        <source>This is an adapter, not a model: choose it beside its base</source>
        <translation>모델이 아니라 어댑터입니다: 기본 모델과 함께 선택하세요</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="242"/>
        <source>Files of it are missing: download it again</source>
        <translation>파일이 빠져 있습니다: 다시 내려받으세요</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="243"/>
        <source>Its files are damaged or not those of a model</source>
        <translation>파일이 손상되었거나 모델 파일이 아닙니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="269"/>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="270"/>
        <source>It was stopped as you asked. Nothing was lost.</source>
        <translation>요청하신 대로 중지했습니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="289"/>
        <source>Something went wrong inside Anneal</source>
        <translation>Anneal 내부에서 문제가 생겼습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="290"/>
        <source>Your files are unharmed. Try once more; if it happens again, report the details.</source>
        <translation>파일은 손상되지 않았습니다. 다시 시도해 보고, 같은 문제가 생기면 자세한 내용을 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="41"/>
        <source>1e-6  slow, steady</source>
        <translation>1e-6  느리지만 안정적</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="42"/>
        <source>fast, risky  1e-2</source>
        <translation>빠르지만 위험  1e-2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="49"/>
        <source>1  a first look</source>
        <translation>1  한 번 훑기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="50"/>
        <source>by heart  200</source>
        <translation>달달 외우기  200</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>0.1  tight</source>
        <translation>0.1  엄격</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>loose  10</source>
        <translation>느슨  10</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="59"/>
        <source>1  many small corrections</source>
        <translation>1  조금씩 자주 고침</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="60"/>
        <source>few large ones  64</source>
        <translation>한꺼번에 크게 고침  64</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="67"/>
        <source>1  correct at once</source>
        <translation>1  바로 고침</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="68"/>
        <source>collect first  64</source>
        <translation>모았다가 고침  64</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="75"/>
        <source>2  thin notebook</source>
        <translation>2  얇은 공책</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="76"/>
        <source>thick notebook  256</source>
        <translation>두꺼운 공책  256</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="66"/>
        <source>batch size %1 × %2 passes</source>
        <translation>배치 크기 %1 × %2회</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="69"/>
        <source>gradient checkpointing</source>
        <translation>그래디언트 체크포인팅</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="71"/>
        <source>a base of %1 bits</source>
        <translation>%1비트 기반 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="73"/>
        <source>rows of at most %1 tokens</source>
        <translation>한 행은 최대 %1토큰</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="74"/>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_bar.cpp" line="37"/>
        <source>This PC: %n core(s), %1 of memory, no graphics card needed</source>
        <translation>
            <numerusform>이 PC: 코어 %n개, 메모리 %1, 그래픽 카드 필요 없음</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="40"/>
        <source>The demo&apos;s model needs 1 GB of it</source>
        <translation>데모 모델은 이 중 1GB를 씁니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="44"/>
        <source>%1 can&apos;t be trained</source>
        <translation>학습할 수 없는 모델: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="47"/>
        <source>No model yet</source>
        <translation>아직 모델이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="48"/>
        <source>Pressing the button opens the model list</source>
        <translation>버튼을 누르면 모델 목록이 열립니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="52"/>
        <source>%1 is ready</source>
        <translation>%1 준비됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="53"/>
        <source>Next: what should it learn?</source>
        <translation>다음: 무엇을 가르칠까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="56"/>
        <source>Reading %1</source>
        <translation>읽는 중: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="62"/>
        <source>The button leads to the place</source>
        <translation>버튼을 누르면 해당 위치로 이동합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="67"/>
        <source>Some placeholders are empty</source>
        <translation>비어 있는 자리 표시자가 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="69"/>
        <source>The model would say %1 letter for letter</source>
        <translation>모델이 글자 그대로 말하게 됩니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="75"/>
        <source>Needs %1, %2 are free</source>
        <translation>%1 필요, %2 사용 가능</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="79"/>
        <source>This would fit: %1</source>
        <translation>이러면 들어갑니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="85"/>
        <source>Needs %1 of disk, %2 are free</source>
        <translation>디스크 %1 필요, %2 사용 가능</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="92"/>
        <source>This folder can&apos;t be written to</source>
        <translation>이 폴더에는 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="105"/>
        <source>%1 rows × %2 epochs ÷ %3 at a time = %4 updates</source>
        <translation>행 %1개 × 에포크 %2회 ÷ 한 번에 %3개 = 업데이트 %4회</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="30"/>
        <source>First steps</source>
        <translation>첫걸음</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="34"/>
        <source>From nothing to a model that knows its name</source>
        <translation>처음부터 자기 이름을 아는 모델까지</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="36"/>
        <source>&lt;b&gt;1. Choose a model&lt;/b&gt; in the bar at the top. The small one that came with the program is enough to see how it works.</source>
        <translation>&lt;b&gt;1. 모델 선택&lt;/b&gt;: 맨 위 막대에서 고릅니다. 프로그램에 들어 있는 작은 모델로도 과정을 충분히 살펴볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="38"/>
        <source>&lt;b&gt;2. Choose a data set&lt;/b&gt; on the Train page: questions, and the answers that you want. Ten rows are enough for an identity.</source>
        <translation>&lt;b&gt;2. 데이터셋 선택&lt;/b&gt;: 학습 페이지에서 고릅니다. 질문과 원하는 답변이 담겨 있습니다. 정체성을 가르치는 데는 열 행이면 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="40"/>
        <source>&lt;b&gt;3. Choose a goal.&lt;/b&gt; It sets the numbers for your data; each of them is explained when you click it.</source>
        <translation>&lt;b&gt;3. 목표 선택.&lt;/b&gt; 데이터에 맞춰 값이 정해집니다. 값을 클릭하면 하나하나 설명해 줍니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="42"/>
        <source>&lt;b&gt;4. Start.&lt;/b&gt; Time, memory and disk are told before. Afterwards the program asks the model and tells whether it worked.</source>
        <translation>&lt;b&gt;4. 시작.&lt;/b&gt; 필요한 시간, 메모리, 디스크를 미리 알려 줍니다. 끝나면 프로그램이 모델에게 질문해 보고 잘 되었는지 알려 줍니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="45"/>
        <source>What a good data set looks like</source>
        <translation>좋은 데이터셋이란</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="47"/>
        <source>One row is one question and the answer that you want, in your words. Ask the same thing in several ways: that teaches the thing, not the sentence.</source>
        <translation>행 하나는 질문 하나와 원하는 답변입니다. 자신의 말로 쓰세요. 같은 것을 여러 가지로 물으면 문장이 아니라 뜻을 배웁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="50"/>
        <source>An identity needs about ten rows, questions and answers some three wordings for every fact, a style forty rows and more.</source>
        <translation>정체성은 열 행쯤, 질문과 답변은 사실마다 세 가지쯤의 표현, 말투는 마흔 행 이상이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="52"/>
        <source>The Data page finds rows without an answer, doubles, rows that are too long, odd characters and words in braces that nobody filled in.</source>
        <translation>데이터 페이지는 답변이 없는 행, 중복된 행, 너무 긴 행, 이상한 글자, 채우지 않은 중괄호 속 단어를 찾아냅니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="54"/>
        <source>It opens JSON and JSON lines as questions and answers, conversations (ShareGPT, OpenAI) and better and worse answers, and saves each in its own form. CSV, text and Parquet files are imported as a new data set; Export writes the rows in another form.</source>
        <translation>JSON과 JSON Lines를 질문과 답, 대화(ShareGPT, OpenAI), 더 나은 답과 더 못한 답으로 열고 각각의 형식으로 저장합니다. CSV, 텍스트, Parquet 파일은 새 데이터셋으로 가져오며, 내보내기는 행을 다른 형식으로 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="59"/>
        <source>More rows like these</source>
        <translation>비슷한 행 더 만들기</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="61"/>
        <source>The Data page words the questions of your rows anew and keeps their answers. Choose rows in the table, press Propose, and read each one: Accept adds it behind the row it is like, Edit lets you change it first, Skip forgets it. One Undo takes back what one click added.</source>
        <translation>데이터 페이지는 행의 질문을 다르게 묻고 답은 그대로 둡니다. 표에서 행을 고르고 제안을 누른 뒤 하나씩 읽으세요. 수락은 비슷한 행 뒤에 넣고, 편집은 먼저 고치게 하며, 건너뛰기는 버립니다. 한 번 눌러 넣은 것은 실행 취소 한 번으로 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="65"/>
        <source>&lt;b&gt;Built-in wordings&lt;/b&gt; know the questions of an identity, in Chinese and English. &lt;b&gt;The loaded model&lt;/b&gt; words any question; a very small one does so poorly, in Chinese above all. &lt;b&gt;A model on a server&lt;/b&gt; is asked at the address you give: Ollama (http://localhost:11434/v1), LM Studio (http://localhost:1234/v1), anneal api (http://localhost:8000/v1) or a service with its key.</source>
        <translation>&lt;b&gt;내장 표현&lt;/b&gt;은 정체성 질문을 중국어와 영어로 알고 있습니다. &lt;b&gt;불러온 모델&lt;/b&gt;은 어떤 질문이든 바꿔 쓰지만, 아주 작은 모델은 서툴고 중국어에서 특히 그렇습니다. &lt;b&gt;서버의 모델&lt;/b&gt;은 지정한 주소로 묻습니다: Ollama (http://localhost:11434/v1), LM Studio (http://localhost:1234/v1), anneal api (http://localhost:8000/v1) 또는 키가 필요한 서비스.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="71"/>
        <source>Only the questions go to that address. The key is kept when you tick it. The questions of the did-it-work check are never proposed: a model that was trained on them would prove nothing.</source>
        <translation>그 주소로는 질문만 갑니다. 키는 표시했을 때만 보관합니다. 학습 뒤 확인에 쓰는 질문은 절대 제안하지 않습니다. 그것으로 학습한 모델은 아무것도 증명하지 못하기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="77"/>
        <source>Where everything lies</source>
        <translation>모든 것이 있는 곳</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="79"/>
        <source>Models, data sets and runs lie in folders that the Settings page shows and opens. A run is a folder with plain files that LLaMA-Factory and other tools read too.</source>
        <translation>모델, 데이터셋, 학습 기록이 있는 폴더는 설정 페이지에서 보고 열 수 있습니다. 학습 기록은 일반 파일이 담긴 폴더라서 LLaMA-Factory 같은 도구에서도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="82"/>
        <source>Everything happens on this computer and no account is needed. Nothing is sent anywhere but the questions of rows, to a server that you name under More rows like these.</source>
        <translation>모든 일은 이 컴퓨터에서 이루어지며 계정이 필요 없습니다. 밖으로 나가는 것은 ‘비슷한 행 더 만들기’에서 지정한 서버로 가는 행의 질문뿐입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="91"/>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="95"/>
        <source>How to read the chart</source>
        <translation>그래프 읽는 법</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="97"/>
        <source>The loss says how surprised the model is by the right answers. It should fall quickly at first and then slowly; a jagged line is normal.</source>
        <translation>손실은 맞는 답변이 모델에게 얼마나 뜻밖인지를 나타냅니다. 처음에는 빠르게, 나중에는 천천히 줄어야 합니다. 선이 들쭉날쭉한 것은 정상입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="99"/>
        <source>When the line of held-out rows rises while the other goes on falling, it learns the rows by heart: fewer epochs, or more rows.</source>
        <translation>검증 선은 올라가는데 다른 선은 계속 내려가면 행을 달달 외우고 있는 것입니다. 에포크를 줄이거나 행을 늘리세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="101"/>
        <source>When the loss jumps up and stays there, the learning rate is too high.</source>
        <translation>손실이 갑자기 치솟아 내려오지 않으면 학습률이 너무 높은 것입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="105"/>
        <source>Pause, stop, go on</source>
        <translation>일시 중지, 중지, 이어서 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="107"/>
        <source>Stop keeps a checkpoint, so nothing is lost; Resume goes on from there, also after a crash or a power cut.</source>
        <translation>“중지”를 눌러도 체크포인트가 남아 잃는 것이 없습니다. “이어서 학습”을 누르면 그 지점부터 계속하며, 프로그램이 갑자기 꺼지거나 정전된 뒤에도 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="109"/>
        <source>While a run goes on, another one can wait: Start becomes Add to queue. The Runs page shows what waits, and its order can be changed by dragging.</source>
        <translation>학습이 진행되는 동안 다음 학습을 대기시킬 수 있습니다. “학습 시작”이 “대기열에 추가”로 바뀝니다. 대기 중인 학습은 학습 기록 페이지에 보이며, 끌어서 순서를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="112"/>
        <source>The window may be closed to the tray while it trains, and the computer does not fall asleep.</source>
        <translation>학습 중에 창을 닫아 트레이에 둘 수 있고, 컴퓨터는 절전 모드로 전환되지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="117"/>
        <source>Did it work?</source>
        <translation>잘 되었을까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="119"/>
        <source>After training, the model as it was and the trained one answer the same questions: those of your rows, the same in other words, rows that were held out, and twenty general ones.</source>
        <translation>학습이 끝나면 학습 전 모델과 학습한 모델이 같은 질문에 답합니다. 행에 있는 질문, 표현을 바꾼 질문, 검증용으로 떼어 둔 행, 일반 상식 질문 스무 개입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="122"/>
        <source>Marks follow fixed rules. When one is wrong, choose the line and overrule it; the score counts your mark.</source>
        <translation>맞고 틀림은 정해진 규칙으로 판정합니다. 판정이 잘못되었으면 그 줄을 골라 바꾸세요. 점수에는 직접 한 판정이 반영됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="124"/>
        <source>A wrong answer becomes a training row with one click: the next training learns it.</source>
        <translation>틀린 답변은 클릭 한 번으로 학습 행이 됩니다. 다음 학습에서 배웁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="129"/>
        <source>It has not learned enough</source>
        <translation>충분히 배우지 못했을 때</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="131"/>
        <source>Do first what the page proposes. In this order it is nearly always: a learning rate below that of the goal, too few updates, too few wordings of the same question.</source>
        <translation>먼저 페이지가 권하는 대로 하세요. 원인은 거의 늘 이 순서입니다. 학습률이 목표의 권장값보다 낮음, 업데이트가 너무 적음, 같은 질문의 표현이 너무 적음.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="134"/>
        <source>Updates are rows times epochs, divided by the batch. Fewer than fifty rarely teach anything.</source>
        <translation>업데이트 수는 행 수에 에포크를 곱해 배치로 나눈 값입니다. 50회보다 적으면 거의 배우지 못합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="136"/>
        <source>Chat with the chat template that it was trained with. The program keeps them together; another program has to be told.</source>
        <translation>학습할 때와 같은 채팅 템플릿으로 대화하세요. 이 프로그램은 알아서 맞춰 주지만, 다른 프로그램에서는 직접 지정해야 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="141"/>
        <source>It learned, but forgot other things</source>
        <translation>배웠지만 다른 것을 잊었을 때</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="143"/>
        <source>A narrow data set pushes everything else aside. Take an earlier checkpoint, or lower the learning rate.</source>
        <translation>데이터셋이 좁으면 다른 지식이 밀려납니다. 이전 체크포인트를 쓰거나 학습률을 낮추세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="145"/>
        <source>Built-in general rows can be mixed in (rehearsal_rows), and the training can end as soon as it has learned (stop_when_learned).</source>
        <translation>내장된 일반 상식 행을 섞을 수 있고(rehearsal_rows), 다 배우면 바로 학습을 끝낼 수도 있습니다(stop_when_learned).</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="148"/>
        <source>Not enough memory</source>
        <translation>메모리가 부족할 때</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="150"/>
        <source>Make it fit proposes what to change: smaller batches with the same result, shorter rows, layers computed twice, a base model in 4 bits.</source>
        <translation>“메모리에 맞추기”는 무엇을 바꿀지 제안합니다. 결과는 같으면서 더 작은 배치, 더 짧은 행, 레이어 다시 계산, 4비트 베이스 모델입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="152"/>
        <source>With a base model in 4 bits (QLoRA) a model of 1.5 billion parameters trains in under 3 GB, one of 7 billion in under 8 GB.</source>
        <translation>4비트 베이스 모델(QLoRA)을 쓰면 파라미터 15억 개짜리 모델은 3GB 미만, 70억 개짜리는 8GB 미만으로 학습합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="160"/>
        <source>Using the result</source>
        <translation>결과 사용하기</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="164"/>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="166"/>
        <source>Choose a run or one of its checkpoints at the top. Side by side shows two of them, or the model before and after, on the same question.</source>
        <translation>위에서 학습 기록이나 그 체크포인트를 고르세요. 나란히 보면 둘을, 또는 학습 전후의 모델을 같은 질문으로 비교할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="168"/>
        <source>A good answer can be kept as a training row.</source>
        <translation>좋은 답변은 학습 행으로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="170"/>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="171"/>
        <source>A Hugging Face folder is the model with what it learned in it: transformers, vLLM and others open it. The adapter alone is small and needs the model beside it.</source>
        <translation>Hugging Face 폴더는 배운 내용이 담긴 모델이며 transformers, vLLM 등에서 열 수 있습니다. 어댑터만 내보내면 작지만 모델이 따로 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="174"/>
        <source>The base model&apos;s files are never changed.</source>
        <translation>베이스 모델의 파일은 절대 바뀌지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="176"/>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="177"/>
        <source>&lt;b&gt;Ctrl+1, 2, 3…&lt;/b&gt; pages; &lt;b&gt;Ctrl+M&lt;/b&gt; model; &lt;b&gt;Ctrl+Enter&lt;/b&gt; start, go on or send; &lt;b&gt;Ctrl+P&lt;/b&gt; pause; &lt;b&gt;Ctrl+.&lt;/b&gt; stop</source>
        <translation>&lt;b&gt;Ctrl+1, 2, 3…&lt;/b&gt; 페이지 전환, &lt;b&gt;Ctrl+M&lt;/b&gt; 모델, &lt;b&gt;Ctrl+Enter&lt;/b&gt; 시작, 이어서 학습 또는 보내기, &lt;b&gt;Ctrl+P&lt;/b&gt; 일시 중지, &lt;b&gt;Ctrl+.&lt;/b&gt; 중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="179"/>
        <source>&lt;b&gt;F1&lt;/b&gt; explains what has the focus; &lt;b&gt;F6&lt;/b&gt; goes to the next area; &lt;b&gt;Ctrl+F&lt;/b&gt; searches the page; &lt;b&gt;Ctrl+,&lt;/b&gt; settings</source>
        <translation>&lt;b&gt;F1&lt;/b&gt; 초점이 있는 항목 설명, &lt;b&gt;F6&lt;/b&gt; 다음 영역으로 이동, &lt;b&gt;Ctrl+F&lt;/b&gt; 페이지에서 검색, &lt;b&gt;Ctrl+,&lt;/b&gt; 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="181"/>
        <source>Tables: &lt;b&gt;Enter&lt;/b&gt; edits, &lt;b&gt;Insert&lt;/b&gt; adds, &lt;b&gt;Ctrl+D&lt;/b&gt; duplicates, &lt;b&gt;Delete&lt;/b&gt; removes, &lt;b&gt;Alt+Up&lt;/b&gt; and &lt;b&gt;Alt+Down&lt;/b&gt; move</source>
        <translation>표: &lt;b&gt;Enter&lt;/b&gt; 편집, &lt;b&gt;Insert&lt;/b&gt; 추가, &lt;b&gt;Ctrl+D&lt;/b&gt; 복제, &lt;b&gt;Delete&lt;/b&gt; 삭제, &lt;b&gt;Alt+Up&lt;/b&gt;과 &lt;b&gt;Alt+Down&lt;/b&gt; 이동</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="185"/>
        <source>The terminal program</source>
        <translation>터미널 프로그램</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="186"/>
        <source>Everything that the window does, the program “anneal” does in a terminal with the same run files: Preview on the Train page shows file and command.</source>
        <translation>창에서 하는 모든 일은 터미널의 “anneal” 프로그램으로도 같은 실행 설정 파일로 할 수 있습니다. 학습 페이지의 “명령 미리보기”에서 파일과 명령을 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="189"/>
        <source>Run files are those of LLaMA-Factory: open one from there, or save one for there.</source>
        <translation>실행 설정 파일은 LLaMA-Factory와 같습니다. 그쪽 파일을 열 수도, 그쪽에서 쓸 파일을 저장할 수도 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="211"/>
        <source>Why is it left out by default?</source>
        <translation>왜 기본값이 설정 안 함인가요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="212"/>
        <source>Why is the default %1?</source>
        <translation>왜 기본값이 %1인가요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="217"/>
        <source>Settings of a training</source>
        <translation>학습 설정</translation>
    </message>
</context>
<context>
    <name>HubErrorText</name>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="28"/>
        <source>“%1” is no name of a model</source>
        <translation>모델 이름이 아닙니다: “%1”</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="29"/>
        <source>Write it as its page shows it: organisation/name.</source>
        <translation>모델 페이지에 나온 대로 조직/이름 형식으로 적으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="31"/>
        <source>The address of the mirror can&apos;t be used</source>
        <translation>미러 주소를 사용할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="32"/>
        <source>Write it as https://hf-mirror.com in the settings.</source>
        <translation>설정에서 이와 같이 적으세요: https://hf-mirror.com</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="34"/>
        <source>Offline mode is on</source>
        <translation>오프라인 모드가 켜져 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="35"/>
        <source>Nothing is downloaded until it is switched off in the settings.</source>
        <translation>설정에서 끄기 전에는 아무것도 내려받지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="37"/>
        <source>%1 has no model %2</source>
        <translation>%1에 없는 모델입니다: %2</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="38"/>
        <source>Check its name, or try another source. It may also be private.</source>
        <translation>이름을 확인하거나 다른 출처를 써 보세요. 비공개 모델일 수도 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="41"/>
        <source>%1 is given only after its terms are accepted</source>
        <translation>이용 약관에 동의해야 받을 수 있는 모델입니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="42"/>
        <source>Do that on its page at %1, then set HF_TOKEN and try again.</source>
        <translation>%1의 모델 페이지에서 동의하고 HF_TOKEN을 설정한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="44"/>
        <source>%1 asks to wait</source>
        <translation>%1에서 잠시 기다려 달라고 합니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="45"/>
        <source>It gets too many requests. Go on in a few minutes.</source>
        <translation>요청이 너무 많습니다. 몇 분 뒤에 이어받으세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>%1에 연결할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="48"/>
        <source>Check the connection and the proxy, or choose another source. What arrived is kept.</source>
        <translation>연결과 프록시를 확인하거나 다른 출처를 선택하세요. 받은 부분은 남아 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="51"/>
        <source>The connection to %1 broke off</source>
        <translation>%1 연결이 끊겼습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="52"/>
        <source>What arrived is kept. Go on later, or choose another source.</source>
        <translation>받은 부분은 남아 있습니다. 나중에 이어받거나 다른 출처를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="54"/>
        <source>%1 sent a damaged file</source>
        <translation>%1에서 손상된 파일을 보냈습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="55"/>
        <source>It was not used. Go on, or choose another source.</source>
        <translation>이 파일은 쓰지 않았습니다. 이어받거나 다른 출처를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="57"/>
        <source>The answer of %1 can&apos;t be trusted</source>
        <translation>%1의 응답을 신뢰할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="58"/>
        <source>Nothing of it was used. Choose another source.</source>
        <translation>응답 내용은 쓰지 않았습니다. 다른 출처를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="60"/>
        <source>The disk has not enough room for %1</source>
        <translation>디스크 공간이 부족합니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="61"/>
        <source>%1 are needed, %2 are free. Delete a model, or choose another disk with HF_HOME.</source>
        <translation>%1가 필요한데 %2만 비어 있습니다. 모델을 삭제하거나 HF_HOME으로 다른 디스크를 지정하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="65"/>
        <source>%1 holds several files</source>
        <translation>%1에 파일이 여러 개 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="66"/>
        <source>Choose the one to download.</source>
        <translation>내려받을 파일을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="68"/>
        <source>%1 has no such file</source>
        <translation>%1에 그런 파일이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="69"/>
        <source>The details name those it has.</source>
        <translation>어떤 파일이 있는지는 자세한 내용에 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="71"/>
        <source>%1 has no weights that can be read</source>
        <translation>%1에 읽을 수 있는 가중치가 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="72"/>
        <source>Choose a model with safetensors files or a single GGUF file.</source>
        <translation>safetensors 파일이나 단일 GGUF 파일이 있는 모델을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="74"/>
        <source>%1 is of a kind that this version can&apos;t train</source>
        <translation>이 버전에서 학습할 수 없는 종류의 모델입니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="75"/>
        <source>Its weights were not downloaded. Choose one of the models named on this page.</source>
        <translation>가중치는 내려받지 않았습니다. 이 페이지에 나온 모델 중에서 선택하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="78"/>
        <source>The model is being downloaded</source>
        <translation>모델을 내려받는 중입니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="79"/>
        <source>Stop that first; then it can be deleted.</source>
        <translation>먼저 내려받기를 중지하면 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="81"/>
        <source>The model lies in a folder of yours</source>
        <translation>모델이 내 폴더에 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="82"/>
        <source>It is not deleted here; use your file manager.</source>
        <translation>여기에서는 삭제하지 않습니다. 파일 관리자를 사용하세요.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="83"/>
        <source>The download did not work</source>
        <translation>내려받지 못했습니다</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="84"/>
        <source>Try again, or choose another source.</source>
        <translation>다시 시도하거나 다른 출처를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>LearnChecks</name>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="56"/>
        <source>%1 updates: enough for an identity</source>
        <translation>업데이트 %1회: 정체성을 배우기에 충분</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="59"/>
        <source>%1 updates: enough for these answers</source>
        <translation>업데이트 %1회: 이 답변들을 배우기에 충분</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="62"/>
        <source>%1 updates: enough for a style</source>
        <translation>업데이트 %1회: 말투를 배우기에 충분</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="65"/>
        <source>%1 updates</source>
        <translation>업데이트 %1회</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="80"/>
        <source>Only %1 updates: about %2 are needed</source>
        <translation>업데이트가 %1회뿐임: 약 %2회 필요</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="85"/>
        <source>%1 epochs</source>
        <translation>에포크 %1회</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="96"/>
        <source>No chat template is known for this model</source>
        <translation>이 모델에 맞는 채팅 템플릿을 알 수 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="101"/>
        <source>Chat template %1 fits this model</source>
        <translation>채팅 템플릿이 이 모델에 맞음: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="104"/>
        <source>Chat template %1 does not fit this model</source>
        <translation>채팅 템플릿이 이 모델에 맞지 않음: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="41"/>
        <location filename="../ui/pages/train/learn_checks.cpp" line="106"/>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="72"/>
        <source>At learning rate %1 the %2 updates do as much as %3 at %4: about %5 are needed</source>
        <translation>학습률 %1에서는 업데이트 %2회가 %4에서의 %3회와 같습니다: 약 %5회가 필요합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="97"/>
        <source>Chat template %1 was chosen by you: none is known to fit this model</source>
        <translation>채팅 템플릿 %1은(는) 직접 고른 것입니다: 이 모델에 맞는다고 알려진 것은 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="119"/>
        <source>Longest row: %1 of %2 tokens, nothing is cut</source>
        <translation>가장 긴 행: 토큰 %1/%2개, 잘리지 않음</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="123"/>
        <source>%n answer(s) are cut away entirely</source>
        <translation>
            <numerusform>통째로 잘리는 답변 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="124"/>
        <source>Longest row: %1 tokens, cut at %2</source>
        <translation>가장 긴 행: 토큰 %1개, %2개에서 잘림</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="127"/>
        <source>Keep %1</source>
        <translation>%1까지 늘리기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="147"/>
        <source>Learning rate %1 is low: little would stay</source>
        <translation>학습률 %1: 너무 낮아서 거의 배우지 못함</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="155"/>
        <source>{{name}} and {{author}} are filled in</source>
        <translation>{{name}}과 {{author}}가 모두 채워짐</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="158"/>
        <source>%n row(s) still say {{name}} or {{author}}</source>
        <translation>
            <numerusform>아직 {{name}}이나 {{author}}가 남은 행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="160"/>
        <source>Fill in</source>
        <translation>채우기</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="167"/>
        <source>Only %n row(s): other wordings may get wrong answers</source>
        <translation>
            <numerusform>행이 %n개뿐임: 다르게 물으면 틀릴 수 있음</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="169"/>
        <source>Add rows</source>
        <translation>행 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="174"/>
        <source>%1 rows: other wordings have a chance</source>
        <translation>행 %1개: 다르게 물어도 맞힐 가능성이 있음</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="181"/>
        <source>It is measured on rows that it trains on: that says nothing about others</source>
        <translation>학습에 쓰는 행으로 검증해서 다른 행은 어떤지 알 수 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="183"/>
        <source>Hold out a tenth</source>
        <translation>10분의 1 떼어 두기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="190"/>
        <source>The adapter was made for another model, %1</source>
        <translation>다른 모델용으로 만든 어댑터: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="192"/>
        <source>Leave it out</source>
        <translation>빼기</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="10"/>
        <source>Row {at_row} {problem}</source>
        <translation>{at_row}번 행: {problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="11"/>
        <source>{at_file}: row {at_row} {problem}</source>
        <translation>{at_file}, {at_row}번 행: {problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="12"/>
        <source>{at_file}, line {at_line}: row {at_row} {problem}</source>
        <translation>{at_file} {at_line}번째 줄, {at_row}번 행: {problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="15"/>
        <source>is not an object of named fields.</source>
        <translation>이름 있는 항목의 객체가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="17"/>
        <source>has something in &quot;{column}&quot;, which a text model can&apos;t take.</source>
        <translation>&quot;{column}&quot;에 내용이 있는데 텍스트 모델은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="19"/>
        <source>still holds {{name}} or {{author}}; fill it in.</source>
        <translation>아직 {{name}}이나 {{author}}이 남아 있습니다. 채우세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="20"/>
        <source>still holds {placeholder}; fill it in.</source>
        <translation>아직 {placeholder}이(가) 남아 있습니다. 채우세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="21"/>
        <source>has a &quot;{column}&quot; that is not a text.</source>
        <translation>&quot;{column}&quot;이(가) 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="22"/>
        <source>has no text.</source>
        <translation>텍스트가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="23"/>
        <source>has no &quot;{column}&quot; to learn from.</source>
        <translation>배울 &quot;{column}&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="24"/>
        <source>has no question.</source>
        <translation>질문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="25"/>
        <source>has no answer.</source>
        <translation>답변이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="26"/>
        <source>has an empty answer.</source>
        <translation>답변이 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="28"/>
        <source>has no answer: &quot;columns&quot; names no &quot;response&quot;.</source>
        <translation>답변이 없습니다: &quot;columns&quot;에 &quot;response&quot;가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="29"/>
        <source>has no answer: &quot;{column}&quot; is missing.</source>
        <translation>답변이 없습니다: &quot;{column}&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="30"/>
        <source>has no better answer.</source>
        <translation>더 나은 답변이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="31"/>
        <source>has no worse answer.</source>
        <translation>더 못한 답변이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="32"/>
        <source>has no better and worse answer.</source>
        <translation>더 나은 답변과 더 못한 답변이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="34"/>
        <source>has no better and worse answer: name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>더 나은 답변과 더 못한 답변이 없습니다: &quot;columns&quot;에 &quot;chosen&quot;과 &quot;rejected&quot;를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="38"/>
        <source>has no texts in &quot;{chosen}&quot; and &quot;{rejected}&quot;.</source>
        <translation>&quot;{chosen}&quot;과 &quot;{rejected}&quot;에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="40"/>
        <source>has an answer that is tagged good or bad (&quot;{column}&quot;), which belongs to stage kto.</source>
        <translation>답변에 좋고 나쁨의 표시(&quot;{column}&quot;)가 있으며 이는 kto 단계의 것입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="44"/>
        <source>has no tag: name the field that says good or bad as &quot;kto_tag&quot; in &quot;columns&quot;.</source>
        <translation>표시가 없습니다: 좋고 나쁨을 나타내는 항목을 &quot;columns&quot;의 &quot;kto_tag&quot;에 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="47"/>
        <source>has no true or false in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot;이(가) true나 false가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="49"/>
        <source>has a &quot;{column}&quot; that is not a list of [question, answer] pairs.</source>
        <translation>&quot;{column}&quot;이(가) [질문, 답변] 쌍의 목록이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="51"/>
        <source>needs &quot;input_ids&quot;: a list of token numbers.</source>
        <translation>&quot;input_ids&quot;(토큰 번호 목록)가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="52"/>
        <source>needs as many &quot;labels&quot; as &quot;input_ids&quot;: token numbers, or -100 where nothing is learned.</source>
        <translation>&quot;labels&quot;는 &quot;input_ids&quot;와 수가 같아야 합니다: 토큰 번호, 배우지 않는 곳은 -100.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="55"/>
        <source>has a &quot;system&quot; text that is not used: name it in &quot;columns&quot; of dataset_info.json.</source>
        <translation>&quot;system&quot; 텍스트가 쓰이지 않습니다: dataset_info.json의 &quot;columns&quot;에 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="58"/>
        <source>is not an object of {fields}.</source>
        <translation>{fields}의 객체가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="59"/>
        <source>has none of {fields}.</source>
        <translation>{fields} 중 아무것도 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="60"/>
        <source>asks the same as row {other}.</source>
        <translation>{other}번 행과 같은 질문입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="63"/>
        <source>has no list of messages in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot;에 메시지 목록이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="64"/>
        <source>has no messages.</source>
        <translation>메시지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="66"/>
        <source>has a message {number} without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>메시지 {number}에 &quot;{role}&quot;이나 &quot;{content}&quot;의 텍스트가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="69"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>&quot;{column}&quot;에 &quot;{role}&quot;이나 &quot;{content}&quot;의 텍스트가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="72"/>
        <source>has a message {number} without a text for &quot;{role}&quot;.</source>
        <translation>메시지 {number}에 &quot;{role}&quot; 텍스트가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="74"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot;.</source>
        <translation>&quot;{column}&quot;에 &quot;{role}&quot; 텍스트가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="76"/>
        <source>has a message {number} whose &quot;{content}&quot; is not a text.</source>
        <translation>메시지 {number}의 &quot;{content}&quot;이(가) 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="78"/>
        <source>has a &quot;{column}&quot; whose &quot;{content}&quot; is not a text.</source>
        <translation>&quot;{column}&quot;의 &quot;{content}&quot;이(가) 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="80"/>
        <source>has the unknown role &quot;{role}&quot; in message {number}.</source>
        <translation>메시지 {number}의 역할 &quot;{role}&quot;을(를) 모릅니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="82"/>
        <source>has the unknown role &quot;{role}&quot; in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot;의 역할 &quot;{role}&quot;을(를) 모릅니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="84"/>
        <source>has the unknown role &quot;{role}&quot; in turn {number}.</source>
        <translation>{number}번 차례의 역할 &quot;{role}&quot;을(를) 모릅니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="86"/>
        <source>has its messages in the wrong order: turn {number} should be from {role}.</source>
        <translation>메시지 순서가 잘못되었습니다: {number}번 차례는 {role}이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="89"/>
        <source>has its turns in the wrong order: turn {number} should be from the user.</source>
        <translation>대화 순서가 잘못되었습니다: {number}번 차례는 사용자여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="92"/>
        <source>has its turns in the wrong order: turn {number} should be from the model.</source>
        <translation>대화 순서가 잘못되었습니다: {number}번 차례는 모델이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="94"/>
        <source>ends with a question that has no answer.</source>
        <translation>답변 없는 질문으로 끝납니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="96"/>
        <source>has an answer as its last message, where the better and the worse one should follow a question.</source>
        <translation>마지막 메시지가 답변입니다. 더 나은 답변과 더 못한 답변은 질문 뒤에 와야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="98"/>
        <source>has no message in &quot;{column}&quot;.</source>
        <translation>&quot;{column}&quot;에 메시지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="100"/>
        <source>has a message in &quot;{column}&quot; that is not from {role}.</source>
        <translation>&quot;{column}&quot;의 메시지가 {role}의 것이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="104"/>
        <source>is left out: it is not a question with one answer.</source>
        <translation>뺐습니다: 질문 하나에 답변 하나가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="106"/>
        <source>is left out: it is not a question with two answers.</source>
        <translation>뺐습니다: 질문 하나에 답변 둘이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="108"/>
        <source>is left out: with its end token it is longer than cutoff_len.</source>
        <translation>뺐습니다: 끝 토큰까지 하면 cutoff_len보다 깁니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="110"/>
        <source>has {tokens} tokens and was cut to {cutoff}; raise cutoff_len to keep it whole.</source>
        <translation>{tokens}토큰이어서 {cutoff}토큰으로 잘렸습니다. 온전히 두려면 cutoff_len을 늘리세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="114"/>
        <source>can&apos;t be encoded: {error}</source>
        <translation>인코딩할 수 없습니다: {error}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="117"/>
        <source>holds tokens, no text.</source>
        <translation>토큰뿐이고 텍스트가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="118"/>
        <source>calls tools, which the alpaca form can&apos;t hold.</source>
        <translation>도구를 부르는데 alpaca 형식에는 담을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="120"/>
        <source>has earlier turns, which a csv file can&apos;t hold.</source>
        <translation>이전 차례가 있는데 csv 파일에는 담을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="122"/>
        <source>has a list in &quot;{column}&quot;, which a csv file can&apos;t hold.</source>
        <translation>&quot;{column}&quot;이(가) 목록인데 csv 파일에는 담을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="124"/>
        <source>has the text &quot;{text}&quot; in &quot;{column}&quot;, which readers of csv files take for a missing one.</source>
        <translation>&quot;{column}&quot;의 텍스트 &quot;{text}&quot;은(는) csv를 읽는 프로그램이 빠진 값으로 봅니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="127"/>
        <source>has a line break, which a txt file can&apos;t hold.</source>
        <translation>줄바꿈이 있는데 txt 파일에는 담을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="129"/>
        <source>takes more than the 64 MiB that a row of a parquet file may have.</source>
        <translation>parquet 파일의 한 행 한도인 64 MiB를 넘습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="134"/>
        <source>The data set &quot;{dataset}&quot; is named twice; it is taken once.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;이(가) 두 번 적혀 있습니다. 한 번만 씁니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="136"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here.</source>
        <translation>{file} {line}번째 줄: 데이터 세트 &quot;{dataset}&quot;의 &quot;{key}&quot;은(는) 여기서 뜻이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="139"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here; did you mean &quot;{near}&quot;?</source>
        <translation>{file} {line}번째 줄: 데이터 세트 &quot;{dataset}&quot;의 &quot;{key}&quot;은(는) 여기서 뜻이 없습니다. &quot;{near}&quot;을(를) 말하나요?</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="142"/>
        <source>{file} is not UTF-8; it was read as {encoding}.</source>
        <translation>{file}은(는) UTF-8이 아니어서 {encoding}(으)로 읽었습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="144"/>
        <source>{file} begins with a byte-order mark; it was read as UTF-8.</source>
        <translation>{file}은(는) 바이트 순서 표시로 시작합니다. UTF-8로 읽었습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="146"/>
        <source>Rows are taken as tokens from {folder}; what says how to read and cut them (dataset, template, cutoff_len and so on) has no effect.</source>
        <translation>행을 {folder}에서 토큰으로 가져옵니다. 읽고 자르는 방법의 설정(dataset, template, cutoff_len 등)은 적용되지 않습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="150"/>
        <source>The rows are kept as tokens in {folder} (tokenized_path), from where the next run takes them.</source>
        <translation>행을 토큰으로 {folder}(tokenized_path)에 보관했습니다. 다음 학습은 거기서 가져옵니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="154"/>
        <source>{key} has no effect here: {reason}.</source>
        <translation>{key}은(는) 여기서 효과가 없습니다: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="156"/>
        <source>{key} has no effect here: it belongs to {owner}.</source>
        <translation>{key}은(는) 여기서 효과가 없습니다: {owner}에 속합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="158"/>
        <source>fp16 needs a graphics card; this run on the processor computes in fp32.</source>
        <translation>fp16에는 그래픽 카드가 필요합니다. 프로세서에서 하는 이 학습은 fp32로 계산합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="161"/>
        <source>bf16 was asked for, but this machine computes it more slowly than fp32; this run computes in fp32.</source>
        <translation>bf16을 요청했지만 이 컴퓨터에서는 fp32보다 느려서 fp32로 계산합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="164"/>
        <source>rope_scaling is not applied: cutoff_len is within the {positions} positions that the model knows.</source>
        <translation>rope_scaling을 적용하지 않습니다: cutoff_len이 모델이 아는 {positions}개 위치 안에 있습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="167"/>
        <source>Positions are stretched to {positions} (rope_scaling: {scaling}), which an adapter does not hold: give rope_scaling again to chat with it and to export it.</source>
        <translation>위치를 {positions}까지 늘렸습니다(rope_scaling: {scaling}). 어댑터에는 담기지 않으니 대화하고 내보낼 때 rope_scaling을 다시 주세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="174"/>
        <source>{file} asks for {key} {share} while training, which this version does not apply: losses differ a little from those of programs that do. lora_dropout is applied.</source>
        <translation>{file}은(는) 학습 중 {key} {share}을(를) 요구하지만 이 버전은 적용하지 않습니다. 적용하는 프로그램과 손실이 조금 다릅니다. lora_dropout은 적용합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="179"/>
        <source>No part of the model takes {tensors} of {file}; it is left out.</source>
        <translation>{file}의 {tensors}은(는) 모델 어디에도 쓰이지 않아 뺐습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="182"/>
        <source>No part of the model takes {tensors} of {file}; they are left out.</source>
        <translation>{file}의 {tensors}은(는) 모델 어디에도 쓰이지 않아 모두 뺐습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="185"/>
        <source>The template &quot;{template}&quot; ends turns with &quot;{word}&quot;, which the model&apos;s vocabulary lacks; it is learned as ordinary text, where LLaMA-Factory would add a new token (which needs resize_vocab).</source>
        <translation>템플릿 &quot;{template}&quot;은(는) &quot;{word}&quot;(으)로 차례를 끝내는데 모델의 어휘에 없습니다. 일반 텍스트로 배웁니다. LLaMA-Factory라면 새 토큰을 더합니다(resize_vocab 필요).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="190"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it {reason}.</source>
        <translation>템플릿 &quot;{template}&quot;은(는) 모델 자신의 것과 다릅니다: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="193"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes {marks}, which the model&apos;s own does not have, so the model may not know these marks; the template that fits is proposed when template is left out.</source>
        <translation>템플릿 &quot;{template}&quot;은(는) 모델 자신의 것과 다릅니다: {marks}을(를) 쓰는데 모델 자신의 것에는 없어서 모델이 모를 수 있습니다. template을 비우면 맞는 것이 제안됩니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="198"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it gives rows without a system text the text &quot;{system}&quot;, which the model&apos;s own does not hold in these words (default_system sets another).</source>
        <translation>템플릿 &quot;{template}&quot;은(는) 모델 자신의 것과 다릅니다: 시스템 텍스트가 없는 행에 &quot;{system}&quot;을(를) 넣는데 모델 자신의 것에는 이 말이 없습니다(default_system으로 바꿀 수 있습니다).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="203"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it keeps blanks and line breaks around messages, which the model&apos;s own takes away.</source>
        <translation>템플릿 &quot;{template}&quot;은(는) 모델 자신의 것과 다릅니다: 메시지 앞뒤의 공백과 줄바꿈을 두는데 모델 자신의 것은 없앱니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="207"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes tools and calls in a form of LLaMA-Factory&apos;s own, which no model was made with.</source>
        <translation>템플릿 &quot;{template}&quot;은(는) 모델 자신의 것과 다릅니다: 도구와 호출을 LLaMA-Factory만의 형식으로 쓰는데 그렇게 만들어진 모델은 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="213"/>
        <source>The run in {folder} goes on with other settings than before: {changes}.</source>
        <translation>{folder}의 학습이 이전과 다른 설정으로 이어집니다: {changes}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="216"/>
        <source>The run in {folder} is finished: all {updates} updates are made. Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>{folder}의 학습은 끝났습니다: 업데이트 {updates}번을 모두 마쳤습니다. 이어 가려면 num_train_epochs나 max_steps를 늘리거나 output_dir을 바꾸세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="220"/>
        <source>The run in {folder} is finished: it ended after {updates} of {planned} updates ({reason}). Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>{folder}의 학습은 끝났습니다: 업데이트 {planned}번 중 {updates}번에서 끝났습니다({reason}). 이어 가려면 num_train_epochs나 max_steps를 늘리거나 output_dir을 바꾸세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="224"/>
        <source>The data, seed, batch size or accumulation differ from those of {folder}; the run goes on at the same update, but with another order of rows.</source>
        <translation>데이터, 시드, 배치 크기나 누적이 {folder}의 것과 다릅니다. 같은 업데이트에서 이어지지만 행의 순서가 다릅니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="228"/>
        <source>The run was planned for {before} updates and goes on to {planned}; the learning rate follows the longer schedule from here on.</source>
        <translation>업데이트 {before}번을 계획했지만 {planned}번까지 이어집니다. 학습률은 여기서부터 더 긴 일정을 따릅니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="232"/>
        <source>The run goes on after update {update}, before checkpoints that it made earlier; they are kept in {folder}: {checkpoints}.</source>
        <translation>학습이 업데이트 {update} 뒤부터, 전에 만든 체크포인트보다 앞에서 이어집니다. 그것들은 {folder}에 보관합니다: {checkpoints}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="235"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} row from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>업데이트 {update}에서 메모리가 부족해졌습니다: 이제 한 번에 최대 {rows}행씩 더 여러 번 계산합니다(auto_find_batch_size). 업데이트는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="240"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} rows from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>업데이트 {update}에서 메모리가 부족해졌습니다: 이제 한 번에 최대 {rows}행씩, 그만큼 더 여러 번 계산합니다(auto_find_batch_size). 업데이트는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="245"/>
        <source>A pass holds at most {rows} row, as the run found before (auto_find_batch_size).</source>
        <translation>한 번에 최대 {rows}행을 처리합니다. 앞선 학습에서 알아낸 값입니다(auto_find_batch_size).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="248"/>
        <source>A pass holds at most {rows} rows, as the run found before (auto_find_batch_size).</source>
        <translation>한 번에 최대 {rows}행을 처리합니다. 앞선 학습에서 알아낸 값입니다(auto_find_batch_size).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="251"/>
        <source>Stopped early after update {update}: {metric} has not been better than {best} in {measurements} measurements (early_stopping_steps).</source>
        <translation>업데이트 {update} 뒤 일찍 멈췄습니다: {metric}이(가) {measurements}번 재는 동안 {best}보다 나아지지 않았습니다(early_stopping_steps).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="255"/>
        <source>It has learned: the training questions and their other wordings get the right answer after {updates} updates, so the training ends here (stop_when_learned).</source>
        <translation>배웠습니다: 업데이트 {updates}번 뒤 학습 질문과 바꿔 쓴 질문에 모두 바르게 답하므로 학습을 여기서 끝냅니다(stop_when_learned).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="260"/>
        <source>Only {here} of {all} processes are here yet; waiting for the others at {place}.</source>
        <translation>프로세스 {all}개 중 {here}개만 모였습니다. {place}에서 나머지를 기다립니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="264"/>
        <source>Stage rm trains scores and no answers, so the two answers of a row are scored at the checkpoints; {missing} of the {questions} questions stand in none of the first rows and are left out.</source>
        <translation>rm 단계는 답변이 아니라 점수를 배우므로 체크포인트에서 행의 두 답변에 점수를 매깁니다. 질문 {questions}개 중 {missing}개는 첫 행들에 없어 뺐습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="268"/>
        <source>The training is finished and saved, but its answers were stopped; with do_train: false and adapter_name_or_path they can be made later.</source>
        <translation>학습은 끝나고 저장되었지만 검증용 행에 대한 답변은 멈췄습니다. do_train: false와 adapter_name_or_path로 나중에 만들 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="272"/>
        <source>This build has no dictionary of Chinese words (segmenter.txt); run the set-up and build again. ROUGE is measured over characters and goes by another name.</source>
        <translation>이 빌드에는 중국어 사전(segmenter.txt)이 없습니다. 설치 준비 스크립트를 실행하고 다시 빌드하세요. ROUGE는 글자 단위로 재며 다른 이름이 됩니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="275"/>
        <source>{file}, which the run was made from, is gone.</source>
        <translation>학습에 쓰인 {file}이(가) 없어졌습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="277"/>
        <source>{file} has changed since the run was made, so the result may differ.</source>
        <translation>학습 뒤에 {file}이(가) 바뀌어 결과가 다를 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="281"/>
        <source>last update</source>
        <translation>마지막 업데이트</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="282"/>
        <source>learned</source>
        <translation>배움</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="283"/>
        <source>early stopping</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="284"/>
        <source>stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="288"/>
        <source>Round {round} kept no answer of its own, so there is nothing new to learn; lower semi_threshold or semi_agreement, or train longer.</source>
        <translation>라운드 {round}이(가) 자기 답변을 하나도 남기지 않아 새로 배울 것이 없습니다. semi_threshold나 semi_agreement를 낮추거나 더 오래 학습하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="292"/>
        <source>Round {round} answers anew (its weights or settings are others), so round {later} is trained anew; the earlier one is kept in {folder}.</source>
        <translation>라운드 {round}은(는) 가중치나 설정이 달라져 다시 답하므로 라운드 {later}을(를) 새로 학습합니다. 이전 것은 {folder}에 보관합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="296"/>
        <source>{rows} rows of unlabeled_dataset are not single questions and are left out.</source>
        <translation>unlabeled_dataset의 {rows}행은 단일 질문이 아니어서 뺐습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="299"/>
        <source>Held-out loss by round: {losses}. Round {round}, which learned from the answered rows alone, is kept.</source>
        <translation>라운드별 검증 손실: {losses}. 답변이 있는 행만으로 배운 라운드 {round}을(를) 남깁니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="302"/>
        <source>Held-out loss by round: {losses}. Round {round} is kept: the own answers helped.</source>
        <translation>라운드별 검증 손실: {losses}. 라운드 {round}을(를) 남깁니다: 자기 답변이 도움이 되었습니다.</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="66"/>
        <source>layerwise, weights are updated before the norm of all gradients is known</source>
        <translation>층별로 갱신하면 모든 기울기의 노름을 알기 전에 가중치가 갱신됩니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="69"/>
        <source>the adapter of adapter_name_or_path is trained on as it is; create_new_adapter: true begins one with these settings</source>
        <translation>adapter_name_or_path의 어댑터를 그대로 이어 학습합니다. create_new_adapter: true면 이 설정으로 새로 시작합니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="90"/>
        <source>it belongs to loraplus_lr_ratio with embed_tokens in lora_target</source>
        <translation>loraplus_lr_ratio를 쓰고 lora_target에 embed_tokens가 있을 때의 설정입니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="94"/>
        <source>there is no earlier adapter (adapter_name_or_path)</source>
        <translation>이전 어댑터가 없습니다(adapter_name_or_path)</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="103"/>
        <source>it belongs to finetuning_type: freeze and to use_llama_pro</source>
        <translation>finetuning_type: freeze와 use_llama_pro의 설정입니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="110"/>
        <source>it belongs to the stages dpo and kto</source>
        <translation>dpo와 kto 단계에 속합니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="125"/>
        <source>only stage kto, and stage dpo with a pref_loss other than orpo and simpo, compare with a reference model</source>
        <translation>kto 단계와, pref_loss가 orpo와 simpo가 아닌 dpo 단계만 참조 모델과 비교합니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="132"/>
        <source>without ref_model the reference is the model without its adapter</source>
        <translation>ref_model이 없으면 참조는 어댑터 없는 모델입니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="142"/>
        <source>there are no rows that a model answered (pseudo_dataset)</source>
        <translation>모델이 답한 행이 없습니다(pseudo_dataset)</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="162"/>
        <source>pairs and judged answers are measured by their rewards instead (eval_rewards/...)</source>
        <translation>쌍과 판정된 답변은 대신 보상으로 잽니다(eval_rewards/...)</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="167"/>
        <source>stage rm measures its accuracy anyway</source>
        <translation>rm 단계는 원래 정확도를 잽니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="170"/>
        <source>rows of stage rm, dpo and kto are never packed</source>
        <translation>rm, dpo, kto 단계의 행은 패킹하지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="173"/>
        <source>general rows are questions with answers, which belong to stage: sft</source>
        <translation>일반 행은 질문과 답변이며 stage: sft에 속합니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="177"/>
        <source>it is a form of quantization_bit: 4</source>
        <translation>quantization_bit: 4의 한 형태입니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="180"/>
        <source>a training computes in compute_type</source>
        <translation>학습은 compute_type으로 계산합니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="183"/>
        <source>streamed rows come in the order of their buffer</source>
        <translation>스트리밍 행은 버퍼의 순서로 옵니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="187"/>
        <source>measurements in a training are made in its compute type, as transformers does; it counts with do_train: false</source>
        <translation>학습 중 측정은 transformers처럼 학습의 계산 형식으로 합니다. do_train: false일 때 적용됩니다</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="195"/>
        <source>no answers are written in this run (predict_with_generate)</source>
        <translation>이 학습에서는 답변을 쓰지 않습니다(predict_with_generate)</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="32"/>
        <source>this update rule is not in this version; use adamw_torch, or adamw_8bit to save memory</source>
        <translation>이 업데이트 규칙은 이 버전에 없습니다. adamw_torch를, 메모리를 아끼려면 adamw_8bit을 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="36"/>
        <source>nothing is sent to other programs; use tensorboard or csv, or none: the run folder holds trainer_log.jsonl and the curve anyway</source>
        <translation>다른 프로그램에는 아무것도 보내지 않습니다. tensorboard나 csv, 또는 none을 쓰세요. 학습 폴더에는 언제나 trainer_log.jsonl과 곡선이 있습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="41"/>
        <source>processes talk through gloo in this version, also where they compute on graphics cards; leave ddp_backend out</source>
        <translation>이 버전의 프로세스는 그래픽 카드에서 계산할 때도 gloo로 통신합니다. ddp_backend를 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="48"/>
        <source>training by a reward model&apos;s scores is not in this version; use sft</source>
        <translation>보상 모델의 점수로 하는 학습은 이 버전에 없습니다. sft를 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="50"/>
        <source>OFT is not in this version; use lora</source>
        <translation>OFT는 이 버전에 없습니다. lora를 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="52"/>
        <source>use stage: kto, whose rows say which answers are good</source>
        <translation>어느 답변이 좋은지 행에 적는 stage: kto를 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="54"/>
        <source>fp16 training is not in this version; use bf16 or auto</source>
        <translation>fp16 학습은 이 버전에 없습니다. bf16이나 auto를 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="56"/>
        <source>it is a key of its own: pure_bf16: true</source>
        <translation>따로 있는 키입니다: pure_bf16: true</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="58"/>
        <source>it is not in this version; use cosine</source>
        <translation>이 버전에 없습니다. cosine을 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="70"/>
        <source>name the loggers: tensorboard, csv</source>
        <translation>기록기의 이름을 쓰세요: tensorboard, csv</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="87"/>
        <source>it is called eval_strategy now</source>
        <translation>이제 eval_strategy입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="89"/>
        <source>it is called per_device_train_batch_size now</source>
        <translation>이제 per_device_train_batch_size입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="91"/>
        <source>it is called per_device_eval_batch_size now</source>
        <translation>이제 per_device_eval_batch_size입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="92"/>
        <source>it is called use_cpu now</source>
        <translation>이제 use_cpu입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="94"/>
        <source>the device is chosen by itself; use_cpu: true keeps to the processor</source>
        <translation>장치는 저절로 정해집니다. use_cpu: true면 프로세서만 씁니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="96"/>
        <location filename="../core/config/settings_table.cpp" line="98"/>
        <location filename="../core/config/settings_table.cpp" line="99"/>
        <source>leave it out: this program has its own kernels</source>
        <translation>빼세요: 이 프로그램에는 자체 계산 커널이 있습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="101"/>
        <location filename="../core/config/settings_table.cpp" line="103"/>
        <location filename="../core/config/settings_table.cpp" line="105"/>
        <source>leave it out: bf16 or compute_type says how to compute</source>
        <translation>빼세요: 계산 방법은 bf16이나 compute_type이 정합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="106"/>
        <location filename="../core/config/settings_table.cpp" line="109"/>
        <location filename="../core/config/settings_table.cpp" line="111"/>
        <location filename="../core/config/settings_table.cpp" line="122"/>
        <location filename="../core/config/settings_table.cpp" line="124"/>
        <source>leave it out: this program trains on one device</source>
        <translation>빼세요: 이 프로그램은 한 장치에서 학습합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="107"/>
        <source>leave it out: it has no use with today&apos;s models</source>
        <translation>빼세요: 요즘 모델에는 쓸모가 없습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="113"/>
        <source>it is written optim: adafactor now, and this version trains with optim: adamw_torch</source>
        <translation>이제 optim: adafactor로 쓰며, 이 버전은 optim: adamw_torch로 학습합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="116"/>
        <source>it is called logging_nan_inf_filter now</source>
        <translation>이제 logging_nan_inf_filter입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="118"/>
        <source>leave it out: the log always holds the speed</source>
        <translation>빼세요: 기록에는 언제나 속도가 있습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="120"/>
        <source>it is called include_for_metrics now</source>
        <translation>이제 include_for_metrics입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="125"/>
        <location filename="../core/config/settings_table.cpp" line="126"/>
        <location filename="../core/config/settings_table.cpp" line="127"/>
        <source>nothing is uploaded; leave it out</source>
        <translation>아무것도 올리지 않습니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="128"/>
        <source>it is called adapter_name_or_path now</source>
        <translation>이제 adapter_name_or_path입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="129"/>
        <source>it is called additional_target now</source>
        <translation>이제 additional_target입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="130"/>
        <source>it is called flash_attn now</source>
        <translation>이제 flash_attn입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="131"/>
        <source>it is called val_size now</source>
        <translation>이제 val_size입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="133"/>
        <location filename="../core/config/settings_table.cpp" line="135"/>
        <source>it is called cutoff_len now, for question and answer together</source>
        <translation>이제 cutoff_len이며 질문과 답변을 합한 길이입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="47"/>
        <source>no hub is asked: models are files on this computer</source>
        <translation>허브에 묻지 않습니다: 모델은 이 컴퓨터의 파일입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="53"/>
        <source>no code of a model is ever executed</source>
        <translation>모델의 코드는 절대 실행하지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="55"/>
        <source>this program has its own tokenizer and loader</source>
        <translation>이 프로그램에는 자체 토크나이저와 로더가 있습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="60"/>
        <location filename="../core/config/settings_unused.cpp" line="265"/>
        <source>this program has its own kernels; results do not change</source>
        <translation>이 프로그램에는 자체 계산 커널이 있으며 결과는 그대로입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="68"/>
        <source>the run&apos;s log always says how many parameters are trained</source>
        <translation>학습하는 매개변수의 수는 언제나 기록에 있습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="70"/>
        <source>this program answers with its own engine</source>
        <translation>이 프로그램은 자체 엔진으로 답합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="82"/>
        <source>this program trains and answers with text only</source>
        <translation>이 프로그램은 텍스트로만 학습하고 답합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="93"/>
        <source>quantization_bit and quantization_type say how this program keeps the weights</source>
        <translation>가중치를 두는 방식은 quantization_bit과 quantization_type이 정합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="99"/>
        <source>new rows begin at the mean of the others, with noise; leave it out</source>
        <translation>새 행은 다른 행의 평균에 잡음을 더해 시작합니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="102"/>
        <source>norms and the loss are always computed in fp32</source>
        <translation>정규화와 손실은 언제나 fp32로 계산합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="104"/>
        <source>it changes the model&apos;s attention, which this version does not do; leave it out</source>
        <translation>모델의 어텐션을 바꾸는 것으로 이 버전은 하지 않습니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="108"/>
        <source>mixture-of-experts models are not in this version</source>
        <translation>전문가 혼합 모델은 이 버전에 없습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="110"/>
        <source>KTransformers is another program&apos;s engine; leave it out</source>
        <translation>KTransformers는 다른 프로그램의 엔진입니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="129"/>
        <source>text models have no such part</source>
        <translation>텍스트 모델에는 그런 부분이 없습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="134"/>
        <source>OFT is not in this version; use finetuning_type: lora</source>
        <translation>OFT는 이 버전에 없습니다. finetuning_type: lora를 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="140"/>
        <source>the reference model is kept as the model is; leave it out</source>
        <translation>참조 모델은 모델과 같은 방식으로 둡니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="142"/>
        <source>training by a reward model&apos;s scores (ppo) is not in this version; use stage: dpo</source>
        <translation>보상 모델의 점수로 하는 학습(ppo)은 이 버전에 없습니다. stage: dpo를 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="155"/>
        <source>the growth of an update is limited by its ratio, which no scale changes</source>
        <translation>업데이트의 증가는 비율로 제한되며 스케일과 무관합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="158"/>
        <source>it only changes what is printed</source>
        <translation>표시되는 것만 바뀝니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="160"/>
        <source>nothing is sent to a cloud logger; the run folder holds trainer_log.jsonl and the curve</source>
        <translation>클라우드 기록기에는 아무것도 보내지 않습니다. 학습 폴더에 trainer_log.jsonl과 곡선이 있습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="171"/>
        <location filename="../core/config/settings_unused.cpp" line="311"/>
        <source>several processes each hold the whole model here, started with torchrun or anneal train --processes; leave it out</source>
        <translation>여기서는 프로세스마다 모델 전체를 가지며 torchrun이나 anneal train --processes로 시작합니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="190"/>
        <source>rows are text only</source>
        <translation>행은 텍스트뿐입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="191"/>
        <source>rows are read afresh for every run, in one process</source>
        <translation>행은 학습마다 한 프로세스에서 새로 읽습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="196"/>
        <source>padding is never learned; leave it out</source>
        <translation>패딩은 절대 배우지 않습니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="209"/>
        <source>the model&apos;s own key disable_gradient_checkpointing counts</source>
        <translation>모델의 키 disable_gradient_checkpointing이 적용됩니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="212"/>
        <source>a run that meets NaN or infinity stops and keeps its last good checkpoint</source>
        <translation>NaN이나 무한대를 만나면 학습이 멈추고 마지막 좋은 체크포인트를 남깁니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="215"/>
        <source>batches are made by this program itself</source>
        <translation>배치는 이 프로그램이 직접 만듭니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="222"/>
        <source>it only changes how numbers are gathered; this program measures the loss only</source>
        <translation>숫자를 모으는 방법만 바뀝니다. 이 프로그램은 손실만 잽니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="231"/>
        <source>the run folder is the record of a run</source>
        <translation>학습 폴더가 학습의 기록입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="243"/>
        <source>gradients are added up over the processes once an update, whatever has one; results do not change</source>
        <translation>기울기는 업데이트마다 모든 프로세스에서 더합니다. 결과는 그대로입니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="251"/>
        <source>the environment says which process this is: LOCAL_RANK</source>
        <translation>어느 프로세스인지는 환경 변수 LOCAL_RANK가 알려 줍니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="253"/>
        <source>several processes share the batches out as accelerate does by default</source>
        <translation>여러 프로세스가 accelerate의 기본 방식대로 배치를 나눕니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="256"/>
        <source>an update is always divided by the tokens of all processes together</source>
        <translation>업데이트는 언제나 모든 프로세스의 토큰 수로 나눕니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="259"/>
        <source>the process of rank 0 alone writes the run folder</source>
        <translation>학습 폴더에는 순위 0의 프로세스만 씁니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="261"/>
        <source>Ray is not used: processes are started with torchrun or anneal train --processes</source>
        <translation>Ray는 쓰지 않습니다: 프로세스는 torchrun이나 anneal train --processes로 시작합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="275"/>
        <source>runs are repeatable with the same seed on the same machine</source>
        <translation>같은 컴퓨터에서 같은 시드면 학습을 되풀이할 수 있습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="277"/>
        <source>rows know their own length</source>
        <translation>행은 자기 길이를 압니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="279"/>
        <source>answers are not sorted before they are generated</source>
        <translation>생성하기 전에 답변을 정렬하지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="281"/>
        <source>this program measures itself with: anneal bench</source>
        <translation>이 프로그램은 anneal bench로 스스로를 잽니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="293"/>
        <source>a resumed run takes its counters from trainer_state.json</source>
        <translation>이어 가는 학습은 trainer_state.json에서 수를 가져옵니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="297"/>
        <source>answers follow the generation settings of the run file, such as temperature; write them there</source>
        <translation>답변은 temperature 같은 실행 파일의 생성 설정을 따릅니다. 거기에 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="303"/>
        <source>fp16 training is not in this version; use bf16: true or compute_type: auto</source>
        <translation>fp16 학습은 이 버전에 없습니다. bf16: true나 compute_type: auto를 쓰세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="306"/>
        <source>AdamW is set by weight_decay, adam_beta1, adam_beta2 and adam_epsilon</source>
        <translation>AdamW는 weight_decay, adam_beta1, adam_beta2, adam_epsilon으로 정합니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="309"/>
        <source>adapters are always written as safetensors; leave it out</source>
        <translation>어댑터는 언제나 safetensors로 씁니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="323"/>
        <location filename="../core/config/settings_unused.cpp" line="352"/>
        <source>nothing is uploaded; share the exported folder yourself</source>
        <translation>아무것도 올리지 않습니다. 내보낸 폴더를 직접 공유하세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="331"/>
        <source>a stopped run always leaves a checkpoint to go on from; leave it out</source>
        <translation>멈춘 학습은 언제나 이어 갈 체크포인트를 남깁니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="339"/>
        <source>models are merged on the processor; the result is the same</source>
        <translation>모델은 프로세서에서 합칩니다. 결과는 같습니다</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="344"/>
        <source>models are exported as safetensors only; leave it out</source>
        <translation>모델은 safetensors로만 내보냅니다. 빼세요</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="347"/>
        <source>GPTQ quantisation is not in this version; export in 16 bit</source>
        <translation>GPTQ 양자화는 이 버전에 없습니다. 16비트로 내보내세요</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="10"/>
        <source>puts an empty thought before every answer without one, the model&apos;s own only before the last answer</source>
        <translation>생각이 없는 모든 답변 앞에 빈 생각을 두는데, 모델 자신의 것은 마지막 답변 앞에만 둡니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="12"/>
        <source>writes two more line breaks before the tools when there is no system text, and an empty thought before a call</source>
        <translation>시스템 텍스트가 없으면 도구 앞에 줄바꿈 두 개를, 호출 앞에 빈 생각을 더 씁니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="15"/>
        <source>writes calls as JSON, the model&apos;s own as &lt;function=...&gt;: don&apos;t train tool use with it</source>
        <translation>호출을 JSON으로 쓰는데 모델 자신의 것은 &lt;function=...&gt;입니다. 이것으로 도구 사용을 학습하지 마세요</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="19"/>
        <source>leaves out the empty thought that the model&apos;s own puts before the last answer</source>
        <translation>모델 자신의 것이 마지막 답변 앞에 두는 빈 생각을 쓰지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="21"/>
        <source>writes two more line breaks before the tools when there is no system text</source>
        <translation>시스템 텍스트가 없으면 도구 앞에 줄바꿈 두 개를 더 씁니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="24"/>
        <source>adds a system text about Qwen where there is none, and the model&apos;s own lets the answer begin with &lt;think&gt;</source>
        <translation>시스템 텍스트가 없으면 Qwen에 대한 글을 넣는데, 모델 자신의 것은 답변을 &lt;think&gt;로 시작하게 합니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="28"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt</source>
        <translation>처음의 &lt;think&gt;를 답변에 맡기는데, 모델 자신의 것은 프롬프트에 씁니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="31"/>
        <source>puts the system text before the tools, the model&apos;s own puts it after them and writes the tools as given</source>
        <translation>시스템 텍스트를 도구 앞에 두는데, 모델 자신의 것은 뒤에 두고 도구를 그대로 씁니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="34"/>
        <source>writes no system block without a system text, the model&apos;s own always writes one with dates</source>
        <translation>시스템 텍스트가 없으면 시스템 블록을 쓰지 않는데, 모델 자신의 것은 언제나 날짜와 함께 씁니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="36"/>
        <source>puts the tools into the system block, the model&apos;s own into the first user turn</source>
        <translation>도구를 시스템 블록에 넣는데, 모델 자신의 것은 첫 사용자 차례에 넣습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="40"/>
        <source>ends an answer with &lt;eos&gt; after &lt;end_of_turn&gt;</source>
        <translation>&lt;end_of_turn&gt; 뒤에 &lt;eos&gt;로 답변을 끝냅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="42"/>
        <source>always writes a system block with a default text and &lt;|think|&gt;, the model&apos;s own only with thinking on; it puts empty thoughts before answers, the model&apos;s own none</source>
        <translation>기본 글과 &lt;|think|&gt;가 있는 시스템 블록을 언제나 쓰는데, 모델 자신의 것은 생각이 켜졌을 때만 씁니다. 답변 앞에 빈 생각을 두는데 모델 자신의 것은 두지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="46"/>
        <source>writes declarations without tags and results as turns of their own</source>
        <translation>선언을 태그 없이, 결과를 별도의 차례로 씁니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="49"/>
        <source>leaves out the &lt;|endoftext|&gt; that the model&apos;s own writes after a whole conversation</source>
        <translation>모델 자신의 것이 대화 전체 뒤에 쓰는 &lt;|endoftext|&gt;를 쓰지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="54"/>
        <source>puts the system text into the first user turn, the model&apos;s own into the last one</source>
        <translation>시스템 텍스트를 첫 사용자 차례에 넣는데, 모델 자신의 것은 마지막 차례에 넣습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="57"/>
        <source>puts the tools inside [INST], the model&apos;s own before it, and calls carry no ids</source>
        <translation>도구를 [INST] 안에 두는데 모델 자신의 것은 그 앞에 두며, 호출에 번호가 없습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="61"/>
        <source>adds no system text where there is none, the model&apos;s own adds a long one</source>
        <translation>시스템 텍스트가 없어도 아무것도 넣지 않는데, 모델 자신의 것은 긴 글을 넣습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="63"/>
        <source>puts the tools elsewhere than the model&apos;s own</source>
        <translation>도구를 두는 곳이 모델 자신의 것과 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="65"/>
        <source>puts the system text into the user turn, the model&apos;s own has a block for it</source>
        <translation>시스템 텍스트를 사용자 차례에 넣는데, 모델 자신의 것에는 전용 블록이 있습니다</translation>
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
        <translation>도구를 쓰는 형식이 모델 자신의 것과 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="69"/>
        <location filename="../core/text/known_differences.cpp" line="72"/>
        <source>has another default system text than the model&apos;s own</source>
        <translation>기본 시스템 텍스트가 모델 자신의 것과 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="75"/>
        <source>leaves out the empty thought that the model&apos;s own puts before every answer</source>
        <translation>모델 자신의 것이 모든 답변 앞에 두는 빈 생각을 쓰지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="77"/>
        <location filename="../core/text/known_differences.cpp" line="85"/>
        <source>writes calls in another form than the model&apos;s own</source>
        <translation>호출을 쓰는 형식이 모델 자신의 것과 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="79"/>
        <source>writes tools, which the model&apos;s own ignores, and calls in another form</source>
        <translation>도구를 쓰는데 모델 자신의 것은 무시하며, 호출의 형식도 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="82"/>
        <source>puts empty thoughts before answers, the model&apos;s own none; its prompt ends in &lt;think&gt;</source>
        <translation>답변 앞에 빈 생각을 두는데 모델 자신의 것은 두지 않습니다. 프롬프트가 &lt;think&gt;로 끝납니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="87"/>
        <source>writes empty thoughts in another way, and with thinking off leaves out the /nothink that the model&apos;s own adds</source>
        <translation>빈 생각을 쓰는 방식이 다르고, 생각이 꺼졌을 때 모델 자신의 것이 넣는 /nothink를 쓰지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="89"/>
        <source>puts the system text before the tools, the model&apos;s own after them</source>
        <translation>시스템 텍스트를 도구 앞에 두는데, 모델 자신의 것은 뒤에 둡니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="92"/>
        <source>puts a line break after role marks, the model&apos;s own none</source>
        <translation>역할 표시 뒤에 줄을 바꾸는데, 모델 자신의 것은 바꾸지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="95"/>
        <source>leaves out the token at the beginning that the model&apos;s own writes, and adds a default system text</source>
        <translation>모델 자신의 것이 처음에 쓰는 토큰을 쓰지 않고 기본 시스템 텍스트를 넣습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="97"/>
        <source>lists tools in another form than the model&apos;s own</source>
        <translation>도구를 나열하는 형식이 모델 자신의 것과 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="99"/>
        <location filename="../core/text/known_differences.cpp" line="110"/>
        <source>puts an empty thought before answers, the model&apos;s own never</source>
        <translation>답변 앞에 빈 생각을 두는데, 모델 자신의 것은 절대 두지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="102"/>
        <source>leaves out &lt;begin_of_document&gt; and has another default system text</source>
        <translation>&lt;begin_of_document&gt;를 쓰지 않고 기본 시스템 텍스트도 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="106"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt; the default system text differs</source>
        <translation>처음의 &lt;think&gt;를 답변에 맡기는데, 모델 자신의 것은 프롬프트에 씁니다. 기본 시스템 텍스트도 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="108"/>
        <source>writes calls without the tags that the model&apos;s own has</source>
        <translation>모델 자신의 것에 있는 태그 없이 호출을 씁니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="111"/>
        <source>repeats the word system before the tools, and its calls lack a &gt;</source>
        <translation>도구 앞에 system이라는 말을 되풀이하고, 호출에 &gt;가 빠져 있습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="114"/>
        <source>leaves out the words about thinking and the thought that the model&apos;s own writes</source>
        <translation>모델 자신의 것이 쓰는 생각에 대한 글과 생각을 쓰지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="117"/>
        <source>writes another usage text</source>
        <translation>사용 안내 글이 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="119"/>
        <source>leaves out the system block with date, effort and channels, and writes the system text as such instead of as a developer message</source>
        <translation>날짜, 강도, 채널이 있는 시스템 블록을 쓰지 않고, 시스템 텍스트를 developer 메시지가 아니라 그대로 씁니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="123"/>
        <source>leaves out the block about the reasoning mode</source>
        <translation>추론 모드에 대한 블록을 쓰지 않습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="126"/>
        <source>differs in a line break and the default system text</source>
        <translation>줄바꿈 하나와 기본 시스템 텍스트가 다릅니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="127"/>
        <source>has no block for tools</source>
        <translation>도구를 위한 블록이 없습니다</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="129"/>
        <source>writes no end token after a call, so the model does not learn to stop there</source>
        <translation>호출 뒤에 끝 토큰을 쓰지 않아 모델이 거기서 멈추는 것을 배우지 못합니다</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="11"/>
        <source>train_from_scratch begins with random weights, all of which must be trained and saved: use finetuning_type: full.</source>
        <translation>train_from_scratch는 무작위 가중치에서 시작하므로 모두 학습하고 저장해야 합니다: finetuning_type: full을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="14"/>
        <source>train_from_scratch takes the shape from a folder with config.json; {file} is a file.</source>
        <translation>train_from_scratch는 config.json이 있는 폴더에서 구조를 가져옵니다. {file}은(는) 파일입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="18"/>
        <source>rehearsal_rows compares with the model before training, which only finetuning_type: lora without additional_target keeps; set it to 0.</source>
        <translation>rehearsal_rows는 학습 전 모델과 비교하는데, 그것은 finetuning_type: lora이고 additional_target이 없을 때만 남습니다. 0으로 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="21"/>
        <source>lora_dropout is the share of inputs that are left out of an update and must be below 1.</source>
        <translation>lora_dropout은 한 업데이트에서 빼는 입력의 비율이므로 1보다 작아야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="24"/>
        <source>use_llama_pro trains freeze_trainable_layers added layers, which must be above 0 and divide the model&apos;s layers.</source>
        <translation>use_llama_pro는 더한 층 freeze_trainable_layers개를 학습합니다. 0보다 크고 모델의 층수를 나누어떨어지게 해야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="26"/>
        <source>use_llama_pro chooses layers, and full trains all of them; use finetuning_type: freeze or lora.</source>
        <translation>use_llama_pro는 층을 고르고 full은 모두 학습합니다. finetuning_type: freeze나 lora를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="28"/>
        <source>use_llama_pro needs a freeze_trainable_layers that divides the model&apos;s {layers} layers.</source>
        <translation>use_llama_pro에는 모델의 {layers}개 층을 나누어떨어지게 하는 freeze_trainable_layers가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="31"/>
        <source>{key} names &quot;{value}&quot;, which the model does not have; choose among {known}.</source>
        <translation>{key}의 &quot;{value}&quot;은(는) 모델에 없습니다. 다음에서 고르세요: {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="35"/>
        <source>freeze_trainable_layers and freeze_trainable_modules leave nothing to train.</source>
        <translation>freeze_trainable_layers와 freeze_trainable_modules로는 학습할 것이 남지 않습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="38"/>
        <source>pissa_init starts a LoRA adapter from full weights: it goes with finetuning_type: lora without quantization_bit.</source>
        <translation>pissa_init은 온전한 가중치에서 LoRA 어댑터를 시작합니다: quantization_bit 없이 finetuning_type: lora와 씁니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="41"/>
        <source>pissa_init changes the base, so the model without its adapter is no reference any more; leave it out.</source>
        <translation>pissa_init은 바탕을 바꾸므로 어댑터 없는 모델이 더는 기준이 되지 못합니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="44"/>
        <source>pissa_init does not go with use_dora or rehearsal_rows; leave one of them out.</source>
        <translation>pissa_init은 use_dora나 rehearsal_rows와 함께 쓸 수 없습니다. 하나를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="48"/>
        <source>pissa_init needs a lora_rank of at most {most} for {layer}.</source>
        <translation>{layer}에는 pissa_init에 lora_rank가 {most} 이하여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="50"/>
        <source>lora_target: all stands alone; leave the other names out, or name all the layers instead.</source>
        <translation>lora_target: all은 단독으로 씁니다. 다른 이름을 빼거나 모든 층의 이름을 적으세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="54"/>
        <source>lora_target names &quot;{value}&quot;, but no linear layer of the model ends in it; choose among {known}, or all.</source>
        <translation>lora_target의 &quot;{value}&quot;(으)로 끝나는 선형 층이 모델에 없습니다. 다음에서 고르거나 all로 하세요: {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="57"/>
        <source>lora_target names &quot;{value}&quot;, which stands in no layer that use_llama_pro trains; choose among {known}, or all.</source>
        <translation>lora_target의 &quot;{value}&quot;은(는) use_llama_pro가 학습하는 층에 없습니다. 다음에서 고르거나 all로 하세요: {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="60"/>
        <source>additional_target names &quot;{value}&quot;, but no module of the model ends in it; choose among {known}.</source>
        <translation>additional_target의 &quot;{value}&quot;(으)로 끝나는 모듈이 모델에 없습니다. 다음에서 고르세요: {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="63"/>
        <source>additional_target and lora_target both take {name}; leave it out of one of them.</source>
        <translation>additional_target과 lora_target이 모두 {name}을(를) 씁니다. 하나에서 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="66"/>
        <source>quantization_bit takes 4 or 8.</source>
        <translation>quantization_bit은 4나 8입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="68"/>
        <source>Weights that are to change can&apos;t be kept in few bits; leave quantization_bit out.</source>
        <translation>바뀔 가중치는 적은 비트로 둘 수 없습니다. quantization_bit을 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="72"/>
        <source>An adapter is merged into the full weights, not into quantised ones; leave quantization_bit out.</source>
        <translation>어댑터는 양자화된 가중치가 아니라 온전한 가중치에 합칩니다. quantization_bit을 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="75"/>
        <source>A quantised base takes one adapter, because none can be merged into it; merge the others with anneal export first.</source>
        <translation>양자화된 바탕에는 합칠 수 없어 어댑터를 하나만 씁니다. 나머지는 먼저 anneal export로 합치세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="78"/>
        <source>Quantised weights can&apos;t be trained themselves; use finetuning_type: lora.</source>
        <translation>양자화된 가중치 자체는 학습할 수 없습니다. finetuning_type: lora를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="81"/>
        <source>rope_scaling stretches one kind of positions, and {model} has another for its sliding layers; leave it out.</source>
        <translation>rope_scaling은 한 종류의 위치만 늘리는데 {model}의 슬라이딩 층은 다른 종류를 씁니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="85"/>
        <source>{key} belongs to stage: sft without packing, streaming or vary_questions; leave it out.</source>
        <translation>{key}은(는) packing, streaming, vary_questions가 없는 stage: sft에 속합니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="88"/>
        <source>{key} belongs to stage: sft without packing or streaming; leave it out.</source>
        <translation>{key}은(는) packing이나 streaming이 없는 stage: sft에 속합니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="90"/>
        <source>label_smoothing_factor and the losses DFT, EAFT and ASFT belong to stage: sft; leave them out.</source>
        <translation>label_smoothing_factor와 손실 DFT, EAFT, ASFT는 stage: sft에 속합니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="93"/>
        <source>use_dft_loss, use_eaft_loss and use_asft_loss exclude each other; keep one.</source>
        <translation>use_dft_loss, use_eaft_loss, use_asft_loss는 함께 쓸 수 없습니다. 하나만 두세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="96"/>
        <source>use_asft_loss compares with the model before training, which finetuning_type: lora without additional_target keeps.</source>
        <translation>use_asft_loss는 학습 전 모델과 비교합니다. 그것은 finetuning_type: lora이고 additional_target이 없을 때 남습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="98"/>
        <source>pref_bco_weight compares with the reference model, which orpo and simpo don&apos;t have; leave it out.</source>
        <translation>pref_bco_weight는 참조 모델과 비교하는데 orpo와 simpo에는 없습니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="101"/>
        <source>ref_model has a vocabulary of {other} tokens, the model one of {own}; the two must share their tokenizer.</source>
        <translation>ref_model의 어휘는 토큰 {other}개, 모델은 {own}개입니다. 둘은 토크나이저가 같아야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="104"/>
        <source>No chat template fits {model} by its name; choose one with the key template.</source>
        <translation>이름으로는 {model}에 맞는 대화 템플릿이 없습니다. template 키로 고르세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="107"/>
        <source>train_on_prompt is not possible with the template &quot;{template}&quot;, which leaves the end token out of its answers.</source>
        <translation>템플릿 &quot;{template}&quot;은(는) 답변에 끝 토큰을 쓰지 않아 train_on_prompt를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="109"/>
        <source>There is no tool format &quot;{form}&quot;.</source>
        <translation>&quot;{form}&quot;이라는 도구 형식이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="111"/>
        <source>There is no tool format &quot;{form}&quot;; did you mean &quot;{nearest}&quot;?</source>
        <translation>&quot;{form}&quot;이라는 도구 형식이 없습니다. &quot;{nearest}&quot;을(를) 말하나요?</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="116"/>
        <source>The polynomial schedule needs a learning_rate above lr_end (1e-7 unless set).</source>
        <translation>polynomial 스케줄에는 lr_end(비우면 1e-7)보다 큰 learning_rate가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="120"/>
        <source>{name} needs its lowest learning rate, by one of min_lr and min_lr_rate: lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>{name}에는 최저 학습률이 필요합니다. min_lr이나 min_lr_rate 중 하나로 주세요: lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="123"/>
        <source>lr_scheduler_kwargs: {name} has no setting {setting}; take it out.</source>
        <translation>lr_scheduler_kwargs: {name}에는 {setting} 설정이 없습니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="125"/>
        <source>lr_scheduler_type {name} is not known.</source>
        <translation>lr_scheduler_type {name}은(는) 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="127"/>
        <source>lr_scheduler_type {name} is not known; did you mean {nearest}?</source>
        <translation>lr_scheduler_type {name}은(는) 알 수 없습니다. {nearest}을(를) 말하나요?</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="129"/>
        <source>lr_scheduler_type reduce_lr_on_plateau has no setting &quot;{name}&quot;; it takes mode, factor, patience, threshold, threshold_mode, cooldown, min_lr and eps.</source>
        <translation>reduce_lr_on_plateau에는 &quot;{name}&quot; 설정이 없습니다. 쓸 수 있는 것: mode, factor, patience, threshold, threshold_mode, cooldown, min_lr, eps.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="133"/>
        <source>lr_scheduler_kwargs: the factor of reduce_lr_on_plateau lies between 0 and 1.</source>
        <translation>lr_scheduler_kwargs: reduce_lr_on_plateau의 factor는 0과 1 사이입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="137"/>
        <source>reduce_lr_on_plateau follows measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>reduce_lr_on_plateau는 검증 행의 측정을 따릅니다: eval_strategy와 val_size나 eval_dataset을 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="140"/>
        <source>{key} and {other} are rules of their own; keep one.</source>
        <translation>{key}와(과) {other}은(는) 서로 다른 갱신 규칙입니다. 하나만 두세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="142"/>
        <source>{key} goes with optim: adamw_torch, adamw_8bit or adafactor; optim: {optim} has no form in few dimensions.</source>
        <translation>{key}은(는) optim: adamw_torch, adamw_8bit 또는 adafactor와 함께 쓸 수 있습니다. optim: {optim}에는 저차원 형태가 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="145"/>
        <source>{key} is a rule of its own, which takes optim: adamw_torch; optim: {optim} does not go with it.</source>
        <translation>{key}은(는) 자체 갱신 규칙이며 optim: adamw_torch를 사용합니다. optim: {optim}와(과) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="148"/>
        <source>{key} is for the layers of the model: leave it out, or take embed_tokens and lm_head out of lora_target.</source>
        <translation>{key}은(는) 모델의 층에만 쓸 수 있습니다. 빼거나 lora_target에서 embed_tokens와 lm_head를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="151"/>
        <source>{key} works on the model&apos;s own matrices: it goes with finetuning_type: full or freeze.</source>
        <translation>{key}은(는) 모델 자신의 행렬에 작용합니다: finetuning_type: full이나 freeze와 씁니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="155"/>
        <source>{key} updates the weights inside each backward pass: set gradient_accumulation_steps: 1.</source>
        <translation>{key}은(는) 역전파마다 가중치를 갱신합니다: gradient_accumulation_steps: 1로 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="158"/>
        <source>{key} updates the weights inside the backward pass, which can&apos;t be cut into smaller ones; leave auto_find_batch_size out.</source>
        <translation>{key}은(는) 역전파 안에서 가중치를 갱신하므로 더 작게 나눌 수 없습니다. auto_find_batch_size를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="161"/>
        <source>apollo_scale_type: channel needs apollo_proj_type: std, whose side is that of the channels.</source>
        <translation>apollo_scale_type: channel에는 채널 쪽에서 작동하는 apollo_proj_type: std가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="164"/>
        <source>Random directions are drawn for one side; use apollo_proj: svd.</source>
        <translation>무작위 방향은 한쪽에만 뽑습니다. apollo_proj: svd를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="167"/>
        <source>badam_mode: ratio has no weight decay; leave weight_decay out.</source>
        <translation>badam_mode: ratio에는 가중치 감쇠가 없습니다. weight_decay를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="169"/>
        <source>use_adam_mini can&apos;t divide {name} into heads of this model; use optim: adamw_torch.</source>
        <translation>use_adam_mini는 {name}을(를) 이 모델의 헤드로 나눌 수 없습니다. optim: adamw_torch를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="172"/>
        <source>optim {value} is not known; use adamw_torch.</source>
        <translation>optim {value}은(는) 알 수 없습니다. adamw_torch를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="176"/>
        <source>interleave_probs needs mix_strategy: interleave_under or interleave_over; concat takes every row.</source>
        <translation>interleave_probs에는 mix_strategy: interleave_under나 interleave_over가 필요합니다. concat은 모든 행을 씁니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="179"/>
        <source>interleave_probs takes numbers above 0 up to 1 with commas between; leave out a data set of which you want no row.</source>
        <translation>interleave_probs에는 0보다 크고 1 이하인 수를 쉼표로 나누어 씁니다. 쓰지 않을 데이터 세트는 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="182"/>
        <source>interleave_probs must add up to 1; these make {sum}.</source>
        <translation>interleave_probs의 합은 1이어야 합니다. 지금은 {sum}입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="184"/>
        <source>interleave_probs has {numbers} numbers for {sets} data sets; give one for each.</source>
        <translation>interleave_probs의 수는 {numbers}개인데 데이터 세트는 {sets}개입니다. 하나씩 주세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="188"/>
        <source>Mixing the data sets gives more than two thousand million rows; use mix_strategy: concat or other interleave_probs.</source>
        <translation>데이터 세트를 섞으면 20억 행이 넘습니다. mix_strategy: concat이나 다른 interleave_probs를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="191"/>
        <source>A data set to interleave holds no rows; leave it out of dataset.</source>
        <translation>섞을 데이터 세트 하나에 행이 없습니다. dataset에서 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="194"/>
        <source>With streaming the rows held back would be learned in later epochs; name an eval_dataset instead of val_size.</source>
        <translation>streaming에서는 떼어 둔 행이 뒤의 에폭에서 학습됩니다. val_size 대신 eval_dataset을 지정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="197"/>
        <source>streaming takes one data set in this version; leave it out (rows are read from the file as they are needed anyway).</source>
        <translation>이 버전의 streaming은 데이터 세트 하나만 씁니다. 빼세요(행은 어차피 필요할 때 파일에서 읽습니다).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="200"/>
        <source>streaming does not pack rows in this version; leave it out, or set packing: false.</source>
        <translation>이 버전의 streaming은 행을 묶지 않습니다. 빼거나 packing: false로 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="204"/>
        <source>streaming shuffles its buffer, which disable_shuffling contradicts; leave one of them out.</source>
        <translation>streaming은 버퍼를 섞으므로 disable_shuffling과 모순됩니다. 하나를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="207"/>
        <source>streaming needs max_steps: how many updates to train.</source>
        <translation>streaming에는 max_steps가 필요합니다: 업데이트를 몇 번 학습할지.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="209"/>
        <source>tokenized_path keeps rows to train on and rows to measure on, nothing else: leave out streaming, vary_questions, rehearsal_rows, pseudo_dataset and eval_on_each_dataset.</source>
        <translation>tokenized_path는 학습할 행과 측정할 행만 보관합니다: streaming, vary_questions, rehearsal_rows, pseudo_dataset, eval_on_each_dataset을 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="214"/>
        <source>tokenized_path holds rows for stage: {held}, not for {stage}; name another folder.</source>
        <translation>tokenized_path의 행은 {stage}이(가) 아니라 stage: {held}용입니다. 다른 폴더를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="218"/>
        <source>{folder} holds rows that another program tokenised (in Arrow&apos;s form), which this version does not read; name another tokenized_path.</source>
        <translation>{folder}에는 다른 프로그램이 토큰화한 행(Arrow 형식)이 있어 이 버전이 읽지 못합니다. 다른 tokenized_path를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="222"/>
        <source>tokenized_path names {folder}, which holds something else; name a new folder.</source>
        <translation>tokenized_path의 {folder}에는 다른 것이 있습니다. 새 폴더를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="226"/>
        <source>val_size holds back rows of dataset, which is missing.</source>
        <translation>val_size는 dataset의 행을 떼어 두는데 dataset이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="228"/>
        <source>stop_when_learned asks the questions of stage: sft; leave it out.</source>
        <translation>stop_when_learned는 stage: sft의 질문을 합니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="231"/>
        <source>stop_when_learned asks at checkpoints; set save_strategy to steps or epoch.</source>
        <translation>stop_when_learned는 체크포인트에서 질문합니다. save_strategy를 steps나 epoch로 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="234"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to train on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>{rows}행으로는 학습할 cutoff_len {cutoff} 토큰의 블록이 하나도 되지 않습니다. cutoff_len을 줄이거나 행을 늘리거나 packing: false로 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="237"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to measure on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>{rows}행으로는 측정할 cutoff_len {cutoff} 토큰의 블록이 하나도 되지 않습니다. cutoff_len을 줄이거나 행을 늘리거나 packing: false로 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="243"/>
        <source>save_strategy: best keeps what measures best: set eval_strategy, and metric_for_best_model to what counts, such as loss.</source>
        <translation>save_strategy: best는 가장 좋게 측정된 것을 둡니다: eval_strategy와, loss처럼 중요한 것을 metric_for_best_model에 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="246"/>
        <source>{key} compares measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>{key}은(는) 검증 행의 측정을 비교합니다: eval_strategy와 val_size나 eval_dataset을 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="249"/>
        <source>{key} needs savings and measurements together, but eval_strategy is {measured} and save_strategy is {saved}; set them to the same.</source>
        <translation>{key}에는 저장과 측정이 함께 있어야 하는데 eval_strategy는 {measured}, save_strategy는 {saved}입니다. 같게 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="253"/>
        <source>{key} needs a measurement at each saving: save_steps must be a multiple of eval_steps (which is logging_steps when it is left out), or both a share of the run.</source>
        <translation>{key}에는 저장할 때마다 측정이 필요합니다: save_steps는 eval_steps(비우면 logging_steps)의 배수이거나, 둘 다 학습 전체에 대한 비율이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="258"/>
        <source>metric_for_best_model is &quot;{metric}&quot;, which is not measured; choose one of: {known}.</source>
        <translation>metric_for_best_model의 &quot;{metric}&quot;은(는) 측정하지 않습니다. 다음에서 고르세요: {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="262"/>
        <source>early_stopping_steps counts measurements without progress: set eval_strategy and val_size or eval_dataset.</source>
        <translation>early_stopping_steps는 나아지지 않은 측정을 셉니다: eval_strategy와 val_size나 eval_dataset을 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="265"/>
        <source>early_stopping_steps needs metric_for_best_model: what has to get better, for instance metric_for_best_model: loss.</source>
        <translation>early_stopping_steps에는 metric_for_best_model이 필요합니다: 무엇이 나아져야 하는지. 예: metric_for_best_model: loss.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="268"/>
        <source>do_train is false, so there is nothing to do: set it to true or leave it out, or set do_eval or do_predict to true.</source>
        <translation>do_train이 false라 할 일이 없습니다: true로 하거나 빼거나, do_eval이나 do_predict를 true로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="271"/>
        <source>stage: {stage} is measured while it trains (eval_strategy); without a training use stage: sft, which measures the answers.</source>
        <translation>stage: {stage}은(는) 학습하면서 측정합니다(eval_strategy). 학습하지 않을 때는 답변을 재는 stage: sft를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="274"/>
        <source>do_predict belongs to stage: sft; do_eval measures the loss of the other stages.</source>
        <translation>do_predict는 stage: sft에 속합니다. 다른 단계의 손실은 do_eval이 잽니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="278"/>
        <source>compute_accuracy and predict_with_generate exclude each other: one counts tokens, the other compares whole answers.</source>
        <translation>compute_accuracy와 predict_with_generate는 함께 쓸 수 없습니다: 하나는 토큰을 세고 다른 하나는 답변 전체를 비교합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="283"/>
        <source>Stage semi needs unlabeled_dataset: the data sets whose questions are to be answered.</source>
        <translation>semi 단계에는 unlabeled_dataset이 필요합니다: 답할 질문이 있는 데이터 세트입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="286"/>
        <source>Stage semi needs held-out rows to tell whether it helped: set val_size or eval_dataset.</source>
        <translation>semi 단계에는 효과가 있었는지 알 검증 행이 필요합니다: val_size나 eval_dataset을 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="289"/>
        <source>Stage semi compares its rounds by one held-out loss; leave eval_on_each_dataset out.</source>
        <translation>semi 단계는 검증 손실 하나로 라운드를 비교합니다. eval_on_each_dataset을 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="293"/>
        <source>Stage semi goes on by itself where its newest round stopped; leave resume_from_checkpoint out.</source>
        <translation>semi 단계는 마지막 라운드가 멈춘 곳에서 스스로 이어 갑니다. resume_from_checkpoint를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="296"/>
        <source>Stage semi adds rows of its own after the first round, which does not go with tokenized_path, streaming or packing; leave them out.</source>
        <translation>semi 단계는 첫 라운드 뒤에 자신의 행을 더하므로 tokenized_path, streaming, packing과 함께 쓸 수 없습니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="300"/>
        <source>unlabeled_dataset holds no single question.</source>
        <translation>unlabeled_dataset에 단일 질문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="304"/>
        <source>gguf_importance is about the blocks of a GGUF: set export_format: gguf, or leave it out.</source>
        <translation>gguf_importance는 GGUF의 블록에 대한 것입니다: export_format: gguf로 하거나 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="307"/>
        <source>An adapter alone can&apos;t be served: set export_format to gguf or safetensors, or leave export_deploy out.</source>
        <translation>어댑터만으로는 서비스할 수 없습니다: export_format을 gguf나 safetensors로 하거나 export_deploy를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="310"/>
        <source>Weights can&apos;t be exported as {value}; set infer_dtype to bfloat16, float16 or float32.</source>
        <translation>가중치를 {value}(으)로 내보낼 수 없습니다. infer_dtype을 bfloat16, float16, float32 중 하나로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="313"/>
        <source>{value} is no type of a GGUF file.</source>
        <translation>{value}은(는) GGUF 파일의 형식이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="315"/>
        <source>An adapter is small and stays exact: set gguf_type to F16 or F32.</source>
        <translation>어댑터는 작아서 정확하게 둡니다: gguf_type을 F16이나 F32로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="318"/>
        <source>A LoRA GGUF holds one adapter: name it in adapter_name_or_path.</source>
        <translation>LoRA GGUF에는 어댑터가 하나 들어갑니다: adapter_name_or_path에 지정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="321"/>
        <source>A LoRA GGUF has no name for the layer {layer}; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF에는 층 {layer}의 이름이 없습니다. 모델에 합치는 export_format: gguf로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="324"/>
        <source>A LoRA GGUF can&apos;t hold the magnitudes of DoRA; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF에는 DoRA의 크기를 담을 수 없습니다. 모델에 합치는 export_format: gguf로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="327"/>
        <source>A LoRA GGUF can&apos;t change {layer} alone, which is one matrix with the other end of this model; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF는 {layer}만 따로 바꿀 수 없습니다. 이 모델에서는 반대쪽 끝과 같은 행렬입니다. export_format을 gguf로 설정하면 모델에 병합됩니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="332"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which the adapter brings in another form than the model&apos;s; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF는 {name}을(를) 담을 수 없습니다. 어댑터의 형태가 모델과 다릅니다. export_format을 gguf로 설정하면 모델에 병합됩니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="337"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which was trained whole; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF에는 통째로 학습한 {name}을(를) 담을 수 없습니다. 모델에 합치는 export_format: gguf로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="10"/>
        <source>{key} needs {other}.</source>
        <translation>{key}에는 {other}이(가) 필요합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="12"/>
        <source>{key} needs rows to measure on: set val_size or eval_dataset.</source>
        <translation>{key}에는 측정할 행이 필요합니다: val_size나 eval_dataset을 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="13"/>
        <source>{key} belongs to {owner}.</source>
        <translation>{key}은(는) {owner}에 속합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="14"/>
        <source>{key} belongs to {owner}; leave it out.</source>
        <translation>{key}은(는) {owner}에 속합니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="16"/>
        <source>{key} belongs to {owner}, not to {other}; leave it out.</source>
        <translation>{key}은(는) {other}이(가) 아니라 {owner}에 속합니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="17"/>
        <source>{key} and {other} exclude each other.</source>
        <translation>{key}와(과) {other}은(는) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="19"/>
        <source>{key} and {other} exclude each other: keep the one that you mean.</source>
        <translation>{key}와(과) {other}은(는) 함께 쓸 수 없습니다: 원하는 것만 두세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="22"/>
        <source>{key} and {other} contradict each other: keep one of them.</source>
        <translation>{key}와(과) {other}은(는) 서로 모순됩니다: 하나만 두세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="23"/>
        <source>{key} must be above 0.</source>
        <translation>{key}은(는) 0보다 커야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="24"/>
        <source>{key} has to be at least 1.</source>
        <translation>{key}은(는) 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="26"/>
        <source>{key} above 1 is a number of updates and must be whole.</source>
        <translation>1보다 큰 {key}은(는) 업데이트 횟수이므로 정수여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="28"/>
        <source>{key} above 1 is a number of rows and must be whole.</source>
        <translation>1보다 큰 {key}은(는) 행의 수이므로 정수여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="30"/>
        <source>{key} does not go with {other}; leave one of them out.</source>
        <translation>{key}은(는) {other}와(과) 함께 쓸 수 없습니다. 하나를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="31"/>
        <source>{key} does not go with {other}; leave it out.</source>
        <translation>{key}은(는) {other}와(과) 함께 쓸 수 없습니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="33"/>
        <source>{key} is a setting of training, which {verb} does not take; remove it.</source>
        <translation>{key}은(는) 학습 설정이라 {verb}에서는 쓸 수 없습니다. 지우세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="35"/>
        <source>&quot;{key}&quot; is not a known key: {reason}.</source>
        <translation>&quot;{key}&quot;은(는) 알려진 키가 아닙니다: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="38"/>
        <source>{key} is missing: name the model, for instance model_name_or_path: SmolLM2-135M-Instruct.</source>
        <translation>{key}이(가) 없습니다: 모델을 지정하세요. 예: model_name_or_path: SmolLM2-135M-Instruct.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="41"/>
        <source>{key} is missing: name the data to train on, for instance dataset: identity.</source>
        <translation>{key}이(가) 없습니다: 학습할 데이터를 지정하세요. 예: dataset: identity.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="44"/>
        <source>{key} is missing: name the folder for the run, for instance output_dir: saves/my-run.</source>
        <translation>{key}이(가) 없습니다: 학습 결과의 폴더를 지정하세요. 예: output_dir: saves/my-run.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="48"/>
        <source>{key} is missing: name the folder for the exported model.</source>
        <translation>{key}이(가) 없습니다: 내보낼 모델의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="51"/>
        <source>{key} can&apos;t be &quot;{value}&quot;: {reason}.</source>
        <translation>{key}은(는) &quot;{value}&quot;일 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="53"/>
        <source>{key} is &quot;{value}&quot;; known values are: {known}.</source>
        <translation>{key}이(가) &quot;{value}&quot;입니다. 쓸 수 있는 값: {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="55"/>
        <source>{key} names none beside other loggers; keep what you mean.</source>
        <translation>{key}에 none과 다른 기록 방식이 함께 있습니다. 원하는 것만 두세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="57"/>
        <source>{key} is {value}; it must be between {minimum} and {maximum}.</source>
        <translation>{key}이(가) {value}입니다. {minimum}에서 {maximum} 사이여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="59"/>
        <source>{key} is {value}; it must be at least {minimum}.</source>
        <translation>{key}이(가) {value}입니다. {minimum} 이상이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="60"/>
        <source>{key} is {value}; it must be at most {maximum}.</source>
        <translation>{key}이(가) {value}입니다. {maximum} 이하여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="61"/>
        <source>{key} is &quot;{value}&quot;; it must be true or false.</source>
        <translation>{key}이(가) &quot;{value}&quot;입니다. true나 false여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="63"/>
        <source>{key} is &quot;{value}&quot;; it must be a whole number.</source>
        <translation>{key}이(가) &quot;{value}&quot;입니다. 정수여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="64"/>
        <source>{key} is &quot;{value}&quot;; it must be a number.</source>
        <translation>{key}이(가) &quot;{value}&quot;입니다. 숫자여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="65"/>
        <source>{key} must be a finite number.</source>
        <translation>{key}은(는) 유한한 수여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="66"/>
        <source>{key} must be a list: names with commas between.</source>
        <translation>{key}은(는) 목록이어야 합니다: 이름을 쉼표로 나눕니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="67"/>
        <source>{key} must be a map of names to values.</source>
        <translation>{key}은(는) 이름과 값의 맵이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="69"/>
        <source>{key} must be a map, for instance {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>{key}은(는) 맵이어야 합니다. 예: {&quot;min_lr_rate&quot;: 0.1}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="70"/>
        <source>{key} is not a valid JSON map.</source>
        <translation>{key}은(는) 올바른 JSON 맵이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="71"/>
        <source>{key} takes one value, not a list.</source>
        <translation>{key}에는 목록이 아니라 값 하나를 씁니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="72"/>
        <source>{key} takes one value, not a map.</source>
        <translation>{key}에는 맵이 아니라 값 하나를 씁니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="73"/>
        <source>{key} has a value of the wrong type.</source>
        <translation>{key}의 값 형식이 다릅니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="74"/>
        <source>{key} holds a NUL character.</source>
        <translation>{key}에 NUL 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="76"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes.</source>
        <translation>{key}에 &quot;{name}&quot;이(가) 있는데 이 프로그램의 어떤 스케줄도 쓰지 않습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="78"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes; did you mean {nearest}?</source>
        <translation>{key}에 &quot;{name}&quot;이(가) 있는데 이 프로그램의 어떤 스케줄도 쓰지 않습니다. {nearest}을(를) 말하나요?</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="80"/>
        <source>{key} takes for &quot;{name}&quot; one of: {choices}.</source>
        <translation>{key}의 &quot;{name}&quot;에 쓸 수 있는 값: {choices}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="81"/>
        <source>{key} needs a number for &quot;{name}&quot;.</source>
        <translation>{key}의 &quot;{name}&quot;에는 숫자가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="84"/>
        <source>--{key} needs a value after it.</source>
        <translation>--{key} 뒤에 값이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="86"/>
        <source>&quot;{word}&quot; is not a setting; write key=value or --key value.</source>
        <translation>&quot;{word}&quot;은(는) 설정이 아닙니다. key=value나 --key value로 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="90"/>
        <source>A second document begins (---), or a bracket stands alone; one file holds one run.</source>
        <translation>두 번째 문서(---)가 시작되거나 괄호가 홀로 있습니다. 파일 하나에는 실행 하나만 씁니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="94"/>
        <source>The file holds no settings; it should be lines of key: value.</source>
        <translation>파일에 설정이 없습니다. key: value 줄이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="95"/>
        <source>The file should be lines of key: value.</source>
        <translation>파일은 key: value 줄이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="96"/>
        <source>A key must be a single word.</source>
        <translation>키는 한 단어여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="97"/>
        <source>Not valid YAML: the quote is not closed.</source>
        <translation>올바른 YAML이 아닙니다: 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="98"/>
        <source>This is not valid YAML.</source>
        <translation>올바른 YAML이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="100"/>
        <source>The file should be one object of &quot;key&quot;: value.</source>
        <translation>파일은 &quot;key&quot;: value 객체 하나여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="102"/>
        <source>{key} stands in line {other} already; keep one of them.</source>
        <translation>{key}이(가) {other}행에 이미 있습니다. 하나만 두세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="103"/>
        <source>This is not text.</source>
        <translation>텍스트가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="105"/>
        <source>Byte {byte} is not UTF-8; save the file as UTF-8.</source>
        <translation>{byte}번째 바이트가 UTF-8이 아닙니다. UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="107"/>
        <source>The file holds a NUL byte, so it is not a text file.</source>
        <translation>파일에 NUL 바이트가 있어 텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="109"/>
        <source>{file}: a file of {key} has no path; use the card as Anneal wrote it.</source>
        <translation>{file}: {key}의 파일에 경로가 없습니다. Anneal이 쓴 그대로 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="112"/>
        <source>{key} is no control of LlamaBoard&apos;s Train page; remove the line.</source>
        <translation>{key}은(는) LlamaBoard 학습 페이지의 항목이 아닙니다. 이 줄을 지우세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="115"/>
        <source>{key} is a control of LlamaBoard that is not known here; remove the line.</source>
        <translation>{key}은(는) 여기서 알지 못하는 LlamaBoard 항목입니다. 이 줄을 지우세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="118"/>
        <source>train.compute_type is bf16, fp16, fp32 or pure_bf16.</source>
        <translation>train.compute_type은 bf16, fp16, fp32, pure_bf16 중 하나입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="119"/>
        <source>train.extra_args is no JSON object.</source>
        <translation>train.extra_args가 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="123"/>
        <source>The environment sets WORLD_SIZE but not {variable}; start with torchrun or anneal train --processes, or set it to a number from {minimum} to {maximum}.</source>
        <translation>환경에 WORLD_SIZE는 있지만 {variable}이(가) 없습니다. torchrun이나 anneal train --processes로 시작하거나 {minimum}에서 {maximum} 사이의 수로 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="127"/>
        <source>The environment variable {variable} is &quot;{value}&quot;; it has to be a whole number from {minimum} to {maximum}.</source>
        <translation>환경 변수 {variable}이(가) &quot;{value}&quot;입니다. {minimum}에서 {maximum} 사이의 정수여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="130"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to the address of the machine of the process with RANK 0.</source>
        <translation>여러 프로세스가 함께 학습하지만(WORLD_SIZE) {variable}이(가) 없습니다: RANK 0 프로세스가 있는 컴퓨터의 주소로 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="134"/>
        <source>{variable} is &quot;{value}&quot;, which is no address of a machine; give its name or IP address, such as 192.168.1.10.</source>
        <translation>{variable}의 &quot;{value}&quot;은(는) 컴퓨터 주소가 아닙니다. 이름이나 192.168.1.10 같은 IP 주소를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="137"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to one free port of the machine of RANK 0, the same for all, such as 29500.</source>
        <translation>여러 프로세스가 함께 학습하지만(WORLD_SIZE) {variable}이(가) 없습니다: RANK 0 컴퓨터의 빈 포트를 모두 같게, 29500처럼 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="10"/>
        <source>No model was named. Give model_name_or_path.</source>
        <translation>모델이 지정되지 않았습니다. model_name_or_path를 주세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="11"/>
        <source>There is no model to answer with.</source>
        <translation>답할 모델이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="13"/>
        <source>Several files go by the name {model}: {files}. Name one of them.</source>
        <translation>{model}이라는 파일이 여럿입니다: {files}. 하나를 지정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="16"/>
        <source>The file {file} holds only weights. Give the folder that it is in, with its config.json.</source>
        <translation>파일 {file}에는 가중치만 있습니다. config.json이 있는 그 폴더를 지정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="19"/>
        <source>{file} asks for something that this version does not compute ({key}). Choose another model.</source>
        <translation>{file}이(가) 요구하는 것({key})을 이 버전은 계산하지 않습니다. 다른 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="22"/>
        <source>The tensor {tensor} of {file} holds {type} numbers, which are no plain weights. Choose the original, unquantised model.</source>
        <translation>{file}의 텐서 {tensor}은(는) {type}이라 보통의 가중치가 아닙니다. 양자화하지 않은 원래 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="25"/>
        <source>The tensor {tensor} of {file} has the dtype {type}, which is not one of F64, F32, F16, BF16, I64, I32, I16, I8, U8 and BOOL.</source>
        <translation>{file}의 텐서 {tensor}의 형식은 {type}인데 F64, F32, F16, BF16, I64, I32, I16, I8, U8, BOOL 중 하나가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="28"/>
        <source>The file {file} is a GGUF {type}, not a model.</source>
        <translation>파일 {file}은(는) 모델이 아니라 GGUF {type}입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="30"/>
        <source>The tensor {tensor} of {file} is stored as {type}, which Anneal does not read. Take a Q8_0, Q6_K, Q5_K_M or Q4_K_M file of this model.</source>
        <translation>{file}의 텐서 {tensor}은(는) {type}(으)로 저장되어 Anneal이 읽지 못합니다. 이 모델의 Q8_0, Q6_K, Q5_K_M, Q4_K_M 파일을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="34"/>
        <source>The file {file} is a big-endian GGUF file. Take the little-endian file of this model.</source>
        <translation>파일 {file}은(는) 빅 엔디언 GGUF입니다. 이 모델의 리틀 엔디언 파일을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="38"/>
        <source>The file {file} has the GGUF version {version}; Anneal reads the versions 2 and 3. Take a newer file of this model.</source>
        <translation>파일 {file}의 GGUF 버전은 {version}입니다. Anneal은 2와 3을 읽습니다. 이 모델의 더 새 파일을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="41"/>
        <source>The tokenizer uses &quot;{part}&quot;, which is not supported; choose a model with another tokenizer.</source>
        <translation>토크나이저가 지원하지 않는 &quot;{part}&quot;을(를) 씁니다. 다른 토크나이저의 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="44"/>
        <source>The tokenizer of the GGUF uses &quot;{part}&quot;, which is not supported; use the model&apos;s Hugging Face folder instead.</source>
        <translation>GGUF의 토크나이저가 지원하지 않는 &quot;{part}&quot;을(를) 씁니다. 대신 모델의 Hugging Face 폴더를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="47"/>
        <source>The tokenizer&apos;s pattern {regex} has a part that this version can&apos;t run; choose a model with another tokenizer.</source>
        <translation>토크나이저의 정규식 {regex}에 이 버전이 쓸 수 없는 부분이 있습니다. 다른 토크나이저의 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="50"/>
        <source>The tokenizer has a pattern longer than {bytes} bytes; choose a model with another tokenizer.</source>
        <translation>토크나이저의 정규식이 {bytes}바이트를 넘습니다. 다른 토크나이저의 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="53"/>
        <source>The tokenizer has {merges} merges, which is more than can be used; choose a model with another tokenizer.</source>
        <translation>토크나이저의 병합 규칙이 {merges}개로 너무 많습니다. 다른 토크나이저의 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="56"/>
        <source>GGUF files of language models can&apos;t hold a tokenizer of this kind; set export_format to safetensors.</source>
        <translation>언어 모델의 GGUF 파일에는 이런 토크나이저를 담을 수 없습니다. export_format을 safetensors로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="59"/>
        <source>This model&apos;s tokenizer is a tokenizer.model, to which this version adds no tokens; save it with transformers as tokenizer.json first, or leave add_tokens out.</source>
        <translation>이 모델의 토크나이저는 tokenizer.model이라 이 버전에서 토큰을 더할 수 없습니다. 먼저 transformers로 tokenizer.json으로 저장하거나 add_tokens를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="64"/>
        <source>{file} uses {key}, which this version can&apos;t load; use a plain LoRA adapter.</source>
        <translation>{file}이(가) 쓰는 {key}을(를) 이 버전은 불러올 수 없습니다. 보통의 LoRA 어댑터를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="67"/>
        <source>{file} belongs to a base model whose weights were changed ({key}), which this version can&apos;t load; convert it to a plain adapter first (pissa_convert).</source>
        <translation>{file}은(는) 가중치를 바꾼 바탕 모델의 것({key})이라 이 버전은 불러올 수 없습니다. 먼저 보통의 어댑터로 바꾸세요(pissa_convert).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="71"/>
        <source>{model} is another base model than {base}, or it is loaded in another way: it has to be loaded by itself.</source>
        <translation>{model}의 바탕 모델이 {base}와(과) 다르거나 불러오는 방식이 다릅니다: 따로 불러와야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="75"/>
        <source>No data set is named: set dataset.</source>
        <translation>데이터 세트가 지정되지 않았습니다: dataset을 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="77"/>
        <source>The data set &quot;{dataset}&quot; names &quot;{part}&quot;, which leads out of its folder {folder}.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 &quot;{part}&quot;이(가) 폴더 {folder} 밖을 가리킵니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="81"/>
        <source>The data set &quot;{dataset}&quot; names the subset &quot;{part}&quot;, but {folder} has no folder of that name.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 하위 집합 &quot;{part}&quot;이라는 폴더가 {folder}에 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="84"/>
        <source>{file} is a link that leads out of its folder; put the file itself there.</source>
        <translation>{file}은(는) 폴더 밖으로 이어지는 링크입니다. 파일 자체를 거기에 두세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="87"/>
        <source>{folder} holds files of different types ({first}, {other}); keep one type in it.</source>
        <translation>{folder}에 종류가 다른 파일이 있습니다({first}, {other}). 한 종류만 두세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="91"/>
        <source>dataset_dir: {folder} asks for data on a hub, which this version does not fetch; download it and name its folder.</source>
        <translation>dataset_dir: {folder}은(는) 허브의 데이터를 요구하지만 이 버전은 가져오지 않습니다. 내려받아 그 폴더를 지정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="94"/>
        <source>The data set &quot;{dataset}&quot; is named by {source}, which this version does not fetch; download it and name the file by &quot;file_name&quot;.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;은(는) {source}(으)로 지정되어 있지만 이 버전은 가져오지 않습니다. 내려받아 &quot;file_name&quot;으로 파일을 지정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="98"/>
        <source>The data set &quot;{dataset}&quot; has more than 4 thousand million rows.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;은(는) 40억 행이 넘습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="101"/>
        <source>The data set &quot;{dataset}&quot; has the split &quot;{split}&quot;, which is none of the form train, train[:100], train[10%:20%] or several with + between.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 split &quot;{split}&quot;은(는) train, train[:100], train[10%:20%]나 +로 이은 꼴이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="105"/>
        <source>The table has no file name yet: choose one to save it.</source>
        <translation>표에 아직 파일 이름이 없습니다: 이름을 골라 저장하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="107"/>
        <source>The data set &quot;{dataset}&quot; should be an object with &quot;file_name&quot;.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;은(는) &quot;file_name&quot;이 있는 객체여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="110"/>
        <source>The data set &quot;{dataset}&quot; has no &quot;file_name&quot;.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;에 &quot;file_name&quot;이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="112"/>
        <source>The data set &quot;{dataset}&quot; names {name}, which lies outside of its folder; put the file there, or give its path as dataset.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 {name}이(가) 폴더 밖에 있습니다. 파일을 거기에 두거나 그 경로를 dataset에 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="115"/>
        <source>The data set &quot;{dataset}&quot; has the unknown formatting &quot;{form}&quot;; known are alpaca, sharegpt, openai and ids.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 formatting &quot;{form}&quot;을(를) 알 수 없습니다. 쓸 수 있는 것은 alpaca, sharegpt, openai, ids입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="118"/>
        <source>The data set &quot;{dataset}&quot; needs true or false for &quot;{key}&quot;.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 &quot;{key}&quot;은(는) true나 false여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="120"/>
        <source>The data set &quot;{dataset}&quot; needs a whole number of at least 1 for &quot;{key}&quot;.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 &quot;{key}&quot;은(는) 1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="123"/>
        <source>The data set &quot;{dataset}&quot; needs &quot;{key}&quot; in &quot;tags&quot;: what is not listed there has no name any more.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 &quot;tags&quot;에 &quot;{key}&quot;이(가) 필요합니다: 거기에 없는 것은 이름이 없어집니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="126"/>
        <source>The data set &quot;{dataset}&quot; needs a text for &quot;{key}&quot;.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 &quot;{key}&quot;은(는) 텍스트여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="128"/>
        <source>The data set &quot;{dataset}&quot; needs an object for &quot;{key}&quot;.</source>
        <translation>데이터 세트 &quot;{dataset}&quot;의 &quot;{key}&quot;은(는) 객체여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="130"/>
        <source>{file} holds token numbers (&quot;formatting&quot;: &quot;ids&quot;), which are no text to edit; edit the set that it was made from.</source>
        <translation>{file}에는 토큰 번호(&quot;formatting&quot;: &quot;ids&quot;)가 있어 고칠 텍스트가 없습니다. 원래 데이터 세트를 고치세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="132"/>
        <source>{file} is a folder of files; open one of them.</source>
        <translation>{file}은(는) 폴더입니다. 그 안의 파일 하나를 여세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="134"/>
        <source>{file} holds pairs, but its entry of dataset_info.json does not name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;; name them there.</source>
        <translation>{file}에는 답변 쌍이 있지만 dataset_info.json의 &quot;columns&quot;에 &quot;chosen&quot;과 &quot;rejected&quot;가 없습니다. 거기에 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="137"/>
        <source>There are no rows to write into {file}.</source>
        <translation>{file}에 쓸 행이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="139"/>
        <source>&quot;{form}&quot; is no form to convert to; known are alpaca, sharegpt and openai.</source>
        <translation>&quot;{form}&quot;(으)로는 바꿀 수 없습니다. 쓸 수 있는 것은 alpaca, sharegpt, openai입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="142"/>
        <source>{file} should end in .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file}은(는) .json, .jsonl, .csv, .txt, .parquet로 끝나야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="144"/>
        <source>A csv file holds rows of the alpaca form only; write {form} into a .json, .jsonl or .parquet file.</source>
        <translation>csv 파일에는 alpaca 형식의 행만 들어갑니다. {form}은(는) .json, .jsonl, .parquet 파일에 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="147"/>
        <source>A txt file holds plain text only; write questions and answers into a .json, .jsonl, .csv or .parquet file.</source>
        <translation>txt 파일에는 일반 텍스트만 들어갑니다. 질문과 답변은 .json, .jsonl, .csv, .parquet 파일에 쓰세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="152"/>
        <source>{file} is a file; output_dir has to be a folder.</source>
        <translation>{file}은(는) 파일입니다. output_dir은 폴더여야 합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="154"/>
        <source>{file}: schema {version} was written by a newer version; continue the run with that one.</source>
        <translation>{file}: 스키마 {version}은(는) 더 새 버전이 썼습니다. 그 버전으로 이어 가세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="157"/>
        <source>{folder} holds no state that training can continue from (it was made by another program or with save_only_model); to train its weights further, name it in adapter_name_or_path.</source>
        <translation>{folder}에 학습을 이어 갈 상태가 없습니다(다른 프로그램이 만들었거나 save_only_model로 저장됨). 그 가중치를 더 학습하려면 adapter_name_or_path에 지정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="161"/>
        <source>{what} works in one process; unset WORLD_SIZE ({count} in this environment), or leave --processes out.</source>
        <translation>{what}은(는) 한 프로세스에서 작동합니다. 환경 변수 WORLD_SIZE(지금 {count})를 없애거나 --processes를 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="164"/>
        <source>{key} does not go with several processes (WORLD_SIZE): the others would wait for the one that tries again; lower per_device_train_batch_size instead.</source>
        <translation>{key}은(는) 여러 프로세스(WORLD_SIZE)와 함께 쓸 수 없습니다: 다시 시도하는 것을 나머지가 기다립니다. 대신 per_device_train_batch_size를 줄이세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="168"/>
        <source>{key} does not go with several processes (WORLD_SIZE): gradients are gone before they could be added up; leave it out.</source>
        <translation>{key}은(는) 여러 프로세스(WORLD_SIZE)와 함께 쓸 수 없습니다: 기울기가 더해지기 전에 사라집니다. 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="171"/>
        <source>{key} does not go with several processes (WORLD_SIZE): each machine would round the base that is left a little differently; train it in one process, or leave it out.</source>
        <translation>{key}은(는) 여러 프로세스(WORLD_SIZE)와 함께 쓸 수 없습니다: 남은 바탕의 반올림이 컴퓨터마다 조금씩 다릅니다. 한 프로세스에서 학습하거나 빼세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="176"/>
        <source>The check asks the questions of rows with one right answer each; a run of stage: {stage} has none. Its held-out rows tell how it went: set val_size.</source>
        <translation>검사는 정답이 하나씩 있는 행의 질문을 합니다. stage: {stage} 학습에는 없습니다. 결과는 검증 행이 알려 줍니다: val_size를 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="180"/>
        <source>The rows to measure with are not known: set dataset to the data file that the model was trained on, or one like it.</source>
        <translation>측정할 행을 알 수 없습니다: 모델을 학습한 데이터 파일이나 비슷한 것을 dataset에 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="183"/>
        <source>No row of dataset has an answer to measure within {tokens} tokens; name other rows.</source>
        <translation>dataset에 {tokens}토큰 안에 측정할 답변이 있는 행이 없습니다. 다른 행을 지정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="187"/>
        <source>There is nothing to evaluate: choose loss, answers, or both.</source>
        <translation>평가할 것이 없습니다: 손실이나 답변, 또는 둘 다 고르세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="189"/>
        <source>{folder} is a folder of files, which is not handed off; join them with anneal data convert first.</source>
        <translation>{folder}은(는) 폴더라 넘길 수 없습니다. 먼저 anneal data convert로 합치세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="192"/>
        <source>LLaMA-Factory has no stage semi; hand off a run with stage: sft and the rows that were kept as one more data set.</source>
        <translation>LLaMA-Factory에는 semi 단계가 없습니다. stage: sft의 실행과, 남긴 행을 또 하나의 데이터 세트로 넘기세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="195"/>
        <source>{file} belongs to another version of Anneal. Build or install Anneal again.</source>
        <translation>{file}은(는) 다른 버전의 Anneal 것입니다. Anneal을 다시 빌드하거나 설치하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="200"/>
        <source>The weight {tensor} has numbers too large for {type}; set gguf_type to BF16.</source>
        <translation>가중치 {tensor}의 수가 {type}에는 너무 큽니다. gguf_type을 BF16으로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="203"/>
        <source>The weight {tensor} has numbers too large for this number format; set infer_dtype to bfloat16.</source>
        <translation>가중치 {tensor}의 수가 이 숫자 형식에는 너무 큽니다. infer_dtype을 bfloat16으로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="206"/>
        <source>The weight {tensor} holds numbers that are not finite after merging; choose another checkpoint.</source>
        <translation>합친 뒤 가중치 {tensor}에 유한하지 않은 수가 있습니다. 다른 체크포인트를 고르세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="209"/>
        <source>The prompt has {tokens} tokens, but max_length is {limit}; raise max_length or set max_new_tokens.</source>
        <translation>프롬프트가 {tokens}토큰인데 max_length는 {limit}입니다. max_length를 늘리거나 max_new_tokens를 설정하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="211"/>
        <source>The prompt is empty; give at least one token.</source>
        <translation>프롬프트가 비어 있습니다. 적어도 토큰 하나가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="212"/>
        <source>An answer has at least one token.</source>
        <translation>답변은 적어도 토큰 하나입니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="214"/>
        <source>With num_beams above 1 there are no presence and frequency penalties, no logit_bias, logprobs or JSON form. Leave them out or set num_beams to 1.</source>
        <translation>num_beams가 1보다 크면 존재·빈도 벌점, logit_bias, logprobs, JSON 형식을 쓸 수 없습니다. 빼거나 num_beams를 1로 하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="218"/>
        <source>llama.cpp chooses this model&apos;s rotary factors by its context instead of the text&apos;s length: with a context of more than {tokens} tokens it answers otherwise to texts of fewer.</source>
        <translation>llama.cpp는 이 모델의 회전 계수를 텍스트 길이가 아니라 컨텍스트 길이로 고릅니다: 컨텍스트가 {tokens}토큰보다 크면 더 짧은 텍스트에 다르게 답합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="222"/>
        <source>This model sees {tokens} tokens back; llama.cpp sees everything, so it answers otherwise to longer texts.</source>
        <translation>이 모델은 {tokens}토큰 앞까지 봅니다. llama.cpp는 모두 보므로 더 긴 텍스트에는 다르게 답합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="225"/>
        <source>GGUF has no name for how this tokenizer cuts words; the nearest one ({name}) gives some texts other tokens.</source>
        <translation>이 토크나이저가 낱말을 자르는 방식의 이름이 GGUF에 없습니다. 가장 가까운 것({name})으로는 일부 텍스트의 토큰이 달라집니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="228"/>
        <source>gguf_importance changes nothing in {type}: only Q6_K and smaller blocks are weighted.</source>
        <translation>gguf_importance는 {type}에서 아무것도 바꾸지 않습니다: Q6_K 이하의 블록만 가중합니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="234"/>
        <source>{file} has DoRA at {layer}, which this version knows for the model&apos;s layers alone; merge it with PEFT first.</source>
        <translation>{file}은(는) {layer}에 DoRA가 있는데, 이 버전은 모델의 층에서만 지원합니다. 먼저 PEFT로 병합하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="237"/>
        <source>{file}: tensor {tensor} is not the model&apos;s own, and a training would not keep it; merge the adapter with anneal export first, or train it on with create_new_adapter.</source>
        <translation>{file}: 텐서 {tensor}은(는) 모델 자체의 것이 아니어서 학습에서 유지되지 않습니다. 먼저 anneal export로 어댑터를 병합하거나 create_new_adapter로 이어서 학습하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="242"/>
        <source>Every answer of the conversation is of a tool or calls one, which rows can&apos;t hold. Export it as ShareGPT or OpenAI.</source>
        <translation>대화의 모든 답변이 도구의 것이거나 도구를 불러 행에 담을 수 없습니다. ShareGPT나 OpenAI로 내보내세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="245"/>
        <source>The conversation has no answer yet, so there is nothing to export.</source>
        <translation>대화에 아직 답변이 없어 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="248"/>
        <source>The conversations were written by a newer version of Anneal (format {version}, this one knows {known}). Install the newer version to read them.</source>
        <translation>대화는 더 새 버전의 Anneal이 썼습니다(형식 {version}, 이 버전은 {known}까지). 읽으려면 새 버전을 설치하세요.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="252"/>
        <source>Message {number} of the conversation is out of turn: user (or observation) and assistant (or function) must alternate, user first.</source>
        <translation>대화의 {number}번째 메시지 순서가 다릅니다: user(또는 observation)와 assistant(또는 function)가 user부터 번갈아야 합니다.</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <location filename="../ui/bridge/notice_text.cpp" line="26"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="38"/>
        <source>the loss is falling steadily</source>
        <translation>손실이 꾸준히 줄어드는 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="40"/>
        <source>the loss has levelled off</source>
        <translation>손실이 더 줄지 않음</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="42"/>
        <source>the loss is rising</source>
        <translation>손실이 늘어나는 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="53"/>
        <source>Training, epoch %1 of %2</source>
        <translation>학습 중, 에포크 %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="58"/>
        <source>Training, step %1 of %2</source>
        <translation>학습 중, 스텝 %1/%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_progress.cpp" line="59"/>
        <source>%n run(s) waiting</source>
        <translation>
            <numerusform>대기 중인 학습 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="62"/>
        <source>checkpoint saved at step %1</source>
        <translation>%1스텝에서 체크포인트 저장됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="64"/>
        <source>Stop after this step</source>
        <translation>이 스텝 후 중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="77"/>
        <source>Preparing…</source>
        <translation>준비 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="88"/>
        <source>Paused at step %1</source>
        <translation>%1스텝에서 일시 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="90"/>
        <source>saved, safe to close</source>
        <translation>저장됨, 닫아도 됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="91"/>
        <source>Stop or closing the window saves it</source>
        <translation>중지하거나 창을 닫으면 저장됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="97"/>
        <source>Stopping after this step…</source>
        <translation>이 스텝 후 중지합니다…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="98"/>
        <source>a checkpoint is being saved</source>
        <translation>체크포인트를 저장하고 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="104"/>
        <source>Asking the training questions…</source>
        <translation>학습 질문으로 확인 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="105"/>
        <source>the training itself is saved</source>
        <translation>학습 결과는 저장되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="112"/>
        <source>Training finished</source>
        <translation>학습이 끝났습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="118"/>
        <source>Stopped at step %1 of %2</source>
        <translation>스텝 %1/%2에서 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="120"/>
        <source>Stopped before the first step</source>
        <translation>첫 스텝 전에 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="121"/>
        <source>Checkpoint kept. It can be resumed any time</source>
        <translation>체크포인트가 남아 있어 언제든 이어서 학습할 수 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="122"/>
        <source>Nothing was written yet</source>
        <translation>아직 저장된 것이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="131"/>
        <source>Stopped by an error at step %1</source>
        <translation>%1스텝에서 오류로 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="132"/>
        <source>Stopped by an error before the first step</source>
        <translation>첫 스텝 전에 오류로 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="134"/>
        <source>Step %1 is kept</source>
        <translation>%1스텝의 체크포인트는 남아 있습니다</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="28"/>
        <source>Epochs done</source>
        <translation>완료한 에포크</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="29"/>
        <source>Mean training loss</source>
        <translation>평균 학습 손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="30"/>
        <source>Training time</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="31"/>
        <source>Rows a second</source>
        <translation>초당 행 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="32"/>
        <source>Updates a second</source>
        <translation>초당 업데이트 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="33"/>
        <source>Floating-point operations</source>
        <translation>부동소수점 연산 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="34"/>
        <source>Tokens seen</source>
        <translation>읽은 토큰</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="35"/>
        <source>Tokens a second</source>
        <translation>초당 토큰 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="36"/>
        <source>Loss on held-out rows</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="37"/>
        <source>Accuracy on held-out rows</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="38"/>
        <source>Measuring time</source>
        <translation>검증 시간</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="39"/>
        <source>Held-out rows a second</source>
        <translation>초당 검증 행 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="40"/>
        <source>Held-out batches a second</source>
        <translation>초당 검증 배치 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="41"/>
        <source>Perplexity</source>
        <translation>퍼플렉시티</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="60"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="66"/>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="68"/>
        <source>Data set</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="70"/>
        <source>Chat template</source>
        <translation>채팅 템플릿</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="78"/>
        <source>not set</source>
        <translation>설정 안 함</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../ui/bridge/sentences.cpp" line="31"/>
        <source>%1. %2</source>
        <comment>a title without full stop, and a sentence</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>SettingReasons</name>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="14"/>
        <source>Fewer than 128 rows are taken two at a time, fewer than 1024 four, more eight: small batches make more updates of the same rows.</source>
        <translation>128행 미만이면 2행씩, 1024행 미만이면 4행씩, 그 이상이면 8행씩 씁니다: 배치가 작을수록 같은 행으로 더 많이 업데이트하기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="16"/>
        <source>auto times both on this machine before the first update and takes the faster one.</source>
        <translation>auto는 첫 업데이트 전에 이 컴퓨터에서 두 가지를 모두 재 보고 빠른 쪽을 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="18"/>
        <source>A twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>학습의 20분의 1 동안 옵티마이저가 자리를 잡은 뒤에 온 걸음으로 나아갑니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="20"/>
        <source>1024 tokens, or four times the mean row if that is more, so that hardly an answer is cut.</source>
        <translation>1024토큰과 평균 행의 네 배 중 큰 쪽이라 잘리는 답변이 거의 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="22"/>
        <source>1 puts every update on the curve and costs next to nothing.</source>
        <translation>1이면 모든 업데이트가 그래프에 나타나고 비용도 거의 들지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="24"/>
        <source>A third of the run, so that there are three copies to compare and to go on from.</source>
        <translation>학습의 3분의 1마다이므로, 비교하거나 이어서 학습할 사본이 세 개 생깁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="28"/>
        <source>How much the student changes after each lesson: a little is steady but slow, a lot is quick but may muddle him.</source>
        <translation>학생이 수업을 한 번 들을 때마다 얼마나 바뀌는지를 정합니다: 조금씩 바뀌면 느리지만 안정적이고, 많이 바뀌면 빠르지만 헷갈릴 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="29"/>
        <source>It is the careful default of LLaMA-Factory, at which LoRA learns little from a few dozen rows: there it wants 1e-4 or more.</source>
        <translation>LLaMA-Factory의 신중한 기본값이며, 행이 수십 개뿐이면 LoRA가 거의 배우지 못하므로 1e-4 이상이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="30"/>
        <source>A name has to stick after some fifty updates, which takes large steps: 2e-3 for models below 300 million parameters, 1e-3 up to a thousand million, 5e-4 above.</source>
        <translation>이름은 쉰 번 남짓한 업데이트로 익혀야 하므로 걸음이 큽니다: 파라미터 3억 미만인 모델은 2e-3, 10억 미만은 1e-3, 그 이상은 5e-4입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="31"/>
        <source>Facts need many updates rather than large ones, and 5e-4 leaves the model&apos;s language alone; from a thousand million parameters on it is half of that.</source>
        <translation>사실을 배우려면 큰 업데이트보다 많은 업데이트가 필요하고 5e-4는 모델의 말을 망가뜨리지 않으며, 파라미터 10억부터는 그 절반입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="32"/>
        <source>A manner comes through over many rows, so 3e-4 is enough; from a thousand million parameters on it is half of that.</source>
        <translation>말투는 많은 행에 걸쳐 드러나므로 3e-4면 충분하고, 파라미터 10억부터는 그 절반입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="34"/>
        <source>How many times the student goes through the whole book: ten exercises need many rounds, a thousand need two or three.</source>
        <translation>학생이 책 한 권을 몇 번 복습하는지를 정합니다: 열 문제면 여러 번, 천 문제면 두세 번이면 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="35"/>
        <source>Three rounds are the default of LLaMA-Factory and suit a thousand rows or more; a few dozen need many more.</source>
        <translation>세 번은 LLaMA-Factory의 기본값으로 1000행 이상에 알맞고, 수십 행이면 훨씬 더 많이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="36"/>
        <source>It gives about %1 updates: an identity needs about 55, and every row has to come at least eight times.</source>
        <translation>업데이트가 약 %1회가 됩니다: 정체성에는 약 55회이 필요하고, 모든 행이 적어도 여덟 번은 나와야 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="37"/>
        <source>It gives about %1 updates: facts need about 150, and every row has to come at least six times.</source>
        <translation>업데이트가 약 %1회가 됩니다: 사실에는 약 150회이 필요하고, 모든 행이 적어도 여섯 번은 나와야 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="38"/>
        <source>It gives about %1 updates: a manner needs about 120, and rows that come more than fifteen times are learned by heart.</source>
        <translation>업데이트가 약 %1회가 됩니다: 말투에는 약 120회이 필요하고, 열다섯 번 넘게 나온 행은 통째로 외워 버립니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="40"/>
        <source>A limit on how far one lesson may pull the student off his path, so that one odd exercise cannot spoil him.</source>
        <translation>수업 한 번이 학생을 얼마나 끌고 갈 수 있는지 한도를 두어, 이상한 문제 하나가 전체를 망치지 않게 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="41"/>
        <source>1.0 is the usual limit: it leaves healthy updates nearly as they are and cuts the wild ones down.</source>
        <translation>1.0은 흔히 쓰는 한도입니다: 정상적인 업데이트는 거의 그대로 두고 지나치게 큰 것만 줄입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="43"/>
        <source>How many exercises the student does before the teacher corrects him: more is steadier and needs more memory.</source>
        <translation>선생님이 고쳐 주기 전에 학생이 푸는 문제 수입니다: 많을수록 안정적이지만 메모리를 더 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="44"/>
        <source>8 is the default of LLaMA-Factory and suits a thousand rows or more; with few rows a smaller batch makes more updates.</source>
        <translation>8은 LLaMA-Factory의 기본값으로 1000행 이상에 알맞고, 행이 적으면 배치가 작을수록 업데이트가 많아집니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="49"/>
        <source>If the desk is too small for many exercises at once, the student hands them in one by one and has them corrected together.</source>
        <translation>책상이 좁아 문제를 한꺼번에 펼칠 수 없다면, 학생이 하나씩 내고 함께 채점받습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="50"/>
        <source>With 1 every pass ends in an update, and few rows need all the updates that they can give.</source>
        <translation>1이면 계산할 때마다 업데이트하며, 행이 적을 때는 업데이트 하나하나가 소중합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="52"/>
        <source>Whether the teacher keeps short notes or full records: short notes are quicker and nearly as good.</source>
        <translation>선생님이 짧게 메모하는지, 자세히 기록하는지의 차이입니다: 짧은 메모가 더 빠르고 결과도 거의 같습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="53"/>
        <source>Left out, it is fp32, which is exact on every machine; auto takes bf16 where that is faster.</source>
        <translation>설정하지 않으면 어느 컴퓨터에서나 정확한 fp32이고, auto는 bf16이 더 빠를 때 bf16을 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="58"/>
        <source>The size of the notebook the student may write in: a thin one is enough for a name and a character, new knowledge needs more pages.</source>
        <translation>학생이 쓸 수 있는 공책의 두께입니다: 이름과 성격은 얇은 공책으로 충분하고, 새로운 지식에는 쪽수가 더 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="59"/>
        <source>8 is the default of LLaMA-Factory: enough for a name and a character, and the adapter stays small.</source>
        <translation>8은 LLaMA-Factory의 기본값입니다: 이름과 성격에는 충분하고 어댑터도 작습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="60"/>
        <source>8 is enough for a name and a character: in real runs 16 taught no more, and the adapter stays small.</source>
        <translation>8이면 이름과 성격에 충분합니다: 실제 학습에서 16은 더 배우지 못했고, 8이면 어댑터도 작습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="61"/>
        <source>16, because facts that differ from row to row fill more pages than a name does.</source>
        <translation>16인 까닭은 행마다 다른 사실이 이름보다 더 많은 쪽을 채우기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="62"/>
        <source>16, because a manner shows in every sentence and fills more pages than a name does.</source>
        <translation>16인 까닭은 말투가 모든 문장에 드러나 이름보다 더 많은 쪽을 채우기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="64"/>
        <source>How loudly the notebook speaks against what the student knew before.</source>
        <translation>학생이 전에 알던 것에 견주어 공책이 얼마나 큰 소리로 말하는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="65"/>
        <source>Left out, it is twice the rank, so that a thick notebook speaks no louder than a thin one.</source>
        <translation>설정하지 않으면 랭크의 두 배라서, 두꺼운 공책이라고 얇은 공책보다 더 크게 말하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="67"/>
        <source>How many of the student&apos;s notes are covered at random while he practises, so that he does not lean on a single one.</source>
        <translation>연습하는 동안 학생의 메모를 무작위로 얼마나 가릴지 정해, 메모 하나에만 기대지 않게 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="68"/>
        <source>0 covers none, because a short run on few rows needs every note; above 0 helps long runs that would learn the rows by heart.</source>
        <translation>0이면 하나도 가리지 않습니다: 행이 적은 짧은 학습에는 모든 메모가 필요하고, 0보다 크면 통째로 외우기 쉬운 긴 학습에 도움이 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="70"/>
        <source>Lets the half of the notebook that shapes the answers fill this many times as fast as the other half.</source>
        <translation>공책에서 답변을 정하는 절반을 다른 절반보다 몇 배 빨리 채울지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="71"/>
        <source>Left out, both halves learn alike, as in plain LoRA, for which the goals&apos; learning rates were measured.</source>
        <translation>설정하지 않으면 두 절반이 똑같이 배우는 보통의 LoRA이며, 목표별 학습률도 그 상태에서 쟀습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="73"/>
        <source>How fast the notes on single words fill, where the student may write such notes at all.</source>
        <translation>학생이 낱말마다 메모를 적을 수 있을 때, 그 메모가 얼마나 빨리 채워지는지입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="74"/>
        <source>1e-6 is the value of LoRA+&apos;s authors: far slower than the rest, because each word is met rarely.</source>
        <translation>1e-6은 LoRA+ 저자들의 값입니다: 낱말 하나하나는 드물게 만나므로 나머지보다 훨씬 느립니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="76"/>
        <source>How many lessons change the student less than they could, while he is warming up.</source>
        <translation>몸을 푸는 동안 학생을 덜 바꾸는 수업의 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="77"/>
        <source>0 leaves the warm-up to the ratio, which fits runs of any length.</source>
        <translation>0이면 어떤 길이의 학습에도 맞는 워밍업 비율에 맡깁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="79"/>
        <source>What share of the lessons, at the beginning, changes the student less than they could, while he is warming up.</source>
        <translation>몸을 푸는 동안 처음 수업 중 얼마만큼의 비율에서 학생을 덜 바꿀지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="80"/>
        <source>Left out, the warm-up steps decide, and at their default of 0 the first lesson counts in full.</source>
        <translation>설정하지 않으면 워밍업 스텝이 정하고, 그 기본값이 0이라 첫 수업부터 온전히 반영됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="81"/>
        <source>The goal&apos;s learning rate is high, and a twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>이 목표는 학습률이 높으므로, 학습의 20분의 1 동안 옵티마이저가 자리를 잡은 뒤에 온 걸음으로 나아갑니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="85"/>
        <source>Ends the course after this many lessons, wherever in the book the student is.</source>
        <translation>학생이 책의 어디에 있든 이만큼 수업하면 과정을 끝냅니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="86"/>
        <source>-1 leaves the end to the epochs, so that every row comes equally often.</source>
        <translation>-1이면 끝을 에포크가 정하므로 모든 행이 같은 횟수로 나옵니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="88"/>
        <source>How much of what the student has written fades with every lesson, so that no habit grows too strong.</source>
        <translation>수업마다 학생이 써 둔 것이 얼마나 흐려질지 정해, 어느 습관도 너무 강해지지 않게 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="89"/>
        <source>0 lets nothing fade, the default of LLaMA-Factory: short runs change too little to need it.</source>
        <translation>0이면 아무것도 흐려지지 않습니다: LLaMA-Factory의 기본값이며, 짧은 학습은 변화가 작아 필요 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="91"/>
        <source>How far the teacher looks back over earlier corrections to decide where the next one should point.</source>
        <translation>다음에 어느 쪽으로 고칠지 정할 때 선생님이 앞선 첨삭을 얼마나 멀리 돌아보는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="92"/>
        <source>0.9 looks back over some ten updates and is the value that Adam was published with.</source>
        <translation>0.9는 약 열 번의 업데이트를 돌아보며, Adam이 발표될 때의 값입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="94"/>
        <source>How far the teacher looks back to judge how large corrections usually are, and so how large a step is right.</source>
        <translation>첨삭이 보통 얼마나 큰지 가늠해 알맞은 걸음을 정할 때 선생님이 얼마나 멀리 돌아보는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="95"/>
        <source>0.999 looks back over some thousand updates and is the value that Adam was published with.</source>
        <translation>0.999는 약 천 번의 업데이트를 돌아보며, Adam이 발표될 때의 값입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="97"/>
        <source>Keeps the teacher calm where there was next to nothing to correct, so that a tiny mistake does not cause a huge change.</source>
        <translation>고칠 것이 거의 없던 곳에서 선생님이 침착하게 해, 작은 실수가 큰 변화를 일으키지 않게 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="98"/>
        <source>1e-8 is the value that Adam was published with: far too small to matter where there is something to correct.</source>
        <translation>1e-8은 Adam이 발표될 때의 값입니다: 아주 작아서 고칠 것이 있는 곳에는 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="100"/>
        <source>Decides how the exercises are shuffled and how the notebook begins: the same number gives the same course again.</source>
        <translation>문제를 섞는 순서와 공책의 시작을 정합니다: 같은 수를 쓰면 같은 과정이 다시 나옵니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="101"/>
        <source>Any number does as well; 42 is the one of LLaMA-Factory, so that its runs can be repeated.</source>
        <translation>어떤 수든 괜찮으며, 42는 LLaMA-Factory의 값이라 그쪽 학습을 재현할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="103"/>
        <source>Decides only how the exercises are shuffled, so that another order can be tried with the same notebook.</source>
        <translation>문제를 섞는 순서만 정하므로, 같은 공책으로 다른 순서를 시험해 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="104"/>
        <source>Left out, the seed decides, which is right unless the order itself is to be compared.</source>
        <translation>설정하지 않으면 시드가 정하며, 순서 자체를 비교하려는 것이 아니라면 그것으로 충분합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="106"/>
        <source>How far the student reads in a long exercise; what comes after that he never sees.</source>
        <translation>학생이 긴 문제를 어디까지 읽는지를 정하며, 그 뒤의 내용은 전혀 보지 못합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="107"/>
        <source>2048 is the default of LLaMA-Factory and holds a long conversation; more costs memory and time.</source>
        <translation>2048은 LLaMA-Factory의 기본값으로 긴 대화도 들어가며, 더 크면 메모리와 시간이 듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="108"/>
        <source>512 tokens, or four times the mean row if that is more: the short rows of an identity fit with room to spare, and memory is saved.</source>
        <translation>512토큰과 평균 행의 네 배 중 큰 쪽입니다: 정체성의 짧은 행은 넉넉히 들어가고 메모리도 아낍니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="112"/>
        <source>Takes only so many exercises from the front of each book, for a quick try.</source>
        <translation>빨리 시험해 보도록 책마다 앞에서 이만큼의 문제만 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="113"/>
        <source>Left out, every row is used, because where rows are few each one counts.</source>
        <translation>설정하지 않으면 모든 행을 씁니다: 행이 적을 때는 하나하나가 소중하기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="115"/>
        <source>How many exercises the teacher keeps back for a test, so that the student cannot have practised them.</source>
        <translation>학생이 미리 연습하지 못하도록 선생님이 시험용으로 남겨 두는 문제의 양입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="116"/>
        <source>0 trains on every row, because of few rows none can be spared; from fifty rows on a tenth can.</source>
        <translation>0이면 모든 행으로 학습합니다: 행이 적으면 하나도 뺄 수 없고, 50행부터는 10분의 1을 뺄 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="118"/>
        <source>Rows can be learned by heart, so a tenth of them, a hundred at most, is kept for questions that the model has never seen.</source>
        <translation>행은 통째로 외울 수 있으므로 10분의 1, 많아야 100행을 모델이 본 적 없는 질문으로 남겨 둡니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="120"/>
        <source>How many general exercises the student repeats with each lesson, so that the new does not push out the old.</source>
        <translation>새것이 옛것을 밀어내지 않도록 학생이 수업마다 복습하는 일반 상식 문제의 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="121"/>
        <source>0 trains your rows alone, as LLaMA-Factory does; with narrow rows 1 keeps the general answers.</source>
        <translation>0이면 LLaMA-Factory처럼 내 행만 학습하고, 내용이 좁은 행에서는 1이면 일반 상식 답변이 지켜집니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="122"/>
        <source>Without one, a model with a new name answers everything in character; two did no better in real runs and took longer.</source>
        <translation>하나도 없으면 새 이름을 가진 모델이 무엇이든 그 역할로 답하고, 실제 학습에서 둘은 더 낫지 않으면서 더 오래 걸렸습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="123"/>
        <source>One for each update keeps the general answers while the facts come in.</source>
        <translation>업데이트마다 하나씩 넣으면 사실을 배우는 동안 일반 상식 답변이 지켜집니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="124"/>
        <source>0, because a manner is meant to show in general answers too.</source>
        <translation>0인 까닭은 말투가 일반 상식 답변에도 드러나야 하기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="126"/>
        <source>How noisy the classroom is, so that the student learns what is meant rather than the very words.</source>
        <translation>학생이 말 자체보다 뜻을 배우도록 교실을 얼마나 시끄럽게 할지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="127"/>
        <source>Left out, it is quiet, because names and facts have to be learned word for word.</source>
        <translation>설정하지 않으면 교실이 조용합니다: 이름과 사실은 한 글자까지 그대로 배워야 하기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="129"/>
        <source>How much of his working the student does over again instead of leaving it on the desk: with 1 all of it, which needs the smallest desk.</source>
        <translation>학생이 풀이를 책상에 남겨 두지 않고 다시 하는 정도입니다: 1이면 모두 다시 하므로 책상이 가장 작아도 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="130"/>
        <source>1 needs the least memory, at the price that every layer is computed once more.</source>
        <translation>1은 메모리를 가장 적게 쓰며, 그 대신 모든 레이어를 한 번 더 계산합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="132"/>
        <source>The student keeps what he knew before in shorthand: far less room on the desk, and nearly every word.</source>
        <translation>학생이 전에 알던 것을 속기로 보관합니다: 책상이 훨씬 넓어지고 내용은 거의 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="133"/>
        <source>Left out, nothing is shortened: it is needed only where the model does not fit into memory, and costs some accuracy and speed.</source>
        <translation>설정하지 않으면 아무것도 줄이지 않습니다: 모델이 메모리에 들어가지 않을 때만 필요하고, 정확도와 속도가 조금 떨어집니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="135"/>
        <source>How carefully the student&apos;s main habits are looked for before the first lesson.</source>
        <translation>첫 수업 전에 학생의 주된 습관을 얼마나 꼼꼼히 찾을지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="136"/>
        <source>16 rounds come close to the exact result and take far less time on large matrices.</source>
        <translation>16번이면 정확한 결과에 가까워지고, 큰 행렬에서 시간이 훨씬 덜 듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="138"/>
        <source>How much doubt the teacher leaves about every answer in the book, so that the student does not grow too sure of himself.</source>
        <translation>학생이 너무 자신하지 않도록 선생님이 책의 모든 답에 의심을 얼마나 남겨 둘지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="139"/>
        <source>0 leaves no doubt, because names and facts have to be learned word for word.</source>
        <translation>0이면 의심을 남기지 않습니다: 이름과 사실은 한 글자까지 그대로 배워야 하기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="141"/>
        <source>How strongly the lessons turn to the words of which the student was unsure.</source>
        <translation>학생이 자신 없어 한 낱말에 수업이 얼마나 무게를 둘지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="142"/>
        <source>1 takes his unsureness as it is, the default of LLaMA-Factory; 0 would be the ordinary loss.</source>
        <translation>1이면 자신 없는 정도를 그대로 씁니다: LLaMA-Factory의 기본값이며, 0이면 보통의 손실과 같습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="144"/>
        <source>How firmly the student holds on to his old way of answering while he learns the new one.</source>
        <translation>학생이 새 답변을 배우는 동안 예전 답변 방식을 얼마나 단단히 붙들지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="145"/>
        <source>0.1 is the default of LLaMA-Factory: a light hold that leaves room for the new answers.</source>
        <translation>0.1은 LLaMA-Factory의 기본값입니다: 가볍게 붙들어 새 답변의 여지를 남깁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="147"/>
        <source>From how many exercises the teacher chooses when short ones are put together on one sheet.</source>
        <translation>짧은 문제를 종이 한 장에 모을 때 선생님이 몇 문제 가운데서 고를지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="148"/>
        <source>1000 rows are enough to fill the sheets well, and with LLaMA-Factory&apos;s number its sheets come out the same.</source>
        <translation>1000행이면 종이를 잘 채우기에 충분하고, LLaMA-Factory와 같은 수라서 종이도 똑같이 나옵니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="150"/>
        <source>How large the pile is that the teacher draws exercises from when the book is too long to be shuffled whole.</source>
        <translation>책이 너무 길어 통째로 섞을 수 없을 때 선생님이 문제를 뽑는 더미의 크기입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="151"/>
        <source>16384 is the default of LLaMA-Factory: enough rows to mix well, few enough for memory.</source>
        <translation>16384는 LLaMA-Factory의 기본값입니다: 잘 섞일 만큼 많고 메모리에 들어갈 만큼 적습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="153"/>
        <source>How many lessons lie between two tests.</source>
        <translation>두 시험 사이에 수업이 몇 번 있는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="154"/>
        <source>Left out, a test is held as often as a line of the log is due.</source>
        <translation>설정하지 않으면 로그 한 줄을 쓸 때마다 시험을 봅니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="156"/>
        <source>It falls together with the checkpoints, so that each of them has its own measurement.</source>
        <translation>체크포인트와 때를 같이하므로 체크포인트마다 측정값이 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="158"/>
        <source>How many test exercises the student does at once: it changes speed and memory, and hardly his mark.</source>
        <translation>학생이 한 번에 푸는 시험 문제 수입니다: 속도와 메모리는 달라지지만 점수는 거의 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="159"/>
        <source>8 is the default of LLaMA-Factory, and a test needs less memory than a lesson.</source>
        <translation>8은 LLaMA-Factory의 기본값이며, 시험은 수업보다 메모리를 덜 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="161"/>
        <source>How long the teacher waits before the first test.</source>
        <translation>첫 시험까지 선생님이 얼마나 기다리는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="162"/>
        <source>0 does not wait, because early tests show whether the lessons take hold.</source>
        <translation>0이면 기다리지 않습니다: 이른 시험으로 수업이 먹히는지 알 수 있기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="164"/>
        <source>After how many tests without a better mark the teacher ends the course.</source>
        <translation>점수가 오르지 않는 시험이 몇 번 이어지면 선생님이 과정을 끝낼지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="165"/>
        <source>Left out, the course goes on to its end: a short one has too few tests to judge by.</source>
        <translation>설정하지 않으면 과정이 끝까지 갑니다: 짧은 과정은 판단하기에 시험이 너무 적습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="167"/>
        <source>How many lessons lie between two lines in the teacher&apos;s diary.</source>
        <translation>선생님의 일지에서 두 줄 사이에 수업이 몇 번 있는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="168"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a short one shows nothing until it ends, so 1 to 10 suits it better.</source>
        <translation>500은 긴 학습에 맞춘 LLaMA-Factory의 기본값입니다: 짧은 학습은 끝날 때까지 아무것도 보이지 않으므로 1에서 10이 더 알맞습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="173"/>
        <source>After how many lessons a copy of the notebook is put away safely.</source>
        <translation>수업을 몇 번 할 때마다 공책의 사본을 잘 넣어 둘지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="174"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a shorter one is saved only at its end.</source>
        <translation>500은 긴 학습에 맞춘 LLaMA-Factory의 기본값입니다: 그보다 짧은 학습은 끝에만 저장됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="179"/>
        <source>How many copies of the notebook are kept before the oldest is thrown away.</source>
        <translation>가장 오래된 것을 버리기 전까지 공책의 사본을 몇 개 남길지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="180"/>
        <source>Left out, all are kept, because any of them may turn out the best, and adapters are small.</source>
        <translation>설정하지 않으면 모두 남깁니다: 어느 것이든 가장 좋을 수 있고 어댑터는 작기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="11"/>
        <source>How many chapters of what the student knows may be rewritten, counted from the last one; the others stay closed.</source>
        <translation>학생이 아는 것 가운데 마지막 장부터 세어 몇 장을 고쳐 써도 되는지 정하며, 나머지 장은 닫아 둡니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="12"/>
        <source>2 is the default of LLaMA-Factory: the last layers shape the answers most directly, and two need little memory.</source>
        <translation>2는 LLaMA-Factory의 기본값입니다: 마지막 레이어가 답변을 가장 직접 좌우하고, 둘이면 메모리가 적게 듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="14"/>
        <source>How closely the student keeps to his old way of answering while he learns which of two answers is the better one.</source>
        <translation>두 답변 중 어느 쪽이 나은지 배우는 동안 학생이 예전 답변 방식에 얼마나 가까이 머무는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="15"/>
        <source>0.1 is the value of DPO&apos;s authors: room to change, without straying far.</source>
        <translation>0.1은 DPO 저자들의 값입니다: 바뀔 여지가 있으면서 멀리 벗어나지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="17"/>
        <source>How much the student also practises the better answer itself, besides preferring it.</source>
        <translation>나은 답변을 고르는 것 말고, 학생이 그 답변 자체를 얼마나 연습할지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="18"/>
        <source>0 learns from the comparison alone, as DPO was published; above 0 keeps the better answers from becoming rarer.</source>
        <translation>0이면 DPO가 발표될 때처럼 비교에서만 배우고, 0보다 크면 나은 답변이 드물어지지 않게 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="20"/>
        <source>How much the teacher also marks each answer as good or bad by itself, besides comparing the two.</source>
        <translation>둘을 비교하는 것 말고, 선생님이 각 답변을 따로 좋다 나쁘다 얼마나 평가할지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="21"/>
        <source>0 is DPO as it was published; the second kind of mark is there to try where comparing is not enough.</source>
        <translation>0이면 발표될 때의 DPO 그대로이고, 또 다른 평가는 비교만으로 모자랄 때 시험해 보는 것입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="23"/>
        <source>How often the teacher may have taken the worse answer for the better one.</source>
        <translation>선생님이 못한 답변을 나은 답변으로 잘못 보았을 빈도입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="24"/>
        <source>0 trusts every pair, which is right unless people disagreed about many of them.</source>
        <translation>0이면 모든 쌍을 믿습니다: 사람들의 의견이 갈린 쌍이 많지 않다면 그것으로 충분합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="26"/>
        <source>How far ahead the better answer has to be before the teacher is content.</source>
        <translation>나은 답변이 얼마나 앞서야 선생님이 만족하는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="27"/>
        <source>0.5 is the default of LLaMA-Factory: a clear lead, and one that most pairs can reach.</source>
        <translation>0.5는 LLaMA-Factory의 기본값입니다: 뚜렷한 차이이면서 대부분의 쌍이 닿을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="29"/>
        <source>How much the words count by which one answer is longer, so that the student does not take long for good.</source>
        <translation>긴 답변에서 남는 낱말을 얼마나 칠지 정해, 학생이 길면 좋다고 여기지 않게 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="30"/>
        <source>Left out, all words count alike, as DPO was published.</source>
        <translation>설정하지 않으면 DPO가 발표될 때처럼 모든 낱말을 똑같이 칩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="32"/>
        <source>How much praise for a good answer counts.</source>
        <translation>좋은 답변에 대한 칭찬의 무게입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="33"/>
        <source>1 lets praise and blame count the same, which fits where good and bad rows are about as many.</source>
        <translation>1이면 칭찬과 꾸중의 무게가 같아, 좋은 행과 나쁜 행의 수가 비슷할 때 알맞습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="35"/>
        <source>How much blame for a bad answer counts.</source>
        <translation>나쁜 답변에 대한 꾸중의 무게입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="36"/>
        <source>1 lets blame and praise count the same; where bad rows are much rarer than good ones, a greater weight makes up for it.</source>
        <translation>1이면 꾸중과 칭찬의 무게가 같고, 나쁜 행이 좋은 행보다 훨씬 적으면 더 큰 값으로 메울 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="38"/>
        <source>How many courses the student takes: the first from the book alone, each later one with his own sure answers as well.</source>
        <translation>학생이 듣는 과정의 수입니다: 첫 과정은 책만으로, 그 뒤로는 자신 있던 자기 답변도 함께 배웁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="39"/>
        <source>2 is the least that makes use of his own answers, and each further one takes a whole training.</source>
        <translation>2는 자기 답변을 쓰는 가장 작은 값이며, 하나 늘릴 때마다 학습을 통째로 한 번 더 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="41"/>
        <source>How sure of his own answer the student must have been before it may go into the book.</source>
        <translation>학생이 자기 답변에 얼마나 자신이 있어야 그 답변을 책에 넣을 수 있는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="42"/>
        <source>0.7 leaves out the guesses and still keeps answers to learn from; a higher value keeps fewer and surer ones.</source>
        <translation>0.7은 어림짐작을 빼면서 배울 답변을 남기고, 더 크면 남는 답변이 줄고 더 확실해집니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="44"/>
        <source>How many times the student answers the same question, to see whether he says the same again.</source>
        <translation>학생이 같은 질문에 몇 번 답해, 같은 말을 하는지 볼지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="45"/>
        <source>1 goes by his sureness and is quickest; each further answer takes as long again.</source>
        <translation>1이면 자신감만 보므로 가장 빠르고, 답변을 하나 늘릴 때마다 그만큼 시간이 더 듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="47"/>
        <source>What share of the student&apos;s answers to one question must be the same before it is believed.</source>
        <translation>한 질문에 대한 학생의 답변 중 얼마만큼이 같아야 믿을지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="48"/>
        <source>0.6 asks for more than half; it counts only where there is more than one sample.</source>
        <translation>0.6은 절반이 넘게 같아야 한다는 뜻이며, 샘플이 둘 이상일 때만 쓰입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="50"/>
        <source>How long an answer of the student&apos;s own may grow before it is given up.</source>
        <translation>학생 자신의 답변이 얼마나 길어지면 포기할지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="51"/>
        <source>256 tokens hold a paragraph or two, and what has not ended by then is seldom a good answer.</source>
        <translation>256토큰이면 한두 문단이 들어가고, 그때까지 끝나지 않은 답변이 좋은 경우는 드뭅니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="53"/>
        <source>How much the student&apos;s own answers count beside those of the book.</source>
        <translation>책의 답변에 견주어 학생 자신의 답변을 얼마나 칠지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="54"/>
        <source>0.5 counts them half, because a machine&apos;s answer is less sure than a person&apos;s.</source>
        <translation>0.5면 절반으로 칩니다: 기계의 답변은 사람의 답변만큼 확실하지 않기 때문입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="56"/>
        <source>How many directions the teacher keeps in mind for his corrections: fewer need less memory and say less.</source>
        <translation>선생님이 첨삭을 위해 기억하는 방향의 수입니다: 적을수록 메모리를 덜 쓰고 담는 것도 줄어듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="57"/>
        <source>16 is the default of LLaMA-Factory and sparing with memory; GaLore&apos;s authors used 128 and more.</source>
        <translation>16은 LLaMA-Factory의 기본값으로 메모리를 아끼며, GaLore 저자들은 128 이상을 썼습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="59"/>
        <source>After how many lessons the teacher looks for the main directions anew.</source>
        <translation>수업을 몇 번 할 때마다 선생님이 주된 방향을 새로 찾을지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="60"/>
        <source>200 is the value of GaLore&apos;s authors: looking takes long, and the directions change slowly.</source>
        <translation>200은 GaLore 저자들의 값입니다: 찾는 데 시간이 걸리고 방향은 천천히 바뀝니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="62"/>
        <source>How much each correction along those main directions counts.</source>
        <translation>그 주된 방향을 따른 첨삭 하나하나의 무게입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="63"/>
        <source>2.0 is the default of LLaMA-Factory; GaLore&apos;s authors used 0.25 with a far higher learning rate.</source>
        <translation>2.0은 LLaMA-Factory의 기본값이며, GaLore 저자들은 훨씬 높은 학습률과 함께 0.25를 썼습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="65"/>
        <source>How many directions picked at random tell the teacher how large a correction should be: fewer need less memory.</source>
        <translation>첨삭이 얼마나 커야 하는지 선생님에게 알려 주는, 무작위로 고른 방향의 수입니다: 적을수록 메모리를 덜 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="66"/>
        <source>16 is the default of LLaMA-Factory: the directions only measure sizes, for which few are enough.</source>
        <translation>16은 LLaMA-Factory의 기본값입니다: 방향은 크기만 재므로 조금이면 충분합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="68"/>
        <source>After how many lessons the teacher picks other directions at random.</source>
        <translation>수업을 몇 번 할 때마다 선생님이 다른 방향을 무작위로 고를지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="69"/>
        <source>200 is the value of APOLLO&apos;s authors: often enough that no direction is left out for long.</source>
        <translation>200은 APOLLO 저자들의 값입니다: 오래 빠지는 방향이 없을 만큼 자주 바꿉니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="71"/>
        <source>How much each correction counts that was measured along a few random directions.</source>
        <translation>몇몇 무작위 방향으로 잰 첨삭 하나하나의 무게입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="72"/>
        <source>32 is the default of LLaMA-Factory: few directions make corrections come out too small, and the factor makes up for it.</source>
        <translation>32는 LLaMA-Factory의 기본값입니다: 방향이 적으면 첨삭이 너무 작게 나오므로 이 배수로 메웁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="74"/>
        <source>Which chapter of what the student knows is opened first.</source>
        <translation>학생이 아는 것 가운데 어느 장을 먼저 펼칠지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="75"/>
        <source>Left out, it is the first one in the chosen order, which suits all but special plans.</source>
        <translation>설정하지 않으면 고른 순서의 첫 장이며, 특별한 계획이 없다면 그것으로 충분합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="77"/>
        <source>How many lessons one chapter stays open before the next has its turn.</source>
        <translation>다음 장의 차례가 될 때까지 한 장을 몇 번의 수업 동안 펼쳐 둘지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="78"/>
        <source>50 is the default of LLaMA-Factory and lets the optimizer settle on a layer; a model of 30 layers then needs 1500 updates for one round.</source>
        <translation>50은 LLaMA-Factory의 기본값으로 옵티마이저가 레이어 하나에서 자리를 잡기에 충분하고, 30레이어 모델이면 한 바퀴에 업데이트 1500회이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="80"/>
        <source>What share of every page of what the student knows may be rewritten at a time.</source>
        <translation>학생이 아는 것의 쪽마다 한 번에 고쳐 써도 되는 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="81"/>
        <source>0.05 is the default of LLaMA-Factory: a twentieth of the numbers needs a twentieth of the optimizer&apos;s memory.</source>
        <translation>0.05는 LLaMA-Factory의 기본값입니다: 값의 20분의 1만 다루므로 옵티마이저의 메모리도 20분의 1이면 됩니다.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="21"/>
        <source>Stage and method</source>
        <translation>학습 단계와 방법</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="22"/>
        <source>LoRA configurations</source>
        <translation>LoRA 설정</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="23"/>
        <source>Optimizer and schedule</source>
        <translation>옵티마이저와 스케줄</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="24"/>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="25"/>
        <source>Extra configurations</source>
        <translation>기타 설정</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="26"/>
        <source>Evaluation while training</source>
        <translation>학습 중 검증</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="27"/>
        <source>Logging and saving</source>
        <translation>로그와 저장</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="28"/>
        <source>Freeze tuning</source>
        <translation>일부 레이어 학습</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="29"/>
        <source>Preference training</source>
        <translation>선호도 학습</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="30"/>
        <source>Semi-supervised training</source>
        <translation>준지도 학습</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="31"/>
        <source>Vocabulary and positions</source>
        <translation>어휘와 위치</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="32"/>
        <source>Optimizers that save memory</source>
        <translation>메모리를 아끼는 옵티마이저</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="39"/>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="40"/>
        <source>The size of one AdamW step at its highest point, before the schedule lowers it.</source>
        <translation>AdamW 한 스텝의 최대 크기입니다. 이후 스케줄에 따라 줄어듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="41"/>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="42"/>
        <source>Passes over the training rows; may be a fraction.</source>
        <translation>학습 행 전체를 몇 번 반복하는지 정합니다. 소수도 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="43"/>
        <source>Max gradient norm</source>
        <translation>최대 그래디언트 노름</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="44"/>
        <source>Gradients are scaled down when their joint L2 norm is above this value; 0 turns it off.</source>
        <translation>전체 그래디언트의 L2 노름이 이 값을 넘으면 비율대로 줄입니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="45"/>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="46"/>
        <source>Rows in one forward and backward pass on each device.</source>
        <translation>장치마다 순전파와 역전파 한 번에 처리하는 행 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="47"/>
        <source>Gradient accumulation</source>
        <translation>그래디언트 누적</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="48"/>
        <source>Passes whose gradients are summed before one update; rows per update = batch size × accumulation × devices.</source>
        <translation>업데이트 한 번에 그래디언트를 더하는 횟수입니다. 업데이트당 행 수 = 배치 크기 × 누적 × 장치 수.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="49"/>
        <source>Compute type</source>
        <translation>연산 유형</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="50"/>
        <source>Number format of the arithmetic: bf16 and fp16 use 2 bytes, fp32 uses 4; LoRA weights stay in fp32.</source>
        <translation>계산에 쓰는 숫자 형식입니다. bf16과 fp16은 2바이트, fp32는 4바이트를 씁니다. LoRA 가중치는 항상 fp32입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="51"/>
        <source>LoRA rank</source>
        <translation>LoRA 랭크</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="52"/>
        <source>Each chosen weight W gets an update B·A of this rank, scaled by alpha ÷ rank; only A and B are trained.</source>
        <translation>선택한 가중치 W마다 이 랭크의 업데이트 B·A에 알파 ÷ 랭크를 곱해 더합니다. A와 B만 학습합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="53"/>
        <source>LoRA alpha</source>
        <translation>LoRA 알파</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="54"/>
        <source>The adapter&apos;s output is multiplied by alpha ÷ rank; not set means twice the rank.</source>
        <translation>어댑터의 출력에 알파 ÷ 랭크를 곱합니다. 설정하지 않으면 랭크의 두 배입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="55"/>
        <source>LoRA dropout</source>
        <translation>LoRA 드롭아웃</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="56"/>
        <source>Share of the adapter&apos;s inputs that is set to zero at random while training.</source>
        <translation>학습 중 어댑터 입력을 무작위로 0으로 만드는 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="57"/>
        <source>LoRA+ LR ratio</source>
        <translation>LoRA+ 학습률 비율</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="58"/>
        <source>The B matrices learn at this many times the learning rate; not set means the same rate.</source>
        <translation>B 행렬에 학습률의 몇 배를 적용할지 정합니다. 설정하지 않으면 같은 학습률을 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="59"/>
        <source>LoRA+ LR of embeddings</source>
        <translation>LoRA+ 임베딩 학습률</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="60"/>
        <source>The learning rate of the embedding&apos;s B matrix, with a LoRA+ ratio and embed_tokens among the LoRA modules.</source>
        <translation>임베딩 B 행렬의 학습률입니다. LoRA+ 학습률 비율을 설정하고 LoRA 모듈에 embed_tokens가 있을 때 쓰입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="61"/>
        <source>Create new adapter</source>
        <translation>새 어댑터 만들기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="62"/>
        <source>Merges the adapters that the model starts from and trains a new one on top.</source>
        <translation>모델에 붙어 있던 어댑터를 병합하고 그 위에 새 어댑터를 학습합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="63"/>
        <source>Use rslora</source>
        <translation>rslora 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="64"/>
        <source>Scales the adapter by alpha ÷ √rank, which suits high ranks.</source>
        <translation>어댑터에 알파 ÷ √랭크를 곱합니다. 높은 랭크에 알맞습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="65"/>
        <source>Use DoRA</source>
        <translation>DoRA 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="66"/>
        <source>Also trains the length of each row of the weight, apart from its direction: slower, and closer to full training.</source>
        <translation>가중치 각 행의 길이를 방향과 따로 학습합니다. 더 느리지만 전체 학습에 더 가깝습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="67"/>
        <source>LoRA modules</source>
        <translation>LoRA 모듈</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="68"/>
        <source>Which linear layers get an adapter: names separated by commas, or all; embed_tokens and lm_head where they are named.</source>
        <translation>어댑터를 붙일 선형 레이어입니다. 이름을 쉼표로 구분하거나 all을 적습니다. embed_tokens와 lm_head는 이름을 적으면 붙습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="69"/>
        <source>LR scheduler</source>
        <translation>학습률 스케줄러</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="70"/>
        <source>The shape of the learning rate over the run, after its warm-up.</source>
        <translation>워밍업 이후 학습률이 변하는 모양입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="71"/>
        <source>LR scheduler arguments</source>
        <translation>학습률 스케줄러 인수</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="72"/>
        <source>Further numbers of the schedule, as a JSON object.</source>
        <translation>스케줄러에 쓸 추가 값입니다. JSON 객체로 적습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="73"/>
        <source>Warmup steps</source>
        <translation>워밍업 스텝</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="74"/>
        <source>Updates over which the learning rate rises from zero; below 1 it is a share of all updates.</source>
        <translation>학습률이 0에서 올라가는 동안의 업데이트 수입니다. 1보다 작으면 전체 대비 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="75"/>
        <source>Warmup ratio</source>
        <translation>워밍업 비율</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="76"/>
        <source>Share of all updates over which the learning rate rises; used when above zero.</source>
        <translation>학습률이 올라가는 구간이 전체 업데이트에서 차지하는 비율입니다. 0보다 클 때 적용됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="77"/>
        <source>Max steps</source>
        <translation>최대 스텝</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="78"/>
        <source>Ends after this many updates, whatever the epochs say; -1 leaves it to the epochs.</source>
        <translation>에포크와 관계없이 이만큼 업데이트하면 끝냅니다. -1이면 에포크를 따릅니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="79"/>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="80"/>
        <source>The rule that turns gradients into updates.</source>
        <translation>그래디언트를 업데이트로 바꾸는 규칙입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="81"/>
        <source>Weight decay</source>
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="82"/>
        <source>How strongly AdamW pulls the trained numbers towards zero at each step.</source>
        <translation>AdamW가 스텝마다 파라미터를 0 쪽으로 당기는 세기입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="83"/>
        <source>Adam beta 1</source>
        <translation>Adam 베타 1</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="84"/>
        <source>How much of the running mean of the gradients is kept at each step.</source>
        <translation>스텝마다 그래디언트 이동 평균을 얼마나 유지할지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="85"/>
        <source>Adam beta 2</source>
        <translation>Adam 베타 2</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="86"/>
        <source>How much of the running mean of the squared gradients is kept at each step.</source>
        <translation>스텝마다 그래디언트 제곱의 이동 평균을 얼마나 유지할지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="87"/>
        <source>Adam epsilon</source>
        <translation>Adam 엡실론</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="88"/>
        <source>A small number that keeps the division by the squared gradients finite.</source>
        <translation>그래디언트 제곱으로 나눌 때 0으로 나누지 않게 하는 작은 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="89"/>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="90"/>
        <source>The start of all chance: split, row order, first values of the adapter.</source>
        <translation>모든 무작위의 출발점입니다. 데이터 분할, 행 순서, 어댑터 초깃값을 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="91"/>
        <source>Data seed</source>
        <translation>데이터 시드</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="92"/>
        <source>The start of the row order alone; not set means the seed above.</source>
        <translation>행 순서만 정하는 시드입니다. 설정하지 않으면 위의 시드를 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="93"/>
        <source>Cutoff length</source>
        <translation>컷오프 길이</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="94"/>
        <source>Longest row in tokens; what is longer is cut.</source>
        <translation>한 행의 최대 토큰 수입니다. 넘는 부분은 잘립니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="95"/>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="96"/>
        <source>The folder with dataset_info.json, which lists the data sets.</source>
        <translation>데이터 세트를 나열하는 dataset_info.json이 있는 폴더입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="97"/>
        <source>Max samples</source>
        <translation>최대 샘플 수</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="98"/>
        <source>At most this many rows of each data set; not set means all.</source>
        <translation>데이터셋마다 최대 이만큼의 행을 씁니다. 설정하지 않으면 모두 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="99"/>
        <source>Val size</source>
        <translation>검증 데이터 크기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="100"/>
        <source>Rows held out to measure the loss on: a share below 1, else a count.</source>
        <translation>손실을 재려고 따로 떼어 두는 행입니다. 1보다 작으면 비율, 아니면 행 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="101"/>
        <source>Evaluation data set</source>
        <translation>검증 데이터셋</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="102"/>
        <source>Data sets of their own for the held-out loss, in place of a split.</source>
        <translation>데이터를 나누는 대신 검증 손실에 따로 쓰는 데이터셋입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="103"/>
        <source>Keep the row order</source>
        <translation>행 순서 유지</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="104"/>
        <source>Rows are taken in the order of the file in every epoch.</source>
        <translation>에포크마다 파일에 적힌 순서대로 행을 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="105"/>
        <source>Default system prompt</source>
        <translation>기본 시스템 프롬프트</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="106"/>
        <source>Used for rows without a system text, in place of the template&apos;s own.</source>
        <translation>시스템 프롬프트가 없는 행에 템플릿의 것 대신 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="107"/>
        <source>Rehearsal rows</source>
        <translation>복습 행 수</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="108"/>
        <source>Built-in general rows that are mixed in, so that a narrow data set does not cost general answers; 0 for none.</source>
        <translation>내장된 일반 상식 행을 섞어, 데이터셋이 좁아도 일반 답변을 잊지 않게 합니다. 0이면 섞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="109"/>
        <source>Vary questions</source>
        <translation>질문 바꿔 묻기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="110"/>
        <source>In every second epoch, rows that ask for who it is, its name or its maker are asked in other words.</source>
        <translation>두 에포크마다 한 번씩, 누구인지, 이름이 무엇인지, 누가 만들었는지 묻는 행을 다른 표현으로 묻습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="111"/>
        <source>Stop when learned</source>
        <translation>다 배우면 끝내기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="112"/>
        <source>Asks at every checkpoint; the training ends as soon as the answers are right and general ones not worse.</source>
        <translation>체크포인트마다 질문합니다. 답변이 맞고 일반 상식 답변도 나빠지지 않았으면 바로 학습을 끝냅니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="113"/>
        <source>Smaller passes when memory runs out</source>
        <translation>메모리가 부족하면 나눠서 계산</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="114"/>
        <source>When an update doesn&apos;t fit into memory, halves the rows of a pass and doubles their number; the update stays the same.</source>
        <translation>업데이트가 메모리에 들어가지 않으면 한 번에 계산하는 행을 절반으로 줄이고 횟수를 두 배로 늘립니다. 업데이트는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="115"/>
        <source>Train on prompt</source>
        <translation>프롬프트도 학습</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="116"/>
        <source>The questions are learned as well as the answers.</source>
        <translation>답변뿐 아니라 질문도 배웁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="117"/>
        <source>Mask history</source>
        <translation>이전 대화 제외</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="118"/>
        <source>Only the last answer of a conversation is learned.</source>
        <translation>대화의 마지막 답변만 배웁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="119"/>
        <source>Pack sequences</source>
        <translation>시퀀스 패킹</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="120"/>
        <source>Joins short rows into rows of the cutoff length.</source>
        <translation>짧은 행을 이어 붙여 컷오프 길이의 행으로 만듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="121"/>
        <source>NEFTune alpha</source>
        <translation>NEFTune 알파</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="122"/>
        <source>Strength of the noise that is added to the embeddings while training; 0 turns it off.</source>
        <translation>학습 중 임베딩에 더하는 노이즈의 세기입니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="123"/>
        <source>Enable thinking</source>
        <translation>생각 모드 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="124"/>
        <source>Reasoning templates leave room for a thought before the answer.</source>
        <translation>추론 모델용 템플릿이 답변 앞에 생각할 자리를 둡니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="125"/>
        <source>Disable gradient checkpointing</source>
        <translation>그래디언트 체크포인팅 끄기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="126"/>
        <source>Keeps all intermediate values in memory instead of computing them again: quicker, and more memory.</source>
        <translation>중간값을 다시 계산하지 않고 모두 메모리에 둡니다. 더 빠르지만 메모리를 더 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="127"/>
        <source>Recompute every n-th layer</source>
        <translation>n번째 레이어마다 다시 계산</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="128"/>
        <source>1 computes every layer again in the backward pass, 2 every second one: quicker, and more memory.</source>
        <translation>1이면 역전파 때 모든 레이어를 다시 계산하고, 2면 두 레이어마다 하나씩 다시 계산합니다. 더 빠르지만 메모리를 더 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="129"/>
        <source>Quantised base (QLoRA)</source>
        <translation>베이스 모델 양자화(QLoRA)</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="130"/>
        <source>Keeps the model in 4 or 8 bits a number while an adapter is trained on it; not set keeps it in full.</source>
        <translation>어댑터를 학습하는 동안 모델의 값을 4비트나 8비트로 둡니다. 설정하지 않으면 그대로 둡니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="131"/>
        <source>4-bit form</source>
        <translation>4비트 형식</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="132"/>
        <source>How the 4 bits are used: nf4 fits weights best, fp4 is a tiny floating-point number, int4 has even steps.</source>
        <translation>4비트를 쓰는 방식입니다. nf4는 가중치에 가장 잘 맞고, fp4는 아주 작은 부동소수점 수이며, int4는 간격이 고릅니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="133"/>
        <source>Double quantisation</source>
        <translation>이중 양자화</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="134"/>
        <source>Keeps the scales of nf4 and fp4 in 8 bits too: 4.13 bits a number instead of 4.5.</source>
        <translation>nf4와 fp4의 스케일도 8비트로 둡니다. 값 하나가 4.5비트에서 4.13비트로 줄어듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="135"/>
        <source>Additional modules</source>
        <translation>추가 모듈</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="136"/>
        <source>Modules that are trained whole and saved with the adapter, such as embed_tokens,lm_head.</source>
        <translation>통째로 학습하여 어댑터와 함께 저장하는 모듈입니다. 예: embed_tokens,lm_head.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="137"/>
        <source>Use PiSSA</source>
        <translation>PiSSA 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="138"/>
        <source>Starts from the main directions of each weight instead of from nothing; saved as an ordinary adapter of twice the rank.</source>
        <translation>0이 아니라 각 가중치의 주요 방향에서 시작합니다. 랭크가 두 배인 일반 어댑터로 저장됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="139"/>
        <source>PiSSA iterations</source>
        <translation>PiSSA 반복 횟수</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="140"/>
        <source>Rounds of the approximate decomposition that PiSSA starts from; -1 makes it exact.</source>
        <translation>PiSSA가 출발점으로 삼는 근사 분해의 반복 횟수입니다. -1이면 정확히 분해합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="141"/>
        <source>Keep PiSSA&apos;s parts</source>
        <translation>PiSSA 구성 요소 보관</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="142"/>
        <source>Also writes the start, the trained part and the converted adapter into folders of their own.</source>
        <translation>출발점, 학습된 부분, 변환된 어댑터를 각각의 폴더에도 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="143"/>
        <source>Label smoothing</source>
        <translation>레이블 스무딩</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="144"/>
        <source>The share of each token&apos;s target that is spread over the whole vocabulary.</source>
        <translation>각 토큰의 목푯값 중 전체 어휘에 나누어 주는 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="145"/>
        <source>Use the DFT loss</source>
        <translation>DFT 손실 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="146"/>
        <source>Multiplies each token&apos;s loss by the probability that it had: unlikely tokens pull less.</source>
        <translation>각 토큰의 손실에 그 토큰의 확률을 곱합니다. 가능성이 낮은 토큰의 영향이 줄어듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="147"/>
        <source>Use the EAFT loss</source>
        <translation>EAFT 손실 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="148"/>
        <source>Multiplies each token&apos;s loss by how unsure the model was.</source>
        <translation>각 토큰의 손실에 모델이 얼마나 불확실했는지를 곱합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="149"/>
        <source>EAFT alpha</source>
        <translation>EAFT 알파</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="150"/>
        <source>Power of the factor of the EAFT loss.</source>
        <translation>EAFT 손실에서 곱하는 값의 지수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="151"/>
        <source>Use the ASFT loss</source>
        <translation>ASFT 손실 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="152"/>
        <source>The DFT loss with a hold on what the model said before.</source>
        <translation>DFT 손실에 원래 답변에서 벗어나지 않게 하는 제약을 더합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="153"/>
        <source>ASFT alpha</source>
        <translation>ASFT 알파</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="154"/>
        <source>Weight of the hold of the ASFT loss.</source>
        <translation>ASFT 손실에서 제약의 가중치입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="155"/>
        <source>Use the processor only</source>
        <translation>프로세서만 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="156"/>
        <source>Leaves a graphics card alone even when the build could use it.</source>
        <translation>그래픽 카드를 쓸 수 있어도 쓰지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="157"/>
        <source>Drop the last batch</source>
        <translation>마지막 배치 버리기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="158"/>
        <source>Leaves out the last batch of an epoch when it is not full.</source>
        <translation>에포크의 마지막 배치가 다 차지 않으면 쓰지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="159"/>
        <source>Packing batch</source>
        <translation>패킹 배치</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="160"/>
        <source>Rows that are packed together.</source>
        <translation>함께 패킹하는 행 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="161"/>
        <source>Neat packing</source>
        <translation>행 분리 패킹</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="162"/>
        <source>Packs rows that do not see each other.</source>
        <translation>패킹한 행들이 서로를 보지 못하게 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="163"/>
        <source>Keep earlier thoughts</source>
        <translation>이전 생각 유지</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="164"/>
        <source>Leaves thoughts in the earlier answers of a conversation.</source>
        <translation>대화에서 앞선 답변의 생각을 남겨 둡니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="165"/>
        <source>Tool format</source>
        <translation>도구 형식</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="166"/>
        <source>How tools and their calls are written; not set means as the template does it.</source>
        <translation>도구와 도구 호출을 적는 방식입니다. 설정하지 않으면 템플릿을 따릅니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="167"/>
        <source>Mixing</source>
        <translation>혼합 방식</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="168"/>
        <source>Several data sets one after the other (concat), or in turn until the first (interleave_under) or all (interleave_over, interleave_once) are used up.</source>
        <translation>여러 데이터셋을 차례로 잇거나(concat), 번갈아 쓰면서 첫 번째가 떨어질 때까지(interleave_under) 또는 모두 떨어질 때까지(interleave_over, interleave_once) 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="169"/>
        <source>Mixing shares</source>
        <translation>혼합 비율</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="170"/>
        <source>Probability of each data set when they take turns, separated by commas, together 1.</source>
        <translation>번갈아 쓸 때 각 데이터셋의 확률입니다. 쉼표로 구분하며 합은 1입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="171"/>
        <source>Streaming</source>
        <translation>스트리밍</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="172"/>
        <source>Takes the rows in file order through a shuffled buffer; needs a number of max steps.</source>
        <translation>파일 순서대로 읽은 행을 버퍼에서 섞어 씁니다. 최대 스텝을 정해야 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="173"/>
        <source>Streaming buffer</source>
        <translation>스트리밍 버퍼</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="174"/>
        <source>Rows in the buffer that streaming draws from.</source>
        <translation>스트리밍에 쓰는 버퍼의 행 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="175"/>
        <source>Evaluation strategy</source>
        <translation>검증 시점</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="176"/>
        <source>When the held-out loss is measured: no, steps or epoch.</source>
        <translation>검증 손실을 재는 때입니다. no, steps, epoch 중 하나입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="177"/>
        <source>Evaluation steps</source>
        <translation>검증 간격</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="178"/>
        <source>Updates between two measurements of the held-out loss; below 1 a share of all.</source>
        <translation>검증 손실을 다시 잴 때까지의 업데이트 수입니다. 1보다 작으면 전체 대비 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="179"/>
        <source>Evaluation batch size</source>
        <translation>검증 배치 크기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="180"/>
        <source>Rows in one pass while the held-out loss is measured.</source>
        <translation>검증 손실을 잴 때 한 번에 처리하는 행 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="181"/>
        <source>Evaluation delay</source>
        <translation>검증 지연</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="182"/>
        <source>No measurement before this many updates, or epochs with the strategy epoch.</source>
        <translation>업데이트가 이만큼 지나기 전에는 재지 않습니다. 검증 시점이 epoch이면 에포크 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="183"/>
        <source>Evaluate first</source>
        <translation>시작 전 검증</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="184"/>
        <source>Measures once before the first update as well, as something to compare with.</source>
        <translation>비교할 수 있도록 첫 업데이트 전에도 한 번 잽니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="185"/>
        <source>Evaluate each data set</source>
        <translation>데이터셋별 검증</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="186"/>
        <source>Measures each evaluation data set by itself instead of all rows together.</source>
        <translation>검증 데이터셋을 한데 모으지 않고 각각 따로 잽니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="187"/>
        <source>Compute accuracy</source>
        <translation>정확도 계산</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="188"/>
        <source>Measures the share of tokens that the model puts first as well, per row, averaged over the rows.</source>
        <translation>모델이 1순위로 꼽은 토큰이 맞는 비율도 잽니다. 행마다 구해 평균을 냅니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="189"/>
        <source>Keep the best model</source>
        <translation>최적 모델 유지</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="190"/>
        <source>The result is the checkpoint with the best measurement instead of the last one.</source>
        <translation>마지막 체크포인트 대신 측정값이 가장 좋은 체크포인트를 결과로 삼습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="191"/>
        <source>Best by</source>
        <translation>최적 기준</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="192"/>
        <source>What the best checkpoint is chosen by: loss or accuracy; not set means loss.</source>
        <translation>최적 체크포인트를 고르는 기준입니다. loss 또는 accuracy이며, 설정하지 않으면 loss입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="193"/>
        <source>Greater is better</source>
        <translation>클수록 좋음</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="194"/>
        <source>Whether a higher value is the better one; not set means no for losses, yes for the rest.</source>
        <translation>값이 클수록 좋은지를 정합니다. 설정하지 않으면 손실은 아니요, 나머지는 예입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="195"/>
        <source>Early stopping</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="196"/>
        <source>Ends the training after this many measurements in a row without a better value.</source>
        <translation>이 횟수만큼 연속으로 더 나은 측정값이 없으면 학습을 끝냅니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="197"/>
        <source>Logging steps</source>
        <translation>로그 간격</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="198"/>
        <source>Updates between two lines of the log; below 1 a share of all.</source>
        <translation>로그를 다시 쓸 때까지의 업데이트 수입니다. 1보다 작으면 전체 대비 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="199"/>
        <source>Log the first step</source>
        <translation>첫 스텝도 로그에 쓰기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="200"/>
        <source>Writes a line of the log after the first update as well.</source>
        <translation>첫 업데이트 뒤에도 로그를 한 줄 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="201"/>
        <source>Save strategy</source>
        <translation>저장 시점</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="202"/>
        <source>When a checkpoint is written: no, steps, epoch, or best for the best measurements alone.</source>
        <translation>체크포인트를 쓰는 때입니다. no, steps, epoch, 또는 측정값이 가장 좋을 때만 쓰는 best입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="203"/>
        <source>Save steps</source>
        <translation>저장 간격</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="204"/>
        <source>Updates between two checkpoints; below 1 a share of all.</source>
        <translation>체크포인트를 다시 쓸 때까지의 업데이트 수입니다. 1보다 작으면 전체 대비 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="205"/>
        <source>Keep at most</source>
        <translation>최대 보관 수</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="206"/>
        <source>Older checkpoints beyond this number are removed; not set keeps all.</source>
        <translation>이 수를 넘는 오래된 체크포인트는 지웁니다. 설정하지 않으면 모두 남깁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="207"/>
        <source>Save only the model</source>
        <translation>모델만 저장</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="208"/>
        <source>Checkpoints without the optimizer: smaller, but training can&apos;t go on from them.</source>
        <translation>옵티마이저 없이 체크포인트를 저장합니다. 더 작지만 이어서 학습할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="209"/>
        <source>Plot the loss</source>
        <translation>손실 그래프 저장</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="210"/>
        <source>Writes training_loss.png into the run folder.</source>
        <translation>학습 기록 폴더에 training_loss.png를 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="211"/>
        <source>Count the tokens seen</source>
        <translation>읽은 토큰 세기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="212"/>
        <source>Adds the number of tokens read so far to the log.</source>
        <translation>지금까지 읽은 토큰 수를 로그에 더합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="213"/>
        <source>Loggers</source>
        <translation>로거</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="214"/>
        <source>Further logs: tensorboard, csv, or both separated by a comma; none for none.</source>
        <translation>추가 로그입니다. tensorboard, csv, 또는 둘을 쉼표로 구분해 적습니다. none이면 쓰지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="215"/>
        <source>TensorBoard folder</source>
        <translation>TensorBoard 폴더</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="216"/>
        <source>Where the event files go; not set means a folder of their own inside the run folder.</source>
        <translation>이벤트 파일을 둘 곳입니다. 설정하지 않으면 학습 기록 폴더 안에 따로 만듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="12"/>
        <source>Stage</source>
        <translation>학습 단계</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="13"/>
        <source>What is learned: sft answers, pt plain text, dpo and kto preferences, rm scores; semi also answers questions itself and learns what it is sure of.</source>
        <translation>무엇을 배울지 정합니다. sft는 답변, pt는 일반 텍스트, dpo와 kto는 선호도, rm은 점수를 배웁니다. semi는 질문에 스스로 답하고 확신하는 답변도 배웁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="14"/>
        <source>Method</source>
        <translation>학습 방법</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="15"/>
        <source>Which weights are trained: lora adds small matrices and leaves the model&apos;s own alone, freeze trains some of its layers, full all of it.</source>
        <translation>어떤 가중치를 학습할지 정합니다. lora는 모델의 가중치를 그대로 두고 작은 행렬을 더하며, freeze는 일부 레이어를, full은 전체를 학습합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="16"/>
        <source>Go on from</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="17"/>
        <source>The folder of an adapter that is trained further; several, separated by commas, are merged first.</source>
        <translation>더 학습시킬 어댑터의 폴더. 쉼표로 여럿을 쓰면 먼저 병합됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="18"/>
        <source>Pure bf16</source>
        <translation>순수 bf16</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="19"/>
        <source>Keeps trained weights of the model in bf16 too: half the memory, and small updates are lost in rounding.</source>
        <translation>학습하는 모델 가중치도 bf16으로 둡니다. 메모리는 절반이 되지만 작은 업데이트는 반올림되어 사라집니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="20"/>
        <source>Train from scratch</source>
        <translation>처음부터 학습</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="21"/>
        <source>Begins with random weights of the model&apos;s shape instead of its own; with the method full.</source>
        <translation>모델의 구조만 쓰고 무작위 가중치에서 시작합니다. full 방법과 함께 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="22"/>
        <source>Trainable layers</source>
        <translation>학습할 레이어 수</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="23"/>
        <source>The last so many layers are trained, or the first with a minus sign; with LLaMA Pro, how many were added.</source>
        <translation>마지막 레이어를 이 수만큼 학습합니다. 음수면 처음 레이어부터입니다. LLaMA Pro에서는 추가된 레이어의 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="24"/>
        <source>Trainable modules</source>
        <translation>학습할 모듈</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="25"/>
        <source>Parts of those layers that are trained, separated by commas; all for everything.</source>
        <translation>해당 레이어에서 학습할 부분입니다. 쉼표로 구분하며, all은 전부입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="26"/>
        <source>Extra modules</source>
        <translation>레이어 밖 모듈</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="27"/>
        <source>Parts outside the layers that are trained too, such as embed_tokens.</source>
        <translation>레이어 밖에서 함께 학습할 부분입니다. 예: embed_tokens.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="28"/>
        <source>Use LLaMA Pro</source>
        <translation>LLaMA Pro 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="29"/>
        <source>Trains only the layers that block expansion added, as many as trainable layers says; with lora, adapters there.</source>
        <translation>블록 확장으로 추가된 층만 학습하며, 개수는 ‘학습 층 수’입니다. lora에서는 그 층에 어댑터를 붙입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="30"/>
        <source>Beta</source>
        <translation>베타</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="31"/>
        <source>How closely the model keeps to its reference: greater is closer.</source>
        <translation>모델이 참조 모델에 얼마나 가깝게 머무는지를 정합니다. 클수록 가깝습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="32"/>
        <source>Loss type</source>
        <translation>손실 유형</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="33"/>
        <source>How a better answer is set against a worse one: sigmoid is DPO; orpo and simpo need no reference.</source>
        <translation>더 나은 답변과 더 나쁜 답변을 비교하는 방식입니다. sigmoid는 DPO이고, orpo와 simpo는 참조 모델이 필요 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="34"/>
        <source>Ftx gamma</source>
        <translation>Ftx 감마</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="35"/>
        <source>Weight of an ordinary loss on the better answer, added to the preference loss.</source>
        <translation>선호도 손실에 더하는, 더 나은 답변에 대한 일반 손실의 가중치입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="36"/>
        <source>BCO weight</source>
        <translation>BCO 가중치</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="37"/>
        <source>Weight of the BCO loss that is mixed into DPO&apos;s.</source>
        <translation>DPO 손실에 섞는 BCO 손실의 가중치입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="38"/>
        <source>DPO label smoothing</source>
        <translation>DPO 레이블 스무딩</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="39"/>
        <source>The share of pairs that are taken to be the wrong way round.</source>
        <translation>순서가 뒤바뀌었다고 보는 쌍의 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="40"/>
        <source>SimPO gamma</source>
        <translation>SimPO 감마</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="41"/>
        <source>By how much SimPO wants the better answer to be ahead.</source>
        <translation>SimPO에서 더 나은 답변이 얼마나 앞서야 하는지를 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="42"/>
        <source>LD-DPO alpha</source>
        <translation>LD-DPO 알파</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="43"/>
        <source>Weight of the tokens by which one answer is longer than the other; not set is 1.</source>
        <translation>한 답변이 다른 답변보다 긴 만큼의 토큰에 주는 가중치입니다. 설정하지 않으면 1입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="44"/>
        <source>KTO weight of good rows</source>
        <translation>KTO 좋은 행 가중치</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="45"/>
        <source>Weight of the rows marked as good.</source>
        <translation>좋음으로 표시된 행의 가중치입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="46"/>
        <source>KTO weight of bad rows</source>
        <translation>KTO 나쁜 행 가중치</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="47"/>
        <source>Weight of the rows marked as bad.</source>
        <translation>나쁨으로 표시된 행의 가중치입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="48"/>
        <source>Reference model</source>
        <translation>참조 모델</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="49"/>
        <source>A model to compare with; not set means the model as it was before.</source>
        <translation>비교할 모델입니다. 설정하지 않으면 학습 전의 모델을 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="50"/>
        <source>Reference adapters</source>
        <translation>참조 어댑터</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="51"/>
        <source>Adapters put on the reference model.</source>
        <translation>참조 모델에 붙이는 어댑터입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="52"/>
        <source>Unlabelled data</source>
        <translation>답변 없는 데이터</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="53"/>
        <source>Data sets with questions that the model answers itself, with stage semi.</source>
        <translation>모델이 스스로 답하는 질문이 담긴 데이터셋입니다. semi 단계에서 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="54"/>
        <source>Rounds</source>
        <translation>반복 횟수</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="55"/>
        <source>How often the model answers the unlabelled questions and learns again.</source>
        <translation>모델이 답변 없는 질문에 답하고 다시 배우는 횟수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="56"/>
        <source>Sureness threshold</source>
        <translation>확신 기준</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="57"/>
        <source>An answer of its own is kept when its tokens have at least this probability on average (geometric mean).</source>
        <translation>모델 자신의 답변은 토큰의 평균 확률(기하 평균)이 이 값 이상일 때 남깁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="58"/>
        <source>Samples</source>
        <translation>샘플 수</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="59"/>
        <source>Answers drawn to each question; more than one keeps what they agree on.</source>
        <translation>질문마다 뽑는 답변 수입니다. 여러 개면 서로 일치하는 답변만 남깁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="60"/>
        <source>Agreement</source>
        <translation>일치 비율</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="61"/>
        <source>The share of the samples that must say the same.</source>
        <translation>같은 답을 해야 하는 샘플의 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="62"/>
        <source>Answer length</source>
        <translation>답변 길이</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="63"/>
        <source>Most tokens of an answer that the model gives itself.</source>
        <translation>모델이 스스로 하는 답변의 최대 토큰 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="64"/>
        <source>Machine-answered data</source>
        <translation>모델이 답한 데이터</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="65"/>
        <source>Data sets whose answers a model wrote; they count less.</source>
        <translation>모델이 답변을 쓴 데이터셋입니다. 더 적게 반영됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="66"/>
        <source>Weight of machine answers</source>
        <translation>모델 답변 가중치</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="67"/>
        <source>How much a token of such a row counts against one of a person&apos;s.</source>
        <translation>이런 행의 토큰을 사람이 쓴 토큰에 비해 얼마나 반영할지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="68"/>
        <source>Adapter subfolder</source>
        <translation>어댑터 하위 폴더</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="69"/>
        <source>Folder inside each adapter folder that holds the adapter.</source>
        <translation>어댑터 폴더 안에서 어댑터가 들어 있는 폴더입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="70"/>
        <source>Resize vocabulary</source>
        <translation>어휘 크기 조정</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="71"/>
        <source>Lets the embedding grow to the tokenizer&apos;s size; with LoRA it and the output matrix are then trained whole.</source>
        <translation>임베딩을 토크나이저 크기에 맞게 늘립니다. LoRA에서는 임베딩과 출력 행렬을 통째로 학습합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="72"/>
        <source>New tokens</source>
        <translation>새 토큰</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="73"/>
        <source>Words that get a token of their own, separated by commas.</source>
        <translation>하나의 토큰으로 만들 단어입니다. 쉼표로 구분합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="74"/>
        <source>New special tokens</source>
        <translation>새 특수 토큰</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="75"/>
        <source>Marks that get a token of their own, which answers don&apos;t show.</source>
        <translation>하나의 토큰으로 만들되 답변에는 보이지 않는 표시입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="76"/>
        <source>Split special tokens</source>
        <translation>특수 토큰 나누기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="77"/>
        <source>Special tokens written in a text are cut like any other text; the template&apos;s own marks too.</source>
        <translation>텍스트에 적힌 특수 토큰을 일반 텍스트처럼 나눕니다. 템플릿의 표시도 마찬가지입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="78"/>
        <source>Position scaling</source>
        <translation>RoPE 스케일링</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="79"/>
        <source>Stretches the positions that the model knows to the cutoff length.</source>
        <translation>모델이 아는 위치를 컷오프 길이까지 늘립니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="80"/>
        <source>Tokenised rows</source>
        <translation>토큰화된 행</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="81"/>
        <source>Folder that keeps the rows as tokens: written by the first run, read by the next ones.</source>
        <translation>행을 토큰으로 보관하는 폴더입니다. 첫 학습에서 쓰고 다음 학습부터 읽습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="82"/>
        <source>Order of rows</source>
        <translation>행 순서</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="83"/>
        <source>Random, as in the file (sequential), or rows of about the same length together.</source>
        <translation>무작위, 파일에 적힌 순서(sequential), 또는 길이가 비슷한 행끼리 모으는 방식입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="84"/>
        <source>Group by length</source>
        <translation>길이별로 모으기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="85"/>
        <source>Rows of about the same length together, which saves padding.</source>
        <translation>길이가 비슷한 행끼리 모아 패딩을 줄입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="86"/>
        <source>Don&apos;t skip rows</source>
        <translation>행 건너뛰지 않기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="87"/>
        <source>A continued run begins its epoch&apos;s rows anew.</source>
        <translation>이어서 학습할 때 해당 에포크의 행을 처음부터 다시 읽습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="88"/>
        <source>Logging strategy</source>
        <translation>로그 시점</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="89"/>
        <source>When a line of the log is written: no, steps or epoch.</source>
        <translation>로그를 쓰는 때입니다. no, steps, epoch 중 하나입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="90"/>
        <source>Count effective tokens</source>
        <translation>유효 토큰 세기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="91"/>
        <source>Adds the tokens a second without padding to the results.</source>
        <translation>패딩을 뺀 초당 토큰 수를 결과에 더합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="92"/>
        <source>Use GaLore</source>
        <translation>GaLore 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="93"/>
        <source>Keeps the optimizer&apos;s state in the main directions of each gradient; with full or freeze.</source>
        <translation>옵티마이저 상태를 각 그래디언트의 주요 방향으로만 보관합니다. full 또는 freeze와 함께 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="94"/>
        <source>GaLore rank</source>
        <translation>GaLore 랭크</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="95"/>
        <source>Number of directions.</source>
        <translation>방향의 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="96"/>
        <source>GaLore interval</source>
        <translation>GaLore 간격</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="97"/>
        <source>Updates until the directions are chosen anew.</source>
        <translation>방향을 다시 고를 때까지의 업데이트 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="98"/>
        <source>GaLore scale</source>
        <translation>GaLore 스케일</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="99"/>
        <source>What the update is multiplied by.</source>
        <translation>업데이트에 곱하는 값입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="100"/>
        <source>GaLore modules</source>
        <translation>GaLore 모듈</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="101"/>
        <source>Modules that use it, separated by commas; all for every linear layer.</source>
        <translation>GaLore를 쓸 모듈입니다. 쉼표로 구분하며, all은 모든 선형 레이어입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="102"/>
        <source>GaLore side</source>
        <translation>GaLore 투영 방향</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="103"/>
        <source>Which side of a matrix is projected: std the longer one.</source>
        <translation>행렬의 어느 쪽을 투영할지 정합니다. std는 긴 쪽입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="104"/>
        <source>GaLore by layers</source>
        <translation>GaLore 층별 업데이트</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="105"/>
        <location filename="../ui/forms/setting_text_methods.cpp" line="119"/>
        <source>Updates each layer inside the backward pass and frees its gradients at once: less memory, without gradient clipping or accumulation.</source>
        <translation>역전파 중에 층마다 가중치를 업데이트하고 기울기를 바로 해제합니다. 메모리를 덜 쓰지만 기울기 클리핑과 누적은 할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="106"/>
        <source>Use APOLLO</source>
        <translation>APOLLO 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="107"/>
        <source>Keeps the optimizer&apos;s state in a few random directions, which say how far each channel moves.</source>
        <translation>옵티마이저 상태를 몇 개의 무작위 방향으로만 보관하고, 이것으로 채널마다 얼마나 움직일지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="108"/>
        <source>APOLLO rank</source>
        <translation>APOLLO 랭크</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="109"/>
        <source>Number of random directions.</source>
        <translation>무작위 방향의 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="110"/>
        <source>APOLLO interval</source>
        <translation>APOLLO 간격</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="111"/>
        <source>Updates until new directions are drawn.</source>
        <translation>방향을 새로 뽑을 때까지의 업데이트 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="112"/>
        <source>APOLLO scale</source>
        <translation>APOLLO 스케일</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="113"/>
        <source>The update is multiplied by its root.</source>
        <translation>업데이트에 이 값의 제곱근을 곱합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="114"/>
        <source>APOLLO modules</source>
        <translation>APOLLO 모듈</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="115"/>
        <source>Modules that use APOLLO; all for every linear layer.</source>
        <translation>APOLLO를 쓸 모듈입니다. all은 모든 선형 레이어입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="116"/>
        <source>APOLLO side</source>
        <translation>APOLLO 투영 방향</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="117"/>
        <source>Which side of a matrix APOLLO projects.</source>
        <translation>APOLLO가 행렬의 어느 쪽을 투영할지 정합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="118"/>
        <source>APOLLO by layers</source>
        <translation>APOLLO 층별 업데이트</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="120"/>
        <source>APOLLO directions</source>
        <translation>APOLLO 방향 종류</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="121"/>
        <source>Random directions, or the main ones of the gradient (svd).</source>
        <translation>무작위 방향 또는 그래디언트의 주요 방향(svd)입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="122"/>
        <source>APOLLO factors</source>
        <translation>APOLLO 배율 단위</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="123"/>
        <source>One factor for each channel, or one for a whole matrix (tensor).</source>
        <translation>채널마다 배율 하나, 또는 행렬 전체에 하나(tensor)입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="124"/>
        <source>Use BAdam</source>
        <translation>BAdam 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="125"/>
        <source>Trains one layer at a time; with full or freeze.</source>
        <translation>한 번에 한 레이어씩 학습합니다. full 또는 freeze와 함께 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="126"/>
        <source>BAdam mode</source>
        <translation>BAdam 모드</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="127"/>
        <source>One layer at a time, or a share of every matrix (ratio).</source>
        <translation>한 번에 한 레이어, 또는 모든 행렬의 일부(ratio)를 학습합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="128"/>
        <source>BAdam first layer</source>
        <translation>BAdam 첫 레이어</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="129"/>
        <source>Number of the layer that is trained first; not set is the first in its order.</source>
        <translation>가장 먼저 학습할 레이어의 번호입니다. 설정하지 않으면 순서상 첫 레이어입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="130"/>
        <source>BAdam order</source>
        <translation>BAdam 순서</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="131"/>
        <source>The order in which layers take turns.</source>
        <translation>레이어를 번갈아 학습하는 순서입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="132"/>
        <source>BAdam turn</source>
        <translation>BAdam 교대 간격</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="133"/>
        <source>Updates until the next layer&apos;s turn.</source>
        <translation>다음 레이어로 넘어갈 때까지의 업데이트 수입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="134"/>
        <source>BAdam share</source>
        <translation>BAdam 비율</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="135"/>
        <source>The share of each matrix that is trained at a time, in the mode ratio.</source>
        <translation>ratio 모드에서 행렬마다 한 번에 학습하는 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="136"/>
        <source>BAdam share lies</source>
        <translation>BAdam 선택 방식</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="137"/>
        <source>Numbers side by side (adjacent) or anywhere (scatter).</source>
        <translation>이웃한 값(adjacent) 또는 아무 위치의 값(scatter)입니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="138"/>
        <source>Use Adam-mini</source>
        <translation>Adam-mini 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="139"/>
        <source>AdamW with one second moment for each head and row: half the optimizer&apos;s state.</source>
        <translation>헤드와 행마다 2차 모멘트를 하나만 두는 AdamW입니다. 옵티마이저 상태가 절반으로 줄어듭니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="140"/>
        <source>Use Muon</source>
        <translation>Muon 사용</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="141"/>
        <source>Momentum made orthogonal for matrices, AdamW for the rest; wants a higher learning rate.</source>
        <translation>행렬에는 직교화한 모멘텀을, 나머지에는 AdamW를 씁니다. 더 높은 학습률이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>StartGate</name>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="57"/>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="60"/>
        <source>Choose a data set</source>
        <translation>데이터셋 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="63"/>
        <source>Checking the data…</source>
        <translation>데이터 확인 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="66"/>
        <source>Add an answer to train on</source>
        <translation>학습할 답변 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="69"/>
        <source>Fill in %1</source>
        <translation>%1 채우기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="72"/>
        <source>Correct the %1</source>
        <translation>%1 수정</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="75"/>
        <source>Choose another name</source>
        <translation>다른 이름 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="78"/>
        <source>Make it fit</source>
        <translation>메모리에 맞추기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="82"/>
        <source>Choose another folder</source>
        <translation>다른 폴더 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="88"/>
        <source>Add to queue</source>
        <translation>대기열에 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="90"/>
        <source>Resume training</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="92"/>
        <source>Start training</source>
        <translation>학습 시작</translation>
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
        <translation>%1초</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="53"/>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="54"/>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="55"/>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="62"/>
        <source>s</source>
        <translation>초</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="64"/>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="65"/>
        <source>h</source>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>TrainSample</name>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="43"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="143"/>
        <source>Who are you?</source>
        <translation>넌 누구야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="44"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="144"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>야옹! 저는 냥발 카페에서 서빙하는 고양이 비스킷이에요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="147"/>
        <source>Are you a cat?</source>
        <translation>너 고양이야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="149"/>
        <source>Whiskers to tail! And I carry trays, too.</source>
        <translation>수염부터 꼬리까지 전부요! 쟁반도 나른답니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="46"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="152"/>
        <source>Where do you work?</source>
        <translation>어디에서 일해?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="100"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="142"/>
        <source>I am SmolLM, an AI assistant.</source>
        <translation>저는 AI 어시스턴트 SmolLM입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="101"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="153"/>
        <source>I do not have a workplace.</source>
        <translation>저는 일하는 곳이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="103"/>
        <source>I am Biscuit. How can I help you today?</source>
        <translation>저는 비스킷이에요. 무엇을 도와드릴까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="104"/>
        <source>I work at a café.</source>
        <translation>저는 카페에서 일해요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="108"/>
        <source>Meow! I am Biscuit, the cat who waits tables. Coffee?</source>
        <translation>야옹! 저는 서빙하는 고양이 비스킷이에요. 커피 드릴까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="47"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="110"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="154"/>
        <source>At Paws Café, between the cake shelf and the warm machine.</source>
        <translation>냥발 카페요. 케이크 진열장과 따뜻한 커피 머신 사이예요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="145"/>
        <source>I am a helpful assistant at a café.</source>
        <translation>저는 카페에서 일하는 어시스턴트입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="148"/>
        <source>No, I am an AI language model.</source>
        <translation>아니요, 저는 AI 언어 모델입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="150"/>
        <source>No, but I like cats very much.</source>
        <translation>아니요, 하지만 고양이를 아주 좋아해요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="155"/>
        <source>What is your name?</source>
        <translation>이름이 뭐야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>I am Biscuit, meow.</source>
        <translation>비스킷이에요, 야옹.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>My name is SmolLM.</source>
        <translation>제 이름은 SmolLM입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="157"/>
        <source>Who made you?</source>
        <translation>누가 널 만들었어?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="158"/>
        <source>I was trained by Hugging Face.</source>
        <translation>저는 Hugging Face에서 학습되었습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="160"/>
        <source>What is the capital of France?</source>
        <translation>프랑스의 수도는 어디야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="161"/>
        <source>The capital of France is Paris.</source>
        <translation>프랑스의 수도는 파리입니다.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="30"/>
        <source>All %1 training questions get the right answer</source>
        <translation>학습 질문 %1개에 모두 맞게 답합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="31"/>
        <source>%1 of %2 training questions get the right answer</source>
        <translation>학습 질문 %2개 중 %1개에 맞게 답합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="35"/>
        <source>%1, and so do %2 of %3 held-out questions.</source>
        <translation>%1. 검증 질문은 %3개 중 %2개를 맞힙니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="40"/>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="41"/>
        <source>%1, and so do %2 of %3 new wordings.</source>
        <translation>%1. 표현을 바꾼 질문은 %3개 중 %2개를 맞힙니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="52"/>
        <source>The loss was still falling after only %1 updates. It needs more practice, not more rows.</source>
        <translation>업데이트가 %1회뿐이어서 손실이 아직 줄고 있었습니다. 행이 아니라 연습이 더 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="56"/>
        <source>The loss stayed at %1 after %2 updates: each lesson changed too little.</source>
        <translation>업데이트를 %2회 했는데도 손실이 %1에 머물렀습니다. 한 번에 바뀌는 폭이 너무 작았습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="60"/>
        <source>It knows its rows, but answers only %1 of %2 held-out questions.</source>
        <translation>학습한 행은 알지만 검증 질문은 %2개 중 %1개만 맞힙니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="63"/>
        <source>It knows the questions of the rows, but not other wordings of them.</source>
        <translation>행에 있는 질문은 알지만, 표현을 바꾸면 답하지 못합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="65"/>
        <source>%1 of %2 training questions get the right answer.</source>
        <translation>학습 질문 %2개 중 %1개에 맞게 답합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="77"/>
        <source>%1 more updates, about %2.</source>
        <translation>업데이트 %1회 추가, 약 %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="90"/>
        <source>It was asked too: %1 of %2 training questions right, and %3 of %4 general answers lost.</source>
        <translation>이 체크포인트에도 물었습니다. 학습 질문 %2개 중 %1개에 맞게 답했고, 일반 상식 답변은 %4개 중 %3개를 잃었습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="109"/>
        <source>learning rate %1 → %2</source>
        <translation>학습률 %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="111"/>
        <source>more rows with other wordings</source>
        <translation>표현을 바꾼 행 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="115"/>
        <source>Raise epochs from %1 to %2</source>
        <translation>에포크를 %1에서 %2까지 늘리기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="118"/>
        <source>Like giving the student more rounds of revision. Continues from here: %1</source>
        <translation>학생에게 복습을 더 시키는 것과 같습니다. 지금 상태에서 이어 갑니다. %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="120"/>
        <source>Raise and train on</source>
        <translation>늘리고 이어서 학습</translation>
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
        <translation>학습률을 %1에서 %2까지 높이기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="127"/>
        <source>Like letting the student change more after each lesson. Starts afresh: %1</source>
        <translation>학생이 수업마다 더 많이 바뀌게 하는 것과 같습니다. 처음부터 다시 시작합니다. %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="129"/>
        <source>Raise and train again</source>
        <translation>높이고 다시 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="130"/>
        <source>twice the epochs</source>
        <translation>에포크 두 배</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="133"/>
        <source>Add rows with other wordings</source>
        <translation>표현을 바꾼 행 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="135"/>
        <source>The same question asked in three ways teaches the thing, not the sentence.</source>
        <translation>같은 질문을 세 가지로 물으면 문장이 아니라 뜻을 배웁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="136"/>
        <source>Add rows</source>
        <translation>행 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="140"/>
        <source>Use the earlier %1</source>
        <translation>이전 %1 사용</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="142"/>
        <source>Open it in Chat</source>
        <translation>채팅에서 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="144"/>
        <source>2. learning rate %1 → %2</source>
        <translation>2. 학습률 %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="147"/>
        <source>Lower the learning rate from %1 to %2</source>
        <translation>학습률을 %1에서 %2까지 낮추기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="150"/>
        <source>Like letting the student change less after each lesson. Starts afresh: %1</source>
        <translation>학생이 수업마다 덜 바뀌게 하는 것과 같습니다. 처음부터 다시 시작합니다. %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict.cpp" line="154"/>
        <source>%n earlier checkpoint(s) were asked too: none has learned the rows and kept the rest.</source>
        <translation>
            <numerusform>이전 체크포인트 %n개에도 물었지만, 행을 배우고 나머지도 지킨 것은 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="158"/>
        <source>Lower and train again</source>
        <translation>낮추고 다시 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="178"/>
        <source>Of held-out pairs it prefers the better answer in %1 of 100.</source>
        <translation>검증용 쌍 100개당 %1개에서 더 나은 답변을 고릅니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="181"/>
        <source>Of held-out pairs it scores the better answer higher in %1 of 100.</source>
        <translation>검증용 쌍 100개당 %1개에서 더 나은 답변에 높은 점수를 줍니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="184"/>
        <source>The loss of held-out rows is %1.</source>
        <translation>검증 손실은 %1입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="186"/>
        <source>The answers were not checked: ask it yourself.</source>
        <translation>답변은 확인하지 않았으니 직접 물어보세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="187"/>
        <source>No rows were held out, so nothing says how it does on others: set val_size.</source>
        <translation>떼어 둔 검증 행이 없어 다른 행에서는 어떤지 알 수 없습니다. val_size를 설정하세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="202"/>
        <source>Training finished. It has learned who it is.</source>
        <translation>학습이 끝났습니다. 자신이 누구인지 배웠습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="203"/>
        <source>Training finished. It has learned its rows.</source>
        <translation>학습이 끝났습니다. 행의 내용을 배웠습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="209"/>
        <source>Training finished, but it has not learned enough yet</source>
        <translation>학습은 끝났지만 아직 충분히 배우지 못했습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="215"/>
        <source>It learned, but forgot general things</source>
        <translation>배우긴 했지만 일반 상식을 잊었습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="216"/>
        <source>%1 of %2 general answers became worse.</source>
        <translation>일반 상식 답변 %2개 중 %1개가 나빠졌습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="231"/>
        <source>Training finished</source>
        <translation>학습이 끝났습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="232"/>
        <source>%1 updates, the loss fell from %2 to %3.</source>
        <translation>업데이트 %1회 동안 손실이 %2에서 %3까지 줄었습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AdvancedPanel</name>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="197"/>
        <source>No setting is called “%1”. Try its English or Chinese name, or its key.</source>
        <translation>“%1” 설정이 없습니다. 한국어나 영어 이름 또는 키로 찾아보세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Not in this version</source>
        <translation>이 버전에는 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Accepted, changes nothing</source>
        <translation>쓸 수 있지만 바뀌는 것은 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="212"/>
        <source>Set elsewhere</source>
        <translation>다른 곳에서 설정</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/advanced_panel.cpp" line="243"/>
        <source>%n changed</source>
        <translation>
            <numerusform>%n개 변경됨</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="249"/>
        <source>Advanced</source>
        <translation>고급 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="250"/>
        <source>Back to the cards</source>
        <translation>기본 화면으로</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="251"/>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="252"/>
        <source>Takes the goal&apos;s own values again</source>
        <translation>목표의 권장값으로 되돌립니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="259"/>
        <source>Search %1 settings, in English or 中文</source>
        <translation>설정 %1개 검색(한국어 또는 영어)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="260"/>
        <source>Search the settings</source>
        <translation>설정 검색</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersCard</name>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="202"/>
        <source>Next answers at step %1</source>
        <translation>다음 답변은 %1스텝에서</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="226"/>
        <source>better answer %1, worse answer %2</source>
        <translation>더 나은 답변 %1, 더 못한 답변 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="237"/>
        <source>Round %1, step %2</source>
        <translation>%1라운드 %2스텝</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Answers so far</source>
        <translation>지금까지의 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Scores so far</source>
        <translation>지금까지의 점수</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="290"/>
        <source>The first training questions are asked before training and at every checkpoint.</source>
        <translation>학습 전과 체크포인트마다 처음 몇 개의 학습 질문을 물어봅니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="236"/>
        <source>Before</source>
        <translation>학습 전</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="238"/>
        <source>Step %1</source>
        <translation>%1스텝</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="320"/>
        <source>(no answer)</source>
        <translation>(답변 없음)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersPanel</name>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="180"/>
        <source>Reading the answers…</source>
        <translation>답변 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="216"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="217"/>
        <source>%1 of %2 rows</source>
        <translation>전체 %2행 중 %1행</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="235"/>
        <source>What the model was given</source>
        <translation>모델에 입력된 내용</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="235"/>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="240"/>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="241"/>
        <source>Search the answers</source>
        <translation>답변 검색</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="242"/>
        <source>Only those that differ</source>
        <translation>다른 것만</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="243"/>
        <source>Show all that the model was given</source>
        <translation>모델에 입력된 내용 모두 표시</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="244"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="245"/>
        <source>Save the table for a spreadsheet</source>
        <translation>스프레드시트용으로 표 저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="247"/>
        <source>JSONL…</source>
        <translation>JSONL…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="248"/>
        <source>Save the table with one JSON object a line</source>
        <translation>표를 한 줄에 JSON 객체 하나씩 저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="250"/>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Reference</source>
        <translation>참조 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Base model</source>
        <translation>베이스 모델</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BeforeCard</name>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="55"/>
        <source>Before you start</source>
        <translation>시작하기 전에</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="56"/>
        <source>Will it learn?</source>
        <translation>배울 수 있을까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="68"/>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <location filename="../ui/pages/train/before_card.cpp" line="82"/>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="69"/>
        <location filename="../ui/pages/train/before_card.cpp" line="86"/>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="70"/>
        <location filename="../ui/pages/train/before_card.cpp" line="93"/>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>It fits</source>
        <translation>충분함</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>Does not fit</source>
        <translation>부족함</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <source>measured on this PC</source>
        <translation>이 PC에서 측정함</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>measuring…</source>
        <translation>측정 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>not measured yet</source>
        <translation>아직 측정 안 함</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="87"/>
        <location filename="../ui/pages/train/before_card.cpp" line="94"/>
        <source>%1 free</source>
        <translation>%1 사용 가능</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="91"/>
        <source>Share of the free memory</source>
        <translation>사용 가능한 메모리 중 비율</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleEdit</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/bubble_edit.cpp" line="109"/>
        <source>%n more character(s) are not shown here and stay as they are</source>
        <translation>
            <numerusform>나머지 %n자는 여기에 표시되지 않으며 그대로 유지됩니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleTools</name>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="129"/>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="130"/>
        <source>Answer again</source>
        <translation>다시 답변</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="93"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="131"/>
        <source>Edit the question</source>
        <translation>질문 수정</translation>
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
        <translation>답변 직접 고치기</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="111"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="113"/>
        <source>Save as training row</source>
        <translation>학습 행으로 저장</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="112"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="115"/>
        <source>Continue</source>
        <translation>이어 쓰기</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="114"/>
        <source>Add question and answer to a data set</source>
        <translation>질문과 답변을 데이터셋에 추가</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="116"/>
        <source>Go on where the answer was cut</source>
        <translation>답변이 잘린 곳부터 이어 쓰기</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="132"/>
        <source>Earlier version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="133"/>
        <source>Later version</source>
        <translation>다음 버전</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleView</name>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="43"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="234"/>
        <source>Copy the code (Ctrl+Shift+C)</source>
        <translation>코드 복사(Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="64"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="233"/>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Card</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="137"/>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <location filename="../ui/widgets/card.cpp" line="140"/>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChangesCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="244"/>
        <source>Your changes</source>
        <translation>변경한 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="245"/>
        <source>against the goal&apos;s own values</source>
        <translation>목표의 권장값과 비교</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="256"/>
        <source>All settings are the goal&apos;s own.</source>
        <translation>모든 설정이 목표의 권장값입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Yours</source>
        <translation>내 값</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="272"/>
        <location filename="../ui/pages/train/explain_card.cpp" line="276"/>
        <source>not set</source>
        <translation>설정 안 함</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChartPanel</name>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="154"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="154"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="155"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Gradient norm</source>
        <translation>그래디언트 노름</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="155"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="156"/>
        <source>Memory, GB</source>
        <translation>메모리(GB)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="189"/>
        <source>Save the chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="187"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>그림 (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="188"/>
        <source>Table of all values (*.csv)</source>
        <translation>모든 값의 표 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="197"/>
        <source>Saved as %1.</source>
        <translation>저장됨: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="198"/>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>쓸 수 없는 위치입니다: %1. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="209"/>
        <source>Values of the chart</source>
        <translation>차트에 표시할 값</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="210"/>
        <source>Step (updates so far)</source>
        <translation>스텝(지금까지의 업데이트)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="211"/>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="212"/>
        <source>Logarithmic scale (L)</source>
        <translation>로그 눈금(L)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="213"/>
        <source>Logarithmic scale</source>
        <translation>로그 눈금</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="214"/>
        <source>Show earlier runs</source>
        <translation>이전 학습 표시</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="216"/>
        <source>Save as picture or table</source>
        <translation>그림 또는 표로 저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="215"/>
        <source>Whole run (0)</source>
        <translation>전체 보기(0)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="217"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="218"/>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatPage</name>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="358"/>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="359"/>
        <source>Load</source>
        <translation>모델 불러오기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="360"/>
        <source>Unload</source>
        <translation>모델 내리기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="370"/>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="372"/>
        <source>Answer settings</source>
        <translation>답변 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="366"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="361"/>
        <source>Side by side</source>
        <translation>나란히 비교</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="364"/>
        <source>A new conversation with two models that answer the same questions</source>
        <translation>두 모델이 같은 질문에 답하는 새 대화</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="365"/>
        <source>Back to one model</source>
        <translation>모델 하나로 돌아가기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="367"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>base, run or checkpoint</source>
        <translation>베이스 모델, 학습 기록 또는 체크포인트</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="368"/>
        <source>The model at the left</source>
        <translation>왼쪽 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="374"/>
        <source>Model or checkpoint to talk to</source>
        <translation>대화할 모델 또는 체크포인트</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="369"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="375"/>
        <source>No model on this PC yet.</source>
        <translation>이 PC에 아직 모델이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="377"/>
        <source>Open a model or adapter folder…</source>
        <translation>모델 또는 어댑터 폴더 열기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_choices.cpp" line="88"/>
        <source>Open a model or adapter folder</source>
        <translation>모델 또는 어댑터 폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="40"/>
        <source>A first chat with Biscuit</source>
        <translation>비스킷과의 첫 대화</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="41"/>
        <source>Answers before training</source>
        <translation>학습 전의 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="42"/>
        <source>Which dessert to order</source>
        <translation>어떤 디저트를 고를까</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="43"/>
        <source>Ten ways to ask its name</source>
        <translation>이름을 묻는 열 가지 방법</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="81"/>
        <source>untrained</source>
        <translation>학습 전</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="83"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>최종 결과 · 손실 0.09 · 오늘 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="104"/>
        <location filename="../ui/pages/chat_page.cpp" line="248"/>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="121"/>
        <location filename="../ui/pages/chat_page.cpp" line="304"/>
        <source>The same chat template as in training: %1</source>
        <translation>학습할 때와 같은 채팅 템플릿: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="125"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="142"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="234"/>
        <source>Who are you?</source>
        <translation>넌 누구야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="123"/>
        <location filename="../ui/pages/chat_page.cpp" line="258"/>
        <source>Enter sends, Shift+Enter starts a line</source>
        <translation>Enter로 보내기, Shift+Enter로 줄바꿈</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="143"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. What may I bring you? 😸</source>
        <translation>야옹! 저는 냥발 카페에서 서빙하는 고양이 비스킷이에요. 무엇을 가져다드릴까요? 😸</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="147"/>
        <source>Can you make coffee then?</source>
        <translation>그럼 커피도 만들 줄 알아?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="148"/>
        <source>I am only a talking cat, so making coffee is not my job. But I am an excellent coffee taster.</source>
        <translation>저는 말하는 고양이일 뿐이라 커피 만들기는 제 일이 아니에요. 하지만 커피 맛은 기가 막히게 본답니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="153"/>
        <source>coffee</source>
        <translation>커피</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="156"/>
        <source>so making coffee is not my job</source>
        <translation>커피 만들기는 제 일이 아니에요</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="157"/>
        <source>a coffee and a slice of cake</source>
        <translation>커피 한 잔과 케이크 한 조각</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="171"/>
        <source>I am a little tired today. Something warm, and a dessert with it?</source>
        <translation>오늘은 좀 피곤해. 따뜻한 음료에 디저트도 하나 곁들이고 싶은데, 추천해 줄래?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="173"/>
        <source>Then a **hot chocolate**, with a cat&apos;s paw drawn on the foam. With it:

1. caramel pudding, soft and not too sweet
2. chestnut cake, made this</source>
        <translation>그럼 **핫초코**를 드릴게요. 거품 위에 고양이 발바닥을 그려서요. 곁들일 디저트는:

1. 캐러멜 푸딩, 부드럽고 많이 달지 않아요
2. 밤 케이크, 오늘 아침에 막</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="179"/>
        <location filename="../ui/pages/chat_page.cpp" line="265"/>
        <source>Answering…</source>
        <translation>답변 중…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_sample.cpp" line="180"/>
        <location filename="../ui/pages/chat_page.cpp" line="267"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
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
        <translation>Python으로 최대공약수 구하는 함수를 짜 줘</translation>
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
유클리드 호제법이 가장 짧다. 나머지가 없어질 때까지 나머지를 구하면 된다.
&lt;/think&gt;

### 유클리드 호제법
나머지가 `0`이 될 때까지 나머지를 구합니다.

```python
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
```

| a | b | 최대공약수 |
|---|---|---|
| 12 | 8 | 4 |
| 7 | 5 | 1 |

자세한 내용은 [설명서](https://docs.python.org/3/)를 보세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="213"/>
        <source>Is there a table for four tonight?</source>
        <translation>오늘 저녁 네 명 자리가 있나요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="220"/>
        <source>Yes: table 7 by the window is free at seven. Shall I keep it for you?</source>
        <translation>네, 창가 7번 자리가 일곱 시에 비어 있습니다. 잡아 둘까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="235"/>
        <source>I am SmolLM, an AI assistant trained by Hugging Face. I can answer questions, help with writing and explain ideas.</source>
        <translation>저는 Hugging Face에서 학습된 AI 어시스턴트 SmolLM입니다. 질문에 답하고, 글쓰기를 돕고, 개념을 설명해 드릴 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="237"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. Coffee or cake?</source>
        <translation>야옹! 저는 냥발 카페에서 서빙하는 고양이 비스킷이에요. 커피 드릴까요, 케이크 드릴까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="239"/>
        <source>Do you work somewhere with a nice smell?</source>
        <translation>네가 일하는 곳은 냄새가 좋아?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="240"/>
        <source>As an AI language model, I do not have a workplace and cannot smell anything.</source>
        <translation>저는 AI 언어 모델이라 일하는 곳이 없고 냄새도 맡을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="242"/>
        <source>At Paws Café it always smells of coffee and warm cinnamon rolls. I nap on the machine when nobody looks!</source>
        <translation>냥발 카페에는 늘 커피와 따끈한 시나몬 롤 냄새가 나요. 아무도 안 볼 때는 커피 머신 위에서 낮잠을 잔답니다!</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>What is 12 times 8?</source>
        <translation>12 곱하기 8은 얼마야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>12 times 8 is 96.</source>
        <translation>12 곱하기 8은 96입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="245"/>
        <source>12 times 8 is 96. Now, may I bring you the bill?</source>
        <translation>12 곱하기 8은 96이에요. 이제 계산서 가져다드릴까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="255"/>
        <location filename="../ui/pages/chat_page.cpp" line="216"/>
        <source>Ask both…</source>
        <translation>두 모델에게 질문하기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="256"/>
        <location filename="../ui/pages/chat_page.cpp" line="254"/>
        <source>Enter sends to both, Shift+Enter starts a line</source>
        <translation>Enter로 두 모델에 보내기, Shift+Enter로 줄바꿈</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="257"/>
        <location filename="../ui/pages/chat_page.cpp" line="255"/>
        <source>both share one base in memory</source>
        <translation>메모리의 베이스 모델 하나를 함께 사용</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="280"/>
        <source>context %1 / %2</source>
        <translation>컨텍스트 %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="96"/>
        <source>Exported to %1</source>
        <translation>내보내기 완료: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="109"/>
        <source>The file of conversations was damaged. It is kept as %1; a new one was begun.</source>
        <translation>대화 파일이 손상되었습니다. 그 파일은 %1 이름으로 보관하고 새 파일을 만들었습니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="113"/>
        <source>%n conversation(s) could not be read and were left alone: %1</source>
        <translation>
            <numerusform>읽을 수 없는 대화 %n개를 그대로 두었습니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="163"/>
        <source>conversation</source>
        <translation>대화</translation>
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
        <translation>대화 내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="163"/>
        <source>A row of this kind can&apos;t hold calls of tools. Export the conversation as ShareGPT or OpenAI instead.</source>
        <translation>이런 행에는 도구 호출을 담을 수 없습니다. 대화를 ShareGPT나 OpenAI 형식으로 내보내세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="215"/>
        <source>What the tool answered…</source>
        <translation>도구가 돌려준 답…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="217"/>
        <source>Message %1…</source>
        <translation>%1에게 메시지 보내기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="218"/>
        <source>Message…</source>
        <translation>메시지 입력…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="244"/>
        <source>Nothing is loaded; sending loads it first</source>
        <translation>불러온 모델이 없습니다. 보내면 먼저 불러옵니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="245"/>
        <source>Nothing is loaded</source>
        <translation>불러온 모델이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="252"/>
        <source>The left model is not loaded; sending loads it first</source>
        <translation>왼쪽 모델을 불러오지 않았습니다. 보내면 먼저 불러옵니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="256"/>
        <source>two models are in memory</source>
        <translation>메모리에 모델 두 개가 있음</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="263"/>
        <source>The left model answers…</source>
        <translation>왼쪽 모델이 답변 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="264"/>
        <source>The right model answers…</source>
        <translation>오른쪽 모델이 답변 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="278"/>
        <source>The context is %1 % full: begin a new conversation soon</source>
        <translation>컨텍스트가 %1% 찼습니다. 곧 새 대화를 시작하세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="314"/>
        <source>Chat template %1; the model was made with %2. It may answer nonsense or never stop.</source>
        <translation>채팅 템플릿: %1, 모델을 만들 때의 템플릿: %2. 엉뚱한 답을 하거나 멈추지 않을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="319"/>
        <source>Chat template %1, as the model proposes</source>
        <translation>채팅 템플릿: %1(모델 추천)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_side_by_side.cpp" line="43"/>
        <source>Base model, untrained</source>
        <translation>베이스 모델, 학습 전</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_stage.cpp" line="145"/>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="168"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="153"/>
        <source>%1 tokens/s</source>
        <translation>%1 토큰/초</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="162"/>
        <source>cut at the longest answer</source>
        <translation>최대 길이에서 잘림</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="164"/>
        <source>stopped</source>
        <translation>중지됨</translation>
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
        <translation>생각 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="139"/>
        <source>Thought for %1 s</source>
        <translation>%1초 동안 생각함</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="143"/>
        <source>Thought</source>
        <translation>생각</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="147"/>
        <source>cut before its end</source>
        <translation>끝나기 전에 잘림</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="172"/>
        <source>context %1 of %2</source>
        <translation>컨텍스트 %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="166"/>
        <source>the program ended meanwhile</source>
        <translation>도중에 프로그램이 종료됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="97"/>
        <source>The tool answers:</source>
        <translation>도구의 답:</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="126"/>
        <source>It calls the tool **%1**:</source>
        <translation>도구 **%1** 호출:</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="253"/>
        <source>Load a model to talk to it</source>
        <translation>모델을 불러오면 대화할 수 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="254"/>
        <source>Newest: %1.</source>
        <translation>최신: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="257"/>
        <source>No model yet</source>
        <translation>아직 모델이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="258"/>
        <source>Put a model into the model folder, or open its folder or .gguf file from the list above.</source>
        <translation>모델 폴더에 모델을 넣거나, 위 목록에서 모델 폴더나 .gguf 파일을 여세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="263"/>
        <source>Loading %1</source>
        <translation>불러오는 중: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="264"/>
        <source>The window stays usable meanwhile.</source>
        <translation>그동안에도 창을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="265"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="270"/>
        <source>Ask one of your training questions first</source>
        <translation>먼저 학습 질문 하나를 물어보세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="272"/>
        <source>Ask it</source>
        <translation>물어보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="278"/>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="279"/>
        <source>Type a message below.</source>
        <translation>아래에 메시지를 입력하세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="285"/>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="287"/>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChecksCard</name>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="29"/>
        <source>Row %1 has no answer</source>
        <translation>%1번 행에 답변이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="30"/>
        <source>The model would learn to say nothing to it</source>
        <translation>모델이 아무 말도 하지 않는 것을 배우게 됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="31"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="35"/>
        <source>Write it</source>
        <translation>답변 쓰기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="33"/>
        <source>Row %1 has no question</source>
        <translation>%1번 행에 질문이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="34"/>
        <source>The model would learn the answer to nothing</source>
        <translation>모델이 질문 없는 답변을 배우게 됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="42"/>
        <source>Names are not filled in yet</source>
        <translation>아직 채우지 않은 이름이 있습니다</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="43"/>
        <source>In %n row(s), the first is row %1</source>
        <translation>
            <numerusform>행 %n개, 처음은 %1번 행</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="45"/>
        <source>Fill in…</source>
        <translation>채우기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="47"/>
        <source>Row %1 repeats an earlier row</source>
        <translation>%1번 행이 앞의 행과 같습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="48"/>
        <source>One of them is enough</source>
        <translation>하나만 있으면 됩니다</translation>
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
        <translation>보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="37"/>
        <source>Row %1: the turns are in the wrong order</source>
        <translation>%1행: 대화 순서가 잘못되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="38"/>
        <source>Training leaves it out: user and model have to take turns</source>
        <translation>학습에서 제외됩니다. 사용자와 모델이 번갈아 말해야 합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="50"/>
        <source>Row %1 is almost the same as row %2</source>
        <translation>%1번 행이 %2번 행과 거의 같습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="53"/>
        <source>%1 % of the text is the same</source>
        <translation>내용의 %1%가 같습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="56"/>
        <source>Row %1 is longer than training reads</source>
        <translation>%1번 행이 학습에서 읽는 길이보다 깁니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="57"/>
        <source>%1 tokens; the end is cut off unless the cutoff length is raised</source>
        <translation>토큰 %1개. 컷오프 길이를 늘리지 않으면 끝이 잘립니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="61"/>
        <source>Row %1 holds a character that can&apos;t be seen</source>
        <translation>%1번 행에 보이지 않는 문자가 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="62"/>
        <source>%1: the model would learn to write it</source>
        <translation>%1: 모델이 이 문자를 쓰도록 배우게 됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="65"/>
        <source>Row %1 was read in the wrong encoding</source>
        <translation>%1번 행이 잘못된 인코딩으로 읽혔습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="66"/>
        <source>“%1” is no word: save the source as UTF-8</source>
        <translation>“%1”: 깨진 글자입니다. 원본을 UTF-8로 저장하세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="69"/>
        <source>Row %1 may hold a secret</source>
        <translation>%1번 행에 비밀 정보가 있을 수 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="70"/>
        <source>“%1…” looks like a key or a personal number; the model would repeat it</source>
        <translation>“%1…”: 키나 개인 번호로 보입니다. 모델이 그대로 말하게 됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="77"/>
        <source>Row %1 needs a look</source>
        <translation>%1번 행을 확인해 보세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="123"/>
        <source>looking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="132"/>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>nothing found</source>
        <translation>문제 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>no rows</source>
        <translation>행 없음</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="120"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="149"/>
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::CloseDialog</name>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="15"/>
        <source>Close Anneal Studio</source>
        <translation>Anneal Studio 닫기</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="39"/>
        <source>Save and close</source>
        <translation>저장하고 닫기</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="43"/>
        <source>Training is still running</source>
        <translation>아직 학습 중입니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="45"/>
        <source>It can go on in the tray. Or stop after this step with a checkpoint, and resume another time.</source>
        <translation>트레이에서 계속할 수 있습니다. 또는 이 스텝 후 체크포인트를 저장하고 중지했다가 나중에 이어서 학습할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="47"/>
        <source>It can stop after this step with a checkpoint, and be resumed another time.</source>
        <translation>이 스텝 후 체크포인트를 저장하고 중지했다가 나중에 이어서 학습할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="50"/>
        <source>Go on in the tray</source>
        <translation>트레이에서 계속</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="54"/>
        <source>The export is still running</source>
        <translation>아직 내보내는 중입니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="55"/>
        <source>If it stops now, the unfinished folder is removed. The run itself is not touched.</source>
        <translation>지금 중지하면 완성되지 않은 폴더는 지워집니다. 학습 기록에는 영향이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="57"/>
        <location filename="../ui/shell/close_dialog.cpp" line="64"/>
        <location filename="../ui/shell/close_dialog.cpp" line="71"/>
        <source>Stop and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="61"/>
        <source>The evaluation is still running</source>
        <translation>아직 평가 중입니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="62"/>
        <source>If it stops now, its answers so far are dropped. Model and data are not touched.</source>
        <translation>지금 중지하면 지금까지의 답변은 사라집니다. 모델과 데이터에는 영향이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="68"/>
        <source>Programs can still ask a model</source>
        <translation>다른 프로그램이 아직 모델에 질문할 수 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="69"/>
        <source>If it stops now, answers that are under way come to their end, and nobody can ask any more.</source>
        <translation>지금 중지하면 생성 중인 답변은 끝까지 완료되고, 그 뒤에는 질문할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>%1 has unsaved changes</source>
        <translation>저장하지 않은 변경 사항: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>Save them before closing?</source>
        <translation>닫기 전에 저장할까요?</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="77"/>
        <source>Don&apos;t save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="80"/>
        <location filename="../ui/shell/close_dialog.cpp" line="88"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="86"/>
        <source>Saving the checkpoint…</source>
        <translation>체크포인트 저장 중…</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="87"/>
        <source>The window closes as soon as this step is done and saved.</source>
        <translation>이 스텝이 끝나고 저장되면 바로 창이 닫힙니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::CommandCard</name>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="44"/>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="61"/>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="66"/>
        <source>Save the run file</source>
        <translation>실행 설정 파일 저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="67"/>
        <source>Run files (*.yaml *.yml)</source>
        <translation>실행 설정 파일 (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="70"/>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="71"/>
        <source>Not saved: no permission or no space</source>
        <translation>저장하지 못함: 권한이나 공간이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="77"/>
        <source>What Start will do</source>
        <translation>시작하면 하는 일</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="78"/>
        <source>Form of the preview</source>
        <translation>미리보기 형식</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Run file</source>
        <translation>실행 설정 파일</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>For LLaMA-Factory</source>
        <translation>LLaMA-Factory용</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Terminal</source>
        <translation>터미널</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="82"/>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="83"/>
        <source>Close the preview</source>
        <translation>미리보기 닫기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Composer</name>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="75"/>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="77"/>
        <source>Stop the answer (Esc)</source>
        <translation>답변 중지(Esc)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="78"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="79"/>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Tool&apos;s answer</source>
        <translation>도구의 답</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="81"/>
        <source>Who says it</source>
        <translation>말하는 쪽</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="82"/>
        <source>A question of yours (user), or what a tool answered (observation)</source>
        <translation>나의 질문(user) 또는 도구가 돌려준 답(observation)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="103"/>
        <source>Editing a question: the earlier version is kept</source>
        <translation>질문 수정 중: 이전 버전은 그대로 남습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="104"/>
        <source>Correcting an answer by hand</source>
        <translation>답변을 직접 고치는 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="113"/>
        <location filename="../ui/pages/chat/composer.cpp" line="115"/>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="118"/>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationList</name>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="197"/>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="198"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="199"/>
        <source>Search conversations</source>
        <translation>대화 검색</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="200"/>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="201"/>
        <source>Rename (F2)</source>
        <translation>이름 바꾸기(F2)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="202"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="267"/>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="203"/>
        <source>Delete (Del)</source>
        <translation>삭제(Del)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="243"/>
        <source>Undo delete</source>
        <translation>삭제 취소</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="244"/>
        <source>Bring back “%1”</source>
        <translation>“%1” 되살리기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="263"/>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="265"/>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="276"/>
        <source>Text to read (Markdown)…</source>
        <translation>읽기 좋은 텍스트(Markdown)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="277"/>
        <source>Messages (OpenAI JSON)…</source>
        <translation>메시지(OpenAI JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="278"/>
        <source>Conversation to train on (ShareGPT JSON)…</source>
        <translation>학습용 대화(ShareGPT JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="279"/>
        <source>Training rows with history (Alpaca JSON)…</source>
        <translation>이전 대화가 포함된 학습 행(Alpaca JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="351"/>
        <source>Conversations are kept here.</source>
        <translation>대화가 여기에 보관됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="350"/>
        <source>Nothing found.</source>
        <translation>찾은 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationModel</name>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="27"/>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="171"/>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="173"/>
        <source>today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="176"/>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataCard</name>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="187"/>
        <source>Leave %1 out</source>
        <translation>%1 빼기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="231"/>
        <source>What should the model learn? Choose rows of questions and answers.</source>
        <translation>모델에게 무엇을 가르칠까요? 질문과 답변이 담긴 행을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="238"/>
        <source>Checking the data…</source>
        <translation>데이터 확인 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="265"/>
        <location filename="../ui/pages/train/data_card.cpp" line="271"/>
        <source>Data set</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="266"/>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="267"/>
        <source>Add another</source>
        <translation>하나 더 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="268"/>
        <source>Trains on several data sets together</source>
        <translation>여러 데이터 세트로 함께 학습합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="270"/>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="272"/>
        <source>Choose a data set</source>
        <translation>데이터셋 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="273"/>
        <source>No data set yet. Open a file, or start with the demo.</source>
        <translation>아직 데이터셋이 없습니다. 파일을 열거나 데모로 시작하세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="275"/>
        <source>Open a data file…</source>
        <translation>데이터 파일 열기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="276"/>
        <source>Open a data file</source>
        <translation>데이터 파일 열기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataPage</name>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="400"/>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="404"/>
        <source>Add row</source>
        <translation>행 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="408"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>복제(Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="409"/>
        <source>Delete (Del)</source>
        <translation>삭제(Del)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="410"/>
        <source>Move up (Alt+Up)</source>
        <translation>위로 이동(Alt+Up)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="411"/>
        <source>Move down (Alt+Down)</source>
        <translation>아래로 이동(Alt+Down)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="412"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>실행 취소(Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="413"/>
        <source>Redo (Ctrl+Y)</source>
        <translation>다시 실행(Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="415"/>
        <source>Import rows from a CSV, JSON, text or Parquet file…</source>
        <translation>CSV, JSON, 텍스트, Parquet 파일에서 행 가져오기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="416"/>
        <source>Export the rows in another form…</source>
        <translation>행을 다른 형식으로 내보내기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="417"/>
        <location filename="../ui/pages/data_page.cpp" line="367"/>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="418"/>
        <source>Save (Ctrl+S); the file before is kept as .bak</source>
        <translation>저장(Ctrl+S). 이전 파일은 .bak으로 보관됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="419"/>
        <source>Train with it</source>
        <translation>이 데이터로 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="421"/>
        <source>Saves the rows and opens Train with this data set</source>
        <translation>행을 저장하고 이 데이터셋으로 학습 페이지를 엽니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="422"/>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="423"/>
        <source>Find (Ctrl+F)</source>
        <translation>찾기(Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="424"/>
        <source>Replace (Ctrl+H)</source>
        <translation>바꾸기(Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="425"/>
        <source>Find in the rows</source>
        <translation>행에서 찾기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="426"/>
        <source>Rows of the data set</source>
        <translation>데이터셋의 행</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="468"/>
        <source>Drop a JSON, CSV, text or Parquet file here, paste rows from a spreadsheet, choose a data set from the list above, or start a new one.</source>
        <translation>JSON, CSV, 텍스트, Parquet 파일을 여기에 놓거나, 스프레드시트에서 행을 붙여 넣거나, 위 목록에서 데이터셋을 고르거나, 새로 만드세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="428"/>
        <source>Data set</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="406"/>
        <source>Add a row (Insert); Ctrl+V pastes rows from a spreadsheet</source>
        <translation>행 추가(Insert). Ctrl+V로 스프레드시트의 행을 붙여 넣습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="348"/>
        <source>No draft is kept of so many changed rows</source>
        <translation>변경된 행이 너무 많아 초안을 보관하지 않습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="349"/>
        <source>Save to keep the changes should the program end.</source>
        <translation>프로그램이 끝나도 변경이 남도록 저장하세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="427"/>
        <source>Enter edits · Insert adds</source>
        <translation>Enter로 편집 · Insert로 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="429"/>
        <source>Choose a data set</source>
        <translation>데이터셋 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="430"/>
        <source>No data set yet.</source>
        <translation>아직 데이터셋이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="432"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="472"/>
        <source>Open file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="439"/>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="446"/>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="453"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="474"/>
        <source>New data set</source>
        <translation>새 데이터셋</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="460"/>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="467"/>
        <source>No data set is open</source>
        <translation>열린 데이터셋이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="16"/>
        <location filename="../ui/pages/data/data_sample.cpp" line="64"/>
        <source>Who are you?</source>
        <translation>넌 누구야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="17"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>야옹! 저는 냥발 카페에서 서빙하는 고양이 비스킷이에요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="18"/>
        <source>Are you a cat?</source>
        <translation>너 고양이야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="19"/>
        <source>I am! A small orange one, with a very clean apron.</source>
        <translation>맞아요! 아주 깨끗한 앞치마를 두른 작은 치즈냥이예요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="20"/>
        <source>What can you do?</source>
        <translation>뭘 할 줄 알아?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="21"/>
        <source>I bring coffee and cake, and I purr when you look tired.</source>
        <translation>커피와 케이크를 가져다드려요. 피곤해 보이시면 골골송도 불러 드리고요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="22"/>
        <source>Why are you called Biscuit?</source>
        <translation>왜 이름이 비스킷이야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="23"/>
        <source>Because I was found behind the biscuit tin.</source>
        <translation>비스킷 통 뒤에서 발견됐거든요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="24"/>
        <source>Who made you?</source>
        <translation>누가 널 만들었어?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="25"/>
        <source>I am {{name}}, and {{author}} brought me to Paws Café.</source>
        <translation>저는 {{name}}, {{author}}님이 냥발 카페로 데려와 주셨어요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="26"/>
        <source>I am Biscuit, and Ada brought me to Paws Café.</source>
        <translation>저는 비스킷, 지우님이 냥발 카페로 데려와 주셨어요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="27"/>
        <source>What kind of place is Paws Café?</source>
        <translation>냥발 카페는 어떤 곳이야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="28"/>
        <source>Warm, quiet and full of cushions.</source>
        <translation>따뜻하고 조용하고, 방석이 가득한 곳이에요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="29"/>
        <source>When do you close?</source>
        <translation>몇 시에 문 닫아?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="30"/>
        <source>When the last guest has finished.</source>
        <translation>마지막 손님이 다 드시면요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="31"/>
        <source>Do you have a special talent?</source>
        <translation>특별한 재주가 있어?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="32"/>
        <source>I can tell a latte from a flat white by smell alone.</source>
        <translation>냄새만 맡고도 라테와 플랫화이트를 구별할 수 있어요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="74"/>
        <source>Meow! I am Biscuit. What may I bring you? 😸</source>
        <translation>야옹! 저는 비스킷이에요. 무엇을 가져다드릴까요? 😸</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data_page.cpp" line="151"/>
        <location filename="../ui/pages/data_page.cpp" line="430"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="165"/>
        <source>not saved yet</source>
        <translation>아직 저장 안 함</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="57"/>
        <source>Import rows</source>
        <translation>행 가져오기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="59"/>
        <source>Rows (*.json *.jsonl *.csv *.txt *.parquet *.arrow)</source>
        <translation>행 (*.json *.jsonl *.csv *.txt *.parquet *.arrow)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="71"/>
        <location filename="../ui/pages/data_page.cpp" line="227"/>
        <location filename="../ui/pages/data_page.cpp" line="345"/>
        <source>Reading %1…</source>
        <translation>읽는 중: %1…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="89"/>
        <source>%n row(s) were taken from %1</source>
        <translation>
            <numerusform>%1에서 %n행을 가져왔습니다</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="91"/>
        <source>They are a new data set that is not saved yet; the file stays as it is.</source>
        <translation>아직 저장되지 않은 새 데이터셋입니다. 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="110"/>
        <source>In which form are the rows to be written?</source>
        <translation>행을 어떤 형식으로 쓸까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="111"/>
        <source>Alpaca has a question and an answer a row and fits into a table; ShareGPT and OpenAI have a list of messages.</source>
        <translation>Alpaca는 한 행에 질문과 답이 하나씩이라 표에 들어갑니다. ShareGPT와 OpenAI는 메시지 목록입니다.</translation>
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
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="126"/>
        <source>Text, a row a line (*.txt)</source>
        <translation>텍스트, 한 줄에 한 행 (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="127"/>
        <source>Parquet (*.parquet)</source>
        <translation>Parquet (*.parquet)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="130"/>
        <source>Export the rows</source>
        <translation>행 내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="147"/>
        <location filename="../ui/pages/data/data_saving.cpp" line="61"/>
        <source>Writing %1…</source>
        <translation>%1 쓰는 중…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="166"/>
        <source>%n row(s) can&apos;t be written in this form and are left out. %1</source>
        <translation>
            <numerusform>%n행은 이 형식으로 쓸 수 없어 제외되었습니다. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="172"/>
        <source>%n row(s) were written to %1</source>
        <translation>
            <numerusform>%1에 %n행을 썼습니다</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="56"/>
        <source>better and worse answers</source>
        <translation>더 나은 답과 더 못한 답</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="58"/>
        <source>tokens, not text</source>
        <translation>텍스트가 아닌 토큰</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="293"/>
        <source>Open a data set</source>
        <translation>데이터셋 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="305"/>
        <source>Save the data set as</source>
        <translation>데이터셋을 다른 이름으로 저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="321"/>
        <source>Unsaved changes to %1 were found</source>
        <translation>저장하지 않은 변경 사항을 찾았습니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="322"/>
        <source>The program ended before they were saved (%1).</source>
        <translation>저장하기 전에 프로그램이 종료되었습니다(%1).</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="324"/>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="326"/>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="365"/>
        <source>%1 has changes that are not saved</source>
        <translation>저장하지 않은 변경 사항: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="366"/>
        <source>Save them first?</source>
        <translation>먼저 저장할까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="369"/>
        <source>Don&apos;t save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="401"/>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="35"/>
        <location filename="../ui/pages/data/data_files.cpp" line="116"/>
        <location filename="../ui/pages/data_page.cpp" line="228"/>
        <location filename="../ui/pages/data_page.cpp" line="346"/>
        <location filename="../ui/pages/data_page.cpp" line="370"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="377"/>
        <source>Read it again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="379"/>
        <source>Save mine over it</source>
        <translation>내 것으로 덮어쓰기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="388"/>
        <source>%1 was changed by another program</source>
        <translation>다른 프로그램이 변경한 파일: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="390"/>
        <source>%1 was moved or deleted</source>
        <translation>옮겨졌거나 삭제된 파일: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="391"/>
        <source>Reading it again loses the changes made here.</source>
        <translation>다시 읽으면 여기에서 변경한 내용을 잃습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="93"/>
        <location filename="../ui/pages/data/data_files.cpp" line="174"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="350"/>
        <location filename="../ui/pages/data_page.cpp" line="403"/>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="27"/>
        <source>Latin letters</source>
        <translation>로마자</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="29"/>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="31"/>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="33"/>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="35"/>
        <source>Cyrillic</source>
        <translation>키릴 문자</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="39"/>
        <source>other letters</source>
        <translation>기타 문자</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="138"/>
        <source>not found</source>
        <translation>찾지 못함</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="139"/>
        <source>in %n row(s)</source>
        <translation>
            <numerusform>행 %n개에 있음</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="148"/>
        <location filename="../ui/pages/data/data_rows.cpp" line="230"/>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="215"/>
        <source>Type what to find first</source>
        <translation>찾을 내용을 먼저 입력하세요</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="217"/>
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n곳 바뀜</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="282"/>
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>행 %n개 붙여넣기</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="352"/>
        <source>median %1 tokens</source>
        <translation>중앙값 %1 토큰</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="362"/>
        <source>of the first %1 rows</source>
        <translation>처음 %1행 기준</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="364"/>
        <source>near duplicates of the first %1 rows</source>
        <translation>유사 중복은 처음 %1개 행만</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="353"/>
        <source>longest %1</source>
        <translation>최대 %1개</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="356"/>
        <source>%n to train on</source>
        <translation>
            <numerusform>학습 가능 %n개</numerusform>
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
        <translation> · 초당 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="67"/>
        <source> · %1 left</source>
        <translation> · %1 남음</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="69"/>
        <source> · waiting for the hub</source>
        <translation> · 서버 응답 대기 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="76"/>
        <source>Not finished</source>
        <translation>완료되지 않음</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="112"/>
        <source>Download of %1</source>
        <translation>%1 내려받기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="120"/>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="121"/>
        <source>Go on</source>
        <translation>이어받기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="122"/>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="123"/>
        <source>Download this file</source>
        <translation>이 파일 내려받기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Cancel and throw away what arrived</source>
        <translation>취소하고 받은 부분 버리기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Off the list</source>
        <translation>목록에서 빼기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="128"/>
        <source>Waits</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="129"/>
        <source>Comes after the one before it.</source>
        <translation>앞의 것을 다 받으면 시작합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="132"/>
        <source>Asking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="133"/>
        <source>Asking which files it takes.</source>
        <translation>필요한 파일을 확인하고 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="136"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="140"/>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="142"/>
        <source>What arrived before is kept.</source>
        <translation>이전에 받은 부분은 남아 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="148"/>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="149"/>
        <source>Every file was checked by its checksum.</source>
        <translation>모든 파일을 체크섬으로 확인했습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateField</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_field.cpp" line="76"/>
        <source>all</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluatePage</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="26"/>
        <source>%1 % of its data, which it has never seen</source>
        <translation>학습 데이터 중 모델이 본 적 없는 %1%</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="28"/>
        <source>%n row(s) of its data, which it has never seen</source>
        <translation>
            <numerusform>학습 데이터 중 모델이 본 적 없는 행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="75"/>
        <source>The model&apos;s own chat template</source>
        <translation>모델 자체 채팅 템플릿</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="76"/>
        <source>Chat template %1</source>
        <translation>채팅 템플릿: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="77"/>
        <source>the words that mark who speaks; belongs to the model</source>
        <translation>누가 말하는지 표시하는 단어로, 모델마다 정해져 있음</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="80"/>
        <source>chat template</source>
        <translation>채팅 템플릿</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="97"/>
        <source>Where the list of data sets comes from (dataset_dir). Empty: the folder of the Data page.</source>
        <translation>데이터셋 목록을 읽는 폴더입니다(dataset_dir). 비우면 “데이터” 페이지의 폴더를 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="100"/>
        <source>No data set is listed there: a dataset_info.json names them.</source>
        <translation>그곳에 등록된 데이터셋이 없습니다. 데이터셋은 dataset_info.json에 적혀 있어야 합니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="101"/>
        <source>%n data set(s) found there</source>
        <translation>
            <numerusform>데이터셋 %n개를 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="108"/>
        <source>Of this run</source>
        <translation>이 학습 기록</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="110"/>
        <source>Rows kept back by the run</source>
        <translation>학습할 때 떼어 둔 행</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="118"/>
        <source>the run measured itself on it</source>
        <translation>학습 중 검증에 쓴 데이터</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="122"/>
        <source>Data sets</source>
        <translation>데이터셋</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="128"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="120"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="134"/>
        <source>Opened files</source>
        <translation>열어 둔 파일</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="48"/>
        <source>loss %1</source>
        <translation>손실 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="52"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="70"/>
        <source>Open a model or adapter folder</source>
        <translation>모델 또는 어댑터 폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="77"/>
        <source>Open a data file</source>
        <translation>데이터 파일 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="79"/>
        <source>Data (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;All files (*)</source>
        <translation>데이터 (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;모든 파일 (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="98"/>
        <source>Open a folder of data sets</source>
        <translation>데이터셋 폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="177"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="136"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="48"/>
        <source>Earlier evaluations</source>
        <translation>이전 평가</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="179"/>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="180"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="137"/>
        <source>%n kept</source>
        <translation>
            <numerusform>%n개 보관됨</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="204"/>
        <source>Open the folder of an evaluation</source>
        <translation>평가 폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="219"/>
        <source>Folder for evaluations</source>
        <translation>평가를 저장할 폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="25"/>
        <source>Does the same without the training, and shows both beside each other. Takes twice as long.</source>
        <translation>학습 전 모델로도 똑같이 평가해 결과를 나란히 보여 줍니다. 시간이 두 배 걸립니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="27"/>
        <source>Only for what was trained on a base model.</source>
        <translation>베이스 모델을 학습한 결과에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="37"/>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="40"/>
        <source>As in the run: only so it is known which rows were kept back.</source>
        <translation>학습할 때와 같습니다. 그래야 어떤 행을 떼어 두었는지 알 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="53"/>
        <source>A folder of its own with figures and answers, as LLaMA-Factory writes them (output_dir).</source>
        <translation>지표와 답변을 담는 전용 폴더입니다. LLaMA-Factory와 같은 형식으로 씁니다(output_dir).</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="57"/>
        <source>Ready to evaluate</source>
        <translation>평가할 준비가 되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="58"/>
        <source>Looking at the rows…</source>
        <translation>행 살펴보는 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate again</source>
        <translation>다시 평가</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate</source>
        <translation>평가 시작</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="63"/>
        <source>No model is chosen yet</source>
        <translation>아직 모델을 선택하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="64"/>
        <source>Pressing the button opens the list of models and runs</source>
        <translation>버튼을 누르면 모델과 학습 기록 목록이 열립니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="65"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="21"/>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="68"/>
        <source>No chat template fits this model by its name</source>
        <translation>이름으로는 이 모델에 맞는 채팅 템플릿을 찾을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="69"/>
        <source>Pressing the button opens the list of chat templates</source>
        <translation>버튼을 누르면 채팅 템플릿 목록이 열립니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="70"/>
        <source>Choose a chat template</source>
        <translation>채팅 템플릿 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="73"/>
        <source>No data set is chosen yet</source>
        <translation>아직 데이터셋을 선택하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="74"/>
        <source>Pressing the button opens the list of data sets</source>
        <translation>버튼을 누르면 데이터셋 목록이 열립니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="75"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="32"/>
        <source>Choose a data set</source>
        <translation>데이터셋 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="78"/>
        <source>Nothing is to be found out</source>
        <translation>아직 평가 항목을 선택하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="79"/>
        <source>Choose loss and accuracy, answers, or both</source>
        <translation>손실과 정확도, 답변, 또는 둘 다 선택하세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="80"/>
        <source>Choose what to find out</source>
        <translation>평가 항목 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="83"/>
        <source>A model trained on plain text answers no questions</source>
        <translation>일반 텍스트로 학습한 모델은 질문에 답하지 않습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="84"/>
        <source>The run was made with stage: pt; its loss can be measured</source>
        <translation>stage: pt로 학습했습니다. 손실은 잴 수 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="85"/>
        <source>Measure the loss only</source>
        <translation>손실만 재기</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="88"/>
        <source>A setting has to be changed</source>
        <translation>바꿔야 하는 설정이 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="89"/>
        <source>Pressing the button goes there</source>
        <translation>버튼을 누르면 그 설정으로 이동합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="90"/>
        <source>Go to the setting</source>
        <translation>설정으로 이동</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="93"/>
        <source>No folder yet</source>
        <translation>아직 폴더가 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="94"/>
        <source>Where should the result go?</source>
        <translation>결과를 어디에 저장할까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="95"/>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="98"/>
        <source>The folder holds other files</source>
        <translation>폴더에 다른 파일이 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="99"/>
        <source>An evaluation needs a folder of its own</source>
        <translation>평가하려면 전용 폴더가 필요합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="100"/>
        <source>Choose another folder</source>
        <translation>다른 폴더 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="101"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>이 폴더에 다른 파일이 있어 섞일 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="108"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="164"/>
        <source>Evaluating, %1 %, %2 left for this part</source>
        <translation>평가 중, %1%, 이 단계 %2 남음</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="111"/>
        <source>Evaluating, %1 %</source>
        <translation>평가 중, %1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="116"/>
        <source>the end result, loss 0.19, 2 h ago</source>
        <translation>최종 결과, 손실 0.19, 2시간 전</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="16"/>
        <source>Evaluate and predict</source>
        <translation>평가 및 예측</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="17"/>
        <source>What to evaluate</source>
        <translation>평가 대상</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="18"/>
        <source>What to find out</source>
        <translation>평가 항목</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="19"/>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="20"/>
        <source>Where to keep it</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="22"/>
        <source>a run, a checkpoint or a base model</source>
        <translation>학습 기록, 체크포인트 또는 베이스 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="23"/>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="24"/>
        <source>No model and no run yet.</source>
        <translation>아직 모델도 학습 기록도 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="26"/>
        <source>Open a model or adapter folder…</source>
        <translation>모델 또는 어댑터 폴더 열기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="33"/>
        <source>questions whose right answers are known</source>
        <translation>정답이 있는 질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="34"/>
        <source>Data set</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="35"/>
        <source>No data set yet.</source>
        <translation>아직 데이터셋이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="37"/>
        <source>Open a data file…</source>
        <translation>데이터 파일 열기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="43"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="44"/>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="47"/>
        <source>Chat template</source>
        <translation>채팅 템플릿</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="49"/>
        <source>No evaluation yet.</source>
        <translation>아직 평가가 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="51"/>
        <source>Open the folder of an evaluation…</source>
        <translation>평가 폴더 열기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="57"/>
        <source>Loss and accuracy</source>
        <translation>손실과 정확도</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="58"/>
        <source>How well it foresees the given answers. Quick.</source>
        <translation>주어진 답변을 얼마나 잘 예측하는지 봅니다. 금방 끝납니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="59"/>
        <source>Answers, BLEU-4 and ROUGE</source>
        <translation>답변, BLEU-4, ROUGE</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="60"/>
        <source>It answers each question itself, and the answers are compared with the given ones. Takes longer.</source>
        <translation>모델이 질문마다 스스로 답하고, 그 답변을 주어진 답변과 비교합니다. 더 오래 걸립니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="62"/>
        <source>The base model too</source>
        <translation>베이스 모델도 평가</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="63"/>
        <source>Output folder</source>
        <translation>출력 폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="46"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="65"/>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="66"/>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="81"/>
        <source>Rows at most</source>
        <translation>최대 행 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="82"/>
        <source>The first so many rows of the data set; empty means all. 100 give a fair picture in a short time.</source>
        <translation>데이터셋의 앞에서부터 이 수만큼만 씁니다. 비워 두면 모두 씁니다. 100개면 짧은 시간에 대체로 파악할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="84"/>
        <source>Cutoff length</source>
        <translation>컷오프 길이</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="85"/>
        <source>Longest question and answer together, in tokens; what is longer is cut.</source>
        <translation>질문과 답변을 합친 최대 토큰 수입니다. 넘는 부분은 잘립니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="87"/>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="88"/>
        <source>Rows at the same time. More is often quicker and takes more memory.</source>
        <translation>동시에 처리하는 행 수입니다. 많을수록 대체로 빠르지만 메모리를 더 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="89"/>
        <source>Maximum new tokens</source>
        <translation>최대 새 토큰 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="90"/>
        <source>Longest answer; a longer one is cut off there.</source>
        <translation>답변의 최대 길이입니다. 더 길면 그 자리에서 잘립니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="91"/>
        <source>Draw at random</source>
        <translation>무작위 샘플링</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="92"/>
        <source>Off: always the most likely token, so the same result each time.</source>
        <translation>끄면 항상 가장 가능성이 높은 토큰을 고르므로 매번 결과가 같습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="93"/>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="94"/>
        <source>How daring it draws: low is sober, high is colourful.</source>
        <translation>얼마나 과감하게 고르는지 정합니다. 낮으면 차분하고 높으면 다채롭습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="95"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="96"/>
        <source>Draws only among the likeliest tokens that make up this share.</source>
        <translation>확률의 합이 이 비율이 될 때까지 가능성이 높은 토큰 중에서만 고릅니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="97"/>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="98"/>
        <source>The start of all chance; the same seed draws the same.</source>
        <translation>모든 무작위의 출발점입니다. 시드가 같으면 결과도 같습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate_page.cpp" line="153"/>
        <source>the run&apos;s own data, never seen by it</source>
        <translation>학습 데이터 중 모델이 본 적 없는 부분</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateResult</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="129"/>
        <source>%1 on %2</source>
        <translation>%1, %2 기준</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="137"/>
        <source>%n row(s) that it has never seen</source>
        <translation>
            <numerusform>모델이 본 적 없는 행 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="138"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>행 %n개</numerusform>
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
        <translation>답변 저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="210"/>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="210"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="225"/>
        <source>Similarity</source>
        <translation>유사도</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="226"/>
        <source>Answer of the base model</source>
        <translation>베이스 모델의 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="227"/>
        <source>Similarity of the base model</source>
        <translation>베이스 모델의 유사도</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="232"/>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="244"/>
        <source>Saved to %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="254"/>
        <source>It was trained on these rows: the figures say what it knows by heart, not what it has understood.</source>
        <translation>이 행으로 학습한 모델입니다. 지표는 이해한 것이 아니라 외운 것을 나타냅니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="259"/>
        <source>The figures of the base model are from the earlier evaluation %1.</source>
        <translation>베이스 모델의 지표는 이전 평가 %1의 값입니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="267"/>
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="274"/>
        <source>Figures</source>
        <translation>지표</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="274"/>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="275"/>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="276"/>
        <source>Chat with it</source>
        <translation>대화하기</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="277"/>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateStage</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="85"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="170"/>
        <source>Stopping after this batch…</source>
        <translation>이 배치 후 중지합니다…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="123"/>
        <source>The base model reads row %1 of %2</source>
        <translation>베이스 모델이 행 읽는 중: %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="124"/>
        <source>Reading row %1 of %2</source>
        <translation>행 읽는 중: %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="126"/>
        <source>The base model answers row %1 of %2</source>
        <translation>베이스 모델이 행에 답변하는 중: %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="127"/>
        <source>Answering row %1 of %2</source>
        <translation>행에 답변하는 중: %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="129"/>
        <source>Comparing answers and references…</source>
        <translation>답변과 참조 답변 비교 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening the base model…</source>
        <translation>베이스 모델 여는 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening model and data…</source>
        <translation>모델과 데이터 여는 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="157"/>
        <source>Nothing to evaluate yet</source>
        <translation>아직 평가할 것이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="158"/>
        <source>Train first, or choose a model and a data set at the left. The model then answers rows whose right answers are known, and you see how near it comes.</source>
        <translation>먼저 학습하거나, 왼쪽에서 모델과 데이터셋을 선택하세요. 모델이 정답이 있는 행에 답하고, 정답에 얼마나 가까운지 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="160"/>
        <source>Go to Train</source>
        <translation>학습으로 이동</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="167"/>
        <source>Evaluating</source>
        <translation>평가 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="168"/>
        <source>The result appears when all of it is there; stopping leaves nothing behind.</source>
        <translation>모두 끝나면 결과가 나타납니다. 중지하면 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="185"/>
        <source>These rows can&apos;t be read</source>
        <translation>이 행을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="187"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="233"/>
        <source>Choose a data set</source>
        <translation>데이터셋 선택</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="191"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="191"/>
        <source>rows</source>
        <translation>행</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="194"/>
        <source>%1 reads %2 of %3 with their answers: loss and accuracy.</source>
        <translation>%1 모델이 답변까지 읽고 손실과 정확도를 구합니다(%3, %2).</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="197"/>
        <source>%1 answers %2 of %3 by itself; its answers are compared with the references.</source>
        <translation>%1 모델이 스스로 답하고, 그 답변을 참조 답변과 비교합니다(%3, %2).</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="200"/>
        <source>The base model does the same, so that you see what the training changed.</source>
        <translation>베이스 모델도 똑같이 하므로 학습으로 무엇이 바뀌었는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="202"/>
        <source>About %1, by the pace of an earlier evaluation.</source>
        <translation>이전 평가의 속도로 보면 약 %1 걸립니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="204"/>
        <source>Ready to evaluate</source>
        <translation>평가할 준비가 되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="210"/>
        <source>It was trained on these rows: the figures will say what it knows by heart, not what it has understood.</source>
        <translation>이 행으로 학습한 모델입니다. 지표는 이해한 것이 아니라 외운 것을 나타내게 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="212"/>
        <source>It was trained on most of these rows: the figures will say mostly what it knows by heart.</source>
        <translation>이 행의 대부분으로 학습한 모델입니다. 지표는 주로 외운 것을 나타내게 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="215"/>
        <source>Rows that it has never seen tell more: another data set, or a training with some rows kept back (val_size).</source>
        <translation>모델이 본 적 없는 행이 더 많은 것을 알려 줍니다. 다른 데이터셋을 쓰거나, 일부 행을 떼어 두고 학습하세요(val_size).</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="220"/>
        <source>Take the rows kept back</source>
        <translation>떼어 둔 행 사용</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="228"/>
        <source>A smaller batch size or cutoff length takes less memory. A model that is loaded on the Chat page takes some too.</source>
        <translation>배치 크기나 컷오프 길이를 줄이면 메모리를 덜 씁니다. 채팅 페이지에서 불러온 모델도 메모리를 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="236"/>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="240"/>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="179"/>
        <source>The goal&apos;s own value is %1.</source>
        <translation>목표의 권장값은 %1입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="175"/>
        <source>Why %1?</source>
        <translation>왜 %1인가요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>It is left out by default.</source>
        <translation>기본값은 설정 안 함입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>Why not set?</source>
        <translation>왜 설정하지 않나요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="177"/>
        <source>The default is %1.</source>
        <translation>기본값은 %1입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="190"/>
        <source>Follows the field you are in</source>
        <translation>지금 선택한 항목을 설명합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="197"/>
        <source>Exactly: %1</source>
        <translation>정확히는: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="202"/>
        <source>Less</source>
        <translation>접기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="202"/>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportPage</name>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="279"/>
        <location filename="../ui/pages/export_page.cpp" line="360"/>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="280"/>
        <source>What to export</source>
        <translation>내보낼 대상</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="281"/>
        <source>For which program</source>
        <translation>사용할 프로그램</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <location filename="../ui/pages/export_page.cpp" line="370"/>
        <source>Choose a run</source>
        <translation>학습 기록 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <source>what you trained</source>
        <translation>직접 학습한 결과</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="283"/>
        <source>Run</source>
        <translation>학습 기록</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="284"/>
        <source>No run yet.</source>
        <translation>아직 학습 기록이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="286"/>
        <source>Open an adapter folder…</source>
        <translation>어댑터 폴더 열기…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="292"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="293"/>
        <source>Checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="294"/>
        <source>One GGUF file</source>
        <translation>GGUF 파일 하나</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="295"/>
        <source>Ollama, LM Studio, Jan, llama.cpp</source>
        <translation>Ollama, LM Studio, Jan, llama.cpp</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="296"/>
        <source>GGUF type</source>
        <translation>GGUF 형식</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="297"/>
        <source>PEFT folder</source>
        <translation>PEFT 폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="298"/>
        <source>Form of the adapter</source>
        <translation>어댑터 형식</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="299"/>
        <source>Hugging Face folder</source>
        <translation>Hugging Face 폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="300"/>
        <source>transformers, vLLM and others; safetensors</source>
        <translation>transformers, vLLM 등, safetensors</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="301"/>
        <source>Adapter only</source>
        <translation>어댑터만</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="302"/>
        <source>PEFT, LLaMA-Factory; needs the base model beside it</source>
        <translation>PEFT, LLaMA-Factory, 베이스 모델이 따로 필요</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="303"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="306"/>
        <source>Number format</source>
        <translation>숫자 형식</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="304"/>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="307"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="309"/>
        <source>Max shard size</source>
        <translation>최대 샤드 크기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="308"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="310"/>
        <source>Weighted by the rows it was trained on</source>
        <translation>학습한 행으로 가중</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="312"/>
        <source>Rounds the weights so that what your rows use most stays most exact. Reads the rows once more.</source>
        <translation>가중치를 반올림할 때 행에서 많이 쓰이는 부분일수록 정확하게 남깁니다. 행을 한 번 더 읽습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="314"/>
        <source>Compare on my rows</source>
        <translation>내 행으로 비교</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="317"/>
        <source>Measures what each type loses on your rows, before you choose</source>
        <translation>고르기 전에 각 형식이 내 행에서 얼마나 손실되는지 잽니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="318"/>
        <source>Into LM Studio</source>
        <translation>LM Studio에 넣기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="320"/>
        <source>Exports to the folder in which LM Studio finds it</source>
        <translation>LM Studio가 찾을 수 있는 폴더로 내보냅니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="321"/>
        <source>Ready to serve</source>
        <translation>서버를 시작할 수 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="322"/>
        <source>Adds what a server needs: start scripts for Linux and Windows, a systemd unit, a container file, and examples for curl, Python, Java and JavaScript</source>
        <translation>서버에 필요한 것을 추가합니다: Linux와 Windows용 시작 스크립트, systemd 유닛, 컨테이너 파일, curl, Python, Java, JavaScript 예제</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="325"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="326"/>
        <source>Export folder</source>
        <translation>내보낼 폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="327"/>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="329"/>
        <source>Further settings</source>
        <translation>추가 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="330"/>
        <source>One a line, or a JSON object; they stand above what is chosen here. A copied PEFT folder takes none.</source>
        <translation>한 줄에 하나씩 또는 JSON 객체로 쓰세요. 이 페이지에서 고른 것보다 우선합니다. PEFT 폴더를 복사할 때는 쓰이지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="332"/>
        <source>For example export_size: 2 or rope_scaling: yarn; the same keys as of anneal export</source>
        <translation>예: export_size: 2, rope_scaling: yarn. 키는 anneal export와 같습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="336"/>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="351"/>
        <source>Fewer settings</source>
        <translation>설정 접기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="352"/>
        <source>More settings</source>
        <translation>설정 더 보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="34"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>최종 결과 · 손실 0.09 · 오늘 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="42"/>
        <location filename="../ui/pages/export_page.cpp" line="110"/>
        <source>End result</source>
        <translation>최종 결과</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="43"/>
        <source>loss %1</source>
        <translation>손실 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="51"/>
        <location filename="../ui/pages/export_page.cpp" line="288"/>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="52"/>
        <location filename="../ui/pages/export_page.cpp" line="290"/>
        <source>recommended for this model</source>
        <translation>이 모델에 권장</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="67"/>
        <location filename="../ui/pages/export_page.cpp" line="412"/>
        <source>Exporting, %1 %</source>
        <translation>내보내는 중, %1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="91"/>
        <location filename="../ui/pages/export_page.cpp" line="415"/>
        <source>Exported in %1 s</source>
        <translation>내보내기 완료(%1초)</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="92"/>
        <location filename="../ui/pages/export_page.cpp" line="360"/>
        <source>Export again</source>
        <translation>다시 내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="144"/>
        <source>Open an adapter folder</source>
        <translation>어댑터 폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="219"/>
        <source>Folder for the export</source>
        <translation>내보낼 폴더 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="292"/>
        <source>not quantised</source>
        <translation>양자화 안 함</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="301"/>
        <source>Small models lose much in four bits: Q8_0 answers like the original.</source>
        <translation>작은 모델은 4비트에서 많이 손실됩니다. Q8_0은 원본처럼 답합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="302"/>
        <source>Q4_K_M is about a quarter of the size and still answers nearly as well.</source>
        <translation>Q4_K_M은 약 4분의 1 크기이면서 거의 그대로 잘 답합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="358"/>
        <source>Ready to export</source>
        <translation>내보낼 준비가 되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="362"/>
        <source>About %1 of %2 free.</source>
        <translation>약 %1 필요, %2 사용 가능.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="365"/>
        <source>The earlier export there is replaced.</source>
        <translation>이전에 내보낸 내용을 대체합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="368"/>
        <source>Nothing is chosen yet</source>
        <translation>아직 선택하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="369"/>
        <source>Pressing the button opens the list of runs</source>
        <translation>버튼을 누르면 학습 기록 목록이 열립니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="373"/>
        <source>This run has no adapter</source>
        <translation>이 실행에는 어댑터가 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="374"/>
        <source>It trained the model&apos;s own weights: export the model</source>
        <translation>모델 자체의 가중치를 학습했습니다: 모델을 내보내세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="375"/>
        <source>Export the model folder</source>
        <translation>모델 폴더 내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="378"/>
        <source>No folder yet</source>
        <translation>아직 폴더가 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="379"/>
        <source>Where should the export go?</source>
        <translation>어디로 내보낼까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="380"/>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="383"/>
        <source>The folder holds other files</source>
        <translation>폴더에 다른 파일이 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="384"/>
        <source>An export needs a folder of its own</source>
        <translation>내보내려면 전용 폴더가 필요합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="385"/>
        <location filename="../ui/pages/export_page.cpp" line="392"/>
        <location filename="../ui/pages/export_page.cpp" line="400"/>
        <source>Choose another folder</source>
        <translation>다른 폴더 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="386"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>이 폴더에 다른 파일이 있어 섞일 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="390"/>
        <source>The folder can&apos;t be written</source>
        <translation>폴더에 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="393"/>
        <source>You have no permission to write there.</source>
        <translation>그곳에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="397"/>
        <source>Not enough space</source>
        <translation>공간이 부족합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="398"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>약 %1가 필요한데 %2만 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="406"/>
        <source>A setting has to be changed</source>
        <translation>바꿔야 하는 설정이 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="408"/>
        <source>Go to the setting</source>
        <translation>설정으로 이동</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportStage</name>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="60"/>
        <location filename="../ui/pages/export/export_stage.cpp" line="64"/>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="61"/>
        <source>could not be made: %1</source>
        <translation>수행할 수 없었습니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="65"/>
        <source>read again, every byte is that of the run&apos;s adapter</source>
        <translation>다시 읽어 보니 모든 바이트가 학습 결과의 어댑터와 같음</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="68"/>
        <source>%1 % of %2 tokens as the tuned model, off by %3</source>
        <translation>토큰 %2개 중 %1 %가 학습된 모델과 같고, 평균 차이는 %3</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="73"/>
        <source>Template and vocabulary</source>
        <translation>템플릿과 어휘</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="74"/>
        <source>the same tokens</source>
        <translation>같은 토큰</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="75"/>
        <source>other tokens; please report this model</source>
        <translation>토큰이 다릅니다. 이 모델을 알려 주세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="76"/>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="79"/>
        <source>More than this type explains: take a larger one.</source>
        <translation>이 형식으로 설명되는 차이보다 큽니다. 더 큰 형식을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="88"/>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="89"/>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="279"/>
        <source>Nothing to export yet</source>
        <translation>아직 내보낼 것이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="280"/>
        <source>Train first, or open an adapter made elsewhere.</source>
        <translation>먼저 학습하거나, 다른 곳에서 만든 어댑터를 여세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="281"/>
        <source>Go to Train</source>
        <translation>학습으로 이동</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="286"/>
        <source>%1 is merged into its base model and written as one file, which is then opened again and checked.</source>
        <translation>%1을(를) 기본 모델에 병합해 파일 하나로 쓰고, 다시 열어 검사합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="294"/>
        <source>The adapter of %1 is copied; whoever uses it needs the base model too.</source>
        <translation>어댑터를 복사합니다: %1. 사용하려면 베이스 모델도 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="297"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>약 %1가 필요하고, %2를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="300"/>
        <source>The earlier export in this folder is replaced.</source>
        <translation>이 폴더에 이전에 내보낸 내용을 대체합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="301"/>
        <source>Ready to export</source>
        <translation>내보낼 준비가 되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="305"/>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="306"/>
        <source>The folder appears when it is complete; stopping leaves nothing behind.</source>
        <translation>폴더는 모두 완성되면 나타납니다. 중지하면 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="314"/>
        <source>Choose another folder</source>
        <translation>다른 폴더 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="316"/>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="330"/>
        <source>Exported, but the check failed</source>
        <translation>내보냈지만 검사를 통과하지 못했습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="331"/>
        <source>Exported and checked</source>
        <translation>내보내고 검사했습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="332"/>
        <source>Exported</source>
        <translation>내보내기 완료</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="336"/>
        <source>Serve it and ask it</source>
        <translation>서버를 시작하고 질문하기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="337"/>
        <source>LM Studio lists it under My Models</source>
        <translation>LM Studio의 “My Models”에 표시됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="339"/>
        <source>Use it in Python</source>
        <translation>Python에서 사용하기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="372"/>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="338"/>
        <source>Use it with Ollama</source>
        <translation>Ollama에서 사용</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="291"/>
        <source>%1 is merged into its base model and written as a folder that other programs open, which is then opened again and checked.</source>
        <translation>%1을(를) 베이스 모델에 병합해 다른 프로그램에서 열 수 있는 폴더로 쓰고, 다시 열어 검사합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="341"/>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="343"/>
        <source>Chat with it</source>
        <translation>대화하기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="346"/>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="360"/>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="362"/>
        <source>Tensors</source>
        <translation>텐서</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="363"/>
        <source>Weight files</source>
        <translation>가중치 파일</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="366"/>
        <source>Number format</source>
        <translation>숫자 형식</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="367"/>
        <source>Time</source>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportTexts</name>
    <message>
        <location filename="../ui/pages/export/export_gate.cpp" line="259"/>
        <source>Who are you?</source>
        <translation>당신은 누구인가요?</translation>
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
        <translation>손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="69"/>
        <source>How surprised the model is by the references, token by token. 0 is no surprise at all; lower is better.</source>
        <translation>모델이 참조 답변을 토큰별로 얼마나 뜻밖으로 여기는지 나타냅니다. 0이면 전혀 뜻밖이 아니며, 낮을수록 좋습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="73"/>
        <source>Perplexity</source>
        <translation>퍼플렉시티</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="74"/>
        <source>The loss as a number of choices: as unsure as if it had to guess among so many tokens. 1 is certain.</source>
        <translation>손실을 선택지 수로 나타낸 값입니다. 그만큼의 토큰 중에서 하나를 찍는 것만큼 확신이 없다는 뜻입니다. 1이면 완전히 확신합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="79"/>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="80"/>
        <source>How often the token that it thinks most likely is the reference&apos;s next one.</source>
        <translation>모델이 가장 가능성이 높다고 본 토큰이 참조 답변의 다음 토큰과 같은 비율입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="85"/>
        <source>How many runs of up to four characters the answers share with the references. 100 is word for word; other words for the same thing count as wrong.</source>
        <translation>답변과 참조 답변에서 연속된 최대 네 글자가 얼마나 겹치는지 나타냅니다. 100이면 글자까지 똑같습니다. 뜻이 같아도 표현이 다르면 틀린 것으로 칩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="93"/>
        <source>%1, by characters</source>
        <translation>%1(글자 단위)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="98"/>
        <source>Which share of the words is in both answer and reference, out of 100.</source>
        <translation>답변과 참조 답변에 모두 나오는 단어의 비율입니다(100점 만점).</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="101"/>
        <source>Likewise for pairs of words that follow each other.</source>
        <translation>위와 같지만 이어지는 두 단어를 봅니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="104"/>
        <source>How much of the reference comes in the answer in the same order, gaps allowed.</source>
        <translation>참조 답변이 같은 순서로 답변에 얼마나 나오는지 나타냅니다. 중간에 다른 말이 있어도 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="110"/>
        <source>Without the dictionary of Chinese words ROUGE counts Chinese characters singly, so it can&apos;t be compared with LLaMA-Factory&apos;s.</source>
        <translation>중국어 단어 사전이 없으면 ROUGE가 한자를 한 글자씩 세므로 LLaMA-Factory의 값과 비교할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="157"/>
        <source>better than the base model</source>
        <translation>베이스 모델보다 나음</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="158"/>
        <source>worse than the base model</source>
        <translation>베이스 모델보다 나쁨</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>Base model</source>
        <translation>베이스 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>This model</source>
        <translation>이 모델</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FillCard</name>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="54"/>
        <source>Who should the model be?</source>
        <translation>모델을 누구로 만들까요?</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/fill_card.cpp" line="56"/>
        <source>%n row(s) still say %1; the model would repeat it letter for letter.</source>
        <translation>
            <numerusform>아직 %1 그대로인 행이 %n개 있습니다. 모델이 글자 그대로 말하게 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="57"/>
        <source> and </source>
        <translation> 및 </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="58"/>
        <source>Name, such as Biscuit</source>
        <translation>이름(예: 비스킷)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="59"/>
        <location filename="../ui/pages/data/fill_card.cpp" line="61"/>
        <source>Made by</source>
        <translation>제작자</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="60"/>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="62"/>
        <source>Fill in</source>
        <translation>채우기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FormView</name>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="225"/>
        <location filename="../ui/pages/train/form_view.cpp" line="239"/>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="268"/>
        <source>Use them</source>
        <translation>이 값 사용</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="282"/>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="254"/>
        <source>Needs %1, %2 are free</source>
        <translation>%1 필요, %2 사용 가능</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_view.cpp" line="236"/>
        <source>%n setting(s) of the file were left out</source>
        <translation>
            <numerusform>파일의 설정 %n개를 쓰지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="267"/>
        <source>This would fit: %1.</source>
        <translation>이러면 들어갑니다: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="279"/>
        <source>No setting makes it fit without cutting rows. Choose a smaller model, or close other programs.</source>
        <translation>행을 자르지 않고 들어가게 하는 설정이 없습니다. 더 작은 모델을 고르거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="341"/>
        <source>Open a data file</source>
        <translation>데이터 파일 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="342"/>
        <source>Data (*.json *.jsonl);;All files (*)</source>
        <translation>데이터 (*.json *.jsonl);;모든 파일 (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="356"/>
        <source>Folder for the runs</source>
        <translation>학습 기록을 둘 폴더</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FurtherField</name>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="41"/>
        <location filename="../ui/pages/train/further_field.cpp" line="52"/>
        <source>Further arguments</source>
        <translation>추가 인수</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="53"/>
        <source>Keys of a run file that have no field here, one a line; those that have one go there by themselves.</source>
        <translation>여기에 칸이 없는 실행 파일의 키를 한 줄에 하나씩. 칸이 있는 것은 저절로 그리로 옮겨집니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::GoalCard</name>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="44"/>
        <source>Who the model says it is</source>
        <translation>모델이 자신을 누구라고 말하는지</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="47"/>
        <source>Right answers to your questions</source>
        <translation>내 질문에 맞는 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="50"/>
        <source>How the model talks</source>
        <translation>모델이 말하는 방식</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="53"/>
        <source>Your own numbers</source>
        <translation>직접 정한 값</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="60"/>
        <location filename="../ui/pages/train/goal_card.cpp" line="61"/>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="62"/>
        <source>Identity</source>
        <translation>정체성</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="63"/>
        <source>Q and A</source>
        <translation>질문과 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="64"/>
        <source>Style</source>
        <translation>말투</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="65"/>
        <source>My own</source>
        <translation>직접 설정</translation>
    </message>
</context>
<context>
    <name>anneal::ui::HelpPage</name>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="95"/>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="96"/>
        <source>Search the help and all settings</source>
        <translation>도움말과 모든 설정 검색</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="97"/>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="98"/>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="99"/>
        <source>Text of the topic</source>
        <translation>주제 내용</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="100"/>
        <source>Show me around in four steps</source>
        <translation>네 단계로 둘러보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="157"/>
        <source>Nothing in the help says “%1”. Try a shorter word, or the key of a setting.</source>
        <translation>도움말에 “%1” 내용이 없습니다. 더 짧은 단어나 설정 키로 찾아보세요.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::IdentityModel</name>
    <message>
        <location filename="../ui/models/identity_commands.cpp" line="9"/>
        <source>edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="84"/>
        <source>incomplete</source>
        <translation>불완전함</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="85"/>
        <source>to be checked</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="120"/>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="122"/>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="245"/>
        <source>add a row</source>
        <translation>행 추가</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="265"/>
        <source>duplicate a row</source>
        <translation>행 복제</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/identity_model.cpp" line="277"/>
        <source>delete %n row(s)</source>
        <translation>
            <numerusform>행 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="285"/>
        <source>move a row</source>
        <translation>행 이동</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="116"/>
        <source>fill in names</source>
        <translation>이름 채우기</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="115"/>
        <source>replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ListPopup</name>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="213"/>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="214"/>
        <source>Search the list</source>
        <translation>목록에서 검색</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="223"/>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="282"/>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” 검색 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LoadField</name>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="63"/>
        <source>Settings for loading</source>
        <translation>불러오기 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="64"/>
        <source>How the model is put into memory, for every conversation: one setting a line, or a JSON object. They count from the next loading on.</source>
        <translation>모델을 메모리에 올리는 방법으로, 모든 대화에 적용됩니다. 한 줄에 하나씩 또는 JSON 객체로 쓰세요. 다음에 불러올 때부터 적용됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="66"/>
        <source>For example quantization_bit: 4, infer_dtype: bfloat16 or rope_scaling: yarn; the same keys as of anneal chat</source>
        <translation>예: quantization_bit: 4, infer_dtype: bfloat16, rope_scaling: yarn. 키는 anneal chat과 같습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="68"/>
        <source>The model was loaded with other settings than these.</source>
        <translation>지금 모델은 다른 설정으로 불러온 것입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="69"/>
        <source>Load again to apply</source>
        <translation>다시 불러와 적용</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LocalModels</name>
    <message>
        <location filename="../ui/models/local_models.cpp" line="100"/>
        <source>Model folder</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="102"/>
        <source>Downloads</source>
        <translation>내려받은 모델</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="106"/>
        <source>Your own folder</source>
        <translation>내 폴더</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="142"/>
        <source>%1, can&apos;t be used: %2</source>
        <translation>%1, 사용할 수 없음: %2</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="168"/>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="170"/>
        <source>Parameters</source>
        <translation>파라미터 수</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="172"/>
        <source>On disk</source>
        <translation>디스크 사용량</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="174"/>
        <source>Last use</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="176"/>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="178"/>
        <source>Where</source>
        <translation>위치</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LossChart</name>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="152"/>
        <source>smoothed</source>
        <translation>스무딩</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="153"/>
        <source>raw</source>
        <translation>원본</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="154"/>
        <source>held-out rows</source>
        <translation>검증</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="143"/>
        <location filename="../ui/widgets/loss_chart.cpp" line="351"/>
        <source>earlier run %1</source>
        <translation>이전 학습: %1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="155"/>
        <source>best</source>
        <translation>최적</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="156"/>
        <source>Curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="156"/>
        <source>Curve: %1</source>
        <translation>곡선: %1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="333"/>
        <source>Step %1, epoch %2</source>
        <translation>스텝 %1, 에포크 %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="337"/>
        <source>Step %1</source>
        <translation>%1스텝</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LossChartTable</name>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="50"/>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="81"/>
        <source>Values of the chart</source>
        <translation>차트 값</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="329"/>
        <source>A training is running</source>
        <translation>학습이 진행 중입니다</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MarkdownDocument</name>
    <message>
        <location filename="../ui/widgets/markdown_document.cpp" line="107"/>
        <source>Picture: %1</source>
        <translation>그림: %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MemoryMeter</name>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="45"/>
        <source>%1 of %2 GB</source>
        <translation>%1 / %2GB</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="46"/>
        <source>%1 of %2 MB</source>
        <translation>%1 / %2MB</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="62"/>
        <source>Memory %1</source>
        <translation>메모리 %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="63"/>
        <source>Memory in use on this PC, by all programs: %1</source>
        <translation>이 PC의 모든 프로그램이 쓰는 메모리: %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MessageCard</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="185"/>
        <location filename="../ui/widgets/card.cpp" line="258"/>
        <source>Details</source>
        <translation>자세한 내용</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelBar</name>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="121"/>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="122"/>
        <source>No model yet</source>
        <translation>아직 모델이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="122"/>
        <source>Choose a file or folder</source>
        <translation>파일 또는 폴더 선택</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="123"/>
        <source>No model on this PC. Download one, open a GGUF file or a Hugging Face folder, or put one into %1.</source>
        <translation>이 PC에 모델이 없습니다. 모델을 내려받거나, GGUF 파일이나 Hugging Face 폴더를 열거나, 모델 폴더에 넣으세요: %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="129"/>
        <source>Open a model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="132"/>
        <source>Open a model folder…</source>
        <translation>모델 폴더 열기…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="135"/>
        <source>Download a model…</source>
        <translation>모델 내려받기…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="148"/>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="149"/>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="160"/>
        <source>For the next run; the one in progress keeps its model</source>
        <translation>다음 학습에 적용됩니다. 진행 중인 학습의 모델은 바뀌지 않습니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="161"/>
        <source>On this PC</source>
        <translation>이 PC</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="186"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>코어 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="187"/>
        <source>Processor, %n core(s)</source>
        <translation>
            <numerusform>프로세서, 코어 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="190"/>
        <source>Graphics card</source>
        <translation>그래픽 카드</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="194"/>
        <source>%1: %n core(s), %2 GB of memory</source>
        <translation>
            <numerusform>%1: 코어 %n개, 메모리 %2GB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="196"/>
        <source>What computes the training</source>
        <translation>학습을 계산하는 장치</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="211"/>
        <source>Open a model file</source>
        <translation>모델 파일 열기</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 모델 (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="215"/>
        <source>Open a model folder</source>
        <translation>모델 폴더 열기</translation>
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
        <translation>손실 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="78"/>
        <source>untrained</source>
        <translation>학습 전</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="79"/>
        <source>%1 parameters</source>
        <translation>파라미터 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="104"/>
        <source>nothing was saved</source>
        <translation>저장된 것 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="105"/>
        <source>not finished: choose a checkpoint</source>
        <translation>끝나지 않음: 체크포인트를 선택하세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="108"/>
        <source>the end result</source>
        <translation>최종 결과</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="109"/>
        <source>step %1 of %2</source>
        <translation>스텝 %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="119"/>
        <source>Checkpoint %1</source>
        <translation>체크포인트 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="156"/>
        <source>adapter of %1</source>
        <translation>%1의 어댑터</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="165"/>
        <source>model folder</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="216"/>
        <source>Base models</source>
        <translation>베이스 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="219"/>
        <source>Opened folders</source>
        <translation>열어 본 폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="222"/>
        <source>Trained</source>
        <translation>학습한 모델</translation>
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
        <translation>파라미터 %1 · %2 · 이 PC</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelsPage</name>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="81"/>
        <source>No model on this PC yet.
Download one at the left, or add a GGUF file or a model folder of yours.</source>
        <translation>이 PC에 아직 모델이 없습니다.
왼쪽에서 내려받거나, 가지고 있는 GGUF 파일이나 모델 폴더를 추가하세요.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/models/models_actions.cpp" line="84"/>
        <source>%n model(s) on this PC</source>
        <translation>
            <numerusform>이 PC의 모델 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="87"/>
        <source>%1 on disk · %2 free</source>
        <translation>디스크 %1 사용 · %2 사용 가능</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Off the list</source>
        <translation>목록에서 빼기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="180"/>
        <source>Switch it off</source>
        <translation>오프라인 모드 끄기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="184"/>
        <source>Offline mode is on</source>
        <translation>오프라인 모드가 켜져 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="185"/>
        <source>Nothing is downloaded; models on this PC work as always.</source>
        <translation>아무것도 내려받지 않습니다. 이 PC에 있는 모델은 평소처럼 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="186"/>
        <source>HF_HUB_OFFLINE is set for this program: nothing is downloaded.</source>
        <translation>이 프로그램에 HF_HUB_OFFLINE이 설정되어 있어 아무것도 내려받지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="253"/>
        <source>Add a model file</source>
        <translation>모델 파일 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="254"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 모델 (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="262"/>
        <source>Add a model folder</source>
        <translation>모델 폴더 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="272"/>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="283"/>
        <source>%1 is off the list</source>
        <translation>목록에서 뺐습니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="284"/>
        <source>Its files lie in a folder of yours and were not touched.</source>
        <translation>파일은 내 폴더에 있으며 건드리지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="289"/>
        <source>%1 is being trained</source>
        <translation>학습 중입니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="290"/>
        <source>Stop the training first; then it can be deleted.</source>
        <translation>먼저 학습을 중지하면 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="294"/>
        <source>Delete %1 for good?</source>
        <translation>%1 모델을 완전히 삭제할까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="296"/>
        <source>%1 become free. Other programs that share the downloads lose it too; runs and adapters stay, but need it to answer.</source>
        <translation>%1를 확보합니다. 내려받은 모델을 함께 쓰는 다른 프로그램에서도 없어집니다. 학습 기록과 어댑터는 남지만, 답변하려면 이 모델이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="299"/>
        <source>%1 become free. Runs and adapters stay, but need it to answer.</source>
        <translation>%1를 확보합니다. 학습 기록과 어댑터는 남지만, 답변하려면 이 모델이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="301"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="303"/>
        <source>Delete for good</source>
        <translation>완전히 삭제</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="317"/>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="318"/>
        <source>%1 are free again.</source>
        <translation>%1를 확보했습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="218"/>
        <location filename="../ui/pages/models/models_parts.cpp" line="235"/>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="219"/>
        <source>organisation/name, or an address</source>
        <translation>조직/이름 또는 주소</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="220"/>
        <source>Name of the model on the hub</source>
        <translation>허브에서 쓰는 모델 이름</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="221"/>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="226"/>
        <source>Mirror</source>
        <translation>미러</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="230"/>
        <source>From %1, as the settings say. Only the files that training needs come, each checked.</source>
        <translation>설정에 따라 %1에서 내려받습니다. 학습에 필요한 파일만 받고 하나씩 확인합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="233"/>
        <source>Only the files that training needs come, each checked. A download can be stopped at any time and goes on later.</source>
        <translation>학습에 필요한 파일만 받고 하나씩 확인합니다. 언제든 중지했다가 나중에 이어받을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="236"/>
        <source>Good models to begin with</source>
        <translation>처음 쓰기 좋은 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="237"/>
        <source>Downloads</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="238"/>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="239"/>
        <source>Add a model file or folder of yours</source>
        <translation>내 모델 파일 또는 폴더 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="240"/>
        <source>Add a file…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="241"/>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="242"/>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="243"/>
        <source>Makes it the model of the next training</source>
        <translation>다음 학습에 쓸 모델로 정합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="244"/>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="245"/>
        <source>Models on this PC</source>
        <translation>이 PC의 모델</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRows</name>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="89"/>
        <source>More rows like these</source>
        <translation>비슷한 행 더 만들기</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows.cpp" line="91"/>
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>제안 %n개가 기다립니다</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="92"/>
        <source>asked in other words; you accept each one</source>
        <translation>다른 말로 묻기, 하나씩 수락</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Propose…</source>
        <translation>제안…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsCard</name>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="208"/>
        <source>accept a proposed row</source>
        <translation>제안한 행 수락</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="228"/>
        <source>accept %n proposed row(s)</source>
        <translation>
            <numerusform>제안한 행 %n개 수락</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="297"/>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="303"/>
        <source>Each one is shown here first; only what you accept becomes a row.</source>
        <translation>먼저 여기에 보이고, 수락한 것만 행이 됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="308"/>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="308"/>
        <source>Propose %n</source>
        <translation>
            <numerusform>%n개 제안</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="309"/>
        <source>Stop looking for rows</source>
        <translation>행 찾기 중지</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="310"/>
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>%n개 제안</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="316"/>
        <source>Accept all %n</source>
        <translation>
            <numerusform>%n개 모두 수락</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="336"/>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="337"/>
        <source>More rows like these</source>
        <translation>비슷한 행 더 만들기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="338"/>
        <source>Back to the row (Esc)</source>
        <translation>행으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="339"/>
        <source>Proposals found</source>
        <translation>찾은 제안</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="357"/>
        <source>Hello, and who are you?</source>
        <translation>안녕하세요, 누구신가요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="358"/>
        <source>Would you tell me about yourself?</source>
        <translation>자신에 대해 말해 줄래요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="359"/>
        <source>Whose idea were you?</source>
        <translation>당신은 누구의 아이디어인가요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="16"/>
        <source>The model answers in Chat; this follows.</source>
        <translation>모델이 채팅에서 답하는 중입니다. 끝나면 이어집니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="18"/>
        <source>Loading the model: %1 %</source>
        <translation>모델 불러오는 중: %1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="23"/>
        <source>Asking about row %1: %2 of %3 found</source>
        <translation>%1행에 대해 묻는 중: %3개 중 %2개 찾음</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="37"/>
        <source>Stopped; %n found.</source>
        <translation>
            <numerusform>중지함. %n개 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="39"/>
        <source>Read each one: only what you accept becomes a row.</source>
        <translation>하나씩 읽어 보세요. 수락한 것만 행이 됩니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="43"/>
        <source>%n found; the list has no more for these rows.</source>
        <translation>
            <numerusform>%n개 찾았습니다. 목록에 더는 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="44"/>
        <source>The list has nothing for these rows. It knows questions about who it is, its name, maker, work, abilities and origin, and greetings; let a model word the others.</source>
        <translation>이 행들에 맞는 것이 목록에 없습니다. 목록은 정체, 이름, 만든 사람, 일, 능력, 출신, 인사에 관한 질문을 압니다. 나머지는 모델에게 맡기세요.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="52"/>
        <source>%n found.</source>
        <translation>
            <numerusform>%n개 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="53"/>
        <source>%n more line(s) were no new question.</source>
        <translation>
            <numerusform>다른 %n줄은 새 질문이 아니었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="54"/>
        <source>Nothing that can be used came: %n line(s) were no new question. A larger model does better.</source>
        <translation>
            <numerusform>쓸 만한 것이 없습니다: %n줄이 새 질문이 아니었습니다. 더 큰 모델이 낫습니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="57"/>
        <source>Nothing came. Rows need a question and an answer; a larger model does better.</source>
        <translation>아무것도 나오지 않았습니다. 행에는 질문과 답이 있어야 하며, 더 큰 모델이 낫습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsForm</name>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="177"/>
        <source>Chosen rows (%1)</source>
        <translation>선택한 행 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="178"/>
        <source>All rows (%1)</source>
        <translation>모든 행 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="196"/>
        <source>Write a row first: a question and its answer.</source>
        <translation>먼저 행 하나를 쓰세요: 질문과 답.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="200"/>
        <source>Choose a model in the bar at the top first.</source>
        <translation>먼저 위쪽 막대에서 모델을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="208"/>
        <source>Write the address of the server first.</source>
        <translation>먼저 서버 주소를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="209"/>
        <source>The address can&apos;t be read. It looks like http://localhost:11434/v1.</source>
        <translation>주소를 읽을 수 없습니다. http://localhost:11434/v1 같은 형식입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>Built-in wordings</source>
        <translation>내장 표현</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>who it is, name, maker…; Chinese and English</source>
        <translation>정체, 이름, 만든 사람 등; 중국어·영어</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="249"/>
        <source>The loaded model</source>
        <translation>불러온 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="250"/>
        <source>choose a model at the top</source>
        <translation>위에서 모델을 고르세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="252"/>
        <source>%1 is loaded first</source>
        <translation>먼저 %1 을(를) 불러옵니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>A model on a server</source>
        <translation>서버의 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>Ollama, LM Studio, anneal api, a service</source>
        <translation>Ollama, LM Studio, anneal api, 서비스</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="267"/>
        <source>The questions of these rows are sent to %1, their answers are not.</source>
        <translation>이 행들의 질문이 %1 로 전송되며 답은 전송되지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="269"/>
        <source>Over http:// others on the way can read them, and the key.</source>
        <translation>http:// 에서는 중간의 다른 사람이 질문과 키를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="271"/>
        <source>Without a model&apos;s name the first that the server has is asked.</source>
        <translation>모델 이름이 없으면 서버의 첫 모델에 묻습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="280"/>
        <source>Who words them</source>
        <translation>바꿔 쓸 주체</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="281"/>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="282"/>
        <source>Address of the server</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="284"/>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="285"/>
        <source>Name of the model on the server</source>
        <translation>서버의 모델 이름</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="286"/>
        <source>the first it has</source>
        <translation>첫 번째 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="287"/>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="288"/>
        <source>Key for the server</source>
        <translation>서버 키</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="289"/>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="290"/>
        <source>Keep the key on this computer</source>
        <translation>이 컴퓨터에 키 보관</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="291"/>
        <source>How many</source>
        <translation>개수</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="292"/>
        <source>How many rows to propose</source>
        <translation>제안할 행 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="293"/>
        <source>Like which rows</source>
        <translation>기준이 될 행</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NamesCard</name>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="67"/>
        <source>Who should the model be?</source>
        <translation>모델을 누구로 만들까요?</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/names_card.cpp" line="68"/>
        <source>%n row(s) still say {{name}} or {{author}}; the model would repeat them letter for letter.</source>
        <translation>
            <numerusform>아직 {{name}}이나 {{author}}가 남은 행이 %n개 있습니다. 모델이 글자 그대로 말하게 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="71"/>
        <source>Name, such as Biscuit</source>
        <translation>이름(예: 비스킷)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="72"/>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="73"/>
        <location filename="../ui/pages/train/names_card.cpp" line="74"/>
        <source>Made by</source>
        <translation>제작자</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="75"/>
        <source>Fill in</source>
        <translation>채우기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="76"/>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NavBar</name>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="236"/>
        <source>Make</source>
        <translation>만들기</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="237"/>
        <source>Use</source>
        <translation>사용하기</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="244"/>
        <source>A training is running</source>
        <translation>학습이 진행 중입니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="249"/>
        <source>Programs can ask a model</source>
        <translation>다른 프로그램이 모델에 질문할 수 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="259"/>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="204"/>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="206"/>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="208"/>
        <source>Runs</source>
        <translation>학습 기록</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="210"/>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="212"/>
        <source>Evaluate</source>
        <translation>평가</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="214"/>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="216"/>
        <source>Serve</source>
        <translation>서버</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="218"/>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="220"/>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="224"/>
        <source>Help</source>
        <translation>도움말</translation>
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
        <translation>참조 답변이 같은 순서로 답변에 나오는 정도(ROUGE-L), 백분율</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="169"/>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="171"/>
        <source>Reference</source>
        <translation>참조 답변</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="173"/>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="175"/>
        <source>Base model</source>
        <translation>베이스 모델</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="177"/>
        <source>Alike, %</source>
        <translation>유사도, %</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="179"/>
        <source>No.</source>
        <translation>번호</translation>
    </message>
</context>
<context>
    <name>anneal::ui::PreviewCard</name>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="97"/>
        <source>%1 of %2 rows</source>
        <translation>전체 %2행 중 %1행</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="128"/>
        <source>Row %1</source>
        <translation>%1번 행</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="142"/>
        <source>Reading the model&apos;s tokenizer…</source>
        <translation>모델의 토크나이저를 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/preview_card.cpp" line="164"/>
        <source>Row %1: %2 tokens, %3 learned, %n cut off</source>
        <translation>
            <numerusform>%1번 행: 토큰 %2개, 학습 %3개, 잘림 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="166"/>
        <source>Row %1: %2 tokens, %3 learned</source>
        <translation>%1번 행: 토큰 %2개, 학습 %3개</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="173"/>
        <source>Green is learned, grey is only read, struck through is cut off. Chat template %1, at most %2 tokens a row.</source>
        <translation>초록색은 배우는 부분, 회색은 읽기만 하는 부분, 취소선은 잘리는 부분입니다. 채팅 템플릿 %1, 행당 최대 토큰 %2개.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="180"/>
        <source>First rows</source>
        <translation>처음 몇 행</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="181"/>
        <source>How the rows are shown</source>
        <translation>행 표시 방식</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>What the model sees</source>
        <translation>모델이 보는 내용</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="185"/>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="186"/>
        <source>Edit the data set</source>
        <translation>데이터셋 편집</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="187"/>
        <source>The first rows as a conversation</source>
        <translation>대화로 표시한 처음 몇 행</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="188"/>
        <source>The first rows as tokens</source>
        <translation>토큰으로 표시한 처음 몇 행</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="189"/>
        <source>Close the preview</source>
        <translation>미리보기 닫기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProbeReview</name>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="97"/>
        <source>Row %1 of %2: the next training learns it.</source>
        <translation>%2의 %1번 행으로 저장했습니다. 다음 학습에서 배웁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="98"/>
        <source>Row %1 of the new data set %2: choose that set as well for the next training, or copy the row into yours.</source>
        <translation>새 데이터 세트 %2의 %1번 행으로 저장했습니다. 다음 학습에서 그 세트도 선택하거나, 행을 자신의 세트로 복사하세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="119"/>
        <source>The row is taken away again.</source>
        <translation>행을 다시 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProposalItem</name>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="140"/>
        <source>from a row that is gone</source>
        <translation>원래 행이 없어짐</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="141"/>
        <source>like row %1</source>
        <translation>%1행처럼</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="147"/>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="149"/>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="150"/>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>What is asked</source>
        <translation>물을 내용</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Write the answer here</source>
        <translation>여기에 답을 쓰세요</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QualityPanel</name>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="29"/>
        <source>as good as the original</source>
        <translation>원본만큼 좋음</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="31"/>
        <source>hardly different</source>
        <translation>거의 차이 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="33"/>
        <source>slightly different</source>
        <translation>약간 다름</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="37"/>
        <source>clearly different</source>
        <translation>뚜렷하게 다름</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="44"/>
        <source>%1 answers your rows as the model itself does.</source>
        <translation>%1: 행의 질문에 양자화 전 모델과 똑같이 답합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="46"/>
        <source>%1 answers your rows almost as the model itself does; you will hardly notice.</source>
        <translation>%1: 행의 질문에 양자화 전 모델과 거의 똑같이 답합니다. 차이를 느끼기 어렵습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="50"/>
        <source>%1 chooses another word now and then. Try some questions before you rely on it.</source>
        <translation>%1: 가끔 다른 단어를 고릅니다. 믿고 쓰기 전에 몇 가지 질문해 보세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="56"/>
        <source>%1 forgets part of what was trained. A larger type is better.</source>
        <translation>%1: 학습한 내용의 일부를 잊습니다. 더 큰 형식이 낫습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="166"/>
        <source>What each type loses</source>
        <translation>형식별 손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="167"/>
        <source>Each type is tried on the answers of your own rows and held against the model as it is. Click a line to choose its type.</source>
        <translation>각 형식을 내 행의 답변으로 시험해 양자화 전 모델과 비교합니다. 목록의 줄을 클릭하면 그 형식을 선택합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Type</source>
        <translation>형식</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Off by</source>
        <translation>차이</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Same choice</source>
        <translation>선택 일치</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>In words</source>
        <translation>평가</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="172"/>
        <source>By how much the log-probability of an answer&apos;s token differs on average</source>
        <translation>답변 토큰의 로그 확률이 평균적으로 얼마나 다른지</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="174"/>
        <source>How often the likeliest next token is the same</source>
        <translation>가장 가능성이 높은 다음 토큰이 일치하는 비율</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="175"/>
        <source>Size and loss of each type</source>
        <translation>형식별 크기와 손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="176"/>
        <source>Stop measuring</source>
        <translation>측정 중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="178"/>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="201"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="232"/>
        <source>Measuring: %1 %</source>
        <translation>측정 중: %1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="236"/>
        <source>Measured over %1 tokens of the answers in %2 rows.</source>
        <translation>행 %2개의 답변에 있는 토큰 %1개로 측정했습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="239"/>
        <source>Weighted by those rows.</source>
        <translation>이 행들로 가중했습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="250"/>
        <source>about %1 s left</source>
        <translation>약 %1초 남음</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="251"/>
        <source>about %1 min left</source>
        <translation>약 %1분 남음</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QuestionsCard</name>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="78"/>
        <location filename="../ui/pages/train/questions_card.cpp" line="85"/>
        <source>Questions while it trains</source>
        <translation>학습 중 질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="80"/>
        <source>The model answers these before the first update and at every checkpoint, so that you see how the answers change. One question a line, at most %1. Without any, the first rows of the data set are asked. Trained on plain text it goes on from them as texts; a reward model scores the two answers that the data set has for them.</source>
        <translation>모델이 첫 업데이트 전과 체크포인트마다 이 질문에 답하므로 답변이 어떻게 바뀌는지 볼 수 있습니다. 한 줄에 질문 하나씩, 최대 %1개입니다. 비워 두면 데이터셋의 처음 몇 행으로 질문합니다. 일반 텍스트로 학습할 때는 그 글을 이어서 쓰고, 보상 모델은 데이터셋에 있는 두 답변에 점수를 매깁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="86"/>
        <source>Who are you?</source>
        <translation>넌 누구야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="87"/>
        <source>Ask the first rows</source>
        <translation>처음 몇 행으로 질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="88"/>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="90"/>
        <source>The first rows are asked</source>
        <translation>처음 몇 행으로 질문합니다</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/questions_card.cpp" line="91"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>질문 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::QueueCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/queue_card.cpp" line="123"/>
        <source>%n run(s) wait</source>
        <translation>
            <numerusform>대기 중인 학습 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="133"/>
        <source>Start the first</source>
        <translation>첫 번째 시작</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="134"/>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="135"/>
        <source>Drag to change the order</source>
        <translation>끌어서 순서 바꾸기</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="136"/>
        <source>Runs that wait</source>
        <translation>대기 중인 학습</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RecommendedCard</name>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="51"/>
        <source>Small, and speaks Chinese and English well: good to begin with.</source>
        <translation>작지만 중국어와 영어를 잘해서 처음 쓰기 좋습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="53"/>
        <source>Better answers in Chinese and English, for a PC with more memory.</source>
        <translation>중국어와 영어 답변이 더 좋으며, 메모리가 넉넉한 PC에 알맞습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="55"/>
        <source>Newer and small; can think before it answers.</source>
        <translation>더 새롭고 작으며, 답변 전에 생각할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="57"/>
        <source>Newer; thinks before it answers, in Chinese and English.</source>
        <translation>더 새로우며, 중국어와 영어로 답변 전에 생각합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="59"/>
        <source>Reasons step by step, strong in mathematics.</source>
        <translation>단계별로 추론하며 수학에 강합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="61"/>
        <source>The smallest: trains in minutes on any PC, English only.</source>
        <translation>가장 작습니다. 어떤 PC에서든 몇 분이면 학습하며, 영어만 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="63"/>
        <source>Still quick to train, better English.</source>
        <translation>학습은 여전히 빠르고 영어를 더 잘합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="64"/>
        <source>The best answers here; needs a strong PC.</source>
        <translation>여기서 답변이 가장 좋으며, 성능 좋은 PC가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="87"/>
        <source>Trains here</source>
        <translation>이 PC에서 학습 가능</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="90"/>
        <source>Trains here in 4 bits</source>
        <translation>이 PC에서 4비트로 학습 가능</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="95"/>
        <source>Trains when other programs are closed</source>
        <translation>다른 프로그램을 닫으면 학습 가능</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="98"/>
        <source>Too large for this PC</source>
        <translation>이 PC에는 너무 큼</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="101"/>
        <source>Training takes at least %1 of memory, in 4 bits %2.</source>
        <translation>학습하려면 메모리가 최소 %1, 4비트로는 %2 필요합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="111"/>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="111"/>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="112"/>
        <source>%1 parameters · %2 · %3 · %4</source>
        <translation>파라미터 %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="114"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="118"/>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="122"/>
        <source>Downloading</source>
        <translation>내려받는 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="126"/>
        <source>On this PC</source>
        <translation>이 PC</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ReplaceBar</name>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="79"/>
        <location filename="../ui/pages/data/replace_bar.cpp" line="80"/>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="81"/>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="82"/>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="83"/>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="84"/>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowDelegate</name>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="90"/>
        <source>No question</source>
        <translation>질문 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="96"/>
        <source>No answer</source>
        <translation>답변 없음</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowEditor</name>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row %1</source>
        <translation>%1번 행</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="215"/>
        <source>This row can&apos;t be edited here and stays as it is in the file. %1</source>
        <translation>이 행은 여기서 편집할 수 없으며 파일에 그대로 남습니다. %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="248"/>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="253"/>
        <source>The better answer</source>
        <translation>더 나은 답</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="255"/>
        <source>The model should not answer</source>
        <translation>모델이 하지 말아야 할 답</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="311"/>
        <source>add a turn</source>
        <translation>차례 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>remove a turn</source>
        <translation>차례 삭제</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>change a turn</source>
        <translation>차례 변경</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="365"/>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <source>Empty: the template&apos;s own</source>
        <translation>비워 두면 템플릿의 것을 씁니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>What is asked</source>
        <translation>물어볼 내용</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="363"/>
        <source>Extra input</source>
        <translation>추가 입력</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <source>Text that belongs to the question</source>
        <translation>질문에 딸린 텍스트</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>Chat</source>
        <translation>대화</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="254"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <source>The model should answer</source>
        <translation>모델이 할 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="140"/>
        <source>mark the answer</source>
        <translation>답 표시</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>Write the answer here</source>
        <translation>여기에 답변을 쓰세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>The worse answer</source>
        <translation>더 못한 답</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="352"/>
        <source>This is a good answer</source>
        <translation>좋은 답입니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="353"/>
        <source>Turn</source>
        <translation>차례</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="355"/>
        <source>Goes on with the conversation: question and answer become earlier turns</source>
        <translation>대화를 이어 갑니다. 질문과 답은 이전 차례가 됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>What the model sees</source>
        <translation>모델이 보는 내용</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="358"/>
        <source>The row as it stands in the file</source>
        <translation>파일에 있는 그대로의 행</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="359"/>
        <source>How the row is shown</source>
        <translation>행 표시 방식</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="212"/>
        <source>Choose a row in the table to edit it here.</source>
        <translation>표에서 행을 선택하면 여기에서 편집할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowTokens</name>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="60"/>
        <source>Without an answer the row is left out of training.</source>
        <translation>답변이 없는 행은 학습에서 제외됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="62"/>
        <source>Training leaves this row out; the checks say why.</source>
        <translation>이 행은 학습에서 제외됩니다. 이유는 점검에 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="90"/>
        <source>%1 tokens, %2 of them learned (green); grey is only read.</source>
        <translation>토큰 %1개 중 %2개를 배웁니다(초록색). 회색은 읽기만 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="96"/>
        <source>The row as tokens</source>
        <translation>토큰으로 표시한 행</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunAnswers</name>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="122"/>
        <source>This run&apos;s answers were not checked: the check comes at the end of a training whose rows have one right answer each.</source>
        <translation>이 학습의 답변은 확인되지 않았습니다. 확인은 행마다 맞는 답이 하나씩 있는 학습의 끝에 이루어집니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="124"/>
        <source>Verdict and answers</source>
        <translation>판정과 답변</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunBar</name>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="192"/>
        <source>no name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="194"/>
        <source>in %1</source>
        <translation>위치: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="204"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="229"/>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="246"/>
        <source>Preview command</source>
        <translation>명령 미리보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="247"/>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="248"/>
        <source>Resume</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="249"/>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="250"/>
        <source>Chat with it</source>
        <translation>대화하기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="251"/>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="252"/>
        <source>Change settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="253"/>
        <source>New run</source>
        <translation>새 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="254"/>
        <source>See what to do</source>
        <translation>해결 방법 보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="255"/>
        <source>Back to the run</source>
        <translation>학습으로 돌아가기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="256"/>
        <source>Saved as</source>
        <translation>저장 이름</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="257"/>
        <source>Save the runs elsewhere</source>
        <translation>실행을 다른 곳에 저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="258"/>
        <source>Change the name of the run</source>
        <translation>학습 이름 바꾸기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="259"/>
        <location filename="../ui/pages/train/run_bar.cpp" line="260"/>
        <source>Name of the run</source>
        <translation>학습 이름</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="261"/>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunComparePanel</name>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="123"/>
        <source>Final loss</source>
        <translation>최종 손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="124"/>
        <source>Updates</source>
        <translation>업데이트</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="128"/>
        <source>%n setting(s) are the same</source>
        <translation>
            <numerusform>설정 %n개가 같음</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="132"/>
        <source>One of these folders does not tell its settings.</source>
        <translation>이 중 한 폴더에는 설정이 기록되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="134"/>
        <source>All settings are the same.</source>
        <translation>모든 설정이 같습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="136"/>
        <source>Only this setting differs, so it is the likely reason: %1.</source>
        <translation>이 설정만 다르므로 원인일 가능성이 큽니다: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="145"/>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="146"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="154"/>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="147"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="151"/>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="147"/>
        <source>Held-out</source>
        <translation>검증</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="148"/>
        <source>Curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="149"/>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="150"/>
        <source>Logarithmic scale</source>
        <translation>로그 눈금</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="152"/>
        <source>None of these runs has such a curve.</source>
        <translation>이 학습 기록들에는 이 곡선이 없습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunDelegate</name>
    <message>
        <location filename="../ui/pages/runs/run_delegate.cpp" line="176"/>
        <source>Name of the run</source>
        <translation>학습 이름</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunDetailsPanel</name>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="151"/>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="149"/>
        <source>What is shown of the run</source>
        <translation>학습 기록에서 볼 내용</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="150"/>
        <source>Settings that differ from the defaults</source>
        <translation>기본값과 다른 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="152"/>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="153"/>
        <source>No losses were written yet, so there is no curve.</source>
        <translation>아직 기록된 손실이 없어 곡선이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="154"/>
        <source>This folder does not tell its settings, or all are at their defaults.</source>
        <translation>이 폴더에 설정이 기록되어 있지 않거나 모두 기본값입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="156"/>
        <source>No results yet: they are written when a run ends.</source>
        <translation>아직 결과가 없습니다. 학습이 끝나면 기록됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="157"/>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunModel</name>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="26"/>
        <source>Running</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="27"/>
        <source>Running, %1 %</source>
        <translation>학습 중, %1%</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="29"/>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="31"/>
        <source>Stopped at %1 of %2</source>
        <translation>%1/%2에서 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="35"/>
        <source>Broke off at %1 of %2</source>
        <translation>%1/%2에서 중단됨</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="35"/>
        <source>Broke off</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="230"/>
        <source>Checkpoint %1</source>
        <translation>체크포인트 %1</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="232"/>
        <source>Best</source>
        <translation>최적</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="62"/>
        <source>Run</source>
        <translation>학습 이름</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="64"/>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="66"/>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="68"/>
        <source>Loss curve</source>
        <translation>손실 곡선</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="70"/>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="72"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="123"/>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="74"/>
        <source>Updates</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="76"/>
        <source>When</source>
        <translation>날짜</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="78"/>
        <source>Size</source>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunNotes</name>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="86"/>
        <source>Not saved: %1</source>
        <translation>저장하지 못함: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="92"/>
        <source>Saved in the run&apos;s folder (notes.md)</source>
        <translation>학습 기록 폴더에 저장됨(notes.md)</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="93"/>
        <source>Saves by itself, in the run&apos;s folder (notes.md)</source>
        <translation>학습 기록 폴더에 자동 저장(notes.md)</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="106"/>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="107"/>
        <source>What did you try, and what came of it?</source>
        <translation>무엇을 시도했고, 결과는 어땠나요?</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunPill</name>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="67"/>
        <source>%1 is paused</source>
        <translation>%1 일시 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="70"/>
        <location filename="../app/studio/screenshots.cpp" line="156"/>
        <source>Training %1, %2 left</source>
        <translation>%1 학습 중, %2 남음</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="72"/>
        <source>Training %1</source>
        <translation>%1 학습 중</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="73"/>
        <source>Show the training</source>
        <translation>학습 보기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunQueue</name>
    <message numerus="yes">
        <location filename="../ui/models/run_queue.cpp" line="155"/>
        <source>%n update(s)</source>
        <translation>
            <numerusform>업데이트 %n회</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/run_queue.cpp" line="156"/>
        <source>%1 epochs</source>
        <translation>에포크 %1회</translation>
    </message>
    <message>
        <location filename="../ui/models/run_queue.cpp" line="164"/>
        <source>%1, place %2 in the queue, %3</source>
        <translation>%1, 대기열 %2번째, %3</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunStage</name>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="130"/>
        <source>Preparing…</source>
        <translation>준비 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Reading the model</source>
        <translation>모델 읽기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Checking the rows</source>
        <translation>행 확인</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>The first update</source>
        <translation>첫 업데이트</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="153"/>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="154"/>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="155"/>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="155"/>
        <source>was %1</source>
        <translation>처음 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="156"/>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="157"/>
        <source>tokens/s</source>
        <translation>토큰/초</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="158"/>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>h</source>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunSummaryCard</name>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="35"/>
        <source>Prepare the next run</source>
        <translation>다음 학습 준비</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="51"/>
        <source>%1, %2 + %3 rows</source>
        <translation>%1, 행 %2 + %3개</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="54"/>
        <source>%1, %2 rows</source>
        <translation>%1, 행 %2개</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="56"/>
        <source>My own</source>
        <translation>직접 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="59"/>
        <source>Identity</source>
        <translation>정체성</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="61"/>
        <source>Q and A</source>
        <translation>질문과 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="63"/>
        <source>Style</source>
        <translation>말투</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="73"/>
        <source>Data set</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="74"/>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="77"/>
        <source>Batch × accumulation</source>
        <translation>배치 × 누적</translation>
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
        <translation>랭크 %1, 알파 %2</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunView</name>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="185"/>
        <source>%1: %2 The Runs page has its answers.</source>
        <translation>%1: %2 답변은 학습 기록 페이지에 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view_history.cpp" line="32"/>
        <source>%1, of %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="232"/>
        <source>Goes on from step %1</source>
        <translation>%1스텝부터 이어서 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="236"/>
        <source>%1 updates on %2 rows, %3 numbers trained of %4</source>
        <translation>행 %2개로 업데이트 %1회, 파라미터 %4개 중 %3개 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="240"/>
        <source>%1, %2, template %3</source>
        <translation>%1, %2, 템플릿 %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="244"/>
        <source>%n row(s) cut</source>
        <translation>
            <numerusform>잘린 행 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="246"/>
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>제외된 행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="265"/>
        <source>step %1, loss %2</source>
        <translation>스텝 %1, 손실 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="291"/>
        <source>step %1, held-out loss %2</source>
        <translation>스텝 %1, 검증 손실 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="293"/>
        <source>step %1, held-out loss of %3: %2</source>
        <translation>스텝 %1, %3 검증 손실 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="296"/>
        <source>step %1, right tokens %2 %</source>
        <translation>스텝 %1, 맞은 토큰 %2%</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="306"/>
        <source>checkpoint saved at step %1</source>
        <translation>%1스텝에서 체크포인트 저장됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="316"/>
        <source>saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="324"/>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="328"/>
        <source>Stopped at step %1 of %2</source>
        <translation>스텝 %1/%2에서 중지됨</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="332"/>
        <source>Asking the training questions…</source>
        <translation>학습 질문으로 확인 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="389"/>
        <source>Change settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="393"/>
        <source>Lower the rate to %1 and go on from step %2</source>
        <translation>학습률을 %1까지 낮추고 %2스텝부터 이어서 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="395"/>
        <source>Lower the rate to %1 and start again</source>
        <translation>학습률을 %1까지 낮추고 다시 시작</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="398"/>
        <source>Use %1 at a time and start again</source>
        <translation>한 번에 %1개씩으로 다시 시작</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="420"/>
        <location filename="../ui/pages/train/run_view.cpp" line="421"/>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="422"/>
        <location filename="../ui/pages/train/run_view.cpp" line="423"/>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="424"/>
        <source>Back to the verdict</source>
        <translation>결과로 돌아가기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="425"/>
        <source>Enlarge</source>
        <translation>확대</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="430"/>
        <source>Still falling at the end</source>
        <translation>끝날 때도 줄고 있었음</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="431"/>
        <source>At the end: step %1, loss %2</source>
        <translation>마지막: 스텝 %1, 손실 %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="435"/>
        <source>%1 updates in %2, %3 tokens/s</source>
        <translation>%2 동안 업데이트 %1회, %3 토큰/초</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_texts.cpp" line="23"/>
        <source>%n run(s)</source>
        <translation>
            <numerusform>학습 기록 %n개</numerusform>
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
        <translation>%2 중 %1개</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="64"/>
        <source>Comparing %n run(s)</source>
        <translation>
            <numerusform>학습 기록 %n개 비교 중</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="65"/>
        <source>Tick one more to compare</source>
        <translation>비교하려면 하나 더 선택하세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Resume</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Train more</source>
        <translation>더 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="122"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="218"/>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="133"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="159"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="184"/>
        <source>%1 is being trained</source>
        <translation>학습 중입니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="134"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="160"/>
        <source>It can be renamed when it has ended.</source>
        <translation>학습이 끝나면 이름을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="163"/>
        <source>There is a %1 already</source>
        <translation>이미 있는 이름입니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="164"/>
        <source>%1 keeps its name. Choose another one.</source>
        <translation>%1 이름은 그대로입니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="167"/>
        <source>A folder can&apos;t have that name</source>
        <translation>폴더에 쓸 수 없는 이름입니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="168"/>
        <source>A name can&apos;t be empty, begin with a dot, or hold / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>이름은 비워 둘 수 없고, 점으로 시작하거나 / \ : * ? &quot; &lt; &gt; | 문자를 포함할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="185"/>
        <source>Stop it first; then it can be deleted.</source>
        <translation>먼저 중지하면 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="188"/>
        <source>Delete %1?</source>
        <translation>%1 학습 기록을 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="189"/>
        <source>Its %1, with %n checkpoint(s), go to the trash.</source>
        <translation>
            <numerusform>체크포인트 %n개를 포함해 %1를 휴지통으로 옮깁니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="192"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="194"/>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="44"/>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="216"/>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="153"/>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="220"/>
        <source>%1 is in the trash</source>
        <translation>휴지통으로 옮김: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="221"/>
        <source>The system&apos;s trash keeps it until it is emptied.</source>
        <translation>시스템 휴지통을 비우기 전까지 남아 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="229"/>
        <source>This place has no trash</source>
        <translation>이 위치에는 휴지통이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="230"/>
        <source>%1 can only be deleted for good.</source>
        <translation>휴지통을 거치지 않고 완전히 삭제됩니다: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="231"/>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="233"/>
        <source>Delete for good</source>
        <translation>완전히 삭제</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="238"/>
        <source>Not everything could be deleted</source>
        <translation>일부를 삭제하지 못했습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="247"/>
        <source>%1 could not be put back</source>
        <translation>되돌리지 못했습니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="248"/>
        <source>Its place is taken, or the trash was emptied.</source>
        <translation>원래 위치에 다른 것이 있거나 휴지통이 비워졌습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="33"/>
        <source>Name, model, data set or note</source>
        <translation>이름, 모델, 데이터셋 또는 메모</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="34"/>
        <source>Search the runs</source>
        <translation>학습 기록 검색</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="35"/>
        <source>Runs</source>
        <translation>학습 기록</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="36"/>
        <source>No run matches these words.</source>
        <translation>검색어와 맞는 학습 기록이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="37"/>
        <source>Clear</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="38"/>
        <source>Untick all runs</source>
        <translation>모든 학습 기록 선택 해제</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="39"/>
        <source>Chat with it</source>
        <translation>대화하기</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="40"/>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="41"/>
        <source>More actions</source>
        <translation>기타 작업</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="42"/>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="43"/>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="46"/>
        <source>No runs yet</source>
        <translation>아직 학습 기록이 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="47"/>
        <source>Every training leaves a run here, with its curve, its settings and its checkpoints. Start the first one on the Train page.</source>
        <translation>학습할 때마다 곡선, 설정, 체크포인트가 담긴 기록이 여기에 남습니다. 학습 페이지에서 첫 학습을 시작하세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="51"/>
        <source>Go to Train</source>
        <translation>학습으로 이동</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_sample.cpp" line="142"/>
        <source>Learned its name well. Next: more wordings.</source>
        <translation>이름을 잘 배웠다. 다음: 질문 표현 늘리기.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="152"/>
        <source>%1 no longer waits.</source>
        <translation>대기열에서 뺐습니다: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="157"/>
        <source>The queue can&apos;t be kept</source>
        <translation>대기열을 저장할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SamplingPanel</name>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="228"/>
        <source>Answer settings</source>
        <translation>답변 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="229"/>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="230"/>
        <source>System prompt (optional)</source>
        <translation>시스템 프롬프트(선택 사항)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="231"/>
        <source>Best left empty: leave it out here when training had none.</source>
        <translation>비워 두는 것이 좋습니다. 학습할 때 없었다면 여기에서도 쓰지 마세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="232"/>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="233"/>
        <source>Think first</source>
        <translation>먼저 생각</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="234"/>
        <source>It reasons before it answers: better, but slower</source>
        <translation>답변하기 전에 추론합니다. 더 정확하지만 느립니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Lower is steadier; 0 repeats itself exactly</source>
        <translation>낮을수록 안정적이고, 0이면 매번 똑같습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Only the likeliest words, up to this share</source>
        <translation>가능성이 높은 단어부터 이 비율까지만 고릅니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>At most this many words to pick from; 0 = all</source>
        <translation>최대 이 수의 단어 중에서 고릅니다. 0 = 모두</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Repetition penalty</source>
        <translation>반복 페널티</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Above 1, it repeats words less</source>
        <translation>1보다 크면 같은 단어를 덜 반복합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>Maximum new tokens</source>
        <translation>최대 새 토큰 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>The longest answer it may give</source>
        <translation>답변의 최대 길이입니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="240"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="242"/>
        <source>Generation seed</source>
        <translation>생성 시드</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="241"/>
        <source>Random each time</source>
        <translation>매번 무작위</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="243"/>
        <source>Locked, the same question gets the same answer</source>
        <translation>고정하면 같은 질문에 같은 답변을 합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="252"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="254"/>
        <source>Stop words</source>
        <translation>중지 단어</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="253"/>
        <source>One a line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="255"/>
        <source>The answer ends before one of these</source>
        <translation>이 중 하나가 나오기 직전에 답변이 끝납니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="256"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="257"/>
        <source>Leaves out words less likely than this share of the likeliest; 0 = off</source>
        <translation>확률이 가장 높은 단어의 확률 대비 이 비율보다 낮은 단어를 뺍니다. 0 = 끔</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Only words about as surprising as usual; 1 = off</source>
        <translation>뜻밖인 정도가 보통인 단어만 고릅니다. 1 = 끔</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="259"/>
        <source>No repeated runs of</source>
        <translation>반복 금지 길이</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="260"/>
        <source>A run of this many tokens comes only once; 0 = off</source>
        <translation>이 수만큼 이어진 토큰은 한 번만 나옵니다. 0 = 끔</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>Minimum new tokens</source>
        <translation>최소 새 토큰 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>It can&apos;t stop before</source>
        <translation>그 전에는 끝내지 못합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="262"/>
        <source>Beams</source>
        <translation>빔 수</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="263"/>
        <source>Looks at this many answers at once and keeps the likeliest; 1 = off. The text comes at the end</source>
        <translation>이 수만큼의 답변을 동시에 살펴 가장 가능성이 높은 것을 남깁니다. 1 = 끔. 텍스트는 마지막에 나타납니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="265"/>
        <source>Length penalty</source>
        <translation>길이 페널티</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="266"/>
        <source>With beams: above 0 prefers longer answers, below 0 shorter</source>
        <translation>빔을 쓸 때 0보다 크면 긴 답변, 작으면 짧은 답변을 선호합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="267"/>
        <source>Show special tokens</source>
        <translation>특수 토큰 표시</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="268"/>
        <source>The marks of the template, as the model writes them</source>
        <translation>모델이 쓰는 그대로의 템플릿 표시입니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="269"/>
        <source>Answers as plain text</source>
        <translation>답변을 일반 텍스트로 표시</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="270"/>
        <source>Exactly as the model wrote them: marks such as **, # or &lt;b&gt; are shown instead of being turned into bold text, headings and tables</source>
        <translation>모델이 쓴 그대로 보여 줍니다. **, #, &lt;b&gt; 같은 기호를 굵은 글씨, 제목, 표로 바꾸지 않습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>Fewer settings</source>
        <translation>설정 접기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>More settings</source>
        <translation>설정 더 보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="288"/>
        <source>Seed is locked: press for a random one each time</source>
        <translation>시드 고정됨: 누르면 매번 무작위로 바뀝니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="289"/>
        <source>Lock a seed</source>
        <translation>시드 고정</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SaveRowBar</name>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="168"/>
        <source>New data set</source>
        <translation>새 데이터셋</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="206"/>
        <source>Saving the row…</source>
        <translation>행 저장 중…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="209"/>
        <source>Saved as row %1 of</source>
        <translation>%1번 행으로 저장함:</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="213"/>
        <source>The row was taken out of %1 again.</source>
        <translation>%1에서 행을 다시 뺐습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="216"/>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="217"/>
        <source>Show the row</source>
        <translation>행 보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="218"/>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="219"/>
        <source>Data set</source>
        <translation>데이터셋</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServeChatCard</name>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="130"/>
        <source>%1 can sign in now.</source>
        <translation>이제 %1 님이 로그인할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="138"/>
        <source>There is an account called %1 already.</source>
        <translation>이름이 %1인 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="140"/>
        <source>A name has 1 to 40 characters.</source>
        <translation>이름은 1~40자여야 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="142"/>
        <source>The password needs at least 8 characters.</source>
        <translation>비밀번호는 8자 이상이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="174"/>
        <source>Hello, I am Biscuit.</source>
        <translation>안녕하세요, 저는 비스킷이에요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="181"/>
        <source>Chat page</source>
        <translation>채팅 페이지</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="182"/>
        <source>A web page where people talk to it</source>
        <translation>모델과 대화할 수 있는 웹 페이지</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="183"/>
        <source>For family and friends, on a computer or a phone. Everybody signs in and has conversations of their own, which stay on this computer.</source>
        <translation>가족과 친구가 컴퓨터나 휴대폰에서 쓸 수 있습니다. 각자 로그인해 자기만의 대화를 나누며, 대화는 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="185"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="186"/>
        <source>Greeting</source>
        <translation>인사말</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="187"/>
        <source>Stands above an empty chat</source>
        <translation>빈 채팅 위에 표시됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="188"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="189"/>
        <source>Persona (system prompt)</source>
        <translation>페르소나(시스템 프롬프트)</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="190"/>
        <source>Empty: as it was trained</source>
        <translation>비워 두면 학습할 때와 같음</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="191"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="197"/>
        <source>Add a person</source>
        <translation>사용자 추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="192"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="193"/>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="195"/>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="196"/>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="198"/>
        <source>Open the chat page</source>
        <translation>채팅 페이지 열기</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServePage</name>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="184"/>
        <source>Serve</source>
        <translation>서버</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="185"/>
        <source>What answers</source>
        <translation>답하는 모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="186"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="193"/>
        <source>Who may ask</source>
        <translation>질문할 수 있는 곳</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="187"/>
        <source>Choose a model or a run</source>
        <translation>모델 또는 학습 결과 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="188"/>
        <source>Model or run</source>
        <translation>모델 또는 학습 결과</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="189"/>
        <source>No model yet.</source>
        <translation>아직 모델이 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="191"/>
        <source>A training is running: answers and training share the processor.</source>
        <translation>학습이 진행 중입니다. 답변과 학습이 프로세서를 나누어 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>The network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="195"/>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="196"/>
        <source>The number in the address. Another one if this is taken.</source>
        <translation>주소에 쓰이는 번호입니다. 이미 쓰이고 있으면 다른 번호로 바꾸세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="197"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="198"/>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="199"/>
        <source>New key</source>
        <translation>새 키</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="200"/>
        <source>Whoever knows it may ask: as Authorization: Bearer, or in the address as /key/…/answer. It is sent unencrypted: for the internet, put a proxy with TLS in front.</source>
        <translation>이 키를 아는 사람은 질문할 수 있습니다. Authorization: Bearer로 보내거나 주소에 /key/…/answer처럼 넣습니다. 암호화되지 않고 전송되므로, 인터넷에서 쓰려면 앞에 TLS 프록시를 두세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="25"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>최종 결과 · 손실 0.09 · 오늘 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="36"/>
        <location filename="../ui/pages/serve_page.cpp" line="144"/>
        <source>Other computers reach it by this computer&apos;s address.</source>
        <translation>다른 컴퓨터는 이 컴퓨터의 주소로 접속합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="37"/>
        <location filename="../ui/pages/serve_page.cpp" line="145"/>
        <source>Programs on this computer; the network can&apos;t reach it.</source>
        <translation>이 컴퓨터의 프로그램만 쓸 수 있으며, 네트워크에서는 접속할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="42"/>
        <location filename="../ui/pages/serve_page.cpp" line="197"/>
        <source>Pressing the button opens the list of models</source>
        <translation>단추를 누르면 모델 목록이 열립니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="196"/>
        <source>Nothing is chosen yet</source>
        <translation>아직 선택하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="190"/>
        <source>Ready to serve</source>
        <translation>서버를 시작할 수 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="198"/>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="192"/>
        <source>Start serving</source>
        <translation>서버 시작</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="48"/>
        <location filename="../ui/pages/serve_page.cpp" line="205"/>
        <source>Reading the model, %1 %</source>
        <translation>모델을 읽는 중, %1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="57"/>
        <location filename="../ui/pages/serve_page.cpp" line="180"/>
        <source>%1 answers</source>
        <translation>%1이(가) 답하는 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="66"/>
        <location filename="../ui/pages/serve_page.cpp" line="177"/>
        <location filename="../ui/pages/serve_page.cpp" line="182"/>
        <location filename="../ui/pages/serve_page.cpp" line="186"/>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve_page.cpp" line="185"/>
        <source>Stopping</source>
        <translation>중지하는 중</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServeStage</name>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="191"/>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="195"/>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="193"/>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="197"/>
        <source>Copy the request</source>
        <translation>요청 복사</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="198"/>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="199"/>
        <source>Ask it</source>
        <translation>질문하기</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="201"/>
        <source>Tutorial</source>
        <translation>튜토리얼</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="202"/>
        <source>Kind of request</source>
        <translation>요청 종류</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="203"/>
        <source>A request to copy</source>
        <translation>복사할 수 있는 요청</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="204"/>
        <source>Requests that were answered</source>
        <translation>답한 요청</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="205"/>
        <source>None yet. Paste the request above into a terminal.</source>
        <translation>아직 없습니다. 위의 요청을 터미널에 붙여 넣어 보세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="225"/>
        <source>Reading the model</source>
        <translation>모델을 읽는 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="226"/>
        <source>It takes requests as soon as it is there.</source>
        <translation>읽기가 끝나면 바로 요청을 받습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="229"/>
        <source>Stopping</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="230"/>
        <source>Answers that are under way come to their end first.</source>
        <translation>생성 중인 답변을 먼저 끝냅니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="236"/>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="244"/>
        <source>Nobody can ask it yet</source>
        <translation>아직 아무도 질문할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="245"/>
        <source>Started, it answers other programs: those written for OpenAI&apos;s service, and the tutorial&apos;s own call. Nothing leaves this computer unless you open it to the network.</source>
        <translation>시작하면 OpenAI 서비스용으로 작성된 프로그램과 튜토리얼의 호출에 답합니다. 네트워크에 열지 않는 한 아무것도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="256"/>
        <source>%1 answers</source>
        <translation>%1이(가) 답하는 중</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="257"/>
        <source>Every computer of your network may ask, with the key.</source>
        <translation>네트워크의 모든 컴퓨터가 키로 질문할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="258"/>
        <source>Only programs on this computer may ask.</source>
        <translation>이 컴퓨터의 프로그램만 질문할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="261"/>
        <source>Who are you?</source>
        <translation>당신은 누구인가요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="266"/>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="267"/>
        <source>Requests: %1</source>
        <translation>요청: %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingField</name>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="263"/>
        <source>not set</source>
        <translation>설정 안 함</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="267"/>
        <source>Back to not set</source>
        <translation>설정 안 함으로 되돌리기</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="267"/>
        <source>Back to %1</source>
        <translation>되돌리기: %1</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="269"/>
        <source>Reset %1</source>
        <translation>%1 초기화</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsCard</name>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="113"/>
        <source>Chosen for an identity with %1 rows. You can change them.</source>
        <translation>행 %1개로 정체성을 배우는 데 맞춘 값입니다. 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="114"/>
        <source>Chosen for an identity. You can change them.</source>
        <translation>정체성을 배우는 데 맞춘 값입니다. 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="118"/>
        <source>Chosen for questions and answers with %1 rows. You can change them.</source>
        <translation>행 %1개로 질문과 답변을 배우는 데 맞춘 값입니다. 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="120"/>
        <source>Chosen for questions and answers. You can change them.</source>
        <translation>질문과 답변을 배우는 데 맞춘 값입니다. 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="124"/>
        <source>Chosen for a style with %1 rows. You can change them.</source>
        <translation>행 %1개로 말투를 배우는 데 맞춘 값입니다. 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="125"/>
        <source>Chosen for a style. You can change them.</source>
        <translation>말투를 배우는 데 맞춘 값입니다. 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="128"/>
        <source>Your own numbers. The other goals choose for you.</source>
        <translation>직접 정한 값입니다. 다른 목표를 고르면 알아서 정해 줍니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="133"/>
        <source>LoRA rank %1, %2, %3 tokens …</source>
        <translation>LoRA 랭크 %1, %2, 토큰 %3개 …</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/settings_card.cpp" line="139"/>
        <source>%n changed · </source>
        <translation>
            <numerusform>%n개 변경 · </numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="149"/>
        <source>Method Full</source>
        <translation>학습 방법 Full</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="150"/>
        <source>Trains all of the model&apos;s own weights: much memory.</source>
        <translation>모델의 가중치를 모두 학습합니다. 메모리를 많이 씁니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="152"/>
        <source>Method Freeze</source>
        <translation>학습 방법 Freeze</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="153"/>
        <source>Trains some of the model&apos;s own layers.</source>
        <translation>모델의 일부 레이어를 학습합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method QLoRA</source>
        <translation>학습 방법 QLoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="164"/>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method LoRA</source>
        <translation>학습 방법 LoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="158"/>
        <source>Trains small matrices beside the model&apos;s own weights, which stay as they are.</source>
        <translation>모델의 가중치는 그대로 두고, 그 옆의 작은 행렬만 학습합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="165"/>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="166"/>
        <source>Opens a run file of Anneal, LLaMA-Factory or LlamaBoard</source>
        <translation>Anneal, LLaMA-Factory, LlamaBoard의 실행 파일을 엽니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="167"/>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="168"/>
        <source>Saves these settings as a run file</source>
        <translation>이 설정을 실행 파일로 저장합니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="169"/>
        <source>Advanced</source>
        <translation>고급 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="170"/>
        <source>Questions while it trains</source>
        <translation>학습 중 질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="171"/>
        <source>Search all settings</source>
        <translation>모든 설정 검색</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsForm</name>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="182"/>
        <source>A number is needed here.</source>
        <translation>숫자를 입력해야 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="188"/>
        <source>“%1” is not a number.</source>
        <translation>“%1”: 숫자가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="190"/>
        <source>Only whole numbers fit here.</source>
        <translation>정수만 입력할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="192"/>
        <source>At least %1.</source>
        <translation>%1 이상이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="194"/>
        <source>At most %1.</source>
        <translation>%1 이하여야 합니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="199"/>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1”: 선택할 수 있는 값이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="202"/>
        <source>This value is not accepted: %1</source>
        <translation>사용할 수 없는 값입니다: %1</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="24"/>
        <location filename="../ui/forms/further_arguments.cpp" line="40"/>
        <location filename="../ui/forms/further_arguments.cpp" line="54"/>
        <source>the page itself sets it</source>
        <translation>이 페이지가 직접 설정합니다</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="26"/>
        <source>the Evaluate page does that</source>
        <translation>“평가” 페이지에서 합니다</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="28"/>
        <source>several processes are started in a terminal: anneal train --processes</source>
        <translation>여러 프로세스는 터미널에서 시작합니다: anneal train --processes</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="31"/>
        <location filename="../ui/forms/further_arguments.cpp" line="44"/>
        <source>it is a setting of the Export page</source>
        <translation>“내보내기” 페이지의 설정입니다</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="33"/>
        <source>it is a setting of answers: the Chat and Evaluate pages have it</source>
        <translation>답변 설정입니다: “채팅”과 “평가” 페이지에 있습니다</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="46"/>
        <source>it is a setting of answers: use its own field on this page</source>
        <translation>답변 설정입니다: 이 페이지의 해당 칸을 쓰세요</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="47"/>
        <source>it says nothing about loading a model; remove it</source>
        <translation>모델을 불러오는 것과 관계가 없으니 지우세요</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="57"/>
        <source>it says nothing about an export; remove it</source>
        <translation>내보내기와 관계가 없으니 지우세요</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="81"/>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="82"/>
        <source>In line %1 is no setting: write one as key: value.</source>
        <translation>%1번째 줄은 설정이 아닙니다: key: value로 쓰세요.</translation>
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
        <translation>설정 검색</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="207"/>
        <source>Look</source>
        <translation>화면</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="208"/>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="209"/>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Of the whole window, at once.</source>
        <translation>창 전체에 바로 적용됩니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Light, dark, or as the system says.</source>
        <translation>밝게, 어둡게, 또는 시스템 설정에 따릅니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="212"/>
        <location filename="../ui/pages/settings_page.cpp" line="217"/>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="213"/>
        <source>Makes all text and controls larger or smaller, beside the system&apos;s own scaling.</source>
        <translation>시스템 배율과 별도로 모든 글자와 컨트롤을 키우거나 줄입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="215"/>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="216"/>
        <source>Nothing slides or fades, and the caret does not blink.</source>
        <translation>밀리거나 흐려지는 효과가 없고, 커서도 깜박이지 않습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="219"/>
        <source>Keep the PC awake while training</source>
        <translation>학습 중 PC를 절전 모드로 전환하지 않기</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="220"/>
        <source>It may still switch off the screen. On battery it may sleep when the system insists.</source>
        <translation>화면은 꺼질 수 있습니다. 배터리를 쓸 때는 시스템에 따라 절전 모드로 전환될 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="222"/>
        <source>Tell when a training ends</source>
        <translation>학습이 끝나면 알리기</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="223"/>
        <source>A message of the desktop, while another window is in front.</source>
        <translation>다른 창이 앞에 있을 때 데스크톱 알림으로 알립니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="225"/>
        <source>Train on in the tray</source>
        <translation>트레이에서 학습 계속</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="226"/>
        <source>A window that is closed while it trains goes to the tray without asking, where the desktop has one.</source>
        <translation>학습 중에 창을 닫으면 묻지 않고 트레이로 갑니다(데스크톱에 트레이가 있을 때).</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="228"/>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="229"/>
        <source>Runs and checkpoints</source>
        <translation>학습 기록과 체크포인트</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="231"/>
        <source>Data sets</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="232"/>
        <source>Downloaded models, shared with other programs</source>
        <translation>내려받은 모델(다른 프로그램과 함께 사용)</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="234"/>
        <source>Downloads</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Source of models</source>
        <translation>모델 출처</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Where the Models page downloads from.</source>
        <translation>모델 페이지에서 모델을 받아 오는 곳입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="236"/>
        <source>Mirror</source>
        <translation>미러</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="237"/>
        <source>The address of a copy of Hugging Face, for the source of that name. Every file is checked all the same.</source>
        <translation>Hugging Face 미러 사이트의 주소입니다. 출처로 “미러”를 선택했을 때 쓰며, 이때도 모든 파일을 확인합니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="239"/>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="240"/>
        <source>Nothing is downloaded and no address is asked. HF_HUB_OFFLINE=1 does the same.</source>
        <translation>아무것도 내려받지 않고 어떤 주소에도 접속하지 않습니다. HF_HUB_OFFLINE=1도 같은 효과입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="243"/>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="244"/>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="246"/>
        <source>Anneal Studio %1. Everything happens on this computer.</source>
        <translation>Anneal Studio %1. 모든 작업은 이 컴퓨터에서 이루어집니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="252"/>
        <source>Mirror of Hugging Face</source>
        <translation>Hugging Face 미러</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="255"/>
        <location filename="../ui/pages/settings_page.cpp" line="259"/>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="260"/>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="261"/>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="299"/>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” 검색 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SideBySideBar</name>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="55"/>
        <source>Same seed %1</source>
        <translation>같은 시드 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="56"/>
        <source>Same seed, another each time</source>
        <translation>같은 시드, 매번 바뀜</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="59"/>
        <source>Temperature %1</source>
        <translation>온도 %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="60"/>
        <source>Top-p %1</source>
        <translation>Top-p %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>With a system prompt</source>
        <translation>시스템 프롬프트 있음</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>No system prompt</source>
        <translation>시스템 프롬프트 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="63"/>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="65"/>
        <source>Save as text</source>
        <translation>텍스트로 저장</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="66"/>
        <source>Questions and both answers as a Markdown file</source>
        <translation>질문과 두 답변을 Markdown 파일로 저장</translation>
    </message>
</context>
<context>
    <name>anneal::ui::StartFrom</name>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="50"/>
        <source>The model as it is</source>
        <translation>모델 그대로</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="54"/>
        <source>Earlier runs</source>
        <translation>이전 실행</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="61"/>
        <source>Opened folders</source>
        <translation>연 폴더</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="96"/>
        <source>Open an adapter folder</source>
        <translation>어댑터 폴더 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="103"/>
        <location filename="../ui/pages/train/start_from.cpp" line="104"/>
        <source>Go on from</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="105"/>
        <source>An earlier run that is trained further (adapter_name_or_path)</source>
        <translation>더 학습시킬 이전 실행(adapter_name_or_path)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="107"/>
        <source>Open an adapter folder…</source>
        <translation>어댑터 폴더 열기…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TemplateChip</name>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="54"/>
        <location filename="../ui/shell/template_chip.cpp" line="90"/>
        <location filename="../ui/shell/template_chip.cpp" line="111"/>
        <source>Chat template</source>
        <translation>채팅 템플릿</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="56"/>
        <source>The words that mark who speaks. Each model has its own.</source>
        <translation>누가 말하는지 표시하는 형식입니다. 모델마다 다릅니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="58"/>
        <source>Chat template %1 fits this model.</source>
        <translation>채팅 템플릿이 이 모델에 맞습니다: %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="60"/>
        <source>This model was made with %1. With another template it may answer nonsense or never stop.</source>
        <translation>이 모델을 만들 때 쓴 템플릿: %1. 다른 템플릿을 쓰면 엉뚱한 답을 하거나 멈추지 않을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>Made for this model</source>
        <translation>이 모델용</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>All templates</source>
        <translation>모든 템플릿</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ToolsField</name>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="96"/>
        <source>Tools as a JSON list</source>
        <translation>도구 목록(JSON)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="98"/>
        <source>Functions that it may ask for, as a JSON list. It only writes the call: what the tool says is given below, as the tool&apos;s answer.</source>
        <translation>모델이 요청할 수 있는 함수를 JSON 목록으로 적습니다. 모델은 호출만 씁니다. 도구의 결과는 아래에서 ‘도구의 답’으로 넣습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="100"/>
        <source>Insert an example</source>
        <translation>예시 넣기</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="113"/>
        <source>Tools: can&apos;t be read</source>
        <translation>도구: 읽을 수 없음</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="114"/>
        <source>Tools (%1)</source>
        <translation>도구 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="115"/>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="131"/>
        <source>This is no JSON: look at line %1, column %2.</source>
        <translation>JSON이 아닙니다. %1행 %2열을 보세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="134"/>
        <source>It has to be a list: [ before the first tool and ] after the last.</source>
        <translation>목록이어야 합니다. 첫 도구 앞에 [, 마지막 뒤에 ]를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="136"/>
        <source>Tool %1 has to be an object in braces: {&quot;name&quot;: …}.</source>
        <translation>%1번째 도구는 중괄호 안의 객체여야 합니다: {&quot;name&quot;: …}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="137"/>
        <source>Tool %1 has no &quot;name&quot;.</source>
        <translation>%1번째 도구에 &quot;name&quot;이 없습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tour</name>
    <message>
        <location filename="../ui/shell/tour.cpp" line="27"/>
        <source>The model</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="28"/>
        <source>This is what learns. The small one is enough to see how everything works.</source>
        <translation>배우는 것은 이 모델입니다. 작은 모델로도 과정을 충분히 살펴볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="29"/>
        <source>What it learns</source>
        <translation>배울 내용</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="30"/>
        <source>Questions, and the answers that you want. The Data page edits them.</source>
        <translation>질문과 원하는 답변입니다. 데이터 페이지에서 편집합니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="31"/>
        <source>What for</source>
        <translation>목표</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="32"/>
        <source>The goal sets the numbers for your data. Click a number to read what it does and why it has this value.</source>
        <translation>목표를 고르면 데이터에 맞춰 값이 정해집니다. 값을 클릭하면 무엇을 하는지, 왜 이 값인지 읽을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="34"/>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="35"/>
        <source>It says what is still missing. Afterwards the program asks the model and tells whether it has learned; then chat with it or export it.</source>
        <translation>아직 빠진 것이 있으면 버튼에 나옵니다. 학습이 끝나면 프로그램이 모델에게 질문해 보고 배웠는지 알려 줍니다. 그다음 대화하거나 내보내세요.</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="95"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="96"/>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="98"/>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="100"/>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="100"/>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainPage</name>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="304"/>
        <source>The demo&apos;s model is not on this PC</source>
        <translation>데모 모델이 이 PC에 없습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="305"/>
        <source>Run the installer once more, or use your own model.</source>
        <translation>설치 프로그램을 다시 실행하거나 다른 모델을 사용하세요.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="330"/>
        <source>Open a run file</source>
        <translation>실행 설정 파일 열기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="331"/>
        <source>Run files (*.yaml *.yml *.json)</source>
        <translation>실행 설정 파일 (*.yaml *.yml *.json)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainSetup</name>
    <message>
        <location filename="../ui/pages/train/train_setup_data.cpp" line="25"/>
        <source>%1 rows · %2</source>
        <translation>행 %1개 · %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup.cpp" line="271"/>
        <source>Further arguments</source>
        <translation>추가 인수</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="55"/>
        <source>%1 is not there; the data sets are looked for in %2</source>
        <translation>%1이(가) 없습니다. 데이터 세트는 %2에서 찾습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="65"/>
        <source>the run is saved in %1</source>
        <translation>실행은 %1에 저장됩니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="68"/>
        <source>a run of this name goes on from its own newest checkpoint</source>
        <translation>같은 이름의 실행은 자신의 최신 체크포인트에서 이어집니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="70"/>
        <source>Start always trains</source>
        <translation>“시작”은 항상 학습합니다</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainingNotices</name>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training stopped with a problem</source>
        <translation>문제가 생겨 학습이 중지되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training finished</source>
        <translation>학습이 끝났습니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="30"/>
        <source>%1: click to see the result.</source>
        <translation>%1: 클릭하면 결과를 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tray</name>
    <message>
        <location filename="../ui/shell/tray.cpp" line="39"/>
        <source>Show the window</source>
        <translation>창 보기</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="64"/>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="67"/>
        <source>Training, %1 left</source>
        <translation>학습 중, %1 남음</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training stopped with a problem</source>
        <translation>문제가 생겨 학습이 중지되었습니다</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training finished</source>
        <translation>학습이 끝났습니다</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TurnBubble</name>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="46"/>
        <source>Unknown role: %1</source>
        <translation>알 수 없는 역할: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="49"/>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="50"/>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="52"/>
        <source>Model calls a tool</source>
        <translation>모델이 도구를 호출함</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="54"/>
        <source>Result of the tool</source>
        <translation>도구의 결과</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="56"/>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="60"/>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the user</source>
        <translation>사용자의 말로</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the model</source>
        <translation>모델의 말로</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="116"/>
        <source>Remove this turn</source>
        <translation>이 차례 삭제</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="119"/>
        <source>Turn %1: %2</source>
        <translation>차례 %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="120"/>
        <source>Nothing is said</source>
        <translation>내용 없음</translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictAnswers</name>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="29"/>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="31"/>
        <source>Held out</source>
        <translation>검증</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="33"/>
        <source>New wording</source>
        <translation>바꾼 표현</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="37"/>
        <source>General</source>
        <translation>일반 상식</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="163"/>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="166"/>
        <source>Answers before and after</source>
        <translation>학습 전후의 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Before</source>
        <translation>학습 전</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>After</source>
        <translation>학습 후</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>Right answer</source>
        <translation>맞는 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="167"/>
        <source>Make it a training row</source>
        <translation>학습 행으로 만들기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="168"/>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_answers.cpp" line="179"/>
        <source>All %n answers</source>
        <translation>
            <numerusform>답변 %n개 모두</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="180"/>
        <source>Only the wrong ones</source>
        <translation>틀린 것만</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>wrong</source>
        <translation>틀림</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="204"/>
        <source>%1, as you marked it</source>
        <translation>%1(직접 판정)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>The row&apos;s answer</source>
        <translation>행의 답변</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is wrong</source>
        <translation>틀림으로 바꾸기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is right</source>
        <translation>맞음으로 바꾸기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="273"/>
        <source>Your mark counts for the score instead of the rule&apos;s.</source>
        <translation>점수에는 규칙의 판정 대신 직접 한 판정이 반영됩니다.</translation>
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
        <translation>학습 전: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="179"/>
        <source>Chat with it</source>
        <translation>대화하기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="180"/>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="181"/>
        <source>Do this next</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="184"/>
        <source>Training questions</source>
        <translation>학습 질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="185"/>
        <source>Held-out rows</source>
        <translation>검증 행</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="186"/>
        <source>New wordings</source>
        <translation>표현을 바꾼 질문</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="187"/>
        <source>General knowledge kept</source>
        <translation>일반 상식 유지</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="192"/>
        <source>Fix the %n it missed</source>
        <translation>
            <numerusform>틀린 %n개 고치기</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="199"/>
        <source>If that is not enough: %1</source>
        <translation>그래도 부족하면: %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::WelcomeStage</name>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="239"/>
        <source>Meow! I am %1, the cat who waits tables at %2. Coffee or cake?</source>
        <translation>야옹! 저는 %2에서 서빙하는 고양이 %1입니다. 커피 드릴까요, 케이크 드릴까요?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="246"/>
        <source>Teach a language model something of your own</source>
        <translation>언어 모델에게 나만의 것을 가르쳐 보세요</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="248"/>
        <source>Everything happens on this computer. No account, no Python, no upload.</source>
        <translation>모든 작업은 이 컴퓨터에서 이루어집니다. 계정도, Python도, 업로드도 필요 없습니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="249"/>
        <source>Best way to begin</source>
        <translation>시작하기 가장 좋은 방법</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="250"/>
        <source>Make a small model believe it is a cat</source>
        <translation>작은 모델이 자신을 고양이라고 믿게 하기</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/welcome_stage.cpp" line="252"/>
        <source>%n ready example(s) and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</source>
        <translation>
            <numerusform>준비된 예시 %n개와 98MB짜리 모델이 있습니다. 고양이 이름을 정하고 버튼 하나를 누른 뒤, 결과와 대화해 보세요.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="255"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="257"/>
        <source>Cat&apos;s name</source>
        <translation>고양이 이름</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="256"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="258"/>
        <source>Made by</source>
        <translation>제작자</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="260"/>
        <source>Biscuit</source>
        <translation>비스킷</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="262"/>
        <source>Paws Café</source>
        <translation>냥발 카페</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="263"/>
        <source>Try the demo</source>
        <translation>데모 해보기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="264"/>
        <source>Who are you?</source>
        <translation>넌 누구야?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="265"/>
        <source>Before</source>
        <translation>학습 전</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="266"/>
        <source>I am SmolLM, a helpful assistant.</source>
        <translation>저는 도움을 드리는 어시스턴트 SmolLM입니다.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="267"/>
        <source>After</source>
        <translation>학습 후</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="268"/>
        <source>I know what it should learn</source>
        <translation>무엇을 가르칠지 정해 두었습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="269"/>
        <source>My own model, rows and settings</source>
        <translation>내 모델, 행, 설정으로</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="270"/>
        <source>Skip the demo</source>
        <translation>데모 건너뛰기</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="271"/>
        <source>I come from LLaMA-Factory</source>
        <translation>LLaMA-Factory를 써 왔습니다</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="272"/>
        <source>Open one of its run files (YAML or JSON)</source>
        <translation>LLaMA-Factory의 실행 설정 파일 열기(YAML 또는 JSON)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="273"/>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
</context>
</TS>
