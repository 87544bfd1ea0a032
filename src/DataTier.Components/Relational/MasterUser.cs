using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;
using Pulumi.Random;

namespace DataTier.Components.Relational;

/// <summary>The master user and how its password comes into being.</summary>
internal sealed record MasterUser(Output<string>? Password)
{
    /// <summary>The user's name.</summary>
    public const string Name = "datatier";

    /// <summary>The database that is there from the beginning.</summary>
    public const string DatabaseName = "application";

    // Forty is within MariaDB's 41; letters and digits alone, because engines and shells differ about the rest.
    private const int PasswordLength = 40;

    // Raised by hand where a password must be handed over anew, as after a restore.
    private const int PasswordVersion = 1;

    /// <summary>Makes a first password where RDS does not.</summary>
    public static MasterUser Make(string name, RelationalSettings settings, CustomResourceOptions options) =>
        new(settings.MasterPassword == MasterPassword.KeptByRds ? null : NewPassword(name, options).Result);

    /// <summary>A password that no one has seen.</summary>
    public static RandomPassword NewPassword(string name, CustomResourceOptions options) =>
        new(name, new RandomPasswordArgs { Length = PasswordLength, Special = false }, options);

    /// <summary>Hands the password to a cluster.</summary>
    public void GiveTo(ClusterArgs args, Input<string> kmsKeyArn)
    {
        if (Password is null)
        {
            args.ManageMasterUserPassword = true;
            args.MasterUserSecretKmsKeyId = kmsKeyArn;
        }
        else
        {
            args.MasterPasswordWo = Password;
            args.MasterPasswordWoVersion = PasswordVersion;
        }
    }

    /// <summary>Hands the password over: write-only, so that no answer of AWS brings it back, or left to RDS.</summary>
    public void GiveTo(InstanceArgs args, Input<string> kmsKeyArn)
    {
        if (Password is null)
        {
            args.ManageMasterUserPassword = true;
            args.MasterUserSecretKmsKeyId = kmsKeyArn;
        }
        else
        {
            args.PasswordWo = Password;
            args.PasswordWoVersion = PasswordVersion;
        }
    }
}
