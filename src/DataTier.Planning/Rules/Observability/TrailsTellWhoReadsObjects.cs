namespace DataTier.Planning.Rules.Observability;

/// <summary>Who read a document is told by data events, with the name and the time.</summary>
internal sealed class TrailsTellWhoReadsObjects() : ResourceRule(
    id: "s3.data-events",
    severity: Severity.Medium,
    title: "Object reads and writes are in CloudTrail",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-22",
    controls: [
        "AWS Security Hub S3.22",
        "AWS Security Hub S3.23",
        "CIS AWS 3.0 3.8",
        "CIS AWS 3.0 3.9",
        "CIS AWS 5.0 3.8",
        "CIS AWS 5.0 3.9",
        "PCI DSS 4 10.2.1",
    ],
    types: [Types.Trail],
    relaxable: "do without",
    assumes: "a trail of the account logs the buckets that are not the stack's")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject trail) =>
        trail["advancedEventSelectors"].HasAny(TellsAll, Remedy)
            | trail["eventSelectors"].HasAny(selector => selector["readWriteType"].Or("All").Is("All") & selector["dataResources"].HasAny(resource => resource["type"].Is(Objects), Remedy), Remedy);

    private const string Objects = "AWS::S3::Object";
    private const string Remedy = $"select the data events of {Objects}, of reading and of writing";

    private static Judgement TellsAll(Field selector) =>
        Selects(selector, "eventCategory", "Data")
        & Selects(selector, "resources.type", Objects)
        & selector["fieldSelectors"].Every(field => field["field"].IsNoneOf(Remedy, "readOnly"), none: Judgement.Pass);

    private static Judgement Selects(Field selector, string name, string value) =>
        selector["fieldSelectors"].HasAny(field => field["field"].Is(name) & field["equals"].Holds(value), Remedy);
}
