using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class ObjectsAreEncryptedWithTheOwnKeyTests
{
    [Theory]
    [InlineData("{}", """{ "rules": [{ "applyServerSideEncryptionByDefault": { "sseAlgorithm": "aws:kms", "kmsMasterKeyId": "k" }, "bucketKeyEnabled": true }] }""", null, "passed")]
    [InlineData("{}", """{ "rules": [{ "applyServerSideEncryptionByDefault": { "sseAlgorithm": "aws:kms:dsse", "kmsMasterKeyId": "k" }, "bucketKeyEnabled": true }] }""", null, "passed")]
    [InlineData("{}", """{ "rules": [{ "applyServerSideEncryptionByDefault": { "sseAlgorithm": "AES256" }, "bucketKeyEnabled": true }] }""", null, "failed: rules[0].applyServerSideEncryptionByDefault.sseAlgorithm is 'AES256'; set it to one of aws:kms, aws:kms:dsse; rules[0].applyServerSideEncryptionByDefault.kmsMasterKeyId is not given; set it to the client's own key")]
    [InlineData("{}", """{ "rules": [{ "applyServerSideEncryptionByDefault": { "sseAlgorithm": "aws:kms" }, "bucketKeyEnabled": true }] }""", null, "failed: rules[0].applyServerSideEncryptionByDefault.kmsMasterKeyId is not given; set it to the client's own key")]
    [InlineData("{}", """{ "rules": [{ "applyServerSideEncryptionByDefault": { "sseAlgorithm": "aws:kms", "kmsMasterKeyId": "k" }, "bucketKeyEnabled": false }] }""", null, "failed: rules[0].bucketKeyEnabled is false; set it to true")]
    [InlineData("{}", """{ "rules": [{ "applyServerSideEncryptionByDefault": { "sseAlgorithm": "aws:kms", "kmsMasterKeyId": "k" }, "bucketKeyEnabled": "[unknown]" }] }""", null, "unknown: rules[0].bucketKeyEnabled is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, null, "failed: no BucketServerSideEncryptionConfiguration for it; add one with the client's own key")]
    [InlineData("{}", """{ "rules": [{ "applyServerSideEncryptionByDefault": { "sseAlgorithm": "AES256" }, "bucketKeyEnabled": true }] }""", "{}", "not applicable")]
    public void Judges_bucket(string inputs, string? encryption, string? logging, string judgement) =>
        Judged.By<ObjectsAreEncryptedWithTheOwnKey>(Types.Bucket, inputs, Judged.Beside(Types.BucketEncryption, "bucket", encryption), Judged.Beside(Types.BucketLogging, "targetBucket", logging)).Should().Be(judgement);
}
