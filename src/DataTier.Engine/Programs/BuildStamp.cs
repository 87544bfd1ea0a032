using System.Collections.Immutable;
using System.Globalization;

namespace DataTier.Engine.Programs;

/// <summary>What the last build made, and from what: enough to know in a few milliseconds that nothing has changed.</summary>
internal sealed record BuildStamp(string Target, ulong Fingerprint, ImmutableArray<BuildInput> Inputs)
{
    private const string Head = "datatier build stamp 2";

    // The switch between the SDKs changes what is built without changing a file.
    private const string SdkSwitch = "PulumiSdk";

    private static string Sdk => Environment.GetEnvironmentVariable(SdkSwitch) ?? "";

    /// <summary>Makes the stamp of a build that began at a time; null when a file was written since.</summary>
    public static BuildStamp? Of(string project, string target, DateTime began)
    {
        var inputs = BuildInputs.Of(project);
        var (fingerprint, youngest) = SourceFingerprint.Of([.. inputs, Whole(target)]);
        // The target itself is written by the build.
        return SourceFingerprint.Of(inputs).Youngest >= began || youngest == DateTime.MinValue ? null : new BuildStamp(target, fingerprint, inputs);
    }

    /// <summary>The program that the last build made, when it is still made from the present files.</summary>
    public static string? UpToDateTarget(string project)
    {
        if (Read(FileOf(project)) is not { } stamp || !File.Exists(stamp.Target))
        {
            return null;
        }

        return SourceFingerprint.Of([.. stamp.Inputs, Whole(stamp.Target)]).Fingerprint == stamp.Fingerprint ? stamp.Target : null;
    }

    public void Write(string project) => File.WriteAllLines(
        FileOf(project), [Head, Sdk, Target, Fingerprint.ToString(CultureInfo.InvariantCulture), .. Inputs.Select(static input => input.ToString())]);

    private static BuildInput Whole(string file) => new(file, CodeOnly: false);

    private static string FileOf(string project) => Path.Combine(Path.GetDirectoryName(project) ?? "/", "obj", "datatier.stamp");

    private static BuildStamp? Read(string file) =>
        File.Exists(file)
        && File.ReadAllLines(file) is [Head, var sdk, var target, var fingerprint, .. var inputs]
        && sdk == Sdk
        && ulong.TryParse(fingerprint, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new BuildStamp(target, number, [.. inputs.Select(BuildInput.Parse)])
            : null;
}
