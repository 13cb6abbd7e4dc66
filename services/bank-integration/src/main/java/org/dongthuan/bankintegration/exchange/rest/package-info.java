/** The bank over REST. */
package org.dongthuan.bankintegration.exchange.rest;
