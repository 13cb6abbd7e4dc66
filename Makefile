# Đồng Thuận. `make` lists the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# The machine's default java may be another one: look for a JDK 25 and say plainly when there is none.
JAVA_HOME := $(shell infra/local/bin/find-jdk)
export JAVA_HOME
# Maven 3.8's own libraries use what JDK 25 warns of.
export MAVEN_OPTS := $(MAVEN_OPTS) --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

.PHONY: jdk
jdk:
	@test -n "$(JAVA_HOME)" || { echo "No JDK 25 found. Install one (for example Temurin 25) or point JAVA_HOME at it." >&2; exit 1; }
	@command -v mvn >/dev/null || { echo "Maven (mvn) is missing. Install Maven 3.8.7 or newer." >&2; exit 1; }

.PHONY: build
build: jdk ## compile and package everything, without tests
	@mvn -q -B -DskipTests package

.PHONY: test
test: jdk ## run every test, the full stack and the browser included
	@infra/acceptance/bin/ensure-chromium
	@mvn -B verify

.PHONY: run
run: jdk ## start the whole platform on this machine, play the Lao Bảo scenario the first time; Ctrl-C stops it
	@infra/local/bin/run run --data .data --play --no-training || { code=$$?; [ $$code = 143 ] || exit $$code; } # 143: by make stop

.PHONY: stop
stop: jdk ## stop the platform started from another terminal
	@infra/local/bin/run stop --data .data

.PHONY: scenario
scenario: build ## play a scenario on a throwaway stack and check its facts (SCENARIO=name or file, SEED=n, UNTIL=2023-08-18T08:30 to stop there and look)
	@infra/acceptance/bin/scenario $(or $(SCENARIO),lao-bao) $(or $(SEED),1) $(UNTIL)

.PHONY: bench
bench: build ## measure speed, start and memory beside yardsticks, and against the last run (ONLY, PEOPLE, SECONDS, WARM)
	@infra/acceptance/bin/bench

.PHONY: partner
partner: jdk ## beside `make run`: a partner's system files a complaint, follows its feed and verifies a webhook
	@infra/partner-sample/bin/run demo

.PHONY: verify-log
verify-log: jdk ## check an export of the audit log with nothing but the JDK (FILE, KEY=trusted key, HEAD=size:root)
	@"$(JAVA_HOME)/bin/java" infra/log-verifier/src/main/java/org/dongthuan/logverifier/VerifyLog.java $(or $(FILE),"") \
	  $(if $(KEY),--key $(KEY)) $(if $(HEAD),--head $(HEAD))

.PHONY: clean
clean: jdk ## remove build output and the data of the local stack
	@mvn -q -B clean
	@rm -rf .data
