// Written by scripts/make-tables.mjs; do not edit.
/** Letters that look like Latin ones (Unicode confusables and a few by eye); packed as scripts/tables/lookalikes.mjs says. */
export const lookalikes =
  'agh,pd,q9,sw,ts,3vu,wku bao,aq,ar,as,gj,pe,qa,sx,sy,to,tu,v6,v7,wc,wd,3wv,3xw,wk0,x4k cfw,s2,s9,td,u9,x6,x7,3x' +
  'b,5qc,8tg,8th,wka,xwv,1fdh,1fel d5s,ax,b0,gm,gn,tw,zl,3vk,3xj,wk2,wk3 eg6,g7,ph,qd,t1,tx,xp,xr,3vw,wkw,xte fb5' +
  ',b6,rg,138,5ta,61p,wkd,x3s,x3t,xth,2k2b gb1,dg,dh,gw,gx,zw,135,3wg,3xv,5tv,wk6 h86,87,h2,pj,t9,u5,uz,wy,xn,xz,' +
  'y1,12o,3wb,3wi,3xu,8rr,8su,wkn,wwl ih4,h5,h6,oq,qh,uu,y7,3vp,5tn,5to,69q,wuf,xv9 jg8,g9,ov,s3,so,uw,3vv,wk9,x4' +
  'i kbd,pm,qi,t6,u2,wq,wu,3xi,8rt,8t0,wk7,x1c lba,bb,be,cg,h7,h9,pl,sm,u3,xs,3xa,8sy,8uo,wkh,wky,1fdn,2k2y mpo,s' +
  'a,t8,u4,y5,3w7,8t4,wkf nbh,bi,hf,pp,qf,u7,12w,130,5tc,8t6,wkg,1evi o60,6w,bj,e6,hh,pk,pr,qg,qn,qr,r5,s4,ta,u6,' +
  'vm,vn,yw,yx,11x,139,3cv,3we,3xn,5qn,5qp,8ta,8tb,wkz,x1m,x1n,xtp,xtq,xv8,xvy,xx7,1fd0,1fe4,2k2i pbp,pt,qp,s1,tc' +
  ',u8,3xe,5tp,8te,8tf,wk1 qio,10b,12b,12e rbq,gd,ho,hp,tv,un,wj,3vl,3wy,5ra,5te,8sl,wkj,xtz,xu0,xvl,2k2e scd,hu,' +
  'sl,ut,11r,3x1,3x6,5tg,wki,x0x,xwq,1fds,1few t9y,9z,bx,by,fy,pw,qs,te,ua,x8,3vm,5th,8ti,wk4 ug4,i3,qk,qt,u0,11p' +
  ',131,3ws,5r0,5tq,wl0,x3z,xu6,xua,xwc vql,vo,vp,3x5,5r4,wkm,xwp,2k25 whb,qx,ug,v5,vx,10c,10d,129,3w3,3x0,5r5,wk' +
  'q,x29,xvn xpz,qv,th,ud,xe,8to,wkr,x4j yc4,ge,gf,gz,i7,px,qb,r6,tf,ub,xa,xb,xc,xd,3c7,3vt,3wd,5u4,64f,8tk,wks,x' +
  'ui zc5,c6,f8,f9,i8,pi,3wj,5r6,5ti,wkc,xw3';
