package org.dongthuan.acceptance.twobanks;

import org.dongthuan.acceptance.client.Http;

/** One bank of the scenario. @param approver who approves for it @param control its control interface */
record PlayedBank(String org, String approver, Http control, Depositors depositors) {}
