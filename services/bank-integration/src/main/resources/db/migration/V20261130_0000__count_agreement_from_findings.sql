-- How many accounts agree follows from the findings, which nobody edits.
alter table closure_sample drop column agreeing;
