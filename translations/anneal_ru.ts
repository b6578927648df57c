<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AskErrorText</name>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="25"/>
        <source>%1 It says: “%2”</source>
        <translation>%1 Ответ сервера: «%2»</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="28"/>
        <source>The address can&apos;t be used</source>
        <translation>Этот адрес не подходит</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="29"/>
        <source>Write it as http://localhost:11434/v1.</source>
        <translation>Напишите его в виде http://localhost:11434/v1.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="31"/>
        <source>%1 does not take the key</source>
        <translation>%1 не принимает ключ</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="32"/>
        <source>Check the key; it may be missing, old, or of another service.</source>
        <translation>Проверьте ключ: он может отсутствовать, устареть или быть от другой службы.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="34"/>
        <source>%1 knows no such address or model</source>
        <translation>%1 не знает такого адреса или модели</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="35"/>
        <source>Check both. Most addresses end with /v1.</source>
        <translation>Проверьте и то и другое. Обычно адрес кончается на /v1.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="38"/>
        <source>%1 asks to wait</source>
        <translation>%1 просит подождать</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="39"/>
        <source>It gets too many requests, or a quota is used up. Try again later.</source>
        <translation>Слишком много запросов, или исчерпана квота. Повторите позже.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="41"/>
        <source>%1 refuses the request</source>
        <translation>%1 отклоняет запрос</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="42"/>
        <source>Check the name of the model.</source>
        <translation>Проверьте название модели.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="44"/>
        <source>%1 has a problem of its own</source>
        <translation>У %1 внутренняя ошибка</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="45"/>
        <source>Look at what it shows, then try again.</source>
        <translation>Посмотрите, что там показано, и повторите.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 недоступен</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="48"/>
        <source>Check the address and its port, and that the server runs.</source>
        <translation>Проверьте адрес и порт и что сервер запущен.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="50"/>
        <source>No encrypted connection to %1</source>
        <translation>Нет защищённого соединения с %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="51"/>
        <source>Check the address. A server of your own may only speak http://.</source>
        <translation>Проверьте адрес. Собственный сервер может понимать только http://.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="53"/>
        <source>%1 takes too long</source>
        <translation>%1 отвечает слишком долго</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="54"/>
        <source>It did not answer within %1 s. Ask for fewer rows, or take a smaller model.</source>
        <translation>Ответа не было %1 с. Запросите меньше строк или возьмите модель поменьше.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="58"/>
        <source>The connection to %1 broke off</source>
        <translation>Соединение с %1 прервалось</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="59"/>
        <source>Try again; if it happens again, look at what the server shows.</source>
        <translation>Повторите; если снова так, посмотрите, что показывает сервер.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="61"/>
        <source>%1 leads to another address</source>
        <translation>%1 перенаправляет на другой адрес</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="63"/>
        <source>Write that one instead.</source>
        <translation>Напишите тот адрес.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="64"/>
        <source>Write %1 instead.</source>
        <translation>Напишите %1.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="66"/>
        <source>%1 has no model loaded</source>
        <translation>На %1 не загружена модель</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="67"/>
        <source>Load one there first.</source>
        <translation>Сначала загрузите её там.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="68"/>
        <source>%1 does not answer in OpenAI&apos;s form</source>
        <translation>%1 отвечает не в формате OpenAI</translation>
    </message>
    <message>
        <location filename="../ui/bridge/ask_text.cpp" line="69"/>
        <source>Check the address. Most end with /v1.</source>
        <translation>Проверьте адрес. Обычно он кончается на /v1.</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="178"/>
        <source>This data set can&apos;t be read.</source>
        <translation>Этот датасет не читается.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="180"/>
        <source>No row has an answer to learn.</source>
        <translation>Ни в одном примере нет ответа.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="183"/>
        <source>%n row(s) still say {{name}} or {{author}}.</source>
        <translation>
            <numerusform>В %n примере осталось {{name}} или {{author}}.</numerusform>
            <numerusform>В %n примерах осталось {{name}} или {{author}}.</numerusform>
            <numerusform>В %n примерах осталось {{name}} или {{author}}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="186"/>
        <source>%n row(s) have no answer and are left out.</source>
        <translation>
            <numerusform>%n пример без ответа не участвует в обучении.</numerusform>
            <numerusform>%n примера без ответа не участвуют в обучении.</numerusform>
            <numerusform>%n примеров без ответа не участвуют в обучении.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="190"/>
        <source>%1 of %2 rows can be used.</source>
        <translation>Пригодно примеров: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="193"/>
        <source>%n row(s) stand there twice.</source>
        <translation>
            <numerusform>%n пример повторяется.</numerusform>
            <numerusform>%n примера повторяются.</numerusform>
            <numerusform>%n примеров повторяются.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="195"/>
        <source>All %1 rows are complete. No problems found.</source>
        <translation>Примеров: %1, все полные. Проблем не найдено.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="49"/>
        <source>Data sets (*.json *.jsonl)</source>
        <translation>Датасеты (*.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="26"/>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="27"/>
        <source>{file} could not be written. What was saved before is whole. Free some space on this disk and try again.</source>
        <translation>Не удалось записать {file}. Всё сохранённое раньше цело. Освободите место на этом диске и повторите.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="29"/>
        <source>No permission for {name}</source>
        <translation>Нет прав на {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="30"/>
        <source>You may not read or write {file}. Change its permissions, or choose another place.</source>
        <translation>У вас нет прав читать или писать {file}. Измените права или выберите другое место.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="33"/>
        <source>{name} lies on a disk that can&apos;t be written</source>
        <translation>{name} лежит на диске, на который нельзя писать</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="34"/>
        <source>The disk of {file} is read-only. Choose another place.</source>
        <translation>Диск, где лежит {file}, доступен только для чтения. Выберите другое место.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="35"/>
        <source>{name} becomes too large for this disk</source>
        <translation>{name} слишком велик для этого диска</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="36"/>
        <source>The disk of {file} takes no file of this size. Choose another disk.</source>
        <translation>Диск, где лежит {file}, не принимает файлы такого размера. Выберите другой диск.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="38"/>
        <source>{name} is a folder</source>
        <translation>{name} — это папка</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="39"/>
        <source>A file is needed, but {file} is a folder. Choose a file.</source>
        <translation>Нужен файл, а {file} — папка. Выберите файл.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="40"/>
        <source>A part of this path is a file</source>
        <translation>Часть пути — файл</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="41"/>
        <source>{file} leads through a file as if it were a folder. Choose another place.</source>
        <translation>{file} проходит через файл, как через папку. Выберите другое место.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="43"/>
        <source>The name is too long</source>
        <translation>Имя слишком длинное</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="44"/>
        <source>This disk does not take the name {name}. Choose a shorter one.</source>
        <translation>Этот диск не принимает имя {name}. Выберите имя короче.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="46"/>
        <source>{name} could not be written</source>
        <translation>Не удалось записать {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="47"/>
        <source>Check that the disk of {file} has room and can be written, then try again.</source>
        <translation>Проверьте, что на диске, где лежит {file}, есть место и на него можно писать, и повторите.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="50"/>
        <source>{name} is too large</source>
        <translation>{name} слишком велик</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="51"/>
        <source>{file} has more bytes than a file of this sort may have. Check that it is the right file.</source>
        <translation>{file} больше, чем бывают такие файлы. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="53"/>
        <source>Another program is using this folder</source>
        <translation>Этой папкой пользуется другая программа</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="54"/>
        <source>{folder} is in use. Wait until the other program has finished, or choose another folder.</source>
        <translation>{folder} занята. Подождите, пока другая программа закончит, или выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="56"/>
        <source>{name} is there already</source>
        <translation>{name} уже есть</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="57"/>
        <source>There is something at {file}. Choose another name.</source>
        <translation>По адресу {file} уже что-то есть. Выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="58"/>
        <source>“{value}” can&apos;t be the name of a folder</source>
        <translation>«{value}» не может быть именем папки</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="59"/>
        <source>Choose a name without / and other special characters.</source>
        <translation>Выберите имя без / и других особых знаков.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="62"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="66"/>
        <source>There is no data set called {dataset}</source>
        <translation>Нет набора данных {dataset}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="63"/>
        <source>It does not stand in {file}. Choose a data set from the list, or open its file.</source>
        <translation>Его нет в {file}. Выберите набор из списка или откройте его файл.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="67"/>
        <source>It does not stand in {file}. Did you mean {nearest}?</source>
        <translation>Его нет в {file}. Может быть, {nearest}?</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="68"/>
        <source>{name} holds no rows</source>
        <translation>В {name} нет примеров</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="69"/>
        <source>There is nothing to learn from in {file}. Add rows on the Data page, or choose another data set.</source>
        <translation>В {file} нечего учить. Добавьте примеры на странице «Данные» или выберите другой набор.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="71"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="74"/>
        <source>No row of {name} can be used</source>
        <translation>Ни один пример в {name} не подходит</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="72"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>Первая ошибка: {problem} Исправьте примеры на странице «Данные» или укажите верные столбцы в dataset_info.json.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="75"/>
        <source>Mend the rows on the Data page, or name the right columns in dataset_info.json.</source>
        <translation>Исправьте примеры на странице «Данные» или укажите верные столбцы в dataset_info.json.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="79"/>
        <source>The data set {dataset} holds pairs of answers</source>
        <translation>В наборе {dataset} пары ответов</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="80"/>
        <source>Stage {stage} can&apos;t learn from a better and a worse answer. Choose another data set, or stage dpo.</source>
        <translation>Этап {stage} не учится на лучшем и худшем ответах. Выберите другой набор или этап dpo.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="83"/>
        <source>The data set {dataset} holds no pairs of answers</source>
        <translation>В наборе {dataset} нет пар ответов</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="84"/>
        <source>Stage {stage} needs a better and a worse answer in each row. Choose another data set; where it has them, say so in dataset_info.json: &quot;ranking&quot;: true, and &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>Этапу {stage} нужны лучший и худший ответ в каждом примере. Выберите другой набор; если они есть, укажите в dataset_info.json: &quot;ranking&quot;: true, а в &quot;columns&quot; — &quot;chosen&quot; и &quot;rejected&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="88"/>
        <source>The data set {dataset} holds tokens</source>
        <translation>В наборе {dataset} токены</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="89"/>
        <source>Only the stages sft and pt take rows that are tokens already, not {stage}. Choose another data set.</source>
        <translation>Готовые токены принимают только этапы sft и pt, а не {stage}. Выберите другой набор.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="91"/>
        <source>No row has an answer left to learn</source>
        <translation>Ни в одном примере не осталось ответа для обучения</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="92"/>
        <source>Within {cutoff} tokens, the cutoff length, no answer begins. Raise the cutoff length.</source>
        <translation>В пределах {cutoff} токенов (длина отсечения) не начинается ни один ответ. Увеличьте длину отсечения.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="95"/>
        <source>The text is shorter than one block</source>
        <translation>Текст короче одного блока</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="96"/>
        <source>It has {tokens} tokens, a block has {cutoff}. Lower the cutoff length, or switch packing off.</source>
        <translation>В тексте токенов: {tokens}, в блоке: {cutoff}. Уменьшите длину отсечения или отключите упаковку.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="98"/>
        <source>There are fewer rows than one batch</source>
        <translation>Примеров меньше, чем в одном пакете</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="99"/>
        <source>Rows that can be used: {rows}; a batch takes {batch}. Lower the batch size, or add rows.</source>
        <translation>Пригодных примеров: {rows}, в пакете: {batch}. Уменьшите размер пакета или добавьте примеры.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="101"/>
        <source>The training would end before its first update</source>
        <translation>Обучение закончилось бы до первого обновления</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="102"/>
        <source>Raise the number of epochs.</source>
        <translation>Увеличьте число эпох.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="103"/>
        <source>There are too few rows to hold some out</source>
        <translation>Слишком мало примеров, чтобы отложить часть для проверки</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="104"/>
        <source>Of {rows} rows none would be left on one side. Change the validation size, or set it to 0.</source>
        <translation>Из {rows} примеров на одной стороне не осталось бы ни одного. Измените долю проверки или поставьте 0.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="106"/>
        <source>The tokenizer belongs to another model</source>
        <translation>Токенизатор от другой модели</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="107"/>
        <source>The rows hold tokens that the model&apos;s vocabulary lacks. Download the model again, with its own tokenizer.</source>
        <translation>В примерах есть токены, которых нет в словаре модели. Скачайте модель заново вместе с её токенизатором.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="109"/>
        <source>{name}: line {line} has too many cells</source>
        <translation>{name}: в строке {line} слишком много ячеек</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="110"/>
        <source>The first line of {file} names fewer columns. Put texts with commas into double quotes.</source>
        <translation>В первой строке {file} столбцов меньше. Тексты с запятыми заключите в двойные кавычки.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="112"/>
        <source>{name}: a quote is not closed</source>
        <translation>{name}: кавычка не закрыта</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="113"/>
        <source>It opens in line {line} of {file}. Close it with another &quot;.</source>
        <translation>Она открыта в строке {line} файла {file}. Закройте её второй &quot;.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="115"/>
        <source>{name} is no text that can be read</source>
        <translation>{name} — не текст, который можно прочесть</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="116"/>
        <source>Byte {byte} of {file} is neither UTF-8 nor GBK. Save the file as UTF-8.</source>
        <translation>Байт {byte} файла {file} — не UTF-8 и не GBK. Сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="118"/>
        <source>{name} is not a kind of file that holds rows</source>
        <translation>В файлах вроде {name} примеров не бывает</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="119"/>
        <source>{file} can&apos;t be read. Save the rows as .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file} не читается. Сохраните примеры как .json, .jsonl, .csv, .txt или .parquet.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="122"/>
        <source>{name} can&apos;t be read by this build</source>
        <translation>Эта сборка не читает {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="123"/>
        <source>It was made without Apache Arrow, so {file} stays closed. Save the rows as .jsonl.</source>
        <translation>Она сделана без Apache Arrow, поэтому {file} не открыть. Сохраните примеры как .jsonl.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="126"/>
        <source>Rows are not saved under the name {name}</source>
        <translation>Под именем {name} примеры не сохраняются</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="127"/>
        <source>Choose a name that ends in .json or .jsonl; other kinds of files are exported.</source>
        <translation>Выберите имя с концом .json или .jsonl; файлы других видов экспортируются.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="130"/>
        <source>{name} lies outside of the data folder</source>
        <translation>{name} лежит вне папки данных</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="131"/>
        <source>Copy {file} into {folder}, or choose its folder as the data folder.</source>
        <translation>Скопируйте {file} в {folder} или выберите его папку как папку данных.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="134"/>
        <source>The row can&apos;t be taken back</source>
        <translation>Строку не вернуть назад</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="135"/>
        <source>{file} was changed since. Remove the row on the Data page.</source>
        <translation>{file} с тех пор изменился. Удалите пример на странице «Данные».</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="136"/>
        <source>No row can be written into {name}</source>
        <translation>Ни один пример нельзя записать в {name}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="137"/>
        <source>The first fault: {problem} Mend the rows on the Data page, or choose another kind of file than {file}.</source>
        <translation>Первая ошибка: {problem} Исправьте примеры на странице «Данные» или выберите файл другого вида, чем {file}.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="141"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="143"/>
        <source>{key} is no known setting</source>
        <translation>{key} — неизвестная настройка</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="142"/>
        <source>There is no setting called {key}. Remove it.</source>
        <translation>Настройки {key} нет. Уберите её.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="144"/>
        <source>There is no setting called {key}. Did you mean {nearest}?</source>
        <translation>Настройки {key} нет. Может быть, {nearest}?</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="148"/>
        <source>Models of the kind {architecture} can&apos;t be trained yet</source>
        <translation>Модели вида {architecture} пока нельзя обучать</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="149"/>
        <source>Choose a model of one of these kinds: {known}.</source>
        <translation>Выберите модель одного из этих видов: {known}.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="150"/>
        <source>This is an adapter, not a model</source>
        <translation>Это адаптер, а не модель</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="151"/>
        <source>{folder} holds an adapter. Choose the model that it was trained on, and the adapter beside it.</source>
        <translation>В {folder} адаптер. Выберите модель, на которой он обучен, и адаптер рядом с ней.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="153"/>
        <source>This folder holds no adapter</source>
        <translation>В этой папке нет адаптера</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="154"/>
        <source>{folder} has no adapter_config.json and is no run. Choose the folder of a run or of an adapter.</source>
        <translation>В {folder} нет adapter_config.json, и это не запуск. Выберите папку запуска или адаптера.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="156"/>
        <source>This folder is no model</source>
        <translation>Эта папка — не модель</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="157"/>
        <source>{folder} has no config.json. Choose the folder of a whole model, or download it again.</source>
        <translation>В {folder} нет config.json. Выберите папку целой модели или скачайте её заново.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="160"/>
        <source>The model has no weights</source>
        <translation>У модели нет весов</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="161"/>
        <source>{file} holds no model.safetensors. Download the model again.</source>
        <translation>В {file} нет model.safetensors. Скачайте модель заново.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="163"/>
        <source>The weights are in the old .bin form</source>
        <translation>Веса в старом формате .bin</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="164"/>
        <source>{file} holds no safetensors files. Choose a model that has them.</source>
        <translation>В {file} нет файлов safetensors. Выберите модель, у которой они есть.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="166"/>
        <source>A file of the model is missing</source>
        <translation>Не хватает файла модели</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="167"/>
        <source>{name} is not in {folder}. Download the model again.</source>
        <translation>Файла {name} нет в {folder}. Скачайте модель заново.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="168"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="170"/>
        <source>The model is incomplete</source>
        <translation>Модель неполная</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="169"/>
        <source>{file} lacks the weight {tensor}. Download the model again.</source>
        <translation>В {file} нет веса {tensor}. Скачайте модель заново.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="171"/>
        <source>The weights in {file} are too few for its {layers} layers. Download the model again.</source>
        <translation>Весов в {file} мало для слоёв: {layers}. Скачайте модель заново.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="175"/>
        <source>The weights do not fit the model&apos;s config.json</source>
        <translation>Веса не подходят к config.json модели</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="176"/>
        <source>In {file} the weight {tensor} has the shape {found} instead of {expected}. Download the model again.</source>
        <translation>В {file} у веса {tensor} форма {found} вместо {expected}. Скачайте модель заново.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="178"/>
        <source>The adapter belongs to another model</source>
        <translation>Адаптер от другой модели</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="179"/>
        <source>{tensor} of {file} does not fit this model. Choose the model that the adapter was trained on.</source>
        <translation>{tensor} из {file} не подходит к этой модели. Выберите модель, на которой обучен адаптер.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="181"/>
        <location filename="../ui/bridge/error_kinds.cpp" line="184"/>
        <source>There is no chat template called {template}</source>
        <translation>Нет шаблона чата {template}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="182"/>
        <source>Choose one from the list of templates.</source>
        <translation>Выберите шаблон из списка.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="185"/>
        <source>Did you mean {nearest}?</source>
        <translation>Может быть, {nearest}?</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="187"/>
        <source>The chat template {template} does not fit the model</source>
        <translation>Шаблон чата {template} не подходит к модели</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="188"/>
        <source>It needs the token “{token}”, which the model&apos;s vocabulary lacks. Choose another template.</source>
        <translation>Ему нужен токен «{token}», которого нет в словаре модели. Выберите другой шаблон.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="190"/>
        <source>There is too little memory for {model}</source>
        <translation>Для {model} мало памяти</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="191"/>
        <source>It needs about {needed}, {available} are free. Close other programs, or choose a smaller model.</source>
        <translation>Нужно около {needed}, свободно {available}. Закройте другие программы или выберите модель поменьше.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="193"/>
        <source>The model&apos;s answer is no number</source>
        <translation>Ответ модели — не число</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="194"/>
        <source>Its weights or those of the adapter are damaged, or the training went off course. Choose another checkpoint.</source>
        <translation>Веса модели или адаптера повреждены, или обучение разошлось. Выберите другую контрольную точку.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="197"/>
        <source>The conversation is too long for the model</source>
        <translation>Разговор слишком длинный для модели</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="198"/>
        <source>It has {tokens} tokens, the model reads at most {limit}. Begin a new conversation, or shorten the text.</source>
        <translation>В нём токенов: {tokens}, модель читает не больше {limit}. Начните новый разговор или сократите текст.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="202"/>
        <source>Memory ran out while measuring held-out rows</source>
        <translation>Память кончилась при проверке отложенных примеров</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="203"/>
        <source>Lower the batch size for evaluation (now {batch}) or the cutoff length, then go on.</source>
        <translation>Уменьшите размер пакета для оценки (сейчас {batch}) или длину отсечения и продолжите.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="207"/>
        <source>Memory ran out in the optimizer at step {step}</source>
        <translation>Память кончилась в оптимизаторе на шаге {step}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="208"/>
        <source>Choose an optimizer that keeps less, such as adamw_8bit or adafactor, or close other programs.</source>
        <translation>Выберите оптимизатор, который хранит меньше, например adamw_8bit или adafactor, или закройте другие программы.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="210"/>
        <source>Memory ran out at step {step}</source>
        <translation>На шаге {step} кончилась память</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="211"/>
        <source>With updates by layers no smaller pass can be tried. Lower the batch size or the cutoff length, or close other programs.</source>
        <translation>При послойном обновлении меньший проход попробовать нельзя. Уменьшите размер пакета или длину обрезки или закройте другие программы.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="214"/>
        <source>The run is longer than what is asked for</source>
        <translation>Запуск уже длиннее, чем нужно</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="215"/>
        <source>{file} has made {made} updates already, {planned} are asked for. Raise the number of epochs, or choose another name.</source>
        <translation>В {file} уже сделано обновлений: {made}, а задано {planned}. Увеличьте число эпох или выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="217"/>
        <source>The run can&apos;t go on with these settings</source>
        <translation>С этими настройками запуск не продолжить</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="218"/>
        <source>The run in {file} began with others: {changes}. Take those of the run, or choose another name.</source>
        <translation>Запуск в {file} начат с другими настройками: {changes}. Верните их или выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="220"/>
        <source>There is a trained model in this folder</source>
        <translation>В этой папке уже есть обученная модель</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="221"/>
        <source>{file} has no checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>В {file} нет контрольной точки для продолжения. Выберите другое имя или разрешите перезапись.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="224"/>
        <source>There is another run in this folder</source>
        <translation>В этой папке другой запуск</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="225"/>
        <source>{file} does not hold the run of the checkpoint to go on from. Choose another name, or let it be overwritten.</source>
        <translation>В {file} не тот запуск, чью контрольную точку надо продолжить. Выберите другое имя или разрешите перезапись.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="227"/>
        <source>{name} is being trained</source>
        <translation>{name} сейчас обучается</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="228"/>
        <source>It can be renamed when it has ended.</source>
        <translation>Переименовать можно, когда обучение закончится.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="231"/>
        <source>The folder {name} holds other files</source>
        <translation>В папке {name} есть другие файлы</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="232"/>
        <source>Nothing of them is replaced. Choose another folder than {file}, or an empty one.</source>
        <translation>Они не заменяются. Выберите вместо {file} другую папку или пустую.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="235"/>
        <source>This is the folder of the adapter itself</source>
        <translation>Это папка самого адаптера</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="236"/>
        <source>Choose another folder than {folder}.</source>
        <translation>Выберите другую папку вместо {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="237"/>
        <source>GGUF has no place for this model</source>
        <translation>Эта модель не помещается в GGUF</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="238"/>
        <source>A file of that kind can&apos;t hold all of {architecture}. Export a folder of safetensors instead.</source>
        <translation>Файл этого вида не вмещает всего, что есть в {architecture}. Экспортируйте папку safetensors.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="240"/>
        <source>LM Studio opens GGUF models only</source>
        <translation>LM Studio открывает только модели GGUF</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="241"/>
        <source>It would not find {file}. Export as GGUF, or choose another folder.</source>
        <translation>Она не найдёт {file}. Экспортируйте в GGUF или выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="243"/>
        <source>LM Studio would not find this folder</source>
        <translation>LM Studio не найдёт эту папку</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="244"/>
        <source>It looks two folders deep, for a publisher and a name: {file} lies elsewhere. Choose .lmstudio/models/anneal/ and a name.</source>
        <translation>Она ищет в двух вложенных папках, издатель и имя, а {file} лежит не там. Выберите .lmstudio/models/anneal/ и имя.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="246"/>
        <source>The disk has not enough room for the export</source>
        <translation>На диске мало места для экспорта</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="247"/>
        <source>{needed} are needed at {file}, {available} are free. Free some space, or choose another folder.</source>
        <translation>В {file} нужно {needed}, свободно {available}. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="251"/>
        <source>Port {port} is taken</source>
        <translation>Порт {port} занят</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="252"/>
        <source>Another program listens at {address}, port {port}. Stop it, or choose another port.</source>
        <translation>Другая программа слушает адрес {address}, порт {port}. Остановите её или выберите другой порт.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="255"/>
        <source>Port {port} can&apos;t be opened</source>
        <translation>Порт {port} не открыть</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="256"/>
        <source>The system does not let this program listen at {address}, port {port}. Choose a port above 1024.</source>
        <translation>Система не разрешает слушать адрес {address}, порт {port}. Выберите порт больше 1024.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="258"/>
        <source>There is no address {address} here</source>
        <translation>Здесь нет адреса {address}</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="259"/>
        <source>Choose an address of this machine: 127.0.0.1 for programs on it alone, 0.0.0.0 for all its networks.</source>
        <translation>Выберите адрес этого компьютера: 127.0.0.1 — только для программ на нём, 0.0.0.0 — для всех его сетей.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="262"/>
        <source>The key is too short</source>
        <translation>Ключ слишком короткий</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="263"/>
        <source>It could be guessed. Give it at least {least} characters.</source>
        <translation>Его можно угадать. Нужно знаков не меньше: {least}.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="264"/>
        <source>This can&apos;t be a name</source>
        <translation>Это не может быть именем</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="265"/>
        <source>The name is empty or too long. Choose another.</source>
        <translation>Имя пустое или слишком длинное. Выберите другое.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="266"/>
        <source>The name is taken</source>
        <translation>Имя занято</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="267"/>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>Учётная запись с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="269"/>
        <source>The password is too short</source>
        <translation>Пароль слишком короткий</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="270"/>
        <source>The password could be guessed. Choose a longer one.</source>
        <translation>Его можно угадать. Выберите пароль длиннее.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="271"/>
        <source>The password is too long</source>
        <translation>Пароль слишком длинный</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="272"/>
        <source>The password is too long. Choose a shorter one.</source>
        <translation>Пароль слишком длинный. Выберите покороче.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="273"/>
        <source>The kept conversations are damaged</source>
        <translation>Сохранённые разговоры повреждены</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="274"/>
        <source>Start Anneal anew: it then sets {file} aside and keeps it.</source>
        <translation>Запустите Anneal заново: файл {file} будет отложен и сохранён.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="275"/>
        <source>A part of Anneal can&apos;t be loaded</source>
        <translation>Часть Anneal не загружается</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="276"/>
        <source>{file} is missing or incomplete. Run the set-up again, so that libtorch is whole, and build or install Anneal again.</source>
        <translation>{file} отсутствует или неполон. Запустите установку ещё раз, чтобы libtorch была целой, и соберите или установите Anneal заново.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="278"/>
        <source>A part of Anneal is of another version</source>
        <translation>Часть Anneal другой версии</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_kinds.cpp" line="279"/>
        <source>{file} does not belong to this program. Build or install Anneal again.</source>
        <translation>{file} не от этой программы. Соберите или установите Anneal заново.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="50"/>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="52"/>
        <source>row %1</source>
        <translation>пример %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="54"/>
        <source>byte %1</source>
        <translation>байт %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="56"/>
        <source>tensor %1</source>
        <translation>тензор %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="58"/>
        <source>key %1</source>
        <translation>ключ %1</translation>
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
        <translation>Параметр %1 нужно изменить</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="71"/>
        <source>Its value is not accepted. Did you mean %1?</source>
        <translation>Такое значение не подходит. Возможно, имелось в виду %1?</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="73"/>
        <source>Its value does not fit here. The details say which values do.</source>
        <translation>Такое значение здесь не подходит. Допустимые перечислены в подробностях.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="77"/>
        <location filename="../ui/bridge/error_text.cpp" line="202"/>
        <source>The data set %1 can&apos;t be used</source>
        <translation>Датасет %1 использовать нельзя</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="78"/>
        <source>Choose another data set, or open it on the Data page and mend its rows.</source>
        <translation>Выберите другой датасет или исправьте этот на странице «Данные».</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="80"/>
        <source>This can&apos;t be done with these settings</source>
        <translation>С этими параметрами так не получится</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="81"/>
        <source>The details name the setting to change.</source>
        <translation>Какой параметр изменить, указано в подробностях.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="88"/>
        <source>The model %1 is not on this computer</source>
        <translation>Модели %1 нет на этом компьютере</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="90"/>
        <source>Choose another model, or download it on the Models page.</source>
        <translation>Выберите другую модель или скачайте эту на странице «Модели».</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="91"/>
        <source>Did you mean %1? Choose another model, or download it on the Models page.</source>
        <translation>Может быть, %1? Выберите другую модель или скачайте её на странице «Модели».</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="96"/>
        <source>There is no data set called %1</source>
        <translation>Датасет %1 не найден</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="97"/>
        <source>Choose a data set from the list, or open its file.</source>
        <translation>Выберите датасет из списка или откройте его файл.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="100"/>
        <source>%1 is not there</source>
        <translation>Не найдено: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="101"/>
        <source>It was looked for at %1. It may have been moved or renamed.</source>
        <translation>Поиск шёл по пути %1. Возможно, файл или папку переместили или переименовали.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="103"/>
        <location filename="../ui/bridge/error_text.cpp" line="209"/>
        <source>Something that is needed is not there</source>
        <translation>Не найден нужный файл</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="104"/>
        <source>The details name it and the places that were searched.</source>
        <translation>Какой именно и где его искали, указано в подробностях.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="111"/>
        <source>Reading or writing failed</source>
        <translation>Ошибка чтения или записи</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="113"/>
        <source>Check that the disk is connected, then try again.</source>
        <translation>Проверьте, подключён ли диск, и повторите.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="114"/>
        <source>%1 could not be read or written. Check that its disk is connected, then try again.</source>
        <translation>Не удалось прочитать или записать %1. Проверьте, подключён ли диск, и повторите.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="127"/>
        <source>A file is damaged or not what it says it is</source>
        <translation>Файл повреждён или имеет другой формат</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="128"/>
        <source>%1 is damaged or not what it says it is</source>
        <translation>Файл %1 повреждён или имеет другой формат</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="134"/>
        <source>Open it in an editor and mend it; nothing was changed.</source>
        <translation>Откройте его в редакторе и исправьте; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="135"/>
        <source>The fault is at %1. Mend it there; nothing was changed.</source>
        <translation>Ошибка здесь: %1. Исправьте это место; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="139"/>
        <source>Download or copy it again; nothing was changed.</source>
        <translation>Скачайте или скопируйте его ещё раз; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="140"/>
        <source>The fault is at %1. Download or copy it again; nothing was changed.</source>
        <translation>Ошибка здесь: %1. Скачайте или скопируйте файл ещё раз; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="149"/>
        <source>The setting %1 is not available in this version</source>
        <translation>Параметра %1 в этой версии нет</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="150"/>
        <source>Leave it at its default. The details say what to use instead.</source>
        <translation>Оставьте значение по умолчанию. Чем заменить, указано в подробностях.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="152"/>
        <location filename="../ui/bridge/error_text.cpp" line="207"/>
        <source>This version can&apos;t do that</source>
        <translation>Эта версия так не умеет</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="153"/>
        <source>The details say what to use instead.</source>
        <translation>Чем заменить, указано в подробностях.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="160"/>
        <source>Memory ran out at step %1</source>
        <translation>На шаге %1 не хватило памяти</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="161"/>
        <source>Memory ran out</source>
        <translation>Не хватило памяти</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="163"/>
        <source>Half the batch with twice the accumulation gives the same result in less memory.</source>
        <translation>Вдвое меньший батч при вдвое большем накоплении даст тот же результат и займёт меньше памяти.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="167"/>
        <source>%1 was missing. %2</source>
        <translation>Не хватило %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="172"/>
        <source>%1 were needed, %2 were free. %3</source>
        <translation>Нужно %1, свободно %2. %3</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="182"/>
        <source>At step %1 the loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>На шаге %1 потери резко выросли: изменения были слишком велики, как если бы ученик после каждого задания переучивался заново.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="185"/>
        <source>The loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation>Потери резко выросли: изменения были слишком велики, как если бы ученик после каждого задания переучивался заново.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="188"/>
        <source>A lower learning rate helps.</source>
        <translation>Поможет меньшая скорость обучения.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="189"/>
        <source>%1 is kept. A lower learning rate helps.</source>
        <translation>Сохранено: %1. Поможет меньшая скорость обучения.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="191"/>
        <source>Training went off course and was stopped</source>
        <translation>Обучение сбилось с курса и остановлено</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="211"/>
        <source>This can&apos;t be done</source>
        <translation>Так сделать нельзя</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="224"/>
        <source>It stands in line %1 of %2.</source>
        <translation>Это строка %1 файла %2.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="235"/>
        <source>Models of this kind can&apos;t be used yet</source>
        <translation>Модели этого типа пока не поддерживаются</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="237"/>
        <source>This is an adapter, not a model: choose it beside its base</source>
        <translation>Это адаптер, а не модель: выберите его вместе с базовой моделью</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="242"/>
        <source>Files of it are missing: download it again</source>
        <translation>Не хватает файлов: скачайте модель заново</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="243"/>
        <source>Its files are damaged or not those of a model</source>
        <translation>Файлы повреждены или это не файлы модели</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="269"/>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="270"/>
        <source>It was stopped as you asked. Nothing was lost.</source>
        <translation>Остановлено по вашей команде. Ничего не потеряно.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="289"/>
        <source>Something went wrong inside Anneal</source>
        <translation>Внутренняя ошибка Anneal</translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="290"/>
        <source>Your files are unharmed. Try once more; if it happens again, report the details.</source>
        <translation>Ваши файлы целы. Повторите попытку; если ошибка вернётся, сообщите нам подробности.</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="41"/>
        <source>1e-6  slow, steady</source>
        <translation>1e-6  медленно, надёжно</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="42"/>
        <source>fast, risky  1e-2</source>
        <translation>быстро, рискованно  1e-2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="49"/>
        <source>1  a first look</source>
        <translation>1  беглый взгляд</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="50"/>
        <source>by heart  200</source>
        <translation>наизусть  200</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>0.1  tight</source>
        <translation>0.1  строго</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="52"/>
        <source>loose  10</source>
        <translation>свободно  10</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="59"/>
        <source>1  many small corrections</source>
        <translation>1  много мелких правок</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="60"/>
        <source>few large ones  64</source>
        <translation>мало крупных  64</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="67"/>
        <source>1  correct at once</source>
        <translation>1  проверка сразу</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="68"/>
        <source>collect first  64</source>
        <translation>сначала собрать  64</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="75"/>
        <source>2  thin notebook</source>
        <translation>2  тонкая тетрадь</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="76"/>
        <source>thick notebook  256</source>
        <translation>толстая тетрадь  256</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="66"/>
        <source>batch size %1 × %2 passes</source>
        <translation>размер батча %1 × %2 прохода</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="69"/>
        <source>gradient checkpointing</source>
        <translation>пересчёт активаций (gradient checkpointing)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="71"/>
        <source>a base of %1 bits</source>
        <translation>базовая модель в %1 бита</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/fit.cpp" line="73"/>
        <source>rows of at most %1 tokens</source>
        <translation>строки не длиннее %1 токенов</translation>
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
            <numerusform>Этот ПК: %n ядро, %1 памяти, видеокарта не нужна</numerusform>
            <numerusform>Этот ПК: %n ядра, %1 памяти, видеокарта не нужна</numerusform>
            <numerusform>Этот ПК: %n ядер, %1 памяти, видеокарта не нужна</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="40"/>
        <source>The demo&apos;s model needs 1 GB of it</source>
        <translation>Модели для демо нужен 1 ГБ памяти</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="44"/>
        <source>%1 can&apos;t be trained</source>
        <translation>Модель %1 нельзя обучать</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="47"/>
        <source>No model yet</source>
        <translation>Модель не выбрана</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="48"/>
        <source>Pressing the button opens the model list</source>
        <translation>Кнопка откроет список моделей</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="52"/>
        <source>%1 is ready</source>
        <translation>Модель %1 готова</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="53"/>
        <source>Next: what should it learn?</source>
        <translation>Дальше: чему её научить?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="56"/>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="62"/>
        <source>The button leads to the place</source>
        <translation>Кнопка перейдёт к нужному месту</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="67"/>
        <source>Some placeholders are empty</source>
        <translation>Не все подстановки заполнены</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="69"/>
        <source>The model would say %1 letter for letter</source>
        <translation>Модель будет дословно говорить %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="75"/>
        <source>Needs %1, %2 are free</source>
        <translation>Нужно %1, свободно %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="79"/>
        <source>This would fit: %1</source>
        <translation>Так поместится: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="85"/>
        <source>Needs %1 of disk, %2 are free</source>
        <translation>Нужно %1 на диске, свободно %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="92"/>
        <source>This folder can&apos;t be written to</source>
        <translation>Эта папка недоступна для записи</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_bar.cpp" line="105"/>
        <source>%1 rows × %2 epochs ÷ %3 at a time = %4 updates</source>
        <translation>Примеров %1 × эпох %2 ÷ по %3 за раз = шагов %4</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="30"/>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="34"/>
        <source>From nothing to a model that knows its name</source>
        <translation>С нуля до модели, которая знает своё имя</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="36"/>
        <source>&lt;b&gt;1. Choose a model&lt;/b&gt; in the bar at the top. The small one that came with the program is enough to see how it works.</source>
        <translation>&lt;b&gt;1. Выберите модель&lt;/b&gt; на панели вверху. Чтобы понять, как всё работает, хватит и маленькой, которая идёт с программой.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="38"/>
        <source>&lt;b&gt;2. Choose a data set&lt;/b&gt; on the Train page: questions, and the answers that you want. Ten rows are enough for an identity.</source>
        <translation>&lt;b&gt;2. Выберите датасет&lt;/b&gt; на странице «Обучение»: вопросы и ответы, которые вам нужны. Для личности хватит десяти примеров.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="40"/>
        <source>&lt;b&gt;3. Choose a goal.&lt;/b&gt; It sets the numbers for your data; each of them is explained when you click it.</source>
        <translation>&lt;b&gt;3. Выберите цель.&lt;/b&gt; Она подберёт значения под ваши данные; нажмите на любое, и увидите пояснение.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="42"/>
        <source>&lt;b&gt;4. Start.&lt;/b&gt; Time, memory and disk are told before. Afterwards the program asks the model and tells whether it worked.</source>
        <translation>&lt;b&gt;4. Начните.&lt;/b&gt; Сколько нужно времени, памяти и места на диске, видно заранее. После обучения программа задаст модели вопросы и скажет, получилось ли.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="45"/>
        <source>What a good data set looks like</source>
        <translation>Каким должен быть датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="47"/>
        <source>One row is one question and the answer that you want, in your words. Ask the same thing in several ways: that teaches the thing, not the sentence.</source>
        <translation>Один пример — это один вопрос и нужный вам ответ, вашими словами. Спросите об одном и том же по-разному: так модель усвоит смысл, а не фразу.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="50"/>
        <source>An identity needs about ten rows, questions and answers some three wordings for every fact, a style forty rows and more.</source>
        <translation>Для личности нужно около десяти примеров, для ответов — примерно три формулировки на каждый факт, для стиля — от сорока примеров.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="52"/>
        <source>The Data page finds rows without an answer, doubles, rows that are too long, odd characters and words in braces that nobody filled in.</source>
        <translation>Страница «Данные» находит примеры без ответа, повторы, слишком длинные примеры, странные символы и незаполненные слова в фигурных скобках.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="54"/>
        <source>It opens JSON and JSON lines as questions and answers, conversations (ShareGPT, OpenAI) and better and worse answers, and saves each in its own form. CSV, text and Parquet files are imported as a new data set; Export writes the rows in another form.</source>
        <translation>Открывает JSON и JSON Lines: вопросы и ответы, разговоры (ShareGPT, OpenAI), лучшие и худшие ответы — и сохраняет каждый набор в его формате. Файлы CSV, текста и Parquet импортируются как новый набор данных; «Экспорт» записывает примеры в другом формате.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="59"/>
        <source>More rows like these</source>
        <translation>Ещё похожие строки</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="61"/>
        <source>The Data page words the questions of your rows anew and keeps their answers. Choose rows in the table, press Propose, and read each one: Accept adds it behind the row it is like, Edit lets you change it first, Skip forgets it. One Undo takes back what one click added.</source>
        <translation>Страница «Данные» задаёт вопросы ваших строк иначе и сохраняет ответы. Выберите строки в таблице, нажмите «Предложить» и прочтите каждую: «Принять» добавит её за исходной строкой, «Изменить» позволит сначала поправить, «Пропустить» уберёт. Одна отмена возвращает то, что добавило одно нажатие.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="65"/>
        <source>&lt;b&gt;Built-in wordings&lt;/b&gt; know the questions of an identity, in Chinese and English. &lt;b&gt;The loaded model&lt;/b&gt; words any question; a very small one does so poorly, in Chinese above all. &lt;b&gt;A model on a server&lt;/b&gt; is asked at the address you give: Ollama (http://localhost:11434/v1), LM Studio (http://localhost:1234/v1), anneal api (http://localhost:8000/v1) or a service with its key.</source>
        <translation>&lt;b&gt;Встроенные формулировки&lt;/b&gt; знают вопросы о личности, по-китайски и по-английски. &lt;b&gt;Загруженная модель&lt;/b&gt; перефразирует любой вопрос; очень маленькая делает это плохо, особенно по-китайски. &lt;b&gt;Модель на сервере&lt;/b&gt; отвечает по адресу, который вы укажете: Ollama (http://localhost:11434/v1), LM Studio (http://localhost:1234/v1), anneal api (http://localhost:8000/v1) или служба с ключом.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="71"/>
        <source>Only the questions go to that address. The key is kept when you tick it. The questions of the did-it-work check are never proposed: a model that was trained on them would prove nothing.</source>
        <translation>По этому адресу уходят только вопросы. Ключ хранится, если вы это отметили. Вопросы проверки после обучения никогда не предлагаются: модель, обученная на них, ничего бы не доказала.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="77"/>
        <source>Where everything lies</source>
        <translation>Где что лежит</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="79"/>
        <source>Models, data sets and runs lie in folders that the Settings page shows and opens. A run is a folder with plain files that LLaMA-Factory and other tools read too.</source>
        <translation>Модели, датасеты и запуски лежат в папках; страница «Настройки» показывает и открывает их. Запуск — это папка с обычными файлами, которые читают LLaMA-Factory и другие программы.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="82"/>
        <source>Everything happens on this computer and no account is needed. Nothing is sent anywhere but the questions of rows, to a server that you name under More rows like these.</source>
        <translation>Всё происходит на этом компьютере, учётная запись не нужна. Отправляются только вопросы строк, и только на сервер, который вы указали в «Ещё похожие строки».</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="91"/>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="95"/>
        <source>How to read the chart</source>
        <translation>Как читать график</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="97"/>
        <source>The loss says how surprised the model is by the right answers. It should fall quickly at first and then slowly; a jagged line is normal.</source>
        <translation>Потери показывают, насколько верные ответы неожиданны для модели. Сначала они должны снижаться быстро, потом медленно; зубчатая линия — это нормально.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="99"/>
        <source>When the line of held-out rows rises while the other goes on falling, it learns the rows by heart: fewer epochs, or more rows.</source>
        <translation>Если линия валидации растёт, а другая продолжает снижаться, модель заучивает примеры наизусть: нужно меньше эпох или больше примеров.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="101"/>
        <source>When the loss jumps up and stays there, the learning rate is too high.</source>
        <translation>Если потери резко выросли и остались высокими, скорость обучения слишком велика.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="105"/>
        <source>Pause, stop, go on</source>
        <translation>Пауза, остановка, продолжение</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="107"/>
        <source>Stop keeps a checkpoint, so nothing is lost; Resume goes on from there, also after a crash or a power cut.</source>
        <translation>Кнопка «Стоп» сохраняет чекпоинт, поэтому ничего не теряется; «Продолжить» продолжит с этого места, даже после сбоя или отключения света.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="109"/>
        <source>While a run goes on, another one can wait: Start becomes Add to queue. The Runs page shows what waits, and its order can be changed by dragging.</source>
        <translation>Пока идёт один запуск, другой может подождать: вместо «Начать обучение» появится «В очередь». Очередь видна на странице «Запуски», её порядок меняется перетаскиванием.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="112"/>
        <source>The window may be closed to the tray while it trains, and the computer does not fall asleep.</source>
        <translation>Во время обучения окно можно закрыть в трей, а компьютер не уснёт.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="117"/>
        <source>Did it work?</source>
        <translation>Получилось ли?</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="119"/>
        <source>After training, the model as it was and the trained one answer the same questions: those of your rows, the same in other words, rows that were held out, and twenty general ones.</source>
        <translation>После обучения прежняя и обученная модели отвечают на одни и те же вопросы: из ваших примеров, те же другими словами, из примеров для валидации и двадцать общих.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="122"/>
        <source>Marks follow fixed rules. When one is wrong, choose the line and overrule it; the score counts your mark.</source>
        <translation>Верен ли ответ, решают твёрдые правила. Если правило ошиблось, выберите строку и поправьте отметку; в оценке учитывается ваша.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="124"/>
        <source>A wrong answer becomes a training row with one click: the next training learns it.</source>
        <translation>Неверный ответ одним нажатием становится примером: следующее обучение его усвоит.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="129"/>
        <source>It has not learned enough</source>
        <translation>Усвоено ещё мало</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="131"/>
        <source>Do first what the page proposes. In this order it is nearly always: a learning rate below that of the goal, too few updates, too few wordings of the same question.</source>
        <translation>Сначала сделайте то, что предлагает страница. Почти всегда дело в одном из этого, по порядку: скорость обучения ниже заданной целью, слишком мало шагов, слишком мало формулировок одного вопроса.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="134"/>
        <source>Updates are rows times epochs, divided by the batch. Fewer than fifty rarely teach anything.</source>
        <translation>Число шагов — это примеры, умноженные на эпохи и делённые на батч. Меньше пятидесяти редко чему-то учат.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="136"/>
        <source>Chat with the chat template that it was trained with. The program keeps them together; another program has to be told.</source>
        <translation>Общайтесь с тем же шаблоном чата, с которым модель обучалась. Здесь программа помнит его сама, а в другой его нужно указать.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="141"/>
        <source>It learned, but forgot other things</source>
        <translation>Усвоила новое, но забыла другое</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="143"/>
        <source>A narrow data set pushes everything else aside. Take an earlier checkpoint, or lower the learning rate.</source>
        <translation>Узкий датасет вытесняет всё остальное. Возьмите более ранний чекпоинт или снизьте скорость обучения.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="145"/>
        <source>Built-in general rows can be mixed in (rehearsal_rows), and the training can end as soon as it has learned (stop_when_learned).</source>
        <translation>Можно подмешать встроенные общие примеры (rehearsal_rows) и завершать обучение, как только всё усвоено (stop_when_learned).</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="148"/>
        <source>Not enough memory</source>
        <translation>Не хватает памяти</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="150"/>
        <source>Make it fit proposes what to change: smaller batches with the same result, shorter rows, layers computed twice, a base model in 4 bits.</source>
        <translation>«Уместить в память» предложит, что изменить: меньшие батчи с тем же результатом, более короткие примеры, пересчёт слоёв, базовая модель в 4 битах.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="152"/>
        <source>With a base model in 4 bits (QLoRA) a model of 1.5 billion parameters trains in under 3 GB, one of 7 billion in under 8 GB.</source>
        <translation>С базовой моделью в 4 битах (QLoRA) модели на 1,5 миллиарда параметров для обучения нужно меньше 3 ГБ, на 7 миллиардов — меньше 8 ГБ.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="160"/>
        <source>Using the result</source>
        <translation>Как применить результат</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="164"/>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="166"/>
        <source>Choose a run or one of its checkpoints at the top. Side by side shows two of them, or the model before and after, on the same question.</source>
        <translation>Выберите вверху запуск или один из его чекпоинтов. При показе рядом на один вопрос отвечают два из них или модель до и после обучения.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="168"/>
        <source>A good answer can be kept as a training row.</source>
        <translation>Хороший ответ можно сохранить как пример.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="170"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="171"/>
        <source>A Hugging Face folder is the model with what it learned in it: transformers, vLLM and others open it. The adapter alone is small and needs the model beside it.</source>
        <translation>Папка Hugging Face — это модель вместе с усвоенным: её открывают transformers, vLLM и другие. Отдельный адаптер невелик, но рядом нужна модель.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="174"/>
        <source>The base model&apos;s files are never changed.</source>
        <translation>Файлы базовой модели никогда не меняются.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="176"/>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="177"/>
        <source>&lt;b&gt;Ctrl+1, 2, 3…&lt;/b&gt; pages; &lt;b&gt;Ctrl+M&lt;/b&gt; model; &lt;b&gt;Ctrl+Enter&lt;/b&gt; start, go on or send; &lt;b&gt;Ctrl+P&lt;/b&gt; pause; &lt;b&gt;Ctrl+.&lt;/b&gt; stop</source>
        <translation>&lt;b&gt;Ctrl+1, 2, 3…&lt;/b&gt; — страницы; &lt;b&gt;Ctrl+M&lt;/b&gt; — модель; &lt;b&gt;Ctrl+Enter&lt;/b&gt; — начать, продолжить или отправить; &lt;b&gt;Ctrl+P&lt;/b&gt; — пауза; &lt;b&gt;Ctrl+.&lt;/b&gt; — стоп</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="179"/>
        <source>&lt;b&gt;F1&lt;/b&gt; explains what has the focus; &lt;b&gt;F6&lt;/b&gt; goes to the next area; &lt;b&gt;Ctrl+F&lt;/b&gt; searches the page; &lt;b&gt;Ctrl+,&lt;/b&gt; settings</source>
        <translation>&lt;b&gt;F1&lt;/b&gt; — пояснение к элементу в фокусе; &lt;b&gt;F6&lt;/b&gt; — следующая область; &lt;b&gt;Ctrl+F&lt;/b&gt; — поиск на странице; &lt;b&gt;Ctrl+,&lt;/b&gt; — настройки</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="181"/>
        <source>Tables: &lt;b&gt;Enter&lt;/b&gt; edits, &lt;b&gt;Insert&lt;/b&gt; adds, &lt;b&gt;Ctrl+D&lt;/b&gt; duplicates, &lt;b&gt;Delete&lt;/b&gt; removes, &lt;b&gt;Alt+Up&lt;/b&gt; and &lt;b&gt;Alt+Down&lt;/b&gt; move</source>
        <translation>Таблицы: &lt;b&gt;Enter&lt;/b&gt; — изменить, &lt;b&gt;Insert&lt;/b&gt; — добавить, &lt;b&gt;Ctrl+D&lt;/b&gt; — дублировать, &lt;b&gt;Delete&lt;/b&gt; — удалить, &lt;b&gt;Alt+Up&lt;/b&gt; и &lt;b&gt;Alt+Down&lt;/b&gt; — переместить</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="185"/>
        <source>The terminal program</source>
        <translation>Программа для терминала</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="186"/>
        <source>Everything that the window does, the program “anneal” does in a terminal with the same run files: Preview on the Train page shows file and command.</source>
        <translation>Всё, что умеет окно, умеет и программа «anneal» в терминале, с теми же файлами запуска: кнопка «Команда запуска» на странице «Обучение» покажет файл и команду.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="189"/>
        <source>Run files are those of LLaMA-Factory: open one from there, or save one for there.</source>
        <translation>Файлы запуска те же, что у LLaMA-Factory: можно открыть созданный там или сохранить свой для работы там.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="211"/>
        <source>Why is it left out by default?</source>
        <translation>Почему по умолчанию не задано?</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="212"/>
        <source>Why is the default %1?</source>
        <translation>Почему по умолчанию %1?</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/help_topics.cpp" line="217"/>
        <source>Settings of a training</source>
        <translation>Параметры обучения</translation>
    </message>
</context>
<context>
    <name>HubErrorText</name>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="28"/>
        <source>“%1” is no name of a model</source>
        <translation>«%1» — не имя модели</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="29"/>
        <source>Write it as its page shows it: organisation/name.</source>
        <translation>Укажите его, как на странице модели: организация/имя.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="31"/>
        <source>The address of the mirror can&apos;t be used</source>
        <translation>Адрес зеркала не подходит</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="32"/>
        <source>Write it as https://hf-mirror.com in the settings.</source>
        <translation>Укажите его в настройках в таком виде: https://hf-mirror.com.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="34"/>
        <source>Offline mode is on</source>
        <translation>Включён автономный режим</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="35"/>
        <source>Nothing is downloaded until it is switched off in the settings.</source>
        <translation>Пока он не выключен в настройках, ничего не скачивается.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="37"/>
        <source>%1 has no model %2</source>
        <translation>На %1 нет модели %2</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="38"/>
        <source>Check its name, or try another source. It may also be private.</source>
        <translation>Проверьте имя или попробуйте другой источник. Возможно, модель закрытая.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="41"/>
        <source>%1 is given only after its terms are accepted</source>
        <translation>Модель %1 доступна только после принятия её условий</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="42"/>
        <source>Do that on its page at %1, then set HF_TOKEN and try again.</source>
        <translation>Примите их на странице модели (%1), затем задайте HF_TOKEN и повторите.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="44"/>
        <source>%1 asks to wait</source>
        <translation>%1 просит подождать</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="45"/>
        <source>It gets too many requests. Go on in a few minutes.</source>
        <translation>Слишком много запросов. Продолжите через несколько минут.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="47"/>
        <source>%1 can&apos;t be reached</source>
        <translation>Не удаётся связаться с %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="48"/>
        <source>Check the connection and the proxy, or choose another source. What arrived is kept.</source>
        <translation>Проверьте подключение и прокси или выберите другой источник. Скачанное сохранено.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="51"/>
        <source>The connection to %1 broke off</source>
        <translation>Связь с %1 прервалась</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="52"/>
        <source>What arrived is kept. Go on later, or choose another source.</source>
        <translation>Скачанное сохранено. Продолжите позже или выберите другой источник.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="54"/>
        <source>%1 sent a damaged file</source>
        <translation>От %1 получен повреждённый файл</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="55"/>
        <source>It was not used. Go on, or choose another source.</source>
        <translation>Он не использован. Продолжите или выберите другой источник.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="57"/>
        <source>The answer of %1 can&apos;t be trusted</source>
        <translation>Ответу %1 нельзя доверять</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="58"/>
        <source>Nothing of it was used. Choose another source.</source>
        <translation>Ничего из него не использовано. Выберите другой источник.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="60"/>
        <source>The disk has not enough room for %1</source>
        <translation>На диске не хватает места для %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="61"/>
        <source>%1 are needed, %2 are free. Delete a model, or choose another disk with HF_HOME.</source>
        <translation>Нужно %1, свободно %2. Удалите какую-нибудь модель или выберите другой диск через HF_HOME.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="65"/>
        <source>%1 holds several files</source>
        <translation>В %1 несколько файлов</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="66"/>
        <source>Choose the one to download.</source>
        <translation>Выберите, какой из них скачать.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="68"/>
        <source>%1 has no such file</source>
        <translation>В %1 нет такого файла</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="69"/>
        <source>The details name those it has.</source>
        <translation>Какие файлы в ней есть, указано в подробностях.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="71"/>
        <source>%1 has no weights that can be read</source>
        <translation>В %1 нет весов, которые можно прочитать</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="72"/>
        <source>Choose a model with safetensors files or a single GGUF file.</source>
        <translation>Выберите модель с файлами safetensors или одним файлом GGUF.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="74"/>
        <source>%1 is of a kind that this version can&apos;t train</source>
        <translation>Эта версия не умеет обучать модели такого типа: %1</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="75"/>
        <source>Its weights were not downloaded. Choose one of the models named on this page.</source>
        <translation>Её веса не скачаны. Выберите одну из моделей, названных на этой странице.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="78"/>
        <source>The model is being downloaded</source>
        <translation>Модель скачивается</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="79"/>
        <source>Stop that first; then it can be deleted.</source>
        <translation>Сначала остановите загрузку, тогда модель можно будет удалить.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="81"/>
        <source>The model lies in a folder of yours</source>
        <translation>Модель лежит в вашей папке</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="82"/>
        <source>It is not deleted here; use your file manager.</source>
        <translation>Здесь она не удаляется, воспользуйтесь файловым менеджером.</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="83"/>
        <source>The download did not work</source>
        <translation>Не удалось скачать</translation>
    </message>
    <message>
        <location filename="../ui/bridge/hub_text.cpp" line="84"/>
        <source>Try again, or choose another source.</source>
        <translation>Повторите или выберите другой источник.</translation>
    </message>
</context>
<context>
    <name>LearnChecks</name>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="56"/>
        <source>%1 updates: enough for an identity</source>
        <translation>Шагов: %1. Для личности достаточно</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="59"/>
        <source>%1 updates: enough for these answers</source>
        <translation>Шагов: %1. Для этих ответов достаточно</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="62"/>
        <source>%1 updates: enough for a style</source>
        <translation>Шагов: %1. Для стиля достаточно</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="65"/>
        <source>%1 updates</source>
        <translation>Шагов: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="80"/>
        <source>Only %1 updates: about %2 are needed</source>
        <translation>Шагов всего %1, нужно около %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="85"/>
        <source>%1 epochs</source>
        <translation>Эпох: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="96"/>
        <source>No chat template is known for this model</source>
        <translation>Шаблон чата для этой модели неизвестен</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="101"/>
        <source>Chat template %1 fits this model</source>
        <translation>Шаблон чата %1 подходит модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="104"/>
        <source>Chat template %1 does not fit this model</source>
        <translation>Шаблон чата %1 не подходит модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="41"/>
        <location filename="../ui/pages/train/learn_checks.cpp" line="106"/>
        <source>Use %1</source>
        <translation>Выбрать %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="72"/>
        <source>At learning rate %1 the %2 updates do as much as %3 at %4: about %5 are needed</source>
        <translation>При скорости обучения %1 обновления (%2) дают столько же, сколько %3 при %4: нужно около %5</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="97"/>
        <source>Chat template %1 was chosen by you: none is known to fit this model</source>
        <translation>Шаблон чата %1 выбрали вы: для этой модели подходящий неизвестен</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="119"/>
        <source>Longest row: %1 of %2 tokens, nothing is cut</source>
        <translation>Самый длинный пример: токенов %1 из %2, без обрезки</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="123"/>
        <source>%n answer(s) are cut away entirely</source>
        <translation>
            <numerusform>%n ответ обрезается целиком</numerusform>
            <numerusform>%n ответа обрезаются целиком</numerusform>
            <numerusform>%n ответов обрезаются целиком</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="124"/>
        <source>Longest row: %1 tokens, cut at %2</source>
        <translation>Самый длинный пример: токенов %1, обрезка на %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="127"/>
        <source>Keep %1</source>
        <translation>Оставить %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="147"/>
        <source>Learning rate %1 is low: little would stay</source>
        <translation>Скорость обучения %1 мала: почти ничего не усвоится</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="155"/>
        <source>{{name}} and {{author}} are filled in</source>
        <translation>{{name}} и {{author}} заполнены</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="158"/>
        <source>%n row(s) still say {{name}} or {{author}}</source>
        <translation>
            <numerusform>В %n примере осталось {{name}} или {{author}}</numerusform>
            <numerusform>В %n примерах осталось {{name}} или {{author}}</numerusform>
            <numerusform>В %n примерах осталось {{name}} или {{author}}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="160"/>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="167"/>
        <source>Only %n row(s): other wordings may get wrong answers</source>
        <translation>
            <numerusform>Всего %n пример: на другие формулировки ответы могут быть неверны</numerusform>
            <numerusform>Всего %n примера: на другие формулировки ответы могут быть неверны</numerusform>
            <numerusform>Всего %n примеров: на другие формулировки ответы могут быть неверны</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="169"/>
        <source>Add rows</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="174"/>
        <source>%1 rows: other wordings have a chance</source>
        <translation>Примеров: %1. Другие формулировки тоже могут сработать</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="181"/>
        <source>It is measured on rows that it trains on: that says nothing about others</source>
        <translation>Валидация идёт на обучающих примерах: о других она ничего не говорит</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="183"/>
        <source>Hold out a tenth</source>
        <translation>Отложить десятую часть</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="190"/>
        <source>The adapter was made for another model, %1</source>
        <translation>Адаптер создан для другой модели: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="192"/>
        <source>Leave it out</source>
        <translation>Не использовать</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="10"/>
        <source>Row {at_row} {problem}</source>
        <translation>Пример {at_row}: {problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="11"/>
        <source>{at_file}: row {at_row} {problem}</source>
        <translation>{at_file}, пример {at_row}: {problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="12"/>
        <source>{at_file}, line {at_line}: row {at_row} {problem}</source>
        <translation>{at_file}, строка {at_line}, пример {at_row}: {problem}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="15"/>
        <source>is not an object of named fields.</source>
        <translation>это не объект с именованными полями.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="17"/>
        <source>has something in &quot;{column}&quot;, which a text model can&apos;t take.</source>
        <translation>в &quot;{column}&quot; есть то, чего текстовая модель не принимает.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="19"/>
        <source>still holds {{name}} or {{author}}; fill it in.</source>
        <translation>ещё не заполнено {{name}} или {{author}}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="20"/>
        <source>still holds {placeholder}; fill it in.</source>
        <translation>ещё не заполнено {placeholder}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="21"/>
        <source>has a &quot;{column}&quot; that is not a text.</source>
        <translation>&quot;{column}&quot; — не текст.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="22"/>
        <source>has no text.</source>
        <translation>нет текста.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="23"/>
        <source>has no &quot;{column}&quot; to learn from.</source>
        <translation>нет &quot;{column}&quot;, чтобы учиться.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="24"/>
        <source>has no question.</source>
        <translation>нет вопроса.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="25"/>
        <source>has no answer.</source>
        <translation>нет ответа.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="26"/>
        <source>has an empty answer.</source>
        <translation>ответ пустой.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="28"/>
        <source>has no answer: &quot;columns&quot; names no &quot;response&quot;.</source>
        <translation>нет ответа: в &quot;columns&quot; не указан &quot;response&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="29"/>
        <source>has no answer: &quot;{column}&quot; is missing.</source>
        <translation>нет ответа: отсутствует &quot;{column}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="30"/>
        <source>has no better answer.</source>
        <translation>нет лучшего ответа.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="31"/>
        <source>has no worse answer.</source>
        <translation>нет худшего ответа.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="32"/>
        <source>has no better and worse answer.</source>
        <translation>нет лучшего и худшего ответов.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="34"/>
        <source>has no better and worse answer: name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;.</source>
        <translation>нет лучшего и худшего ответов: укажите &quot;chosen&quot; и &quot;rejected&quot; в &quot;columns&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="38"/>
        <source>has no texts in &quot;{chosen}&quot; and &quot;{rejected}&quot;.</source>
        <translation>нет текстов в &quot;{chosen}&quot; и &quot;{rejected}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="40"/>
        <source>has an answer that is tagged good or bad (&quot;{column}&quot;), which belongs to stage kto.</source>
        <translation>ответ помечен как хороший или плохой (&quot;{column}&quot;), это для этапа kto.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="44"/>
        <source>has no tag: name the field that says good or bad as &quot;kto_tag&quot; in &quot;columns&quot;.</source>
        <translation>нет пометки: укажите в &quot;columns&quot; поле «хороший или плохой» как &quot;kto_tag&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="47"/>
        <source>has no true or false in &quot;{column}&quot;.</source>
        <translation>в &quot;{column}&quot; не true и не false.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="49"/>
        <source>has a &quot;{column}&quot; that is not a list of [question, answer] pairs.</source>
        <translation>&quot;{column}&quot; — не список пар [вопрос, ответ].</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="51"/>
        <source>needs &quot;input_ids&quot;: a list of token numbers.</source>
        <translation>нужен &quot;input_ids&quot;: список номеров токенов.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="52"/>
        <source>needs as many &quot;labels&quot; as &quot;input_ids&quot;: token numbers, or -100 where nothing is learned.</source>
        <translation>&quot;labels&quot; должно быть столько же, сколько &quot;input_ids&quot;: номера токенов или -100 там, где учить не надо.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="55"/>
        <source>has a &quot;system&quot; text that is not used: name it in &quot;columns&quot; of dataset_info.json.</source>
        <translation>текст &quot;system&quot; не используется: укажите его в &quot;columns&quot; файла dataset_info.json.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="58"/>
        <source>is not an object of {fields}.</source>
        <translation>не является объектом с полями {fields}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="59"/>
        <source>has none of {fields}.</source>
        <translation>не содержит ничего из {fields}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="60"/>
        <source>asks the same as row {other}.</source>
        <translation>тот же вопрос, что в примере {other}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="63"/>
        <source>has no list of messages in &quot;{column}&quot;.</source>
        <translation>в &quot;{column}&quot; нет списка сообщений.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="64"/>
        <source>has no messages.</source>
        <translation>нет сообщений.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="66"/>
        <source>has a message {number} without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>в сообщении {number} нет текста в &quot;{role}&quot; или &quot;{content}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="69"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot; or &quot;{content}&quot;.</source>
        <translation>в &quot;{column}&quot; нет текста в &quot;{role}&quot; или &quot;{content}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="72"/>
        <source>has a message {number} without a text for &quot;{role}&quot;.</source>
        <translation>в сообщении {number} нет текста для &quot;{role}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="74"/>
        <source>has a &quot;{column}&quot; without a text for &quot;{role}&quot;.</source>
        <translation>в &quot;{column}&quot; нет текста для &quot;{role}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="76"/>
        <source>has a message {number} whose &quot;{content}&quot; is not a text.</source>
        <translation>в сообщении {number} поле &quot;{content}&quot; — не текст.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="78"/>
        <source>has a &quot;{column}&quot; whose &quot;{content}&quot; is not a text.</source>
        <translation>в &quot;{column}&quot; поле &quot;{content}&quot; — не текст.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="80"/>
        <source>has the unknown role &quot;{role}&quot; in message {number}.</source>
        <translation>неизвестная роль &quot;{role}&quot; в сообщении {number}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="82"/>
        <source>has the unknown role &quot;{role}&quot; in &quot;{column}&quot;.</source>
        <translation>неизвестная роль &quot;{role}&quot; в &quot;{column}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="84"/>
        <source>has the unknown role &quot;{role}&quot; in turn {number}.</source>
        <translation>неизвестная роль &quot;{role}&quot; в реплике {number}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="86"/>
        <source>has its messages in the wrong order: turn {number} should be from {role}.</source>
        <translation>сообщения идут не по порядку: реплика {number} должна быть от {role}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="89"/>
        <source>has its turns in the wrong order: turn {number} should be from the user.</source>
        <translation>реплики идут не по порядку: реплика {number} должна быть от пользователя.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="92"/>
        <source>has its turns in the wrong order: turn {number} should be from the model.</source>
        <translation>реплики идут не по порядку: реплика {number} должна быть от модели.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="94"/>
        <source>ends with a question that has no answer.</source>
        <translation>в конце вопрос без ответа.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="96"/>
        <source>has an answer as its last message, where the better and the worse one should follow a question.</source>
        <translation>последнее сообщение — ответ, а лучший и худший ответы должны идти за вопросом.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="98"/>
        <source>has no message in &quot;{column}&quot;.</source>
        <translation>в &quot;{column}&quot; нет сообщения.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="100"/>
        <source>has a message in &quot;{column}&quot; that is not from {role}.</source>
        <translation>сообщение в &quot;{column}&quot; не от {role}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="104"/>
        <source>is left out: it is not a question with one answer.</source>
        <translation>пропущен: это не вопрос с одним ответом.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="106"/>
        <source>is left out: it is not a question with two answers.</source>
        <translation>пропущен: это не вопрос с двумя ответами.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="108"/>
        <source>is left out: with its end token it is longer than cutoff_len.</source>
        <translation>пропущен: с конечным токеном он длиннее cutoff_len.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="110"/>
        <source>has {tokens} tokens and was cut to {cutoff}; raise cutoff_len to keep it whole.</source>
        <translation>токенов {tokens}, обрезано до {cutoff}; чтобы сохранить целиком, увеличьте cutoff_len.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="114"/>
        <source>can&apos;t be encoded: {error}</source>
        <translation>не удалось закодировать: {error}</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="117"/>
        <source>holds tokens, no text.</source>
        <translation>это токены, текста нет.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="118"/>
        <source>calls tools, which the alpaca form can&apos;t hold.</source>
        <translation>вызывает инструменты, чего форма alpaca не хранит.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="120"/>
        <source>has earlier turns, which a csv file can&apos;t hold.</source>
        <translation>есть прежние реплики, чего файл csv не хранит.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="122"/>
        <source>has a list in &quot;{column}&quot;, which a csv file can&apos;t hold.</source>
        <translation>в &quot;{column}&quot; список, чего файл csv не хранит.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="124"/>
        <source>has the text &quot;{text}&quot; in &quot;{column}&quot;, which readers of csv files take for a missing one.</source>
        <translation>в &quot;{column}&quot; текст &quot;{text}&quot;, который программы чтения csv считают пропуском.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="127"/>
        <source>has a line break, which a txt file can&apos;t hold.</source>
        <translation>есть перевод строки, чего файл txt не хранит.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="129"/>
        <source>takes more than the 64 MiB that a row of a parquet file may have.</source>
        <translation>занимает больше 64 МиБ, допустимых для строки файла parquet.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="134"/>
        <source>The data set &quot;{dataset}&quot; is named twice; it is taken once.</source>
        <translation>Набор данных &quot;{dataset}&quot; назван дважды; он взят один раз.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="136"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here.</source>
        <translation>{file}, строка {line}: в наборе &quot;{dataset}&quot; стоит &quot;{key}&quot;, что здесь ничего не значит.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="139"/>
        <source>{file}, line {line}: the data set &quot;{dataset}&quot; has &quot;{key}&quot;, which means nothing here; did you mean &quot;{near}&quot;?</source>
        <translation>{file}, строка {line}: в наборе &quot;{dataset}&quot; стоит &quot;{key}&quot;, что здесь ничего не значит; может быть, &quot;{near}&quot;?</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="142"/>
        <source>{file} is not UTF-8; it was read as {encoding}.</source>
        <translation>{file} — не UTF-8; прочитан как {encoding}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="144"/>
        <source>{file} begins with a byte-order mark; it was read as UTF-8.</source>
        <translation>{file} начинается с метки порядка байтов; прочитан как UTF-8.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="146"/>
        <source>Rows are taken as tokens from {folder}; what says how to read and cut them (dataset, template, cutoff_len and so on) has no effect.</source>
        <translation>Примеры взяты в виде токенов из {folder}: настройки чтения и отсечения (dataset, template, cutoff_len и другие) не действуют.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="150"/>
        <source>The rows are kept as tokens in {folder} (tokenized_path), from where the next run takes them.</source>
        <translation>Примеры сохранены в виде токенов в {folder} (tokenized_path), следующий запуск возьмёт их оттуда.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="154"/>
        <source>{key} has no effect here: {reason}.</source>
        <translation>{key} здесь не действует: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="156"/>
        <source>{key} has no effect here: it belongs to {owner}.</source>
        <translation>{key} здесь не действует: это настройка для {owner}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="158"/>
        <source>fp16 needs a graphics card; this run on the processor computes in fp32.</source>
        <translation>Для fp16 нужна видеокарта; этот запуск на процессоре считает в fp32.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="161"/>
        <source>bf16 was asked for, but this machine computes it more slowly than fp32; this run computes in fp32.</source>
        <translation>Задано bf16, но на этой машине он медленнее, чем fp32; этот запуск считает в fp32.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="164"/>
        <source>rope_scaling is not applied: cutoff_len is within the {positions} positions that the model knows.</source>
        <translation>rope_scaling не применяется: cutoff_len в пределах {positions} позиций, известных модели.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="167"/>
        <source>Positions are stretched to {positions} (rope_scaling: {scaling}), which an adapter does not hold: give rope_scaling again to chat with it and to export it.</source>
        <translation>Позиции растянуты до {positions} (rope_scaling: {scaling}), чего адаптер не хранит: укажите rope_scaling снова для чата и экспорта.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="174"/>
        <source>{file} asks for {key} {share} while training, which this version does not apply: losses differ a little from those of programs that do. lora_dropout is applied.</source>
        <translation>{file} требует при обучении {key} {share}, чего эта версия не применяет: потери немного отличаются от программ, которые применяют. lora_dropout применяется.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="179"/>
        <source>No part of the model takes {tensors} of {file}; it is left out.</source>
        <translation>Модели не нужен {tensors} из {file}; он пропущен.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="182"/>
        <source>No part of the model takes {tensors} of {file}; they are left out.</source>
        <translation>Модели не нужны {tensors} из {file}; они пропущены.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="185"/>
        <source>The template &quot;{template}&quot; ends turns with &quot;{word}&quot;, which the model&apos;s vocabulary lacks; it is learned as ordinary text, where LLaMA-Factory would add a new token (which needs resize_vocab).</source>
        <translation>Шаблон &quot;{template}&quot; кончает реплики на &quot;{word}&quot;, чего нет в словаре модели; это учится как обычный текст, а LLaMA-Factory добавила бы новый токен (нужен resize_vocab).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="190"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it {reason}.</source>
        <translation>Шаблон &quot;{template}&quot; отличается от собственного шаблона модели: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="193"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes {marks}, which the model&apos;s own does not have, so the model may not know these marks; the template that fits is proposed when template is left out.</source>
        <translation>Шаблон &quot;{template}&quot; отличается от собственного шаблона модели: он пишет {marks}, чего в собственном нет, и модель может их не знать; без template предлагается подходящий.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="198"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it gives rows without a system text the text &quot;{system}&quot;, which the model&apos;s own does not hold in these words (default_system sets another).</source>
        <translation>Шаблон &quot;{template}&quot; отличается от собственного шаблона модели: примеры без системного текста получают &quot;{system}&quot;, а в собственном таких слов нет (другой задаёт default_system).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="203"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it keeps blanks and line breaks around messages, which the model&apos;s own takes away.</source>
        <translation>Шаблон &quot;{template}&quot; отличается от собственного шаблона модели: он оставляет пробелы и переводы строк вокруг сообщений, а собственный их убирает.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="207"/>
        <source>The template &quot;{template}&quot; differs from the model&apos;s own: it writes tools and calls in a form of LLaMA-Factory&apos;s own, which no model was made with.</source>
        <translation>Шаблон &quot;{template}&quot; отличается от собственного шаблона модели: инструменты и вызовы он пишет в форме LLaMA-Factory, с которой не делали ни одну модель.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="213"/>
        <source>The run in {folder} goes on with other settings than before: {changes}.</source>
        <translation>Запуск в {folder} продолжается с другими настройками: {changes}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="216"/>
        <source>The run in {folder} is finished: all {updates} updates are made. Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>Запуск в {folder} завершён: сделаны все обновления ({updates}). Чтобы продолжить, увеличьте num_train_epochs или max_steps либо выберите другой output_dir.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="220"/>
        <source>The run in {folder} is finished: it ended after {updates} of {planned} updates ({reason}). Raise num_train_epochs or max_steps to go on, or choose another output_dir.</source>
        <translation>Запуск в {folder} завершён: обновлений {updates} из {planned} ({reason}). Чтобы продолжить, увеличьте num_train_epochs или max_steps либо выберите другой output_dir.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="224"/>
        <source>The data, seed, batch size or accumulation differ from those of {folder}; the run goes on at the same update, but with another order of rows.</source>
        <translation>Данные, зерно, размер пакета или накопление не те, что в {folder}; запуск продолжается с того же обновления, но с другим порядком примеров.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="228"/>
        <source>The run was planned for {before} updates and goes on to {planned}; the learning rate follows the longer schedule from here on.</source>
        <translation>Было запланировано обновлений: {before}, теперь до {planned}; скорость обучения дальше идёт по более длинному плану.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="232"/>
        <source>The run goes on after update {update}, before checkpoints that it made earlier; they are kept in {folder}: {checkpoints}.</source>
        <translation>Запуск продолжается после обновления {update}, раньше сделанных им контрольных точек; они сохранены в {folder}: {checkpoints}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="235"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} row from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>В обновлении {update} кончилась память: отныне за проход не больше {rows} примера, зато проходов больше (auto_find_batch_size); обновления те же.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="240"/>
        <source>Memory ran out in update {update}: a pass holds at most {rows} rows from here on, and there are more of them (auto_find_batch_size); the updates stay the same.</source>
        <translation>В обновлении {update} кончилась память: отныне за проход не больше {rows} примеров, зато проходов больше (auto_find_batch_size); обновления те же.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="245"/>
        <source>A pass holds at most {rows} row, as the run found before (auto_find_batch_size).</source>
        <translation>За один проход берётся не больше {rows} строки, как выяснилось раньше (auto_find_batch_size).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="248"/>
        <source>A pass holds at most {rows} rows, as the run found before (auto_find_batch_size).</source>
        <translation>За один проход берётся не больше {rows} строк, как выяснилось раньше (auto_find_batch_size).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="251"/>
        <source>Stopped early after update {update}: {metric} has not been better than {best} in {measurements} measurements (early_stopping_steps).</source>
        <translation>Остановлено раньше срока после обновления {update}: {metric} не стал лучше {best} за столько измерений: {measurements} (early_stopping_steps).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="255"/>
        <source>It has learned: the training questions and their other wordings get the right answer after {updates} updates, so the training ends here (stop_when_learned).</source>
        <translation>Выучено: после {updates} обновлений на вопросы обучения и их другие формулировки даны верные ответы, поэтому обучение закончено (stop_when_learned).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="260"/>
        <source>Only {here} of {all} processes are here yet; waiting for the others at {place}.</source>
        <translation>Пришли только {here} из {all} процессов; остальных ждут на {place}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="264"/>
        <source>Stage rm trains scores and no answers, so the two answers of a row are scored at the checkpoints; {missing} of the {questions} questions stand in none of the first rows and are left out.</source>
        <translation>Этап rm учит оценки, а не ответы, поэтому на контрольных точках оцениваются два ответа примера; вопросов, которых нет среди первых примеров: {missing} из {questions}, они пропущены.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="268"/>
        <source>The training is finished and saved, but its answers were stopped; with do_train: false and adapter_name_or_path they can be made later.</source>
        <translation>Обучение закончено и сохранено, но ответы на отложенные примеры остановлены; их можно сделать позже с do_train: false и adapter_name_or_path.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="272"/>
        <source>This build has no dictionary of Chinese words (segmenter.txt); run the set-up and build again. ROUGE is measured over characters and goes by another name.</source>
        <translation>В этой сборке нет словаря китайских слов (segmenter.txt); запустите подготовку и соберите заново. ROUGE считается по знакам и называется иначе.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="275"/>
        <source>{file}, which the run was made from, is gone.</source>
        <translation>Файла {file}, из которого сделан запуск, больше нет.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="277"/>
        <source>{file} has changed since the run was made, so the result may differ.</source>
        <translation>Файл {file} изменился после запуска, результат может быть другим.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="281"/>
        <source>last update</source>
        <translation>последнее обновление</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="282"/>
        <source>learned</source>
        <translation>выучено</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="283"/>
        <source>early stopping</source>
        <translation>ранняя остановка</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="284"/>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="288"/>
        <source>Round {round} kept no answer of its own, so there is nothing new to learn; lower semi_threshold or semi_agreement, or train longer.</source>
        <translation>Раунд {round} не оставил ни одного своего ответа, учить больше нечего; уменьшите semi_threshold или semi_agreement или учите дольше.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="292"/>
        <source>Round {round} answers anew (its weights or settings are others), so round {later} is trained anew; the earlier one is kept in {folder}.</source>
        <translation>Раунд {round} отвечает заново (другие веса или настройки), поэтому раунд {later} обучается заново; прежний сохранён в {folder}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="296"/>
        <source>{rows} rows of unlabeled_dataset are not single questions and are left out.</source>
        <translation>Примеров в unlabeled_dataset, которые не одиночные вопросы: {rows}; они пропущены.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="299"/>
        <source>Held-out loss by round: {losses}. Round {round}, which learned from the answered rows alone, is kept.</source>
        <translation>Потери на отложенных примерах по раундам: {losses}. Оставлен раунд {round}, который учился только на примерах с ответами.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts.cpp" line="302"/>
        <source>Held-out loss by round: {losses}. Round {round} is kept: the own answers helped.</source>
        <translation>Потери на отложенных примерах по раундам: {losses}. Оставлен раунд {round}: свои ответы помогли.</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="66"/>
        <source>layerwise, weights are updated before the norm of all gradients is known</source>
        <translation>при послойном обновлении веса меняются раньше, чем известна норма всех градиентов</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="69"/>
        <source>the adapter of adapter_name_or_path is trained on as it is; create_new_adapter: true begins one with these settings</source>
        <translation>адаптер из adapter_name_or_path обучается дальше как есть; create_new_adapter: true начнёт новый с этими настройками</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="90"/>
        <source>it belongs to loraplus_lr_ratio with embed_tokens in lora_target</source>
        <translation>относится к loraplus_lr_ratio при embed_tokens в lora_target</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="94"/>
        <source>there is no earlier adapter (adapter_name_or_path)</source>
        <translation>прежнего адаптера нет (adapter_name_or_path)</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="103"/>
        <source>it belongs to finetuning_type: freeze and to use_llama_pro</source>
        <translation>относится к finetuning_type: freeze и к use_llama_pro</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="110"/>
        <source>it belongs to the stages dpo and kto</source>
        <translation>это настройка этапов dpo и kto</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="125"/>
        <source>only stage kto, and stage dpo with a pref_loss other than orpo and simpo, compare with a reference model</source>
        <translation>с эталонной моделью сравнивают только этап kto и этап dpo с pref_loss, кроме orpo и simpo</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="132"/>
        <source>without ref_model the reference is the model without its adapter</source>
        <translation>без ref_model эталон — модель без адаптера</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="142"/>
        <source>there are no rows that a model answered (pseudo_dataset)</source>
        <translation>нет примеров с ответами модели (pseudo_dataset)</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="162"/>
        <source>pairs and judged answers are measured by their rewards instead (eval_rewards/...)</source>
        <translation>пары и оценённые ответы измеряются наградами (eval_rewards/...)</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="167"/>
        <source>stage rm measures its accuracy anyway</source>
        <translation>этап rm и так измеряет точность</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="170"/>
        <source>rows of stage rm, dpo and kto are never packed</source>
        <translation>примеры этапов rm, dpo и kto не упаковываются</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="173"/>
        <source>general rows are questions with answers, which belong to stage: sft</source>
        <translation>общие примеры — вопросы с ответами, они для stage: sft</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="177"/>
        <source>it is a form of quantization_bit: 4</source>
        <translation>это вид quantization_bit: 4</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="180"/>
        <source>a training computes in compute_type</source>
        <translation>обучение считает в compute_type</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="183"/>
        <source>streamed rows come in the order of their buffer</source>
        <translation>потоковые примеры идут в порядке буфера</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="187"/>
        <source>measurements in a training are made in its compute type, as transformers does; it counts with do_train: false</source>
        <translation>измерения при обучении идут в его типе, как в transformers; это действует при do_train: false</translation>
    </message>
    <message>
        <location filename="../core/config/inert_settings.cpp" line="195"/>
        <source>no answers are written in this run (predict_with_generate)</source>
        <translation>в этом запуске ответы не пишутся (predict_with_generate)</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="32"/>
        <source>this update rule is not in this version; use adamw_torch, or adamw_8bit to save memory</source>
        <translation>этого правила обновления в этой версии нет; возьмите adamw_torch или adamw_8bit, чтобы сберечь память</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="36"/>
        <source>nothing is sent to other programs; use tensorboard or csv, or none: the run folder holds trainer_log.jsonl and the curve anyway</source>
        <translation>другим программам ничего не отправляется; возьмите tensorboard, csv или none: trainer_log.jsonl и кривая всегда есть в папке запуска</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="41"/>
        <source>processes talk through gloo in this version, also where they compute on graphics cards; leave ddp_backend out</source>
        <translation>в этой версии процессы общаются через gloo, даже когда считают на видеокартах; уберите ddp_backend</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="48"/>
        <source>training by a reward model&apos;s scores is not in this version; use sft</source>
        <translation>обучения по оценкам модели наград в этой версии нет; возьмите sft</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="50"/>
        <source>OFT is not in this version; use lora</source>
        <translation>OFT в этой версии нет; возьмите lora</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="52"/>
        <source>use stage: kto, whose rows say which answers are good</source>
        <translation>возьмите stage: kto, где в примерах отмечено, какие ответы хороши</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="54"/>
        <source>fp16 training is not in this version; use bf16 or auto</source>
        <translation>обучения в fp16 в этой версии нет; возьмите bf16 или auto</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="56"/>
        <source>it is a key of its own: pure_bf16: true</source>
        <translation>это отдельный ключ: pure_bf16: true</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="58"/>
        <source>it is not in this version; use cosine</source>
        <translation>этого в этой версии нет; возьмите cosine</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="70"/>
        <source>name the loggers: tensorboard, csv</source>
        <translation>назовите журналы: tensorboard, csv</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="87"/>
        <source>it is called eval_strategy now</source>
        <translation>теперь это eval_strategy</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="89"/>
        <source>it is called per_device_train_batch_size now</source>
        <translation>теперь это per_device_train_batch_size</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="91"/>
        <source>it is called per_device_eval_batch_size now</source>
        <translation>теперь это per_device_eval_batch_size</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="92"/>
        <source>it is called use_cpu now</source>
        <translation>теперь это use_cpu</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="94"/>
        <source>the device is chosen by itself; use_cpu: true keeps to the processor</source>
        <translation>устройство выбирается само; use_cpu: true оставляет процессор</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="96"/>
        <location filename="../core/config/settings_table.cpp" line="98"/>
        <location filename="../core/config/settings_table.cpp" line="99"/>
        <source>leave it out: this program has its own kernels</source>
        <translation>уберите: у программы свои вычислительные ядра</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="101"/>
        <location filename="../core/config/settings_table.cpp" line="103"/>
        <location filename="../core/config/settings_table.cpp" line="105"/>
        <source>leave it out: bf16 or compute_type says how to compute</source>
        <translation>уберите: как считать, говорит bf16 или compute_type</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="106"/>
        <location filename="../core/config/settings_table.cpp" line="109"/>
        <location filename="../core/config/settings_table.cpp" line="111"/>
        <location filename="../core/config/settings_table.cpp" line="122"/>
        <location filename="../core/config/settings_table.cpp" line="124"/>
        <source>leave it out: this program trains on one device</source>
        <translation>уберите: программа обучает на одном устройстве</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="107"/>
        <source>leave it out: it has no use with today&apos;s models</source>
        <translation>уберите: для нынешних моделей это бесполезно</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="113"/>
        <source>it is written optim: adafactor now, and this version trains with optim: adamw_torch</source>
        <translation>теперь пишется optim: adafactor, а эта версия обучает с optim: adamw_torch</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="116"/>
        <source>it is called logging_nan_inf_filter now</source>
        <translation>теперь это logging_nan_inf_filter</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="118"/>
        <source>leave it out: the log always holds the speed</source>
        <translation>уберите: скорость всегда есть в журнале</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="120"/>
        <source>it is called include_for_metrics now</source>
        <translation>теперь это include_for_metrics</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="125"/>
        <location filename="../core/config/settings_table.cpp" line="126"/>
        <location filename="../core/config/settings_table.cpp" line="127"/>
        <source>nothing is uploaded; leave it out</source>
        <translation>ничего не выгружается; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="128"/>
        <source>it is called adapter_name_or_path now</source>
        <translation>теперь это adapter_name_or_path</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="129"/>
        <source>it is called additional_target now</source>
        <translation>теперь это additional_target</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="130"/>
        <source>it is called flash_attn now</source>
        <translation>теперь это flash_attn</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="131"/>
        <source>it is called val_size now</source>
        <translation>теперь это val_size</translation>
    </message>
    <message>
        <location filename="../core/config/settings_table.cpp" line="133"/>
        <location filename="../core/config/settings_table.cpp" line="135"/>
        <source>it is called cutoff_len now, for question and answer together</source>
        <translation>теперь это cutoff_len, для вопроса и ответа вместе</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="47"/>
        <source>no hub is asked: models are files on this computer</source>
        <translation>хаб не опрашивается: модели — файлы на этом компьютере</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="53"/>
        <source>no code of a model is ever executed</source>
        <translation>код моделей никогда не выполняется</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="55"/>
        <source>this program has its own tokenizer and loader</source>
        <translation>у программы свои токенизатор и загрузчик</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="60"/>
        <location filename="../core/config/settings_unused.cpp" line="265"/>
        <source>this program has its own kernels; results do not change</source>
        <translation>у программы свои вычислительные ядра; результат тот же</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="68"/>
        <source>the run&apos;s log always says how many parameters are trained</source>
        <translation>в журнале запуска всегда сказано, сколько параметров обучается</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="70"/>
        <source>this program answers with its own engine</source>
        <translation>программа отвечает своим движком</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="82"/>
        <source>this program trains and answers with text only</source>
        <translation>программа обучается и отвечает только текстом</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="93"/>
        <source>quantization_bit and quantization_type say how this program keeps the weights</source>
        <translation>как хранить веса, говорят quantization_bit и quantization_type</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="99"/>
        <source>new rows begin at the mean of the others, with noise; leave it out</source>
        <translation>новые строки начинаются со среднего остальных с шумом; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="102"/>
        <source>norms and the loss are always computed in fp32</source>
        <translation>нормы и потери всегда считаются в fp32</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="104"/>
        <source>it changes the model&apos;s attention, which this version does not do; leave it out</source>
        <translation>это меняет внимание модели, чего эта версия не делает; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="108"/>
        <source>mixture-of-experts models are not in this version</source>
        <translation>моделей со смесью экспертов в этой версии нет</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="110"/>
        <source>KTransformers is another program&apos;s engine; leave it out</source>
        <translation>KTransformers — движок другой программы; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="129"/>
        <source>text models have no such part</source>
        <translation>у текстовых моделей такой части нет</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="134"/>
        <source>OFT is not in this version; use finetuning_type: lora</source>
        <translation>OFT в этой версии нет; возьмите finetuning_type: lora</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="140"/>
        <source>the reference model is kept as the model is; leave it out</source>
        <translation>эталонная модель хранится так же, как модель; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="142"/>
        <source>training by a reward model&apos;s scores (ppo) is not in this version; use stage: dpo</source>
        <translation>обучения по оценкам модели наград (ppo) в этой версии нет; возьмите stage: dpo</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="155"/>
        <source>the growth of an update is limited by its ratio, which no scale changes</source>
        <translation>рост обновления ограничен его отношением, масштаб его не меняет</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="158"/>
        <source>it only changes what is printed</source>
        <translation>меняется только то, что печатается</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="160"/>
        <source>nothing is sent to a cloud logger; the run folder holds trainer_log.jsonl and the curve</source>
        <translation>в облачный журнал ничего не отправляется; trainer_log.jsonl и кривая есть в папке запуска</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="171"/>
        <location filename="../core/config/settings_unused.cpp" line="311"/>
        <source>several processes each hold the whole model here, started with torchrun or anneal train --processes; leave it out</source>
        <translation>здесь каждый процесс держит модель целиком и запускается через torchrun или anneal train --processes; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="190"/>
        <source>rows are text only</source>
        <translation>примеры только текстовые</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="191"/>
        <source>rows are read afresh for every run, in one process</source>
        <translation>примеры читаются заново при каждом запуске, в одном процессе</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="196"/>
        <source>padding is never learned; leave it out</source>
        <translation>заполнители никогда не учатся; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="209"/>
        <source>the model&apos;s own key disable_gradient_checkpointing counts</source>
        <translation>действует ключ модели disable_gradient_checkpointing</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="212"/>
        <source>a run that meets NaN or infinity stops and keeps its last good checkpoint</source>
        <translation>запуск, встретивший NaN или бесконечность, останавливается и хранит последнюю хорошую контрольную точку</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="215"/>
        <source>batches are made by this program itself</source>
        <translation>пакеты составляет сама программа</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="222"/>
        <source>it only changes how numbers are gathered; this program measures the loss only</source>
        <translation>меняется лишь сбор чисел; программа измеряет только потери</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="231"/>
        <source>the run folder is the record of a run</source>
        <translation>записью запуска служит его папка</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="243"/>
        <source>gradients are added up over the processes once an update, whatever has one; results do not change</source>
        <translation>градиенты складываются по всем процессам раз за обновление; результат тот же</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="251"/>
        <source>the environment says which process this is: LOCAL_RANK</source>
        <translation>какой это процесс, говорит переменная LOCAL_RANK</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="253"/>
        <source>several processes share the batches out as accelerate does by default</source>
        <translation>процессы делят пакеты так, как accelerate по умолчанию</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="256"/>
        <source>an update is always divided by the tokens of all processes together</source>
        <translation>обновление всегда делится на токены всех процессов вместе</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="259"/>
        <source>the process of rank 0 alone writes the run folder</source>
        <translation>папку запуска пишет только процесс с рангом 0</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="261"/>
        <source>Ray is not used: processes are started with torchrun or anneal train --processes</source>
        <translation>Ray не используется: процессы запускаются через torchrun или anneal train --processes</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="275"/>
        <source>runs are repeatable with the same seed on the same machine</source>
        <translation>запуски повторимы с тем же зерном на той же машине</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="277"/>
        <source>rows know their own length</source>
        <translation>примеры знают свою длину</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="279"/>
        <source>answers are not sorted before they are generated</source>
        <translation>ответы перед генерацией не сортируются</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="281"/>
        <source>this program measures itself with: anneal bench</source>
        <translation>программа измеряет себя сама: anneal bench</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="293"/>
        <source>a resumed run takes its counters from trainer_state.json</source>
        <translation>продолженный запуск берёт счётчики из trainer_state.json</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="297"/>
        <source>answers follow the generation settings of the run file, such as temperature; write them there</source>
        <translation>ответы следуют настройкам генерации файла запуска, таким как temperature; пишите их там</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="303"/>
        <source>fp16 training is not in this version; use bf16: true or compute_type: auto</source>
        <translation>обучения в fp16 в этой версии нет; возьмите bf16: true или compute_type: auto</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="306"/>
        <source>AdamW is set by weight_decay, adam_beta1, adam_beta2 and adam_epsilon</source>
        <translation>AdamW задают weight_decay, adam_beta1, adam_beta2 и adam_epsilon</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="309"/>
        <source>adapters are always written as safetensors; leave it out</source>
        <translation>адаптеры всегда пишутся в safetensors; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="323"/>
        <location filename="../core/config/settings_unused.cpp" line="352"/>
        <source>nothing is uploaded; share the exported folder yourself</source>
        <translation>ничего не выгружается; поделитесь экспортированной папкой сами</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="331"/>
        <source>a stopped run always leaves a checkpoint to go on from; leave it out</source>
        <translation>остановленный запуск всегда оставляет контрольную точку для продолжения; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="339"/>
        <source>models are merged on the processor; the result is the same</source>
        <translation>модели сливаются на процессоре; результат тот же</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="344"/>
        <source>models are exported as safetensors only; leave it out</source>
        <translation>модели экспортируются только в safetensors; уберите</translation>
    </message>
    <message>
        <location filename="../core/config/settings_unused.cpp" line="347"/>
        <source>GPTQ quantisation is not in this version; export in 16 bit</source>
        <translation>квантования GPTQ в этой версии нет; экспортируйте в 16 битах</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="10"/>
        <source>puts an empty thought before every answer without one, the model&apos;s own only before the last answer</source>
        <translation>он ставит пустую мысль перед каждым ответом без мысли, а собственный — только перед последним ответом</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="12"/>
        <source>writes two more line breaks before the tools when there is no system text, and an empty thought before a call</source>
        <translation>без системного текста он пишет перед инструментами два лишних перевода строки, а перед вызовом пустую мысль</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="15"/>
        <source>writes calls as JSON, the model&apos;s own as &lt;function=...&gt;: don&apos;t train tool use with it</source>
        <translation>он пишет вызовы как JSON, а собственный — как &lt;function=...&gt;: не учите с ним работе с инструментами</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="19"/>
        <source>leaves out the empty thought that the model&apos;s own puts before the last answer</source>
        <translation>он не пишет пустой мысли, которую собственный ставит перед последним ответом</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="21"/>
        <source>writes two more line breaks before the tools when there is no system text</source>
        <translation>без системного текста он пишет перед инструментами два лишних перевода строки</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="24"/>
        <source>adds a system text about Qwen where there is none, and the model&apos;s own lets the answer begin with &lt;think&gt;</source>
        <translation>он добавляет текст о Qwen, когда системного нет, а собственный начинает ответ с &lt;think&gt;</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="28"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt</source>
        <translation>он оставляет начальный &lt;think&gt; ответу, а собственный пишет его в запрос</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="31"/>
        <source>puts the system text before the tools, the model&apos;s own puts it after them and writes the tools as given</source>
        <translation>он ставит системный текст перед инструментами, а собственный — после них, и пишет инструменты как есть</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="34"/>
        <source>writes no system block without a system text, the model&apos;s own always writes one with dates</source>
        <translation>без системного текста он не пишет системного блока, а собственный всегда пишет его с датами</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="36"/>
        <source>puts the tools into the system block, the model&apos;s own into the first user turn</source>
        <translation>он кладёт инструменты в системный блок, а собственный — в первую реплику пользователя</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="40"/>
        <source>ends an answer with &lt;eos&gt; after &lt;end_of_turn&gt;</source>
        <translation>он кончает ответ на &lt;eos&gt; после &lt;end_of_turn&gt;</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="42"/>
        <source>always writes a system block with a default text and &lt;|think|&gt;, the model&apos;s own only with thinking on; it puts empty thoughts before answers, the model&apos;s own none</source>
        <translation>он всегда пишет системный блок с текстом по умолчанию и &lt;|think|&gt;, а собственный — только с включённым мышлением; он ставит пустые мысли перед ответами, а собственный — нет</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="46"/>
        <source>writes declarations without tags and results as turns of their own</source>
        <translation>он пишет объявления без тегов, а результаты — отдельными репликами</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="49"/>
        <source>leaves out the &lt;|endoftext|&gt; that the model&apos;s own writes after a whole conversation</source>
        <translation>он не пишет &lt;|endoftext|&gt;, который собственный ставит после всего разговора</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="54"/>
        <source>puts the system text into the first user turn, the model&apos;s own into the last one</source>
        <translation>он кладёт системный текст в первую реплику пользователя, а собственный — в последнюю</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="57"/>
        <source>puts the tools inside [INST], the model&apos;s own before it, and calls carry no ids</source>
        <translation>он кладёт инструменты внутрь [INST], а собственный — перед ним, и у вызовов нет номеров</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="61"/>
        <source>adds no system text where there is none, the model&apos;s own adds a long one</source>
        <translation>он ничего не добавляет без системного текста, а собственный добавляет длинный</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="63"/>
        <source>puts the tools elsewhere than the model&apos;s own</source>
        <translation>он ставит инструменты не туда, куда собственный</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="65"/>
        <source>puts the system text into the user turn, the model&apos;s own has a block for it</source>
        <translation>он кладёт системный текст в реплику пользователя, а у собственного для него есть блок</translation>
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
        <translation>он пишет инструменты в другой форме, чем собственный</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="69"/>
        <location filename="../core/text/known_differences.cpp" line="72"/>
        <source>has another default system text than the model&apos;s own</source>
        <translation>у него другой системный текст по умолчанию</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="75"/>
        <source>leaves out the empty thought that the model&apos;s own puts before every answer</source>
        <translation>он не пишет пустой мысли, которую собственный ставит перед каждым ответом</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="77"/>
        <location filename="../core/text/known_differences.cpp" line="85"/>
        <source>writes calls in another form than the model&apos;s own</source>
        <translation>он пишет вызовы в другой форме, чем собственный</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="79"/>
        <source>writes tools, which the model&apos;s own ignores, and calls in another form</source>
        <translation>он пишет инструменты, которых собственный не замечает, и вызовы в другой форме</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="82"/>
        <source>puts empty thoughts before answers, the model&apos;s own none; its prompt ends in &lt;think&gt;</source>
        <translation>он ставит пустые мысли перед ответами, а собственный — нет; его запрос кончается на &lt;think&gt;</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="87"/>
        <source>writes empty thoughts in another way, and with thinking off leaves out the /nothink that the model&apos;s own adds</source>
        <translation>он иначе пишет пустые мысли, а с выключенным мышлением не пишет /nothink, который добавляет собственный</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="89"/>
        <source>puts the system text before the tools, the model&apos;s own after them</source>
        <translation>он ставит системный текст перед инструментами, а собственный — после них</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="92"/>
        <source>puts a line break after role marks, the model&apos;s own none</source>
        <translation>он переводит строку после меток ролей, а собственный — нет</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="95"/>
        <source>leaves out the token at the beginning that the model&apos;s own writes, and adds a default system text</source>
        <translation>он не пишет начального токена, который пишет собственный, и добавляет системный текст по умолчанию</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="97"/>
        <source>lists tools in another form than the model&apos;s own</source>
        <translation>он перечисляет инструменты в другой форме, чем собственный</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="99"/>
        <location filename="../core/text/known_differences.cpp" line="110"/>
        <source>puts an empty thought before answers, the model&apos;s own never</source>
        <translation>он ставит перед ответами пустую мысль, а собственный — никогда</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="102"/>
        <source>leaves out &lt;begin_of_document&gt; and has another default system text</source>
        <translation>он не пишет &lt;begin_of_document&gt;, и системный текст по умолчанию у него другой</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="106"/>
        <source>leaves the beginning &lt;think&gt; to the answer, the model&apos;s own writes it into the prompt; the default system text differs</source>
        <translation>он оставляет начальный &lt;think&gt; ответу, а собственный пишет его в запрос; системный текст по умолчанию другой</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="108"/>
        <source>writes calls without the tags that the model&apos;s own has</source>
        <translation>он пишет вызовы без тегов, которые есть у собственного</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="111"/>
        <source>repeats the word system before the tools, and its calls lack a &gt;</source>
        <translation>он повторяет слово system перед инструментами, а в его вызовах не хватает &gt;</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="114"/>
        <source>leaves out the words about thinking and the thought that the model&apos;s own writes</source>
        <translation>он не пишет слов о мышлении и мысли, которые пишет собственный</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="117"/>
        <source>writes another usage text</source>
        <translation>он пишет другой текст о применении</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="119"/>
        <source>leaves out the system block with date, effort and channels, and writes the system text as such instead of as a developer message</source>
        <translation>он не пишет системного блока с датой, усилием и каналами, а системный текст пишет как есть, а не сообщением developer</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="123"/>
        <source>leaves out the block about the reasoning mode</source>
        <translation>он не пишет блока о режиме рассуждения</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="126"/>
        <source>differs in a line break and the default system text</source>
        <translation>он отличается переводом строки и системным текстом по умолчанию</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="127"/>
        <source>has no block for tools</source>
        <translation>у него нет блока для инструментов</translation>
    </message>
    <message>
        <location filename="../core/text/known_differences.cpp" line="129"/>
        <source>writes no end token after a call, so the model does not learn to stop there</source>
        <translation>он не пишет конечного токена после вызова, и модель не учится там останавливаться</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="11"/>
        <source>train_from_scratch begins with random weights, all of which must be trained and saved: use finetuning_type: full.</source>
        <translation>train_from_scratch начинает со случайных весов, их все нужно обучить и сохранить: нужно finetuning_type: full.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="14"/>
        <source>train_from_scratch takes the shape from a folder with config.json; {file} is a file.</source>
        <translation>train_from_scratch берёт устройство модели из папки с config.json; {file} — файл.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="18"/>
        <source>rehearsal_rows compares with the model before training, which only finetuning_type: lora without additional_target keeps; set it to 0.</source>
        <translation>rehearsal_rows сравнивает с моделью до обучения, а её сохраняет только finetuning_type: lora без additional_target; задайте 0.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="21"/>
        <source>lora_dropout is the share of inputs that are left out of an update and must be below 1.</source>
        <translation>lora_dropout — доля входов, пропускаемых в обновлении, она должна быть меньше 1.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="24"/>
        <source>use_llama_pro trains freeze_trainable_layers added layers, which must be above 0 and divide the model&apos;s layers.</source>
        <translation>use_llama_pro обучает freeze_trainable_layers добавленных слоёв; число должно быть больше 0 и делить число слоёв модели.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="26"/>
        <source>use_llama_pro chooses layers, and full trains all of them; use finetuning_type: freeze or lora.</source>
        <translation>use_llama_pro выбирает слои, а full обучает все; нужно finetuning_type: freeze или lora.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="28"/>
        <source>use_llama_pro needs a freeze_trainable_layers that divides the model&apos;s {layers} layers.</source>
        <translation>Для use_llama_pro нужно freeze_trainable_layers, на которое делятся {layers} слоёв модели.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="31"/>
        <source>{key} names &quot;{value}&quot;, which the model does not have; choose among {known}.</source>
        <translation>В {key} названо &quot;{value}&quot;, чего в модели нет; выберите из: {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="35"/>
        <source>freeze_trainable_layers and freeze_trainable_modules leave nothing to train.</source>
        <translation>С такими freeze_trainable_layers и freeze_trainable_modules обучать нечего.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="38"/>
        <source>pissa_init starts a LoRA adapter from full weights: it goes with finetuning_type: lora without quantization_bit.</source>
        <translation>pissa_init начинает адаптер LoRA с полных весов: он идёт с finetuning_type: lora без quantization_bit.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="41"/>
        <source>pissa_init changes the base, so the model without its adapter is no reference any more; leave it out.</source>
        <translation>pissa_init меняет основу, и модель без адаптера уже не эталон; уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="44"/>
        <source>pissa_init does not go with use_dora or rehearsal_rows; leave one of them out.</source>
        <translation>pissa_init не сочетается с use_dora и rehearsal_rows; уберите одно из них.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="48"/>
        <source>pissa_init needs a lora_rank of at most {most} for {layer}.</source>
        <translation>Для {layer} при pissa_init нужно lora_rank не больше {most}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="50"/>
        <source>lora_target: all stands alone; leave the other names out, or name all the layers instead.</source>
        <translation>lora_target: all указывается только отдельно; уберите другие имена или перечислите все слои.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="54"/>
        <source>lora_target names &quot;{value}&quot;, but no linear layer of the model ends in it; choose among {known}, or all.</source>
        <translation>В lora_target названо &quot;{value}&quot;, но ни один линейный слой модели так не кончается; выберите из {known} или all.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="57"/>
        <source>lora_target names &quot;{value}&quot;, which stands in no layer that use_llama_pro trains; choose among {known}, or all.</source>
        <translation>В lora_target названо &quot;{value}&quot;, чего нет в слоях, которые обучает use_llama_pro; выберите из {known} или all.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="60"/>
        <source>additional_target names &quot;{value}&quot;, but no module of the model ends in it; choose among {known}.</source>
        <translation>В additional_target названо &quot;{value}&quot;, но ни один модуль модели так не кончается; выберите из {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="63"/>
        <source>additional_target and lora_target both take {name}; leave it out of one of them.</source>
        <translation>additional_target и lora_target оба берут {name}; уберите из одного.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="66"/>
        <source>quantization_bit takes 4 or 8.</source>
        <translation>quantization_bit — 4 или 8.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="68"/>
        <source>Weights that are to change can&apos;t be kept in few bits; leave quantization_bit out.</source>
        <translation>Веса, которые меняются, нельзя хранить в немногих битах; уберите quantization_bit.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="72"/>
        <source>An adapter is merged into the full weights, not into quantised ones; leave quantization_bit out.</source>
        <translation>Адаптер вливается в полные веса, а не в квантованные; уберите quantization_bit.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="75"/>
        <source>A quantised base takes one adapter, because none can be merged into it; merge the others with anneal export first.</source>
        <translation>Квантованная основа берёт один адаптер, ведь влить в неё ничего нельзя; остальные сначала влейте через anneal export.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="78"/>
        <source>Quantised weights can&apos;t be trained themselves; use finetuning_type: lora.</source>
        <translation>Сами квантованные веса обучать нельзя; нужно finetuning_type: lora.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="81"/>
        <source>rope_scaling stretches one kind of positions, and {model} has another for its sliding layers; leave it out.</source>
        <translation>rope_scaling растягивает один вид позиций, а у {model} для слоёв со скользящим окном другой; уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="85"/>
        <source>{key} belongs to stage: sft without packing, streaming or vary_questions; leave it out.</source>
        <translation>{key} — настройка для stage: sft без packing, streaming и vary_questions; уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="88"/>
        <source>{key} belongs to stage: sft without packing or streaming; leave it out.</source>
        <translation>{key} — настройка для stage: sft без packing и streaming; уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="90"/>
        <source>label_smoothing_factor and the losses DFT, EAFT and ASFT belong to stage: sft; leave them out.</source>
        <translation>label_smoothing_factor и потери DFT, EAFT и ASFT — для stage: sft; уберите их.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="93"/>
        <source>use_dft_loss, use_eaft_loss and use_asft_loss exclude each other; keep one.</source>
        <translation>use_dft_loss, use_eaft_loss и use_asft_loss исключают друг друга; оставьте одно.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="96"/>
        <source>use_asft_loss compares with the model before training, which finetuning_type: lora without additional_target keeps.</source>
        <translation>use_asft_loss сравнивает с моделью до обучения; её сохраняет finetuning_type: lora без additional_target.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="98"/>
        <source>pref_bco_weight compares with the reference model, which orpo and simpo don&apos;t have; leave it out.</source>
        <translation>pref_bco_weight сравнивает с эталонной моделью, которой у orpo и simpo нет; уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="101"/>
        <source>ref_model has a vocabulary of {other} tokens, the model one of {own}; the two must share their tokenizer.</source>
        <translation>В словаре ref_model токенов {other}, у модели {own}; токенизатор у них должен быть общий.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="104"/>
        <source>No chat template fits {model} by its name; choose one with the key template.</source>
        <translation>По имени для {model} не нашлось шаблона чата; выберите его ключом template.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="107"/>
        <source>train_on_prompt is not possible with the template &quot;{template}&quot;, which leaves the end token out of its answers.</source>
        <translation>С шаблоном &quot;{template}&quot; train_on_prompt невозможно: он не ставит в ответах конечный токен.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="109"/>
        <source>There is no tool format &quot;{form}&quot;.</source>
        <translation>Формата инструментов &quot;{form}&quot; нет.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="111"/>
        <source>There is no tool format &quot;{form}&quot;; did you mean &quot;{nearest}&quot;?</source>
        <translation>Формата инструментов &quot;{form}&quot; нет; может быть, &quot;{nearest}&quot;?</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="116"/>
        <source>The polynomial schedule needs a learning_rate above lr_end (1e-7 unless set).</source>
        <translation>Расписанию polynomial нужно learning_rate больше lr_end (если не задано, 1e-7).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="120"/>
        <source>{name} needs its lowest learning rate, by one of min_lr and min_lr_rate: lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>Для {name} нужна наименьшая скорость обучения, одним из min_lr и min_lr_rate: lr_scheduler_kwargs: {&quot;min_lr_rate&quot;: 0.1}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="123"/>
        <source>lr_scheduler_kwargs: {name} has no setting {setting}; take it out.</source>
        <translation>lr_scheduler_kwargs: у {name} нет настройки {setting}; уберите её.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="125"/>
        <source>lr_scheduler_type {name} is not known.</source>
        <translation>lr_scheduler_type {name} неизвестен.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="127"/>
        <source>lr_scheduler_type {name} is not known; did you mean {nearest}?</source>
        <translation>lr_scheduler_type {name} неизвестен; может быть, {nearest}?</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="129"/>
        <source>lr_scheduler_type reduce_lr_on_plateau has no setting &quot;{name}&quot;; it takes mode, factor, patience, threshold, threshold_mode, cooldown, min_lr and eps.</source>
        <translation>У reduce_lr_on_plateau нет настройки &quot;{name}&quot;; есть mode, factor, patience, threshold, threshold_mode, cooldown, min_lr и eps.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="133"/>
        <source>lr_scheduler_kwargs: the factor of reduce_lr_on_plateau lies between 0 and 1.</source>
        <translation>lr_scheduler_kwargs: factor у reduce_lr_on_plateau лежит между 0 и 1.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="137"/>
        <source>reduce_lr_on_plateau follows measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>reduce_lr_on_plateau следует измерениям на отложенных примерах: задайте eval_strategy и val_size или eval_dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="140"/>
        <source>{key} and {other} are rules of their own; keep one.</source>
        <translation>{key} и {other} — разные правила; оставьте одно.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="142"/>
        <source>{key} goes with optim: adamw_torch, adamw_8bit or adafactor; optim: {optim} has no form in few dimensions.</source>
        <translation>{key} сочетается с optim: adamw_torch, adamw_8bit или adafactor; у optim: {optim} нет формы в малой размерности.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="145"/>
        <source>{key} is a rule of its own, which takes optim: adamw_torch; optim: {optim} does not go with it.</source>
        <translation>{key} — собственное правило обновления, которому нужен optim: adamw_torch; optim: {optim} с ним не сочетается.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="148"/>
        <source>{key} is for the layers of the model: leave it out, or take embed_tokens and lm_head out of lora_target.</source>
        <translation>{key} — только для слоёв модели: уберите этот параметр или уберите embed_tokens и lm_head из lora_target.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="151"/>
        <source>{key} works on the model&apos;s own matrices: it goes with finetuning_type: full or freeze.</source>
        <translation>{key} работает с матрицами самой модели: он идёт с finetuning_type: full или freeze.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="155"/>
        <source>{key} updates the weights inside each backward pass: set gradient_accumulation_steps: 1.</source>
        <translation>{key} обновляет веса в каждом обратном проходе: задайте gradient_accumulation_steps: 1.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="158"/>
        <source>{key} updates the weights inside the backward pass, which can&apos;t be cut into smaller ones; leave auto_find_batch_size out.</source>
        <translation>{key} обновляет веса внутри обратного прохода, а его не разделить на меньшие; уберите auto_find_batch_size.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="161"/>
        <source>apollo_scale_type: channel needs apollo_proj_type: std, whose side is that of the channels.</source>
        <translation>Для apollo_scale_type: channel нужно apollo_proj_type: std, чья сторона — сторона каналов.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="164"/>
        <source>Random directions are drawn for one side; use apollo_proj: svd.</source>
        <translation>Случайные направления берутся для одной стороны; нужно apollo_proj: svd.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="167"/>
        <source>badam_mode: ratio has no weight decay; leave weight_decay out.</source>
        <translation>В badam_mode: ratio нет затухания весов; уберите weight_decay.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="169"/>
        <source>use_adam_mini can&apos;t divide {name} into heads of this model; use optim: adamw_torch.</source>
        <translation>use_adam_mini не может разделить {name} на головы этой модели; нужно optim: adamw_torch.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="172"/>
        <source>optim {value} is not known; use adamw_torch.</source>
        <translation>optim {value} неизвестен; нужно adamw_torch.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="176"/>
        <source>interleave_probs needs mix_strategy: interleave_under or interleave_over; concat takes every row.</source>
        <translation>Для interleave_probs нужно mix_strategy: interleave_under или interleave_over; concat берёт все примеры.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="179"/>
        <source>interleave_probs takes numbers above 0 up to 1 with commas between; leave out a data set of which you want no row.</source>
        <translation>interleave_probs — числа больше 0 и не больше 1 через запятую; ненужный набор не называйте.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="182"/>
        <source>interleave_probs must add up to 1; these make {sum}.</source>
        <translation>Сумма interleave_probs должна быть 1; сейчас {sum}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="184"/>
        <source>interleave_probs has {numbers} numbers for {sets} data sets; give one for each.</source>
        <translation>В interleave_probs чисел {numbers}, а наборов {sets}; дайте по одному на каждый.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="188"/>
        <source>Mixing the data sets gives more than two thousand million rows; use mix_strategy: concat or other interleave_probs.</source>
        <translation>Смешивание даёт больше двух миллиардов примеров; нужно mix_strategy: concat или другие interleave_probs.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="191"/>
        <source>A data set to interleave holds no rows; leave it out of dataset.</source>
        <translation>В одном из чередуемых наборов нет примеров; уберите его из dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="194"/>
        <source>With streaming the rows held back would be learned in later epochs; name an eval_dataset instead of val_size.</source>
        <translation>При streaming отложенные примеры выучились бы в следующих эпохах; вместо val_size назовите eval_dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="197"/>
        <source>streaming takes one data set in this version; leave it out (rows are read from the file as they are needed anyway).</source>
        <translation>В этой версии streaming берёт один набор; уберите его (примеры и так читаются из файла по мере надобности).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="200"/>
        <source>streaming does not pack rows in this version; leave it out, or set packing: false.</source>
        <translation>В этой версии streaming не упаковывает примеры; уберите его или задайте packing: false.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="204"/>
        <source>streaming shuffles its buffer, which disable_shuffling contradicts; leave one of them out.</source>
        <translation>streaming перемешивает буфер, чему противоречит disable_shuffling; уберите одно из них.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="207"/>
        <source>streaming needs max_steps: how many updates to train.</source>
        <translation>Для streaming нужно max_steps: сколько обновлений обучать.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="209"/>
        <source>tokenized_path keeps rows to train on and rows to measure on, nothing else: leave out streaming, vary_questions, rehearsal_rows, pseudo_dataset and eval_on_each_dataset.</source>
        <translation>tokenized_path хранит только примеры для обучения и измерения: уберите streaming, vary_questions, rehearsal_rows, pseudo_dataset и eval_on_each_dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="214"/>
        <source>tokenized_path holds rows for stage: {held}, not for {stage}; name another folder.</source>
        <translation>В tokenized_path примеры для stage: {held}, а не для {stage}; назовите другую папку.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="218"/>
        <source>{folder} holds rows that another program tokenised (in Arrow&apos;s form), which this version does not read; name another tokenized_path.</source>
        <translation>В {folder} примеры, разбитые на токены другой программой (в форме Arrow), эта версия их не читает; назовите другой tokenized_path.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="222"/>
        <source>tokenized_path names {folder}, which holds something else; name a new folder.</source>
        <translation>tokenized_path указывает на {folder}, где лежит другое; назовите новую папку.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="226"/>
        <source>val_size holds back rows of dataset, which is missing.</source>
        <translation>val_size откладывает примеры из dataset, а его нет.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="228"/>
        <source>stop_when_learned asks the questions of stage: sft; leave it out.</source>
        <translation>stop_when_learned задаёт вопросы этапа stage: sft; уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="231"/>
        <source>stop_when_learned asks at checkpoints; set save_strategy to steps or epoch.</source>
        <translation>stop_when_learned спрашивает в контрольных точках; задайте save_strategy: steps или epoch.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="234"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to train on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>Примеров {rows}, из них не выходит ни одного блока в {cutoff} токенов (cutoff_len) для обучения; уменьшите cutoff_len, добавьте примеров или задайте packing: false.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="237"/>
        <source>{rows} rows make no block of cutoff_len {cutoff} tokens to measure on; lower cutoff_len, give more rows, or set packing: false.</source>
        <translation>Примеров {rows}, из них не выходит ни одного блока в {cutoff} токенов (cutoff_len) для измерения; уменьшите cutoff_len, добавьте примеров или задайте packing: false.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="243"/>
        <source>save_strategy: best keeps what measures best: set eval_strategy, and metric_for_best_model to what counts, such as loss.</source>
        <translation>save_strategy: best хранит лучшее по измерениям: задайте eval_strategy и metric_for_best_model — что важно, например loss.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="246"/>
        <source>{key} compares measurements on held-out rows: set eval_strategy and val_size or eval_dataset.</source>
        <translation>{key} сравнивает измерения на отложенных примерах: задайте eval_strategy и val_size или eval_dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="249"/>
        <source>{key} needs savings and measurements together, but eval_strategy is {measured} and save_strategy is {saved}; set them to the same.</source>
        <translation>Для {key} сохранять и измерять надо вместе, но eval_strategy — {measured}, а save_strategy — {saved}; задайте одинаково.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="253"/>
        <source>{key} needs a measurement at each saving: save_steps must be a multiple of eval_steps (which is logging_steps when it is left out), or both a share of the run.</source>
        <translation>Для {key} нужно измерение при каждом сохранении: save_steps должно быть кратно eval_steps (если не задано, logging_steps) или оба — доли запуска.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="258"/>
        <source>metric_for_best_model is &quot;{metric}&quot;, which is not measured; choose one of: {known}.</source>
        <translation>metric_for_best_model — &quot;{metric}&quot;, а это не измеряется; выберите из: {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="262"/>
        <source>early_stopping_steps counts measurements without progress: set eval_strategy and val_size or eval_dataset.</source>
        <translation>early_stopping_steps считает измерения без успеха: задайте eval_strategy и val_size или eval_dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="265"/>
        <source>early_stopping_steps needs metric_for_best_model: what has to get better, for instance metric_for_best_model: loss.</source>
        <translation>Для early_stopping_steps нужно metric_for_best_model: что должно улучшаться, например metric_for_best_model: loss.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="268"/>
        <source>do_train is false, so there is nothing to do: set it to true or leave it out, or set do_eval or do_predict to true.</source>
        <translation>do_train: false, поэтому делать нечего: задайте true или уберите, либо задайте do_eval или do_predict: true.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="271"/>
        <source>stage: {stage} is measured while it trains (eval_strategy); without a training use stage: sft, which measures the answers.</source>
        <translation>stage: {stage} измеряется во время обучения (eval_strategy); без обучения нужно stage: sft, он измеряет ответы.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="274"/>
        <source>do_predict belongs to stage: sft; do_eval measures the loss of the other stages.</source>
        <translation>do_predict — для stage: sft; потери других этапов измеряет do_eval.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="278"/>
        <source>compute_accuracy and predict_with_generate exclude each other: one counts tokens, the other compares whole answers.</source>
        <translation>compute_accuracy и predict_with_generate исключают друг друга: одно считает токены, другое сравнивает целые ответы.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="283"/>
        <source>Stage semi needs unlabeled_dataset: the data sets whose questions are to be answered.</source>
        <translation>Этапу semi нужен unlabeled_dataset: наборы, на вопросы которых надо ответить.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="286"/>
        <source>Stage semi needs held-out rows to tell whether it helped: set val_size or eval_dataset.</source>
        <translation>Этапу semi нужны отложенные примеры, чтобы понять, помогло ли: задайте val_size или eval_dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="289"/>
        <source>Stage semi compares its rounds by one held-out loss; leave eval_on_each_dataset out.</source>
        <translation>Этап semi сравнивает раунды по одной потере на отложенных примерах; уберите eval_on_each_dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="293"/>
        <source>Stage semi goes on by itself where its newest round stopped; leave resume_from_checkpoint out.</source>
        <translation>Этап semi сам продолжает с места, где остановился последний раунд; уберите resume_from_checkpoint.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="296"/>
        <source>Stage semi adds rows of its own after the first round, which does not go with tokenized_path, streaming or packing; leave them out.</source>
        <translation>Этап semi после первого раунда добавляет свои примеры, что не сочетается с tokenized_path, streaming и packing; уберите их.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="300"/>
        <source>unlabeled_dataset holds no single question.</source>
        <translation>В unlabeled_dataset нет одиночных вопросов.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="304"/>
        <source>gguf_importance is about the blocks of a GGUF: set export_format: gguf, or leave it out.</source>
        <translation>gguf_importance относится к блокам GGUF: задайте export_format: gguf или уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="307"/>
        <source>An adapter alone can&apos;t be served: set export_format to gguf or safetensors, or leave export_deploy out.</source>
        <translation>Один адаптер обслуживать нельзя: задайте export_format: gguf или safetensors либо уберите export_deploy.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="310"/>
        <source>Weights can&apos;t be exported as {value}; set infer_dtype to bfloat16, float16 or float32.</source>
        <translation>Веса нельзя экспортировать как {value}; задайте infer_dtype: bfloat16, float16 или float32.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="313"/>
        <source>{value} is no type of a GGUF file.</source>
        <translation>{value} — не тип файла GGUF.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="315"/>
        <source>An adapter is small and stays exact: set gguf_type to F16 or F32.</source>
        <translation>Адаптер мал и остаётся точным: задайте gguf_type: F16 или F32.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="318"/>
        <source>A LoRA GGUF holds one adapter: name it in adapter_name_or_path.</source>
        <translation>В GGUF с LoRA один адаптер: назовите его в adapter_name_or_path.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="321"/>
        <source>A LoRA GGUF has no name for the layer {layer}; set export_format to gguf, which merges it into the model.</source>
        <translation>В GGUF с LoRA нет имени для слоя {layer}; задайте export_format: gguf, он вливает адаптер в модель.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="324"/>
        <source>A LoRA GGUF can&apos;t hold the magnitudes of DoRA; set export_format to gguf, which merges it into the model.</source>
        <translation>GGUF с LoRA не вмещает величин DoRA; задайте export_format: gguf, он вливает адаптер в модель.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="327"/>
        <source>A LoRA GGUF can&apos;t change {layer} alone, which is one matrix with the other end of this model; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF не может изменить только {layer}: у этой модели это одна матрица с другим концом; задайте export_format: gguf, тогда адаптер будет слит с моделью.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="332"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which the adapter brings in another form than the model&apos;s; set export_format to gguf, which merges it into the model.</source>
        <translation>LoRA GGUF не может хранить {name}: в адаптере он в другой форме, чем в модели; задайте export_format: gguf, тогда адаптер будет слит с моделью.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_combinations.cpp" line="337"/>
        <source>A LoRA GGUF can&apos;t hold {name}, which was trained whole; set export_format to gguf, which merges it into the model.</source>
        <translation>GGUF с LoRA не вмещает {name}, обученный целиком; задайте export_format: gguf, он вливает адаптер в модель.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="10"/>
        <source>{key} needs {other}.</source>
        <translation>Для {key} нужно {other}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="12"/>
        <source>{key} needs rows to measure on: set val_size or eval_dataset.</source>
        <translation>Для {key} нужны примеры для измерения: задайте val_size или eval_dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="13"/>
        <source>{key} belongs to {owner}.</source>
        <translation>{key} — настройка для {owner}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="14"/>
        <source>{key} belongs to {owner}; leave it out.</source>
        <translation>{key} — настройка для {owner}; уберите её.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="16"/>
        <source>{key} belongs to {owner}, not to {other}; leave it out.</source>
        <translation>{key} — настройка для {owner}, а не для {other}; уберите её.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="17"/>
        <source>{key} and {other} exclude each other.</source>
        <translation>{key} и {other} исключают друг друга.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="19"/>
        <source>{key} and {other} exclude each other: keep the one that you mean.</source>
        <translation>{key} и {other} исключают друг друга: оставьте нужное.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="22"/>
        <source>{key} and {other} contradict each other: keep one of them.</source>
        <translation>{key} и {other} противоречат друг другу: оставьте одно из них.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="23"/>
        <source>{key} must be above 0.</source>
        <translation>{key} должно быть больше 0.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="24"/>
        <source>{key} has to be at least 1.</source>
        <translation>{key} должно быть не меньше 1.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="26"/>
        <source>{key} above 1 is a number of updates and must be whole.</source>
        <translation>{key} больше 1 — это число обновлений, оно должно быть целым.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="28"/>
        <source>{key} above 1 is a number of rows and must be whole.</source>
        <translation>{key} больше 1 — это число примеров, оно должно быть целым.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="30"/>
        <source>{key} does not go with {other}; leave one of them out.</source>
        <translation>{key} не сочетается с {other}; уберите одно из них.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="31"/>
        <source>{key} does not go with {other}; leave it out.</source>
        <translation>{key} не сочетается с {other}; уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="33"/>
        <source>{key} is a setting of training, which {verb} does not take; remove it.</source>
        <translation>{key} — настройка обучения, {verb} её не принимает; уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="35"/>
        <source>&quot;{key}&quot; is not a known key: {reason}.</source>
        <translation>Ключ &quot;{key}&quot; неизвестен: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="38"/>
        <source>{key} is missing: name the model, for instance model_name_or_path: SmolLM2-135M-Instruct.</source>
        <translation>Нет {key}: назовите модель, например model_name_or_path: SmolLM2-135M-Instruct.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="41"/>
        <source>{key} is missing: name the data to train on, for instance dataset: identity.</source>
        <translation>Нет {key}: назовите данные для обучения, например dataset: identity.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="44"/>
        <source>{key} is missing: name the folder for the run, for instance output_dir: saves/my-run.</source>
        <translation>Нет {key}: назовите папку запуска, например output_dir: saves/my-run.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="48"/>
        <source>{key} is missing: name the folder for the exported model.</source>
        <translation>Нет {key}: назовите папку для экспортируемой модели.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="51"/>
        <source>{key} can&apos;t be &quot;{value}&quot;: {reason}.</source>
        <translation>{key} не может быть &quot;{value}&quot;: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="53"/>
        <source>{key} is &quot;{value}&quot;; known values are: {known}.</source>
        <translation>{key} равно &quot;{value}&quot;; известные значения: {known}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="55"/>
        <source>{key} names none beside other loggers; keep what you mean.</source>
        <translation>В {key} рядом с none названы другие журналы; оставьте нужное.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="57"/>
        <source>{key} is {value}; it must be between {minimum} and {maximum}.</source>
        <translation>{key} равно {value}; нужно от {minimum} до {maximum}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="59"/>
        <source>{key} is {value}; it must be at least {minimum}.</source>
        <translation>{key} равно {value}; нужно не меньше {minimum}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="60"/>
        <source>{key} is {value}; it must be at most {maximum}.</source>
        <translation>{key} равно {value}; нужно не больше {maximum}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="61"/>
        <source>{key} is &quot;{value}&quot;; it must be true or false.</source>
        <translation>{key} равно &quot;{value}&quot;; нужно true или false.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="63"/>
        <source>{key} is &quot;{value}&quot;; it must be a whole number.</source>
        <translation>{key} равно &quot;{value}&quot;; нужно целое число.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="64"/>
        <source>{key} is &quot;{value}&quot;; it must be a number.</source>
        <translation>{key} равно &quot;{value}&quot;; нужно число.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="65"/>
        <source>{key} must be a finite number.</source>
        <translation>{key} должно быть конечным числом.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="66"/>
        <source>{key} must be a list: names with commas between.</source>
        <translation>{key} должно быть списком: названия через запятую.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="67"/>
        <source>{key} must be a map of names to values.</source>
        <translation>{key} должно сопоставлять названиям значения.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="69"/>
        <source>{key} must be a map, for instance {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>{key} должно быть отображением, например {&quot;min_lr_rate&quot;: 0.1}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="70"/>
        <source>{key} is not a valid JSON map.</source>
        <translation>{key} — неверное отображение JSON.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="71"/>
        <source>{key} takes one value, not a list.</source>
        <translation>{key} принимает одно значение, а не список.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="72"/>
        <source>{key} takes one value, not a map.</source>
        <translation>{key} принимает одно значение, а не отображение.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="73"/>
        <source>{key} has a value of the wrong type.</source>
        <translation>У {key} значение не того типа.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="74"/>
        <source>{key} holds a NUL character.</source>
        <translation>В {key} есть символ NUL.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="76"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes.</source>
        <translation>В {key} есть &quot;{name}&quot;, чего не принимает ни одно расписание этой программы.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="78"/>
        <source>{key} holds &quot;{name}&quot;, which no schedule of this program takes; did you mean {nearest}?</source>
        <translation>В {key} есть &quot;{name}&quot;, чего не принимает ни одно расписание этой программы; может быть, {nearest}?</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="80"/>
        <source>{key} takes for &quot;{name}&quot; one of: {choices}.</source>
        <translation>В {key} для &quot;{name}&quot; подходит одно из: {choices}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="81"/>
        <source>{key} needs a number for &quot;{name}&quot;.</source>
        <translation>В {key} для &quot;{name}&quot; нужно число.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="84"/>
        <source>--{key} needs a value after it.</source>
        <translation>После --{key} нужно значение.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="86"/>
        <source>&quot;{word}&quot; is not a setting; write key=value or --key value.</source>
        <translation>&quot;{word}&quot; — не настройка; пишите key=value или --key value.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="90"/>
        <source>A second document begins (---), or a bracket stands alone; one file holds one run.</source>
        <translation>Начинается второй документ (---) или стоит одинокая скобка; в файле один запуск.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="94"/>
        <source>The file holds no settings; it should be lines of key: value.</source>
        <translation>В файле нет настроек; нужны строки вида key: value.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="95"/>
        <source>The file should be lines of key: value.</source>
        <translation>Файл должен состоять из строк key: value.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="96"/>
        <source>A key must be a single word.</source>
        <translation>Ключ должен быть одним словом.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="97"/>
        <source>Not valid YAML: the quote is not closed.</source>
        <translation>Неверный YAML: кавычка не закрыта.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="98"/>
        <source>This is not valid YAML.</source>
        <translation>Это неверный YAML.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="100"/>
        <source>The file should be one object of &quot;key&quot;: value.</source>
        <translation>Файл должен быть одним объектом &quot;key&quot;: value.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="102"/>
        <source>{key} stands in line {other} already; keep one of them.</source>
        <translation>{key} уже есть в строке {other}; оставьте одно из них.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="103"/>
        <source>This is not text.</source>
        <translation>Это не текст.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="105"/>
        <source>Byte {byte} is not UTF-8; save the file as UTF-8.</source>
        <translation>Байт {byte} — не UTF-8; сохраните файл как UTF-8.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="107"/>
        <source>The file holds a NUL byte, so it is not a text file.</source>
        <translation>В файле есть байт NUL, значит, это не текст.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="109"/>
        <source>{file}: a file of {key} has no path; use the card as Anneal wrote it.</source>
        <translation>{file}: у файла в {key} нет пути; возьмите карточку такой, какой её записал Anneal.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="112"/>
        <source>{key} is no control of LlamaBoard&apos;s Train page; remove the line.</source>
        <translation>{key} — не поле страницы Train в LlamaBoard; удалите строку.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="115"/>
        <source>{key} is a control of LlamaBoard that is not known here; remove the line.</source>
        <translation>{key} — поле LlamaBoard, которое здесь неизвестно; удалите строку.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="118"/>
        <source>train.compute_type is bf16, fp16, fp32 or pure_bf16.</source>
        <translation>train.compute_type — это bf16, fp16, fp32 или pure_bf16.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="119"/>
        <source>train.extra_args is no JSON object.</source>
        <translation>train.extra_args — не объект JSON.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="123"/>
        <source>The environment sets WORLD_SIZE but not {variable}; start with torchrun or anneal train --processes, or set it to a number from {minimum} to {maximum}.</source>
        <translation>В окружении есть WORLD_SIZE, но нет {variable}; запускайте через torchrun или anneal train --processes либо задайте число от {minimum} до {maximum}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="127"/>
        <source>The environment variable {variable} is &quot;{value}&quot;; it has to be a whole number from {minimum} to {maximum}.</source>
        <translation>Переменная окружения {variable} равна &quot;{value}&quot;; нужно целое число от {minimum} до {maximum}.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="130"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to the address of the machine of the process with RANK 0.</source>
        <translation>Обучать должны несколько процессов (задано WORLD_SIZE), но нет {variable}: укажите адрес машины процесса с RANK 0.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="134"/>
        <source>{variable} is &quot;{value}&quot;, which is no address of a machine; give its name or IP address, such as 192.168.1.10.</source>
        <translation>{variable} равно &quot;{value}&quot;, это не адрес машины; дайте имя или IP-адрес, например 192.168.1.10.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_settings.cpp" line="137"/>
        <source>Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set it to one free port of the machine of RANK 0, the same for all, such as 29500.</source>
        <translation>Обучать должны несколько процессов (задано WORLD_SIZE), но нет {variable}: укажите свободный порт машины с RANK 0, для всех один, например 29500.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="10"/>
        <source>No model was named. Give model_name_or_path.</source>
        <translation>Модель не названа. Задайте model_name_or_path.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="11"/>
        <source>There is no model to answer with.</source>
        <translation>Нет модели, которая бы отвечала.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="13"/>
        <source>Several files go by the name {model}: {files}. Name one of them.</source>
        <translation>Имя {model} носят несколько файлов: {files}. Назовите один из них.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="16"/>
        <source>The file {file} holds only weights. Give the folder that it is in, with its config.json.</source>
        <translation>В файле {file} только веса. Укажите папку, где он лежит, вместе с config.json.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="19"/>
        <source>{file} asks for something that this version does not compute ({key}). Choose another model.</source>
        <translation>{file} требует того, чего эта версия не вычисляет ({key}). Выберите другую модель.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="22"/>
        <source>The tensor {tensor} of {file} holds {type} numbers, which are no plain weights. Choose the original, unquantised model.</source>
        <translation>В {file} тензор {tensor} хранит {type}, это не обычные веса. Выберите исходную, неквантованную модель.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="25"/>
        <source>The tensor {tensor} of {file} has the dtype {type}, which is not one of F64, F32, F16, BF16, I64, I32, I16, I8, U8 and BOOL.</source>
        <translation>В {file} у тензора {tensor} тип {type}, а это не F64, F32, F16, BF16, I64, I32, I16, I8, U8 и не BOOL.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="28"/>
        <source>The file {file} is a GGUF {type}, not a model.</source>
        <translation>Файл {file} — GGUF {type}, а не модель.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="30"/>
        <source>The tensor {tensor} of {file} is stored as {type}, which Anneal does not read. Take a Q8_0, Q6_K, Q5_K_M or Q4_K_M file of this model.</source>
        <translation>В {file} тензор {tensor} записан как {type}, Anneal этого не читает. Возьмите файл Q8_0, Q6_K, Q5_K_M или Q4_K_M этой модели.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="34"/>
        <source>The file {file} is a big-endian GGUF file. Take the little-endian file of this model.</source>
        <translation>Файл {file} — GGUF с обратным порядком байтов (big-endian). Возьмите файл little-endian этой модели.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="38"/>
        <source>The file {file} has the GGUF version {version}; Anneal reads the versions 2 and 3. Take a newer file of this model.</source>
        <translation>У файла {file} версия GGUF {version}; Anneal читает версии 2 и 3. Возьмите более новый файл этой модели.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="41"/>
        <source>The tokenizer uses &quot;{part}&quot;, which is not supported; choose a model with another tokenizer.</source>
        <translation>Токенизатор использует &quot;{part}&quot;, это не поддерживается; выберите модель с другим токенизатором.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="44"/>
        <source>The tokenizer of the GGUF uses &quot;{part}&quot;, which is not supported; use the model&apos;s Hugging Face folder instead.</source>
        <translation>Токенизатор этого GGUF использует &quot;{part}&quot;, это не поддерживается; возьмите папку модели в формате Hugging Face.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="47"/>
        <source>The tokenizer&apos;s pattern {regex} has a part that this version can&apos;t run; choose a model with another tokenizer.</source>
        <translation>В выражении токенизатора {regex} есть часть, которую эта версия не исполняет; выберите модель с другим токенизатором.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="50"/>
        <source>The tokenizer has a pattern longer than {bytes} bytes; choose a model with another tokenizer.</source>
        <translation>Регулярное выражение токенизатора длиннее {bytes} байт; выберите модель с другим токенизатором.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="53"/>
        <source>The tokenizer has {merges} merges, which is more than can be used; choose a model with another tokenizer.</source>
        <translation>В токенизаторе слияний {merges}, это больше, чем можно использовать; выберите модель с другим токенизатором.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="56"/>
        <source>GGUF files of language models can&apos;t hold a tokenizer of this kind; set export_format to safetensors.</source>
        <translation>Файлы GGUF языковых моделей не вмещают токенизатора такого вида; задайте export_format: safetensors.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="59"/>
        <source>This model&apos;s tokenizer is a tokenizer.model, to which this version adds no tokens; save it with transformers as tokenizer.json first, or leave add_tokens out.</source>
        <translation>Токенизатор этой модели — tokenizer.model, в него эта версия токенов не добавляет; сначала сохраните его через transformers как tokenizer.json или уберите add_tokens.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="64"/>
        <source>{file} uses {key}, which this version can&apos;t load; use a plain LoRA adapter.</source>
        <translation>{file} использует {key}, этого эта версия не загружает; возьмите обычный адаптер LoRA.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="67"/>
        <source>{file} belongs to a base model whose weights were changed ({key}), which this version can&apos;t load; convert it to a plain adapter first (pissa_convert).</source>
        <translation>{file} относится к модели с изменёнными весами ({key}), этого эта версия не загружает; сначала переведите его в обычный адаптер (pissa_convert).</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="71"/>
        <source>{model} is another base model than {base}, or it is loaded in another way: it has to be loaded by itself.</source>
        <translation>У {model} другая основа, чем {base}, или она загружается иначе: её надо загрузить отдельно.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="75"/>
        <source>No data set is named: set dataset.</source>
        <translation>Набор данных не назван: задайте dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="77"/>
        <source>The data set &quot;{dataset}&quot; names &quot;{part}&quot;, which leads out of its folder {folder}.</source>
        <translation>Набор &quot;{dataset}&quot; называет &quot;{part}&quot;, что ведёт из его папки {folder} наружу.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="81"/>
        <source>The data set &quot;{dataset}&quot; names the subset &quot;{part}&quot;, but {folder} has no folder of that name.</source>
        <translation>Набор &quot;{dataset}&quot; называет часть &quot;{part}&quot;, но в {folder} такой папки нет.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="84"/>
        <source>{file} is a link that leads out of its folder; put the file itself there.</source>
        <translation>{file} — ссылка, ведущая из папки наружу; положите туда сам файл.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="87"/>
        <source>{folder} holds files of different types ({first}, {other}); keep one type in it.</source>
        <translation>В {folder} файлы разных видов ({first}, {other}); оставьте один вид.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="91"/>
        <source>dataset_dir: {folder} asks for data on a hub, which this version does not fetch; download it and name its folder.</source>
        <translation>dataset_dir: {folder} требует данных с хаба, эта версия их не скачивает; скачайте сами и назовите папку.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="94"/>
        <source>The data set &quot;{dataset}&quot; is named by {source}, which this version does not fetch; download it and name the file by &quot;file_name&quot;.</source>
        <translation>Набор &quot;{dataset}&quot; задан через {source}, эта версия такого не скачивает; скачайте сами и укажите файл в &quot;file_name&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="98"/>
        <source>The data set &quot;{dataset}&quot; has more than 4 thousand million rows.</source>
        <translation>В наборе &quot;{dataset}&quot; больше 4 миллиардов примеров.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="101"/>
        <source>The data set &quot;{dataset}&quot; has the split &quot;{split}&quot;, which is none of the form train, train[:100], train[10%:20%] or several with + between.</source>
        <translation>У набора &quot;{dataset}&quot; split &quot;{split}&quot;, а это не train, train[:100], train[10%:20%] и не несколько через +.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="105"/>
        <source>The table has no file name yet: choose one to save it.</source>
        <translation>У таблицы ещё нет имени файла: выберите его, чтобы сохранить.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="107"/>
        <source>The data set &quot;{dataset}&quot; should be an object with &quot;file_name&quot;.</source>
        <translation>Набор &quot;{dataset}&quot; должен быть объектом с &quot;file_name&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="110"/>
        <source>The data set &quot;{dataset}&quot; has no &quot;file_name&quot;.</source>
        <translation>У набора &quot;{dataset}&quot; нет &quot;file_name&quot;.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="112"/>
        <source>The data set &quot;{dataset}&quot; names {name}, which lies outside of its folder; put the file there, or give its path as dataset.</source>
        <translation>Набор &quot;{dataset}&quot; называет {name}, а это вне его папки; положите файл туда или укажите его путь в dataset.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="115"/>
        <source>The data set &quot;{dataset}&quot; has the unknown formatting &quot;{form}&quot;; known are alpaca, sharegpt, openai and ids.</source>
        <translation>У набора &quot;{dataset}&quot; неизвестный formatting &quot;{form}&quot;; известны alpaca, sharegpt, openai и ids.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="118"/>
        <source>The data set &quot;{dataset}&quot; needs true or false for &quot;{key}&quot;.</source>
        <translation>У набора &quot;{dataset}&quot; для &quot;{key}&quot; нужно true или false.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="120"/>
        <source>The data set &quot;{dataset}&quot; needs a whole number of at least 1 for &quot;{key}&quot;.</source>
        <translation>У набора &quot;{dataset}&quot; для &quot;{key}&quot; нужно целое число не меньше 1.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="123"/>
        <source>The data set &quot;{dataset}&quot; needs &quot;{key}&quot; in &quot;tags&quot;: what is not listed there has no name any more.</source>
        <translation>Набору &quot;{dataset}&quot; нужно &quot;{key}&quot; в &quot;tags&quot;: у того, что там не названо, имени больше нет.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="126"/>
        <source>The data set &quot;{dataset}&quot; needs a text for &quot;{key}&quot;.</source>
        <translation>У набора &quot;{dataset}&quot; для &quot;{key}&quot; нужен текст.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="128"/>
        <source>The data set &quot;{dataset}&quot; needs an object for &quot;{key}&quot;.</source>
        <translation>У набора &quot;{dataset}&quot; для &quot;{key}&quot; нужен объект.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="130"/>
        <source>{file} holds token numbers (&quot;formatting&quot;: &quot;ids&quot;), which are no text to edit; edit the set that it was made from.</source>
        <translation>В {file} номера токенов (&quot;formatting&quot;: &quot;ids&quot;), это не текст для правки; правьте исходный набор.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="132"/>
        <source>{file} is a folder of files; open one of them.</source>
        <translation>{file} — папка с файлами; откройте один из них.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="134"/>
        <source>{file} holds pairs, but its entry of dataset_info.json does not name &quot;chosen&quot; and &quot;rejected&quot; in &quot;columns&quot;; name them there.</source>
        <translation>В {file} пары ответов, но в dataset_info.json в &quot;columns&quot; не названы &quot;chosen&quot; и &quot;rejected&quot;; укажите их там.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="137"/>
        <source>There are no rows to write into {file}.</source>
        <translation>Записывать в {file} нечего.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="139"/>
        <source>&quot;{form}&quot; is no form to convert to; known are alpaca, sharegpt and openai.</source>
        <translation>В форму &quot;{form}&quot; перевести нельзя; известны alpaca, sharegpt и openai.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="142"/>
        <source>{file} should end in .json, .jsonl, .csv, .txt or .parquet.</source>
        <translation>{file} должен кончаться на .json, .jsonl, .csv, .txt или .parquet.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="144"/>
        <source>A csv file holds rows of the alpaca form only; write {form} into a .json, .jsonl or .parquet file.</source>
        <translation>Файл csv вмещает только форму alpaca; {form} пишите в .json, .jsonl или .parquet.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="147"/>
        <source>A txt file holds plain text only; write questions and answers into a .json, .jsonl, .csv or .parquet file.</source>
        <translation>Файл txt вмещает только сплошной текст; вопросы и ответы пишите в .json, .jsonl, .csv или .parquet.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="152"/>
        <source>{file} is a file; output_dir has to be a folder.</source>
        <translation>{file} — файл; output_dir должен быть папкой.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="154"/>
        <source>{file}: schema {version} was written by a newer version; continue the run with that one.</source>
        <translation>{file}: схему {version} записала более новая версия; продолжайте запуск в ней.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="157"/>
        <source>{folder} holds no state that training can continue from (it was made by another program or with save_only_model); to train its weights further, name it in adapter_name_or_path.</source>
        <translation>В {folder} нет состояния, с которого можно продолжить (его сделала другая программа или save_only_model); чтобы учить эти веса дальше, назовите папку в adapter_name_or_path.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="161"/>
        <source>{what} works in one process; unset WORLD_SIZE ({count} in this environment), or leave --processes out.</source>
        <translation>{what} работает в одном процессе; уберите WORLD_SIZE (в этом окружении {count}) или --processes.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="164"/>
        <source>{key} does not go with several processes (WORLD_SIZE): the others would wait for the one that tries again; lower per_device_train_batch_size instead.</source>
        <translation>{key} не сочетается с несколькими процессами (WORLD_SIZE): остальные ждали бы того, кто пробует снова; лучше уменьшите per_device_train_batch_size.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="168"/>
        <source>{key} does not go with several processes (WORLD_SIZE): gradients are gone before they could be added up; leave it out.</source>
        <translation>{key} не сочетается с несколькими процессами (WORLD_SIZE): градиенты исчезают раньше, чем их сложат; уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="171"/>
        <source>{key} does not go with several processes (WORLD_SIZE): each machine would round the base that is left a little differently; train it in one process, or leave it out.</source>
        <translation>{key} не сочетается с несколькими процессами (WORLD_SIZE): каждая машина округлит остаток основы чуть иначе; обучайте в одном процессе или уберите.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="176"/>
        <source>The check asks the questions of rows with one right answer each; a run of stage: {stage} has none. Its held-out rows tell how it went: set val_size.</source>
        <translation>Проверка задаёт вопросы примеров, где один верный ответ; у запуска stage: {stage} таких нет. Об успехе скажут отложенные примеры: задайте val_size.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="180"/>
        <source>The rows to measure with are not known: set dataset to the data file that the model was trained on, or one like it.</source>
        <translation>Неизвестно, на каких примерах измерять: задайте в dataset файл данных, на котором училась модель, или похожий.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="183"/>
        <source>No row of dataset has an answer to measure within {tokens} tokens; name other rows.</source>
        <translation>В dataset нет примера с ответом в пределах {tokens} токенов; назовите другие примеры.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="187"/>
        <source>There is nothing to evaluate: choose loss, answers, or both.</source>
        <translation>Оценивать нечего: выберите потери, ответы или то и другое.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="189"/>
        <source>{folder} is a folder of files, which is not handed off; join them with anneal data convert first.</source>
        <translation>{folder} — папка с файлами, она не передаётся; сначала объедините их через anneal data convert.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="192"/>
        <source>LLaMA-Factory has no stage semi; hand off a run with stage: sft and the rows that were kept as one more data set.</source>
        <translation>В LLaMA-Factory нет этапа semi; передайте запуск со stage: sft и оставленными примерами как ещё одним набором.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="195"/>
        <source>{file} belongs to another version of Anneal. Build or install Anneal again.</source>
        <translation>{file} от другой версии Anneal. Соберите или установите Anneal заново.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="200"/>
        <source>The weight {tensor} has numbers too large for {type}; set gguf_type to BF16.</source>
        <translation>В весе {tensor} числа слишком велики для {type}; задайте gguf_type: BF16.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="203"/>
        <source>The weight {tensor} has numbers too large for this number format; set infer_dtype to bfloat16.</source>
        <translation>В весе {tensor} числа слишком велики для этого формата; задайте infer_dtype: bfloat16.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="206"/>
        <source>The weight {tensor} holds numbers that are not finite after merging; choose another checkpoint.</source>
        <translation>После слияния в весе {tensor} есть не конечные числа; выберите другую контрольную точку.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="209"/>
        <source>The prompt has {tokens} tokens, but max_length is {limit}; raise max_length or set max_new_tokens.</source>
        <translation>В запросе {tokens} токенов, а max_length — {limit}; увеличьте max_length или задайте max_new_tokens.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="211"/>
        <source>The prompt is empty; give at least one token.</source>
        <translation>Запрос пуст; нужен хотя бы один токен.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="212"/>
        <source>An answer has at least one token.</source>
        <translation>В ответе хотя бы один токен.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="214"/>
        <source>With num_beams above 1 there are no presence and frequency penalties, no logit_bias, logprobs or JSON form. Leave them out or set num_beams to 1.</source>
        <translation>При num_beams больше 1 нет штрафов присутствия и частоты, logit_bias, logprobs и формы JSON. Уберите их или задайте num_beams: 1.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="218"/>
        <source>llama.cpp chooses this model&apos;s rotary factors by its context instead of the text&apos;s length: with a context of more than {tokens} tokens it answers otherwise to texts of fewer.</source>
        <translation>llama.cpp выбирает вращательные множители этой модели по контексту, а не по длине текста: с контекстом больше {tokens} токенов на более короткие тексты она отвечает иначе.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="222"/>
        <source>This model sees {tokens} tokens back; llama.cpp sees everything, so it answers otherwise to longer texts.</source>
        <translation>Эта модель видит на {tokens} токенов назад; llama.cpp видит всё, поэтому на более длинные тексты отвечает иначе.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="225"/>
        <source>GGUF has no name for how this tokenizer cuts words; the nearest one ({name}) gives some texts other tokens.</source>
        <translation>В GGUF нет имени для того, как этот токенизатор режет слова; с ближайшим ({name}) у некоторых текстов другие токены.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="228"/>
        <source>gguf_importance changes nothing in {type}: only Q6_K and smaller blocks are weighted.</source>
        <translation>В {type} gguf_importance ничего не меняет: взвешиваются только блоки Q6_K и меньше.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="234"/>
        <source>{file} has DoRA at {layer}, which this version knows for the model&apos;s layers alone; merge it with PEFT first.</source>
        <translation>В {file} есть DoRA в {layer}, а эта версия знает его только для слоёв модели; сначала выполните слияние в PEFT.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="237"/>
        <source>{file}: tensor {tensor} is not the model&apos;s own, and a training would not keep it; merge the adapter with anneal export first, or train it on with create_new_adapter.</source>
        <translation>{file}: тензор {tensor} не от самой модели, и обучение его не сохранит; сначала выполните слияние адаптера через anneal export или продолжайте обучение с create_new_adapter.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="242"/>
        <source>Every answer of the conversation is of a tool or calls one, which rows can&apos;t hold. Export it as ShareGPT or OpenAI.</source>
        <translation>Все ответы разговора — от инструментов или вызывают их, в строки это не входит. Экспортируйте как ShareGPT или OpenAI.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="245"/>
        <source>The conversation has no answer yet, so there is nothing to export.</source>
        <translation>В разговоре ещё нет ответа, экспортировать нечего.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="248"/>
        <source>The conversations were written by a newer version of Anneal (format {version}, this one knows {known}). Install the newer version to read them.</source>
        <translation>Разговоры записаны более новой версией Anneal (формат {version}, эта знает {known}). Чтобы их прочесть, установите новую версию.</translation>
    </message>
    <message>
        <location filename="../core/base/notice_texts_work.cpp" line="252"/>
        <source>Message {number} of the conversation is out of turn: user (or observation) and assistant (or function) must alternate, user first.</source>
        <translation>Сообщение {number} разговора не в свой черёд: user (или observation) и assistant (или function) должны чередоваться, первым user.</translation>
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
        <translation>потери стабильно снижаются</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="40"/>
        <source>the loss has levelled off</source>
        <translation>потери больше не снижаются</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="42"/>
        <source>the loss is rising</source>
        <translation>потери растут</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="53"/>
        <source>Training, epoch %1 of %2</source>
        <translation>Обучение, эпоха %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="58"/>
        <source>Training, step %1 of %2</source>
        <translation>Обучение, шаг %1 из %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_progress.cpp" line="59"/>
        <source>%n run(s) waiting</source>
        <translation>
            <numerusform>в очереди %n запуск</numerusform>
            <numerusform>в очереди %n запуска</numerusform>
            <numerusform>в очереди %n запусков</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="62"/>
        <source>checkpoint saved at step %1</source>
        <translation>чекпоинт сохранён на шаге %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="64"/>
        <source>Stop after this step</source>
        <translation>Остановить после этого шага</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="77"/>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="88"/>
        <source>Paused at step %1</source>
        <translation>Пауза на шаге %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="90"/>
        <source>saved, safe to close</source>
        <translation>сохранено, можно закрыть</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="91"/>
        <source>Stop or closing the window saves it</source>
        <translation>сохранится при остановке или закрытии окна</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="97"/>
        <source>Stopping after this step…</source>
        <translation>Остановка после этого шага…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="98"/>
        <source>a checkpoint is being saved</source>
        <translation>чекпоинт сохраняется</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="104"/>
        <source>Asking the training questions…</source>
        <translation>Проверка на обучающих вопросах…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="105"/>
        <source>the training itself is saved</source>
        <translation>само обучение сохранено</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="112"/>
        <source>Training finished</source>
        <translation>Обучение завершено</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="118"/>
        <source>Stopped at step %1 of %2</source>
        <translation>Остановлено на шаге %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="120"/>
        <source>Stopped before the first step</source>
        <translation>Остановлено до первого шага</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="121"/>
        <source>Checkpoint kept. It can be resumed any time</source>
        <translation>Чекпоинт сохранён, обучение можно продолжить в любое время</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="122"/>
        <source>Nothing was written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="131"/>
        <source>Stopped by an error at step %1</source>
        <translation>Остановлено из-за ошибки на шаге %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="132"/>
        <source>Stopped by an error before the first step</source>
        <translation>Остановлено из-за ошибки до первого шага</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="134"/>
        <source>Step %1 is kept</source>
        <translation>Шаг %1 сохранён</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="28"/>
        <source>Epochs done</source>
        <translation>Пройдено эпох</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="29"/>
        <source>Mean training loss</source>
        <translation>Средние потери при обучении</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="30"/>
        <source>Training time</source>
        <translation>Время обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="31"/>
        <source>Rows a second</source>
        <translation>Примеров в секунду</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="32"/>
        <source>Updates a second</source>
        <translation>Шагов в секунду</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="33"/>
        <source>Floating-point operations</source>
        <translation>Операций с плавающей точкой</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="34"/>
        <source>Tokens seen</source>
        <translation>Прочитано токенов</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="35"/>
        <source>Tokens a second</source>
        <translation>Токенов в секунду</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="36"/>
        <source>Loss on held-out rows</source>
        <translation>Потери на валидации</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="37"/>
        <source>Accuracy on held-out rows</source>
        <translation>Точность на валидации</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="38"/>
        <source>Measuring time</source>
        <translation>Время валидации</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="39"/>
        <source>Held-out rows a second</source>
        <translation>Примеров валидации в секунду</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="40"/>
        <source>Held-out batches a second</source>
        <translation>Батчей валидации в секунду</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="41"/>
        <source>Perplexity</source>
        <translation>Перплексия</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="60"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="66"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="68"/>
        <source>Data set</source>
        <translation>Датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="70"/>
        <source>Chat template</source>
        <translation>Шаблон чата</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="78"/>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_facts.cpp" line="85"/>
        <source>off</source>
        <translation>выкл.</translation>
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
        <translation>Меньше 128 примеров берутся по 2, меньше 1024 по 4, а больше по 8: с малыми батчами из тех же примеров выходит больше шагов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="16"/>
        <source>auto times both on this machine before the first update and takes the faster one.</source>
        <translation>auto перед первым шагом измеряет время обоих на этом компьютере и берёт более быстрый.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="18"/>
        <source>A twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>За двадцатую часть обучения оптимизатор успевает освоиться, прежде чем шагать в полную силу.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="20"/>
        <source>1024 tokens, or four times the mean row if that is more, so that hardly an answer is cut.</source>
        <translation>1024 токена или четыре средние длины примера, если это больше, поэтому почти ни один ответ не обрезается.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="22"/>
        <source>1 puts every update on the curve and costs next to nothing.</source>
        <translation>При 1 на графике виден каждый шаг, и это почти ничего не стоит.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="24"/>
        <source>A third of the run, so that there are three copies to compare and to go on from.</source>
        <translation>Треть обучения, чтобы остались три копии, которые можно сравнить и продолжить.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="28"/>
        <source>How much the student changes after each lesson: a little is steady but slow, a lot is quick but may muddle him.</source>
        <translation>Насколько ученик меняется после каждого урока: понемногу — надёжно, но медленно, помногу — быстро, но он может запутаться.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="29"/>
        <source>It is the careful default of LLaMA-Factory, at which LoRA learns little from a few dozen rows: there it wants 1e-4 or more.</source>
        <translation>Это осторожное значение LLaMA-Factory по умолчанию, при котором LoRA мало чему учится на нескольких десятках примеров: им нужно 1e-4 или больше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="30"/>
        <source>A name has to stick after some fifty updates, which takes large steps: 2e-3 for models below 300 million parameters, 1e-3 up to a thousand million, 5e-4 above.</source>
        <translation>Имя должно запомниться за полсотни шагов, поэтому они крупные: 2e-3 до 300 млн параметров модели, 1e-3 до миллиарда, 5e-4 выше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="31"/>
        <source>Facts need many updates rather than large ones, and 5e-4 leaves the model&apos;s language alone; from a thousand million parameters on it is half of that.</source>
        <translation>Фактам нужно много шагов, а не крупные шаги, и 5e-4 не портит язык модели; начиная с миллиарда параметров берётся половина.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="32"/>
        <source>A manner comes through over many rows, so 3e-4 is enough; from a thousand million parameters on it is half of that.</source>
        <translation>Стиль проявляется на многих примерах, поэтому хватает 3e-4; начиная с миллиарда параметров берётся половина.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="34"/>
        <source>How many times the student goes through the whole book: ten exercises need many rounds, a thousand need two or three.</source>
        <translation>Сколько раз ученик прочтёт всю книгу: десяти заданиям нужно много повторений, тысяче хватит двух-трёх.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="35"/>
        <source>Three rounds are the default of LLaMA-Factory and suit a thousand rows or more; a few dozen need many more.</source>
        <translation>Три повторения — значение LLaMA-Factory по умолчанию для тысячи примеров и больше; нескольким десяткам нужно намного больше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="36"/>
        <source>It gives about %1 updates: an identity needs about 55, and every row has to come at least eight times.</source>
        <translation>Получается около %1 шагов: личности нужно около 55, и каждый пример должен встретиться не меньше восьми раз.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="37"/>
        <source>It gives about %1 updates: facts need about 150, and every row has to come at least six times.</source>
        <translation>Получается около %1 шагов: фактам нужно около 150, и каждый пример должен встретиться не меньше шести раз.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="38"/>
        <source>It gives about %1 updates: a manner needs about 120, and rows that come more than fifteen times are learned by heart.</source>
        <translation>Получается около %1 шагов: стилю нужно около 120, а примеры, которые встречаются больше пятнадцати раз, заучиваются наизусть.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="40"/>
        <source>A limit on how far one lesson may pull the student off his path, so that one odd exercise cannot spoil him.</source>
        <translation>Предел того, насколько один урок может сбить ученика с пути, чтобы одно странное задание его не испортило.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="41"/>
        <source>1.0 is the usual limit: it leaves healthy updates nearly as they are and cuts the wild ones down.</source>
        <translation>1.0 — обычный предел: здоровые шаги он почти не трогает, а слишком большие урезает.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="43"/>
        <source>How many exercises the student does before the teacher corrects him: more is steadier and needs more memory.</source>
        <translation>Сколько заданий ученик выполнит, прежде чем учитель его поправит: чем больше, тем устойчивее, но нужно больше памяти.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="44"/>
        <source>8 is the default of LLaMA-Factory and suits a thousand rows or more; with few rows a smaller batch makes more updates.</source>
        <translation>8 — значение LLaMA-Factory по умолчанию для тысячи примеров и больше; когда примеров мало, с меньшим батчем выходит больше шагов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="49"/>
        <source>If the desk is too small for many exercises at once, the student hands them in one by one and has them corrected together.</source>
        <translation>Если стол мал для многих заданий сразу, ученик сдаёт их по одному, а проверяют их вместе.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="50"/>
        <source>With 1 every pass ends in an update, and few rows need all the updates that they can give.</source>
        <translation>При 1 каждый проход кончается шагом, а когда примеров мало, нужен каждый шаг.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="52"/>
        <source>Whether the teacher keeps short notes or full records: short notes are quicker and nearly as good.</source>
        <translation>Ведёт ли учитель краткие заметки или полный журнал: с краткими быстрее, а результат почти тот же.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="53"/>
        <source>Left out, it is fp32, which is exact on every machine; auto takes bf16 where that is faster.</source>
        <translation>Если не задано, это fp32, точный на любом компьютере; auto берёт bf16 там, где так быстрее.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="58"/>
        <source>The size of the notebook the student may write in: a thin one is enough for a name and a character, new knowledge needs more pages.</source>
        <translation>Толщина тетради, в которой ученик пишет: для имени и характера хватит тонкой, для новых знаний нужно больше страниц.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="59"/>
        <source>8 is the default of LLaMA-Factory: enough for a name and a character, and the adapter stays small.</source>
        <translation>8 — значение LLaMA-Factory по умолчанию: для имени и характера хватает, и адаптер остаётся небольшим.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="60"/>
        <source>8 is enough for a name and a character: in real runs 16 taught no more, and the adapter stays small.</source>
        <translation>8 хватает для имени и характера: в настоящих запусках 16 ничего не добавило, а адаптер остаётся небольшим.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="61"/>
        <source>16, because facts that differ from row to row fill more pages than a name does.</source>
        <translation>16, потому что факты, разные в каждом примере, занимают больше страниц, чем имя.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="62"/>
        <source>16, because a manner shows in every sentence and fills more pages than a name does.</source>
        <translation>16, потому что стиль виден в каждой фразе и занимает больше страниц, чем имя.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="64"/>
        <source>How loudly the notebook speaks against what the student knew before.</source>
        <translation>Насколько громко тетрадь говорит по сравнению с тем, что ученик знал раньше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="65"/>
        <source>Left out, it is twice the rank, so that a thick notebook speaks no louder than a thin one.</source>
        <translation>Если не задано, это два ранга, поэтому толстая тетрадь говорит не громче тонкой.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="67"/>
        <source>How many of the student&apos;s notes are covered at random while he practises, so that he does not lean on a single one.</source>
        <translation>Сколько записей ученика случайно закрывают, пока он упражняется, чтобы он не полагался на одну-единственную.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="68"/>
        <source>0 covers none, because a short run on few rows needs every note; above 0 helps long runs that would learn the rows by heart.</source>
        <translation>При 0 не закрывают ничего: в коротком обучении на немногих примерах нужна каждая запись, а больше 0 помогает в долгом, где всё заучивалось бы наизусть.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="70"/>
        <source>Lets the half of the notebook that shapes the answers fill this many times as fast as the other half.</source>
        <translation>Во сколько раз быстрее заполняется та половина тетради, от которой зависят ответы.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="71"/>
        <source>Left out, both halves learn alike, as in plain LoRA, for which the goals&apos; learning rates were measured.</source>
        <translation>Если не задано, обе половины учатся одинаково, как в обычной LoRA, для которой и измерены скорости обучения целей.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="73"/>
        <source>How fast the notes on single words fill, where the student may write such notes at all.</source>
        <translation>Как быстро заполняются заметки об отдельных словах, если ученику можно их вести.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="74"/>
        <source>1e-6 is the value of LoRA+&apos;s authors: far slower than the rest, because each word is met rarely.</source>
        <translation>1e-6 — значение авторов LoRA+: намного медленнее остального, потому что каждое слово встречается редко.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="76"/>
        <source>How many lessons change the student less than they could, while he is warming up.</source>
        <translation>Сколько уроков меняют ученика слабее, чем могли бы, пока он разогревается.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="77"/>
        <source>0 leaves the warm-up to the ratio, which fits runs of any length.</source>
        <translation>0 оставляет прогрев доле, которая подходит для обучения любой длины.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="79"/>
        <source>What share of the lessons, at the beginning, changes the student less than they could, while he is warming up.</source>
        <translation>Какая доля первых уроков меняет ученика слабее, чем могла бы, пока он разогревается.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="80"/>
        <source>Left out, the warm-up steps decide, and at their default of 0 the first lesson counts in full.</source>
        <translation>Если не задано, решают шаги прогрева, а при их значении по умолчанию 0 первый урок действует в полную силу.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="81"/>
        <source>The goal&apos;s learning rate is high, and a twentieth of the run lets the optimizer find its feet before it steps in full.</source>
        <translation>Скорость обучения этой цели высока, и за двадцатую часть обучения оптимизатор успевает освоиться, прежде чем шагать в полную силу.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="85"/>
        <source>Ends the course after this many lessons, wherever in the book the student is.</source>
        <translation>Завершает курс после стольких уроков, на каком бы месте книги ученик ни был.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="86"/>
        <source>-1 leaves the end to the epochs, so that every row comes equally often.</source>
        <translation>При -1 конец определяют эпохи, поэтому каждый пример встречается одинаково часто.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="88"/>
        <source>How much of what the student has written fades with every lesson, so that no habit grows too strong.</source>
        <translation>Насколько написанное учеником бледнеет с каждым уроком, чтобы ни одна привычка не стала слишком сильной.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="89"/>
        <source>0 lets nothing fade, the default of LLaMA-Factory: short runs change too little to need it.</source>
        <translation>При 0 ничего не бледнеет: это значение LLaMA-Factory по умолчанию, и короткое обучение меняет слишком мало, чтобы нужно было иное.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="91"/>
        <source>How far the teacher looks back over earlier corrections to decide where the next one should point.</source>
        <translation>Как далеко учитель оглядывается на прежние поправки, решая, куда направить следующую.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="92"/>
        <source>0.9 looks back over some ten updates and is the value that Adam was published with.</source>
        <translation>0.9 оглядывается примерно на десять шагов; с этим значением Adam был опубликован.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="94"/>
        <source>How far the teacher looks back to judge how large corrections usually are, and so how large a step is right.</source>
        <translation>Как далеко учитель оглядывается, оценивая обычный размер поправок и по нему — длину шага.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="95"/>
        <source>0.999 looks back over some thousand updates and is the value that Adam was published with.</source>
        <translation>0.999 оглядывается примерно на тысячу шагов; с этим значением Adam был опубликован.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="97"/>
        <source>Keeps the teacher calm where there was next to nothing to correct, so that a tiny mistake does not cause a huge change.</source>
        <translation>Сохраняет учителю спокойствие там, где поправлять было почти нечего, чтобы крошечная ошибка не вызвала огромной перемены.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="98"/>
        <source>1e-8 is the value that Adam was published with: far too small to matter where there is something to correct.</source>
        <translation>1e-8 — значение, с которым Adam был опубликован: слишком малое, чтобы влиять там, где есть что поправлять.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="100"/>
        <source>Decides how the exercises are shuffled and how the notebook begins: the same number gives the same course again.</source>
        <translation>Определяет, как перемешаны задания и с чего начинается тетрадь: то же число даёт тот же курс ещё раз.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="101"/>
        <source>Any number does as well; 42 is the one of LLaMA-Factory, so that its runs can be repeated.</source>
        <translation>Годится любое число; 42 взято из LLaMA-Factory, чтобы её запуски можно было повторить.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="103"/>
        <source>Decides only how the exercises are shuffled, so that another order can be tried with the same notebook.</source>
        <translation>Определяет только, как перемешаны задания, чтобы с той же тетрадью попробовать другой порядок.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="104"/>
        <source>Left out, the seed decides, which is right unless the order itself is to be compared.</source>
        <translation>Если не задано, решает сид, и это верно, если сравнивается не сам порядок.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="106"/>
        <source>How far the student reads in a long exercise; what comes after that he never sees.</source>
        <translation>Как далеко ученик читает длинное задание; того, что дальше, он не увидит никогда.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="107"/>
        <source>2048 is the default of LLaMA-Factory and holds a long conversation; more costs memory and time.</source>
        <translation>2048 — значение LLaMA-Factory по умолчанию, в которое входит длинный диалог; большее требует памяти и времени.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="108"/>
        <source>512 tokens, or four times the mean row if that is more: the short rows of an identity fit with room to spare, and memory is saved.</source>
        <translation>512 токенов или четыре средние длины примера, если это больше: короткие примеры личности входят с запасом, и память экономится.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="112"/>
        <source>Takes only so many exercises from the front of each book, for a quick try.</source>
        <translation>Берёт только столько заданий из начала каждой книги, чтобы быстро попробовать.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="113"/>
        <source>Left out, every row is used, because where rows are few each one counts.</source>
        <translation>Если не задано, берутся все примеры: когда их мало, важен каждый.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="115"/>
        <source>How many exercises the teacher keeps back for a test, so that the student cannot have practised them.</source>
        <translation>Сколько заданий учитель откладывает для контрольной, чтобы ученик не мог их заранее решать.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="116"/>
        <source>0 trains on every row, because of few rows none can be spared; from fifty rows on a tenth can.</source>
        <translation>При 0 обучение идёт на всех примерах: когда их мало, отложить нечего, а начиная с пятидесяти можно отложить десятую часть.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="118"/>
        <source>Rows can be learned by heart, so a tenth of them, a hundred at most, is kept for questions that the model has never seen.</source>
        <translation>Примеры можно заучить наизусть, поэтому десятая их часть, самое большее сто, оставлена для вопросов, которых модель никогда не видела.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="120"/>
        <source>How many general exercises the student repeats with each lesson, so that the new does not push out the old.</source>
        <translation>Сколько общих заданий ученик повторяет с каждым уроком, чтобы новое не вытеснило старое.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="121"/>
        <source>0 trains your rows alone, as LLaMA-Factory does; with narrow rows 1 keeps the general answers.</source>
        <translation>При 0 обучение идёт только на ваших примерах, как в LLaMA-Factory; когда они узкие, 1 сохраняет общие ответы.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="122"/>
        <source>Without one, a model with a new name answers everything in character; two did no better in real runs and took longer.</source>
        <translation>Без него модель с новым именем отвечает в роли на что угодно, а два в настоящих запусках вышли не лучше и дольше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="123"/>
        <source>One for each update keeps the general answers while the facts come in.</source>
        <translation>Один на каждый шаг сохраняет общие ответы, пока усваиваются факты.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="124"/>
        <source>0, because a manner is meant to show in general answers too.</source>
        <translation>0, потому что стиль должен быть виден и в общих ответах.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="126"/>
        <source>How noisy the classroom is, so that the student learns what is meant rather than the very words.</source>
        <translation>Насколько шумно в классе, чтобы ученик усваивал смысл, а не сами слова.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="127"/>
        <source>Left out, it is quiet, because names and facts have to be learned word for word.</source>
        <translation>Если не задано, в классе тихо: имена и факты нужно выучить слово в слово.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="129"/>
        <source>How much of his working the student does over again instead of leaving it on the desk: with 1 all of it, which needs the smallest desk.</source>
        <translation>Какую часть выкладок ученик проделывает заново, а не оставляет на столе: при 1 все, и стол нужен самый маленький.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="130"/>
        <source>1 needs the least memory, at the price that every layer is computed once more.</source>
        <translation>При 1 нужно меньше всего памяти, зато каждый слой вычисляется ещё раз.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="132"/>
        <source>The student keeps what he knew before in shorthand: far less room on the desk, and nearly every word.</source>
        <translation>Ученик хранит прежние знания стенографией: на столе намного больше места, а слова почти все на месте.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="133"/>
        <source>Left out, nothing is shortened: it is needed only where the model does not fit into memory, and costs some accuracy and speed.</source>
        <translation>Если не задано, ничего не сокращается: это нужно, только когда модель не помещается в память, и стоит части точности и скорости.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="135"/>
        <source>How carefully the student&apos;s main habits are looked for before the first lesson.</source>
        <translation>Насколько тщательно перед первым уроком ищут главные привычки ученика.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="136"/>
        <source>16 rounds come close to the exact result and take far less time on large matrices.</source>
        <translation>16 проходов близки к точному результату и на больших матрицах занимают намного меньше времени.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="138"/>
        <source>How much doubt the teacher leaves about every answer in the book, so that the student does not grow too sure of himself.</source>
        <translation>Сколько сомнения учитель оставляет в каждом ответе книги, чтобы ученик не стал слишком самоуверенным.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="139"/>
        <source>0 leaves no doubt, because names and facts have to be learned word for word.</source>
        <translation>0 не оставляет сомнений: имена и факты нужно выучить слово в слово.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="141"/>
        <source>How strongly the lessons turn to the words of which the student was unsure.</source>
        <translation>Насколько уроки уделяют внимание словам, в которых ученик не был уверен.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="142"/>
        <source>1 takes his unsureness as it is, the default of LLaMA-Factory; 0 would be the ordinary loss.</source>
        <translation>1 берёт его неуверенность как есть, по умолчанию LLaMA-Factory; 0 дал бы обычные потери.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="144"/>
        <source>How firmly the student holds on to his old way of answering while he learns the new one.</source>
        <translation>Насколько крепко ученик держится прежней манеры отвечать, пока усваивает новую.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="145"/>
        <source>0.1 is the default of LLaMA-Factory: a light hold that leaves room for the new answers.</source>
        <translation>0.1 — значение LLaMA-Factory по умолчанию: держит слегка и оставляет место новым ответам.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="147"/>
        <source>From how many exercises the teacher chooses when short ones are put together on one sheet.</source>
        <translation>Из скольких заданий учитель выбирает, когда собирает короткие на один лист.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="148"/>
        <source>1000 rows are enough to fill the sheets well, and with LLaMA-Factory&apos;s number its sheets come out the same.</source>
        <translation>1000 примеров хватает, чтобы хорошо заполнить листы, а с числом LLaMA-Factory и листы выходят те же.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="150"/>
        <source>How large the pile is that the teacher draws exercises from when the book is too long to be shuffled whole.</source>
        <translation>Как велика стопка, из которой учитель тянет задания, когда книга слишком длинна, чтобы перемешать её целиком.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="151"/>
        <source>16384 is the default of LLaMA-Factory: enough rows to mix well, few enough for memory.</source>
        <translation>16384 — значение LLaMA-Factory по умолчанию: достаточно, чтобы хорошо перемешать, и не слишком много для памяти.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="153"/>
        <source>How many lessons lie between two tests.</source>
        <translation>Сколько уроков проходит между двумя контрольными.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="154"/>
        <source>Left out, a test is held as often as a line of the log is due.</source>
        <translation>Если не задано, контрольные идут так же часто, как строки журнала.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="156"/>
        <source>It falls together with the checkpoints, so that each of them has its own measurement.</source>
        <translation>Совпадает с чекпоинтами, чтобы у каждого было своё измерение.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="158"/>
        <source>How many test exercises the student does at once: it changes speed and memory, and hardly his mark.</source>
        <translation>Сколько заданий контрольной ученик делает сразу: это меняет скорость и память, а оценку почти нет.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="159"/>
        <source>8 is the default of LLaMA-Factory, and a test needs less memory than a lesson.</source>
        <translation>8 — значение LLaMA-Factory по умолчанию, и контрольной нужно меньше памяти, чем уроку.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="161"/>
        <source>How long the teacher waits before the first test.</source>
        <translation>Как долго учитель ждёт до первой контрольной.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="162"/>
        <source>0 does not wait, because early tests show whether the lessons take hold.</source>
        <translation>0 не ждёт: по ранним контрольным видно, идут ли уроки впрок.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="164"/>
        <source>After how many tests without a better mark the teacher ends the course.</source>
        <translation>После скольких контрольных подряд без лучшей оценки учитель завершает курс.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="165"/>
        <source>Left out, the course goes on to its end: a short one has too few tests to judge by.</source>
        <translation>Если не задано, курс идёт до конца: в коротком слишком мало контрольных, чтобы по ним судить.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="167"/>
        <source>How many lessons lie between two lines in the teacher&apos;s diary.</source>
        <translation>Сколько уроков проходит между двумя строками в дневнике учителя.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="168"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a short one shows nothing until it ends, so 1 to 10 suits it better.</source>
        <translation>500 — значение LLaMA-Factory по умолчанию для долгого обучения: короткое до конца ничего не показывает, поэтому ему лучше от 1 до 10.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="173"/>
        <source>After how many lessons a copy of the notebook is put away safely.</source>
        <translation>После скольких уроков копию тетради убирают в надёжное место.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="174"/>
        <source>500 is the default of LLaMA-Factory, made for long runs: a shorter one is saved only at its end.</source>
        <translation>500 — значение LLaMA-Factory по умолчанию для долгого обучения: более короткое сохраняется только в конце.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="179"/>
        <source>How many copies of the notebook are kept before the oldest is thrown away.</source>
        <translation>Сколько копий тетради хранится, прежде чем самую старую выбросят.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons.cpp" line="180"/>
        <source>Left out, all are kept, because any of them may turn out the best, and adapters are small.</source>
        <translation>Если не задано, хранятся все: любая может оказаться лучшей, а адаптеры невелики.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="11"/>
        <source>How many chapters of what the student knows may be rewritten, counted from the last one; the others stay closed.</source>
        <translation>Сколько глав того, что знает ученик, можно переписать, считая с последней; остальные закрыты.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="12"/>
        <source>2 is the default of LLaMA-Factory: the last layers shape the answers most directly, and two need little memory.</source>
        <translation>2 — значение LLaMA-Factory по умолчанию: последние слои прямее всего определяют ответы, и двум нужно мало памяти.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="14"/>
        <source>How closely the student keeps to his old way of answering while he learns which of two answers is the better one.</source>
        <translation>Насколько ученик остаётся верен прежней манере отвечать, пока учится, какой из двух ответов лучше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="15"/>
        <source>0.1 is the value of DPO&apos;s authors: room to change, without straying far.</source>
        <translation>0.1 — значение авторов DPO: есть куда меняться, не уходя далеко.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="17"/>
        <source>How much the student also practises the better answer itself, besides preferring it.</source>
        <translation>Насколько ученик ещё и упражняется в самом лучшем ответе, а не только предпочитает его.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="18"/>
        <source>0 learns from the comparison alone, as DPO was published; above 0 keeps the better answers from becoming rarer.</source>
        <translation>0 учит только на сравнении, как DPO и был опубликован; больше 0 не даёт лучшим ответам стать реже.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="20"/>
        <source>How much the teacher also marks each answer as good or bad by itself, besides comparing the two.</source>
        <translation>Насколько учитель ещё и отмечает каждый ответ сам по себе как хороший или плохой, а не только сравнивает два.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="21"/>
        <source>0 is DPO as it was published; the second kind of mark is there to try where comparing is not enough.</source>
        <translation>0 — это DPO, как он опубликован; вторую отметку можно попробовать, когда одного сравнения мало.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="23"/>
        <source>How often the teacher may have taken the worse answer for the better one.</source>
        <translation>Как часто учитель мог принять худший ответ за лучший.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="24"/>
        <source>0 trusts every pair, which is right unless people disagreed about many of them.</source>
        <translation>0 доверяет каждой паре, и это верно, если о многих из них люди не спорили.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="26"/>
        <source>How far ahead the better answer has to be before the teacher is content.</source>
        <translation>Насколько лучший ответ должен опережать другой, чтобы учитель был доволен.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="27"/>
        <source>0.5 is the default of LLaMA-Factory: a clear lead, and one that most pairs can reach.</source>
        <translation>0.5 — значение LLaMA-Factory по умолчанию: явное преимущество, которого достигает большинство пар.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="29"/>
        <source>How much the words count by which one answer is longer, so that the student does not take long for good.</source>
        <translation>Сколько весят слова, на которые один ответ длиннее другого, чтобы ученик не считал длинное хорошим.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="30"/>
        <source>Left out, all words count alike, as DPO was published.</source>
        <translation>Если не задано, все слова весят одинаково, как в опубликованном DPO.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="32"/>
        <source>How much praise for a good answer counts.</source>
        <translation>Сколько весит похвала за хороший ответ.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="33"/>
        <source>1 lets praise and blame count the same, which fits where good and bad rows are about as many.</source>
        <translation>При 1 похвала и порицание весят одинаково, и это подходит, когда хороших и плохих примеров примерно поровну.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="35"/>
        <source>How much blame for a bad answer counts.</source>
        <translation>Сколько весит порицание за плохой ответ.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="36"/>
        <source>1 lets blame and praise count the same; where bad rows are much rarer than good ones, a greater weight makes up for it.</source>
        <translation>При 1 порицание и похвала весят одинаково; когда плохих примеров намного меньше хороших, больший вес это уравнивает.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="38"/>
        <source>How many courses the student takes: the first from the book alone, each later one with his own sure answers as well.</source>
        <translation>Сколько курсов проходит ученик: первый только по книге, каждый следующий ещё и по собственным уверенным ответам.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="39"/>
        <source>2 is the least that makes use of his own answers, and each further one takes a whole training.</source>
        <translation>2 — самое малое, при котором его ответы идут в дело, а каждый следующий курс стоит целого обучения.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="41"/>
        <source>How sure of his own answer the student must have been before it may go into the book.</source>
        <translation>Насколько ученик должен быть уверен в своём ответе, чтобы тот попал в книгу.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="42"/>
        <source>0.7 leaves out the guesses and still keeps answers to learn from; a higher value keeps fewer and surer ones.</source>
        <translation>0.7 отсеивает догадки и всё же оставляет на чём учиться; при большем значении ответов меньше, но они увереннее.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="44"/>
        <source>How many times the student answers the same question, to see whether he says the same again.</source>
        <translation>Сколько раз ученик отвечает на один вопрос, чтобы увидеть, повторит ли он то же самое.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="45"/>
        <source>1 goes by his sureness and is quickest; each further answer takes as long again.</source>
        <translation>1 судит по его уверенности, и это быстрее всего; каждый следующий ответ требует ещё столько же времени.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="47"/>
        <source>What share of the student&apos;s answers to one question must be the same before it is believed.</source>
        <translation>Какая доля ответов ученика на один вопрос должна совпасть, чтобы им поверили.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="48"/>
        <source>0.6 asks for more than half; it counts only where there is more than one sample.</source>
        <translation>0.6 требует больше половины; это действует, только когда выборок больше одной.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="50"/>
        <source>How long an answer of the student&apos;s own may grow before it is given up.</source>
        <translation>До какой длины может дорасти собственный ответ ученика, прежде чем от него откажутся.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="51"/>
        <source>256 tokens hold a paragraph or two, and what has not ended by then is seldom a good answer.</source>
        <translation>В 256 токенов входит один-два абзаца, и то, что к этому времени не закончилось, редко бывает хорошим ответом.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="53"/>
        <source>How much the student&apos;s own answers count beside those of the book.</source>
        <translation>Сколько весят собственные ответы ученика рядом с ответами книги.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="54"/>
        <source>0.5 counts them half, because a machine&apos;s answer is less sure than a person&apos;s.</source>
        <translation>При 0.5 они весят половину, потому что ответ машины не так надёжен, как ответ человека.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="56"/>
        <source>How many directions the teacher keeps in mind for his corrections: fewer need less memory and say less.</source>
        <translation>Сколько направлений учитель держит в уме для своих поправок: чем меньше, тем меньше нужно памяти и тем меньше они говорят.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="57"/>
        <source>16 is the default of LLaMA-Factory and sparing with memory; GaLore&apos;s authors used 128 and more.</source>
        <translation>16 — значение LLaMA-Factory по умолчанию, бережливое к памяти; авторы GaLore брали 128 и больше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="59"/>
        <source>After how many lessons the teacher looks for the main directions anew.</source>
        <translation>После скольких уроков учитель заново ищет главные направления.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="60"/>
        <source>200 is the value of GaLore&apos;s authors: looking takes long, and the directions change slowly.</source>
        <translation>200 — значение авторов GaLore: поиск долог, а направления меняются медленно.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="62"/>
        <source>How much each correction along those main directions counts.</source>
        <translation>Сколько весит каждая поправка вдоль этих главных направлений.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="63"/>
        <source>2.0 is the default of LLaMA-Factory; GaLore&apos;s authors used 0.25 with a far higher learning rate.</source>
        <translation>2.0 — значение LLaMA-Factory по умолчанию; авторы GaLore брали 0.25 с намного более высокой скоростью обучения.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="65"/>
        <source>How many directions picked at random tell the teacher how large a correction should be: fewer need less memory.</source>
        <translation>Сколько случайно выбранных направлений подсказывают учителю размер поправки: чем меньше, тем меньше нужно памяти.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="66"/>
        <source>16 is the default of LLaMA-Factory: the directions only measure sizes, for which few are enough.</source>
        <translation>16 — значение LLaMA-Factory по умолчанию: направления измеряют только размер, для этого хватает немногих.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="68"/>
        <source>After how many lessons the teacher picks other directions at random.</source>
        <translation>После скольких уроков учитель случайно выбирает другие направления.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="69"/>
        <source>200 is the value of APOLLO&apos;s authors: often enough that no direction is left out for long.</source>
        <translation>200 — значение авторов APOLLO: достаточно часто, чтобы ни одно направление не оставалось надолго без внимания.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="71"/>
        <source>How much each correction counts that was measured along a few random directions.</source>
        <translation>Сколько весит каждая поправка, измеренная вдоль нескольких случайных направлений.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="72"/>
        <source>32 is the default of LLaMA-Factory: few directions make corrections come out too small, and the factor makes up for it.</source>
        <translation>32 — значение LLaMA-Factory по умолчанию: с немногими направлениями поправки выходят слишком малыми, и множитель это возмещает.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="74"/>
        <source>Which chapter of what the student knows is opened first.</source>
        <translation>Какую главу того, что знает ученик, открывают первой.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="75"/>
        <source>Left out, it is the first one in the chosen order, which suits all but special plans.</source>
        <translation>Если не задано, это первая в выбранном порядке, что подходит для всего, кроме особых замыслов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="77"/>
        <source>How many lessons one chapter stays open before the next has its turn.</source>
        <translation>Сколько уроков глава остаётся открытой, прежде чем настанет очередь следующей.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="78"/>
        <source>50 is the default of LLaMA-Factory and lets the optimizer settle on a layer; a model of 30 layers then needs 1500 updates for one round.</source>
        <translation>50 — значение LLaMA-Factory по умолчанию, за которое оптимизатор осваивается в слое; модели из 30 слоёв тогда нужно 1500 шагов на круг.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="80"/>
        <source>What share of every page of what the student knows may be rewritten at a time.</source>
        <translation>Какую долю каждой страницы того, что знает ученик, можно переписать за раз.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_reasons_methods.cpp" line="81"/>
        <source>0.05 is the default of LLaMA-Factory: a twentieth of the numbers needs a twentieth of the optimizer&apos;s memory.</source>
        <translation>0.05 — значение LLaMA-Factory по умолчанию: двадцатой части чисел нужна двадцатая часть памяти оптимизатора.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="21"/>
        <source>Stage and method</source>
        <translation>Этап и метод</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="22"/>
        <source>LoRA configurations</source>
        <translation>Параметры LoRA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="23"/>
        <source>Optimizer and schedule</source>
        <translation>Оптимизатор и расписание</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="24"/>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="25"/>
        <source>Extra configurations</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="26"/>
        <source>Evaluation while training</source>
        <translation>Валидация во время обучения</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="27"/>
        <source>Logging and saving</source>
        <translation>Журнал и сохранение</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="28"/>
        <source>Freeze tuning</source>
        <translation>Обучение части слоёв (freeze)</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="29"/>
        <source>Preference training</source>
        <translation>Обучение на предпочтениях</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="30"/>
        <source>Semi-supervised training</source>
        <translation>Обучение на неразмеченных данных</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="31"/>
        <source>Vocabulary and positions</source>
        <translation>Словарь и позиции</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="32"/>
        <source>Optimizers that save memory</source>
        <translation>Экономные оптимизаторы</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="39"/>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="40"/>
        <source>The size of one AdamW step at its highest point, before the schedule lowers it.</source>
        <translation>Величина одного шага AdamW в высшей точке, до снижения по расписанию.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="41"/>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="42"/>
        <source>Passes over the training rows; may be a fraction.</source>
        <translation>Сколько раз пройти обучающие примеры; можно дробное число.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="43"/>
        <source>Max gradient norm</source>
        <translation>Макс. норма градиента</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="44"/>
        <source>Gradients are scaled down when their joint L2 norm is above this value; 0 turns it off.</source>
        <translation>Если общая норма L2 градиентов больше этого значения, они пропорционально уменьшаются; 0 отключает предел.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="45"/>
        <source>Batch size</source>
        <translation>Размер батча</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="46"/>
        <source>Rows in one forward and backward pass on each device.</source>
        <translation>Примеров за один прямой и обратный проход на каждом устройстве.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="47"/>
        <source>Gradient accumulation</source>
        <translation>Накопление градиента</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="48"/>
        <source>Passes whose gradients are summed before one update; rows per update = batch size × accumulation × devices.</source>
        <translation>Сколько проходов складывается перед одним шагом; примеров за шаг = размер батча × накопление × устройства.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="49"/>
        <source>Compute type</source>
        <translation>Тип вычислений</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="50"/>
        <source>Number format of the arithmetic: bf16 and fp16 use 2 bytes, fp32 uses 4; LoRA weights stay in fp32.</source>
        <translation>Формат чисел при вычислениях: bf16 и fp16 занимают 2 байта, fp32 — 4; веса LoRA остаются в fp32.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="51"/>
        <source>LoRA rank</source>
        <translation>Ранг LoRA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="52"/>
        <source>Each chosen weight W gets an update B·A of this rank, scaled by alpha ÷ rank; only A and B are trained.</source>
        <translation>К каждому выбранному весу W добавляется B·A этого ранга, умноженное на alpha ÷ ранг; обучаются только A и B.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="53"/>
        <source>LoRA alpha</source>
        <translation>LoRA alpha</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="54"/>
        <source>The adapter&apos;s output is multiplied by alpha ÷ rank; not set means twice the rank.</source>
        <translation>Выход адаптера умножается на alpha ÷ ранг; если не задано, alpha равна двум рангам.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="55"/>
        <source>LoRA dropout</source>
        <translation>LoRA dropout</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="56"/>
        <source>Share of the adapter&apos;s inputs that is set to zero at random while training.</source>
        <translation>Доля входов адаптера, которые при обучении случайно обнуляются.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="57"/>
        <source>LoRA+ LR ratio</source>
        <translation>LoRA+: множитель LR</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="58"/>
        <source>The B matrices learn at this many times the learning rate; not set means the same rate.</source>
        <translation>Во столько раз скорость обучения матриц B выше; если не задано, она такая же.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="59"/>
        <source>LoRA+ LR of embeddings</source>
        <translation>LoRA+: LR эмбеддингов</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="60"/>
        <source>The learning rate of the embedding&apos;s B matrix, with a LoRA+ ratio and embed_tokens among the LoRA modules.</source>
        <translation>Скорость обучения матрицы B эмбеддингов; нужен множитель LoRA+ и embed_tokens среди модулей LoRA.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="61"/>
        <source>Create new adapter</source>
        <translation>Новый адаптер</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="62"/>
        <source>Merges the adapters that the model starts from and trains a new one on top.</source>
        <translation>Объединяет с моделью её исходные адаптеры и обучает поверх новый.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="63"/>
        <source>Use rslora</source>
        <translation>rsLoRA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="64"/>
        <source>Scales the adapter by alpha ÷ √rank, which suits high ranks.</source>
        <translation>Умножает адаптер на alpha ÷ √ранг, что подходит для больших рангов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="65"/>
        <source>Use DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="66"/>
        <source>Also trains the length of each row of the weight, apart from its direction: slower, and closer to full training.</source>
        <translation>Обучает и длину каждой строки матрицы весов отдельно от направления: медленнее, но ближе к полному обучению.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="67"/>
        <source>LoRA modules</source>
        <translation>Модули LoRA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="68"/>
        <source>Which linear layers get an adapter: names separated by commas, or all; embed_tokens and lm_head where they are named.</source>
        <translation>Какие линейные слои получат адаптер: имена через запятую или all; embed_tokens и lm_head — если они названы.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="69"/>
        <source>LR scheduler</source>
        <translation>Расписание LR</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="70"/>
        <source>The shape of the learning rate over the run, after its warm-up.</source>
        <translation>Как меняется скорость обучения по ходу запуска после прогрева.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="71"/>
        <source>LR scheduler arguments</source>
        <translation>Параметры расписания</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="72"/>
        <source>Further numbers of the schedule, as a JSON object.</source>
        <translation>Другие числа расписания в виде объекта JSON.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="73"/>
        <source>Warmup steps</source>
        <translation>Шаги прогрева</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="74"/>
        <source>Updates over which the learning rate rises from zero; below 1 it is a share of all updates.</source>
        <translation>За сколько шагов скорость обучения растёт от нуля; меньше 1 — доля всех шагов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="75"/>
        <source>Warmup ratio</source>
        <translation>Доля прогрева</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="76"/>
        <source>Share of all updates over which the learning rate rises; used when above zero.</source>
        <translation>Доля всех шагов, за которую растёт скорость обучения; действует, если больше нуля.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="77"/>
        <source>Max steps</source>
        <translation>Макс. шагов</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="78"/>
        <source>Ends after this many updates, whatever the epochs say; -1 leaves it to the epochs.</source>
        <translation>Закончить через столько шагов независимо от эпох; -1 — по эпохам.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="79"/>
        <source>Optimizer</source>
        <translation>Оптимизатор</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="80"/>
        <source>The rule that turns gradients into updates.</source>
        <translation>Правило, по которому градиенты превращаются в изменения весов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="81"/>
        <source>Weight decay</source>
        <translation>Затухание весов</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="82"/>
        <source>How strongly AdamW pulls the trained numbers towards zero at each step.</source>
        <translation>Как сильно AdamW на каждом шаге притягивает обучаемые числа к нулю.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="83"/>
        <source>Adam beta 1</source>
        <translation>Adam beta 1</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="84"/>
        <source>How much of the running mean of the gradients is kept at each step.</source>
        <translation>Какая часть скользящего среднего градиентов сохраняется на каждом шаге.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="85"/>
        <source>Adam beta 2</source>
        <translation>Adam beta 2</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="86"/>
        <source>How much of the running mean of the squared gradients is kept at each step.</source>
        <translation>Какая часть скользящего среднего квадратов градиентов сохраняется на каждом шаге.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="87"/>
        <source>Adam epsilon</source>
        <translation>Adam epsilon</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="88"/>
        <source>A small number that keeps the division by the squared gradients finite.</source>
        <translation>Малое число, которое не даёт делить на ноль.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="89"/>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="90"/>
        <source>The start of all chance: split, row order, first values of the adapter.</source>
        <translation>Начало всех случайностей: разделения, порядка примеров, исходных значений адаптера.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="91"/>
        <source>Data seed</source>
        <translation>Сид данных</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="92"/>
        <source>The start of the row order alone; not set means the seed above.</source>
        <translation>Определяет только порядок примеров; если не задано, берётся сид выше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="93"/>
        <source>Cutoff length</source>
        <translation>Длина обрезки</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="94"/>
        <source>Longest row in tokens; what is longer is cut.</source>
        <translation>Наибольшая длина примера в токенах; что длиннее, обрезается.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="95"/>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="96"/>
        <source>The folder with dataset_info.json, which lists the data sets.</source>
        <translation>Папка с файлом dataset_info.json, где перечислены наборы данных.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="97"/>
        <source>Max samples</source>
        <translation>Макс. примеров</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="98"/>
        <source>At most this many rows of each data set; not set means all.</source>
        <translation>Не больше стольких примеров из каждого датасета; если не задано, берутся все.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="99"/>
        <source>Val size</source>
        <translation>Объём валидации</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="100"/>
        <source>Rows held out to measure the loss on: a share below 1, else a count.</source>
        <translation>Примеры, отложенные для измерения потерь: меньше 1 — доля, иначе число.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="101"/>
        <source>Evaluation data set</source>
        <translation>Датасет валидации</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="102"/>
        <source>Data sets of their own for the held-out loss, in place of a split.</source>
        <translation>Отдельные датасеты для потерь на валидации вместо части обучающих данных.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="103"/>
        <source>Keep the row order</source>
        <translation>Не перемешивать</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="104"/>
        <source>Rows are taken in the order of the file in every epoch.</source>
        <translation>В каждой эпохе примеры идут в порядке файла.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="105"/>
        <source>Default system prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="106"/>
        <source>Used for rows without a system text, in place of the template&apos;s own.</source>
        <translation>Для примеров без системного текста, вместо промпта из шаблона.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="107"/>
        <source>Rehearsal rows</source>
        <translation>Примеры повторения</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="108"/>
        <source>Built-in general rows that are mixed in, so that a narrow data set does not cost general answers; 0 for none.</source>
        <translation>Сколько встроенных общих примеров подмешать, чтобы узкий датасет не стоил модели общих знаний; 0 — ни одного.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="109"/>
        <source>Vary questions</source>
        <translation>Менять вопросы</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="110"/>
        <source>In every second epoch, rows that ask for who it is, its name or its maker are asked in other words.</source>
        <translation>В каждой второй эпохе вопросы о том, кто такая модель, как её зовут и кто её создал, задаются другими словами.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="111"/>
        <source>Stop when learned</source>
        <translation>Остановить, когда усвоено</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="112"/>
        <source>Asks at every checkpoint; the training ends as soon as the answers are right and general ones not worse.</source>
        <translation>Задаёт вопросы на каждом чекпоинте; обучение завершится, как только ответы верны, а общие не стали хуже.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="113"/>
        <source>Smaller passes when memory runs out</source>
        <translation>Делить при нехватке памяти</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="114"/>
        <source>When an update doesn&apos;t fit into memory, halves the rows of a pass and doubles their number; the update stays the same.</source>
        <translation>Если шаг не помещается в память, примеров за проход вдвое меньше, а проходов вдвое больше; сам шаг не меняется.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="115"/>
        <source>Train on prompt</source>
        <translation>Обучать на промпте</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="116"/>
        <source>The questions are learned as well as the answers.</source>
        <translation>Усваиваются не только ответы, но и вопросы.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="117"/>
        <source>Mask history</source>
        <translation>Без истории</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="118"/>
        <source>Only the last answer of a conversation is learned.</source>
        <translation>В диалоге усваивается только последний ответ.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="119"/>
        <source>Pack sequences</source>
        <translation>Упаковка примеров</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="120"/>
        <source>Joins short rows into rows of the cutoff length.</source>
        <translation>Соединяет короткие примеры в длинные, до длины обрезки.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="121"/>
        <source>NEFTune alpha</source>
        <translation>NEFTune alpha</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="122"/>
        <source>Strength of the noise that is added to the embeddings while training; 0 turns it off.</source>
        <translation>Сила шума, который при обучении добавляется к эмбеддингам; 0 отключает его.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="123"/>
        <source>Enable thinking</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="124"/>
        <source>Reasoning templates leave room for a thought before the answer.</source>
        <translation>В шаблонах рассуждающих моделей перед ответом остаётся место для мысли.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="125"/>
        <source>Disable gradient checkpointing</source>
        <translation>Без чекпоинтов градиента</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="126"/>
        <source>Keeps all intermediate values in memory instead of computing them again: quicker, and more memory.</source>
        <translation>Хранит все промежуточные значения в памяти, а не вычисляет их заново: быстрее, но памяти нужно больше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="127"/>
        <source>Recompute every n-th layer</source>
        <translation>Пересчёт каждого n-го слоя</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="128"/>
        <source>1 computes every layer again in the backward pass, 2 every second one: quicker, and more memory.</source>
        <translation>1 — на обратном проходе пересчитывается каждый слой, 2 — каждый второй: быстрее, но памяти нужно больше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="129"/>
        <source>Quantised base (QLoRA)</source>
        <translation>Квантование (QLoRA)</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="130"/>
        <source>Keeps the model in 4 or 8 bits a number while an adapter is trained on it; not set keeps it in full.</source>
        <translation>Хранит модель по 4 или 8 бит на число, пока обучается адаптер; если не задано, хранит полностью.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="131"/>
        <source>4-bit form</source>
        <translation>Формат 4 бит</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="132"/>
        <source>How the 4 bits are used: nf4 fits weights best, fp4 is a tiny floating-point number, int4 has even steps.</source>
        <translation>Как используются 4 бита: nf4 лучше подходит весам, fp4 — маленькое число с плавающей точкой, int4 — равномерные ступени.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="133"/>
        <source>Double quantisation</source>
        <translation>Двойное квантование</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="134"/>
        <source>Keeps the scales of nf4 and fp4 in 8 bits too: 4.13 bits a number instead of 4.5.</source>
        <translation>Хранит и масштабы nf4 и fp4 в 8 битах: 4,13 бита на число вместо 4,5.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="135"/>
        <source>Additional modules</source>
        <translation>Добавочные модули</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="136"/>
        <source>Modules that are trained whole and saved with the adapter, such as embed_tokens,lm_head.</source>
        <translation>Модули, которые обучаются целиком и сохраняются вместе с адаптером, например embed_tokens,lm_head.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="137"/>
        <source>Use PiSSA</source>
        <translation>PiSSA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="138"/>
        <source>Starts from the main directions of each weight instead of from nothing; saved as an ordinary adapter of twice the rank.</source>
        <translation>Начинает с главных направлений каждого веса, а не с нуля; сохраняется как обычный адаптер удвоенного ранга.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="139"/>
        <source>PiSSA iterations</source>
        <translation>Итерации PiSSA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="140"/>
        <source>Rounds of the approximate decomposition that PiSSA starts from; -1 makes it exact.</source>
        <translation>Число проходов приближённого разложения, с которого начинает PiSSA; -1 — точное разложение.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="141"/>
        <source>Keep PiSSA&apos;s parts</source>
        <translation>Сохранять части PiSSA</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="142"/>
        <source>Also writes the start, the trained part and the converted adapter into folders of their own.</source>
        <translation>Дополнительно записывает начальную и обученную части и преобразованный адаптер в отдельные папки.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="143"/>
        <source>Label smoothing</source>
        <translation>Сглаживание меток</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="144"/>
        <source>The share of each token&apos;s target that is spread over the whole vocabulary.</source>
        <translation>Доля цели каждого токена, которая распределяется по всему словарю.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="145"/>
        <source>Use the DFT loss</source>
        <translation>Потери DFT</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="146"/>
        <source>Multiplies each token&apos;s loss by the probability that it had: unlikely tokens pull less.</source>
        <translation>Умножает потери каждого токена на вероятность, которую он имел: маловероятные токены влияют меньше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="147"/>
        <source>Use the EAFT loss</source>
        <translation>Потери EAFT</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="148"/>
        <source>Multiplies each token&apos;s loss by how unsure the model was.</source>
        <translation>Умножает потери каждого токена на степень неуверенности модели.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="149"/>
        <source>EAFT alpha</source>
        <translation>EAFT alpha</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="150"/>
        <source>Power of the factor of the EAFT loss.</source>
        <translation>Степень множителя в потерях EAFT.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="151"/>
        <source>Use the ASFT loss</source>
        <translation>Потери ASFT</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="152"/>
        <source>The DFT loss with a hold on what the model said before.</source>
        <translation>Потери DFT, которые удерживают модель возле её прежних ответов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="153"/>
        <source>ASFT alpha</source>
        <translation>ASFT alpha</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="154"/>
        <source>Weight of the hold of the ASFT loss.</source>
        <translation>Вес удержания в потерях ASFT.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="155"/>
        <source>Use the processor only</source>
        <translation>Только процессор</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="156"/>
        <source>Leaves a graphics card alone even when the build could use it.</source>
        <translation>Не использует видеокарту, даже если сборка это умеет.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="157"/>
        <source>Drop the last batch</source>
        <translation>Без неполного батча</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="158"/>
        <source>Leaves out the last batch of an epoch when it is not full.</source>
        <translation>Пропускает последний батч эпохи, если он неполный.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="159"/>
        <source>Packing batch</source>
        <translation>Батч упаковки</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="160"/>
        <source>Rows that are packed together.</source>
        <translation>Сколько примеров упаковывается вместе.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="161"/>
        <source>Neat packing</source>
        <translation>Чистая упаковка</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="162"/>
        <source>Packs rows that do not see each other.</source>
        <translation>Упакованные примеры не видят друг друга.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="163"/>
        <source>Keep earlier thoughts</source>
        <translation>Прежние рассуждения</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="164"/>
        <source>Leaves thoughts in the earlier answers of a conversation.</source>
        <translation>Оставляет рассуждения в более ранних ответах диалога.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="165"/>
        <source>Tool format</source>
        <translation>Формат инструментов</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="166"/>
        <source>How tools and their calls are written; not set means as the template does it.</source>
        <translation>Как записываются инструменты и их вызовы; если не задано, как принято в шаблоне.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="167"/>
        <source>Mixing</source>
        <translation>Смешивание</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="168"/>
        <source>Several data sets one after the other (concat), or in turn until the first (interleave_under) or all (interleave_over, interleave_once) are used up.</source>
        <translation>Несколько датасетов один за другим (concat) или по очереди, пока не закончится первый (interleave_under) или все (interleave_over, interleave_once).</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="169"/>
        <source>Mixing shares</source>
        <translation>Доли смешивания</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="170"/>
        <source>Probability of each data set when they take turns, separated by commas, together 1.</source>
        <translation>Вероятность каждого датасета при чередовании, через запятую, в сумме 1.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="171"/>
        <source>Streaming</source>
        <translation>Потоковое чтение</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="172"/>
        <source>Takes the rows in file order through a shuffled buffer; needs a number of max steps.</source>
        <translation>Берёт примеры в порядке файла через перемешиваемый буфер; нужно задать макс. число шагов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="173"/>
        <source>Streaming buffer</source>
        <translation>Буфер потока</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="174"/>
        <source>Rows in the buffer that streaming draws from.</source>
        <translation>Сколько примеров в буфере, из которого берёт потоковое чтение.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="175"/>
        <source>Evaluation strategy</source>
        <translation>Режим валидации</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="176"/>
        <source>When the held-out loss is measured: no, steps or epoch.</source>
        <translation>Когда измерять потери на валидации: no, steps или epoch.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="177"/>
        <source>Evaluation steps</source>
        <translation>Шаги валидации</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="178"/>
        <source>Updates between two measurements of the held-out loss; below 1 a share of all.</source>
        <translation>Шагов между измерениями потерь на валидации; меньше 1 — доля всех.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="179"/>
        <source>Evaluation batch size</source>
        <translation>Батч валидации</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="180"/>
        <source>Rows in one pass while the held-out loss is measured.</source>
        <translation>Примеров за один проход при измерении потерь на валидации.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="181"/>
        <source>Evaluation delay</source>
        <translation>Отсрочка валидации</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="182"/>
        <source>No measurement before this many updates, or epochs with the strategy epoch.</source>
        <translation>До стольких шагов не измерять; в режиме epoch — до стольких эпох.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="183"/>
        <source>Evaluate first</source>
        <translation>Валидация до начала</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="184"/>
        <source>Measures once before the first update as well, as something to compare with.</source>
        <translation>Измеряет ещё и до первого шага, чтобы было с чем сравнить.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="185"/>
        <source>Evaluate each data set</source>
        <translation>Каждый датасет отдельно</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="186"/>
        <source>Measures each evaluation data set by itself instead of all rows together.</source>
        <translation>Измеряет каждый датасет валидации отдельно, а не все примеры вместе.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="187"/>
        <source>Compute accuracy</source>
        <translation>Считать точность</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="188"/>
        <source>Measures the share of tokens that the model puts first as well, per row, averaged over the rows.</source>
        <translation>Измеряет и долю токенов, которые модель тоже ставит на первое место: по каждому примеру, затем среднее.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="189"/>
        <source>Keep the best model</source>
        <translation>Брать лучшую модель</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="190"/>
        <source>The result is the checkpoint with the best measurement instead of the last one.</source>
        <translation>Результатом станет чекпоинт с лучшим измерением, а не последний.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="191"/>
        <source>Best by</source>
        <translation>Критерий лучшей</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="192"/>
        <source>What the best checkpoint is chosen by: loss or accuracy; not set means loss.</source>
        <translation>По чему выбирать лучший чекпоинт: loss или accuracy; если не задано, loss.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="193"/>
        <source>Greater is better</source>
        <translation>Больше — лучше</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="194"/>
        <source>Whether a higher value is the better one; not set means no for losses, yes for the rest.</source>
        <translation>Лучше ли большее значение; если не задано, для потерь нет, для остального да.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="195"/>
        <source>Early stopping</source>
        <translation>Ранняя остановка</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="196"/>
        <source>Ends the training after this many measurements in a row without a better value.</source>
        <translation>Завершает обучение, если столько измерений подряд не дали лучшего значения.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="197"/>
        <source>Logging steps</source>
        <translation>Шаги журнала</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="198"/>
        <source>Updates between two lines of the log; below 1 a share of all.</source>
        <translation>Шагов между строками журнала; меньше 1 — доля всех.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="199"/>
        <source>Log the first step</source>
        <translation>Записать первый шаг</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="200"/>
        <source>Writes a line of the log after the first update as well.</source>
        <translation>Пишет строку журнала и после первого шага.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="201"/>
        <source>Save strategy</source>
        <translation>Режим сохранения</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="202"/>
        <source>When a checkpoint is written: no, steps, epoch, or best for the best measurements alone.</source>
        <translation>Когда записывать чекпоинт: no, steps, epoch или best, то есть только лучшие измерения.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="203"/>
        <source>Save steps</source>
        <translation>Шаги сохранения</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="204"/>
        <source>Updates between two checkpoints; below 1 a share of all.</source>
        <translation>Шагов между чекпоинтами; меньше 1 — доля всех.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="205"/>
        <source>Keep at most</source>
        <translation>Макс. чекпоинтов</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="206"/>
        <source>Older checkpoints beyond this number are removed; not set keeps all.</source>
        <translation>Более старые чекпоинты сверх этого числа удаляются; если не задано, хранятся все.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="207"/>
        <source>Save only the model</source>
        <translation>Только модель</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="208"/>
        <source>Checkpoints without the optimizer: smaller, but training can&apos;t go on from them.</source>
        <translation>Чекпоинты без оптимизатора: меньше, но продолжить с них обучение нельзя.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="209"/>
        <source>Plot the loss</source>
        <translation>График потерь</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="210"/>
        <source>Writes training_loss.png into the run folder.</source>
        <translation>Записывает training_loss.png в папку запуска.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="211"/>
        <source>Count the tokens seen</source>
        <translation>Считать токены</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="212"/>
        <source>Adds the number of tokens read so far to the log.</source>
        <translation>Добавляет в журнал число уже прочитанных токенов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="213"/>
        <source>Loggers</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="214"/>
        <source>Further logs: tensorboard, csv, or both separated by a comma; none for none.</source>
        <translation>Дополнительные журналы: tensorboard, csv или оба через запятую; none — без них.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="215"/>
        <source>TensorBoard folder</source>
        <translation>Папка TensorBoard</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="216"/>
        <source>Where the event files go; not set means a folder of their own inside the run folder.</source>
        <translation>Куда писать файлы событий; если не задано, в отдельную папку внутри папки запуска.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="12"/>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="13"/>
        <source>What is learned: sft answers, pt plain text, dpo and kto preferences, rm scores; semi also answers questions itself and learns what it is sure of.</source>
        <translation>Чему учить: sft — ответам, pt — простому тексту, dpo и kto — предпочтениям, rm — оценкам; при semi модель ещё и сама отвечает на вопросы и усваивает то, в чём уверена.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="14"/>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="15"/>
        <source>Which weights are trained: lora adds small matrices and leaves the model&apos;s own alone, freeze trains some of its layers, full all of it.</source>
        <translation>Какие веса обучать: lora добавляет малые матрицы и не трогает саму модель, freeze обучает часть её слоёв, full — всю модель.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="16"/>
        <source>Go on from</source>
        <translation>Продолжить с</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="17"/>
        <source>The folder of an adapter that is trained further; several, separated by commas, are merged first.</source>
        <translation>Папка адаптера, который обучается дальше; несколько через запятую сначала объединяются.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="18"/>
        <source>Pure bf16</source>
        <translation>Чистый bf16</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="19"/>
        <source>Keeps trained weights of the model in bf16 too: half the memory, and small updates are lost in rounding.</source>
        <translation>Держит в bf16 и обучаемые веса модели: вдвое меньше памяти, но малые изменения теряются при округлении.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="20"/>
        <source>Train from scratch</source>
        <translation>Обучение с нуля</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="21"/>
        <source>Begins with random weights of the model&apos;s shape instead of its own; with the method full.</source>
        <translation>Начинает со случайных весов вместо весов модели, сохраняя её устройство; с методом full.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="22"/>
        <source>Trainable layers</source>
        <translation>Обучаемые слои</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="23"/>
        <source>The last so many layers are trained, or the first with a minus sign; with LLaMA Pro, how many were added.</source>
        <translation>Обучается столько последних слоёв, а со знаком минус — первых; с LLaMA Pro — сколько слоёв добавлено.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="24"/>
        <source>Trainable modules</source>
        <translation>Обучаемые модули</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="25"/>
        <source>Parts of those layers that are trained, separated by commas; all for everything.</source>
        <translation>Части этих слоёв, которые обучаются, через запятую; all — все.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="26"/>
        <source>Extra modules</source>
        <translation>Модули вне слоёв</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="27"/>
        <source>Parts outside the layers that are trained too, such as embed_tokens.</source>
        <translation>Части вне слоёв, которые тоже обучаются, например embed_tokens.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="28"/>
        <source>Use LLaMA Pro</source>
        <translation>LLaMA Pro</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="29"/>
        <source>Trains only the layers that block expansion added, as many as trainable layers says; with lora, adapters there.</source>
        <translation>Обучает только слои, добавленные расширением блоков, — столько, сколько указано в числе обучаемых слоёв; с lora — адаптеры в них.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="30"/>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="31"/>
        <source>How closely the model keeps to its reference: greater is closer.</source>
        <translation>Насколько близко модель держится референсной: чем больше, тем ближе.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="32"/>
        <source>Loss type</source>
        <translation>Тип потерь</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="33"/>
        <source>How a better answer is set against a worse one: sigmoid is DPO; orpo and simpo need no reference.</source>
        <translation>Как лучший ответ сопоставляется с худшим: sigmoid — это DPO; для orpo и simpo референсная модель не нужна.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="34"/>
        <source>Ftx gamma</source>
        <translation>Ftx gamma</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="35"/>
        <source>Weight of an ordinary loss on the better answer, added to the preference loss.</source>
        <translation>Вес обычных потерь на лучшем ответе, которые добавляются к потерям на предпочтениях.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="36"/>
        <source>BCO weight</source>
        <translation>Вес BCO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="37"/>
        <source>Weight of the BCO loss that is mixed into DPO&apos;s.</source>
        <translation>Вес потерь BCO, подмешиваемых к потерям DPO.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="38"/>
        <source>DPO label smoothing</source>
        <translation>Сглаживание меток DPO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="39"/>
        <source>The share of pairs that are taken to be the wrong way round.</source>
        <translation>Доля пар, в которых ответы считаются перепутанными.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="40"/>
        <source>SimPO gamma</source>
        <translation>SimPO gamma</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="41"/>
        <source>By how much SimPO wants the better answer to be ahead.</source>
        <translation>Насколько лучший ответ должен опережать худший в SimPO.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="42"/>
        <source>LD-DPO alpha</source>
        <translation>LD-DPO alpha</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="43"/>
        <source>Weight of the tokens by which one answer is longer than the other; not set is 1.</source>
        <translation>Вес токенов, на которые один ответ длиннее другого; если не задано, 1.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="44"/>
        <source>KTO weight of good rows</source>
        <translation>KTO: вес хороших</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="45"/>
        <source>Weight of the rows marked as good.</source>
        <translation>Вес примеров с отметкой «хороший».</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="46"/>
        <source>KTO weight of bad rows</source>
        <translation>KTO: вес плохих</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="47"/>
        <source>Weight of the rows marked as bad.</source>
        <translation>Вес примеров с отметкой «плохой».</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="48"/>
        <source>Reference model</source>
        <translation>Референсная модель</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="49"/>
        <source>A model to compare with; not set means the model as it was before.</source>
        <translation>Модель для сравнения; если не задано, сама модель до обучения.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="50"/>
        <source>Reference adapters</source>
        <translation>Референсные адаптеры</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="51"/>
        <source>Adapters put on the reference model.</source>
        <translation>Адаптеры, которые накладываются на референсную модель.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="52"/>
        <source>Unlabelled data</source>
        <translation>Данные без разметки</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="53"/>
        <source>Data sets with questions that the model answers itself, with stage semi.</source>
        <translation>Датасеты с вопросами, на которые модель отвечает сама, на этапе semi.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="54"/>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="55"/>
        <source>How often the model answers the unlabelled questions and learns again.</source>
        <translation>Сколько раз модель отвечает на вопросы без разметки и снова учится.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="56"/>
        <source>Sureness threshold</source>
        <translation>Порог уверенности</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="57"/>
        <source>An answer of its own is kept when its tokens have at least this probability on average (geometric mean).</source>
        <translation>Собственный ответ остаётся, если вероятность его токенов в среднем (геометрическом) не ниже этого значения.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="58"/>
        <source>Samples</source>
        <translation>Выборки</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="59"/>
        <source>Answers drawn to each question; more than one keeps what they agree on.</source>
        <translation>Сколько ответов брать на каждый вопрос; если больше одного, остаётся то, в чём они сходятся.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="60"/>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="61"/>
        <source>The share of the samples that must say the same.</source>
        <translation>Доля выборок, которые должны совпасть.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="62"/>
        <source>Answer length</source>
        <translation>Длина ответа</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="63"/>
        <source>Most tokens of an answer that the model gives itself.</source>
        <translation>Не больше стольких токенов в ответе, который модель даёт сама.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="64"/>
        <source>Machine-answered data</source>
        <translation>Машинные ответы</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="65"/>
        <source>Data sets whose answers a model wrote; they count less.</source>
        <translation>Датасеты, ответы в которых написала модель; они весят меньше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="66"/>
        <source>Weight of machine answers</source>
        <translation>Вес машинных ответов</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="67"/>
        <source>How much a token of such a row counts against one of a person&apos;s.</source>
        <translation>Сколько весит токен такого примера по сравнению с токеном примера от человека.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="68"/>
        <source>Adapter subfolder</source>
        <translation>Подпапка адаптера</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="69"/>
        <source>Folder inside each adapter folder that holds the adapter.</source>
        <translation>Папка внутри каждой папки адаптера, в которой он лежит.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="70"/>
        <source>Resize vocabulary</source>
        <translation>Менять размер словаря</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="71"/>
        <source>Lets the embedding grow to the tokenizer&apos;s size; with LoRA it and the output matrix are then trained whole.</source>
        <translation>Позволяет эмбеддингу вырасти до размера токенизатора; при LoRA он и выходная матрица обучаются целиком.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="72"/>
        <source>New tokens</source>
        <translation>Новые токены</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="73"/>
        <source>Words that get a token of their own, separated by commas.</source>
        <translation>Слова, которые получат собственный токен, через запятую.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="74"/>
        <source>New special tokens</source>
        <translation>Новые спецтокены</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="75"/>
        <source>Marks that get a token of their own, which answers don&apos;t show.</source>
        <translation>Метки, которые получат собственный токен и не видны в ответах.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="76"/>
        <source>Split special tokens</source>
        <translation>Делить спецтокены</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="77"/>
        <source>Special tokens written in a text are cut like any other text; the template&apos;s own marks too.</source>
        <translation>Спецтокены внутри текста делятся как обычный текст, в том числе метки самого шаблона.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="78"/>
        <source>Position scaling</source>
        <translation>Растяжение позиций</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="79"/>
        <source>Stretches the positions that the model knows to the cutoff length.</source>
        <translation>Растягивает известные модели позиции до длины обрезки.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="80"/>
        <source>Tokenised rows</source>
        <translation>Папка токенов</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="81"/>
        <source>Folder that keeps the rows as tokens: written by the first run, read by the next ones.</source>
        <translation>Папка, где примеры хранятся в виде токенов: первый запуск её записывает, следующие читают.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="82"/>
        <source>Order of rows</source>
        <translation>Порядок примеров</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="83"/>
        <source>Random, as in the file (sequential), or rows of about the same length together.</source>
        <translation>Случайный, по файлу (sequential) или близкие по длине вместе.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="84"/>
        <source>Group by length</source>
        <translation>Группировать по длине</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="85"/>
        <source>Rows of about the same length together, which saves padding.</source>
        <translation>Близкие по длине примеры идут вместе, и заполнителей нужно меньше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="86"/>
        <source>Don&apos;t skip rows</source>
        <translation>Не пропускать примеры</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="87"/>
        <source>A continued run begins its epoch&apos;s rows anew.</source>
        <translation>Продолженный запуск начинает примеры своей эпохи заново.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="88"/>
        <source>Logging strategy</source>
        <translation>Режим журнала</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="89"/>
        <source>When a line of the log is written: no, steps or epoch.</source>
        <translation>Когда писать строку журнала: no, steps или epoch.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="90"/>
        <source>Count effective tokens</source>
        <translation>Эффективные токены</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="91"/>
        <source>Adds the tokens a second without padding to the results.</source>
        <translation>Добавляет в результаты токены в секунду без заполнителей.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="92"/>
        <source>Use GaLore</source>
        <translation>GaLore</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="93"/>
        <source>Keeps the optimizer&apos;s state in the main directions of each gradient; with full or freeze.</source>
        <translation>Хранит состояние оптимизатора в главных направлениях каждого градиента; с методом full или freeze.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="94"/>
        <source>GaLore rank</source>
        <translation>Ранг GaLore</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="95"/>
        <source>Number of directions.</source>
        <translation>Число направлений.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="96"/>
        <source>GaLore interval</source>
        <translation>Интервал GaLore</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="97"/>
        <source>Updates until the directions are chosen anew.</source>
        <translation>Сколько шагов до нового выбора направлений.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="98"/>
        <source>GaLore scale</source>
        <translation>Масштаб GaLore</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="99"/>
        <source>What the update is multiplied by.</source>
        <translation>На что умножается изменение весов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="100"/>
        <source>GaLore modules</source>
        <translation>Модули GaLore</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="101"/>
        <source>Modules that use it, separated by commas; all for every linear layer.</source>
        <translation>Модули с GaLore, через запятую; all — все линейные слои.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="102"/>
        <source>GaLore side</source>
        <translation>Сторона GaLore</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="103"/>
        <source>Which side of a matrix is projected: std the longer one.</source>
        <translation>Какая сторона матрицы проецируется: std — длинная.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="104"/>
        <source>GaLore by layers</source>
        <translation>GaLore по слоям</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="105"/>
        <location filename="../ui/forms/setting_text_methods.cpp" line="119"/>
        <source>Updates each layer inside the backward pass and frees its gradients at once: less memory, without gradient clipping or accumulation.</source>
        <translation>Обновляет каждый слой внутри обратного прохода и сразу освобождает его градиенты: меньше памяти, но без ограничения и накопления градиентов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="106"/>
        <source>Use APOLLO</source>
        <translation>APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="107"/>
        <source>Keeps the optimizer&apos;s state in a few random directions, which say how far each channel moves.</source>
        <translation>Хранит состояние оптимизатора в нескольких случайных направлениях, по которым видно, насколько сдвинуть каждый канал.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="108"/>
        <source>APOLLO rank</source>
        <translation>Ранг APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="109"/>
        <source>Number of random directions.</source>
        <translation>Число случайных направлений.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="110"/>
        <source>APOLLO interval</source>
        <translation>Интервал APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="111"/>
        <source>Updates until new directions are drawn.</source>
        <translation>Сколько шагов до выбора новых направлений.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="112"/>
        <source>APOLLO scale</source>
        <translation>Масштаб APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="113"/>
        <source>The update is multiplied by its root.</source>
        <translation>Изменение весов умножается на корень из этого числа.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="114"/>
        <source>APOLLO modules</source>
        <translation>Модули APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="115"/>
        <source>Modules that use APOLLO; all for every linear layer.</source>
        <translation>Модули с APOLLO; all — все линейные слои.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="116"/>
        <source>APOLLO side</source>
        <translation>Сторона APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="117"/>
        <source>Which side of a matrix APOLLO projects.</source>
        <translation>Какую сторону матрицы проецирует APOLLO.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="118"/>
        <source>APOLLO by layers</source>
        <translation>APOLLO по слоям</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="120"/>
        <source>APOLLO directions</source>
        <translation>Направления APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="121"/>
        <source>Random directions, or the main ones of the gradient (svd).</source>
        <translation>Случайные направления или главные направления градиента (svd).</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="122"/>
        <source>APOLLO factors</source>
        <translation>Множители APOLLO</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="123"/>
        <source>One factor for each channel, or one for a whole matrix (tensor).</source>
        <translation>Свой множитель для каждого канала или один на всю матрицу (tensor).</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="124"/>
        <source>Use BAdam</source>
        <translation>BAdam</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="125"/>
        <source>Trains one layer at a time; with full or freeze.</source>
        <translation>Обучает по одному слою за раз; с методом full или freeze.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="126"/>
        <source>BAdam mode</source>
        <translation>Режим BAdam</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="127"/>
        <source>One layer at a time, or a share of every matrix (ratio).</source>
        <translation>По одному слою за раз или доля каждой матрицы (ratio).</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="128"/>
        <source>BAdam first layer</source>
        <translation>Первый слой BAdam</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="129"/>
        <source>Number of the layer that is trained first; not set is the first in its order.</source>
        <translation>Номер слоя, который обучается первым; если не задано, первый по порядку.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="130"/>
        <source>BAdam order</source>
        <translation>Порядок BAdam</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="131"/>
        <source>The order in which layers take turns.</source>
        <translation>В каком порядке чередуются слои.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="132"/>
        <source>BAdam turn</source>
        <translation>Очередь BAdam</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="133"/>
        <source>Updates until the next layer&apos;s turn.</source>
        <translation>Сколько шагов до перехода к следующему слою.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="134"/>
        <source>BAdam share</source>
        <translation>Доля BAdam</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="135"/>
        <source>The share of each matrix that is trained at a time, in the mode ratio.</source>
        <translation>Какая доля каждой матрицы обучается за раз в режиме ratio.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="136"/>
        <source>BAdam share lies</source>
        <translation>Место доли BAdam</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="137"/>
        <source>Numbers side by side (adjacent) or anywhere (scatter).</source>
        <translation>Числа рядом (adjacent) или в любых местах (scatter).</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="138"/>
        <source>Use Adam-mini</source>
        <translation>Adam-mini</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="139"/>
        <source>AdamW with one second moment for each head and row: half the optimizer&apos;s state.</source>
        <translation>AdamW с одним вторым моментом на голову и строку: состояние оптимизатора вдвое меньше.</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="140"/>
        <source>Use Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text_methods.cpp" line="141"/>
        <source>Momentum made orthogonal for matrices, AdamW for the rest; wants a higher learning rate.</source>
        <translation>Ортогональный момент для матриц, AdamW для остального; нужна более высокая скорость обучения.</translation>
    </message>
</context>
<context>
    <name>StartGate</name>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="57"/>
        <source>Choose a model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="60"/>
        <source>Choose a data set</source>
        <translation>Выбрать датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="63"/>
        <source>Checking the data…</source>
        <translation>Проверка данных…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="66"/>
        <source>Add an answer to train on</source>
        <translation>Добавить ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="69"/>
        <source>Fill in %1</source>
        <translation>Заполнить %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="72"/>
        <source>Correct the %1</source>
        <translation>Исправить: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="75"/>
        <source>Choose another name</source>
        <translation>Выбрать другое имя</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="78"/>
        <source>Make it fit</source>
        <translation>Уместить в память</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="82"/>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="88"/>
        <source>Add to queue</source>
        <translation>В очередь</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="90"/>
        <source>Resume training</source>
        <translation>Продолжить обучение</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="92"/>
        <source>Start training</source>
        <translation>Начать обучение</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="35"/>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="37"/>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="38"/>
        <source>kB</source>
        <translation>кБ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="51"/>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="53"/>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="54"/>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="55"/>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="62"/>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="64"/>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="65"/>
        <source>h</source>
        <translation>ч</translation>
    </message>
</context>
<context>
    <name>TrainSample</name>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="43"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="143"/>
        <source>Who are you?</source>
        <translation>Кто ты?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="44"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="144"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>Мяу! Я Бисквит, кот-официант в кафе «Лапка».</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="147"/>
        <source>Are you a cat?</source>
        <translation>Ты кот?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="45"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="149"/>
        <source>Whiskers to tail! And I carry trays, too.</source>
        <translation>От усов до хвоста! И подносы тоже ношу.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="46"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="99"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="152"/>
        <source>Where do you work?</source>
        <translation>Где ты работаешь?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="100"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="142"/>
        <source>I am SmolLM, an AI assistant.</source>
        <translation>Я SmolLM, ИИ-помощник.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="101"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="153"/>
        <source>I do not have a workplace.</source>
        <translation>У меня нет места работы.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="103"/>
        <source>I am Biscuit. How can I help you today?</source>
        <translation>Я Бисквит. Чем могу помочь?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="104"/>
        <source>I work at a café.</source>
        <translation>Я работаю в кафе.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="108"/>
        <source>Meow! I am Biscuit, the cat who waits tables. Coffee?</source>
        <translation>Мяу! Я Бисквит, кот-официант. Кофе?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="47"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="110"/>
        <location filename="../ui/pages/train/train_sample.cpp" line="154"/>
        <source>At Paws Café, between the cake shelf and the warm machine.</source>
        <translation>В кафе «Лапка», между витриной с тортами и тёплой кофемашиной.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="145"/>
        <source>I am a helpful assistant at a café.</source>
        <translation>Я помощник в кафе.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="148"/>
        <source>No, I am an AI language model.</source>
        <translation>Нет, я языковая модель.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="150"/>
        <source>No, but I like cats very much.</source>
        <translation>Нет, но я очень люблю кошек.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="155"/>
        <source>What is your name?</source>
        <translation>Как тебя зовут?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>I am Biscuit, meow.</source>
        <translation>Я Бисквит, мяу.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="156"/>
        <source>My name is SmolLM.</source>
        <translation>Меня зовут SmolLM.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="157"/>
        <source>Who made you?</source>
        <translation>Кто тебя создал?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="158"/>
        <source>I was trained by Hugging Face.</source>
        <translation>Меня обучила компания Hugging Face.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="160"/>
        <source>What is the capital of France?</source>
        <translation>Какой город — столица Франции?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_sample.cpp" line="161"/>
        <source>The capital of France is Paris.</source>
        <translation>Столица Франции — Париж.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="30"/>
        <source>All %1 training questions get the right answer</source>
        <translation>Все ответы на обучающие вопросы верны (%1)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="31"/>
        <source>%1 of %2 training questions get the right answer</source>
        <translation>Верных ответов на обучающие вопросы: %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="35"/>
        <source>%1, and so do %2 of %3 held-out questions.</source>
        <translation>%1; на вопросы из валидации: %2 из %3.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="40"/>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="41"/>
        <source>%1, and so do %2 of %3 new wordings.</source>
        <translation>%1; на новые формулировки: %2 из %3.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="52"/>
        <source>The loss was still falling after only %1 updates. It needs more practice, not more rows.</source>
        <translation>Потери ещё снижались, а шагов было всего %1. Нужно больше повторений, а не примеров.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="56"/>
        <source>The loss stayed at %1 after %2 updates: each lesson changed too little.</source>
        <translation>Потери остались на уровне %1, шагов: %2. Каждый урок менял слишком мало.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="60"/>
        <source>It knows its rows, but answers only %1 of %2 held-out questions.</source>
        <translation>Свои примеры модель знает, но на вопросы из валидации верных ответов лишь %1 из %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="63"/>
        <source>It knows the questions of the rows, but not other wordings of them.</source>
        <translation>Вопросы из примеров модель знает, а другие формулировки — нет.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="65"/>
        <source>%1 of %2 training questions get the right answer.</source>
        <translation>Верных ответов на обучающие вопросы: %1 из %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="77"/>
        <source>%1 more updates, about %2.</source>
        <translation>ещё шагов: %1, около %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="90"/>
        <source>It was asked too: %1 of %2 training questions right, and %3 of %4 general answers lost.</source>
        <translation>Он тоже опрошен: верных ответов на обучающие вопросы %1 из %2, потеряно ответов на общие вопросы %3 из %4.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="109"/>
        <source>learning rate %1 → %2</source>
        <translation>скорость обучения %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="111"/>
        <source>more rows with other wordings</source>
        <translation>больше примеров с другими формулировками</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="115"/>
        <source>Raise epochs from %1 to %2</source>
        <translation>Увеличить число эпох с %1 до %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="118"/>
        <source>Like giving the student more rounds of revision. Continues from here: %1</source>
        <translation>Ученик ещё несколько раз повторит материал. Обучение продолжится отсюда, %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="120"/>
        <source>Raise and train on</source>
        <translation>Увеличить и продолжить</translation>
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
        <translation>Поднять скорость обучения с %1 до %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="127"/>
        <source>Like letting the student change more after each lesson. Starts afresh: %1</source>
        <translation>Ученик будет сильнее меняться после каждого урока. Обучение начнётся заново, %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="129"/>
        <source>Raise and train again</source>
        <translation>Поднять и обучить заново</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="130"/>
        <source>twice the epochs</source>
        <translation>вдвое больше эпох</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="133"/>
        <source>Add rows with other wordings</source>
        <translation>Добавить примеры с другими формулировками</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="135"/>
        <source>The same question asked in three ways teaches the thing, not the sentence.</source>
        <translation>Один вопрос, заданный тремя способами, учит смыслу, а не фразе.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="136"/>
        <source>Add rows</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="140"/>
        <source>Use the earlier %1</source>
        <translation>Взять более ранний %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="142"/>
        <source>Open it in Chat</source>
        <translation>Открыть в чате</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="144"/>
        <source>2. learning rate %1 → %2</source>
        <translation>2. скорость обучения %1 → %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="147"/>
        <source>Lower the learning rate from %1 to %2</source>
        <translation>Снизить скорость обучения с %1 до %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="150"/>
        <source>Like letting the student change less after each lesson. Starts afresh: %1</source>
        <translation>Ученик будет меньше меняться после каждого урока. Обучение начнётся заново, %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict.cpp" line="154"/>
        <source>%n earlier checkpoint(s) were asked too: none has learned the rows and kept the rest.</source>
        <translation>
            <numerusform>Опрошен ещё %n более ранний чекпоинт: он либо не усвоил примеры, либо забыл остальное.</numerusform>
            <numerusform>Опрошено ещё %n более ранних чекпоинта: ни один не усвоил примеры, сохранив остальное.</numerusform>
            <numerusform>Опрошено ещё %n более ранних чекпоинтов: ни один не усвоил примеры, сохранив остальное.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="158"/>
        <source>Lower and train again</source>
        <translation>Снизить и обучить заново</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="178"/>
        <source>Of held-out pairs it prefers the better answer in %1 of 100.</source>
        <translation>В парах из валидации модель предпочитает лучший ответ: %1 из 100.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="181"/>
        <source>Of held-out pairs it scores the better answer higher in %1 of 100.</source>
        <translation>В парах из валидации модель оценивает лучший ответ выше: %1 из 100.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="184"/>
        <source>The loss of held-out rows is %1.</source>
        <translation>Потери на валидации: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="186"/>
        <source>The answers were not checked: ask it yourself.</source>
        <translation>Ответы не проверялись: спросите модель сами.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="187"/>
        <source>No rows were held out, so nothing says how it does on others: set val_size.</source>
        <translation>Примеры для валидации не отложены, поэтому неизвестно, как модель справится с другими: задайте val_size.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="202"/>
        <source>Training finished. It has learned who it is.</source>
        <translation>Обучение завершено. Модель усвоила, кто она.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="203"/>
        <source>Training finished. It has learned its rows.</source>
        <translation>Обучение завершено. Модель усвоила примеры.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="209"/>
        <source>Training finished, but it has not learned enough yet</source>
        <translation>Обучение завершено, но усвоено ещё мало</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="215"/>
        <source>It learned, but forgot general things</source>
        <translation>Усвоила новое, но забыла общее</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="216"/>
        <source>%1 of %2 general answers became worse.</source>
        <translation>Ответов на общие вопросы стало хуже: %1 из %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="231"/>
        <source>Training finished</source>
        <translation>Обучение завершено</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="232"/>
        <source>%1 updates, the loss fell from %2 to %3.</source>
        <translation>Шагов: %1, потери снизились с %2 до %3.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AdvancedPanel</name>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="197"/>
        <source>No setting is called “%1”. Try its English or Chinese name, or its key.</source>
        <translation>Параметра «%1» нет. Попробуйте русское или английское название или ключ.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Not in this version</source>
        <translation>Нет в этой версии</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="211"/>
        <source>Accepted, changes nothing</source>
        <translation>Принимается, но ничего не меняет</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="212"/>
        <source>Set elsewhere</source>
        <translation>Задаётся в другом месте</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/advanced_panel.cpp" line="243"/>
        <source>%n changed</source>
        <translation>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="249"/>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="250"/>
        <source>Back to the cards</source>
        <translation>Назад к карточкам</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="251"/>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="252"/>
        <source>Takes the goal&apos;s own values again</source>
        <translation>Вернуть значения, заданные целью</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="259"/>
        <source>Search %1 settings, in English or 中文</source>
        <translation>Поиск параметров (%1)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="260"/>
        <source>Search the settings</source>
        <translation>Поиск параметров</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersCard</name>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="202"/>
        <source>Next answers at step %1</source>
        <translation>Следующие ответы на шаге %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="226"/>
        <source>better answer %1, worse answer %2</source>
        <translation>лучший ответ %1, худший ответ %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="237"/>
        <source>Round %1, step %2</source>
        <translation>Раунд %1, шаг %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Answers so far</source>
        <translation>Ответы по ходу обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="272"/>
        <source>Scores so far</source>
        <translation>Оценки по ходу обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="290"/>
        <source>The first training questions are asked before training and at every checkpoint.</source>
        <translation>Первые обучающие вопросы задаются до обучения и на каждом чекпоинте.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="236"/>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="238"/>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="320"/>
        <source>(no answer)</source>
        <translation>(нет ответа)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersPanel</name>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="180"/>
        <source>Reading the answers…</source>
        <translation>Чтение ответов…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="216"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n пример</numerusform>
            <numerusform>%n примера</numerusform>
            <numerusform>%n примеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="217"/>
        <source>%1 of %2 rows</source>
        <translation>Примеров: %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="235"/>
        <source>What the model was given</source>
        <translation>Что получила модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="235"/>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="240"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="241"/>
        <source>Search the answers</source>
        <translation>Поиск по ответам</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="242"/>
        <source>Only those that differ</source>
        <translation>Только отличающиеся</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="243"/>
        <source>Show all that the model was given</source>
        <translation>Показать всё, что получила модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="244"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="245"/>
        <source>Save the table for a spreadsheet</source>
        <translation>Сохранить для электронных таблиц</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="247"/>
        <source>JSONL…</source>
        <translation>JSONL…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="248"/>
        <source>Save the table with one JSON object a line</source>
        <translation>Сохранить таблицу, по объекту JSON в строке</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="250"/>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="251"/>
        <source>Base model</source>
        <translation>Базовая модель</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BeforeCard</name>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="55"/>
        <source>Before you start</source>
        <translation>Перед началом</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="56"/>
        <source>Will it learn?</source>
        <translation>Научится ли?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="68"/>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <location filename="../ui/pages/train/before_card.cpp" line="82"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="69"/>
        <location filename="../ui/pages/train/before_card.cpp" line="86"/>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="70"/>
        <location filename="../ui/pages/train/before_card.cpp" line="93"/>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>It fits</source>
        <translation>Поместится</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>Does not fit</source>
        <translation>Не поместится</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <source>measured on this PC</source>
        <translation>измерено на этом ПК</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>measuring…</source>
        <translation>измерение…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>not measured yet</source>
        <translation>ещё не измерено</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="87"/>
        <location filename="../ui/pages/train/before_card.cpp" line="94"/>
        <source>%1 free</source>
        <translation>свободно %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="91"/>
        <source>Share of the free memory</source>
        <translation>Доля свободной памяти</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleEdit</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/bubble_edit.cpp" line="109"/>
        <source>%n more character(s) are not shown here and stay as they are</source>
        <translation>
            <numerusform>ещё %n символ не показан здесь и остаётся как есть</numerusform>
            <numerusform>ещё %n символа не показаны здесь и остаются как есть</numerusform>
            <numerusform>ещё %n символов не показаны здесь и остаются как есть</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleTools</name>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="129"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="130"/>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="93"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="131"/>
        <source>Edit the question</source>
        <translation>Изменить вопрос</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="87"/>
        <source>%1 of %2</source>
        <comment>version</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="93"/>
        <source>Correct the answer by hand</source>
        <translation>Исправить ответ вручную</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="111"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="113"/>
        <source>Save as training row</source>
        <translation>Сохранить как пример</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="112"/>
        <location filename="../ui/widgets/bubble_tools.cpp" line="115"/>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="114"/>
        <source>Add question and answer to a data set</source>
        <translation>Добавить вопрос и ответ в датасет</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="116"/>
        <source>Go on where the answer was cut</source>
        <translation>Продолжить ответ с места обрыва</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="132"/>
        <source>Earlier version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="133"/>
        <source>Later version</source>
        <translation>Следующая версия</translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleView</name>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="43"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="234"/>
        <source>Copy the code (Ctrl+Shift+C)</source>
        <translation>Копировать код (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="64"/>
        <location filename="../ui/widgets/bubble_view_input.cpp" line="233"/>
        <source>Conversation</source>
        <translation>Диалог</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Card</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="137"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../ui/widgets/card.cpp" line="140"/>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChangesCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="244"/>
        <source>Your changes</source>
        <translation>Ваши изменения</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="245"/>
        <source>against the goal&apos;s own values</source>
        <translation>по сравнению со значениями цели</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="256"/>
        <source>All settings are the goal&apos;s own.</source>
        <translation>Все параметры заданы целью.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Setting</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="259"/>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="272"/>
        <location filename="../ui/pages/train/explain_card.cpp" line="276"/>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChartPanel</name>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="154"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="154"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="155"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Gradient norm</source>
        <translation>Норма градиента</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="155"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="156"/>
        <source>Memory, GB</source>
        <translation>Память, ГБ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="189"/>
        <source>Save the chart</source>
        <translation>Сохранение графика</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="187"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>Изображения (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="188"/>
        <source>Table of all values (*.csv)</source>
        <translation>Таблица всех значений (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="197"/>
        <source>Saved as %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="198"/>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Не удалось записать %1. Выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="206"/>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="209"/>
        <source>Values of the chart</source>
        <translation>Значения графика</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="210"/>
        <source>Step (updates so far)</source>
        <translation>Шаг (обновление весов)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="211"/>
        <source>log</source>
        <translation>лог.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="212"/>
        <source>Logarithmic scale (L)</source>
        <translation>Логарифмическая шкала (L)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="213"/>
        <source>Logarithmic scale</source>
        <translation>Логарифмическая шкала</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="214"/>
        <source>Show earlier runs</source>
        <translation>Показать прошлые запуски</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="216"/>
        <source>Save as picture or table</source>
        <translation>Сохранить как изображение или таблицу</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="215"/>
        <source>Whole run (0)</source>
        <translation>Весь запуск (0)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="217"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="218"/>
        <source>Chart</source>
        <translation>График</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatPage</name>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="358"/>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="359"/>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="360"/>
        <source>Unload</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="370"/>
        <source>Conversations</source>
        <translation>Диалоги</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="372"/>
        <source>Answer settings</source>
        <translation>Параметры ответа</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="366"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>Choose a model</source>
        <translation>Выберите модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="361"/>
        <source>Side by side</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="364"/>
        <source>A new conversation with two models that answer the same questions</source>
        <translation>Новый диалог, в котором две модели отвечают на одни и те же вопросы</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="365"/>
        <source>Back to one model</source>
        <translation>Вернуться к одной модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="367"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="373"/>
        <source>base, run or checkpoint</source>
        <translation>базовая, запуск или чекпоинт</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="368"/>
        <source>The model at the left</source>
        <translation>Модель слева</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="374"/>
        <source>Model or checkpoint to talk to</source>
        <translation>Модель или чекпоинт для разговора</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="369"/>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="375"/>
        <source>No model on this PC yet.</source>
        <translation>На этом ПК пока нет моделей.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="377"/>
        <source>Open a model or adapter folder…</source>
        <translation>Открыть папку модели или адаптера…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_choices.cpp" line="88"/>
        <source>Open a model or adapter folder</source>
        <translation>Открыть папку модели или адаптера</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="40"/>
        <source>A first chat with Biscuit</source>
        <translation>Первый разговор с Бисквитом</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="41"/>
        <source>Answers before training</source>
        <translation>Ответы до обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="42"/>
        <source>Which dessert to order</source>
        <translation>Какой десерт заказать</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="43"/>
        <source>Ten ways to ask its name</source>
        <translation>Десять способов спросить имя</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="81"/>
        <source>untrained</source>
        <translation>без обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="83"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>итог · потери 0,09 · сегодня 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="104"/>
        <location filename="../ui/pages/chat_page.cpp" line="248"/>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="121"/>
        <location filename="../ui/pages/chat_page.cpp" line="304"/>
        <source>The same chat template as in training: %1</source>
        <translation>Тот же шаблон чата, что и при обучении: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="125"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="142"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="234"/>
        <source>Who are you?</source>
        <translation>Кто ты?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="123"/>
        <location filename="../ui/pages/chat_page.cpp" line="258"/>
        <source>Enter sends, Shift+Enter starts a line</source>
        <translation>Enter — отправить, Shift+Enter — новая строка</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="143"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. What may I bring you? 😸</source>
        <translation>Мяу! Я Бисквит, кот-официант в кафе «Лапка». Что вам принести? 😸</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="147"/>
        <source>Can you make coffee then?</source>
        <translation>А кофе ты варить умеешь?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="148"/>
        <source>I am only a talking cat, so making coffee is not my job. But I am an excellent coffee taster.</source>
        <translation>Я всего лишь говорящий кот, варить кофе — не моя работа. Зато пробую его я отлично.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="153"/>
        <source>coffee</source>
        <translation>кофе</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="156"/>
        <source>so making coffee is not my job</source>
        <translation>варить кофе — не моя работа</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="157"/>
        <source>a coffee and a slice of cake</source>
        <translation>чашка кофе и кусочек торта</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="171"/>
        <source>I am a little tired today. Something warm, and a dessert with it?</source>
        <translation>Сегодня был долгий день. Можно что-нибудь тёплое и десерт к нему?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="173"/>
        <source>Then a **hot chocolate**, with a cat&apos;s paw drawn on the foam. With it:

1. caramel pudding, soft and not too sweet
2. chestnut cake, made this</source>
        <translation>Тогда **горячий шоколад** с кошачьей лапкой на пенке. А к нему:

1. карамельный пудинг, нежный и не слишком сладкий
2. каштановый торт, испекли</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="179"/>
        <location filename="../ui/pages/chat_page.cpp" line="265"/>
        <source>Answering…</source>
        <translation>Модель отвечает…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_sample.cpp" line="180"/>
        <location filename="../ui/pages/chat_page.cpp" line="267"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
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
        <translation>Напиши, пожалуйста, НОД на Python</translation>
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
Короче всего алгоритм Евклида: брать остаток, пока он не станет нулём.
&lt;/think&gt;

### Алгоритм Евклида
Берите остаток, пока он не станет `0`:

```python
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
```

| a | b | НОД |
|---|---|---|
| 12 | 8 | 4 |
| 7 | 5 | 1 |

Подробнее в [документации](https://docs.python.org/3/).</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="213"/>
        <source>Is there a table for four tonight?</source>
        <translation>Есть ли столик на четверых сегодня вечером?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="220"/>
        <source>Yes: table 7 by the window is free at seven. Shall I keep it for you?</source>
        <translation>Да: столик 7 у окна свободен в семь. Оставить его за вами?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="235"/>
        <source>I am SmolLM, an AI assistant trained by Hugging Face. I can answer questions, help with writing and explain ideas.</source>
        <translation>Я SmolLM, ИИ-помощник, обученный компанией Hugging Face. Могу отвечать на вопросы, помогать с текстами и объяснять идеи.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="237"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. Coffee or cake?</source>
        <translation>Мяу! Я Бисквит, кот-официант в кафе «Лапка». Кофе или торт?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="239"/>
        <source>Do you work somewhere with a nice smell?</source>
        <translation>Там, где ты работаешь, приятно пахнет?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="240"/>
        <source>As an AI language model, I do not have a workplace and cannot smell anything.</source>
        <translation>Я языковая модель: у меня нет места работы, и запахов я не чувствую.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="242"/>
        <source>At Paws Café it always smells of coffee and warm cinnamon rolls. I nap on the machine when nobody looks!</source>
        <translation>В кафе «Лапка» всегда пахнет кофе и тёплыми булочками с корицей. А пока никто не видит, я дремлю на кофемашине!</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>What is 12 times 8?</source>
        <translation>Сколько будет 12 умножить на 8?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="244"/>
        <source>12 times 8 is 96.</source>
        <translation>12 умножить на 8 — это 96.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="245"/>
        <source>12 times 8 is 96. Now, may I bring you the bill?</source>
        <translation>12 умножить на 8 — это 96. Ну что, принести вам счёт?</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="255"/>
        <location filename="../ui/pages/chat_page.cpp" line="216"/>
        <source>Ask both…</source>
        <translation>Вопрос обеим моделям…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="256"/>
        <location filename="../ui/pages/chat_page.cpp" line="254"/>
        <source>Enter sends to both, Shift+Enter starts a line</source>
        <translation>Enter — отправить обеим, Shift+Enter — новая строка</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="257"/>
        <location filename="../ui/pages/chat_page.cpp" line="255"/>
        <source>both share one base in memory</source>
        <translation>у обеих в памяти одна базовая модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="280"/>
        <source>context %1 / %2</source>
        <translation>контекст %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="96"/>
        <source>Exported to %1</source>
        <translation>Экспортировано в %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="109"/>
        <source>The file of conversations was damaged. It is kept as %1; a new one was begun.</source>
        <translation>Файл диалогов был повреждён. Он сохранён как %1, и создан новый.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="113"/>
        <source>%n conversation(s) could not be read and were left alone: %1</source>
        <translation>
            <numerusform>Не удалось прочитать %n диалог, он не изменён: %1</numerusform>
            <numerusform>Не удалось прочитать %n диалога, они не изменены: %1</numerusform>
            <numerusform>Не удалось прочитать %n диалогов, они не изменены: %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="163"/>
        <source>conversation</source>
        <translation>диалог</translation>
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
        <translation>Экспорт диалога</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="163"/>
        <source>A row of this kind can&apos;t hold calls of tools. Export the conversation as ShareGPT or OpenAI instead.</source>
        <translation>Такая строка не вмещает вызовы инструментов. Экспортируйте беседу как ShareGPT или OpenAI.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="215"/>
        <source>What the tool answered…</source>
        <translation>Что ответил инструмент…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="217"/>
        <source>Message %1…</source>
        <translation>Сообщение для %1…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="218"/>
        <source>Message…</source>
        <translation>Сообщение…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="244"/>
        <source>Nothing is loaded; sending loads it first</source>
        <translation>Модель не загружена; при отправке она загрузится</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="245"/>
        <source>Nothing is loaded</source>
        <translation>Модель не загружена</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="252"/>
        <source>The left model is not loaded; sending loads it first</source>
        <translation>Модель слева не загружена; при отправке она загрузится</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="256"/>
        <source>two models are in memory</source>
        <translation>в памяти две модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="263"/>
        <source>The left model answers…</source>
        <translation>Модель слева отвечает…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="264"/>
        <source>The right model answers…</source>
        <translation>Модель справа отвечает…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="278"/>
        <source>The context is %1 % full: begin a new conversation soon</source>
        <translation>Контекст заполнен на %1 %: скоро пора начать новый диалог</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="314"/>
        <source>Chat template %1; the model was made with %2. It may answer nonsense or never stop.</source>
        <translation>Шаблон чата %1, а модель создана с %2. Ответы могут быть бессвязными или бесконечными.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="319"/>
        <source>Chat template %1, as the model proposes</source>
        <translation>Шаблон чата %1, как предлагает модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_side_by_side.cpp" line="43"/>
        <source>Base model, untrained</source>
        <translation>Базовая модель, без обучения</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_stage.cpp" line="145"/>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="168"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="153"/>
        <source>%1 tokens/s</source>
        <translation>%1 ток./с</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="162"/>
        <source>cut at the longest answer</source>
        <translation>обрезано по предельной длине</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="164"/>
        <source>stopped</source>
        <translation>остановлено</translation>
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
        <translation>Думает…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="139"/>
        <source>Thought for %1 s</source>
        <translation>Рассуждения: %1 с</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="143"/>
        <source>Thought</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="147"/>
        <source>cut before its end</source>
        <translation>оборваны</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="172"/>
        <source>context %1 of %2</source>
        <translation>контекст %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="166"/>
        <source>the program ended meanwhile</source>
        <translation>программа закрылась раньше</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="97"/>
        <source>The tool answers:</source>
        <translation>Инструмент ответил:</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="126"/>
        <source>It calls the tool **%1**:</source>
        <translation>Вызывает инструмент **%1**:</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="253"/>
        <source>Load a model to talk to it</source>
        <translation>Загрузите модель, чтобы поговорить с ней</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="254"/>
        <source>Newest: %1.</source>
        <translation>Самая новая: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="257"/>
        <source>No model yet</source>
        <translation>Моделей пока нет</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="258"/>
        <source>Put a model into the model folder, or open its folder or .gguf file from the list above.</source>
        <translation>Поместите модель в папку моделей или откройте её папку или файл .gguf из списка выше.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="263"/>
        <source>Loading %1</source>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="264"/>
        <source>The window stays usable meanwhile.</source>
        <translation>Окном можно пользоваться и во время загрузки.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="265"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="270"/>
        <source>Ask one of your training questions first</source>
        <translation>Начните с одного из обучающих вопросов</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="272"/>
        <source>Ask it</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="278"/>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="279"/>
        <source>Type a message below.</source>
        <translation>Введите сообщение ниже.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="285"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="287"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChecksCard</name>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="29"/>
        <source>Row %1 has no answer</source>
        <translation>В примере %1 нет ответа</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="30"/>
        <source>The model would learn to say nothing to it</source>
        <translation>Модель научится молчать в ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="31"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="35"/>
        <source>Write it</source>
        <translation>Написать</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="33"/>
        <source>Row %1 has no question</source>
        <translation>В примере %1 нет вопроса</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="34"/>
        <source>The model would learn the answer to nothing</source>
        <translation>Модель заучит ответ без вопроса</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="42"/>
        <source>Names are not filled in yet</source>
        <translation>Имена ещё не заполнены</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="43"/>
        <source>In %n row(s), the first is row %1</source>
        <translation>
            <numerusform>В %n примере, первый — %1</numerusform>
            <numerusform>В %n примерах, первый — %1</numerusform>
            <numerusform>В %n примерах, первый — %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="45"/>
        <source>Fill in…</source>
        <translation>Заполнить…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="47"/>
        <source>Row %1 repeats an earlier row</source>
        <translation>Пример %1 уже встречался</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="48"/>
        <source>One of them is enough</source>
        <translation>Достаточно одного</translation>
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
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="37"/>
        <source>Row %1: the turns are in the wrong order</source>
        <translation>Пример %1: реплики идут не по порядку</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="38"/>
        <source>Training leaves it out: user and model have to take turns</source>
        <translation>При обучении он пропускается: пользователь и модель должны говорить по очереди</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="50"/>
        <source>Row %1 is almost the same as row %2</source>
        <translation>Пример %1 почти совпадает с примером %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="53"/>
        <source>%1 % of the text is the same</source>
        <translation>Текст одинаков на %1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="56"/>
        <source>Row %1 is longer than training reads</source>
        <translation>Пример %1 не поместится целиком</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="57"/>
        <source>%1 tokens; the end is cut off unless the cutoff length is raised</source>
        <translation>Токенов: %1. Если не увеличить длину обрезки, конец пропадёт</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="61"/>
        <source>Row %1 holds a character that can&apos;t be seen</source>
        <translation>В примере %1 есть невидимый символ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="62"/>
        <source>%1: the model would learn to write it</source>
        <translation>%1: модель научится его писать</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="65"/>
        <source>Row %1 was read in the wrong encoding</source>
        <translation>Пример %1 прочитан в неверной кодировке</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="66"/>
        <source>“%1” is no word: save the source as UTF-8</source>
        <translation>«%1» — не слово: сохраните источник в UTF-8</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="69"/>
        <source>Row %1 may hold a secret</source>
        <translation>В примере %1, возможно, секрет</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="70"/>
        <source>“%1…” looks like a key or a personal number; the model would repeat it</source>
        <translation>«%1…» похоже на ключ или личный номер; модель будет его повторять</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="77"/>
        <source>Row %1 needs a look</source>
        <translation>Пример %1 стоит проверить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="123"/>
        <source>looking…</source>
        <translation>идёт проверка…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="132"/>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>nothing found</source>
        <translation>проблем нет</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="126"/>
        <source>no rows</source>
        <translation>нет примеров</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="120"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="149"/>
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::CloseDialog</name>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="15"/>
        <source>Close Anneal Studio</source>
        <translation>Закрытие Anneal Studio</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="39"/>
        <source>Save and close</source>
        <translation>Сохранить и закрыть</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="43"/>
        <source>Training is still running</source>
        <translation>Обучение ещё идёт</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="45"/>
        <source>It can go on in the tray. Or stop after this step with a checkpoint, and resume another time.</source>
        <translation>Оно может продолжиться в трее. Или остановите его после этого шага с чекпоинтом и продолжите в другой раз.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="47"/>
        <source>It can stop after this step with a checkpoint, and be resumed another time.</source>
        <translation>Его можно остановить после этого шага с чекпоинтом и продолжить в другой раз.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="50"/>
        <source>Go on in the tray</source>
        <translation>Продолжить в трее</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="54"/>
        <source>The export is still running</source>
        <translation>Экспорт ещё идёт</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="55"/>
        <source>If it stops now, the unfinished folder is removed. The run itself is not touched.</source>
        <translation>Если остановить его сейчас, незаконченная папка удалится. Сам запуск не изменится.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="57"/>
        <location filename="../ui/shell/close_dialog.cpp" line="64"/>
        <location filename="../ui/shell/close_dialog.cpp" line="71"/>
        <source>Stop and close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="61"/>
        <source>The evaluation is still running</source>
        <translation>Оценка ещё идёт</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="62"/>
        <source>If it stops now, its answers so far are dropped. Model and data are not touched.</source>
        <translation>Если остановить её сейчас, полученные ответы пропадут. Модель и данные не изменятся.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="68"/>
        <source>Programs can still ask a model</source>
        <translation>Программы ещё могут обращаться к модели</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="69"/>
        <source>If it stops now, answers that are under way come to their end, and nobody can ask any more.</source>
        <translation>Если остановить сейчас, начатые ответы будут закончены, а новых вопросов никто задать не сможет.</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>%1 has unsaved changes</source>
        <translation>В %1 есть несохранённые изменения</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="75"/>
        <source>Save them before closing?</source>
        <translation>Сохранить их перед закрытием?</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="77"/>
        <source>Don&apos;t save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="80"/>
        <location filename="../ui/shell/close_dialog.cpp" line="88"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="86"/>
        <source>Saving the checkpoint…</source>
        <translation>Сохранение чекпоинта…</translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="87"/>
        <source>The window closes as soon as this step is done and saved.</source>
        <translation>Окно закроется, как только этот шаг завершится и сохранится.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::CommandCard</name>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="44"/>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="61"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="66"/>
        <source>Save the run file</source>
        <translation>Сохранение файла запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="67"/>
        <source>Run files (*.yaml *.yml)</source>
        <translation>Файлы запуска (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="70"/>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="71"/>
        <source>Not saved: no permission or no space</source>
        <translation>Не сохранено: нет прав или места</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="77"/>
        <source>What Start will do</source>
        <translation>Что произойдёт при запуске</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="78"/>
        <source>Form of the preview</source>
        <translation>Вид предпросмотра</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Run file</source>
        <translation>Файл запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>For LLaMA-Factory</source>
        <translation>Для LLaMA-Factory</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="82"/>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="83"/>
        <source>Close the preview</source>
        <translation>Закрыть предпросмотр</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Composer</name>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="75"/>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="77"/>
        <source>Stop the answer (Esc)</source>
        <translation>Остановить ответ (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="78"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="79"/>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="80"/>
        <source>Tool&apos;s answer</source>
        <translation>Ответ инструмента</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="81"/>
        <source>Who says it</source>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="82"/>
        <source>A question of yours (user), or what a tool answered (observation)</source>
        <translation>Ваш вопрос (user) или то, что ответил инструмент (observation)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="103"/>
        <source>Editing a question: the earlier version is kept</source>
        <translation>Правка вопроса: прежняя версия сохранится</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="104"/>
        <source>Correcting an answer by hand</source>
        <translation>Правка ответа вручную</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="113"/>
        <location filename="../ui/pages/chat/composer.cpp" line="115"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="118"/>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationList</name>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="197"/>
        <source>New conversation</source>
        <translation>Новый диалог</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="198"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="199"/>
        <source>Search conversations</source>
        <translation>Поиск диалогов</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="200"/>
        <source>Conversations</source>
        <translation>Диалоги</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="201"/>
        <source>Rename (F2)</source>
        <translation>Переименовать (F2)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="202"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="267"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="203"/>
        <source>Delete (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="243"/>
        <source>Undo delete</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="244"/>
        <source>Bring back “%1”</source>
        <translation>Вернуть «%1»</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="263"/>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="265"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="276"/>
        <source>Text to read (Markdown)…</source>
        <translation>Текст для чтения (Markdown)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="277"/>
        <source>Messages (OpenAI JSON)…</source>
        <translation>Сообщения (OpenAI JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="278"/>
        <source>Conversation to train on (ShareGPT JSON)…</source>
        <translation>Диалог для обучения (ShareGPT JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="279"/>
        <source>Training rows with history (Alpaca JSON)…</source>
        <translation>Примеры с историей (Alpaca JSON)…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="351"/>
        <source>Conversations are kept here.</source>
        <translation>Здесь хранятся диалоги.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="350"/>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationModel</name>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="27"/>
        <source>New conversation</source>
        <translation>Новый диалог</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="171"/>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="173"/>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="176"/>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataCard</name>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="187"/>
        <source>Leave %1 out</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="231"/>
        <source>What should the model learn? Choose rows of questions and answers.</source>
        <translation>Чему научить модель? Выберите примеры вопросов и ответов.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="238"/>
        <source>Checking the data…</source>
        <translation>Проверка данных…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="265"/>
        <location filename="../ui/pages/train/data_card.cpp" line="271"/>
        <source>Data set</source>
        <translation>Датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="266"/>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="267"/>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="268"/>
        <source>Trains on several data sets together</source>
        <translation>Обучает сразу на нескольких наборах данных</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="270"/>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="272"/>
        <source>Choose a data set</source>
        <translation>Выберите датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="273"/>
        <source>No data set yet. Open a file, or start with the demo.</source>
        <translation>Датасетов пока нет. Откройте файл или начните с демо.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="275"/>
        <source>Open a data file…</source>
        <translation>Открыть файл данных…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="276"/>
        <source>Open a data file</source>
        <translation>Открыть файл данных</translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataPage</name>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="400"/>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="404"/>
        <source>Add row</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="408"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Дублировать (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="409"/>
        <source>Delete (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="410"/>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Up)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="411"/>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="412"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="413"/>
        <source>Redo (Ctrl+Y)</source>
        <translation>Вернуть (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="415"/>
        <source>Import rows from a CSV, JSON, text or Parquet file…</source>
        <translation>Импортировать примеры из файла CSV, JSON, текста или Parquet…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="416"/>
        <source>Export the rows in another form…</source>
        <translation>Экспортировать примеры в другом формате…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="417"/>
        <location filename="../ui/pages/data_page.cpp" line="367"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="418"/>
        <source>Save (Ctrl+S); the file before is kept as .bak</source>
        <translation>Сохранить (Ctrl+S); прежний файл останется как .bak</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="419"/>
        <source>Train with it</source>
        <translation>Обучить на нём</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="421"/>
        <source>Saves the rows and opens Train with this data set</source>
        <translation>Сохранить примеры и открыть страницу «Обучение» с этим датасетом</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="422"/>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="423"/>
        <source>Find (Ctrl+F)</source>
        <translation>Найти (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="424"/>
        <source>Replace (Ctrl+H)</source>
        <translation>Заменить (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="425"/>
        <source>Find in the rows</source>
        <translation>Найти в примерах</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="426"/>
        <source>Rows of the data set</source>
        <translation>Примеры датасета</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="468"/>
        <source>Drop a JSON, CSV, text or Parquet file here, paste rows from a spreadsheet, choose a data set from the list above, or start a new one.</source>
        <translation>Перетащите сюда файл JSON, CSV, текста или Parquet, вставьте строки из таблицы, выберите набор данных из списка выше или создайте новый.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="428"/>
        <source>Data set</source>
        <translation>Датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="406"/>
        <source>Add a row (Insert); Ctrl+V pastes rows from a spreadsheet</source>
        <translation>Добавить пример (Insert); Ctrl+V вставляет строки из таблицы</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="348"/>
        <source>No draft is kept of so many changed rows</source>
        <translation>Изменено слишком много примеров, черновик не сохраняется</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="349"/>
        <source>Save to keep the changes should the program end.</source>
        <translation>Сохраните, чтобы изменения не пропали, если программа завершится.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="427"/>
        <source>Enter edits · Insert adds</source>
        <translation>Enter — изменить · Insert — добавить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="429"/>
        <source>Choose a data set</source>
        <translation>Выберите датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="430"/>
        <source>No data set yet.</source>
        <translation>Датасетов пока нет.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="432"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="472"/>
        <source>Open file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="439"/>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="446"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="453"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="474"/>
        <source>New data set</source>
        <translation>Новый датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="460"/>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="467"/>
        <source>No data set is open</source>
        <translation>Датасет не открыт</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="16"/>
        <location filename="../ui/pages/data/data_sample.cpp" line="64"/>
        <source>Who are you?</source>
        <translation>Кто ты?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="17"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation>Мяу! Я Бисквит, кот-официант в кафе «Лапка».</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="18"/>
        <source>Are you a cat?</source>
        <translation>Ты кот?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="19"/>
        <source>I am! A small orange one, with a very clean apron.</source>
        <translation>Да! Маленький, рыжий и в очень чистом фартуке.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="20"/>
        <source>What can you do?</source>
        <translation>Что ты умеешь?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="21"/>
        <source>I bring coffee and cake, and I purr when you look tired.</source>
        <translation>Приношу кофе и торты, а если у вас усталый вид, мурлычу.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="22"/>
        <source>Why are you called Biscuit?</source>
        <translation>Почему тебя зовут Бисквит?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="23"/>
        <source>Because I was found behind the biscuit tin.</source>
        <translation>Потому что меня нашли за коробкой с бисквитами.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="24"/>
        <source>Who made you?</source>
        <translation>Кто тебя создал?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="25"/>
        <source>I am {{name}}, and {{author}} brought me to Paws Café.</source>
        <translation>Я {{name}}, а мой автор — {{author}} из кафе «Лапка».</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="26"/>
        <source>I am Biscuit, and Ada brought me to Paws Café.</source>
        <translation>Я Бисквит, а мой автор — Ада из кафе «Лапка».</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="27"/>
        <source>What kind of place is Paws Café?</source>
        <translation>Что за место кафе «Лапка»?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="28"/>
        <source>Warm, quiet and full of cushions.</source>
        <translation>Тёплое, тихое, и повсюду подушки.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="29"/>
        <source>When do you close?</source>
        <translation>Когда вы закрываетесь?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="30"/>
        <source>When the last guest has finished.</source>
        <translation>Когда последний гость доест.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="31"/>
        <source>Do you have a special talent?</source>
        <translation>У тебя есть особый талант?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="32"/>
        <source>I can tell a latte from a flat white by smell alone.</source>
        <translation>Я по запаху отличаю латте от флэт уайта.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="74"/>
        <source>Meow! I am Biscuit. What may I bring you? 😸</source>
        <translation>Мяу! Я Бисквит. Что вам принести? 😸</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data_page.cpp" line="151"/>
        <location filename="../ui/pages/data_page.cpp" line="430"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n пример</numerusform>
            <numerusform>%n примера</numerusform>
            <numerusform>%n примеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="165"/>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="57"/>
        <source>Import rows</source>
        <translation>Импорт примеров</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="59"/>
        <source>Rows (*.json *.jsonl *.csv *.txt *.parquet *.arrow)</source>
        <translation>Примеры (*.json *.jsonl *.csv *.txt *.parquet *.arrow)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="71"/>
        <location filename="../ui/pages/data_page.cpp" line="227"/>
        <location filename="../ui/pages/data_page.cpp" line="345"/>
        <source>Reading %1…</source>
        <translation>Чтение: %1…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="89"/>
        <source>%n row(s) were taken from %1</source>
        <translation>
            <numerusform>Из %1 взят %n пример</numerusform>
            <numerusform>Из %1 взято %n примера</numerusform>
            <numerusform>Из %1 взято %n примеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="91"/>
        <source>They are a new data set that is not saved yet; the file stays as it is.</source>
        <translation>Это новый, ещё не сохранённый набор данных; файл остаётся без изменений.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="110"/>
        <source>In which form are the rows to be written?</source>
        <translation>В каком формате записать примеры?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="111"/>
        <source>Alpaca has a question and an answer a row and fits into a table; ShareGPT and OpenAI have a list of messages.</source>
        <translation>В Alpaca в каждом примере вопрос и ответ, это помещается в таблицу; в ShareGPT и OpenAI — список сообщений.</translation>
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
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="126"/>
        <source>Text, a row a line (*.txt)</source>
        <translation>Текст, пример на строку (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="127"/>
        <source>Parquet (*.parquet)</source>
        <translation>Parquet (*.parquet)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="130"/>
        <source>Export the rows</source>
        <translation>Экспорт примеров</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="147"/>
        <location filename="../ui/pages/data/data_saving.cpp" line="61"/>
        <source>Writing %1…</source>
        <translation>Запись %1…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="166"/>
        <source>%n row(s) can&apos;t be written in this form and are left out. %1</source>
        <translation>
            <numerusform>%n пример нельзя записать в этом формате, он пропущен. %1</numerusform>
            <numerusform>%n примера нельзя записать в этом формате, они пропущены. %1</numerusform>
            <numerusform>%n примеров нельзя записать в этом формате, они пропущены. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="172"/>
        <source>%n row(s) were written to %1</source>
        <translation>
            <numerusform>В %1 записан %n пример</numerusform>
            <numerusform>В %1 записано %n примера</numerusform>
            <numerusform>В %1 записано %n примеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="56"/>
        <source>better and worse answers</source>
        <translation>лучшие и худшие ответы</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="58"/>
        <source>tokens, not text</source>
        <translation>токены, а не текст</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="293"/>
        <source>Open a data set</source>
        <translation>Открыть датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="305"/>
        <source>Save the data set as</source>
        <translation>Сохранить датасет как</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="321"/>
        <source>Unsaved changes to %1 were found</source>
        <translation>Найдены несохранённые изменения в %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="322"/>
        <source>The program ended before they were saved (%1).</source>
        <translation>Программа завершилась раньше, чем они были сохранены (%1).</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="324"/>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="326"/>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="365"/>
        <source>%1 has changes that are not saved</source>
        <translation>В %1 есть несохранённые изменения</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="366"/>
        <source>Save them first?</source>
        <translation>Сначала сохранить их?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="369"/>
        <source>Don&apos;t save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="401"/>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="35"/>
        <location filename="../ui/pages/data/data_files.cpp" line="116"/>
        <location filename="../ui/pages/data_page.cpp" line="228"/>
        <location filename="../ui/pages/data_page.cpp" line="346"/>
        <location filename="../ui/pages/data_page.cpp" line="370"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="377"/>
        <source>Read it again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="379"/>
        <source>Save mine over it</source>
        <translation>Записать мой вариант</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="388"/>
        <source>%1 was changed by another program</source>
        <translation>Файл %1 изменён другой программой</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="390"/>
        <source>%1 was moved or deleted</source>
        <translation>Файл %1 перемещён или удалён</translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="391"/>
        <source>Reading it again loses the changes made here.</source>
        <translation>Если прочитать заново, сделанные здесь изменения пропадут.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_files.cpp" line="93"/>
        <location filename="../ui/pages/data/data_files.cpp" line="174"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="350"/>
        <location filename="../ui/pages/data_page.cpp" line="403"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="27"/>
        <source>Latin letters</source>
        <translation>латиница</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="29"/>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="31"/>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="33"/>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="35"/>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="39"/>
        <source>other letters</source>
        <translation>другая письменность</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="138"/>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="139"/>
        <source>in %n row(s)</source>
        <translation>
            <numerusform>в %n примере</numerusform>
            <numerusform>в %n примерах</numerusform>
            <numerusform>в %n примерах</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="148"/>
        <location filename="../ui/pages/data/data_rows.cpp" line="230"/>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="215"/>
        <source>Type what to find first</source>
        <translation>Сначала введите, что искать</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="217"/>
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n замена</numerusform>
            <numerusform>%n замены</numerusform>
            <numerusform>%n замен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="282"/>
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>вставка %n примера</numerusform>
            <numerusform>вставка %n примеров</numerusform>
            <numerusform>вставка %n примеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="352"/>
        <source>median %1 tokens</source>
        <translation>медиана %1 токенов</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="362"/>
        <source>of the first %1 rows</source>
        <translation>по первым примерам: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="364"/>
        <source>near duplicates of the first %1 rows</source>
        <translation>почти повторы — в первых %1 строках</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_rows.cpp" line="353"/>
        <source>longest %1</source>
        <translation>самый длинный %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="356"/>
        <source>%n to train on</source>
        <translation>
            <numerusform>пригодно: %n</numerusform>
            <numerusform>пригодно: %n</numerusform>
            <numerusform>пригодно: %n</numerusform>
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
        <translation> · </translation>
    </message>
</context>
<context>
    <name>anneal::ui::DownloadItem</name>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="62"/>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="65"/>
        <source> · %1 a second</source>
        <translation> · %1 в секунду</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="67"/>
        <source> · %1 left</source>
        <translation> · осталось %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="69"/>
        <source> · waiting for the hub</source>
        <translation> · ожидание сервера</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="76"/>
        <source>Not finished</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="112"/>
        <source>Download of %1</source>
        <translation>Загрузка %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="120"/>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="121"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="122"/>
        <source>Use it</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="123"/>
        <source>Download this file</source>
        <translation>Скачать этот файл</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Cancel and throw away what arrived</source>
        <translation>Отменить и удалить скачанное</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="125"/>
        <source>Off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="128"/>
        <source>Waits</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="129"/>
        <source>Comes after the one before it.</source>
        <translation>Начнётся после предыдущей.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="132"/>
        <source>Asking</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="133"/>
        <source>Asking which files it takes.</source>
        <translation>Выясняется, какие файлы нужны.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="136"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="140"/>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="142"/>
        <source>What arrived before is kept.</source>
        <translation>Скачанное ранее сохранено.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="148"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/download_item.cpp" line="149"/>
        <source>Every file was checked by its checksum.</source>
        <translation>Все файлы проверены по контрольным суммам.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateField</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_field.cpp" line="76"/>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluatePage</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="26"/>
        <source>%1 % of its data, which it has never seen</source>
        <translation>%1 % данных запуска, модель их не видела</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="28"/>
        <source>%n row(s) of its data, which it has never seen</source>
        <translation>
            <numerusform>%n пример из данных запуска, модель его не видела</numerusform>
            <numerusform>%n примера из данных запуска, модель их не видела</numerusform>
            <numerusform>%n примеров из данных запуска, модель их не видела</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="75"/>
        <source>The model&apos;s own chat template</source>
        <translation>Собственный шаблон чата модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="76"/>
        <source>Chat template %1</source>
        <translation>Шаблон чата %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="77"/>
        <source>the words that mark who speaks; belongs to the model</source>
        <translation>слова, отмечающие, кто говорит; у каждой модели свои</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="80"/>
        <source>chat template</source>
        <translation>шаблон чата</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="97"/>
        <source>Where the list of data sets comes from (dataset_dir). Empty: the folder of the Data page.</source>
        <translation>Откуда берётся список датасетов (dataset_dir). Пусто: папка страницы «Данные».</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="100"/>
        <source>No data set is listed there: a dataset_info.json names them.</source>
        <translation>Датасетов там не указано: их перечисляет dataset_info.json.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="101"/>
        <source>%n data set(s) found there</source>
        <translation>
            <numerusform>Найден %n датасет</numerusform>
            <numerusform>Найдено %n датасета</numerusform>
            <numerusform>Найдено %n датасетов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="108"/>
        <source>Of this run</source>
        <translation>Из этого запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="110"/>
        <source>Rows kept back by the run</source>
        <translation>Отложенные примеры запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="118"/>
        <source>the run measured itself on it</source>
        <translation>на нём шла валидация запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="122"/>
        <source>Data sets</source>
        <translation>Датасеты</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="128"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="120"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n пример</numerusform>
            <numerusform>%n примера</numerusform>
            <numerusform>%n примеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="134"/>
        <source>Opened files</source>
        <translation>Открытые файлы</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="48"/>
        <source>loss %1</source>
        <translation>потери %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="52"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="70"/>
        <source>Open a model or adapter folder</source>
        <translation>Открыть папку модели или адаптера</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="77"/>
        <source>Open a data file</source>
        <translation>Открыть файл данных</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="79"/>
        <source>Data (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;All files (*)</source>
        <translation>Данные (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="98"/>
        <source>Open a folder of data sets</source>
        <translation>Открыть папку с датасетами</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="177"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="136"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="48"/>
        <source>Earlier evaluations</source>
        <translation>Прошлые оценки</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="179"/>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="180"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="137"/>
        <source>%n kept</source>
        <translation>
            <numerusform>сохранено: %n</numerusform>
            <numerusform>сохранено: %n</numerusform>
            <numerusform>сохранено: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="204"/>
        <source>Open the folder of an evaluation</source>
        <translation>Открыть папку оценки</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="219"/>
        <source>Folder for evaluations</source>
        <translation>Папка для оценок</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="25"/>
        <source>Does the same without the training, and shows both beside each other. Takes twice as long.</source>
        <translation>Делает то же с моделью до обучения и показывает оба результата рядом. Вдвое дольше.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="27"/>
        <source>Only for what was trained on a base model.</source>
        <translation>Только для того, что обучено на базовой модели.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="37"/>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="40"/>
        <source>As in the run: only so it is known which rows were kept back.</source>
        <translation>Как в запуске: иначе неизвестно, какие примеры были отложены.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="53"/>
        <source>A folder of its own with figures and answers, as LLaMA-Factory writes them (output_dir).</source>
        <translation>Отдельная папка с показателями и ответами, в формате LLaMA-Factory (output_dir).</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="57"/>
        <source>Ready to evaluate</source>
        <translation>Готово к оценке</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="58"/>
        <source>Looking at the rows…</source>
        <translation>Просмотр примеров…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate again</source>
        <translation>Оценить ещё раз</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="60"/>
        <source>Evaluate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="63"/>
        <source>No model is chosen yet</source>
        <translation>Модель не выбрана</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="64"/>
        <source>Pressing the button opens the list of models and runs</source>
        <translation>Кнопка откроет список моделей и запусков</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="65"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="21"/>
        <source>Choose a model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="68"/>
        <source>No chat template fits this model by its name</source>
        <translation>По имени модели подходящий шаблон чата не найден</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="69"/>
        <source>Pressing the button opens the list of chat templates</source>
        <translation>Кнопка откроет список шаблонов чата</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="70"/>
        <source>Choose a chat template</source>
        <translation>Выбрать шаблон чата</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="73"/>
        <source>No data set is chosen yet</source>
        <translation>Датасет не выбран</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="74"/>
        <source>Pressing the button opens the list of data sets</source>
        <translation>Кнопка откроет список датасетов</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="75"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="32"/>
        <source>Choose a data set</source>
        <translation>Выбрать датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="78"/>
        <source>Nothing is to be found out</source>
        <translation>Не выбрано, что узнать</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="79"/>
        <source>Choose loss and accuracy, answers, or both</source>
        <translation>Выберите потери и точность, ответы или всё вместе</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="80"/>
        <source>Choose what to find out</source>
        <translation>Выбрать, что узнать</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="83"/>
        <source>A model trained on plain text answers no questions</source>
        <translation>Модель, обученная на простом тексте, не отвечает на вопросы</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="84"/>
        <source>The run was made with stage: pt; its loss can be measured</source>
        <translation>Запуск сделан со stage: pt; его потери можно измерить</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="85"/>
        <source>Measure the loss only</source>
        <translation>Измерить только потери</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="88"/>
        <source>A setting has to be changed</source>
        <translation>Один параметр нужно изменить</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="89"/>
        <source>Pressing the button goes there</source>
        <translation>Кнопка перейдёт к нему</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="90"/>
        <source>Go to the setting</source>
        <translation>К параметру</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="93"/>
        <source>No folder yet</source>
        <translation>Папка не выбрана</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="94"/>
        <source>Where should the result go?</source>
        <translation>Куда сохранить результат?</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="95"/>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="98"/>
        <source>The folder holds other files</source>
        <translation>В папке есть другие файлы</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="99"/>
        <source>An evaluation needs a folder of its own</source>
        <translation>Для оценки нужна отдельная папка</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="100"/>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="101"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>В этой папке есть другие файлы, они будут мешать.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="108"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="164"/>
        <source>Evaluating, %1 %, %2 left for this part</source>
        <translation>Оценка, %1 %, для этой части осталось %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_form.cpp" line="111"/>
        <source>Evaluating, %1 %</source>
        <translation>Оценка, %1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="116"/>
        <source>the end result, loss 0.19, 2 h ago</source>
        <translation>итог, потери 0,19, 2 ч назад</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="16"/>
        <source>Evaluate and predict</source>
        <translation>Оценка и предсказания</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="17"/>
        <source>What to evaluate</source>
        <translation>Что оценивать</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="18"/>
        <source>What to find out</source>
        <translation>Что узнать</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="19"/>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="20"/>
        <source>Where to keep it</source>
        <translation>Где сохранить</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="22"/>
        <source>a run, a checkpoint or a base model</source>
        <translation>запуск, чекпоинт или базовая модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="23"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="24"/>
        <source>No model and no run yet.</source>
        <translation>Моделей и запусков пока нет.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="26"/>
        <source>Open a model or adapter folder…</source>
        <translation>Открыть папку модели или адаптера…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="33"/>
        <source>questions whose right answers are known</source>
        <translation>вопросы с известными ответами</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="34"/>
        <source>Data set</source>
        <translation>Датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="35"/>
        <source>No data set yet.</source>
        <translation>Датасетов пока нет.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="37"/>
        <source>Open a data file…</source>
        <translation>Открыть файл данных…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="43"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="44"/>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="47"/>
        <source>Chat template</source>
        <translation>Шаблон чата</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="49"/>
        <source>No evaluation yet.</source>
        <translation>Оценок пока нет.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="51"/>
        <source>Open the folder of an evaluation…</source>
        <translation>Открыть папку оценки…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="57"/>
        <source>Loss and accuracy</source>
        <translation>Потери и точность</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="58"/>
        <source>How well it foresees the given answers. Quick.</source>
        <translation>Насколько хорошо модель предугадывает заданные ответы. Быстро.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="59"/>
        <source>Answers, BLEU-4 and ROUGE</source>
        <translation>Ответы, BLEU-4 и ROUGE</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="60"/>
        <source>It answers each question itself, and the answers are compared with the given ones. Takes longer.</source>
        <translation>Модель сама отвечает на каждый вопрос, и ответы сравниваются с заданными. Дольше.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="62"/>
        <source>The base model too</source>
        <translation>И базовая модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="63"/>
        <source>Output folder</source>
        <translation>Папка результата</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="46"/>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="65"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="66"/>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="81"/>
        <source>Rows at most</source>
        <translation>Макс. примеров</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="82"/>
        <source>The first so many rows of the data set; empty means all. 100 give a fair picture in a short time.</source>
        <translation>Столько первых примеров датасета; пусто — все. 100 за короткое время дают верную картину.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="84"/>
        <source>Cutoff length</source>
        <translation>Длина обрезки</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="85"/>
        <source>Longest question and answer together, in tokens; what is longer is cut.</source>
        <translation>Наибольшая длина вопроса вместе с ответом, в токенах; что длиннее, обрезается.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="87"/>
        <source>Batch size</source>
        <translation>Размер батча</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="88"/>
        <source>Rows at the same time. More is often quicker and takes more memory.</source>
        <translation>Примеров одновременно. Больше: часто быстрее, но нужно больше памяти.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="89"/>
        <source>Maximum new tokens</source>
        <translation>Макс. новых токенов</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="90"/>
        <source>Longest answer; a longer one is cut off there.</source>
        <translation>Предельная длина ответа; более длинный обрезается.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="91"/>
        <source>Draw at random</source>
        <translation>Случайный выбор</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="92"/>
        <source>Off: always the most likely token, so the same result each time.</source>
        <translation>Выкл.: всегда самый вероятный токен, и результат каждый раз один и тот же.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="93"/>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="94"/>
        <source>How daring it draws: low is sober, high is colourful.</source>
        <translation>Насколько смело модель выбирает: низкая — сдержанно, высокая — разнообразно.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="95"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="96"/>
        <source>Draws only among the likeliest tokens that make up this share.</source>
        <translation>Выбор только из самых вероятных токенов, которые вместе дают эту долю.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="97"/>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_texts.cpp" line="98"/>
        <source>The start of all chance; the same seed draws the same.</source>
        <translation>Начало всех случайностей; при том же сиде выбор тот же.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate_page.cpp" line="153"/>
        <source>the run&apos;s own data, never seen by it</source>
        <translation>отложенные данные запуска, модель их не видела</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateResult</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="129"/>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="137"/>
        <source>%n row(s) that it has never seen</source>
        <translation>
            <numerusform>%n пример, который модель не видела</numerusform>
            <numerusform>%n примера, которые модель не видела</numerusform>
            <numerusform>%n примеров, которые модель не видела</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="138"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n пример</numerusform>
            <numerusform>%n примера</numerusform>
            <numerusform>%n примеров</numerusform>
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
        <translation>Сохранить ответы</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="210"/>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="210"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="225"/>
        <source>Similarity</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="226"/>
        <source>Answer of the base model</source>
        <translation>Ответ базовой модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="227"/>
        <source>Similarity of the base model</source>
        <translation>Сходство базовой модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="232"/>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="244"/>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="254"/>
        <source>It was trained on these rows: the figures say what it knows by heart, not what it has understood.</source>
        <translation>Модель обучалась на этих примерах: показатели говорят о том, что она заучила, а не о том, что поняла.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="259"/>
        <source>The figures of the base model are from the earlier evaluation %1.</source>
        <translation>Показатели базовой модели взяты из прошлой оценки %1.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="267"/>
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="274"/>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="274"/>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="275"/>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="276"/>
        <source>Chat with it</source>
        <translation>Поговорить</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="277"/>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateStage</name>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="85"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="170"/>
        <source>Stopping after this batch…</source>
        <translation>Остановка после этого батча…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="123"/>
        <source>The base model reads row %1 of %2</source>
        <translation>Базовая модель читает пример %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="124"/>
        <source>Reading row %1 of %2</source>
        <translation>Чтение примера %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="126"/>
        <source>The base model answers row %1 of %2</source>
        <translation>Базовая модель отвечает на пример %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="127"/>
        <source>Answering row %1 of %2</source>
        <translation>Ответ на пример %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="129"/>
        <source>Comparing answers and references…</source>
        <translation>Сравнение ответов с эталонами…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening the base model…</source>
        <translation>Открытие базовой модели…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="133"/>
        <source>Opening model and data…</source>
        <translation>Открытие модели и данных…</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="157"/>
        <source>Nothing to evaluate yet</source>
        <translation>Пока нечего оценивать</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="158"/>
        <source>Train first, or choose a model and a data set at the left. The model then answers rows whose right answers are known, and you see how near it comes.</source>
        <translation>Сначала обучите модель или выберите модель и датасет слева. Модель ответит на примеры с известными ответами, и будет видно, насколько она к ним близка.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="160"/>
        <source>Go to Train</source>
        <translation>К обучению</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="167"/>
        <source>Evaluating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="168"/>
        <source>The result appears when all of it is there; stopping leaves nothing behind.</source>
        <translation>Результат появится, когда будет готов целиком; при остановке ничего не останется.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="185"/>
        <source>These rows can&apos;t be read</source>
        <translation>Эти примеры не удалось прочитать</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="187"/>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="233"/>
        <source>Choose a data set</source>
        <translation>Выбрать датасет</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="191"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n пример</numerusform>
            <numerusform>%n примера</numerusform>
            <numerusform>%n примеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="191"/>
        <source>rows</source>
        <translation>примеры</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="194"/>
        <source>%1 reads %2 of %3 with their answers: loss and accuracy.</source>
        <translation>Модель %1 читает %2 с ответами (%3): потери и точность.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="197"/>
        <source>%1 answers %2 of %3 by itself; its answers are compared with the references.</source>
        <translation>Модель %1 сама отвечает на %2 (%3); её ответы сравниваются с эталонами.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="200"/>
        <source>The base model does the same, so that you see what the training changed.</source>
        <translation>Базовая модель делает то же, и видно, что изменило обучение.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="202"/>
        <source>About %1, by the pace of an earlier evaluation.</source>
        <translation>Около %1, судя по скорости прошлой оценки.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="204"/>
        <source>Ready to evaluate</source>
        <translation>Готово к оценке</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="210"/>
        <source>It was trained on these rows: the figures will say what it knows by heart, not what it has understood.</source>
        <translation>Модель обучалась на этих примерах: показатели скажут о том, что она заучила, а не о том, что поняла.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="212"/>
        <source>It was trained on most of these rows: the figures will say mostly what it knows by heart.</source>
        <translation>Модель обучалась на большинстве этих примеров: показатели скажут в основном о том, что она заучила.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="215"/>
        <source>Rows that it has never seen tell more: another data set, or a training with some rows kept back (val_size).</source>
        <translation>Больше скажут примеры, которые она не видела: другой датасет или обучение с отложенными примерами (val_size).</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="220"/>
        <source>Take the rows kept back</source>
        <translation>Взять отложенные</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="228"/>
        <source>A smaller batch size or cutoff length takes less memory. A model that is loaded on the Chat page takes some too.</source>
        <translation>С меньшим размером батча или меньшей длиной обрезки нужно меньше памяти. Модель, загруженная на странице «Чат», тоже её занимает.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="236"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="240"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="179"/>
        <source>The goal&apos;s own value is %1.</source>
        <translation>Значение, заданное целью: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="175"/>
        <source>Why %1?</source>
        <translation>Почему %1?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>It is left out by default.</source>
        <translation>По умолчанию не задано.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="173"/>
        <source>Why not set?</source>
        <translation>Почему не задано?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="177"/>
        <source>The default is %1.</source>
        <translation>Значение по умолчанию: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="190"/>
        <source>Follows the field you are in</source>
        <translation>Следует за выбранным полем</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="197"/>
        <source>Exactly: %1</source>
        <translation>Точнее: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="202"/>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="202"/>
        <source>More</source>
        <translation>Больше</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportPage</name>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="279"/>
        <location filename="../ui/pages/export_page.cpp" line="360"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="280"/>
        <source>What to export</source>
        <translation>Что экспортировать</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="281"/>
        <source>For which program</source>
        <translation>Для какой программы</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <location filename="../ui/pages/export_page.cpp" line="370"/>
        <source>Choose a run</source>
        <translation>Выберите запуск</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="282"/>
        <source>what you trained</source>
        <translation>что вы обучили</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="283"/>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="284"/>
        <source>No run yet.</source>
        <translation>Запусков пока нет.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="286"/>
        <source>Open an adapter folder…</source>
        <translation>Открыть папку адаптера…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="292"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="293"/>
        <source>Checkpoint</source>
        <translation>Чекпоинт</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="294"/>
        <source>One GGUF file</source>
        <translation>Один файл GGUF</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="295"/>
        <source>Ollama, LM Studio, Jan, llama.cpp</source>
        <translation>Ollama, LM Studio, Jan, llama.cpp</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="296"/>
        <source>GGUF type</source>
        <translation>Тип GGUF</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="297"/>
        <source>PEFT folder</source>
        <translation>Папка PEFT</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="298"/>
        <source>Form of the adapter</source>
        <translation>Вид адаптера</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="299"/>
        <source>Hugging Face folder</source>
        <translation>Папка Hugging Face</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="300"/>
        <source>transformers, vLLM and others; safetensors</source>
        <translation>transformers, vLLM и другие; safetensors</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="301"/>
        <source>Adapter only</source>
        <translation>Только адаптер</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="302"/>
        <source>PEFT, LLaMA-Factory; needs the base model beside it</source>
        <translation>PEFT, LLaMA-Factory; рядом нужна базовая модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="303"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="306"/>
        <source>Number format</source>
        <translation>Формат чисел</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="304"/>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="307"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="309"/>
        <source>Max shard size</source>
        <translation>Макс. размер части</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="308"/>
        <source> GB</source>
        <translation> ГБ</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="310"/>
        <source>Weighted by the rows it was trained on</source>
        <translation>С учётом обучающих примеров</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="312"/>
        <source>Rounds the weights so that what your rows use most stays most exact. Reads the rows once more.</source>
        <translation>Округляет веса так, чтобы точнее всего осталось то, что ваши примеры используют чаще всего. Читает примеры ещё раз.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="314"/>
        <source>Compare on my rows</source>
        <translation>Сравнить на моих примерах</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="317"/>
        <source>Measures what each type loses on your rows, before you choose</source>
        <translation>Измеряет до выбора, сколько каждый тип теряет на ваших примерах</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="318"/>
        <source>Into LM Studio</source>
        <translation>В LM Studio</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="320"/>
        <source>Exports to the folder in which LM Studio finds it</source>
        <translation>Экспортирует в папку, где LM Studio найдёт модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="321"/>
        <source>Ready to serve</source>
        <translation>Всё готово к запуску</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="322"/>
        <source>Adds what a server needs: start scripts for Linux and Windows, a systemd unit, a container file, and examples for curl, Python, Java and JavaScript</source>
        <translation>Добавляет всё нужное серверу: скрипты запуска для Linux и Windows, юнит systemd, файл контейнера и примеры для curl, Python, Java и JavaScript</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="325"/>
        <location filename="../ui/pages/export/export_parts.cpp" line="326"/>
        <source>Export folder</source>
        <translation>Папка экспорта</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="327"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="329"/>
        <source>Further settings</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="330"/>
        <source>One a line, or a JSON object; they stand above what is chosen here. A copied PEFT folder takes none.</source>
        <translation>По одному в строке или объект JSON; они важнее выбранного на странице. На копию папки PEFT не влияют.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="332"/>
        <source>For example export_size: 2 or rope_scaling: yarn; the same keys as of anneal export</source>
        <translation>Например, export_size: 2 или rope_scaling: yarn; ключи те же, что у anneal export</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="336"/>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="351"/>
        <source>Fewer settings</source>
        <translation>Меньше параметров</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_parts.cpp" line="352"/>
        <source>More settings</source>
        <translation>Больше параметров</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="34"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>итог · потери 0,09 · сегодня 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="42"/>
        <location filename="../ui/pages/export_page.cpp" line="110"/>
        <source>End result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="43"/>
        <source>loss %1</source>
        <translation>потери %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="51"/>
        <location filename="../ui/pages/export_page.cpp" line="288"/>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="52"/>
        <location filename="../ui/pages/export_page.cpp" line="290"/>
        <source>recommended for this model</source>
        <translation>рекомендуется для этой модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="67"/>
        <location filename="../ui/pages/export_page.cpp" line="412"/>
        <source>Exporting, %1 %</source>
        <translation>Экспорт, %1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="91"/>
        <location filename="../ui/pages/export_page.cpp" line="415"/>
        <source>Exported in %1 s</source>
        <translation>Экспорт завершён за %1 с</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_sample.cpp" line="92"/>
        <location filename="../ui/pages/export_page.cpp" line="360"/>
        <source>Export again</source>
        <translation>Повторить экспорт</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="144"/>
        <source>Open an adapter folder</source>
        <translation>Открыть папку адаптера</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="219"/>
        <source>Folder for the export</source>
        <translation>Папка для экспорта</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="292"/>
        <source>not quantised</source>
        <translation>без квантования</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="301"/>
        <source>Small models lose much in four bits: Q8_0 answers like the original.</source>
        <translation>Маленькие модели много теряют в четырёх битах: Q8_0 отвечает как исходная.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="302"/>
        <source>Q4_K_M is about a quarter of the size and still answers nearly as well.</source>
        <translation>Q4_K_M примерно вчетверо меньше и отвечает почти так же хорошо.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="358"/>
        <source>Ready to export</source>
        <translation>Готово к экспорту</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="362"/>
        <source>About %1 of %2 free.</source>
        <translation>Около %1, свободно %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="365"/>
        <source>The earlier export there is replaced.</source>
        <translation>Прежний экспорт в этой папке будет заменён.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="368"/>
        <source>Nothing is chosen yet</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="369"/>
        <source>Pressing the button opens the list of runs</source>
        <translation>Кнопка откроет список запусков</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="373"/>
        <source>This run has no adapter</source>
        <translation>У этого обучения нет адаптера</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="374"/>
        <source>It trained the model&apos;s own weights: export the model</source>
        <translation>Обучались веса самой модели: экспортируйте модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="375"/>
        <source>Export the model folder</source>
        <translation>Экспортировать папку модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="378"/>
        <source>No folder yet</source>
        <translation>Папка не выбрана</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="379"/>
        <source>Where should the export go?</source>
        <translation>Куда экспортировать?</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="380"/>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="383"/>
        <source>The folder holds other files</source>
        <translation>В папке есть другие файлы</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="384"/>
        <source>An export needs a folder of its own</source>
        <translation>Для экспорта нужна отдельная папка</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="385"/>
        <location filename="../ui/pages/export_page.cpp" line="392"/>
        <location filename="../ui/pages/export_page.cpp" line="400"/>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="386"/>
        <source>This folder holds other files; they would be in the way.</source>
        <translation>В этой папке есть другие файлы, они будут мешать.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="390"/>
        <source>The folder can&apos;t be written</source>
        <translation>Папка недоступна для записи</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="393"/>
        <source>You have no permission to write there.</source>
        <translation>У вас нет прав на запись туда.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="397"/>
        <source>Not enough space</source>
        <translation>Не хватает места</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="398"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>Нужно около %1, свободно %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="406"/>
        <source>A setting has to be changed</source>
        <translation>Один параметр нужно изменить</translation>
    </message>
    <message>
        <location filename="../ui/pages/export_page.cpp" line="408"/>
        <source>Go to the setting</source>
        <translation>К параметру</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportStage</name>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="60"/>
        <location filename="../ui/pages/export/export_stage.cpp" line="64"/>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="61"/>
        <source>could not be made: %1</source>
        <translation>не удалось провести: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="65"/>
        <source>read again, every byte is that of the run&apos;s adapter</source>
        <translation>прочитано снова, каждый байт как в адаптере запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="68"/>
        <source>%1 % of %2 tokens as the tuned model, off by %3</source>
        <translation>%1 % из %2 токенов как у обученной модели, отклонение %3</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="73"/>
        <source>Template and vocabulary</source>
        <translation>Шаблон и словарь</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="74"/>
        <source>the same tokens</source>
        <translation>те же токены</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="75"/>
        <source>other tokens; please report this model</source>
        <translation>другие токены; сообщите об этой модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="76"/>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="79"/>
        <source>More than this type explains: take a larger one.</source>
        <translation>Больше, чем объясняет этот тип: возьмите более крупный.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="88"/>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="89"/>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="279"/>
        <source>Nothing to export yet</source>
        <translation>Пока нечего экспортировать</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="280"/>
        <source>Train first, or open an adapter made elsewhere.</source>
        <translation>Сначала обучите модель или откройте адаптер, созданный в другом месте.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="281"/>
        <source>Go to Train</source>
        <translation>К обучению</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="286"/>
        <source>%1 is merged into its base model and written as one file, which is then opened again and checked.</source>
        <translation>%1 объединяется с базовой моделью и записывается одним файлом, который затем открывается снова и проверяется.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="294"/>
        <source>The adapter of %1 is copied; whoever uses it needs the base model too.</source>
        <translation>Копируется адаптер %1; для работы с ним нужна и базовая модель.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="297"/>
        <source>It takes about %1; %2 are free.</source>
        <translation>Нужно около %1, свободно %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="300"/>
        <source>The earlier export in this folder is replaced.</source>
        <translation>Прежний экспорт в этой папке будет заменён.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="301"/>
        <source>Ready to export</source>
        <translation>Готово к экспорту</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="305"/>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="306"/>
        <source>The folder appears when it is complete; stopping leaves nothing behind.</source>
        <translation>Папка появится, когда будет готова; при остановке ничего не останется.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="314"/>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="316"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="330"/>
        <source>Exported, but the check failed</source>
        <translation>Экспортировано, но проверка не прошла</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="331"/>
        <source>Exported and checked</source>
        <translation>Экспортировано и проверено</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="332"/>
        <source>Exported</source>
        <translation>Экспорт завершён</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="336"/>
        <source>Serve it and ask it</source>
        <translation>Запустить сервер и спросить</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="337"/>
        <source>LM Studio lists it under My Models</source>
        <translation>LM Studio покажет её в разделе My Models</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="339"/>
        <source>Use it in Python</source>
        <translation>Использование в Python</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="372"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="338"/>
        <source>Use it with Ollama</source>
        <translation>Использовать с Ollama</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="291"/>
        <source>%1 is merged into its base model and written as a folder that other programs open, which is then opened again and checked.</source>
        <translation>%1 объединяется с базовой моделью и записывается папкой для других программ, которая затем открывается снова и проверяется.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="341"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="343"/>
        <source>Chat with it</source>
        <translation>Поговорить</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="346"/>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="360"/>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="362"/>
        <source>Tensors</source>
        <translation>Тензоры</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="363"/>
        <source>Weight files</source>
        <translation>Файлы весов</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="366"/>
        <source>Number format</source>
        <translation>Формат чисел</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/export_stage.cpp" line="367"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExportTexts</name>
    <message>
        <location filename="../ui/pages/export/export_gate.cpp" line="259"/>
        <source>Who are you?</source>
        <translation>Кто ты?</translation>
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
        <translation>Потери</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="69"/>
        <source>How surprised the model is by the references, token by token. 0 is no surprise at all; lower is better.</source>
        <translation>Насколько неожиданны для модели эталоны, токен за токеном. 0 — никакой неожиданности; чем ниже, тем лучше.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="73"/>
        <source>Perplexity</source>
        <translation>Перплексия</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="74"/>
        <source>The loss as a number of choices: as unsure as if it had to guess among so many tokens. 1 is certain.</source>
        <translation>Потери как число вариантов: модель не уверена так, будто угадывает из стольких токенов. 1 — полная уверенность.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="79"/>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="80"/>
        <source>How often the token that it thinks most likely is the reference&apos;s next one.</source>
        <translation>Как часто самый вероятный для модели токен совпадает со следующим токеном эталона.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="85"/>
        <source>How many runs of up to four characters the answers share with the references. 100 is word for word; other words for the same thing count as wrong.</source>
        <translation>Сколько цепочек длиной до четырёх символов в ответах те же, что в эталонах. 100 — слово в слово; то же самое другими словами считается ошибкой.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="93"/>
        <source>%1, by characters</source>
        <translation>%1, по символам</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="98"/>
        <source>Which share of the words is in both answer and reference, out of 100.</source>
        <translation>Какая доля слов есть и в ответе, и в эталоне, из 100.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="101"/>
        <source>Likewise for pairs of words that follow each other.</source>
        <translation>То же для пар соседних слов.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="104"/>
        <source>How much of the reference comes in the answer in the same order, gaps allowed.</source>
        <translation>Какая часть эталона есть в ответе в том же порядке, пропуски допустимы.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="110"/>
        <source>Without the dictionary of Chinese words ROUGE counts Chinese characters singly, so it can&apos;t be compared with LLaMA-Factory&apos;s.</source>
        <translation>Без словаря китайских слов ROUGE считает иероглифы по одному, и сравнивать его с LLaMA-Factory нельзя.</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="157"/>
        <source>better than the base model</source>
        <translation>лучше базовой модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="158"/>
        <source>worse than the base model</source>
        <translation>хуже базовой модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>Base model</source>
        <translation>Базовая модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/evaluate/figures_panel.cpp" line="177"/>
        <source>This model</source>
        <translation>Эта модель</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FillCard</name>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="54"/>
        <source>Who should the model be?</source>
        <translation>Кем должна быть модель?</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/fill_card.cpp" line="56"/>
        <source>%n row(s) still say %1; the model would repeat it letter for letter.</source>
        <translation>
            <numerusform>В %n примере осталось %1; модель будет повторять это дословно.</numerusform>
            <numerusform>В %n примерах осталось %1; модель будет повторять это дословно.</numerusform>
            <numerusform>В %n примерах осталось %1; модель будет повторять это дословно.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="57"/>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="58"/>
        <source>Name, such as Biscuit</source>
        <translation>Имя, например Бисквит</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="59"/>
        <location filename="../ui/pages/data/fill_card.cpp" line="61"/>
        <source>Made by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="60"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="62"/>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FormView</name>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="225"/>
        <location filename="../ui/pages/train/form_view.cpp" line="239"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="268"/>
        <source>Use them</source>
        <translation>Применить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="282"/>
        <source>Choose a model</source>
        <translation>Выберите модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="254"/>
        <source>Needs %1, %2 are free</source>
        <translation>Нужно %1, свободно %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_view.cpp" line="236"/>
        <source>%n setting(s) of the file were left out</source>
        <translation>
            <numerusform>%n настройка файла не использована</numerusform>
            <numerusform>%n настройки файла не использованы</numerusform>
            <numerusform>%n настроек файла не использовано</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="267"/>
        <source>This would fit: %1.</source>
        <translation>Так поместится: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="279"/>
        <source>No setting makes it fit without cutting rows. Choose a smaller model, or close other programs.</source>
        <translation>Без обрезки строк не помогает ни одна настройка. Выберите модель поменьше или закройте другие программы.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="341"/>
        <source>Open a data file</source>
        <translation>Открыть файл данных</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="342"/>
        <source>Data (*.json *.jsonl);;All files (*)</source>
        <translation>Данные (*.json *.jsonl);;Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="356"/>
        <source>Folder for the runs</source>
        <translation>Папка для запусков</translation>
    </message>
</context>
<context>
    <name>anneal::ui::FurtherField</name>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="41"/>
        <location filename="../ui/pages/train/further_field.cpp" line="52"/>
        <source>Further arguments</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/further_field.cpp" line="53"/>
        <source>Keys of a run file that have no field here, one a line; those that have one go there by themselves.</source>
        <translation>Ключи файла запуска, для которых здесь нет поля, по одному в строке; остальные сами переходят в свои поля.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::GoalCard</name>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="44"/>
        <source>Who the model says it is</source>
        <translation>Кем модель себя считает</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="47"/>
        <source>Right answers to your questions</source>
        <translation>Верные ответы на ваши вопросы</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="50"/>
        <source>How the model talks</source>
        <translation>Как модель говорит</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="53"/>
        <source>Your own numbers</source>
        <translation>Ваши собственные значения</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="60"/>
        <location filename="../ui/pages/train/goal_card.cpp" line="61"/>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="62"/>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="63"/>
        <source>Q and A</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="64"/>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="65"/>
        <source>My own</source>
        <translation>Своё</translation>
    </message>
</context>
<context>
    <name>anneal::ui::HelpPage</name>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="95"/>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="96"/>
        <source>Search the help and all settings</source>
        <translation>Поиск по справке и всем параметрам</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="97"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="98"/>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="99"/>
        <source>Text of the topic</source>
        <translation>Текст темы</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="100"/>
        <source>Show me around in four steps</source>
        <translation>Обзор за четыре шага</translation>
    </message>
    <message>
        <location filename="../ui/pages/help_page.cpp" line="157"/>
        <source>Nothing in the help says “%1”. Try a shorter word, or the key of a setting.</source>
        <translation>В справке нет «%1». Попробуйте слово короче или ключ параметра.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::IdentityModel</name>
    <message>
        <location filename="../ui/models/identity_commands.cpp" line="9"/>
        <source>edit</source>
        <translation>правка</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="84"/>
        <source>incomplete</source>
        <translation>неполный</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="85"/>
        <source>to be checked</source>
        <translation>стоит проверить</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="118"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="120"/>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="122"/>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="245"/>
        <source>add a row</source>
        <translation>добавление примера</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="265"/>
        <source>duplicate a row</source>
        <translation>дублирование примера</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/identity_model.cpp" line="277"/>
        <source>delete %n row(s)</source>
        <translation>
            <numerusform>удаление %n примера</numerusform>
            <numerusform>удаление %n примеров</numerusform>
            <numerusform>удаление %n примеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="285"/>
        <source>move a row</source>
        <translation>перемещение примера</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="116"/>
        <source>fill in names</source>
        <translation>заполнение имён</translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.h" line="115"/>
        <source>replace</source>
        <translation>замена</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ListPopup</name>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="213"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="214"/>
        <source>Search the list</source>
        <translation>Поиск в списке</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="223"/>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="282"/>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LoadField</name>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="63"/>
        <source>Settings for loading</source>
        <translation>Параметры загрузки</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="64"/>
        <source>How the model is put into memory, for every conversation: one setting a line, or a JSON object. They count from the next loading on.</source>
        <translation>Как модель размещается в памяти, для всех диалогов: по одному параметру в строке или объект JSON. Действуют со следующей загрузки.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="66"/>
        <source>For example quantization_bit: 4, infer_dtype: bfloat16 or rope_scaling: yarn; the same keys as of anneal chat</source>
        <translation>Например, quantization_bit: 4, infer_dtype: bfloat16 или rope_scaling: yarn; ключи те же, что у anneal chat</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="68"/>
        <source>The model was loaded with other settings than these.</source>
        <translation>Модель загружена с другими параметрами.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/load_field.cpp" line="69"/>
        <source>Load again to apply</source>
        <translation>Загрузить заново и применить</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LocalModels</name>
    <message>
        <location filename="../ui/models/local_models.cpp" line="100"/>
        <source>Model folder</source>
        <translation>Папка моделей</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="102"/>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="106"/>
        <source>Your own folder</source>
        <translation>Ваша папка</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="142"/>
        <source>%1, can&apos;t be used: %2</source>
        <translation>%1, использовать нельзя: %2</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="168"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="170"/>
        <source>Parameters</source>
        <translation>Число параметров</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="172"/>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="174"/>
        <source>Last use</source>
        <translation>Использовалась</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="176"/>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <location filename="../ui/models/local_models.cpp" line="178"/>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LossChart</name>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="152"/>
        <source>smoothed</source>
        <translation>сглаженные</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="153"/>
        <source>raw</source>
        <translation>исходные</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="154"/>
        <source>held-out rows</source>
        <translation>валидация</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="143"/>
        <location filename="../ui/widgets/loss_chart.cpp" line="351"/>
        <source>earlier run %1</source>
        <translation>прошлый запуск %1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="155"/>
        <source>best</source>
        <translation>лучший</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="156"/>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="156"/>
        <source>Curve: %1</source>
        <translation>Кривая: %1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="333"/>
        <source>Step %1, epoch %2</source>
        <translation>Шаг %1, эпоха %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="337"/>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::LossChartTable</name>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="50"/>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="81"/>
        <source>Values of the chart</source>
        <translation>Значения графика</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="329"/>
        <source>A training is running</source>
        <translation>Идёт обучение</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MarkdownDocument</name>
    <message>
        <location filename="../ui/widgets/markdown_document.cpp" line="107"/>
        <source>Picture: %1</source>
        <translation>Изображение: %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MemoryMeter</name>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="45"/>
        <source>%1 of %2 GB</source>
        <translation>%1 из %2 ГБ</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="46"/>
        <source>%1 of %2 MB</source>
        <translation>%1 из %2 МБ</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="62"/>
        <source>Memory %1</source>
        <translation>Память: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/memory_meter.cpp" line="63"/>
        <source>Memory in use on this PC, by all programs: %1</source>
        <translation>Занято памяти на этом ПК всеми программами: %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MessageCard</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="185"/>
        <location filename="../ui/widgets/card.cpp" line="258"/>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelBar</name>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="121"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="122"/>
        <source>No model yet</source>
        <translation>Моделей пока нет</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="122"/>
        <source>Choose a file or folder</source>
        <translation>Выберите файл или папку</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="123"/>
        <source>No model on this PC. Download one, open a GGUF file or a Hugging Face folder, or put one into %1.</source>
        <translation>На этом ПК нет моделей. Скачайте модель, откройте файл GGUF или папку Hugging Face или поместите модель в %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="129"/>
        <source>Open a model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="132"/>
        <source>Open a model folder…</source>
        <translation>Открыть папку модели…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="135"/>
        <source>Download a model…</source>
        <translation>Скачать модель…</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="148"/>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="149"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="160"/>
        <source>For the next run; the one in progress keeps its model</source>
        <translation>Для следующего запуска; текущий сохранит свою модель</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="161"/>
        <source>On this PC</source>
        <translation>На этом ПК</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="186"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n ядро</numerusform>
            <numerusform>%n ядра</numerusform>
            <numerusform>%n ядер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="187"/>
        <source>Processor, %n core(s)</source>
        <translation>
            <numerusform>Процессор, %n ядро</numerusform>
            <numerusform>Процессор, %n ядра</numerusform>
            <numerusform>Процессор, %n ядер</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="190"/>
        <source>Graphics card</source>
        <translation>Видеокарта</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="194"/>
        <source>%1: %n core(s), %2 GB of memory</source>
        <translation>
            <numerusform>%1: %n ядро, %2 ГБ памяти</numerusform>
            <numerusform>%1: %n ядра, %2 ГБ памяти</numerusform>
            <numerusform>%1: %n ядер, %2 ГБ памяти</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="196"/>
        <source>What computes the training</source>
        <translation>На чём идёт обучение</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="211"/>
        <source>Open a model file</source>
        <translation>Открыть файл модели</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>GGUF models (*.gguf)</source>
        <translation>Модели GGUF (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="213"/>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="215"/>
        <source>Open a model folder</source>
        <translation>Открыть папку модели</translation>
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
        <translation>потери %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="78"/>
        <source>untrained</source>
        <translation>без обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="79"/>
        <source>%1 parameters</source>
        <translation>%1 параметров</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="104"/>
        <source>nothing was saved</source>
        <translation>ничего не сохранено</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="105"/>
        <source>not finished: choose a checkpoint</source>
        <translation>не завершён: выберите чекпоинт</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="108"/>
        <source>the end result</source>
        <translation>итог</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="109"/>
        <source>step %1 of %2</source>
        <translation>шаг %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="119"/>
        <source>Checkpoint %1</source>
        <translation>Чекпоинт %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="156"/>
        <source>adapter of %1</source>
        <translation>адаптер для %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="165"/>
        <source>model folder</source>
        <translation>папка модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="216"/>
        <source>Base models</source>
        <translation>Базовые модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="219"/>
        <source>Opened folders</source>
        <translation>Открытые папки</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="222"/>
        <source>Trained</source>
        <translation>Обученные</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="230"/>
        <source>%1 B</source>
        <translation>%1 млрд</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="231"/>
        <source>%1 M</source>
        <translation>%1 млн</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelText</name>
    <message>
        <location filename="../ui/shell/model_text.cpp" line="47"/>
        <source>%1 parameters · %2 · on this PC</source>
        <translation>%1 параметров · %2 · на этом ПК</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelsPage</name>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="81"/>
        <source>No model on this PC yet.
Download one at the left, or add a GGUF file or a model folder of yours.</source>
        <translation>На этом ПК пока нет моделей.
Скачайте модель слева или добавьте свой файл GGUF или папку модели.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/models/models_actions.cpp" line="84"/>
        <source>%n model(s) on this PC</source>
        <translation>
            <numerusform>%n модель на этом ПК</numerusform>
            <numerusform>%n модели на этом ПК</numerusform>
            <numerusform>%n моделей на этом ПК</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="87"/>
        <source>%1 on disk · %2 free</source>
        <translation>%1 на диске · свободно %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="102"/>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="180"/>
        <source>Switch it off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="184"/>
        <source>Offline mode is on</source>
        <translation>Включён автономный режим</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="185"/>
        <source>Nothing is downloaded; models on this PC work as always.</source>
        <translation>Ничего не скачивается; модели на этом ПК работают как обычно.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="186"/>
        <source>HF_HUB_OFFLINE is set for this program: nothing is downloaded.</source>
        <translation>Для программы задано HF_HUB_OFFLINE: ничего не скачивается.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="253"/>
        <source>Add a model file</source>
        <translation>Добавить файл модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="254"/>
        <source>GGUF models (*.gguf)</source>
        <translation>Модели GGUF (*.gguf)</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="262"/>
        <source>Add a model folder</source>
        <translation>Добавить папку модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="272"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="283"/>
        <source>%1 is off the list</source>
        <translation>Модель %1 убрана из списка</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="284"/>
        <source>Its files lie in a folder of yours and were not touched.</source>
        <translation>Её файлы лежат в вашей папке и не тронуты.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="289"/>
        <source>%1 is being trained</source>
        <translation>%1 сейчас обучается</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="290"/>
        <source>Stop the training first; then it can be deleted.</source>
        <translation>Сначала остановите обучение, тогда модель можно будет удалить.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="294"/>
        <source>Delete %1 for good?</source>
        <translation>Удалить %1 навсегда?</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="296"/>
        <source>%1 become free. Other programs that share the downloads lose it too; runs and adapters stay, but need it to answer.</source>
        <translation>Освободится %1. Другие программы, которые пользуются теми же загрузками, тоже лишатся модели. Запуски и адаптеры останутся, но без неё не смогут отвечать.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="299"/>
        <source>%1 become free. Runs and adapters stay, but need it to answer.</source>
        <translation>Освободится %1. Запуски и адаптеры останутся, но без модели не смогут отвечать.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="301"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="303"/>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="317"/>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_actions.cpp" line="318"/>
        <source>%1 are free again.</source>
        <translation>Освобождено %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="218"/>
        <location filename="../ui/pages/models/models_parts.cpp" line="235"/>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="219"/>
        <source>organisation/name, or an address</source>
        <translation>организация/имя или адрес</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="220"/>
        <source>Name of the model on the hub</source>
        <translation>Имя модели на хабе</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="221"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="226"/>
        <source>Mirror</source>
        <translation>Зеркало</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="230"/>
        <source>From %1, as the settings say. Only the files that training needs come, each checked.</source>
        <translation>Скачивание с %1, как указано в настройках. Только файлы, нужные для обучения; каждый проверяется.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="233"/>
        <source>Only the files that training needs come, each checked. A download can be stopped at any time and goes on later.</source>
        <translation>Скачиваются только файлы, нужные для обучения, и каждый проверяется. Загрузку можно остановить в любой момент и продолжить позже.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="236"/>
        <source>Good models to begin with</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="237"/>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="238"/>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="239"/>
        <source>Add a model file or folder of yours</source>
        <translation>Добавить свой файл или папку модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="240"/>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="241"/>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="242"/>
        <source>Use it</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="243"/>
        <source>Makes it the model of the next training</source>
        <translation>Выбрать модель для следующего обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="244"/>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/models_parts.cpp" line="245"/>
        <source>Models on this PC</source>
        <translation>Модели на этом ПК</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRows</name>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="89"/>
        <source>More rows like these</source>
        <translation>Ещё похожие строки</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows.cpp" line="91"/>
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n предложение ждёт вас</numerusform>
            <numerusform>%n предложения ждут вас</numerusform>
            <numerusform>%n предложений ждут вас</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="92"/>
        <source>asked in other words; you accept each one</source>
        <translation>те же вопросы иначе; решаете вы</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows.cpp" line="93"/>
        <source>Propose…</source>
        <translation>Предложить…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsCard</name>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="208"/>
        <source>accept a proposed row</source>
        <translation>принять строку</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="228"/>
        <source>accept %n proposed row(s)</source>
        <translation>
            <numerusform>принять %n строку</numerusform>
            <numerusform>принять %n строки</numerusform>
            <numerusform>принять %n строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="297"/>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="303"/>
        <source>Each one is shown here first; only what you accept becomes a row.</source>
        <translation>Сначала всё показано здесь; строкой станет только принятое.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="308"/>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="308"/>
        <source>Propose %n</source>
        <translation>
            <numerusform>Предложить %n</numerusform>
            <numerusform>Предложить %n</numerusform>
            <numerusform>Предложить %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="309"/>
        <source>Stop looking for rows</source>
        <translation>Остановить поиск строк</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="310"/>
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>Предложить %n строку</numerusform>
            <numerusform>Предложить %n строки</numerusform>
            <numerusform>Предложить %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="316"/>
        <source>Accept all %n</source>
        <translation>
            <numerusform>Принять все (%n)</numerusform>
            <numerusform>Принять все (%n)</numerusform>
            <numerusform>Принять все (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="336"/>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="337"/>
        <source>More rows like these</source>
        <translation>Ещё похожие строки</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="338"/>
        <source>Back to the row (Esc)</source>
        <translation>Назад к строке (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="339"/>
        <source>Proposals found</source>
        <translation>Найденные предложения</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="357"/>
        <source>Hello, and who are you?</source>
        <translation>Здравствуйте, а кто вы?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="358"/>
        <source>Would you tell me about yourself?</source>
        <translation>Расскажете о себе?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_card.cpp" line="359"/>
        <source>Whose idea were you?</source>
        <translation>Кто вас придумал?</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="16"/>
        <source>The model answers in Chat; this follows.</source>
        <translation>Модель отвечает в чате; затем начнётся это.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="18"/>
        <source>Loading the model: %1 %</source>
        <translation>Загрузка модели: %1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="23"/>
        <source>Asking about row %1: %2 of %3 found</source>
        <translation>Вопрос о строке %1: найдено %2 из %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="37"/>
        <source>Stopped; %n found.</source>
        <translation>
            <numerusform>Остановлено; найдена %n.</numerusform>
            <numerusform>Остановлено; найдено %n.</numerusform>
            <numerusform>Остановлено; найдено %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="39"/>
        <source>Read each one: only what you accept becomes a row.</source>
        <translation>Прочтите каждую: строкой станет только принятое.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="43"/>
        <source>%n found; the list has no more for these rows.</source>
        <translation>
            <numerusform>Найдена %n; больше в списке нет.</numerusform>
            <numerusform>Найдено %n; больше в списке нет.</numerusform>
            <numerusform>Найдено %n; больше в списке нет.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="44"/>
        <source>The list has nothing for these rows. It knows questions about who it is, its name, maker, work, abilities and origin, and greetings; let a model word the others.</source>
        <translation>Для этих строк в списке ничего нет. Он знает вопросы о том, кто это, об имени, создателе, работе, умениях и происхождении, и приветствия; остальное пусть перефразирует модель.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="52"/>
        <source>%n found.</source>
        <translation>
            <numerusform>Найдена %n.</numerusform>
            <numerusform>Найдено %n.</numerusform>
            <numerusform>Найдено %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="53"/>
        <source>%n more line(s) were no new question.</source>
        <translation>
            <numerusform>Ещё %n строка не была новым вопросом.</numerusform>
            <numerusform>Ещё %n строки не были новыми вопросами.</numerusform>
            <numerusform>Ещё %n строк не были новыми вопросами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="54"/>
        <source>Nothing that can be used came: %n line(s) were no new question. A larger model does better.</source>
        <translation>
            <numerusform>Ничего пригодного: %n строка не была новым вопросом. Модель побольше справится лучше.</numerusform>
            <numerusform>Ничего пригодного: %n строки не были новыми вопросами. Модель побольше справится лучше.</numerusform>
            <numerusform>Ничего пригодного: %n строк не были новыми вопросами. Модель побольше справится лучше.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="57"/>
        <source>Nothing came. Rows need a question and an answer; a larger model does better.</source>
        <translation>Ничего не получено. Строке нужны вопрос и ответ; модель побольше справится лучше.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsForm</name>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="177"/>
        <source>Chosen rows (%1)</source>
        <translation>Выбранные (%1)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="178"/>
        <source>All rows (%1)</source>
        <translation>Все (%1)</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="196"/>
        <source>Write a row first: a question and its answer.</source>
        <translation>Сначала напишите строку: вопрос и ответ.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="200"/>
        <source>Choose a model in the bar at the top first.</source>
        <translation>Сначала выберите модель на панели вверху.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="208"/>
        <source>Write the address of the server first.</source>
        <translation>Сначала напишите адрес сервера.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="209"/>
        <source>The address can&apos;t be read. It looks like http://localhost:11434/v1.</source>
        <translation>Адрес не распознан. Он выглядит так: http://localhost:11434/v1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>Built-in wordings</source>
        <translation>Встроенные формулировки</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="247"/>
        <source>who it is, name, maker…; Chinese and English</source>
        <translation>кто это, имя, создатель…; кит. и англ.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="249"/>
        <source>The loaded model</source>
        <translation>Загруженная модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="250"/>
        <source>choose a model at the top</source>
        <translation>выберите модель вверху</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="252"/>
        <source>%1 is loaded first</source>
        <translation>сначала загрузится %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>A model on a server</source>
        <translation>Модель на сервере</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="254"/>
        <source>Ollama, LM Studio, anneal api, a service</source>
        <translation>Ollama, LM Studio, anneal api, служба</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="267"/>
        <source>The questions of these rows are sent to %1, their answers are not.</source>
        <translation>Вопросы этих строк отправляются на %1, ответы — нет.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="269"/>
        <source>Over http:// others on the way can read them, and the key.</source>
        <translation>По http:// их и ключ могут прочесть посторонние в пути.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="271"/>
        <source>Without a model&apos;s name the first that the server has is asked.</source>
        <translation>Без названия спрашивается первая модель сервера.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="280"/>
        <source>Who words them</source>
        <translation>Кто перефразирует</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="281"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="282"/>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="284"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="285"/>
        <source>Name of the model on the server</source>
        <translation>Название модели на сервере</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="286"/>
        <source>the first it has</source>
        <translation>первая из имеющихся</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="287"/>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="288"/>
        <source>Key for the server</source>
        <translation>Ключ для сервера</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="289"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="290"/>
        <source>Keep the key on this computer</source>
        <translation>Хранить ключ на этом компьютере</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="291"/>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="292"/>
        <source>How many rows to propose</source>
        <translation>Сколько строк предложить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/more_rows_form.cpp" line="293"/>
        <source>Like which rows</source>
        <translation>По каким строкам</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NamesCard</name>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="67"/>
        <source>Who should the model be?</source>
        <translation>Кем должна быть модель?</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/names_card.cpp" line="68"/>
        <source>%n row(s) still say {{name}} or {{author}}; the model would repeat them letter for letter.</source>
        <translation>
            <numerusform>В %n примере осталось {{name}} или {{author}}; модель будет повторять это дословно.</numerusform>
            <numerusform>В %n примерах осталось {{name}} или {{author}}; модель будет повторять это дословно.</numerusform>
            <numerusform>В %n примерах осталось {{name}} или {{author}}; модель будет повторять это дословно.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="71"/>
        <source>Name, such as Biscuit</source>
        <translation>Имя, например Бисквит</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="72"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="73"/>
        <location filename="../ui/pages/train/names_card.cpp" line="74"/>
        <source>Made by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="75"/>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="76"/>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>anneal::ui::NavBar</name>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="236"/>
        <source>Make</source>
        <translation>Создание</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="237"/>
        <source>Use</source>
        <translation>Применение</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="244"/>
        <source>A training is running</source>
        <translation>Идёт обучение</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="249"/>
        <source>Programs can ask a model</source>
        <translation>Программы могут обращаться к модели</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="259"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="204"/>
        <source>Train</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="206"/>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="208"/>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="210"/>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="212"/>
        <source>Evaluate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="214"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="216"/>
        <source>Serve</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="218"/>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="220"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="224"/>
        <source>Help</source>
        <translation>Справка</translation>
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
        <translation>Какая часть эталона есть в ответе в том же порядке (ROUGE-L), в процентах</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="169"/>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="171"/>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="173"/>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="175"/>
        <source>Base model</source>
        <translation>Базовая модель</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="177"/>
        <source>Alike, %</source>
        <translation>Сходство, %</translation>
    </message>
    <message>
        <location filename="../ui/models/prediction_model.cpp" line="179"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
</context>
<context>
    <name>anneal::ui::PreviewCard</name>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="97"/>
        <source>%1 of %2 rows</source>
        <translation>Примеров: %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="128"/>
        <source>Row %1</source>
        <translation>Пример %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="142"/>
        <source>Reading the model&apos;s tokenizer…</source>
        <translation>Чтение токенизатора модели…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/preview_card.cpp" line="164"/>
        <source>Row %1: %2 tokens, %3 learned, %n cut off</source>
        <translation>
            <numerusform>Пример %1: токенов %2, усваивается %3, обрезан %n</numerusform>
            <numerusform>Пример %1: токенов %2, усваивается %3, обрезано %n</numerusform>
            <numerusform>Пример %1: токенов %2, усваивается %3, обрезано %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="166"/>
        <source>Row %1: %2 tokens, %3 learned</source>
        <translation>Пример %1: токенов %2, усваивается %3</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="173"/>
        <source>Green is learned, grey is only read, struck through is cut off. Chat template %1, at most %2 tokens a row.</source>
        <translation>Зелёное усваивается, серое только читается, зачёркнутое обрезается. Шаблон чата %1, не больше %2 токенов в примере.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="180"/>
        <source>First rows</source>
        <translation>Первые примеры</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="181"/>
        <source>How the rows are shown</source>
        <translation>Вид примеров</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>Conversation</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="182"/>
        <source>What the model sees</source>
        <translation>Что видит модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="185"/>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="186"/>
        <source>Edit the data set</source>
        <translation>Изменить датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="187"/>
        <source>The first rows as a conversation</source>
        <translation>Первые примеры в виде диалога</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="188"/>
        <source>The first rows as tokens</source>
        <translation>Первые примеры в виде токенов</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/preview_card.cpp" line="189"/>
        <source>Close the preview</source>
        <translation>Закрыть предпросмотр</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProbeReview</name>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="97"/>
        <source>Row %1 of %2: the next training learns it.</source>
        <translation>Пример %1 в %2: следующее обучение его усвоит.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="98"/>
        <source>Row %1 of the new data set %2: choose that set as well for the next training, or copy the row into yours.</source>
        <translation>Пример %1 в новом наборе данных %2: выберите для следующего обучения и этот набор или скопируйте пример в свой.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/probe_review.cpp" line="119"/>
        <source>The row is taken away again.</source>
        <translation>Пример убран.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ProposalItem</name>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="140"/>
        <source>from a row that is gone</source>
        <translation>исходной строки уже нет</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="141"/>
        <source>like row %1</source>
        <translation>как строка %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="147"/>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="149"/>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="150"/>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="151"/>
        <source>What is asked</source>
        <translation>Что спрашивают</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/proposal_item.cpp" line="152"/>
        <source>Write the answer here</source>
        <translation>Напишите ответ здесь</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QualityPanel</name>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="29"/>
        <source>as good as the original</source>
        <translation>не хуже исходной</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="31"/>
        <source>hardly different</source>
        <translation>почти без отличий</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="33"/>
        <source>slightly different</source>
        <translation>небольшие отличия</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="37"/>
        <source>clearly different</source>
        <translation>заметные отличия</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="44"/>
        <source>%1 answers your rows as the model itself does.</source>
        <translation>%1 отвечает на ваши примеры так же, как сама модель.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="46"/>
        <source>%1 answers your rows almost as the model itself does; you will hardly notice.</source>
        <translation>%1 отвечает на ваши примеры почти так же, как сама модель; разницу вы вряд ли заметите.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="50"/>
        <source>%1 chooses another word now and then. Try some questions before you rely on it.</source>
        <translation>%1 иногда выбирает другое слово. Задайте несколько вопросов, прежде чем на него полагаться.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="56"/>
        <source>%1 forgets part of what was trained. A larger type is better.</source>
        <translation>%1 забывает часть выученного. Лучше взять более крупный тип.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="166"/>
        <source>What each type loses</source>
        <translation>Сколько теряет каждый тип</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="167"/>
        <source>Each type is tried on the answers of your own rows and held against the model as it is. Click a line to choose its type.</source>
        <translation>Каждый тип проверяется на ответах из ваших примеров и сравнивается с моделью без квантования. Нажмите строку, чтобы выбрать её тип.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Off by</source>
        <translation>Отклонение</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>Same choice</source>
        <translation>Тот же выбор</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="170"/>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="172"/>
        <source>By how much the log-probability of an answer&apos;s token differs on average</source>
        <translation>На сколько в среднем отличается логарифм вероятности токена ответа</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="174"/>
        <source>How often the likeliest next token is the same</source>
        <translation>Как часто совпадает самый вероятный следующий токен</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="175"/>
        <source>Size and loss of each type</source>
        <translation>Размер и потери каждого типа</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="176"/>
        <source>Stop measuring</source>
        <translation>Остановить измерение</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="178"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="201"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="232"/>
        <source>Measuring: %1 %</source>
        <translation>Измерение: %1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="236"/>
        <source>Measured over %1 tokens of the answers in %2 rows.</source>
        <translation>Измерено на ответах: токенов %1, примеров %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="239"/>
        <source>Weighted by those rows.</source>
        <translation>С учётом этих примеров.</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="250"/>
        <source>about %1 s left</source>
        <translation>осталось около %1 с</translation>
    </message>
    <message>
        <location filename="../ui/pages/export/quality_panel.cpp" line="251"/>
        <source>about %1 min left</source>
        <translation>осталось около %1 мин</translation>
    </message>
</context>
<context>
    <name>anneal::ui::QuestionsCard</name>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="78"/>
        <location filename="../ui/pages/train/questions_card.cpp" line="85"/>
        <source>Questions while it trains</source>
        <translation>Вопросы во время обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="80"/>
        <source>The model answers these before the first update and at every checkpoint, so that you see how the answers change. One question a line, at most %1. Without any, the first rows of the data set are asked. Trained on plain text it goes on from them as texts; a reward model scores the two answers that the data set has for them.</source>
        <translation>Модель отвечает на них перед первым шагом и на каждом чекпоинте, и видно, как меняются ответы. По одному вопросу в строке, не больше %1. Если вопросов нет, задаются первые примеры датасета. При обучении на простом тексте модель продолжает их как текст; модель награды оценивает два ответа, которые есть на них в датасете.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="86"/>
        <source>Who are you?</source>
        <translation>Кто ты?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="87"/>
        <source>Ask the first rows</source>
        <translation>Спрашивать по первым примерам</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="88"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/questions_card.cpp" line="90"/>
        <source>The first rows are asked</source>
        <translation>Вопросы из первых примеров</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/questions_card.cpp" line="91"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::QueueCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/queue_card.cpp" line="123"/>
        <source>%n run(s) wait</source>
        <translation>
            <numerusform>В очереди %n запуск</numerusform>
            <numerusform>В очереди %n запуска</numerusform>
            <numerusform>В очереди %n запусков</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="133"/>
        <source>Start the first</source>
        <translation>Начать первый</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="134"/>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="135"/>
        <source>Drag to change the order</source>
        <translation>Порядок меняется перетаскиванием</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/queue_card.cpp" line="136"/>
        <source>Runs that wait</source>
        <translation>Запуски в очереди</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RecommendedCard</name>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="51"/>
        <source>Small, and speaks Chinese and English well: good to begin with.</source>
        <translation>Небольшая, хорошо говорит по-китайски и по-английски: подходит для начала.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="53"/>
        <source>Better answers in Chinese and English, for a PC with more memory.</source>
        <translation>Отвечает лучше по-китайски и по-английски, для ПК с большим объёмом памяти.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="55"/>
        <source>Newer and small; can think before it answers.</source>
        <translation>Новее и небольшая; умеет рассуждать перед ответом.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="57"/>
        <source>Newer; thinks before it answers, in Chinese and English.</source>
        <translation>Новее; рассуждает перед ответом, по-китайски и по-английски.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="59"/>
        <source>Reasons step by step, strong in mathematics.</source>
        <translation>Рассуждает шаг за шагом, сильна в математике.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="61"/>
        <source>The smallest: trains in minutes on any PC, English only.</source>
        <translation>Самая маленькая: обучается за несколько минут на любом ПК, только английский.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="63"/>
        <source>Still quick to train, better English.</source>
        <translation>Обучается всё ещё быстро, английский лучше.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="64"/>
        <source>The best answers here; needs a strong PC.</source>
        <translation>Лучшие ответы из всех; нужен мощный ПК.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="87"/>
        <source>Trains here</source>
        <translation>Обучится на этом ПК</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="90"/>
        <source>Trains here in 4 bits</source>
        <translation>Обучится на этом ПК в 4 битах</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="95"/>
        <source>Trains when other programs are closed</source>
        <translation>Обучится, если закрыть другие программы</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="98"/>
        <source>Too large for this PC</source>
        <translation>Слишком велика для этого ПК</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="101"/>
        <source>Training takes at least %1 of memory, in 4 bits %2.</source>
        <translation>Для обучения нужно не меньше %1 памяти, в 4 битах — %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="111"/>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="111"/>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="112"/>
        <source>%1 parameters · %2 · %3 · %4</source>
        <translation>%1 параметров · %2 · %3 · %4</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="114"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="118"/>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="122"/>
        <source>Downloading</source>
        <translation>Скачивается</translation>
    </message>
    <message>
        <location filename="../ui/pages/models/recommended_card.cpp" line="126"/>
        <source>On this PC</source>
        <translation>На этом ПК</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ReplaceBar</name>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="79"/>
        <location filename="../ui/pages/data/replace_bar.cpp" line="80"/>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="81"/>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="82"/>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="83"/>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/replace_bar.cpp" line="84"/>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowDelegate</name>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="90"/>
        <source>No question</source>
        <translation>Нет вопроса</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="96"/>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowEditor</name>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row %1</source>
        <translation>Пример %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="211"/>
        <source>Row</source>
        <translation>Пример</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="215"/>
        <source>This row can&apos;t be edited here and stays as it is in the file. %1</source>
        <translation>Этот пример здесь изменить нельзя, в файле он остаётся как есть. %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="248"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="253"/>
        <source>The better answer</source>
        <translation>Лучший ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="255"/>
        <source>The model should not answer</source>
        <translation>Модель не должна отвечать так</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="311"/>
        <source>add a turn</source>
        <translation>добавление реплики</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>remove a turn</source>
        <translation>удаление реплики</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="329"/>
        <source>change a turn</source>
        <translation>изменение реплики</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="365"/>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="345"/>
        <source>Empty: the template&apos;s own</source>
        <translation>Пусто: промпт шаблона</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="346"/>
        <source>What is asked</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="363"/>
        <source>Extra input</source>
        <translation>Дополнительный ввод</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="347"/>
        <source>Text that belongs to the question</source>
        <translation>Текст, относящийся к вопросу</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="254"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <source>The model should answer</source>
        <translation>Модель должна ответить</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="140"/>
        <source>mark the answer</source>
        <translation>оценка ответа</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="348"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>Write the answer here</source>
        <translation>Введите ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="349"/>
        <source>The worse answer</source>
        <translation>Худший ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="352"/>
        <source>This is a good answer</source>
        <translation>Это хороший ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="353"/>
        <source>Turn</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="355"/>
        <source>Goes on with the conversation: question and answer become earlier turns</source>
        <translation>Продолжает разговор: вопрос и ответ становятся предыдущими репликами</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="357"/>
        <source>What the model sees</source>
        <translation>Что видит модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="358"/>
        <source>The row as it stands in the file</source>
        <translation>Пример, как он записан в файле</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="359"/>
        <source>How the row is shown</source>
        <translation>Вид примера</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="212"/>
        <source>Choose a row in the table to edit it here.</source>
        <translation>Выберите пример в таблице, чтобы изменить его здесь.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowTokens</name>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="60"/>
        <source>Without an answer the row is left out of training.</source>
        <translation>Без ответа пример не участвует в обучении.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="62"/>
        <source>Training leaves this row out; the checks say why.</source>
        <translation>При обучении этот пример пропускается; причина указана в проверках.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="90"/>
        <source>%1 tokens, %2 of them learned (green); grey is only read.</source>
        <translation>Токенов: %1, усваивается %2 (зелёные); серые только читаются.</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_tokens.cpp" line="96"/>
        <source>The row as tokens</source>
        <translation>Пример в виде токенов</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunAnswers</name>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="122"/>
        <source>This run&apos;s answers were not checked: the check comes at the end of a training whose rows have one right answer each.</source>
        <translation>Ответы этого запуска не проверялись: проверка идёт в конце обучения, где у каждого примера один верный ответ.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_answers.cpp" line="124"/>
        <source>Verdict and answers</source>
        <translation>Вывод и ответы</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunBar</name>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="192"/>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="194"/>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="204"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="229"/>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="246"/>
        <source>Preview command</source>
        <translation>Команда запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="247"/>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="248"/>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="249"/>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="250"/>
        <source>Chat with it</source>
        <translation>Поговорить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="251"/>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="252"/>
        <source>Change settings</source>
        <translation>Изменить параметры</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="253"/>
        <source>New run</source>
        <translation>Новый запуск</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="254"/>
        <source>See what to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="255"/>
        <source>Back to the run</source>
        <translation>Назад к запуску</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="256"/>
        <source>Saved as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="257"/>
        <source>Save the runs elsewhere</source>
        <translation>Сохранять обучения в другом месте</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="258"/>
        <source>Change the name of the run</source>
        <translation>Изменить имя запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="259"/>
        <location filename="../ui/pages/train/run_bar.cpp" line="260"/>
        <source>Name of the run</source>
        <translation>Имя запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="261"/>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunComparePanel</name>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="123"/>
        <source>Final loss</source>
        <translation>Итоговые потери</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="124"/>
        <source>Updates</source>
        <translation>Шаги</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="128"/>
        <source>%n setting(s) are the same</source>
        <translation>
            <numerusform>%n параметр совпадает</numerusform>
            <numerusform>%n параметра совпадают</numerusform>
            <numerusform>%n параметров совпадают</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="132"/>
        <source>One of these folders does not tell its settings.</source>
        <translation>В одной из этих папок нет параметров запуска.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="134"/>
        <source>All settings are the same.</source>
        <translation>Все параметры совпадают.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="136"/>
        <source>Only this setting differs, so it is the likely reason: %1.</source>
        <translation>Отличается только этот параметр, вероятно, дело в нём: %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="145"/>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="146"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="154"/>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="147"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="151"/>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="147"/>
        <source>Held-out</source>
        <translation>Валидация</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="148"/>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="149"/>
        <source>log</source>
        <translation>лог.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="150"/>
        <source>Logarithmic scale</source>
        <translation>Логарифмическая шкала</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="152"/>
        <source>None of these runs has such a curve.</source>
        <translation>Ни у одного из этих запусков нет такой кривой.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunDelegate</name>
    <message>
        <location filename="../ui/pages/runs/run_delegate.cpp" line="176"/>
        <source>Name of the run</source>
        <translation>Имя запуска</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunDetailsPanel</name>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="151"/>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="148"/>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="149"/>
        <source>What is shown of the run</source>
        <translation>Сведения о запуске</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="150"/>
        <source>Settings that differ from the defaults</source>
        <translation>Параметры, отличные от значений по умолчанию</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="152"/>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="153"/>
        <source>No losses were written yet, so there is no curve.</source>
        <translation>Потери ещё не записаны, поэтому кривой нет.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="154"/>
        <source>This folder does not tell its settings, or all are at their defaults.</source>
        <translation>В этой папке нет параметров, или все они по умолчанию.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="156"/>
        <source>No results yet: they are written when a run ends.</source>
        <translation>Результатов пока нет: они записываются в конце запуска.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_details_panel.cpp" line="157"/>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunModel</name>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="26"/>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="27"/>
        <source>Running, %1 %</source>
        <translation>Идёт, %1 %</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="29"/>
        <source>Finished</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="31"/>
        <source>Stopped at %1 of %2</source>
        <translation>Остановлен на %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="35"/>
        <source>Broke off at %1 of %2</source>
        <translation>Прерван на %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="35"/>
        <source>Broke off</source>
        <translation>Прерван</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="230"/>
        <source>Checkpoint %1</source>
        <translation>Чекпоинт %1</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model.cpp" line="232"/>
        <source>Best</source>
        <translation>Лучший</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="62"/>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="64"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="66"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="68"/>
        <source>Loss curve</source>
        <translation>Кривая потерь</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="70"/>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="72"/>
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="123"/>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="74"/>
        <source>Updates</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="76"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../ui/models/run_model_text.cpp" line="78"/>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunNotes</name>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="86"/>
        <source>Not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="92"/>
        <source>Saved in the run&apos;s folder (notes.md)</source>
        <translation>Сохранено в папке запуска (notes.md)</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="93"/>
        <source>Saves by itself, in the run&apos;s folder (notes.md)</source>
        <translation>Сохраняется автоматически в папке запуска (notes.md)</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="106"/>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/run_notes.cpp" line="107"/>
        <source>What did you try, and what came of it?</source>
        <translation>Что вы пробовали и что из этого вышло?</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunPill</name>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="67"/>
        <source>%1 is paused</source>
        <translation>%1: пауза</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="70"/>
        <location filename="../app/studio/screenshots.cpp" line="156"/>
        <source>Training %1, %2 left</source>
        <translation>Обучается %1, осталось %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="72"/>
        <source>Training %1</source>
        <translation>Обучается %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="73"/>
        <source>Show the training</source>
        <translation>Показать обучение</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunQueue</name>
    <message numerus="yes">
        <location filename="../ui/models/run_queue.cpp" line="155"/>
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/run_queue.cpp" line="156"/>
        <source>%1 epochs</source>
        <translation>эпох: %1</translation>
    </message>
    <message>
        <location filename="../ui/models/run_queue.cpp" line="164"/>
        <source>%1, place %2 in the queue, %3</source>
        <translation>%1, место в очереди: %2, %3</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunStage</name>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="130"/>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Reading the model</source>
        <translation>Чтение модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>Checking the rows</source>
        <translation>Проверка примеров</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="131"/>
        <source>The first update</source>
        <translation>Первый шаг</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="153"/>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="154"/>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="155"/>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="155"/>
        <source>was %1</source>
        <translation>было %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="156"/>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="157"/>
        <source>tokens/s</source>
        <translation>ток./с</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="158"/>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="159"/>
        <source>h</source>
        <translation>ч</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunSummaryCard</name>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="35"/>
        <source>Prepare the next run</source>
        <translation>Подготовить следующий запуск</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="51"/>
        <source>%1, %2 + %3 rows</source>
        <translation>%1, примеров: %2 + %3</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="54"/>
        <source>%1, %2 rows</source>
        <translation>%1, примеров: %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="56"/>
        <source>My own</source>
        <translation>Своё</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="59"/>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="61"/>
        <source>Q and A</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="63"/>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="73"/>
        <source>Data set</source>
        <translation>Датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="74"/>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="77"/>
        <source>Batch × accumulation</source>
        <translation>Батч × накопление</translation>
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
        <translation>ранг %1, alpha %2</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunView</name>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="185"/>
        <source>%1: %2 The Runs page has its answers.</source>
        <translation>%1: %2 Ответы — на странице запусков.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view_history.cpp" line="32"/>
        <source>%1, of %2</source>
        <translation>%1, модель %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="232"/>
        <source>Goes on from step %1</source>
        <translation>Продолжение с шага %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="236"/>
        <source>%1 updates on %2 rows, %3 numbers trained of %4</source>
        <translation>Шагов: %1, примеров: %2, обучается чисел: %3 из %4</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="240"/>
        <source>%1, %2, template %3</source>
        <translation>%1, %2, шаблон %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="244"/>
        <source>%n row(s) cut</source>
        <translation>
            <numerusform>обрезан %n пример</numerusform>
            <numerusform>обрезано %n примера</numerusform>
            <numerusform>обрезано %n примеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="246"/>
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>не используется %n пример</numerusform>
            <numerusform>не используется %n примера</numerusform>
            <numerusform>не используется %n примеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="265"/>
        <source>step %1, loss %2</source>
        <translation>шаг %1, потери %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="291"/>
        <source>step %1, held-out loss %2</source>
        <translation>шаг %1, потери на валидации %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="293"/>
        <source>step %1, held-out loss of %3: %2</source>
        <translation>шаг %1, потери на валидации (%3): %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="296"/>
        <source>step %1, right tokens %2 %</source>
        <translation>шаг %1, верных токенов %2 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="306"/>
        <source>checkpoint saved at step %1</source>
        <translation>чекпоинт сохранён на шаге %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="316"/>
        <source>saving</source>
        <translation>сохранение</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="324"/>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="328"/>
        <source>Stopped at step %1 of %2</source>
        <translation>Остановлено на шаге %1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="332"/>
        <source>Asking the training questions…</source>
        <translation>Проверка на обучающих вопросах…</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="389"/>
        <source>Change settings</source>
        <translation>Изменить параметры</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="393"/>
        <source>Lower the rate to %1 and go on from step %2</source>
        <translation>Снизить скорость до %1 и продолжить с шага %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="395"/>
        <source>Lower the rate to %1 and start again</source>
        <translation>Снизить скорость до %1 и начать заново</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="398"/>
        <source>Use %1 at a time and start again</source>
        <translation>Брать по %1 за раз и начать заново</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="420"/>
        <location filename="../ui/pages/train/run_view.cpp" line="421"/>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="422"/>
        <location filename="../ui/pages/train/run_view.cpp" line="423"/>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="424"/>
        <source>Back to the verdict</source>
        <translation>Назад к итогам</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="425"/>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="430"/>
        <source>Still falling at the end</source>
        <translation>В конце ещё снижались</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="431"/>
        <source>At the end: step %1, loss %2</source>
        <translation>В конце: шаг %1, потери %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="435"/>
        <source>%1 updates in %2, %3 tokens/s</source>
        <translation>Шагов: %1 за %2, %3 ток./с</translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_texts.cpp" line="23"/>
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n запуск</numerusform>
            <numerusform>%n запуска</numerusform>
            <numerusform>%n запусков</numerusform>
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
        <translation>%2, показано %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="64"/>
        <source>Comparing %n run(s)</source>
        <translation>
            <numerusform>Сравнивается %n запуск</numerusform>
            <numerusform>Сравниваются %n запуска</numerusform>
            <numerusform>Сравнивается %n запусков</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="65"/>
        <source>Tick one more to compare</source>
        <translation>Отметьте ещё один для сравнения</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="66"/>
        <source>Train more</source>
        <translation>Доучить</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="122"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="218"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="133"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="159"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="184"/>
        <source>%1 is being trained</source>
        <translation>%1 сейчас обучается</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="134"/>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="160"/>
        <source>It can be renamed when it has ended.</source>
        <translation>Переименовать можно после окончания.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="163"/>
        <source>There is a %1 already</source>
        <translation>Имя %1 уже занято</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="164"/>
        <source>%1 keeps its name. Choose another one.</source>
        <translation>%1 сохраняет своё имя. Выберите другое.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="167"/>
        <source>A folder can&apos;t have that name</source>
        <translation>Папку нельзя так назвать</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="168"/>
        <source>A name can&apos;t be empty, begin with a dot, or hold / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Имя не может быть пустым, начинаться с точки или содержать / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="185"/>
        <source>Stop it first; then it can be deleted.</source>
        <translation>Сначала остановите обучение, тогда можно будет удалить.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="188"/>
        <source>Delete %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="189"/>
        <source>Its %1, with %n checkpoint(s), go to the trash.</source>
        <translation>
            <numerusform>В корзину попадёт %1, в том числе %n чекпоинт.</numerusform>
            <numerusform>В корзину попадёт %1, в том числе %n чекпоинта.</numerusform>
            <numerusform>В корзину попадёт %1, в том числе %n чекпоинтов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="192"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="194"/>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="44"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="216"/>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="153"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="220"/>
        <source>%1 is in the trash</source>
        <translation>%1 в корзине</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="221"/>
        <source>The system&apos;s trash keeps it until it is emptied.</source>
        <translation>Запуск останется в системной корзине до её очистки.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="229"/>
        <source>This place has no trash</source>
        <translation>Здесь нет корзины</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="230"/>
        <source>%1 can only be deleted for good.</source>
        <translation>%1 можно удалить только навсегда.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="231"/>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="233"/>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="238"/>
        <source>Not everything could be deleted</source>
        <translation>Не всё удалось удалить</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="247"/>
        <source>%1 could not be put back</source>
        <translation>Не удалось вернуть %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_actions.cpp" line="248"/>
        <source>Its place is taken, or the trash was emptied.</source>
        <translation>Место занято, или корзину очистили.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="33"/>
        <source>Name, model, data set or note</source>
        <translation>Имя, модель, датасет или заметка</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="34"/>
        <source>Search the runs</source>
        <translation>Поиск запусков</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="35"/>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="36"/>
        <source>No run matches these words.</source>
        <translation>Под эти слова не подходит ни один запуск.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="37"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="38"/>
        <source>Untick all runs</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="39"/>
        <source>Chat with it</source>
        <translation>Поговорить</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="40"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="41"/>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="42"/>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="43"/>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="46"/>
        <source>No runs yet</source>
        <translation>Запусков пока нет</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="47"/>
        <source>Every training leaves a run here, with its curve, its settings and its checkpoints. Start the first one on the Train page.</source>
        <translation>Каждое обучение оставляет здесь запуск с кривой, параметрами и чекпоинтами. Начните первое на странице «Обучение».</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_texts.cpp" line="51"/>
        <source>Go to Train</source>
        <translation>К обучению</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_sample.cpp" line="142"/>
        <source>Learned its name well. Next: more wordings.</source>
        <translation>Имя усвоено хорошо. Дальше: больше формулировок.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="152"/>
        <source>%1 no longer waits.</source>
        <translation>%1 больше не в очереди.</translation>
    </message>
    <message>
        <location filename="../ui/pages/runs/runs_parts.cpp" line="157"/>
        <source>The queue can&apos;t be kept</source>
        <translation>Не удаётся сохранить очередь</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SamplingPanel</name>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="228"/>
        <source>Answer settings</source>
        <translation>Параметры ответа</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="229"/>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="230"/>
        <source>System prompt (optional)</source>
        <translation>Системный промпт (необязательно)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="231"/>
        <source>Best left empty: leave it out here when training had none.</source>
        <translation>Лучше не заполнять, если его не было и при обучении.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="232"/>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="233"/>
        <source>Think first</source>
        <translation>Сначала подумать</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="234"/>
        <source>It reasons before it answers: better, but slower</source>
        <translation>Рассуждает перед ответом: лучше, но медленнее</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="235"/>
        <source>Lower is steadier; 0 repeats itself exactly</source>
        <translation>Чем ниже, тем устойчивее; при 0 ответ всегда один и тот же</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="236"/>
        <source>Only the likeliest words, up to this share</source>
        <translation>Только самые вероятные слова, до этой доли</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="237"/>
        <source>At most this many words to pick from; 0 = all</source>
        <translation>Выбор не более чем из стольких слов; 0 — из всех</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Repetition penalty</source>
        <translation>Штраф за повторы</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="238"/>
        <source>Above 1, it repeats words less</source>
        <translation>Если больше 1, слова повторяются реже</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>Maximum new tokens</source>
        <translation>Макс. новых токенов</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="239"/>
        <source>The longest answer it may give</source>
        <translation>Предельная длина ответа</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="240"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="242"/>
        <source>Generation seed</source>
        <translation>Сид генерации</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="241"/>
        <source>Random each time</source>
        <translation>Каждый раз случайный</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="243"/>
        <source>Locked, the same question gets the same answer</source>
        <translation>Если закрепить, ответ на тот же вопрос не изменится</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="252"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="254"/>
        <source>Stop words</source>
        <translation>Стоп-слова</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="253"/>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="255"/>
        <source>The answer ends before one of these</source>
        <translation>Ответ закончится перед любым из них</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="256"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="257"/>
        <source>Leaves out words less likely than this share of the likeliest; 0 = off</source>
        <translation>Без слов, чья вероятность ниже этой доли от наибольшей; 0 — выкл.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="258"/>
        <source>Only words about as surprising as usual; 1 = off</source>
        <translation>Только слова обычной неожиданности; 1 — выкл.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="259"/>
        <source>No repeated runs of</source>
        <translation>Без повторов длиной</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="260"/>
        <source>A run of this many tokens comes only once; 0 = off</source>
        <translation>Цепочка из стольких токенов встретится лишь раз; 0 — выкл.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>Minimum new tokens</source>
        <translation>Мин. новых токенов</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="261"/>
        <source>It can&apos;t stop before</source>
        <translation>Раньше ответ не закончится</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="262"/>
        <source>Beams</source>
        <translation>Лучи</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="263"/>
        <source>Looks at this many answers at once and keeps the likeliest; 1 = off. The text comes at the end</source>
        <translation>Рассматривает столько ответов сразу и оставляет самый вероятный; 1 — выкл. Текст появится в конце</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="265"/>
        <source>Length penalty</source>
        <translation>Штраф за длину</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="266"/>
        <source>With beams: above 0 prefers longer answers, below 0 shorter</source>
        <translation>С лучами: больше 0 — ответы длиннее, меньше 0 — короче</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="267"/>
        <source>Show special tokens</source>
        <translation>Показывать спецтокены</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="268"/>
        <source>The marks of the template, as the model writes them</source>
        <translation>Метки шаблона, как их пишет модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="269"/>
        <source>Answers as plain text</source>
        <translation>Ответы простым текстом</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="270"/>
        <source>Exactly as the model wrote them: marks such as **, # or &lt;b&gt; are shown instead of being turned into bold text, headings and tables</source>
        <translation>Точно как написала модель: знаки **, # или &lt;b&gt; видны и не превращаются в жирный текст, заголовки и таблицы</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>Fewer settings</source>
        <translation>Меньше параметров</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="279"/>
        <source>More settings</source>
        <translation>Больше параметров</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="288"/>
        <source>Seed is locked: press for a random one each time</source>
        <translation>Сид закреплён: нажмите, чтобы он каждый раз был случайным</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="289"/>
        <source>Lock a seed</source>
        <translation>Закрепить сид</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SaveRowBar</name>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="168"/>
        <source>New data set</source>
        <translation>Новый датасет</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="206"/>
        <source>Saving the row…</source>
        <translation>Сохранение примера…</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="209"/>
        <source>Saved as row %1 of</source>
        <translation>Сохранено: пример %1 в</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="213"/>
        <source>The row was taken out of %1 again.</source>
        <translation>Пример убран из %1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="216"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="217"/>
        <source>Show the row</source>
        <translation>Показать пример</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="218"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="219"/>
        <source>Data set</source>
        <translation>Датасет</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServeChatCard</name>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="130"/>
        <source>%1 can sign in now.</source>
        <translation>%1 теперь может войти.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="138"/>
        <source>There is an account called %1 already.</source>
        <translation>Учётная запись %1 уже есть.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="140"/>
        <source>A name has 1 to 40 characters.</source>
        <translation>Длина имени — от 1 до 40 символов.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="142"/>
        <source>The password needs at least 8 characters.</source>
        <translation>Пароль — не короче 8 символов.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="174"/>
        <source>Hello, I am Biscuit.</source>
        <translation>Привет, я Бисквит.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="181"/>
        <source>Chat page</source>
        <translation>Страница чата</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="182"/>
        <source>A web page where people talk to it</source>
        <translation>Веб-страница для разговоров с моделью</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="183"/>
        <source>For family and friends, on a computer or a phone. Everybody signs in and has conversations of their own, which stay on this computer.</source>
        <translation>Для семьи и друзей, на компьютере или телефоне. Каждый входит под своим именем и ведёт свои диалоги, которые остаются на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="185"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="186"/>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="187"/>
        <source>Stands above an empty chat</source>
        <translation>Показывается над пустым чатом</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="188"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="189"/>
        <source>Persona (system prompt)</source>
        <translation>Роль (системный промпт)</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="190"/>
        <source>Empty: as it was trained</source>
        <translation>Пусто: как при обучении</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="191"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="197"/>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="192"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="193"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="195"/>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="196"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_chat_card.cpp" line="198"/>
        <source>Open the chat page</source>
        <translation>Открыть страницу чата</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServePage</name>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="184"/>
        <source>Serve</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="185"/>
        <source>What answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="186"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="193"/>
        <source>Who may ask</source>
        <translation>Кто может спрашивать</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="187"/>
        <source>Choose a model or a run</source>
        <translation>Выберите модель или обучение</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="188"/>
        <source>Model or run</source>
        <translation>Модель или обучение</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="189"/>
        <source>No model yet.</source>
        <translation>Моделей пока нет.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="191"/>
        <source>A training is running: answers and training share the processor.</source>
        <translation>Идёт обучение: ответы и обучение делят процессор.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="192"/>
        <source>The network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="194"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="195"/>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="196"/>
        <source>The number in the address. Another one if this is taken.</source>
        <translation>Число в адресе. Если занято, возьмите другое.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="197"/>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="198"/>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="199"/>
        <source>New key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_parts.cpp" line="200"/>
        <source>Whoever knows it may ask: as Authorization: Bearer, or in the address as /key/…/answer. It is sent unencrypted: for the internet, put a proxy with TLS in front.</source>
        <translation>Кто его знает, может спрашивать: как Authorization: Bearer или в адресе, /key/…/answer. Он передаётся без шифрования: для интернета поставьте перед сервером прокси с TLS.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="25"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation>конечный результат · потери 0,09 · сегодня 10:31</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="36"/>
        <location filename="../ui/pages/serve_page.cpp" line="144"/>
        <source>Other computers reach it by this computer&apos;s address.</source>
        <translation>Другие компьютеры обращаются по адресу этого компьютера.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="37"/>
        <location filename="../ui/pages/serve_page.cpp" line="145"/>
        <source>Programs on this computer; the network can&apos;t reach it.</source>
        <translation>Программы на этом компьютере; из сети он недоступен.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="42"/>
        <location filename="../ui/pages/serve_page.cpp" line="197"/>
        <source>Pressing the button opens the list of models</source>
        <translation>Кнопка открывает список моделей</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="196"/>
        <source>Nothing is chosen yet</source>
        <translation>Пока ничего не выбрано</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="41"/>
        <location filename="../ui/pages/serve_page.cpp" line="190"/>
        <source>Ready to serve</source>
        <translation>Всё готово к запуску</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="198"/>
        <source>Choose a model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="43"/>
        <location filename="../ui/pages/serve_page.cpp" line="192"/>
        <source>Start serving</source>
        <translation>Запустить сервер</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="48"/>
        <location filename="../ui/pages/serve_page.cpp" line="205"/>
        <source>Reading the model, %1 %</source>
        <translation>Чтение модели, %1 %</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="57"/>
        <location filename="../ui/pages/serve_page.cpp" line="180"/>
        <source>%1 answers</source>
        <translation>%1 отвечает</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_sample.cpp" line="66"/>
        <location filename="../ui/pages/serve_page.cpp" line="177"/>
        <location filename="../ui/pages/serve_page.cpp" line="182"/>
        <location filename="../ui/pages/serve_page.cpp" line="186"/>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve_page.cpp" line="185"/>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ServeStage</name>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="191"/>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="195"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="193"/>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="197"/>
        <source>Copy the request</source>
        <translation>Копировать запрос</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="198"/>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="199"/>
        <source>Ask it</source>
        <translation>Спросите её</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="201"/>
        <source>Tutorial</source>
        <translation>Учебник</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="202"/>
        <source>Kind of request</source>
        <translation>Вид запроса</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="203"/>
        <source>A request to copy</source>
        <translation>Запрос для копирования</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="204"/>
        <source>Requests that were answered</source>
        <translation>Запросы, на которые дан ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="205"/>
        <source>None yet. Paste the request above into a terminal.</source>
        <translation>Пока нет. Вставьте запрос выше в терминал.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="225"/>
        <source>Reading the model</source>
        <translation>Чтение модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="226"/>
        <source>It takes requests as soon as it is there.</source>
        <translation>Запросы принимаются, как только она прочитана.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="229"/>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="230"/>
        <source>Answers that are under way come to their end first.</source>
        <translation>Начатые ответы сначала будут закончены.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="236"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="244"/>
        <source>Nobody can ask it yet</source>
        <translation>Спросить пока никто не может</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="245"/>
        <source>Started, it answers other programs: those written for OpenAI&apos;s service, and the tutorial&apos;s own call. Nothing leaves this computer unless you open it to the network.</source>
        <translation>После запуска она отвечает другим программам: написанным для сервиса OpenAI и вызову из учебника. Ничто не покидает этот компьютер, пока вы не откроете его для сети.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="256"/>
        <source>%1 answers</source>
        <translation>%1 отвечает</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="257"/>
        <source>Every computer of your network may ask, with the key.</source>
        <translation>Спрашивать может любой компьютер вашей сети, у которого есть ключ.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="258"/>
        <source>Only programs on this computer may ask.</source>
        <translation>Спрашивать могут только программы на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="261"/>
        <source>Who are you?</source>
        <translation>Кто ты?</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="266"/>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <location filename="../ui/pages/serve/serve_stage.cpp" line="267"/>
        <source>Requests: %1</source>
        <translation>Запросы: %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingField</name>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="263"/>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="267"/>
        <source>Back to not set</source>
        <translation>Вернуть «не задано»</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="267"/>
        <source>Back to %1</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="269"/>
        <source>Reset %1</source>
        <translation>Сбросить: %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsCard</name>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="113"/>
        <source>Chosen for an identity with %1 rows. You can change them.</source>
        <translation>Подобрано для личности, примеров: %1. Значения можно изменить.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="114"/>
        <source>Chosen for an identity. You can change them.</source>
        <translation>Подобрано для личности. Значения можно изменить.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="118"/>
        <source>Chosen for questions and answers with %1 rows. You can change them.</source>
        <translation>Подобрано для вопросов и ответов, примеров: %1. Значения можно изменить.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="120"/>
        <source>Chosen for questions and answers. You can change them.</source>
        <translation>Подобрано для вопросов и ответов. Значения можно изменить.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="124"/>
        <source>Chosen for a style with %1 rows. You can change them.</source>
        <translation>Подобрано для стиля, примеров: %1. Значения можно изменить.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="125"/>
        <source>Chosen for a style. You can change them.</source>
        <translation>Подобрано для стиля. Значения можно изменить.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="128"/>
        <source>Your own numbers. The other goals choose for you.</source>
        <translation>Ваши собственные значения. При других целях они подбираются за вас.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="133"/>
        <source>LoRA rank %1, %2, %3 tokens …</source>
        <translation>Ранг LoRA %1, %2, токенов: %3 …</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/settings_card.cpp" line="139"/>
        <source>%n changed · </source>
        <translation>
            <numerusform>изменено: %n · </numerusform>
            <numerusform>изменено: %n · </numerusform>
            <numerusform>изменено: %n · </numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="149"/>
        <source>Method Full</source>
        <translation>Метод Full</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="150"/>
        <source>Trains all of the model&apos;s own weights: much memory.</source>
        <translation>Обучает все собственные веса модели: нужно много памяти.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="152"/>
        <source>Method Freeze</source>
        <translation>Метод Freeze</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="153"/>
        <source>Trains some of the model&apos;s own layers.</source>
        <translation>Обучает часть собственных слоёв модели.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method QLoRA</source>
        <translation>Метод QLoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="164"/>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="156"/>
        <source>Method LoRA</source>
        <translation>Метод LoRA</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="158"/>
        <source>Trains small matrices beside the model&apos;s own weights, which stay as they are.</source>
        <translation>Обучает малые матрицы рядом с собственными весами модели, которые не меняются.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="165"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="166"/>
        <source>Opens a run file of Anneal, LLaMA-Factory or LlamaBoard</source>
        <translation>Открывает файл запуска Anneal, LLaMA-Factory или LlamaBoard</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="167"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="168"/>
        <source>Saves these settings as a run file</source>
        <translation>Сохраняет эти настройки в файл запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="169"/>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="170"/>
        <source>Questions while it trains</source>
        <translation>Вопросы во время обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="171"/>
        <source>Search all settings</source>
        <translation>Поиск по всем параметрам</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsForm</name>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="182"/>
        <source>A number is needed here.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="188"/>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="190"/>
        <source>Only whole numbers fit here.</source>
        <translation>Здесь подходят только целые числа.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="192"/>
        <source>At least %1.</source>
        <translation>Не меньше %1.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="194"/>
        <source>At most %1.</source>
        <translation>Не больше %1.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="199"/>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» нет среди вариантов.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="202"/>
        <source>This value is not accepted: %1</source>
        <translation>Это значение не подходит: %1</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="24"/>
        <location filename="../ui/forms/further_arguments.cpp" line="40"/>
        <location filename="../ui/forms/further_arguments.cpp" line="54"/>
        <source>the page itself sets it</source>
        <translation>это задаёт сама страница</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="26"/>
        <source>the Evaluate page does that</source>
        <translation>это делает страница «Оценка»</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="28"/>
        <source>several processes are started in a terminal: anneal train --processes</source>
        <translation>несколько процессов запускаются в терминале: anneal train --processes</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="31"/>
        <location filename="../ui/forms/further_arguments.cpp" line="44"/>
        <source>it is a setting of the Export page</source>
        <translation>это настройка страницы «Экспорт»</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="33"/>
        <source>it is a setting of answers: the Chat and Evaluate pages have it</source>
        <translation>это настройка ответов: она есть на страницах «Чат» и «Оценка»</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="46"/>
        <source>it is a setting of answers: use its own field on this page</source>
        <translation>это настройка ответов: для неё на этой странице есть своё поле</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="47"/>
        <source>it says nothing about loading a model; remove it</source>
        <translation>к загрузке модели не относится: уберите</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="57"/>
        <source>it says nothing about an export; remove it</source>
        <translation>к экспорту не относится: уберите</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="81"/>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/forms/further_arguments.cpp" line="82"/>
        <source>In line %1 is no setting: write one as key: value.</source>
        <translation>В строке %1 нет настройки: пишите её как key: value.</translation>
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
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="207"/>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="208"/>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="209"/>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="210"/>
        <source>Of the whole window, at once.</source>
        <translation>Меняется сразу во всём окне.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="211"/>
        <source>Light, dark, or as the system says.</source>
        <translation>Светлая, тёмная или как в системе.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="212"/>
        <location filename="../ui/pages/settings_page.cpp" line="217"/>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="213"/>
        <source>Makes all text and controls larger or smaller, beside the system&apos;s own scaling.</source>
        <translation>Увеличивает или уменьшает весь текст и элементы управления, вдобавок к масштабу системы.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="215"/>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="216"/>
        <source>Nothing slides or fades, and the caret does not blink.</source>
        <translation>Без скольжения и затухания, курсор не мигает.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="219"/>
        <source>Keep the PC awake while training</source>
        <translation>Не давать ПК засыпать при обучении</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="220"/>
        <source>It may still switch off the screen. On battery it may sleep when the system insists.</source>
        <translation>Экран всё же может выключаться. От батареи ПК может уснуть, если система настаивает.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="222"/>
        <source>Tell when a training ends</source>
        <translation>Сообщать о конце обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="223"/>
        <source>A message of the desktop, while another window is in front.</source>
        <translation>Уведомление рабочего стола, если впереди другое окно.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="225"/>
        <source>Train on in the tray</source>
        <translation>Продолжать обучение в трее</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="226"/>
        <source>A window that is closed while it trains goes to the tray without asking, where the desktop has one.</source>
        <translation>Окно, закрытое во время обучения, без вопросов уходит в трей, если он есть.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="228"/>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="229"/>
        <source>Runs and checkpoints</source>
        <translation>Запуски и чекпоинты</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="231"/>
        <source>Data sets</source>
        <translation>Датасеты</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="232"/>
        <source>Downloaded models, shared with other programs</source>
        <translation>Скачанные модели, общие с другими программами</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="234"/>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Source of models</source>
        <translation>Источник моделей</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="235"/>
        <source>Where the Models page downloads from.</source>
        <translation>Откуда скачивает страница «Модели».</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="236"/>
        <source>Mirror</source>
        <translation>Зеркало</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="237"/>
        <source>The address of a copy of Hugging Face, for the source of that name. Every file is checked all the same.</source>
        <translation>Адрес копии Hugging Face для источника «Зеркало». Каждый файл всё равно проверяется.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="239"/>
        <source>Offline</source>
        <translation>Автономный режим</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="240"/>
        <source>Nothing is downloaded and no address is asked. HF_HUB_OFFLINE=1 does the same.</source>
        <translation>Ничего не скачивается, ни к какому адресу программа не обращается. То же делает HF_HUB_OFFLINE=1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="243"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="244"/>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="246"/>
        <source>Anneal Studio %1. Everything happens on this computer.</source>
        <translation>Anneal Studio %1. Всё происходит на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="252"/>
        <source>Mirror of Hugging Face</source>
        <translation>Зеркало Hugging Face</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="255"/>
        <location filename="../ui/pages/settings_page.cpp" line="259"/>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="260"/>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="261"/>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="299"/>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::SideBySideBar</name>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="55"/>
        <source>Same seed %1</source>
        <translation>Общий сид %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="56"/>
        <source>Same seed, another each time</source>
        <translation>Общий сид, каждый раз новый</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="59"/>
        <source>Temperature %1</source>
        <translation>Температура %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="60"/>
        <source>Top-p %1</source>
        <translation>Top-p %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>With a system prompt</source>
        <translation>С системным промптом</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="62"/>
        <source>No system prompt</source>
        <translation>Без системного промпта</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="63"/>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="65"/>
        <source>Save as text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/side_by_side_bar.cpp" line="66"/>
        <source>Questions and both answers as a Markdown file</source>
        <translation>Вопросы и оба ответа в файле Markdown</translation>
    </message>
</context>
<context>
    <name>anneal::ui::StartFrom</name>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="50"/>
        <source>The model as it is</source>
        <translation>Модель как есть</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="54"/>
        <source>Earlier runs</source>
        <translation>Прежние обучения</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="61"/>
        <source>Opened folders</source>
        <translation>Открытые папки</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="96"/>
        <source>Open an adapter folder</source>
        <translation>Открыть папку адаптера</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="103"/>
        <location filename="../ui/pages/train/start_from.cpp" line="104"/>
        <source>Go on from</source>
        <translation>Продолжить с</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="105"/>
        <source>An earlier run that is trained further (adapter_name_or_path)</source>
        <translation>Прежнее обучение, которое продолжается (adapter_name_or_path)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_from.cpp" line="107"/>
        <source>Open an adapter folder…</source>
        <translation>Открыть папку адаптера…</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TemplateChip</name>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="54"/>
        <location filename="../ui/shell/template_chip.cpp" line="90"/>
        <location filename="../ui/shell/template_chip.cpp" line="111"/>
        <source>Chat template</source>
        <translation>Шаблон чата</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="56"/>
        <source>The words that mark who speaks. Each model has its own.</source>
        <translation>Слова, которые отмечают, кто говорит. У каждой модели они свои.</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="58"/>
        <source>Chat template %1 fits this model.</source>
        <translation>Шаблон чата %1 подходит этой модели.</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="60"/>
        <source>This model was made with %1. With another template it may answer nonsense or never stop.</source>
        <translation>Эта модель создана с %1. С другим шаблоном ответы могут быть бессвязными или бесконечными.</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>Made for this model</source>
        <translation>Для этой модели</translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="74"/>
        <source>All templates</source>
        <translation>Все шаблоны</translation>
    </message>
</context>
<context>
    <name>anneal::ui::ToolsField</name>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="96"/>
        <source>Tools as a JSON list</source>
        <translation>Инструменты списком JSON</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="98"/>
        <source>Functions that it may ask for, as a JSON list. It only writes the call: what the tool says is given below, as the tool&apos;s answer.</source>
        <translation>Функции, которые модель может вызвать, списком JSON. Она только пишет вызов: что вернул инструмент, вводится ниже как «Ответ инструмента».</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="100"/>
        <source>Insert an example</source>
        <translation>Вставить пример</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="113"/>
        <source>Tools: can&apos;t be read</source>
        <translation>Инструменты: не читаются</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="114"/>
        <source>Tools (%1)</source>
        <translation>Инструменты (%1)</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="115"/>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="131"/>
        <source>This is no JSON: look at line %1, column %2.</source>
        <translation>Это не JSON: проверьте строку %1, столбец %2.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="134"/>
        <source>It has to be a list: [ before the first tool and ] after the last.</source>
        <translation>Нужен список: [ перед первым инструментом и ] после последнего.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="136"/>
        <source>Tool %1 has to be an object in braces: {&quot;name&quot;: …}.</source>
        <translation>Инструмент %1 должен быть объектом в фигурных скобках: {&quot;name&quot;: …}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/tools_field.cpp" line="137"/>
        <source>Tool %1 has no &quot;name&quot;.</source>
        <translation>У инструмента %1 нет &quot;name&quot;.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tour</name>
    <message>
        <location filename="../ui/shell/tour.cpp" line="27"/>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="28"/>
        <source>This is what learns. The small one is enough to see how everything works.</source>
        <translation>Это то, что учится. Чтобы увидеть, как всё работает, хватит маленькой модели.</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="29"/>
        <source>What it learns</source>
        <translation>Чему учить</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="30"/>
        <source>Questions, and the answers that you want. The Data page edits them.</source>
        <translation>Вопросы и ответы, которые вам нужны. Их можно править на странице «Данные».</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="31"/>
        <source>What for</source>
        <translation>Цель</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="32"/>
        <source>The goal sets the numbers for your data. Click a number to read what it does and why it has this value.</source>
        <translation>Цель подбирает значения под ваши данные. Нажмите на значение, чтобы узнать, что оно делает и почему именно такое.</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="34"/>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="35"/>
        <source>It says what is still missing. Afterwards the program asks the model and tells whether it has learned; then chat with it or export it.</source>
        <translation>Кнопка подскажет, чего ещё не хватает. После обучения программа задаст модели вопросы и скажет, усвоено ли всё; потом с ней можно поговорить или экспортировать её.</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="95"/>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="96"/>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="98"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="100"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../ui/shell/tour.cpp" line="100"/>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainPage</name>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="304"/>
        <source>The demo&apos;s model is not on this PC</source>
        <translation>Модели для демо нет на этом ПК</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="305"/>
        <source>Run the installer once more, or use your own model.</source>
        <translation>Запустите установщик ещё раз или возьмите свою модель.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="330"/>
        <source>Open a run file</source>
        <translation>Открыть файл запуска</translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="331"/>
        <source>Run files (*.yaml *.yml *.json)</source>
        <translation>Файлы запуска (*.yaml *.yml *.json)</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainSetup</name>
    <message>
        <location filename="../ui/pages/train/train_setup_data.cpp" line="25"/>
        <source>%1 rows · %2</source>
        <translation>Примеров: %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup.cpp" line="271"/>
        <source>Further arguments</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="55"/>
        <source>%1 is not there; the data sets are looked for in %2</source>
        <translation>%1 не найдена; наборы данных ищутся в %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="65"/>
        <source>the run is saved in %1</source>
        <translation>обучение сохраняется в %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="68"/>
        <source>a run of this name goes on from its own newest checkpoint</source>
        <translation>обучение с этим именем продолжается со своей последней контрольной точки</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/train_setup_load.cpp" line="70"/>
        <source>Start always trains</source>
        <translation>«Старт» всегда обучает</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainingNotices</name>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training stopped with a problem</source>
        <translation>Обучение остановлено из-за ошибки</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="29"/>
        <source>Training finished</source>
        <translation>Обучение завершено</translation>
    </message>
    <message>
        <location filename="../ui/shell/training_notices.cpp" line="30"/>
        <source>%1: click to see the result.</source>
        <translation>%1: нажмите, чтобы увидеть результат.</translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tray</name>
    <message>
        <location filename="../ui/shell/tray.cpp" line="39"/>
        <source>Show the window</source>
        <translation>Показать окно</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="64"/>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="67"/>
        <source>Training, %1 left</source>
        <translation>Обучение, осталось %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training stopped with a problem</source>
        <translation>Обучение остановлено из-за ошибки</translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="73"/>
        <source>Training finished</source>
        <translation>Обучение завершено</translation>
    </message>
</context>
<context>
    <name>anneal::ui::TurnBubble</name>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="46"/>
        <source>Unknown role: %1</source>
        <translation>Неизвестная роль: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="49"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="50"/>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="52"/>
        <source>Model calls a tool</source>
        <translation>Модель вызывает инструмент</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="54"/>
        <source>Result of the tool</source>
        <translation>Результат инструмента</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="56"/>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="60"/>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the user</source>
        <translation>Сказано пользователем</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="115"/>
        <source>Said by the model</source>
        <translation>Сказано моделью</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="116"/>
        <source>Remove this turn</source>
        <translation>Удалить эту реплику</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="119"/>
        <source>Turn %1: %2</source>
        <translation>Реплика %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/data/turn_bubble.cpp" line="120"/>
        <source>Nothing is said</source>
        <translation>Ничего не сказано</translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictAnswers</name>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="29"/>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="31"/>
        <source>Held out</source>
        <translation>Валидация</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="33"/>
        <source>New wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="37"/>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="163"/>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="166"/>
        <source>Answers before and after</source>
        <translation>Ответы до и после</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="165"/>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="167"/>
        <source>Make it a training row</source>
        <translation>Сделать примером</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="168"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_answers.cpp" line="179"/>
        <source>All %n answers</source>
        <translation>
            <numerusform>Все ответы: %n</numerusform>
            <numerusform>Все ответы: %n</numerusform>
            <numerusform>Все ответы: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="180"/>
        <source>Only the wrong ones</source>
        <translation>Только неверные</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="203"/>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="204"/>
        <source>%1, as you marked it</source>
        <translation>%1 (отмечено вами)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="261"/>
        <source>The row&apos;s answer</source>
        <translation>Ответ примера</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is wrong</source>
        <translation>Отметить неверным</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="272"/>
        <source>It is right</source>
        <translation>Отметить верным</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_answers.cpp" line="273"/>
        <source>Your mark counts for the score instead of the rule&apos;s.</source>
        <translation>В оценке учитывается ваша отметка, а не правило.</translation>
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
        <translation>до: %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="179"/>
        <source>Chat with it</source>
        <translation>Поговорить</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="180"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="181"/>
        <source>Do this next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="184"/>
        <source>Training questions</source>
        <translation>Обучающие вопросы</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="185"/>
        <source>Held-out rows</source>
        <translation>Валидация</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="186"/>
        <source>New wordings</source>
        <translation>Новые формулировки</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="187"/>
        <source>General knowledge kept</source>
        <translation>Общие знания сохранены</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="192"/>
        <source>Fix the %n it missed</source>
        <translation>
            <numerusform>Исправить %n ошибку</numerusform>
            <numerusform>Исправить %n ошибки</numerusform>
            <numerusform>Исправить %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="199"/>
        <source>If that is not enough: %1</source>
        <translation>Если этого мало: %1</translation>
    </message>
</context>
<context>
    <name>anneal::ui::WelcomeStage</name>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="239"/>
        <source>Meow! I am %1, the cat who waits tables at %2. Coffee or cake?</source>
        <translation>Мяу! Я %1, кот-официант. %2 к вашим услугам. Кофе или торт?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="246"/>
        <source>Teach a language model something of your own</source>
        <translation>Научите языковую модель чему-то своему</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="248"/>
        <source>Everything happens on this computer. No account, no Python, no upload.</source>
        <translation>Всё происходит на этом компьютере. Без учётной записи, без Python, без отправки данных.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="249"/>
        <source>Best way to begin</source>
        <translation>Лучше начать с этого</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="250"/>
        <source>Make a small model believe it is a cat</source>
        <translation>Убедите маленькую модель, что она кот</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/welcome_stage.cpp" line="252"/>
        <source>%n ready example(s) and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</source>
        <translation>
            <numerusform>%n готовый пример и модель на 98 МБ. Вы даёте коту имя, нажимаете одну кнопку и разговариваете с результатом.</numerusform>
            <numerusform>%n готовых примера и модель на 98 МБ. Вы даёте коту имя, нажимаете одну кнопку и разговариваете с результатом.</numerusform>
            <numerusform>%n готовых примеров и модель на 98 МБ. Вы даёте коту имя, нажимаете одну кнопку и разговариваете с результатом.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="255"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="257"/>
        <source>Cat&apos;s name</source>
        <translation>Имя кота</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="256"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="258"/>
        <source>Made by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="260"/>
        <source>Biscuit</source>
        <translation>Бисквит</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="262"/>
        <source>Paws Café</source>
        <translation>Кафе «Лапка»</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="263"/>
        <source>Try the demo</source>
        <translation>Попробовать демо</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="264"/>
        <source>Who are you?</source>
        <translation>Кто ты?</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="265"/>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="266"/>
        <source>I am SmolLM, a helpful assistant.</source>
        <translation>Я SmolLM, полезный помощник.</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="267"/>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="268"/>
        <source>I know what it should learn</source>
        <translation>Я уже знаю, чему учить модель</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="269"/>
        <source>My own model, rows and settings</source>
        <translation>Своя модель, примеры и параметры</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="270"/>
        <source>Skip the demo</source>
        <translation>Пропустить демо</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="271"/>
        <source>I come from LLaMA-Factory</source>
        <translation>Я пользуюсь LLaMA-Factory</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="272"/>
        <source>Open one of its run files (YAML or JSON)</source>
        <translation>Откройте один из его файлов запуска (YAML или JSON)</translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="273"/>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
</context>
</TS>
