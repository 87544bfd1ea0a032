using DataTier.Settings.Describing;

namespace DataTier.Settings.Tests.Describing;

/// <summary>What is checked in is what the settings types say; <c>UPDATE_EXPECTED=1</c> writes it anew.</summary>
[Collection("docs/settings.md")]
public sealed class SchemaTests
{
    private const string Tables = "<!-- From here on printed from the settings types; a test holds it. -->\n\n";

    [Fact]
    public void The_schema_of_tiers_is_current() => Current("stacks/schema/tier.schema.json", SettingsSchema.OfTier());

    [Fact]
    public void The_schema_of_stacks_is_current() => Current("stacks/schema/stack.schema.json", SettingsSchema.OfStack());

    [Fact]
    public void The_page_of_settings_is_current()
    {
        var page = Shipped.Text("docs/settings.md");
        page.Should().Contain(Tables);

        Current("docs/settings.md", page[..(page.IndexOf(Tables, StringComparison.Ordinal) + Tables.Length)] + SettingsPage.Tables());
    }

    [Fact]
    public void The_project_file_declares_what_every_stack_states()
    {
        var project = Shipped.Text("Pulumi.yaml");

        Current("Pulumi.yaml", project[..project.IndexOf("config:", StringComparison.Ordinal)] + ProjectDeclaration.Config());
    }

    [Theory]
    [MemberData(nameof(SettingsFiles))]
    public void Every_file_points_to_its_schema(string file, string schema) =>
        Shipped.Text(file).Should().StartWith($"# yaml-language-server: $schema={schema}\n");

    [Fact]
    public void Every_setting_that_may_be_left_out_says_what_holds_then() =>
        SettingsCatalogue.Tier.Concat(SettingsCatalogue.Stack)
            .Where(fact => !fact.Required && !fact.HasSettings && fact.Otherwise is null).Select(fact => fact.Path).Should().BeEmpty();

    [Theory]
    [InlineData("relational.pauseAfter", "engine: aurora-mysql or aurora-postgresql, instanceClass: db.serverless")]
    [InlineData("relational.multiAz", "engine: mariadb or postgres")]
    [InlineData("relational.readers", "")]
    [InlineData("streaming.brokerType", "mode: provisioned")]
    public void A_setting_tells_on_what_it_depends(string path, string where) =>
        SettingsCatalogue.Find(path).Should().ContainSingle().Which.Where.Should().Be(where);

    [Theory]
    [InlineData("datatier:clients[3].applications.web", "clients[].applications.<application>")]
    [InlineData("clients.tier", "clients[].tier")]
    public void A_path_of_a_message_finds_its_setting(string path, string found) =>
        SettingsCatalogue.Find(path).Should().ContainSingle().Which.Path.Should().Be(found);

    public static TheoryData<string, string> SettingsFiles()
    {
        var files = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Path.Combine(Shipped.Folder, "stacks", "tiers"), "*.yaml").Order(StringComparer.Ordinal))
        {
            files.Add($"stacks/tiers/{Path.GetFileName(file)}", "../schema/tier.schema.json");
        }

        foreach (var file in Directory.GetFiles(Shipped.Folder, "Pulumi.*.yaml").Order(StringComparer.Ordinal))
        {
            files.Add(Path.GetFileName(file), "stacks/schema/stack.schema.json");
        }

        return files;
    }

    private static void Current(string file, string expected)
    {
        var path = Path.Combine(Shipped.Folder, file);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(path, expected);
        }

        (File.ReadAllText(path) == expected).Should().BeTrue($"{file} is written by UPDATE_EXPECTED=1 dotnet test tests/DataTier.Settings.Tests --filter SchemaTests");
    }
}
