/** People whom a bank account list names: they get a case code whether or not they complained. */
package org.dongthuan.intake.listed;
