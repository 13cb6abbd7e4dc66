package org.dongthuan.notification.dryrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What would happen. Nothing has.
 *
 * @param texts in each language there is
 * @param reach absent unless an incident was named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DryRunView(List<TemplateView.Tried> texts, Reach reach) {

    /**
     * How many people of the incident, in the caller's communes, would be told.
     *
     * @param people all of them, each once however many cases they have
     * @param byText on a mobile phone
     * @param byEmail by mail, having no mobile number; 0 where no mail server is set or no mail says this
     * @param notAtAll neither: somebody has to call or go there
     */
    public record Reach(int people, int byText, int byEmail, int notAtAll) {}
}
