<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DataCheck</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="183"/>
        <source>%n row(s) still say {{name}} or {{author}}.</source>
        <translation>
            <numerusform>%n row still says {{name}} or {{author}}.</numerusform>
            <numerusform>%n rows still say {{name}} or {{author}}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="186"/>
        <source>%n row(s) have no answer and are left out.</source>
        <translation>
            <numerusform>%n row has no answer and is left out.</numerusform>
            <numerusform>%n rows have no answer and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/data_check.cpp" line="193"/>
        <source>%n row(s) stand there twice.</source>
        <translation>
            <numerusform>%n row stands there twice.</numerusform>
            <numerusform>%n rows stand there twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_bar.cpp" line="37"/>
        <source>This PC: %n core(s), %1 of memory, no graphics card needed</source>
        <translation>
            <numerusform>This PC: %n core, %1 of memory, no graphics card needed</numerusform>
            <numerusform>This PC: %n cores, %1 of memory, no graphics card needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnChecks</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="123"/>
        <source>%n answer(s) are cut away entirely</source>
        <translation>
            <numerusform>%n answer is cut away entirely</numerusform>
            <numerusform>%n answers are cut away entirely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="158"/>
        <source>%n row(s) still say {{name}} or {{author}}</source>
        <translation>
            <numerusform>%n row still says {{name}} or {{author}}</numerusform>
            <numerusform>%n rows still say {{name}} or {{author}}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/learn_checks.cpp" line="167"/>
        <source>Only %n row(s): other wordings may get wrong answers</source>
        <translation>
            <numerusform>Only %n row: other wordings may get wrong answers</numerusform>
            <numerusform>Only %n rows: other wordings may get wrong answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_progress.cpp" line="59"/>
        <source>%n run(s) waiting</source>
        <translation>
            <numerusform>%n run waiting</numerusform>
            <numerusform>%n runs waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict.cpp" line="154"/>
        <source>%n earlier checkpoint(s) were asked too: none has learned the rows and kept the rest.</source>
        <translation>
            <numerusform>%n earlier checkpoint was asked too: it has not learned the rows and kept the rest.</numerusform>
            <numerusform>%n earlier checkpoints were asked too: none has learned the rows and kept the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::AdvancedPanel</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/advanced_panel.cpp" line="243"/>
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::AnswersPanel</name>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/answers_panel.cpp" line="216"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::BubbleEdit</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/bubble_edit.cpp" line="109"/>
        <source>%n more character(s) are not shown here and stay as they are</source>
        <translation>
            <numerusform>%n more character is not shown here and stays as it is</numerusform>
            <numerusform>%n more characters are not shown here and stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_conversations.cpp" line="113"/>
        <source>%n conversation(s) could not be read and were left alone: %1</source>
        <translation>
            <numerusform>%n conversation could not be read and was left alone: %1</numerusform>
            <numerusform>%n conversations could not be read and were left alone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_sample.cpp" line="180"/>
        <location filename="../ui/pages/chat_page.cpp" line="267"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChatStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/chat/chat_stage.cpp" line="145"/>
        <location filename="../ui/pages/chat/chat_stage.cpp" line="168"/>
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ChecksCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="43"/>
        <source>In %n row(s), the first is row %1</source>
        <translation>
            <numerusform>In %n row, the first is row %1</numerusform>
            <numerusform>In %n rows, the first is row %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="120"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/checks_card.cpp" line="149"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::DataPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/data_page.cpp" line="151"/>
        <location filename="../ui/pages/data_page.cpp" line="430"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="139"/>
        <source>in %n row(s)</source>
        <translation>
            <numerusform>in %n row</numerusform>
            <numerusform>in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="217"/>
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n place changed</numerusform>
            <numerusform>%n places changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="282"/>
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>paste %n row</numerusform>
            <numerusform>paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_rows.cpp" line="356"/>
        <source>%n to train on</source>
        <translation>
            <numerusform>%n to train on</numerusform>
            <numerusform>%n to train on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="89"/>
        <source>%n row(s) were taken from %1</source>
        <translation>
            <numerusform>%n row was taken from %1</numerusform>
            <numerusform>%n rows were taken from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="166"/>
        <source>%n row(s) can&apos;t be written in this form and are left out. %1</source>
        <translation>
            <numerusform>%n row can&apos;t be written in this form and is left out. %1</numerusform>
            <numerusform>%n rows can&apos;t be written in this form and are left out. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/data_files.cpp" line="172"/>
        <source>%n row(s) were written to %1</source>
        <translation>
            <numerusform>%n row was written to %1</numerusform>
            <numerusform>%n rows were written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluatePage</name>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="28"/>
        <source>%n row(s) of its data, which it has never seen</source>
        <translation>
            <numerusform>%n row of its data, which it has never seen</numerusform>
            <numerusform>%n rows of its data, which it has never seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="101"/>
        <source>%n data set(s) found there</source>
        <translation>
            <numerusform>%n data set found there</numerusform>
            <numerusform>%n data sets found there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_choices.cpp" line="128"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="120"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_folders.cpp" line="180"/>
        <location filename="../ui/pages/evaluate/evaluate_sample.cpp" line="137"/>
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateResult</name>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="137"/>
        <source>%n row(s) that it has never seen</source>
        <translation>
            <numerusform>%n row that it has never seen</numerusform>
            <numerusform>%n rows that it has never seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="138"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_result.cpp" line="267"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::EvaluateStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/evaluate/evaluate_stage.cpp" line="191"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::FillCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/fill_card.cpp" line="56"/>
        <source>%n row(s) still say %1; the model would repeat it letter for letter.</source>
        <translation>
            <numerusform>%n row still says %1; the model would repeat it letter for letter.</numerusform>
            <numerusform>%n rows still say %1; the model would repeat it letter for letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::FormView</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/form_view.cpp" line="236"/>
        <source>%n setting(s) of the file were left out</source>
        <translation>
            <numerusform>%n setting of the file was left out</numerusform>
            <numerusform>%n settings of the file were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::IdentityModel</name>
    <message numerus="yes">
        <location filename="../ui/models/identity_model.cpp" line="277"/>
        <source>delete %n row(s)</source>
        <translation>
            <numerusform>delete %n row</numerusform>
            <numerusform>delete %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelBar</name>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="186"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="187"/>
        <source>Processor, %n core(s)</source>
        <translation>
            <numerusform>Processor, %n core</numerusform>
            <numerusform>Processor, %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/model_bar.cpp" line="194"/>
        <source>%1: %n core(s), %2 GB of memory</source>
        <translation>
            <numerusform>%1: %n core, %2 GB of memory</numerusform>
            <numerusform>%1: %n cores, %2 GB of memory</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::ModelsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/models/models_actions.cpp" line="84"/>
        <source>%n model(s) on this PC</source>
        <translation>
            <numerusform>%n model on this PC</numerusform>
            <numerusform>%n models on this PC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRows</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows.cpp" line="91"/>
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n proposal waits for you</numerusform>
            <numerusform>%n proposals wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::MoreRowsCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="228"/>
        <source>accept %n proposed row(s)</source>
        <translation>
            <numerusform>accept %n proposed row</numerusform>
            <numerusform>accept %n proposed rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="308"/>
        <source>Propose %n</source>
        <translation>
            <numerusform>Propose %n</numerusform>
            <numerusform>Propose %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="310"/>
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>Propose %n row</numerusform>
            <numerusform>Propose %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_card.cpp" line="316"/>
        <source>Accept all %n</source>
        <translation>
            <numerusform>Accept all %n</numerusform>
            <numerusform>Accept all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="37"/>
        <source>Stopped; %n found.</source>
        <translation>
            <numerusform>Stopped; %n found.</numerusform>
            <numerusform>Stopped; %n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="43"/>
        <source>%n found; the list has no more for these rows.</source>
        <translation>
            <numerusform>%n found; the list has no more for these rows.</numerusform>
            <numerusform>%n found; the list has no more for these rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="52"/>
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="53"/>
        <source>%n more line(s) were no new question.</source>
        <translation>
            <numerusform>%n more line was no new question.</numerusform>
            <numerusform>%n more lines were no new question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/data/more_rows_texts.cpp" line="54"/>
        <source>Nothing that can be used came: %n line(s) were no new question. A larger model does better.</source>
        <translation>
            <numerusform>Nothing that can be used came: %n line was no new question. A larger model does better.</numerusform>
            <numerusform>Nothing that can be used came: %n lines were no new questions. A larger model does better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::NamesCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/names_card.cpp" line="68"/>
        <source>%n row(s) still say {{name}} or {{author}}; the model would repeat them letter for letter.</source>
        <translation>
            <numerusform>%n row still says {{name}} or {{author}}; the model would repeat them letter for letter.</numerusform>
            <numerusform>%n rows still say {{name}} or {{author}}; the model would repeat them letter for letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::PreviewCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/preview_card.cpp" line="164"/>
        <source>Row %1: %2 tokens, %3 learned, %n cut off</source>
        <translation>
            <numerusform>Row %1: %2 tokens, %3 learned, %n cut off</numerusform>
            <numerusform>Row %1: %2 tokens, %3 learned, %n cut off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::QuestionsCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/questions_card.cpp" line="91"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::QueueCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/queue_card.cpp" line="123"/>
        <source>%n run(s) wait</source>
        <translation>
            <numerusform>%n run waits</numerusform>
            <numerusform>%n runs wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunComparePanel</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/run_compare_panel.cpp" line="128"/>
        <source>%n setting(s) are the same</source>
        <translation>
            <numerusform>%n setting is the same</numerusform>
            <numerusform>%n settings are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunQueue</name>
    <message numerus="yes">
        <location filename="../ui/models/run_queue.cpp" line="155"/>
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunView</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="244"/>
        <source>%n row(s) cut</source>
        <translation>
            <numerusform>%n row cut</numerusform>
            <numerusform>%n rows cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/train/run_view.cpp" line="246"/>
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::RunsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_texts.cpp" line="23"/>
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="64"/>
        <source>Comparing %n run(s)</source>
        <translation>
            <numerusform>Comparing %n run</numerusform>
            <numerusform>Comparing %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/runs/runs_actions.cpp" line="189"/>
        <source>Its %1, with %n checkpoint(s), go to the trash.</source>
        <translation>
            <numerusform>Its %1, with %n checkpoint, go to the trash.</numerusform>
            <numerusform>Its %1, with %n checkpoints, go to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::SettingsCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/settings_card.cpp" line="139"/>
        <source>%n changed · </source>
        <translation>
            <numerusform>%n changed · </numerusform>
            <numerusform>%n changed · </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictAnswers</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_answers.cpp" line="179"/>
        <source>All %n answers</source>
        <translation>
            <numerusform>The one answer</numerusform>
            <numerusform>All %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::VerdictStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/verdict_stage.cpp" line="192"/>
        <source>Fix the %n it missed</source>
        <translation>
            <numerusform>Fix the %n it missed</numerusform>
            <numerusform>Fix the %n it missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anneal::ui::WelcomeStage</name>
    <message numerus="yes">
        <location filename="../ui/pages/train/welcome_stage.cpp" line="252"/>
        <source>%n ready example(s) and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</source>
        <translation>
            <numerusform>%n ready example and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</numerusform>
            <numerusform>%n ready examples and a model of 98 MB. You choose the cat&apos;s name, press one button, and talk to the result.</numerusform>
        </translation>
    </message>
</context>
</TS>
