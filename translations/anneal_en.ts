<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DataCheck</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="126"/>
        <source>%n row(s) still say {{name}} or {{author}}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="128"/>
        <source>%n row(s) have no answer and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="135"/>
        <source>%n row(s) stand there twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnChecks</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="123"/>
        <source>%n row(s) still say {{name}} or {{author}}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="132"/>
        <source>Only %n row(s): other wordings may get wrong answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_progress.cpp" line="56"/>
        <source>%n run(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::AdvancedPanel</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/advanced_panel.cpp" line="145"/>
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat_page.cpp" line="57"/>
        <source>%n conversation(s) could not be read and were left alone: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_stage.cpp" line="86"/>
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChecksCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="33"/>
        <source>In %n row(s), the first is row %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="91"/>
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="108"/>
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/data_page.cpp" line="123"/>
        <location filename="../ui/pages/data_page.cpp" line="405"/>
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data_page.cpp" line="384"/>
        <source>in %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::FillCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/fill_card.cpp" line="53"/>
        <source>%n row(s) still say %1; the model would repeat it letter for letter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::IdentityModel</name>
    <message numerus="yes">
        <location filename="../ui/models/identity_model.cpp" line="231"/>
        <source>delete %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelBar</name>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="183"/>
        <source>%n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="183"/>
        <source>Processor, %n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::NamesCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/names_card.cpp" line="68"/>
        <source>%n row(s) still say {{name}} or {{author}}; the model would repeat them letter for letter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunView</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="231"/>
        <source>%n row(s) cut</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="233"/>
        <source>%n row(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/settings_card.cpp" line="115"/>
        <source>%n changed · </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::TrainPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/train_page.cpp" line="169"/>
        <source>This PC: %n core(s), %1 of memory, no graphics card needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="214"/>
        <source>Fix the %n it missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="237"/>
        <source>All %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::WelcomeStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/welcome_stage.cpp" line="292"/>
        <source>%n ready example(s) and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
