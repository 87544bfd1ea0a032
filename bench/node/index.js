// Registers every resource of a saved plan with the official SDK: the same graph, from Node. PLAN names the file.
"use strict";
const fs = require("fs");
const pulumi = require("@pulumi/pulumi");
const aws = require("@pulumi/aws");

const plan = JSON.parse(fs.readFileSync(process.env.PLAN, "utf8"));
const byUrn = new Map(plan.resources.map((resource) => [resource.urn, resource]));
const made = new Map();

function value(planned) {
  if (planned === "[secret]") return pulumi.secret("secret");
  if (Array.isArray(planned)) return planned.map(value);
  if (planned && typeof planned === "object") {
    return Object.fromEntries(Object.entries(planned).map(([key, inner]) => [key, value(inner)]));
  }
  return planned;
}

function awsClass(type) {
  const [, module, name] = type.split(":");
  return aws[module.split("/")[0]][name];
}

// Made when first asked for, so that what it hangs on comes before it.
function make(urn) {
  if (made.has(urn)) return made.get(urn);
  const planned = byUrn.get(urn);
  if (!planned || planned.type === "pulumi:pulumi:Stack") return undefined;

  const options = {
    parent: planned.parent ? make(planned.parent) : undefined,
    provider: planned.custom && planned.provider ? make(planned.provider) : undefined,
    dependsOn: (planned.dependencies || []).map(make).filter((dependency) => dependency),
    protect: planned.protect,
    retainOnDelete: planned.retainOnDelete,
    ignoreChanges: planned.ignoreChanges,
  };
  let resource;
  if (planned.type === "pulumi:providers:aws") {
    resource = new aws.Provider(planned.name, value(planned.inputs || {}), options);
  } else if (planned.custom) {
    resource = new (awsClass(planned.type))(planned.name, value(planned.inputs || {}), options);
  } else {
    resource = new pulumi.ComponentResource(planned.type, planned.name, {}, options);
  }
  made.set(urn, resource);
  return resource;
}

for (const resource of plan.resources) make(resource.urn);
