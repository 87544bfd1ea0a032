using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Tests.Rules.Policies;

public sealed class PatternTests
{
    [Theory]
    [InlineData("*", "", true)]
    [InlineData("*", "anything", true)]
    [InlineData("kms:*", "kms:Decrypt", true)]
    [InlineData("kms:*", "kms", false)]
    [InlineData("KMS:decrypt", "kms:Decrypt", true)]
    [InlineData("s3:Put*Policy", "s3:PutBucketPolicy", true)]
    [InlineData("s3:Put*Policy", "s3:PutBucketPolicies", false)]
    [InlineData("*a*b", "xxaxxaxb", true)]
    [InlineData("s3:GetObjec?", "s3:GetObject", true)]
    [InlineData("s3:GetObject?", "s3:GetObject", false)]
    [InlineData("", "", true)]
    [InlineData("", "x", false)]
    public void Fits_as_iam_does(string pattern, string text, bool fits) => Pattern.Matches(pattern, text).Should().Be(fits);
}
