#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Says for each SARIF file what is wrong with it, or nothing: sarif_check.py SCHEMA FILE...

Two validators that are not ours judge it: python3-jsonschema with a schema put down from the text of the standard, and the object
model of python3-sarif-python-om, whose classes were made from the schema that OASIS publishes: they know every property and which
are required. What neither can express (indexes that point somewhere, all-or-none properties) is checked here.
"""
import json
import re
import sys

import attr
import sarif_om
from jsonschema import Draft202012Validator

# Where the standard puts which object: the classes carry names and requirements, not the types of their properties.
CHILDREN = {
    "SarifLog": {"runs": "Run"},
    "Run": {"tool": "Tool", "automationDetails": "RunAutomationDetails", "invocations": "Invocation", "artifacts": "Artifact",
            "results": "Result"},
    "Tool": {"driver": "ToolComponent"},
    "ToolComponent": {"rules": "ReportingDescriptor"},
    "ReportingDescriptor": {"shortDescription": "MultiformatMessageString", "fullDescription": "MultiformatMessageString",
                            "help": "MultiformatMessageString", "defaultConfiguration": "ReportingConfiguration"},
    "Invocation": {"ruleConfigurationOverrides": "ConfigurationOverride", "toolExecutionNotifications": "Notification"},
    "ConfigurationOverride": {"configuration": "ReportingConfiguration", "descriptor": "ReportingDescriptorReference"},
    "Notification": {"message": "Message", "locations": "Location"},
    "Artifact": {"location": "ArtifactLocation"},
    "Result": {"message": "Message", "locations": "Location", "relatedLocations": "Location", "suppressions": "Suppression"},
    "Location": {"physicalLocation": "PhysicalLocation", "logicalLocations": "LogicalLocation"},
    "PhysicalLocation": {"artifactLocation": "ArtifactLocation", "region": "Region"},
}


def against_model(value, name, path):
    fields = {a.metadata["schema_property_name"]: a for a in attr.fields(getattr(sarif_om, name))}
    for key in value:
        if key not in fields:
            yield f"{path}: the object model knows no {key} in {name}"
    for key, field in fields.items():
        if field.default is attr.NOTHING and key not in value:
            yield f"{path}: {name} requires {key}"
    for key, child in CHILDREN.get(name, {}).items():
        if key not in value:
            continue
        for i, entry in enumerate(value[key] if isinstance(value[key], list) else [value[key]]):
            if isinstance(entry, dict):
                yield from against_model(entry, child, f"{path}/{key}/{i}")
            else:
                yield f"{path}/{key}: {child} expected"


def locations_of(run):
    for result in run["results"]:
        yield from result.get("locations", []) + result.get("relatedLocations", [])
    for invocation in run.get("invocations", []):
        for notification in invocation.get("toolExecutionNotifications", []):
            yield from notification.get("locations", [])


def beyond_schemas(log):
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        if len({rule["id"] for rule in rules}) != len(rules):
            yield "two rules have one id"
        for result in run["results"]:
            index = result.get("ruleIndex", -1)
            if index >= 0 and (index >= len(rules) or rules[index]["id"] != result["ruleId"]):
                yield f"ruleIndex {index} is not {result['ruleId']}"
        if len({"baselineState" in result for result in run["results"]}) > 1:
            yield "some results have a baselineState and some have none"
        artifacts = run.get("artifacts", [])
        for location in locations_of(run):
            place = location.get("physicalLocation", {}).get("artifactLocation", {"index": -1})
            if place["index"] >= 0 and artifacts[place["index"]]["location"]["uri"] != place["uri"]:
                yield f"index of {place['uri']} points elsewhere"
        for rule in rules:
            for text in (rule["help"]["text"], rule["help"]["markdown"]):
                if re.search(r"(?<!\{)(\{\{)*\{(?!\{)", text):
                    yield f"a brace in the help of {rule['id']} would be a placeholder"
    ids = [run["automationDetails"]["id"] for run in log["runs"]]
    if len(set(ids)) != len(ids):
        yield "two runs have one id"


def problems(log, validator):
    for error in validator.iter_errors(log):
        yield "/".join(map(str, error.absolute_path)) + ": " + error.message[:200]
    yield from against_model({key: value for key, value in log.items() if key != "$schema"}, "SarifLog", "")


def main():
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sys.argv[2:]:
        log = json.load(open(path, encoding="utf-8"))
        found = list(problems(log, validator)) or list(beyond_schemas(log))
        print(f"{path}: {found[0]}" if found else path)


main()
