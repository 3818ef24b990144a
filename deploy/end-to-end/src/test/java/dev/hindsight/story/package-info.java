/**
 * The whole desk as its users have it: real services, Keycloak, Kafka, PostgreSQL, SMTP and a browser.
 * Each test tells one story.
 */
package dev.hindsight.story;
