/** Files of many complaints: upload, checks row by row, filing as a job. */
package org.dongthuan.intake.batch;
