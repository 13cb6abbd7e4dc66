-- The level follows from whether another body has taken the dispute over (settlement.level2_org).
alter table complaint drop column level;
