namespace DataTier.Settings.Tests.Stacks;

/// <summary>Each case changes one text of the production stack and tells the one message that follows.</summary>
public sealed class StackProblemsTests
{
    private const string File = "Pulumi.production.yaml";
    private const string Settings = "environment, account, region, recoveryRegion, owner, dataClassification, costCentre, network, recoveryNetwork, clients, allowances, waivers, platform, domain, monthlyBudget, disposable";
    private const string TagValue = "a tag value of letters, digits, spaces and _.:/=+-@ is allowed";

    [Theory]
    [InlineData("\"111122223333\"", "111122223333", "datatier:account: |111122223333", "datatier:account: the number 111122223333; an account of 12 digits is allowed; put it in quotes, so that no digit is lost")]
    [InlineData("\"111122223333\"", "\"11112222333\"", "datatier:account: |\"11112222333\"", "datatier:account: '11112222333'; an account of 12 digits is allowed; correct it")]
    [InlineData("environment: production", "environment: Production", "datatier:environment: |Production", "datatier:environment: 'Production'; a name of 2 to 11 lower-case letters, digits and single hyphens is allowed; correct it")]
    [InlineData("region: eu-west-1", "region: europe", "datatier:region: |europe", "datatier:region: 'europe'; a region like eu-west-1 is allowed; correct it")]
    [InlineData("Region: eu-central-1", "Region: cn-north-1", "datatier:recoveryRegion: |cn-north-1", "datatier:recoveryRegion: 'cn-north-1'; a region like eu-central-1 is allowed; correct it")]
    [InlineData("Region: eu-central-1", "Region: eu-west-1", "datatier:recoveryRegion: |eu-west-1", "datatier:recoveryRegion: eu-west-1 is the region itself; another region is allowed; choose one that does not fail with it")]
    [InlineData("CC-4100", "\"ü\"", "datatier:costCentre: |\"ü\"", "datatier:costCentre: 'ü'; " + TagValue + "; correct it")]
    [InlineData("  datatier:owner: data-platform@example.com\n", "", "|pulumi:disable-default-p", "datatier:owner: missing; " + TagValue + "; state who answers for the data")]
    [InlineData("datatier:owner:", "datatier:owners: x\n  datatier:owner:", "|datatier:owners: x", "datatier:owners: unknown setting; allowed here are " + Settings + "; did you mean 'owner'?")]
    [InlineData("vpc-0a4c1f9e2b7d63850", "vpc-1", "vpcId: |vpc-1", "datatier:network.vpcId: 'vpc-1'; an id like vpc-0a1b2c3d4e5f60718 is allowed; correct it")]
    [InlineData("eu-west-1c: subnet-0e57c10a94d2b6f83", "eu-west-1c: subnet-01f3a9c27be4d8056", "eu-west-1c: |subnet-01f3a9c27be4d8056", "datatier:network.subnets.eu-west-1c: subnet-01f3a9c27be4d8056 stands for two zones; a subnet lies in one zone; name another subnet")]
    [InlineData("eu-west-1c: sub", "eu-west-2c: sub", "eu-west-2c: |subnet-0e57c10a94d2b6f83", "datatier:network.subnets.eu-west-2c: eu-west-2c lies outside eu-west-1; zones of eu-west-1 are allowed; correct the zone or the region")]
    [InlineData("eu-west-1c: sub", "third: sub", "|third: subnet-0e57c10a94", "datatier:network.subnets.third: the name 'third'; a zone like eu-west-1a is allowed; correct it")]
    [InlineData("      eu-west-1c: subnet-0e57c10a94d2b6f83\n", "", "|eu-west-1a: subnet-01f3a", "datatier:network.subnets: 2 of them; a mapping of 3 is allowed; add some")]
    [InlineData("bucket: portal", "bucket: portals", "bucket: |portals", "datatier:clients[3].edge.bucket: no bucket 'portals'; one of the client's buckets is allowed; those are portal; name one of them, or state it among the buckets")]
    [InlineData("acm:us-east-1", "acm:eu-west-1", "certificate: |arn:aws:acm", "datatier:clients[3].edge.certificate: 'arn:aws:acm:eu-west-1:111122223333:certificate/3c0a9e57-6f41-4b8e-9d2c-a1f7b05e8…'; the ARN of a certificate in us-east-1, where CloudFront looks for them is allowed; correct it")]
    [InlineData("name: contoso", "name: northwind", "worker: northwind/worker\n\n    - name: |northwind", "datatier:clients[1].name: a second 'northwind'; every client has a name of its own; rename or remove one")]
    [InlineData("name: contoso", "name: Contoso", "- name: |Contoso", "datatier:clients[1].name: 'Contoso'; a name of 2 to 20 lower-case letters, digits and single hyphens is allowed; correct it")]
    [InlineData("name: contoso", "name: contoso-contoso-conto", "- name: |contoso-contoso-conto", "datatier:clients[1].name: 'contoso-contoso-conto'; a name of 2 to 20 lower-case letters, digits and single hyphens is allowed; correct it")]
    [InlineData("name: contoso\n      tier: premium", "name: contoso\n      tier: premum", "tier: |premum", "datatier:clients[1].tier: no tier 'premum'; allowed are basic, global, lab, leads, premium, rehearsal, standard; did you mean 'premium'?")]
    [InlineData("name: contoso\n      tier: premium", "name: contoso\n      tier: gold", "tier: |gold", "datatier:clients[1].tier: no tier 'gold'; allowed are basic, global, lab, leads, premium, rehearsal, standard; choose one of them or write stacks/tiers/gold.yaml")]
    [InlineData("name: contoso\n      tier: premium", "name: contoso\n      tier: ../basic", "tier: |../basic", "datatier:clients[1].tier: '../basic'; a name of lower-case letters, digits and single hyphens is allowed; correct it")]
    [InlineData("sg-04b9e7d2a1c6f3508", "10.0.0.0/8", "web: |10.0.0.0/8", "datatier:clients[1].applications.web: '10.0.0.0/8'; an id like sg-0a1b2c3d4e5f60718 is allowed; correct it")]
    [InlineData("        web: sg-0b61e83d5a7c9f024\n", "        {}\n", "|{}", "datatier:clients[3].applications: 0 of them; a mapping of 1 to 50 is allowed; add some")]
    [InlineData("        web: sg-0b61e83d5a7c9f024\n", "        web: sg-0b61e83d5a7c9f024\n        web: sg-0b61e83d5a7c9f025\n", "web: sg-0b61e83d5a7c9f024\n        |web: sg-0b61e83d5a7c9f02", "datatier:clients[3].applications.web: stated twice; a name is stated once; remove one of the two")]
    [InlineData("dataClassification: restricted", "dataClassification: secret", "dataClassification: |secret", "datatier:clients[0].dataClassification: 'secret' is not known; public, internal, confidential or restricted is allowed; choose one of them")]
    [InlineData("name: contoso", "name: platform", "- name: |platform", "datatier:clients[1].name: 'platform' is what all clients share; any other name is allowed; rename the client")]
    [InlineData("- name: exports", "- name: documents", "use: records\n        - name: |documents", "datatier:clients[0].buckets[1].name: a second 'documents'; every bucket of a client has a name of its own; rename or remove one")]
    [InlineData("- name: exports", "- name: long-exports", "- name: |long-exports", "datatier:clients[0].buckets[1].name: 'long-exports'; a name of 2 to 10 lower-case letters, digits and single hyphens is allowed; correct it")]
    [InlineData("use: scratch", "use: scrach", "use: |scrach", "datatier:clients[0].buckets[1].use: 'scrach' is not known; records or scratch is allowed; did you mean 'scratch'?")]
    [InlineData("    tier: premium\n    cluster", "    tier: premum\n    cluster", "tier: |premum", "datatier:platform.tier: no tier 'premum'; allowed are basic, global, lab, leads, premium, rehearsal, standard; did you mean 'premium'?")]
    [InlineData("name: production\n", "name: -production\n", "name: |-production", "datatier:platform.cluster.name: '-production'; a name of 1 to 100 letters, digits, hyphens and underscores is allowed; correct it")]
    [InlineData("https://5F1D8A3C", "http://5F1D8A3C", "endpoint: |http://5F1D8A3C97E24B60A", "datatier:platform.cluster.endpoint: 'http://5F1D8A3C97E24B60A1C8D4E7F03B6295.gr7.eu-west-1.eks.amazonaws.com'; an address like https://0123ABCD.gr7.eu-west-1.eks.amazonaws.com is allowed; correct it")]
    [InlineData("LS0tLS1CRUdJTiBDRVJU", "LS0tLS1CRUdJTiBLRVlT", "certificateAuthority: |LS0tLS1CRUdJTiBLRVlTSUZJ", "datatier:platform.cluster.certificateAuthority: 'LS0tLS1CRUdJTiBLRVlTSUZJQ0FURS0tLS0tCk1JSUJmekNDQVNXZ0F3SUJBZ0lVQlpMYjJWZm9MOWpK…'; a certificate as EKS gives it, in base64, is allowed; correct it")]
    [InlineData("observabilityNamespace: observability", "observabilityNamespace: Observability", "observabilityNamespace: |Observability", "datatier:platform.cluster.observabilityNamespace: 'Observability'; a name of 1 to 63 lower-case letters, digits and single hyphens is allowed; correct it")]
    [InlineData("ebsCsiDriver: v1.64.0-eksbuild.1", "ebsCsiDriver: v1.64", "ebsCsiDriver: |v1.64", "datatier:platform.cluster.addOns.ebsCsiDriver: 'v1.64'; a version like v1.64.0-eksbuild.1 is allowed; correct it")]
    [InlineData("ebsCsiDriver: v1.64.0-eksbuild.1", "ebsCsiDriver: v1.64.0-eksbuild.", "ebsCsiDriver: |v1.64.0-eksbuild.", "datatier:platform.cluster.addOns.ebsCsiDriver: 'v1.64.0-eksbuild.'; a version like v1.64.0-eksbuild.1 is allowed; correct it")]
    [InlineData("userId: 1001", "userId: 0", "userId: |0", "datatier:platform.cluster.folders[1].userId: 0 is too small; 1000 to 65533 user ids are allowed; raise it")]
    [InlineData("- name: logs", "- name: content", "userId: 1000\n        - name: |content", "datatier:platform.cluster.folders[1].name: a second 'content'; every folder has a name of its own; rename or remove one")]
    [InlineData("on-call: data-on-call@example.com", "on-call: data-on-call", "on-call: |data-on-call", "datatier:platform.alerts.on-call: 'data-on-call'; an address like team@example.com, or like https://alerts.example.com/aws without a secret in it, is allowed; correct it")]
    [InlineData("on-call: data-on-call@example.com", "On-Call: data-on-call@example.com", "|On-Call: data-on-call@example.com", "datatier:platform.alerts.On-Call: the name 'On-Call'; a name of 2 to 20 lower-case letters, digits and single hyphens is allowed; correct it")]
    [InlineData("https://incidents.example.com/hooks/data-tier", "http://incidents.example.com", "incidents: |http://incidents.example.com", "datatier:platform.alerts.incidents: 'http://incidents.example.com'; an address like team@example.com, or like https://alerts.example.com/aws without a secret in it, is allowed; correct it")]
    [InlineData("https://incidents.example.com/hooks/data-tier", "https://incidents.example.com/?token=abc", "incidents: |https://incidents.example.com/?token=abc", "datatier:platform.alerts.incidents: 'https://incidents.example.com/?token=abc'; an address like team@example.com, or like https://alerts.example.com/aws without a secret in it, is allowed; correct it")]
    [InlineData("domain: data.example.com", "domain: example", "datatier:domain: |example", "datatier:domain: 'example'; a domain like data.example.com is allowed; correct it")]
    [InlineData("domain: data.example.com", "domain: Data.example.com", "datatier:domain: |Data", "datatier:domain: 'Data.example.com'; a domain like data.example.com is allowed; correct it")]
    [InlineData("config:\n", "configuration: {}\nconfig:\n", "|configuration: {}", "configuration: unknown setting; allowed here are config; remove it")]
    public void Are_told_with_their_place(string text, string change, string mark, string message)
    {
        using var project = new ProjectCopy();

        project.With(File, text, change).Problems("production").Should().Equal($"{File}:{project.Place(File, mark)} {message}");
    }

