# Makes one SARIF file of those of several shards:
#   jq --slurp --from-file merge-sarif.jq part-1.sarif part-2.sarif > all.sarif
map(.runs[0]) as $parts
| .[0] as $whole
# A rule of a house is listed only where it has found something, so rules have other numbers in each part.
| (reduce $parts[].tool.driver.rules[] as $rule ([]; if any(.[]; .id == $rule.id) then . else . + [$rule] end)) as $rules
| ($rules | to_entries | map({(.value.id): .key}) | add) as $indexes
# An article is in one part; a configuration may be in all, and counts once.
| [ $parts | to_entries[] | .key as $part | .value.results[] | .ruleIndex = $indexes[.ruleId] | {part: $part, result: .} ]
| group_by(.result.locations[0].physicalLocation.artifactLocation.uri)
| map(.[0].part as $first | .[] | select(.part == $first) | .result) as $results
| [$parts[].invocations[0]] as $runs
| $whole
| .runs[0] |= (
  .results = $results
  | .tool.driver.rules = $rules
  | .invocations = [{
      exitCode: ($runs | map(.exitCode) | max),
      executionSuccessful: ($runs | all(.executionSuccessful)),
      toolConfigurationNotifications: ($runs | map(.toolConfigurationNotifications[]) | unique),
      toolExecutionNotifications: ($runs | map(.toolExecutionNotifications[]) | unique)
    }]
)
