using System.Text;

namespace DataTier.Settings.Reading;

/// <summary>Reads the text of a settings file: UTF-8, and nothing that an editor would not show.</summary>
internal static class SettingsFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Gives the text, or null after noting why there is none.</summary>
    public static string? Read(string path, ProblemList problems)
    {
        try
        {
            return File.ReadAllText(path, Strict);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(null, "", "not UTF-8", "a settings file is UTF-8 text", "save it as UTF-8");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(null, "", "cannot be read", "a settings file is a readable file", $"see to it: {failure.Message}");
        }

        return null;
    }
}
