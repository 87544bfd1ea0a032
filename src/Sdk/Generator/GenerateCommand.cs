using Generator.Packages;

namespace Generator;

/// <summary>Writes the bindings of all packages, or says where they differ from what would be written.</summary>
public sealed class GenerateCommand(TextWriter output, TextWriter errors)
{
    /// <summary>Writes what differs; 0 fine, 1 a schema or list is wrong.</summary>
    public int Write(string sdk) => Run(sdk, package =>
    {
        var files = package.Make();
        var written = package.Bindings.Write(files);
        output.WriteLine($"{package.Name}: {files.Count} files, {written.Missing.Count} new, {written.Changed.Count} changed, {written.Extra.Count} deleted");
        return true;
    });

    /// <summary>Compares only; 1 when anything differs.</summary>
    public int Check(string sdk) => Run(sdk, package =>
    {
        var files = package.Make();
        var differences = package.Bindings.Compare(files);
        if (differences.Count == 0)
        {
            output.WriteLine($"{package.Name}: {files.Count} files are current");
            return true;
        }

        errors.WriteLine($"{package.Name}/Generated: {differences.Count} files differ from the schema and the list of types; run: {Writing.Bindings.Command}");
        List("missing", differences.Missing);
        List("changed", differences.Changed);
        List("extra", differences.Extra);
        return false;
    });

    private void List(string what, IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            errors.WriteLine($"  {what}: {file}");
        }
    }

    private int Run(string sdk, Func<SdkPackage, bool> work)
    {
        var fine = true;
        try
        {
            foreach (var package in SdkPackage.Below(sdk))
            {
                try
                {
                    fine &= work(package);
                }
                catch (Exception problem) when (IsOfTheUser(problem))
                {
                    errors.WriteLine(problem.Message);
                    fine = false;
                }
            }
        }
        catch (Exception problem) when (IsOfTheUser(problem))
        {
            errors.WriteLine(problem.Message);
            return 1;
        }

        return fine ? 0 : 1;
    }

    // A wrong file says where and what; so does the file system.
    private static bool IsOfTheUser(Exception problem) => problem is BadInputException or IOException or UnauthorizedAccessException;
}
