namespace DataTier.Settings.Tests;

public sealed class AwsNameTests
{
    [Theory]
    [InlineData("ab", true)]
    [InlineData("a", false)]
    [InlineData("a2345678901234567890", true)]
    [InlineData("a23456789012345678901", false)]
    [InlineData("a-b", true)]
    [InlineData("a--b", false)]
    [InlineData("a-", false)]
    [InlineData("-a", false)]
    [InlineData("1a", false)]
    [InlineData("aB", false)]
    [InlineData("a_b", false)]
    [InlineData("", false)]
    public void A_label_is_lower_case_words_joined_by_single_hyphens(string text, bool accepted) => AwsName.Label(2, 20).Accepts(text).Should().Be(accepted);

    [Theory]
    [InlineData("eu-west-1", true)]
    [InlineData("ap-southeast-4", true)]
    [InlineData("cn-north-1", false)]
    [InlineData("us-gov-west-1", false)]
    [InlineData("eu-west-0", false)]
    [InlineData("eu-west-1a", false)]
    [InlineData("EU-west-1", false)]
    public void A_region_is_one_of_the_standard_partition(string text, bool accepted) => AwsName.Region.Accepts(text).Should().Be(accepted);

    [Theory]
    [InlineData("eu-west-1a", true)]
    [InlineData("eu-west-1", false)]
    [InlineData("eu-west-1-a", false)]
    public void A_zone_is_a_region_with_a_letter(string text, bool accepted) => AwsName.Zone.Accepts(text).Should().Be(accepted);

    [Theory]
    [InlineData("sg-0123abcd", true)]
    [InlineData("sg-0123456789abcdef0", true)]
    [InlineData("sg-0123456789abcdef", false)]
    [InlineData("sg-0123ABCD", false)]
    [InlineData("vpc-0123abcd", false)]
    public void An_ec2_id_has_8_or_17_hexadecimal_digits(string text, bool accepted) => AwsName.Ec2Id("sg-").Accepts(text).Should().Be(accepted);

    [Theory]
    [InlineData("db.r6g.2xlarge", true)]
    [InlineData("db.x2iedn.24xlarge", true)]
    [InlineData("db.t4g.medium", true)]
    [InlineData("db.r6g", false)]
    [InlineData("db.r6g.2", false)]
    [InlineData("cache.r6g.large", false)]
    public void An_instance_class_has_a_family_and_a_size(string text, bool accepted) => AwsName.InstanceClass.Accepts(text).Should().Be(accepted);

    [Theory]
    [InlineData("CC-4100", true)]
    [InlineData("data platform_.:/=+-@", true)]
    [InlineData(" x", false)]
    [InlineData("x ", false)]
    [InlineData("x;y", false)]
    [InlineData("", false)]
    public void A_tag_value_has_the_letters_that_every_service_takes(string text, bool accepted) => AwsName.TagValue.Accepts(text).Should().Be(accepted);
}
