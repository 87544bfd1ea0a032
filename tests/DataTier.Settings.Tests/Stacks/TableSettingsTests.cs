namespace DataTier.Settings.Tests.Stacks;

public sealed class TableSettingsTests
{
    [Fact]
    public void Say_how_items_are_found()
    {
        var table = Client("contoso").Documents[0];

        (table.Name, table.PartitionKey, table.SortKey, table.Stream).Should()
            .Be(("policy-documents", new TableKey("policyId", TableKeyType.Text), new TableKey("version", TableKeyType.Number), "NEW_IMAGE"));
    }

    [Fact]
    public void Leave_out_what_is_not_stated()
    {
        var table = Client("contoso").Documents[1];

        (table.SortKey, table.Stream, table.Provisioned, table.Indexes.Length).Should().Be((null, null, null, 0));
    }

    [Fact]
    public void Are_none_for_a_client_that_states_none() => Client("northwind").Documents.Should().BeEmpty();

    [Fact]
    public void Sort_indexes_by_name()
    {
        using var project = new ProjectCopy();
        project.With("Pulumi.production.yaml", "            - name: by-customer\n", "            - name: by-zone\n              partitionKey: zone\n              holds: keys\n            - name: by-customer\n");

        var client = ProjectSettings.Load(project.Folder, "production").Stack.Clients.Single(client => client.Name == "contoso");
        client.Documents[0].Indexes.Select(index => index.Name).Should().Equal("by-customer", "by-zone");
    }

    private static ClientSettings Client(string name) =>
        ProjectSettings.Load(Shipped.Folder, "production").Stack.Clients.Single(client => client.Name == name);
}
