/** What happens, step by step, as each party would do it through the gateway. */
package org.dongthuan.acceptance.story;
