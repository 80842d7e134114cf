package org.chizheng.gate;

import org.chizheng.TestDatabase;

class GateTests extends GateCases {

    @Override
    TestDatabase open() {
        return TestDatabase.h2();
    }
}
