package org.chizheng.security.production;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks at the settings before the first bean is made, so that nothing is opened or migrated with wrong ones. */
@Component
@Profile("production")
class ProductionGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment == null) {
            throw new IllegalStateException("environment must be set before");
        }
        Set<ProductionFault> faults = ProductionSettings.faults(environment);
        if (!faults.isEmpty()) {
            throw new UnsafeProductionException(faults);
        }
    }
}