    [Fact]
    public void Are_told_where_disposable_data_is_not_to_be_lost()
    {
        using var project = new ProjectCopy();

        project.With("Pulumi.staging.yaml", "  datatier:dataClassification: internal\n", "  datatier:dataClassification: confidential\n  datatier:disposable: true\n")
            .With("Pulumi.staging.yaml", "    - name: wingtip\n", "    - name: wingtip\n      dataClassification: restricted\n")
            .Problems("staging").Select(problem => problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Should().Equal(
                "datatier:dataClassification: confidential data in a disposable environment; public and internal data is allowed; classify it by what it is or remove disposable",
                "datatier:clients[1].dataClassification: restricted data in a disposable environment; public and internal data is allowed; classify it by what it is or remove disposable");
    }

    [Fact]
    public void Are_told_when_clients_are_no_list()
    {
        using var project = new ProjectCopy();
        var text = System.IO.File.ReadAllText(project.PathOf(File));
        var clients = text[text.IndexOf("    - name", StringComparison.Ordinal)..text.IndexOf("  datatier:platform", StringComparison.Ordinal)];

        project.With(File, clients, "    none\n").Problems("production")
            .Should().Equal($"{File}:{project.Place(File, "|none")} datatier:clients: a single value; a list of 1 to 10000 is allowed; write '- ' before each of its items");
    }

    [Fact]
    public void Are_told_when_a_client_is_no_mapping()
    {
        using var project = new ProjectCopy();

        project.With(File, "    - name: wingtip\n", "    - wingtip\n    - name: wingtip\n").Problems("production")
            .Should().Equal($"{File}:{project.Place(File, "- |wingtip")} datatier:clients[4]: a single value; a mapping is allowed; write 'name: value' lines");
    }

    [Fact]
    public void Of_all_files_are_told_in_one_run()
    {
        using var project = new ProjectCopy();

        project
            .With(File, "\"111122223333\"", "\"0\"")
            .With("stacks/tiers/basic.yaml", "multiAz: false", "multiAz: no")
            .With("stacks/tiers/premium.yaml", "shards: 2", "shards: two")
            .Problems("production").Should().Equal(
                $"{File}:{project.Place(File, "account: |\"0\"")} datatier:account: '0'; an account of 12 digits is allowed; correct it",
                $"stacks/tiers/basic.yaml:{project.Place("stacks/tiers/basic.yaml", "multiAz: |no")} relational.multiAz: 'no' is neither; true or false is allowed; write true or false in lower case",
                $"stacks/tiers/premium.yaml:{project.Place("stacks/tiers/premium.yaml", "shards: |two")} cache.shards: 'two' is not a whole number; 1 to 90 shards are allowed; write digits only");
    }

    [Fact]
    public void Of_a_tier_that_no_client_has_are_not_told()
    {
        using var project = new ProjectCopy();

        project.With("stacks/tiers/premium.yaml", "shards: 2", "shards: two").Problems("staging").Should().BeEmpty();
    }

    [Fact]
    public void Name_the_stacks_when_there_is_no_such_stack()
    {
        using var project = new ProjectCopy();

        project.Problems("prodution").Should().Equal("Pulumi.prodution.yaml: no such file; stacks here are production, staging; did you mean 'production'?");
    }

    [Fact]
    public void Name_a_file_that_is_not_utf8()
    {
        using var project = new ProjectCopy();
        System.IO.File.WriteAllBytes(project.PathOf(File), [0x61, 0x3a, 0x20, 0xff, 0xfe]);

        project.Problems("production").Should().Equal($"{File}: not UTF-8; a settings file is UTF-8 text; save it as UTF-8");
    }

    [Fact]
    public void Make_one_message_with_a_heading()
    {
        using var project = new ProjectCopy();
        project.With(File, "\"111122223333\"", "\"0\"").With(File, "CC-4100", "[]");

        FluentActions.Invoking(() => ProjectSettings.Load(project.Folder, "production")).Should().Throw<SettingsException>().WithMessage(
            "2 problems in the settings\n"
            + $"  Pulumi.production.yaml:{project.Place(File, "account: |\"0\"")} datatier:account: '0'; an account of 12 digits is allowed; correct it\n"
            + $"  Pulumi.production.yaml:{project.Place(File, "costCentre: |[]")} datatier:costCentre: a list; a tag value of letters, digits, spaces and _.:/=+-@ is allowed; write a single value");
    }
}
