using DataTier.Components.Policies;

namespace DataTier.Components.Lake;

/// <summary>What a client's key permits besides, once the client has a lake: logs whose groups Glue and Redshift name.</summary>
internal static class LakeKeyUsers
{
    /// <summary>The statement of the key's policy.</summary>
    public static PolicyStatement Logs(ClientScope scope) => new()
    {
        Sid = "LogsOfTheLake",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service($"logs.{scope.Region}.amazonaws.com"),
        Actions = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
        Resources = ["*"],
        Conditions =
        [
            // Glue puts the name of the security configuration into the names of its groups.
            new PolicyCondition(
                "ArnLike",
                "kms:EncryptionContext:aws:logs:arn",
                scope.Arn("logs", $"log-group:{ClientLogs.OfWarehouse(scope, "*")}"),
                scope.Arn("logs", $"log-group:/aws-glue/*{LakeCatalog.ConfigurationName(scope)}*")),
        ],
    };
}
