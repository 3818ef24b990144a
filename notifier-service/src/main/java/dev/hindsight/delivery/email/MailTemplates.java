package dev.hindsight.delivery.email;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The two parts of a mail; values in the HTML part are escaped by its file type. */
@CheckedTemplate(basePath = "email")
final class MailTemplates {

    private MailTemplates() {}

    static native TemplateInstance html(MailView mail);

    static native TemplateInstance text(MailView mail);
}
