using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BucketsTakeNoAclsTests
{
    [Theory]
    [InlineData("{}", """{ "rule": { "objectOwnership": "BucketOwnerEnforced" } }""", null, "passed")]
    [InlineData("{}", """{ "rule": { "objectOwnership": "ObjectWriter" } }""", null, "failed: rule.objectOwnership is 'ObjectWriter'; set it to BucketOwnerEnforced")]
    [InlineData("{}", """{ "rule": { "objectOwnership": "[unknown]" } }""", null, "unknown: rule.objectOwnership is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, null, "failed: no BucketOwnershipControls for it; add one with BucketOwnerEnforced")]
    [InlineData("{}", """{ "rule": { "objectOwnership": "BucketOwnerEnforced" } }""", "{}", "failed: it has a BucketAcl; remove it and let the policy decide")]
    public void Judges_bucket(string inputs, string? controls, string? acl, string judgement) =>
        Judged.By<BucketsTakeNoAcls>(Types.Bucket, inputs, Judged.Beside(Types.BucketOwnership, "bucket", controls), Judged.Beside(Types.BucketAcl, "bucket", acl)).Should().Be(judgement);
}
