<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>AboutPanel</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/about.py" />
   <source>%Ln character(s)</source>
   <translation>
    <numerusform>%Ln character</numerusform>
    <numerusform>%Ln characters</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Agreement</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/wording.py" />
   <source>All %Ln together</source>
   <translation>
    <numerusform>All %Ln together</numerusform>
    <numerusform>All %Ln together</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AgreementReport</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>%Ln document(s) done by two or more of them.</source>
   <translation>
    <numerusform>%Ln document done by two or more of them.</numerusform>
    <numerusform>%Ln documents done by two or more of them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>%Ln document(s) left out, as fewer than two are done with them.</source>
   <translation>
    <numerusform>%Ln document left out, as fewer than two are done with it.</numerusform>
    <numerusform>%Ln documents left out, as fewer than two are done with them.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Bundling</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>%Ln change(s)</source>
   <translation>
    <numerusform>%Ln change</numerusform>
    <numerusform>%Ln changes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>%Ln change(s) came from {}</source>
   <translation>
    <numerusform>%Ln change came from {}</numerusform>
    <numerusform>%Ln changes came from {}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/canvas/voice.py" />
   <source>%Ln role(s)</source>
   <translation>
    <numerusform>%Ln role</numerusform>
    <numerusform>%Ln roles</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Charts</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/charts/saying.py" />
   <source>%Ln case(s)</source>
   <translation>
    <numerusform>%Ln case</numerusform>
    <numerusform>%Ln cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/charts/distribution.py" />
   <source>%Ln document(s) with nothing to compare</source>
   <translation>
    <numerusform>%Ln document with nothing to compare</numerusform>
    <numerusform>%Ln documents with nothing to compare</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>%Ln settled</source>
   <translation>
    <numerusform>%Ln settled</numerusform>
    <numerusform>%Ln settled</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/desk.py" />
   <source>%Ln annotation(s)</source>
   <translation>
    <numerusform>%Ln annotation</numerusform>
    <numerusform>%Ln annotations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/desk.py" />
   <source>%Ln document(s)</source>
   <translation>
    <numerusform>%Ln document</numerusform>
    <numerusform>%Ln documents</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DocumentRows</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>%Ln character(s)</source>
   <translation>
    <numerusform>%Ln character</numerusform>
    <numerusform>%Ln characters</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>EveryDialog</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/every.py" />
   <source>%Ln place(s) ticked</source>
   <translation>
    <numerusform>%Ln place ticked</numerusform>
    <numerusform>%Ln places ticked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/every.py" />
   <source>%Ln tagged so already</source>
   <translation>
    <numerusform>%Ln tagged so already</numerusform>
    <numerusform>%Ln tagged so already</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/exchange.py" />
   <source>%Ln act(s) waiting</source>
   <translation>
    <numerusform>%Ln act waiting</numerusform>
    <numerusform>%Ln acts waiting</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Exchanging</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>%Ln change(s) left here, which the hub does not take from you</source>
   <translation>
    <numerusform>%Ln change left here, which the hub does not take from you</numerusform>
    <numerusform>%Ln changes left here, which the hub does not take from you</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>%Ln change(s) received</source>
   <translation>
    <numerusform>%Ln change received</numerusform>
    <numerusform>%Ln changes received</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>%Ln change(s) sent</source>
   <translation>
    <numerusform>%Ln change sent</numerusform>
    <numerusform>%Ln changes sent</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Headline</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>%Ln case(s)</source>
   <translation>
    <numerusform>%Ln case</numerusform>
    <numerusform>%Ln cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>%Ln document(s)</source>
   <translation>
    <numerusform>%Ln document</numerusform>
    <numerusform>%Ln documents</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Judging</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/progress/judging.py" />
   <source>Adjudicated: the work of %Ln member(s) on a document</source>
   <translation>
    <numerusform>Adjudicated: the work of %Ln member on a document</numerusform>
    <numerusform>Adjudicated: %Ln works of members on documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/progress/judging.py" />
   <source>Returned: the work of %Ln member(s) on a document</source>
   <translation>
    <numerusform>Returned: the work of %Ln member on a document</numerusform>
    <numerusform>Returned: %Ln works of members on documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/progress/judging.py" />
   <source>Taken up again: the work of %Ln member(s) on a document</source>
   <translation>
    <numerusform>Taken up again: the work of %Ln member on a document</numerusform>
    <numerusform>Taken up again: %Ln works of members on documents</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ListedRows</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/listed_rows.py" />
   <source>%Ln role(s)</source>
   <translation>
    <numerusform>%Ln role</numerusform>
    <numerusform>%Ln roles</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Pace</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/pace.py" />
   <source>Every %Ln minute(s)</source>
   <translation>
    <numerusform>Every minute</numerusform>
    <numerusform>Every %Ln minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleDialog</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>%Ln new assignment(s)</source>
   <translation>
    <numerusform>%Ln new assignment</numerusform>
    <numerusform>%Ln new assignments</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SeveralBar</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>%Ln selected</source>
   <translation>
    <numerusform>%Ln selected</numerusform>
    <numerusform>%Ln selected</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/status.py" />
   <source>%Ln character(s) selected</source>
   <translation>
    <numerusform>%Ln character selected</numerusform>
    <numerusform>%Ln characters selected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/status.py" />
   <source>%Ln conflict(s)</source>
   <translation>
    <numerusform>%Ln conflict</numerusform>
    <numerusform>%Ln conflicts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/status.py" />
   <source>%Ln problem(s)</source>
   <translation>
    <numerusform>%Ln problem</numerusform>
    <numerusform>%Ln problems</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/tagging.py" />
   <source>in %Ln place(s)</source>
   <translation>
    <numerusform>in %Ln place</numerusform>
    <numerusform>in %Ln places</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Teaming</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>%Ln change(s) came along from before</source>
   <translation>
    <numerusform>%Ln change came along from before</numerusform>
    <numerusform>%Ln changes came along from before</numerusform>
   </translation>
  </message>
 </context>
</TS>
