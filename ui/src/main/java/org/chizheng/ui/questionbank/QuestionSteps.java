package org.chizheng.ui.questionbank;

import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.springframework.stereotype.Component;

/** The use cases that move questions along, handed to screens together. */
@Component
record QuestionSteps(Writing writing, Reviewing reviewing) {}
