namespace DataTier.Components.Safeguards;

/// <summary>What a resource holds of the data, which decides how it is guarded. What the program would make again as it was holds nothing, and needs no guard.</summary>
internal enum Holding
{
    /// <summary>Data that exists nowhere else: a database, a cache, a table, a topic, a bucket, a file system, a vault.</summary>
    Data,

    /// <summary>A second copy that must be able to take over: in the recovery region, or the bond between the two.</summary>
    Standby,

    /// <summary>A copy for reading beside the writer, which comes and goes as a tier asks for more or fewer.</summary>
    Reader,

    /// <summary>A key: without it everything that it encrypted is lost.</summary>
    Key,

    /// <summary>Nothing by itself, but AWS takes only one at a time: a replication, a connector of a name, a lock.</summary>
    Single,
}
