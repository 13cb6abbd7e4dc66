/** Where a stack lives: project folder, data folder, ports, secrets, and the checks made before anything starts. */
package org.dongthuan.local.setting;
