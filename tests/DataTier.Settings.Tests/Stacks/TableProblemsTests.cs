namespace DataTier.Settings.Tests.Stacks;

/// <summary>Each case changes one text of the tables in the production stack and tells the one message that follows.</summary>
public sealed class TableProblemsTests
{
    private const string Key = "an attribute like policyId, version:number or digest:binary is allowed";
    private const string Name = "a name of 3 to 40 lower-case letters, digits and single hyphens is allowed";

    [Theory]
    [InlineData("table: policy-documents", "table: Policies", "clients[1].documents[0].table: 'Policies'; " + Name + "; correct it")]
    [InlineData("table: web-sessions", "table: policy-documents", "clients[1].documents[1].table: a second 'policy-documents'; every table of a client has a name of its own; rename or remove one")]
    [InlineData("partitionKey: policyId", "partitionKey: policyId:text", "clients[1].documents[0].partitionKey: 'policyId:text'; " + Key + "; correct it")]
    [InlineData("partitionKey: policyId", "partitionKey: policy-id", "clients[1].documents[0].partitionKey: 'policy-id'; " + Key + "; correct it")]
    [InlineData("sortKey: version:number", "sortKey: policyId", "clients[1].documents[0].sortKey: policyId is the partition key already; another attribute is allowed; name it or remove sortKey")]
    [InlineData("sortKey: changedAt", "sortKey: version", "clients[1].documents[0].indexes[0].sortKey: version is text here and a number there; an attribute has one type in all keys of a table; state the same type")]
    [InlineData("stream: newImage", "stream: image", "clients[1].documents[0].stream: 'image' is not known; keys, newImage, oldImage or bothImages is allowed; choose one of them")]
    [InlineData("holds: keys", "holds: key", "clients[1].documents[0].indexes[0].holds: 'key' is not known; everything or keys is allowed; did you mean 'keys'?")]
    [InlineData("expiresBy: expiresAt", "expiresBy: 9th", "clients[1].documents[1].expiresBy: '9th'; a name of letters, digits and underscores is allowed; correct it")]
    [InlineData("mostReads: 200", "mostReads: 19", "clients[5].documents[0].provisioned.mostReads: 19 is below 20; leastReads or more is allowed; raise it")]
    [InlineData("mostWrites: 50", "mostWrites: 4", "clients[5].documents[0].provisioned.mostWrites: 4 is below 5; leastWrites or more is allowed; raise it")]
    [InlineData("leastWrites: 5", "leastWrites: 0", "clients[5].documents[0].provisioned.leastWrites: 0 is too small; 1 to 40000 units are allowed; raise it")]
    public void Are_told(string text, string change, string message) => Problems(text, change).Should().Equal(message);

    [Theory]
    [InlineData("mostReads: 200", "mostReads: 20")]
    [InlineData("mostWrites: 50", "mostWrites: 40000")]
    [InlineData("sortKey: changedAt", "sortKey: version:number")]
    [InlineData("          expiresBy: expiresAt\n", "")]
    public void Are_none(string text, string change) => Problems(text, change).Should().BeEmpty();

    [Fact]
    public void Are_told_for_two_indexes_of_one_name() =>
        Problems("              holds: keys\n", "              holds: keys\n            - name: by-customer\n              partitionKey: status\n              holds: keys\n").Should()
            .Equal("clients[1].documents[0].indexes[1].name: a second 'by-customer'; every index of a table has a name of its own; rename or remove one");

    [Fact]
    public void Are_told_for_an_empty_list() =>
        Problems("            - name: by-customer\n              partitionKey: customerId\n              sortKey: changedAt\n              holds: keys\n", "            []\n").Should()
            .Equal("clients[1].documents[0].indexes: 0 of them; a list of 1 to 20 is allowed; add some");

    private static IEnumerable<string> Problems(string text, string change)
    {
        using var project = new ProjectCopy();
        return project.With("Pulumi.production.yaml", text, change).Problems("production")
            .Select(problem => problem[(problem.IndexOf("datatier:", StringComparison.Ordinal) + "datatier:".Length)..]);
    }
}
