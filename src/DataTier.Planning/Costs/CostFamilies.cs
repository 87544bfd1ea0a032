namespace DataTier.Planning.Costs;

/// <summary>The part of the data tier that a resource is paid for as.</summary>
public static class CostFamilies
{
    /// <summary>The family of a type, by the service that bills it.</summary>
    public static string Of(string type)
    {
        var start = type.IndexOf(':') + 1;
        var end = type.AsSpan(start).IndexOfAny('/', ':');
        var service = end < 0 ? type.AsSpan(start) : type.AsSpan(start, end);
        return service switch
        {
            "rds" => "relational",
            "elasticache" or "memorydb" => "cache",
            "s3" => "buckets",
            "efs" or "ebs" => "files and volumes",
            "msk" or "mskconnect" or "kinesis" => "streaming",
            "dynamodb" => "documents",
            "glue" or "athena" or "redshift" or "redshiftserverless" or "sagemaker" or "lakeformation" => "lake",
            "cloudfront" => "edge",
            "backup" => "recovery",
            "cloudwatch" or "sns" or "cloudtrail" or "budgets" or "costexplorer" => "logs and alarms",
            "kms" or "secretsmanager" => "keys and secrets",
            "ec2" when type.Contains("/volume:", StringComparison.Ordinal) || type.Contains("/snapshot", StringComparison.Ordinal) => "files and volumes",
            "ec2" or "vpc" or "route53" => "network",
            _ => "other",
        };
    }
}
