using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Domains of SageMaker: home directories in a file system that the service makes, in three zones.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/sagemaker/latest/dg/onboard-vpc.html</remarks>
internal static class Notebooks
{
    public const string Type = "aws:sagemaker/domain:Domain";

    public static Holding Read(PlannedResource domain, PromisedPlan plan)
    {
        var copy = plan.Backups.Of(domain);
        var restore = RestoreRates.OfFiles(domain, plan);
        var zones = new Fact(domain, "home directories", PlannedValue.Of("in three zones"));
        var region = LastResorts.Region(domain, copy, restore, "a copy of the home directories in another region");
        return new Holding
        {
            Resource = domain,
            Family = "lake",

            // Where nothing is given, a key of AWS encrypts.
            Encryption = Fact.Of(domain, "kmsKeyId").IsAbsent ? Encryption.KeyOfAws : Encryption.OwnKey,
            Copy = copy,
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.NoLoss, Estimates.AtOnce, zones),
                Recovery.Survived(Failure.Zone, Estimates.NoLoss, Estimates.AtOnce, zones),
                region,
                FileSystems.Deletion(domain, plan, copy, restore),
                LastResorts.KeyLoss(domain, "kmsKeyId", plan, region),
                LastResorts.Ransomware(domain, copy, restore),
            ],
        };
    }
}
