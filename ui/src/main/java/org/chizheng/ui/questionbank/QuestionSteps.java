package org.chizheng.ui.questionbank;

import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.drawing.Enemies;
import org.chizheng.questionbank.search.Searching;
import org.springframework.stereotype.Component;

/** What can be done with questions, handed to screens together. */
@Component
record QuestionSteps(Writing writing, Reviewing reviewing, Enemies enemies, Searching searching) {}
