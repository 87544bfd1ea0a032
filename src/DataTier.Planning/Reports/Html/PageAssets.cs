using System.Security.Cryptography;
using System.Text;

namespace DataTier.Planning.Reports.Html;

/// <summary>The style and the script of the page, embedded in this assembly.</summary>
internal static class PageAssets
{
    /// <summary>The style.</summary>
    public static string Style() => Read("review.css");

    /// <summary>The script.</summary>
    public static string Script() => Read("review.js");

    /// <summary>What a content security policy calls a text.</summary>
    public static string HashOf(string asset) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(asset)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in this assembly; its project embeds it");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
