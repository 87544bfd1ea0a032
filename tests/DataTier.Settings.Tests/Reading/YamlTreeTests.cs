using DataTier.Settings.Reading;

namespace DataTier.Settings.Tests.Reading;

public sealed class YamlTreeTests
{
    private const string Empty = "f.yaml:1:1: an empty file; a mapping of settings is allowed; state the settings or delete the file";

    [Theory]
    [InlineData("", Empty)]
    [InlineData("# only a comment\n", Empty)]
    [InlineData("---\n", Empty)]
    [InlineData("~\n", Empty)]
    [InlineData("- a\n", "f.yaml:1:1: a list; a mapping of settings is allowed; write 'name: value' lines")]
    [InlineData("hello\n", "f.yaml:1:1: a single value; a mapping of settings is allowed; write 'name: value' lines")]
    public void Wants_a_mapping(string text, string problem) => Problems(text).Should().Equal(problem);

    [Theory]
    [InlineData("a: b: c\n", "f.yaml:1:5: not YAML: while scanning a plain scalar value, found invalid mapping")]
    [InlineData("a:\n  b: 1\n c: 2\n", "f.yaml:3:2: not YAML: while parsing a block mapping, did not find expected key")]
    [InlineData("a: @b\n", "f.yaml:1:4: not YAML: while scanning for the next token, found character that cannot start any token")]
    public void Says_where_the_text_is_not_yaml(string text, string problem) =>
        Problems(text).Should().Equal(problem + "; YAML 1.2 indented with spaces is allowed; correct the text here or just before");

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", "f.yaml:2:1: a second document; a settings file is one document; remove it and the '---' before it")]
    [InlineData("a:\n\tb: 5\n", "f.yaml:2:1: a tab as indentation; YAML is indented with spaces; replace it by spaces")]
    [InlineData("a: &b 1\n", "f.yaml:1:4: the anchor '&b'; every value is written out where it is used; remove the anchor")]
    [InlineData("a: *b\n", "f.yaml:1:4: the alias '*b'; every value is written out where it is used; write the value here")]
    [InlineData("a: !x 1\n", "f.yaml:1:4: the tag '!x'; a value has the type it is written in; remove the tag")]
    [InlineData("? [a]\n: 1\n", "f.yaml:1:3: a list as a key; a key is a word; write 'name: value'")]
    [InlineData("a: 1\nb: \0\n", "f.yaml:2:4: an invisible character; a settings file is plain text; delete it")]
    [InlineData("a: 1\u2028b: 2\n", "f.yaml:1:5: an invisible character; a settings file is plain text; delete it")]
    [InlineData("a: 1\rb: 2\n", "f.yaml:1:5: an invisible character; a settings file is plain text; delete it")]
    public void Refuses_what_settings_do_not_need(string text, string problem) => Problems(text).Should().Equal(problem);

    [Fact]
    public void Goes_32_levels_deep() => Problems("a: " + new string('[', 32) + new string(']', 32)).Should().BeEmpty();

    [Fact]
    public void Goes_no_deeper_than_32_levels() => Problems("a: " + new string('[', 100_000)).Should()
        .Equal("f.yaml:1:36: not YAML: more than 32 levels; YAML 1.2 indented with spaces is allowed; correct the text here or just before");

    [Fact]
    public void Reads_a_file_of_the_greatest_length() => Problems("a: 1 #" + new string('x', (1024 * 1024) - 6)).Should().BeEmpty();

    [Fact]
    public void Refuses_a_file_that_is_longer() => Problems("a: 1 #" + new string('x', (1024 * 1024) - 5)).Should()
        .Equal("f.yaml:1:1: 1048577 characters; a settings file has at most 1048576; is this the right file?");

    [Fact]
    public void Tells_plain_values_from_quoted_ones()
    {
        var root = YamlTree.Read("plain: 1\nquoted: \"1\"\n", new ProblemList("f.yaml"));

        root?.Entries.Select(entry => ((ScalarNode)entry.Value).Style).Should().Equal(ScalarStyle.Plain, ScalarStyle.Quoted);
    }

    private static IEnumerable<string> Problems(string text)
    {
        var problems = new ProblemList("f.yaml");
        YamlTree.Read(text, problems);
        return problems.All.Select(problem => problem.ToString());
    }
}
