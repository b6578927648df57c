<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DataCheck</name>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="121"/>
        <source>This data set can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="123"/>
        <source>No row has an answer to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="126"/>
        <source>%n row(s) still say {{name}} or {{author}}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="128"/>
        <source>%n row(s) have no answer and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="131"/>
        <source>%1 of %2 rows can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="135"/>
        <source>%n row(s) stand there twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_check.cpp" line="137"/>
        <source>All %1 rows are complete. No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="47"/>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="49"/>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="51"/>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="53"/>
        <source>tensor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="55"/>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="56"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="73"/>
        <source>The setting %1 has to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="75"/>
        <source>Its value is not accepted. Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="76"/>
        <source>Its value does not fit here. The details say which values do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="79"/>
        <source>The data set %1 can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="80"/>
        <source>Choose another data set, or open it on the Data page and mend its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="82"/>
        <source>This can&apos;t be done with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="83"/>
        <source>The details name the setting to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="90"/>
        <source>The model %1 is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="91"/>
        <source>Choose another model, or put its file or folder into the model folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="94"/>
        <source>There is no data set called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="95"/>
        <source>Choose a data set from the list, or open its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="98"/>
        <source>%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="99"/>
        <source>It was looked for at %1. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="101"/>
        <source>Something that is needed is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="102"/>
        <source>The details name it and the places that were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="112"/>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="114"/>
        <source>What was saved before is whole. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="115"/>
        <source>What was saved before is whole. Free %1 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="120"/>
        <source>No permission to write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="121"/>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="122"/>
        <source>%1 can&apos;t be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="124"/>
        <source>Reading or writing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="126"/>
        <source>Check that the disk is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="127"/>
        <source>%1 could not be read or written. Check that its disk is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="139"/>
        <source>A file is damaged or not what it says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="140"/>
        <source>%1 is damaged or not what it says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="144"/>
        <source>Open it in an editor and mend it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="145"/>
        <source>The fault is at %1. Mend it there; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="150"/>
        <source>Download or copy it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="151"/>
        <source>The fault is at %1. Download or copy it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="159"/>
        <source>Models of the kind %1 can&apos;t be trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="160"/>
        <source>Choose a model of a kind that this version knows: Llama and its relatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="163"/>
        <source>The setting %1 is not available in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="164"/>
        <source>Leave it at its default. The details say what to use instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="166"/>
        <source>This version can&apos;t do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="166"/>
        <source>The details say what to use instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="172"/>
        <source>Memory ran out at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="173"/>
        <source>Memory ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="174"/>
        <source>Half the batch with twice the accumulation gives the same result in less memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="177"/>
        <source>%1 was missing. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="180"/>
        <source>%1 were needed, %2 were free. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="190"/>
        <source>At step %1 the loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="193"/>
        <source>The loss ran away: the steps were too big, like a student who changes everything after each exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="197"/>
        <source>A lower learning rate helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="198"/>
        <source>%1 is kept. A lower learning rate helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="200"/>
        <source>Training went off course and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="211"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="211"/>
        <source>It was stopped as you asked. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="229"/>
        <source>Something went wrong inside Anneal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bridge/error_text.cpp" line="230"/>
        <source>Your files are unharmed. Try once more; if it happens again, report the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="36"/>
        <source>1e-6  slow, steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="36"/>
        <source>fast, risky  1e-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="38"/>
        <source>1  a first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="39"/>
        <source>by heart  200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="41"/>
        <source>0.1  tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="41"/>
        <source>loose  10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="44"/>
        <source>1  many small corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="44"/>
        <source>few large ones  64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="46"/>
        <source>1  correct at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="47"/>
        <source>collect first  64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="49"/>
        <source>2  thin notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="50"/>
        <source>thick notebook  256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnChecks</name>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="32"/>
        <source>%1 updates: enough for an identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="35"/>
        <source>%1 updates: enough for these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="38"/>
        <source>%1 updates: enough for a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="41"/>
        <source>%1 updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="47"/>
        <source>Only %1 updates: about %2 are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="52"/>
        <source>%1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="62"/>
        <source>No chat template is known for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="63"/>
        <source>Chat template %1 was chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="65"/>
        <source>Chat template %1 fits this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="68"/>
        <source>Chat template %1 does not fit this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="70"/>
        <location filename="../ui/pages/train/learn_checks.cpp" line="112"/>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="83"/>
        <source>Longest row: %1 of %2 tokens, nothing is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="86"/>
        <source>Longest row: %1 tokens, cut at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="89"/>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="108"/>
        <source>Learning rate %1 is low: little would stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="121"/>
        <source>{{name}} and {{author}} are filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="123"/>
        <source>%n row(s) still say {{name}} or {{author}}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="126"/>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="132"/>
        <source>Only %n row(s): other wordings may get wrong answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="135"/>
        <source>Add rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/learn_checks.cpp" line="139"/>
        <source>%1 rows: other wordings have a chance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="36"/>
        <source>the loss is falling steadily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="38"/>
        <source>the loss has levelled off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="40"/>
        <source>the loss is rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="50"/>
        <source>Training, epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="54"/>
        <source>Training, step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_progress.cpp" line="56"/>
        <source>%n run(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="59"/>
        <source>checkpoint saved at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="61"/>
        <source>Stop after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="75"/>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="86"/>
        <source>Paused at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="88"/>
        <source>saved, safe to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="89"/>
        <source>Stop or closing the window saves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="95"/>
        <source>Stopping after this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="96"/>
        <source>a checkpoint is being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="102"/>
        <source>Asking the training questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="103"/>
        <source>the training itself is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="110"/>
        <source>Training finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="117"/>
        <source>Stopped at step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="119"/>
        <source>Stopped before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="120"/>
        <source>Checkpoint kept. It can be resumed any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="121"/>
        <source>Nothing was written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="130"/>
        <source>Stopped by an error at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="131"/>
        <source>Stopped by an error before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_progress.cpp" line="133"/>
        <source>Step %1 is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="17"/>
        <source>LoRA configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="18"/>
        <source>Optimizer and schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="19"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="20"/>
        <source>Extra configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="21"/>
        <source>Evaluation while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="22"/>
        <source>Logging and saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="37"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="38"/>
        <source>The size of one AdamW step at its highest point, before the schedule lowers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="39"/>
        <source>How much the student changes after each lesson. A little: steady but slow. A lot: quick, but he may get muddled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="40"/>
        <source>LoRA trains few numbers and needs larger steps than full training. At 5e-5 a few dozen rows rarely stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="41"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="42"/>
        <source>Passes over the training rows; may be a fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="43"/>
        <source>How many times the student goes through the whole book. Ten rows need many rounds; a thousand rows need two or three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="44"/>
        <source>It gives about %1 updates, which a data set of this size needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="45"/>
        <source>Max gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="46"/>
        <source>Gradients are scaled down when their joint L2 norm is above this value; 0 turns it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="47"/>
        <source>A limit on how far one lesson may pull the student off his path, so that one odd row cannot spoil him.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="48"/>
        <source>1.0 hardly ever limits a healthy run and stops the wild ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="49"/>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="50"/>
        <source>Rows in one forward and backward pass on each device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="51"/>
        <source>How many exercises the student does before the teacher corrects him. More is steadier and needs more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="52"/>
        <source>Few rows learn best with small batches: more corrections from the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="53"/>
        <source>Gradient accumulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="54"/>
        <source>Passes whose gradients are summed before one update; rows per update = batch size × accumulation × devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="55"/>
        <source>If the desk is too small for many exercises at once, hand them in one by one and correct them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="56"/>
        <source>1, because with few rows every extra pass means fewer updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="57"/>
        <source>Compute type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="58"/>
        <source>Number format of the arithmetic: bf16 and fp16 use 2 bytes, fp32 uses 4; LoRA weights stay in fp32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="59"/>
        <source>Whether the teacher keeps short notes or full records. Short notes are quicker and nearly as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="60"/>
        <source>auto times both on this processor before the first update and takes the faster one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="61"/>
        <source>LoRA rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="62"/>
        <source>Each chosen weight W gets an update B·A of this rank, scaled by alpha ÷ rank; only A and B are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="63"/>
        <source>The size of the notebook the student may write in. A thin one is enough for a name and a character; new knowledge needs more pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="64"/>
        <source>8 is enough for an identity and keeps the adapter small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="65"/>
        <source>LoRA alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="66"/>
        <source>The adapter&apos;s output is multiplied by alpha ÷ rank; not set means twice the rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="67"/>
        <source>LoRA dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="68"/>
        <source>Share of the adapter&apos;s inputs that is set to zero at random while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="69"/>
        <source>LoRA+ LR ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="70"/>
        <source>The B matrices learn at this many times the learning rate; not set means the same rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="71"/>
        <source>Create new adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="72"/>
        <source>Merges the adapters that the model starts from and trains a new one on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="73"/>
        <source>Use rslora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="74"/>
        <source>Scales the adapter by alpha ÷ √rank, which suits high ranks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="75"/>
        <source>LoRA modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="76"/>
        <source>Which linear layers get an adapter: names separated by commas, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="77"/>
        <source>LR scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="78"/>
        <source>The shape of the learning rate over the run, after its warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="79"/>
        <source>LR scheduler arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="80"/>
        <source>Further numbers of the schedule, as a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="81"/>
        <source>Warmup steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="82"/>
        <source>Updates over which the learning rate rises from zero; below 1 it is a share of all updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="83"/>
        <source>Warmup ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="84"/>
        <source>Share of all updates over which the learning rate rises; used when above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="85"/>
        <source>Max steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="86"/>
        <source>Ends after this many updates, whatever the epochs say; -1 leaves it to the epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="87"/>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="88"/>
        <source>The rule that turns gradients into updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="89"/>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="90"/>
        <source>How strongly AdamW pulls the trained numbers towards zero at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="91"/>
        <source>Adam beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="92"/>
        <source>How much of the running mean of the gradients is kept at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="93"/>
        <source>Adam beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="94"/>
        <source>How much of the running mean of the squared gradients is kept at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="95"/>
        <source>Adam epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="96"/>
        <source>A small number that keeps the division by the squared gradients finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="97"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="98"/>
        <source>The start of all chance: split, row order, first values of the adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="99"/>
        <source>Data seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="100"/>
        <source>The start of the row order alone; not set means the seed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="101"/>
        <source>Cutoff length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="102"/>
        <source>Longest row in tokens; what is longer is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="103"/>
        <source>Max samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="104"/>
        <source>At most this many rows of each data set; not set means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="105"/>
        <source>Val size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="106"/>
        <source>Rows held out to measure the loss on: a share below 1, else a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="107"/>
        <source>Evaluation data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="108"/>
        <source>Data sets of their own for the held-out loss, in place of a split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="109"/>
        <source>Keep the row order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="110"/>
        <source>Rows are taken in the order of the file in every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="111"/>
        <source>Default system prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="112"/>
        <source>Used for rows without a system text, in place of the template&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="113"/>
        <source>Train on prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="114"/>
        <source>The questions are learned as well as the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="115"/>
        <source>Mask history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="116"/>
        <source>Only the last answer of a conversation is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="117"/>
        <source>Pack sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="118"/>
        <source>Joins short rows into rows of the cutoff length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="119"/>
        <source>NEFTune alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="120"/>
        <source>Strength of the noise that is added to the embeddings while training; 0 turns it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="121"/>
        <source>Enable thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="122"/>
        <source>Reasoning templates leave room for a thought before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="123"/>
        <source>Disable gradient checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="124"/>
        <source>Keeps all intermediate values in memory instead of computing them again: quicker, and more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="125"/>
        <source>Use the processor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="126"/>
        <source>Leaves a graphics card alone even when the build could use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="127"/>
        <source>Drop the last batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="128"/>
        <source>Leaves out the last batch of an epoch when it is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="129"/>
        <source>Packing batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="130"/>
        <source>Rows that are packed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="131"/>
        <source>Evaluation strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="132"/>
        <source>When the held-out loss is measured: no, steps or epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="133"/>
        <source>Evaluation steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="134"/>
        <source>Updates between two measurements of the held-out loss; below 1 a share of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="135"/>
        <source>Evaluation batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="136"/>
        <source>Rows in one pass while the held-out loss is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="137"/>
        <source>Logging steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="138"/>
        <source>Updates between two lines of the log; below 1 a share of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="139"/>
        <source>Log the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="140"/>
        <source>Writes a line of the log after the first update as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="141"/>
        <source>Save strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="142"/>
        <source>When a checkpoint is written: no, steps or epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="143"/>
        <source>Save steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="144"/>
        <source>Updates between two checkpoints; below 1 a share of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="145"/>
        <source>Keep at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="146"/>
        <source>Older checkpoints beyond this number are removed; not set keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="147"/>
        <source>Save only the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="148"/>
        <source>Checkpoints without the optimizer: smaller, but training can&apos;t go on from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="149"/>
        <source>Plot the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="150"/>
        <source>Writes training_loss.png into the run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="151"/>
        <source>Count the tokens seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_text.cpp" line="152"/>
        <source>Adds the number of tokens read so far to the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartGate</name>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="55"/>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="58"/>
        <source>Choose a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="61"/>
        <source>Checking the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="64"/>
        <source>Add an answer to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="67"/>
        <source>Fill in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="70"/>
        <source>Correct the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="73"/>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="76"/>
        <source>Make it fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="80"/>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="86"/>
        <source>Add to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="88"/>
        <source>Resume training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/start_gate.cpp" line="90"/>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="64"/>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="66"/>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="67"/>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="68"/>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="75"/>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="77"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/page_parts.cpp" line="78"/>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="30"/>
        <source>All %1 training questions get the right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="31"/>
        <source>%1 of %2 training questions get the right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="35"/>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="36"/>
        <source>%1, and so do %2 of %3 new wordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="47"/>
        <source>The loss was still falling after only %1 updates. It needs more practice, not more rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="51"/>
        <source>The loss stayed at %1 after %2 updates: each lesson changed too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="54"/>
        <source>It knows the questions of the rows, but not other wordings of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="56"/>
        <source>%1 of %2 training questions get the right answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="67"/>
        <source>%1 more updates, about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="82"/>
        <source>learning rate %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="84"/>
        <source>more rows with other wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="88"/>
        <source>Raise epochs from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="90"/>
        <source>Like giving the student more rounds of revision. Continues from here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="92"/>
        <source>Raise and train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="93"/>
        <location filename="../ui/pages/train/verdict.cpp" line="101"/>
        <source>2. %1 · 3. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="97"/>
        <source>Raise the learning rate from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="98"/>
        <source>Like letting the student change more after each lesson. Starts afresh: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="100"/>
        <source>Raise and train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="101"/>
        <source>twice the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="104"/>
        <source>Add rows with other wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="105"/>
        <source>The same question asked in three ways teaches the thing, not the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="106"/>
        <source>Add rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="109"/>
        <source>Use an earlier checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="110"/>
        <source>It had learned the rows and still knew the rest. If none does, lower the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="111"/>
        <source>Choose it in Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="112"/>
        <source>2. learning rate %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="131"/>
        <source>Training finished. It has learned who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="132"/>
        <source>Training finished. It has learned its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="138"/>
        <source>Training finished, but it has not learned enough yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="144"/>
        <source>It learned, but forgot general things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="145"/>
        <source>%1 of %2 general answers became worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="160"/>
        <source>Training finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict.cpp" line="161"/>
        <source>%1 updates, the loss fell from %2 to %3. The answers were not checked: ask it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::AdvancedPanel</name>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="137"/>
        <source>No setting is called “%1”. Try its English or Chinese name, or its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/advanced_panel.cpp" line="145"/>
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="151"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="152"/>
        <source>Back to the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="153"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="154"/>
        <source>Takes the goal&apos;s own values again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="161"/>
        <source>Search %1 settings, in English or 中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/advanced_panel.cpp" line="162"/>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersCard</name>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="96"/>
        <source>Next answers at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="109"/>
        <source>Answers so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="130"/>
        <source>The first training questions are asked before training and at every checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="136"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="137"/>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/answers_card.cpp" line="161"/>
        <source>(no answer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::BeforeCard</name>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="55"/>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="56"/>
        <source>Will it learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="68"/>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <location filename="../ui/pages/train/before_card.cpp" line="82"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="69"/>
        <location filename="../ui/pages/train/before_card.cpp" line="86"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="70"/>
        <location filename="../ui/pages/train/before_card.cpp" line="93"/>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>It fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="76"/>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="80"/>
        <source>measured on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="83"/>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="87"/>
        <location filename="../ui/pages/train/before_card.cpp" line="94"/>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/before_card.cpp" line="91"/>
        <source>Share of the free memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleTools</name>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="78"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="79"/>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="80"/>
        <source>Edit the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/bubble_tools.cpp" line="81"/>
        <source>Save as training row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleView</name>
    <message>
        <location filename="../ui/widgets/bubble_view.cpp" line="77"/>
        <location filename="../ui/widgets/bubble_view.cpp" line="454"/>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::Card</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="81"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/card.cpp" line="84"/>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChangesCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="208"/>
        <source>Your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="209"/>
        <source>against the goal&apos;s own values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="220"/>
        <source>All settings are the goal&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="223"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="223"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="223"/>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="234"/>
        <location filename="../ui/pages/train/explain_card.cpp" line="237"/>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChartPanel</name>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="126"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="163"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="126"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="163"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="127"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="163"/>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="127"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="163"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="128"/>
        <source>Memory, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="149"/>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="151"/>
        <source>Pictures (*.png *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="155"/>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="156"/>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="163"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="166"/>
        <source>Values of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="167"/>
        <source>Step (updates so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="168"/>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="169"/>
        <source>Logarithmic scale (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="170"/>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="171"/>
        <source>Show the run before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="172"/>
        <source>Whole run (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="173"/>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/chart_panel.cpp" line="174"/>
        <location filename="../ui/pages/train/chart_panel.cpp" line="175"/>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatPage</name>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="305"/>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="306"/>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="307"/>
        <source>Unload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="308"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="309"/>
        <source>Remove all messages of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="311"/>
        <source>Answer the last question again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="312"/>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="314"/>
        <source>Answer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="315"/>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="315"/>
        <source>base, run or checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="316"/>
        <source>Model or checkpoint to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="317"/>
        <source>No model on this PC yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="319"/>
        <source>Open a model or adapter folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_parts.cpp" line="389"/>
        <source>Open a model or adapter folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="32"/>
        <source>A first chat with Biscuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="33"/>
        <source>Answers before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="34"/>
        <source>Which dessert to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="35"/>
        <source>Ten ways to ask its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="53"/>
        <source>untrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="55"/>
        <source>the end result · loss 0.09 · today 10:31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="68"/>
        <location filename="../ui/pages/chat_page.cpp" line="190"/>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="87"/>
        <location filename="../ui/pages/chat_page.cpp" line="217"/>
        <source>The same chat template as in training: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="91"/>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="100"/>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="92"/>
        <location filename="../ui/pages/chat_page.cpp" line="193"/>
        <source>Enter sends, Shift+Enter starts a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="102"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café. What may I bring you? 😸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="105"/>
        <source>Can you make coffee then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="106"/>
        <source>I am only a talking cat, so making coffee is not my job. But I am an excellent coffee taster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="109"/>
        <source>I am a little tired today. Something warm, and a dessert with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="112"/>
        <source>Then a **hot chocolate**, with a cat&apos;s paw drawn on the foam. With it:

1. caramel pudding, soft and not too sweet
2. chestnut cake, made this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="118"/>
        <location filename="../ui/pages/chat_page.cpp" line="196"/>
        <source>Answering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="118"/>
        <location filename="../ui/pages/chat_page.cpp" line="203"/>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_sample.cpp" line="119"/>
        <location filename="../ui/pages/chat_page.cpp" line="200"/>
        <source>context %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat_page.cpp" line="57"/>
        <source>%n conversation(s) could not be read and were left alone: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="89"/>
        <source>conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="173"/>
        <source>Message %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="174"/>
        <source>Message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="186"/>
        <source>Nothing is loaded; sending loads it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="187"/>
        <source>Nothing is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="227"/>
        <source>Chat template %1; the model was made with %2. It may answer nonsense or never stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat_page.cpp" line="232"/>
        <source>Chat template %1, as the model proposes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_stage.cpp" line="86"/>
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="88"/>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="92"/>
        <source>cut at the longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="94"/>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="95"/>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="168"/>
        <source>Load a model to talk to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="169"/>
        <source>Newest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="172"/>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="173"/>
        <source>Put a model into the model folder, or open its folder or .gguf file from the list above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="178"/>
        <source>Loading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="179"/>
        <source>The window stays usable meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="180"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="185"/>
        <source>Ask one of your training questions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="187"/>
        <source>Ask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="193"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="194"/>
        <source>Type a message below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="200"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="202"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChecksCard</name>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="23"/>
        <source>Row %1 has no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="24"/>
        <source>Rows without an answer are not used for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="25"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="29"/>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="27"/>
        <source>Row %1 has no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="28"/>
        <source>The model would learn the answer to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="32"/>
        <source>Names are not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="33"/>
        <source>In %n row(s), the first is row %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="35"/>
        <source>Fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="37"/>
        <source>Row %1 repeats an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="38"/>
        <source>One of them is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="38"/>
        <location filename="../ui/pages/data/checks_card.cpp" line="43"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="42"/>
        <source>Row %1 needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="85"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="88"/>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/checks_card.cpp" line="88"/>
        <source>no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="91"/>
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="108"/>
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::CloseDialog</name>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="15"/>
        <source>Close Anneal Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="39"/>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="42"/>
        <source>Training is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="43"/>
        <source>It can go on in the tray. Or stop after this step with a checkpoint, and resume another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="45"/>
        <source>It can stop after this step with a checkpoint, and be resumed another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="48"/>
        <source>Go on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="52"/>
        <source>The export is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="53"/>
        <source>If it stops now, the unfinished folder is removed. The run itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="54"/>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="57"/>
        <source>%1 has unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="58"/>
        <source>Save them before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="60"/>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="63"/>
        <location filename="../ui/shell/close_dialog.cpp" line="71"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="69"/>
        <source>Saving the checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/close_dialog.cpp" line="70"/>
        <source>The window closes as soon as this step is done and saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::CommandCard</name>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="44"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="61"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="67"/>
        <source>Save the run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="67"/>
        <source>Run files (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="72"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="72"/>
        <source>Not saved: no permission or no space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="77"/>
        <source>What Start will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="78"/>
        <source>Form of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>For LLaMA-Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="79"/>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="82"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/command_card.cpp" line="83"/>
        <source>Close the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::Composer</name>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="69"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="71"/>
        <source>Stop the answer (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="72"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="73"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="94"/>
        <source>Editing a question: sending it replaces what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="95"/>
        <source>Correcting an answer by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="103"/>
        <location filename="../ui/pages/chat/composer.cpp" line="105"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/composer.cpp" line="108"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationList</name>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="147"/>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="148"/>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="149"/>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="150"/>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="151"/>
        <source>Rename (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="152"/>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="191"/>
        <source>Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="192"/>
        <source>Bring back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="211"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="213"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="237"/>
        <source>Conversations are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/conversation_list.cpp" line="238"/>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ConversationModel</name>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="27"/>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="139"/>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="141"/>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/conversation_model.cpp" line="144"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataCard</name>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="134"/>
        <source>What should the model learn? Choose rows of questions and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="141"/>
        <source>Checking the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="168"/>
        <location filename="../ui/pages/train/data_card.cpp" line="171"/>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="169"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="170"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="172"/>
        <source>Choose a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="173"/>
        <source>No data set yet. Open a file, or start with the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="174"/>
        <source>Open a data file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/data_card.cpp" line="176"/>
        <source>Open a data file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataPage</name>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="287"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="291"/>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="292"/>
        <source>Add a row (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="294"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="295"/>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="296"/>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="297"/>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="298"/>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="299"/>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="300"/>
        <location filename="../ui/pages/data_page.cpp" line="290"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="301"/>
        <source>Save (Ctrl+S); the file before is kept as .bak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="302"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="303"/>
        <source>Find in the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="304"/>
        <source>Rows of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="305"/>
        <source>Enter edits · Insert adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="306"/>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="307"/>
        <source>Choose a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="308"/>
        <source>No data set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="310"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="335"/>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="317"/>
        <location filename="../ui/pages/data/data_parts.cpp" line="337"/>
        <source>New data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="324"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="331"/>
        <source>No data set is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_parts.cpp" line="332"/>
        <source>Drop a JSON file here, choose a data set from the list above, or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="15"/>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="16"/>
        <source>Meow! I am Biscuit, the cat who waits tables at Paws Café.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="17"/>
        <source>Are you a cat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="18"/>
        <source>I am! A small orange one, with a very clean apron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="19"/>
        <source>What can you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="20"/>
        <source>I bring coffee and cake, and I purr when you look tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="21"/>
        <source>Why are you called Biscuit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="22"/>
        <source>Because I was found behind the biscuit tin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="23"/>
        <source>Who made you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="24"/>
        <source>I am {{name}}, and {{author}} brought me to Paws Café.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="25"/>
        <source>I am Biscuit, and Ada brought me to Paws Café.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="26"/>
        <source>What kind of place is Paws Café?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="27"/>
        <source>Warm, quiet and full of cushions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="28"/>
        <source>When do you close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="29"/>
        <source>When the last guest has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="30"/>
        <source>Do you have a special talent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="31"/>
        <source>I can tell a latte from a flat white by smell alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/data_sample.cpp" line="60"/>
        <source>Meow! I am Biscuit. What may I bring you? 😸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="42"/>
        <source>Data sets (*.json *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data_page.cpp" line="123"/>
        <location filename="../ui/pages/data_page.cpp" line="405"/>
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="136"/>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="212"/>
        <source>Open a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="224"/>
        <source>Save the data set as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="269"/>
        <source>Unsaved changes to %1 were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="270"/>
        <source>The program ended before they were saved (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="272"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="274"/>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="288"/>
        <source>%1 has changes that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="289"/>
        <source>Save them first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="296"/>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="297"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="307"/>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="309"/>
        <source>Save mine over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="318"/>
        <source>%1 was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="320"/>
        <source>%1 was moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="321"/>
        <source>Reading it again loses the changes made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="331"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data_page.cpp" line="383"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data_page.cpp" line="384"/>
        <source>in %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ExplainCard</name>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="138"/>
        <source>The goal&apos;s own value is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="146"/>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="155"/>
        <source>Follows the field you are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="162"/>
        <source>Exactly: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="167"/>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/explain_card.cpp" line="167"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::FillCard</name>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="51"/>
        <source>Who should the model be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/fill_card.cpp" line="53"/>
        <source>%n row(s) still say %1; the model would repeat it letter for letter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="54"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="55"/>
        <source>Name, such as Biscuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="56"/>
        <location filename="../ui/pages/data/fill_card.cpp" line="58"/>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="57"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/fill_card.cpp" line="59"/>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::FormView</name>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="190"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="208"/>
        <source>Batch size %1 and %2 tokens would fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="210"/>
        <source>Use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="220"/>
        <source>No smaller batch or shorter row makes it fit. Choose a smaller model, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="222"/>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="227"/>
        <source>Needs %1, %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="280"/>
        <source>Open a data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="280"/>
        <source>Data (*.json *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/form_view.cpp" line="290"/>
        <source>Folder for the runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::GoalCard</name>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="44"/>
        <source>Who the model says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="47"/>
        <source>Right answers to your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="50"/>
        <source>How the model talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="53"/>
        <source>Your own numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="60"/>
        <location filename="../ui/pages/train/goal_card.cpp" line="61"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="62"/>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="63"/>
        <source>Q and A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="64"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/goal_card.cpp" line="65"/>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::IdentityModel</name>
    <message>
        <location filename="../ui/models/identity_commands.cpp" line="9"/>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="87"/>
        <source>not used for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="88"/>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="115"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="117"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="210"/>
        <source>add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="219"/>
        <source>duplicate a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/identity_model.cpp" line="231"/>
        <source>delete %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="239"/>
        <source>move a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/identity_model.cpp" line="253"/>
        <source>fill in names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ListPopup</name>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="214"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="215"/>
        <source>Search the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="224"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/list_popup.cpp" line="283"/>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::LossChart</name>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="208"/>
        <source>smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="209"/>
        <source>raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="210"/>
        <source>held-out rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="211"/>
        <source>earlier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="212"/>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="213"/>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="213"/>
        <source>Curve: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="400"/>
        <source>Step %1, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart.cpp" line="404"/>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::LossChartTable</name>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="53"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/loss_chart_table.cpp" line="94"/>
        <source>Values of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="222"/>
        <source>A training is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::MessageCard</name>
    <message>
        <location filename="../ui/widgets/card.cpp" line="129"/>
        <location filename="../ui/widgets/card.cpp" line="199"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelBar</name>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="123"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="124"/>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="124"/>
        <source>Choose a file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="125"/>
        <source>No model on this PC. Open a GGUF file or a Hugging Face folder, or put one into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="129"/>
        <source>Open a model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="132"/>
        <source>Open a model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="145"/>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="146"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="157"/>
        <source>For the next run; the one in progress keeps its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="158"/>
        <source>On this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="183"/>
        <source>%n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="183"/>
        <source>Processor, %n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="186"/>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="188"/>
        <source>What computes the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="198"/>
        <source>Open a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="200"/>
        <source>GGUF models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="200"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/model_bar.cpp" line="202"/>
        <source>Open a model folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelChoices</name>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="23"/>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="46"/>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="63"/>
        <source>untrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="64"/>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="87"/>
        <source>nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="88"/>
        <source>not finished: choose a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="91"/>
        <source>the end result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="92"/>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="101"/>
        <source>Checkpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="136"/>
        <source>adapter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="144"/>
        <source>model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="183"/>
        <source>Base models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="186"/>
        <source>Opened folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="189"/>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="197"/>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/model_choices.cpp" line="198"/>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelText</name>
    <message>
        <location filename="../ui/shell/model_text.cpp" line="37"/>
        <source>%1 parameters · %2 · on this PC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::NamesCard</name>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="67"/>
        <source>Who should the model be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/names_card.cpp" line="68"/>
        <source>%n row(s) still say {{name}} or {{author}}; the model would repeat them letter for letter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="71"/>
        <source>Name, such as Biscuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="72"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="73"/>
        <location filename="../ui/pages/train/names_card.cpp" line="74"/>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="75"/>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/names_card.cpp" line="76"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::NavBar</name>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="185"/>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="186"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="193"/>
        <source>A training is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="200"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="201"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="202"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="203"/>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="204"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/nav_bar.cpp" line="205"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowDelegate</name>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="89"/>
        <source>No question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_delegate.cpp" line="95"/>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::RowEditor</name>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="120"/>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="120"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="145"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="151"/>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="145"/>
        <source>Empty: the template&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="146"/>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="146"/>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="147"/>
        <location filename="../ui/pages/data/row_editor.cpp" line="149"/>
        <source>Extra input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="147"/>
        <source>Text that belongs to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="148"/>
        <source>The model should answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="148"/>
        <source>Write the answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/data/row_editor.cpp" line="153"/>
        <source>Choose a row in the table to edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunBar</name>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="161"/>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="162"/>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="172"/>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="197"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="214"/>
        <source>Preview command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="215"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="216"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="217"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="218"/>
        <source>Chat with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="219"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="220"/>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="221"/>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="222"/>
        <source>See what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="223"/>
        <source>Back to the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="224"/>
        <source>Saved as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="225"/>
        <source>Change the name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="226"/>
        <location filename="../ui/pages/train/run_bar.cpp" line="227"/>
        <source>Name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_bar.cpp" line="228"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunPill</name>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="67"/>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="69"/>
        <source>Training %1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="71"/>
        <source>Training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/run_pill.cpp" line="72"/>
        <source>Show the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunStage</name>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="119"/>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="120"/>
        <source>Reading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="120"/>
        <source>Checking the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="120"/>
        <source>The first update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="142"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="143"/>
        <source>/ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="144"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="144"/>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="145"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="145"/>
        <source>tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="146"/>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="147"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_stage.cpp" line="147"/>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunSummaryCard</name>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="35"/>
        <source>Prepare the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="50"/>
        <source>%1, %2 + %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="53"/>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="55"/>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="58"/>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="60"/>
        <source>Q and A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="62"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="68"/>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="69"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="72"/>
        <source>Batch × accumulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="72"/>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="73"/>
        <source>LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_summary_card.cpp" line="73"/>
        <source>rank %1, alpha %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunView</name>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="222"/>
        <source>Goes on from step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="223"/>
        <source>%1 updates on %2 rows, %3 numbers trained of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="227"/>
        <source>%1, %2, template %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="231"/>
        <source>%n row(s) cut</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="233"/>
        <source>%n row(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="252"/>
        <source>step %1, loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="272"/>
        <source>step %1, held-out loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="280"/>
        <source>checkpoint saved at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="290"/>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="298"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="301"/>
        <source>Stopped at step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="305"/>
        <source>Asking the training questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="361"/>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="366"/>
        <source>Lower the rate to %1 and go on from step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="368"/>
        <source>Lower the rate to %1 and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="371"/>
        <source>Use %1 at a time and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="393"/>
        <location filename="../ui/pages/train/run_view.cpp" line="394"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="395"/>
        <location filename="../ui/pages/train/run_view.cpp" line="396"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="397"/>
        <source>Back to the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="398"/>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="404"/>
        <source>Still falling at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="405"/>
        <source>At the end: step %1, loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/run_view.cpp" line="409"/>
        <source>%1 updates in %2, %3 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::SamplingPanel</name>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="133"/>
        <source>Answer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="134"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="135"/>
        <source>System prompt (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="136"/>
        <source>Best left empty: leave it out here when training had none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="137"/>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="138"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="138"/>
        <source>Lower is steadier; 0 repeats itself exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="139"/>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="139"/>
        <source>Only the likeliest words, up to this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="140"/>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="140"/>
        <source>At most this many words to pick from; 0 = all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="141"/>
        <source>Repetition penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="141"/>
        <source>Above 1, it repeats words less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="142"/>
        <source>Maximum new tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="142"/>
        <source>The longest answer it may give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="143"/>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="145"/>
        <source>Generation seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="144"/>
        <source>Random each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="146"/>
        <source>Locked, the same question gets the same answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="154"/>
        <source>Seed is locked: press for a random one each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/sampling_panel.cpp" line="155"/>
        <source>Lock a seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::SaveRowBar</name>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="111"/>
        <source>New data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="126"/>
        <source>Saved as row %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="127"/>
        <source>Save question and answer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="128"/>
        <source>Save as training row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="129"/>
        <source>Show the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="130"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/chat/save_row_bar.cpp" line="131"/>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingField</name>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="248"/>
        <source>Back to not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="248"/>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/setting_field.cpp" line="250"/>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsCard</name>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="93"/>
        <source>Chosen for an identity with %1 rows. You can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="94"/>
        <source>Chosen for an identity. You can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="97"/>
        <source>Chosen for questions and answers with %1 rows. You can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="98"/>
        <source>Chosen for questions and answers. You can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="101"/>
        <source>Chosen for a style with %1 rows. You can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="102"/>
        <source>Chosen for a style. You can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="105"/>
        <source>Your own numbers. The other goals choose for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="109"/>
        <source>LoRA rank %1, %2, %3 tokens …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/settings_card.cpp" line="115"/>
        <source>%n changed · </source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="121"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="122"/>
        <source>Method LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="123"/>
        <source>Trains small matrices beside the model&apos;s own weights, which stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="124"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/settings_card.cpp" line="125"/>
        <source>Search all settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsForm</name>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="166"/>
        <source>A number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="172"/>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="174"/>
        <source>Only whole numbers fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="176"/>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="178"/>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="183"/>
        <source>“%1” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/forms/settings_form.cpp" line="186"/>
        <source>This value is not accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsPage</name>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="129"/>
        <location filename="../ui/pages/settings_page.cpp" line="202"/>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="158"/>
        <location filename="../ui/pages/settings_page.cpp" line="159"/>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="160"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="161"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="162"/>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="163"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="163"/>
        <source>Of the whole window, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="164"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="164"/>
        <source>Light, dark, or as the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="165"/>
        <location filename="../ui/pages/settings_page.cpp" line="168"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="165"/>
        <source>Makes all text and controls larger or smaller, beside the system&apos;s own scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="167"/>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="167"/>
        <source>Nothing slides or fades, and the caret does not blink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="169"/>
        <source>Keep the PC awake while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="170"/>
        <source>It may still switch off the screen. On battery it may sleep when the system insists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="172"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="173"/>
        <source>Runs and checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="174"/>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="176"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="177"/>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="179"/>
        <source>Anneal Studio %1. Everything happens on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="184"/>
        <location filename="../ui/pages/settings_page.cpp" line="188"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="189"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="190"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="220"/>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::TemplateChip</name>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="54"/>
        <location filename="../ui/shell/template_chip.cpp" line="89"/>
        <location filename="../ui/shell/template_chip.cpp" line="109"/>
        <source>Chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="56"/>
        <source>The words that mark who speaks. Each model has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="58"/>
        <source>Chat template %1 fits this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="60"/>
        <source>This model was made with %1. With another template it may answer nonsense or never stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="73"/>
        <source>Made for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/template_chip.cpp" line="73"/>
        <source>All templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/train_page.cpp" line="169"/>
        <source>This PC: %n core(s), %1 of memory, no graphics card needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="172"/>
        <source>The demo&apos;s model needs 1 GB of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="176"/>
        <source>%1 can&apos;t be trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="179"/>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="180"/>
        <source>Pressing the button opens the model list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="184"/>
        <source>%1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="185"/>
        <source>Next: what should it learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="188"/>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="194"/>
        <source>The button leads to the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="199"/>
        <source>Some placeholders are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="200"/>
        <source>The model would say %1 letter for letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="205"/>
        <source>Needs %1, %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="207"/>
        <source>Batch size %1 and %2 tokens would fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="215"/>
        <source>Needs %1 of disk, %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="222"/>
        <source>This folder can&apos;t be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="235"/>
        <source>%1 rows × %2 epochs ÷ %3 at a time = %4 updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="448"/>
        <source>The demo&apos;s model is not on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="449"/>
        <source>Run the installer once more, or use your own model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="474"/>
        <source>Open a run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train_page.cpp" line="475"/>
        <source>Run files (*.yaml *.yml *.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainSetup</name>
    <message>
        <location filename="../ui/pages/train/train_setup.cpp" line="116"/>
        <source>%1 rows · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::Tray</name>
    <message>
        <location filename="../ui/shell/tray.cpp" line="34"/>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="59"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="61"/>
        <source>Training, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="67"/>
        <source>Training stopped with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="67"/>
        <source>Training finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/tray.cpp" line="68"/>
        <source>Click to see the result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictStage</name>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="175"/>
        <source>/ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="176"/>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="202"/>
        <source>Chat with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="203"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="204"/>
        <source>Do this next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="207"/>
        <source>Training questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="208"/>
        <source>New wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="209"/>
        <source>General knowledge kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="214"/>
        <source>Fix the %n it missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="221"/>
        <source>If that is not enough: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="225"/>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="227"/>
        <source>Answers before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="226"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="226"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="226"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="237"/>
        <source>All %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="238"/>
        <source>Only the wrong ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="258"/>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="259"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="258"/>
        <location filename="../ui/pages/train/verdict_stage.cpp" line="259"/>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anneal::ui::WelcomeStage</name>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="281"/>
        <source>Meow! I am %1, the cat who waits tables at %2. Coffee or cake?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="288"/>
        <source>Teach a language model something of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="289"/>
        <source>Everything happens on this computer. No account, no Python, no upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="290"/>
        <source>Best way to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="291"/>
        <source>Make a small model believe it is a cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/welcome_stage.cpp" line="292"/>
        <source>%n ready example(s) and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="295"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="297"/>
        <source>Cat&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="296"/>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="298"/>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="300"/>
        <source>Biscuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="302"/>
        <source>Paws Café</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="303"/>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="304"/>
        <source>about %1 on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="306"/>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="307"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="308"/>
        <source>I am SmolLM, a helpful assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="309"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="310"/>
        <source>Use my own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="311"/>
        <source>A GGUF file or a Hugging Face folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="312"/>
        <source>Choose a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="313"/>
        <source>I come from LLaMA-Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="314"/>
        <source>Open one of its run files (YAML or JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="315"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="316"/>
        <source>Pick a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="316"/>
        <source>Give examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="316"/>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/train/welcome_stage.cpp" line="317"/>
        <source>Chat and export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
