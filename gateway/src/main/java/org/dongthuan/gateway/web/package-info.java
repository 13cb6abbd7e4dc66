/** What all pages share: language, cookies, form protection, words, errors. */
package org.dongthuan.gateway.web;
