package org.chizheng.scheduling;

import org.chizheng.sittings.ending.Closing;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Closes the attempts whose time is up. */
@DisallowConcurrentExecution
class RingingTheBell extends QuartzJobBean {

    private static final Logger LOG = LoggerFactory.getLogger(RingingTheBell.class);

    private final Closing closing;

    RingingTheBell(Closing closing) {
        this.closing = closing;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        int closed = closing.closeDue();
        if (closed > 0) {
            LOG.info("the bell closed {} attempts", closed);
        }
    }
}
