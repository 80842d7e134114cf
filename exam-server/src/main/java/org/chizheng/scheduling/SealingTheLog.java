package org.chizheng.scheduling;

import org.chizheng.audit.AuditSealing;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Takes new entries of the audit log into its tree. */
@DisallowConcurrentExecution
class SealingTheLog extends QuartzJobBean {

    private final AuditSealing sealing;

    SealingTheLog(AuditSealing sealing) {
        this.sealing = sealing;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        sealing.seal();
    }
}
