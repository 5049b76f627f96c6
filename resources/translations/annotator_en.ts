<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
  <name>DocumentModel</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>%Ln annotation(s)</source>
   <translation>
    <numerusform>%Ln annotation</numerusform>
    <numerusform>%Ln annotations</numerusform>
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
 </context>
</TS>
