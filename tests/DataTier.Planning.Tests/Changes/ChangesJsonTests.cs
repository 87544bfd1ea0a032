using DataTier.Planning.Changes;

namespace DataTier.Planning.Tests.Changes;

public sealed class ChangesJsonTests
{
    [Fact]
    public void Holds_counts_then_each_change_with_values_dangers_and_sources() => ChangesJson.Write(PlanDiff.Between(
        Plans.Of(Plans.Resource(Plans.LogGroup, "l", """{"retentionInDays":90}""")),
        Plans.Of(Plans.Resource(Plans.LogGroup, "l", """{"retentionInDays":30}""")),
        new DateOnly(2026, 11, 20))).Should().Be(
        """
        {
          "project": "acme",
          "stack": "dev",
          "stops": true,
          "added": 0,
          "updated": 1,
          "replaced": 0,
          "removed": 0,
          "unchanged": 0,
          "unknown": 0,
          "notCompared": 0,
          "resources": [
            {
              "change": "updated",
              "effect": "data-loss",
              "stops": true,
              "urn": "urn:pulumi:dev::acme::aws:cloudwatch/logGroup:LogGroup::l",
              "type": "aws:cloudwatch/logGroup:LogGroup",
              "name": "l",
              "dangers": [
                {
                  "danger": "retention",
                  "path": "retentionInDays",
                  "message": "older events are deleted (0 means for ever, so 0 to a number is lower)"
                }
              ],
              "properties": [
                {
                  "path": "retentionInDays",
                  "effect": "data-loss",
                  "before": 90,
                  "after": 30,
                  "why": "events older than the new age are deleted, normally within 72 hours",
                  "confidence": "high",
                  "sources": [
                    "terraform-provider-aws internal/service/logs/group.go @0073593e (6.x)",
                    "botocore service model logs 2014-03-28",
                    "@pulumi/aws 7.48.0 type documentation (npm, 2026-09-22)",
                    "CloudFormation resource schemas us-east-1 of 2025-12-09 (createOnlyProperties, conditionalCreateOnlyProperties) in aws-cloudformation/cfn-lint commit fe4f513f4; HEAD of 2026-08 no longer carries them"
                  ]
                }
              ],
              "reductions": [
                {
                  "path": "retentionInDays",
                  "harm": "older events are deleted (0 means for ever, so 0 to a number is lower)",
                  "certain": true
                }
              ],
              "options": []
            }
          ],
          "remarks": []
        }

        """);
}
