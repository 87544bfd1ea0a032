namespace Pulumi;

/// <summary>A file or a bundle of files, by path, text or address.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive(string signature, string property, object value) => (Signature, Property, Value) = (signature, property, value);

    internal string Signature { get; }

    internal string Property { get; }

    internal object Value { get; }
}

/// <summary>A single file.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset(string property, string value)
        : base(Serialization.Signatures.Asset, property, value)
    {
    }
}

/// <summary>A bundle of files.</summary>
public abstract class Archive : AssetOrArchive
{
    private protected Archive(string property, object value)
        : base(Serialization.Signatures.Archive, property, value)
    {
    }
}

/// <summary>A file on this machine.</summary>
public sealed class FileAsset : Asset
{
    /// <summary>By path, relative to the directory of the program.</summary>
    public FileAsset(string path)
        : base("path", path)
    {
    }
}

/// <summary>A file with the given text.</summary>
public sealed class StringAsset : Asset
{
    /// <summary>By text.</summary>
    public StringAsset(string text)
        : base("text", text)
    {
    }
}

/// <summary>A file elsewhere.</summary>
public sealed class RemoteAsset : Asset
{
    /// <summary>By address.</summary>
    public RemoteAsset(string uri)
        : base("uri", uri)
    {
    }
}

/// <summary>A directory or archive on this machine.</summary>
public sealed class FileArchive : Archive
{
    /// <summary>By path, relative to the directory of the program.</summary>
    public FileArchive(string path)
        : base("path", path)
    {
    }
}

/// <summary>An archive elsewhere.</summary>
public sealed class RemoteArchive : Archive
{
    /// <summary>By address.</summary>
    public RemoteArchive(string uri)
        : base("uri", uri)
    {
    }
}

/// <summary>An archive put together from assets and archives.</summary>
public sealed class AssetArchive : Archive
{
    /// <summary>By the name of each part.</summary>
    public AssetArchive(IDictionary<string, AssetOrArchive> assets)
        : base("assets", assets)
    {
    }
}
