package org.chizheng.scheduling;

import org.chizheng.questionbank.statutes.ComingIntoForce;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Takes up amended laws that have come into force. */
@DisallowConcurrentExecution
class TakingUpStatutes extends QuartzJobBean {

    private final ComingIntoForce statutes;

    TakingUpStatutes(ComingIntoForce statutes) {
        this.statutes = statutes;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        statutes.takeUp();
    }
}
