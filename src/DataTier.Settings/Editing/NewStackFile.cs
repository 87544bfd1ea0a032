namespace DataTier.Settings.Editing;

/// <summary>A stack that is to be written: where it lives; what only AWS can tell is an example to be replaced.</summary>
/// <param name="Name">Its name, which is the environment's too.</param>
/// <param name="Account">The AWS account.</param>
/// <param name="Region">The region.</param>
/// <param name="RecoveryRegion">The region that copies go to.</param>
/// <param name="Tier">The tier of the platform and of the first client.</param>
public sealed record NewStackFile(string Name, string Account, string Region, string RecoveryRegion, string Tier)
{
    /// <summary>What marks the values that are examples.</summary>
    public const string Mark = "# replace";

    /// <summary>The text of the stack's file.</summary>
    public string Write() =>
        $$"""
        # yaml-language-server: $schema=stacks/schema/stack.schema.json
        config:
          # Every resource names its provider, so that nothing lands in an account by accident.
          pulumi:disable-default-providers: ["*"]

          datatier:environment: {{Name}}
          datatier:account: "{{Account}}"
          datatier:region: {{Region}}
          datatier:recoveryRegion: {{RecoveryRegion}} # copies go there; choose one that does not fail with the region
          datatier:owner: data-platform@example.com {{Mark}}: who answers for the data
          datatier:costCentre: CC-0000 {{Mark}}: who pays
          datatier:dataClassification: internal # public, internal, confidential or restricted
          datatier:domain: data.example.com {{Mark}}: the domain that the clients' data is named below

          datatier:network:
            vpcId: vpc-00000000 {{Mark}}: the VPC that the applications run in
            subnets: # private, without a route to an internet gateway, one in each of three zones
              {{Region}}a: subnet-0000000a {{Mark}}
              {{Region}}b: subnet-0000000b {{Mark}}
              {{Region}}c: subnet-0000000c {{Mark}}
            endpoints: sg-00000000 {{Mark}}: around the interface endpoints: Secrets Manager, KMS, Logs

          datatier:recoveryNetwork: # the same in the recovery region
            vpcId: vpc-00000001 {{Mark}}
            subnets:
              {{RecoveryRegion}}a: subnet-0000001a {{Mark}}
              {{RecoveryRegion}}b: subnet-0000001b {{Mark}}
              {{RecoveryRegion}}c: subnet-0000001c {{Mark}}
            endpoints: sg-00000001 {{Mark}}

          datatier:clients: # datatier new client {{Name}} adds one
            - name: first {{Mark}}: 2 to 20 lower-case letters, digits, single hyphens; AWS names are made from it
              tier: {{Tier}} # {{Settings.Tier.FileOf(Tier)}} says what it promises and costs
              applications: # who reaches the client's data: a name and its security group
                web: sg-00000002 {{Mark}}

          datatier:platform: # what the clients share
            tier: {{Tier}}
            alerts: # who is told what goes wrong
              on-call: data-on-call@example.com {{Mark}}

        """;
}
